//! Understands headings: compares them with the known ones and with what an office taught.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use crate::find::field::Field;
pub use crate::find::heading_key::heading_key;
use crate::find::heading_key::{is_one_letter_off, keys, prefixes, squeeze, unspaced};
use crate::find::headings::{
    Headings, INITIATIVES, MEMBERS, NOMINATIONS, OTHERS, PAST_AWARDS, PEOPLE, UNITS,
};
use crate::find::word_rules::by_rules;

/// A heading of more words is a sentence of the list, not a heading.
const MOST_WORDS: usize = 24;
/// A mistyped heading is only recognised when it is at least this long, in letters without spaces.
const LEAST_MISTYPED: usize = 8;

/// Headings and their meanings, compared without accents, capitals, punctuation, line breaks and usual shortenings.
#[derive(Clone, Debug)]
pub struct FieldWords {
    /// What an office taught, by key.
    taught: HashMap<String, Field>,
    known: &'static Known,
}

/// The headings of one kind of list.
#[derive(Debug)]
struct Known {
    /// By key; the first heading of a key counts.
    exact: HashMap<String, Field>,
    /// The same without any space, for `Họ vàtên` and `S T T`.
    squeezed: HashMap<String, Field>,
    /// Columns the office does not take in.
    others: HashSet<String>,
    /// Meanings this kind of list has.
    fields: BTreeSet<Field>,
}

