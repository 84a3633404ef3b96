//! Which unit a list means by a name.
//!
//! A name is known when it equals a unit's name in one spelling ([`super::abbreviations`]); a merely similar name
//! never is without a person: it only leads to a proposal.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use domain::ids::UnitId;
use domain::records::imports::UnitSuggestion;
use domain::records::units::UnitFields;
use domain::text::same_name;
use domain::unit::UnitKind;
use store::imports::KnownAlias;

use super::abbreviations::{by_initials, readings};
pub(super) use spelling::lacks_its_place;
use spelling::{found, place_endings, province_name, push_once};

/// Words that begin the name of a place inside a longer name (`Trạm Y tế … huyện Mỹ Xuyên`).
const PLACE_WORDS: [&str; 5] = ["tinh", "huyen", "thi xa", "thanh pho", "quan"];
/// What may follow `uy ban nhan dan`, so that `UBND xã X` and `Xã X` are one.
const SEATS: [&str; 7] = ["tinh ", "huyen ", "thi xa ", "thanh pho ", "xa ", "phuong ", "thi tran "];

/// Which unit a text means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum UnitMatch {
    Known(UnitId),
    /// Several units of that name, none of them the sender's own.
    Several(Vec<UnitId>),
    Unknown,
}

/// All units by the spellings of their names.
pub(super) struct UnitBook {
    units: HashMap<UnitId, UnitFields>,
    /// Under the name as it is, abbreviations written out.
    exact: HashMap<String, Vec<UnitId>>,
    /// Under what remains when the seat or the province's name is left out.
    loose: HashMap<String, Vec<UnitId>>,
    /// Units below the sender under what its own papers leave out: "tỉnh" at the end, or the sender's name.
    own_short: HashMap<String, Vec<UnitId>>,
    own_aliases: HashMap<String, UnitId>,
    common_aliases: HashMap<String, UnitId>,
    /// The sender and every unit below it.
    below_sender: HashSet<UnitId>,
    /// Words of names and the units that have them, to find what is similar.
    vocabulary: BTreeMap<String, Vec<UnitId>>,
    word_counts: HashMap<UnitId, usize>,
    first_words: HashSet<String>,
    /// The province's own name, which lists add or leave out behind "tỉnh".
    province: Option<String>,
    answers: RefCell<HashMap<String, UnitMatch>>,
    /// Names as they were shown: a list names a few units on thousands of lines.
    shown: RefCell<HashMap<UnitId, String>>,
    /// What was proposed for names that are not known: a list repeats a few units on thousands of lines.
    proposed: RefCell<HashMap<String, Vec<UnitSuggestion>>>,
}

/// The spelling under which another name of a unit is remembered.
pub(crate) fn alias_key(text: &str) -> String {
    readings(text).into_iter().next().unwrap_or_default()
}

impl UnitBook {
    pub(super) fn new(
        units: Vec<(UnitId, UnitFields)>,
        aliases: Vec<KnownAlias>,
        sender: Option<UnitId>,
    ) -> UnitBook {
        let province = units
            .iter()
            .find(|(_, fields)| fields.kind == UnitKind::Province && fields.parent.is_none())
            .and_then(|(_, fields)| province_name(&fields.name));
        let mut book = UnitBook {
            units: HashMap::new(),
            exact: HashMap::new(),
            loose: HashMap::new(),
            own_short: HashMap::new(),
            own_aliases: HashMap::new(),
            common_aliases: HashMap::new(),
            below_sender: HashSet::new(),
            vocabulary: BTreeMap::new(),
            word_counts: HashMap::new(),
            first_words: HashSet::new(),
            province,
            answers: RefCell::default(),
            shown: RefCell::default(),
            proposed: RefCell::default(),
        };
        for (id, fields) in units {
            book.enter(id, fields);
        }
        for alias in aliases {
            let known = if alias.sender.is_some() { &mut book.own_aliases } else { &mut book.common_aliases };
            book.first_words.extend(alias.alias_key.split(' ').next().map(str::to_owned));
            known.insert(alias.alias_key, alias.unit);
        }
        if let Some(sender) = sender {
            let below: HashSet<UnitId> =
                book.units.keys().copied().filter(|unit| book.is_within(*unit, sender)).collect();
            book.below_sender = below;
            book.shorten_own(sender);
        }
        book
    }

    fn enter(&mut self, id: UnitId, fields: UnitFields) {
        let names = readings(&fields.name);
        for (place, name) in names.iter().enumerate() {
            push_once(&mut self.exact, name, id);
            self.first_words.extend(name.split(' ').next().map(str::to_owned));
            for loose in self.loosened(name).into_iter().chain(by_initials(name)) {
                self.first_words.extend(loose.split(' ').next().map(str::to_owned));
                push_once(&mut self.loose, &loose, id);
            }
            if place == 0 {
                let words: HashSet<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
                self.word_counts.insert(id, words.len());
                for word in words {
                    self.vocabulary.entry(word.to_owned()).or_default().push(id);
                }
            }
        }
        self.units.insert(id, fields);
    }

