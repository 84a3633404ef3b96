//! The order of lists: people by given name, units by title, in the collation of Vietnamese (CLDR `vi`: letters
//! a ă â b c d đ e ê …, tones không, huyền, hỏi, ngã, sắc, nặng).
//!
//! Sort keys are bytes that compare like the texts they stand for, so that the store can page a sorted list with
//! a plain index. They hold for one edition of the collation data: see [`sort_key_edition`].

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

use crate::text::{name_key, tidy};

pub use look::{
    NameLook, begins_as_collective, is_family_name, is_trading_household, is_whole_name, look_of,
};

/// How one person is placed in lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameOrder {
    /// Stands for the given name where the last word is not it, as in names of other peoples: `Sa Rin` for
    /// Thạch Sa Rin. Blank counts as none.
    pub manual: Option<String>,
}

impl NameOrder {
    /// The sort key of a name placed this way; comparable with every other key of a name.
    pub fn sort_key(&self, name: &str) -> Vec<u8> {
        let manual = self.manual.as_deref().map(name_key).filter(|given| !given.is_empty());
        let mut parts = NameParts::of(name);
        if let Some(given) = manual {
            parts.given = given;
        }
        let mut key = Vec::new();
        for part in [&parts.given, &parts.family, &parts.middle] {
            push_collation(&mut key, &PEOPLE, part);
            key.push(END_OF_PART);
        }
        key.extend(tidy(name).bytes());
        key
    }
}

/// Orders people by given name (the last word), then family name (the first), then what stands between.
/// Capitals, encoding and tone placement decide only between names that are otherwise equal.
pub fn compare_names(a: &str, b: &str) -> Ordering {
    let (of_a, of_b) = (NameParts::of(a), NameParts::of(b));
    compare_collated(&PEOPLE, &of_a.given, &of_b.given)
        .then_with(|| compare_collated(&PEOPLE, &of_a.family, &of_b.family))
        .then_with(|| compare_collated(&PEOPLE, &of_a.middle, &of_b.middle))
        .then_with(|| tidy(a).cmp(&tidy(b)))
}

/// Bytes that order names as [`compare_names`] does.
pub fn name_sort_key(name: &str) -> Vec<u8> {
    NameOrder::default().sort_key(name)
}

/// Orders titles of units and awards; numbers inside count by value (Đội 2 before Đội 10).
pub fn compare_titles(a: &str, b: &str) -> Ordering {
    compare_collated(&TITLES, &name_key(a), &name_key(b)).then_with(|| tidy(a).cmp(&tidy(b)))
}

/// Bytes that order titles as [`compare_titles`] does.
pub fn title_sort_key(title: &str) -> Vec<u8> {
    let mut key = Vec::new();
    push_collation(&mut key, &TITLES, &name_key(title));
    key.push(END_OF_PART);
    key.extend(tidy(title).bytes());
    key
}

/// Names the edition of the collation that made the sort keys. A store that keeps keys keeps this beside them
/// and rebuilds them when it differs: a new release may order or encode differently.
pub fn sort_key_edition() -> String {
    // FNV-1a, 64 bits: enough to notice a change, and the same on every machine.
    let fingerprint = EDITION_PROBES
        .iter()
        .flat_map(|probe| name_sort_key(probe).into_iter().chain(title_sort_key(probe)))
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{fingerprint:016x}")
}

/// Every letter and tone, digits and signs that occur in names and titles.
const EDITION_PROBES: [&str; 4] = [
    "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ f g h i ì ỉ ĩ í ị j k l m n o ò ỏ õ ó ọ",
    "ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v w x y ỳ ỷ ỹ ý ỵ z",
    "H'Nhuôn Niê Kđăm, Y Moan - Ê Ban (B)",
    "Khối 0123456789 & 10/2; số 2.",
];

/// Collation keys contain no zero byte, so a part that is the beginning of another ends, and sorts, before it.
const END_OF_PART: u8 = 0;

/// A name cut into what decides its place, each as a [`name_key`].
struct NameParts {
    given: String,
    family: String,
    middle: String,
}

impl NameParts {
    fn of(name: &str) -> NameParts {
        let key = name_key(name);
        let words: Vec<&str> = without_remark(&key).split(' ').filter(|word| !word.is_empty()).collect();
        let (family, middle, given) = match words.as_slice() {
            [] => ("", String::new(), key.as_str()),
            [given] => ("", String::new(), *given),
            [family, middle @ .., given] => (*family, middle.join(" "), *given),
        };
        NameParts { given: given.into(), family: family.into(), middle }
    }
}

/// A name without what offices put in brackets behind it to tell namesakes apart: `Nguyễn Văn An (B)`.
fn without_remark(name: &str) -> &str {
    match name.split_once('(') {
        Some((before, _)) if !before.is_empty() => before,
        Some(_) | None => name,
    }
}

type Collation = LazyLock<Option<CollatorBorrowed<'static>>>;

static PEOPLE: Collation = LazyLock::new(|| vietnamese(CollationNumericOrdering::False));
static TITLES: Collation = LazyLock::new(|| vietnamese(CollationNumericOrdering::True));

/// The data is compiled in, so this is `Some`; a test holds it to that.
fn vietnamese(numbers: CollationNumericOrdering) -> Option<CollatorBorrowed<'static>> {
    let mut preferences = CollatorPreferences::from(locale!("vi"));
    preferences.numeric_ordering = Some(numbers);
    let mut options = CollatorOptions::default();
    // Letters, then tones. Capitals are gone from the keys that are compared.
    options.strength = Some(Strength::Secondary);
    Collator::try_new(preferences, options).ok()
}

fn compare_collated(collation: &Collation, a: &str, b: &str) -> Ordering {
    match collation.as_ref() {
        Some(collator) => collator.compare(a, b),
        None => a.cmp(b),
    }
}

fn push_collation(key: &mut Vec<u8>, collation: &Collation, text: &str) {
    match collation.as_ref() {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(text, key);
        }
        None => key.extend(text.bytes()),
    }
}

mod families;
mod look;
#[cfg(test)]
mod tests;