impl FieldWords {
    /// The headings of lists of nominees.
    pub fn nominations() -> FieldWords {
        static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::from_tables(&[NOMINATIONS, PEOPLE]));
        FieldWords::of(&KNOWN)
    }

    /// The headings of lists of units.
    pub fn units() -> FieldWords {
        static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::from_tables(&[UNITS]));
        FieldWords::of(&KNOWN)
    }

    /// The headings of lists of members of a council.
    pub fn members() -> FieldWords {
        static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::from_tables(&[MEMBERS, PEOPLE]));
        FieldWords::of(&KNOWN)
    }

    /// The headings of lists of awards given in the past.
    pub fn past_awards() -> FieldWords {
        static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::from_tables(&[PAST_AWARDS, PEOPLE]));
        FieldWords::of(&KNOWN)
    }

    /// The headings of lists of initiatives and research topics.
    pub fn initiatives() -> FieldWords {
        static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::from_tables(&[INITIATIVES]));
        FieldWords::of(&KNOWN)
    }

    fn of(known: &'static Known) -> FieldWords {
        FieldWords { taught: HashMap::new(), known }
    }

    /// Adds a heading that an office taught; it wins over the built-in ones, and the latest over earlier ones.
    pub fn with(mut self, heading: &str, field: Field) -> FieldWords {
        self.taught.insert(heading_key(heading), field);
        self
    }

    /// Whether this kind of list has columns of this meaning.
    pub(crate) fn has(&self, field: Field) -> bool {
        self.known.fields.contains(&field)
    }

    /// Whether a heading is known to mean nothing the office takes in, such as `Quê quán`.
    pub(crate) fn is_other(&self, heading: &str) -> bool {
        keys(heading).iter().any(|key| self.is_other_key(key))
    }

    fn is_other_key(&self, key: &str) -> bool {
        self.known.others.contains(key)
            || prefixes(key).any(|start| start.contains(' ') && self.known.others.contains(start))
    }

    /// What a heading means: known word for word, or but for what stands in brackets, or by how it begins, or by the
    /// words it has.
    pub fn suggest_field(&self, heading: &str) -> Option<Field> {
        self.suggest_exactly(heading).or_else(|| self.suggest_loosely(heading))
    }

    fn suggest_loosely(&self, heading: &str) -> Option<Field> {
        let key = heading_key(heading);
        let words = key.split(' ').count();
        if key.is_empty() || words > MOST_WORDS || self.is_other(heading) {
            return None;
        }
        let begins = || {
            prefixes(&key).filter(|start| start.contains(' ')).find_map(|start| self.known.exact.get(start))
        };
        // What several things stand in says so by its words; how it begins would name only the first of them.
        let several = by_rules(&key, &self.known.fields).filter(|field| {
            matches!(
                field,
                Field::NameAndPlace
                    | Field::NameAndBirth
                    | Field::BirthAndSex
                    | Field::PositionAndUnit
                    | Field::DecisionNumberAndDate
                    | Field::CouncilRole
                    | Field::AwardHistory
            )
        });
        several
            .or_else(|| begins().copied())
            .or_else(|| by_rules(&key, &self.known.fields))
            .or_else(|| self.mistyped(&key))
    }

    /// What a heading means when it is known word for word, or but for what stands in brackets.
    pub fn suggest_exactly(&self, heading: &str) -> Option<Field> {
        let keys = keys(heading);
        let known = |key: &String| self.taught.get(key).or_else(|| self.known.exact.get(key)).copied();
        let numbers = || {
            let number = keys.iter().any(|key| key.starts_with("stt ") || key.starts_with("so thu tu "));
            (number && self.has(Field::Number)).then_some(Field::Number)
        };
        keys.iter().find_map(known).or_else(numbers).or_else(|| {
            let close = |key: &&String| key.len() > 2 && !self.is_other_key(key);
            let close = keys.iter().filter(close).find_map(|key| self.known.squeezed.get(&squeeze(key)));
            close.or_else(|| self.known.squeezed.get(&unspaced(heading))).copied()
        })
    }

    /// What a lower heading means below an upper one: `Quyết định` over `Số` and `Ngày`, `Năm sinh` over `Nam` and `Nữ`.
    pub(crate) fn suggest_under(&self, upper: &str, lower: &str) -> Option<Field> {
        let joined = self.suggest_exactly(&format!("{upper} {lower}"));
        let above = self.suggest_field(upper);
        // Award, number and day under `Thành tích đã được khen` are all history, whatever they are called.
        let is_history = above == Some(Field::AwardHistory);
        joined
            .or(is_history.then_some(Field::AwardHistory))
            .or_else(|| self.of_a_decision(upper, lower))
            .or_else(|| self.suggest_field(lower))
            // `Cờ thi đua`, `Bằng khen` under `Hình thức đề nghị`; `Năm 2019`, `Năm 2020` under `Thành tích`.
            .or(above.filter(|_| !self.is_other(lower)))
    }

    /// `Số`, `Ngày`, `Cơ quan` under a heading about a decision.
    fn of_a_decision(&self, upper: &str, lower: &str) -> Option<Field> {
        let (upper, lower) = (heading_key(upper), heading_key(lower));
        if !upper.contains("quyet dinh") && !upper.contains("cong nhan") {
            return None;
        }
        let candidates: &[Field] = match lower.split(' ').next()? {
            "so" if lower.contains("ngay") => &[Field::DecisionNumberAndDate],
            "so" | "ky" => &[Field::DecisionNumber],
            "ngay" => &[Field::DecisionDate, Field::RecognisedOn],
            "nam" => &[Field::Year],
            "co" | "don" | "noi" | "cap" | "tham" | "nguoi" => &[Field::Issuer, Field::RecognisedBy],
            _ => &[],
        };
        candidates.iter().copied().find(|field| self.has(*field))
    }

    /// The known heading that differs by one letter.
    fn mistyped(&self, key: &str) -> Option<Field> {
        let typed = squeeze(key);
        if typed.len() < LEAST_MISTYPED {
            return None;
        }
        let mut alike = self
            .known
            .squeezed
            .iter()
            .filter(|(known, _)| known.len() >= LEAST_MISTYPED && is_one_letter_off(known, &typed))
            .map(|(_, field)| *field);
        let first = alike.next()?;
        alike.all(|other| other == first).then_some(first)
    }
}