    /// `Phòng CSGT` in a list of Công an tỉnh is its own, and so is `Ban Dân tộc` in a list of Ban Dân tộc tỉnh.
    fn shorten_own(&mut self, sender: UnitId) {
        // Everything lies below the province itself: there "Hội Nông dân" may be any district's.
        let Some(fields) = self.units.get(&sender).filter(|fields| fields.parent.is_some()) else { return };
        let mut own_names = readings(&fields.name);
        // `Hội LHPN huyện` in a list of `UBND huyện Kế Sách`.
        own_names.extend(own_names.clone().iter().flat_map(|name| place_endings(name)));
        let endings: Vec<String> =
            own_names.into_iter().chain(["tinh".to_owned()]).map(|name| format!(" {name}")).collect();
        let names = |unit: &UnitId| self.units.get(unit).map(|fields| (*unit, readings(&fields.name)));
        let own: Vec<(UnitId, Vec<String>)> = self.below_sender.iter().filter_map(names).collect();
        for (unit, names) in own {
            for short in
                names.iter().flat_map(|name| endings.iter().filter_map(|end| name.strip_suffix(end.as_str())))
            {
                self.first_words.extend(short.split(' ').next().map(str::to_owned));
                push_once(&mut self.own_short, short, unit);
            }
        }
    }

    /// Whether a person once said which unit the sender means by this.
    pub(super) fn is_taught(&self, text: &str) -> bool {
        !self.own_aliases.is_empty() && self.own_aliases.contains_key(&alias_key(text))
    }

    /// What is written about a unit.
    pub(super) fn fields(&self, unit: UnitId) -> Option<&UnitFields> {
        self.units.get(&unit)
    }

    /// Units by their codes.
    pub(super) fn codes(&self) -> HashMap<&str, UnitId> {
        self.units.iter().filter_map(|(unit, fields)| Some((fields.code.as_deref()?, *unit))).collect()
    }

    /// Units whose name has this spelling ([`alias_key`]).
    pub(super) fn named_exactly(&self, name_key: &str) -> Vec<UnitId> {
        self.exact.get(name_key).cloned().unwrap_or_default()
    }

    /// How many units there are.
    pub(super) fn len(&self) -> usize {
        self.units.len()
    }

    /// Which unit the text means.
    pub(super) fn find(&self, text: &str) -> UnitMatch {
        if let Some(answer) = self.answers.borrow().get(text) {
            return answer.clone();
        }
        let answer = self.look_up(text);
        self.answers.borrow_mut().insert(text.to_owned(), answer.clone());
        answer
    }

    /// Splits `Trưởng khoa Nội, Trung tâm Y tế huyện X` into what stands before the unit and the unit: at the sign
    /// that leaves the longest known unit, else at such a word. `None` when no end of the text is a known unit.
    pub(super) fn split_position<'a>(&self, text: &'a str) -> Option<(&'a str, UnitId)> {
        let after_sign = text
            .char_indices()
            .filter(|(_, c)| matches!(c, ',' | ';' | '/' | '\n'))
            .map(|(at, c)| (at, at + c.len_utf8()));
        let after_dash = [" - ", " – "]
            .into_iter()
            .flat_map(|dash| text.match_indices(dash))
            .map(|(at, dash)| (at, at + dash.len()));
        let mut cuts: Vec<(usize, usize)> = after_sign.chain(after_dash).collect();
        cuts.sort_unstable();
        let known = |(before, after): (usize, usize)| match self.find(text[after..].trim()) {
            UnitMatch::Known(unit) => Some((text[..before].trim(), unit)),
            UnitMatch::Several(_) | UnitMatch::Unknown => None,
        };
        let by_sign = cuts.into_iter().find_map(known);
        let words =
            text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, c)| (at, at + c.len_utf8()));
        let by_word = || words.filter(|(_, after)| self.may_begin(&text[*after..])).find_map(known);
        match by_sign {
            None => by_word(),
            // `Chủ tịch Hội LHPN xã Tham Đôn, huyện Mỹ Xuyên`: behind the comma stands only the place around the unit.
            Some((before, place)) => {
                let inside = |(start, unit): &(&str, UnitId)| {
                    start.len() < before.len() && *unit != place && self.is_within(*unit, place)
                };
                by_word().filter(inside).or(Some((before, place)))
            }
        }
    }

    /// The unit a text names, alone or behind a post (`Giám đốc Sở Y tế`).
    pub(super) fn find_at_end(&self, text: &str) -> Option<UnitId> {
        match self.find(text) {
            UnitMatch::Known(unit) => Some(unit),
            UnitMatch::Several(_) => None,
            UnitMatch::Unknown => self.split_position(text).map(|(_, unit)| unit),
        }
    }

    /// The text as a part of a unit that is already known (`Khoa Nội` of a hospital).
    pub(super) fn find_part(&self, text: &str, whole: UnitId) -> Option<UnitId> {
        let names = readings(text);
        let mut within =
            self.by_names(&names).into_iter().filter(|unit| *unit != whole && self.is_within(*unit, whole));
        match (within.next(), within.next()) {
            (Some(part), None) => Some(part),
            (Some(_) | None, _) => None,
        }
    }

    fn look_up(&self, text: &str) -> UnitMatch {
        let names = readings(text);
        let Some(first) = names.first().filter(|name| !name.is_empty()) else { return UnitMatch::Unknown };
        if let Some(unit) = self.own_aliases.get(first) {
            return UnitMatch::Known(*unit);
        }
        let exact: Vec<UnitId> = found(&self.exact, &names);
        if !exact.is_empty() {
            return self.one_of(text, exact);
        }
        if let Some(unit) = self.common_aliases.get(first) {
            return UnitMatch::Known(*unit);
        }
        let loose = self.by_names(&names);
        if !loose.is_empty() {
            return self.one_of(text, loose);
        }
        let own_short = found(&self.own_short, &names);
        if !own_short.is_empty() {
            return self.one_of(text, own_short);
        }
        let inside: Vec<UnitId> = names.iter().flat_map(|name| self.inside_a_place(name)).collect();
        if inside.is_empty() { UnitMatch::Unknown } else { self.one_of(text, inside) }
    }

    /// The only one, else the only one below the sender, else the only one with the same marks (Thạnh Phú, Thanh Phú).
    fn one_of(&self, text: &str, mut units: Vec<UnitId>) -> UnitMatch {
        units.sort_unstable();
        units.dedup();
        let only = |units: &[UnitId]| match units {
            [unit] => Some(*unit),
            _ => None,
        };
        let own: Vec<UnitId> =
            units.iter().copied().filter(|unit| self.below_sender.contains(unit)).collect();
        let with_marks = |units: &[UnitId]| self.same_marks(text, units);
        only(&units)
            .or_else(|| only(&own))
            .or_else(|| only(&with_marks(&own)))
            .or_else(|| only(&with_marks(&units)))
            .map_or(UnitMatch::Several(units), UnitMatch::Known)
    }

    /// Those of the units whose name is written with the same marks as the text.
    pub(super) fn same_marks(&self, text: &str, units: &[UnitId]) -> Vec<UnitId> {
        let is_same =
            |unit: &&UnitId| self.units.get(*unit).is_some_and(|fields| same_name(&fields.name, text));
        units.iter().filter(is_same).copied().collect()
    }

    /// Units with one of the names, the seat or the province's name left out on either side.
    fn by_names(&self, names: &[String]) -> Vec<UnitId> {
        let mut all: Vec<String> = names.to_vec();
        all.extend(names.iter().flat_map(|name| self.loosened(name)));
        let mut units = found(&self.exact, &all);
        units.extend(found(&self.loose, &all));
        units.sort_unstable();
        units.dedup();
        units
    }

    /// `UBND xã Thạnh Phú, huyện Mỹ Xuyên`: the unit before a place that lies inside that place.
    fn inside_a_place(&self, name: &str) -> Vec<UnitId> {
        let mut units = Vec::new();
        for place_word in PLACE_WORDS {
            for (at, _) in name.match_indices(&format!(" {place_word} ")) {
                let (part, place) = (&name[..at], &name[at + 1..]);
                let places = self.by_names(&[place.to_owned()]);
                let parts = self.by_names(&[part.to_owned()]);
                units.extend(parts.into_iter().filter(|part| {
                    places.iter().any(|place| part != place && self.is_within(*part, *place))
                }));
            }
        }
        units
    }

    /// The name without `uy ban nhan dan` before a place, and without the province's name behind it.
    fn loosened(&self, name: &str) -> Vec<String> {
        let mut names = Vec::new();
        let seatless = name
            .strip_prefix("uy ban nhan dan ")
            .filter(|place| SEATS.iter().any(|seat| place.starts_with(seat)));
        names.extend(seatless.map(str::to_owned));
        if let Some(province) = &self.province {
            for name in [Some(name), seatless].into_iter().flatten() {
                if let Some(before) =
                    name.strip_suffix(province.as_str()).and_then(|before| before.strip_suffix(' '))
                {
                    names.push(before.to_owned());
                    names.extend(before.strip_suffix(" tinh").map(str::to_owned));
                }
            }
        }
        // "uỷ ban nhân dân" alone is the seat of any place.
        names.retain(|name| name.contains(' ') && name != "uy ban nhan dan");
        names
    }

    /// Whether `unit` is `above` or lies below it.
    fn is_within(&self, unit: UnitId, above: UnitId) -> bool {
        let mut at = Some(unit);
        // A tree has no path longer than its number of units.
        for _ in 0..=self.units.len() {
            match at {
                Some(here) if here == above => return true,
                Some(here) => at = self.units.get(&here).and_then(|fields| fields.parent),
                None => return false,
            }
        }
        false
    }

    fn may_begin(&self, text: &str) -> bool {
        let first = text.split(|c: char| c.is_whitespace()).next().unwrap_or_default();
        readings(first)
            .iter()
            .filter_map(|reading| reading.split(' ').next())
            .any(|word| self.first_words.contains(word))
    }
}

mod proposals;
mod spelling;
#[cfg(test)]
mod tests;