impl Known {
    fn from_tables(tables: &[Headings]) -> Known {
        let mut words = Known {
            exact: HashMap::new(),
            squeezed: HashMap::new(),
            others: OTHERS.iter().map(|heading| heading_key(heading)).collect(),
            fields: BTreeSet::new(),
        };
        for (field, headings) in tables.iter().copied().flatten() {
            words.fields.insert(*field);
            for key in headings.iter().map(|heading| heading_key(heading)).filter(|key| !key.is_empty()) {
                words.squeezed.entry(squeeze(&key)).or_insert(*field);
                words.exact.entry(key).or_insert(*field);
            }
            for whole in headings.iter().map(|heading| unspaced(heading)).filter(|key| key.len() > 2) {
                words.squeezed.entry(whole).or_insert(*field);
            }
        }
        // A column this kind of list takes in is none of the others.
        words.others.retain(|other| !words.exact.contains_key(other));
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_real_lists_are_understood() {
        let cases = [
            ("STT", Field::Number),
            ("Tên gọi\n(Ông/Bà/Chức danh)", Field::Honorific),
            ("Tên tập thể/cá nhân/hộ gia đình", Field::Name),
            ("Chức vụ", Field::Position),
            ("Đơn vị công tác", Field::Unit),
            ("Phân loại khen thưởng", Field::CommendationType),
            ("Danh hiệu thi đua/Hình thức khen thưởng", Field::Award),
            ("Phân loại đối tượng", Field::RecipientClass),
            ("Lĩnh vực hoạt động", Field::FieldOfActivity),
            ("HO VA TEN", Field::Name),
            ("Họ và tên\r\n(Ông/Bà)", Field::Name),
            ("Ngày sinh", Field::BirthDate),
            ("Tên phòng ban/ khối, tổ công tác", Field::UnitPart),
            ("Tên đơn vị/tập thể công tác", Field::Unit),
            ("Địa chỉ / Nơi ở", Field::Address),
            ("Mã danh hiệu thi đua (nếu có)", Field::Award),
            ("Tên đơn vị / tập thể", Field::Name),
            ("Cấp bậc", Field::Rank),
            ("Tóm tắt thành tích", Field::Achievement),
            ("Tóm tắt thành tích đạt được trong phòng, chống dịch", Field::Achievement),
            ("Năm sinh", Field::BirthDate),
            ("Chức vụ, đơn vị công tác", Field::PositionAndUnit),
            ("CHỨC VỤ,\nĐƠN VỊ CÔNG TÁC HIỆN NAY", Field::PositionAndUnit),
            ("Chức vụ và nơi công tác", Field::PositionAndUnit),
            ("Chức danh / Nơi làm việc hiện nay", Field::PositionAndUnit),
            ("Chức vụ đảng, chính quyền", Field::Position),
            ("Giới tính / Nữ", Field::BirthYearFemale),
            ("Hình thức", Field::Award),
            ("HTKT đề nghị", Field::Award),
            ("Full name", Field::Name),
            ("Year of birth", Field::BirthDate),
            ("Thành tích đã được khen (số, ngày QĐ)", Field::AwardHistory),
            ("Đã được khen (số, ngày quyết định)", Field::AwardHistory),
            ("Hình thức khen thưởng đã được tặng", Field::AwardHistory),
            ("Hình thức đề nghị", Field::Award),
            ("Ý kiến thẩm định", Field::Appraisal),
            ("Số phiếu đồng ý/Tổng số", Field::VoteCount),
            ("Tỷ lệ %", Field::VoteShare),
            ("Ghi chú", Field::Note),
        ];
        let words = FieldWords::nominations();
        for (heading, field) in cases {
            assert_eq!(words.suggest_field(heading), Some(field), "{heading}");
        }
        for stranger in ["Số CCCD", "", "Nam", "1", "Quê quán"] {
            assert_eq!(words.suggest_field(stranger), None, "{stranger}");
        }
    }

    #[test]
    fn unit_lists_read_the_same_words_their_own_way() {
        let words = FieldWords::units();
        for (heading, field) in [
            ("Tên đơn vị", Field::UnitName),
            ("Mã ĐV", Field::UnitCode),
            ("Mã đơn vị cấp trên", Field::ParentCode),
            ("Đơn vị cấp trên", Field::ParentName),
            ("Loại hình", Field::UnitKind),
            ("Khối thi đua", Field::Bloc),
            ("Trưởng khối", Field::BlocLeader),
            ("Hiệu lực từ", Field::ValidFrom),
        ] {
            assert_eq!(words.suggest_field(heading), Some(field), "{heading}");
        }
    }

    #[test]
    fn what_an_office_taught_wins() {
        let words = FieldWords::nominations().with("Đơn vị", Field::Name).with("Số CCCD", Field::Note);
        assert_eq!(words.suggest_field("ĐƠN VỊ"), Some(Field::Name));
        assert_eq!(words.suggest_field("Số CCCD:"), Some(Field::Note));
    }

    #[test]
    fn no_heading_stands_in_two_places() {
        for tables in
            [&[NOMINATIONS, PEOPLE][..], &[UNITS], &[MEMBERS, PEOPLE], &[PAST_AWARDS, PEOPLE], &[INITIATIVES]]
        {
            let mut known: HashMap<String, Field> = HashMap::new();
            for (field, headings) in tables.iter().copied().flatten() {
                for heading in *headings {
                    let before = known.insert(heading_key(heading), *field);
                    assert!(
                        before.is_none_or(|before| before == *field),
                        "{heading}: {before:?} and {field:?}"
                    );
                }
            }
        }
    }
}
