//! Who a row names: the name by itself, in two columns, or in one cell with birth, post and unit.

use domain::nominee::Sex;
use domain::records::imports::ValueNote;
use domain::text::{fold, tidy};
use store::imports::NewRow;
use workbook::{NameParts, people_in, split_name_cell, split_plain_name, split_titles};

use super::nomination_kind::names_a_collective;
use super::nomination_line::Reader;
use super::row_text::Given;
use super::words::parse_sex;

/// Whom a row names, before it is known whether it is a person.
pub(super) struct Named {
    /// The cell of the name, or what a person typed over it.
    pub(super) cell: Given,
    /// The whole text, the name of a collective.
    pub(super) whole: String,
    /// What it says of a person.
    pub(super) parts: NameParts,
    /// What stands behind the name in its cell: post and unit of a person, the unit of a collective. Else blank.
    pub(super) place: Given,
    /// The people a cell names that names several.
    pub(super) people: Vec<String>,
}

impl Reader<'_> {
    /// Reads the name's cells.
    pub(super) fn named(&self, row: &NewRow) -> Named {
        let own = self.layout.given(row, "name", &["name"]);
        let joint = self.layout.in_sheet(row, &["nameAndPlace", "nameAndBirth"]);
        let is_joint = tidy(&self.layout.in_sheet(row, &["name"]).text).is_empty() && !joint.is_blank();
        let in_sheet = if is_joint { joint } else { self.layout.in_sheet(row, &["name"]) };
        if is_joint && self.is_collective_cell(row, &in_sheet.text) {
            return self.named_collective(own, in_sheet);
        }
        let mut parts =
            if is_joint { split_name_cell(&in_sheet.text) } else { split_plain_name(&in_sheet.text) };
        let place = Given { text: parts.place.clone(), ..in_sheet.clone() }.noted(ValueNote::Split);
        let place = if parts.place.is_empty() { Given::default() } else { place };
        if own.is_repaired {
            // Post and birth still stand in the cell; only the name itself is another.
            let typed = split_titles(&own.text);
            parts = NameParts { birth: parts.birth, place: parts.place, titles: parts.titles, ..typed };
            let cell = Given { raw: in_sheet.raw, column: in_sheet.column, ..own };
            return Named { whole: tidy(&cell.text), cell, parts, place, people: vec![] };
        }
        let people = people_in(&in_sheet.text);
        let is_split = !parts.birth.is_empty() || !parts.place.is_empty() || !parts.titles.is_empty();
        let cell = if is_split { in_sheet.noted(ValueNote::Split) } else { in_sheet };
        Named { whole: tidy(&cell.text), cell, parts, place, people }
    }

    /// `Phòng Tổ chức - Hành chính, Sở Y tế`: the name ends where its unit begins.
    fn named_collective(&self, own: Given, in_sheet: Given) -> Named {
        let text = tidy(&in_sheet.text);
        let before = self.units.split_position(&text).map(|(before, _)| before.to_owned());
        let name = before.clone().filter(|before| !before.is_empty()).unwrap_or_else(|| text.clone());
        let behind = text.get(name.len()..).unwrap_or_default();
        let behind =
            behind.trim_start_matches([',', ';', '/', '-', '–', ' ', '(']).trim_end_matches(')').to_owned();
        let place = if behind.is_empty() {
            Given::default()
        } else {
            Given { text: behind, ..in_sheet.clone() }.noted(ValueNote::Split)
        };
        let cell = if own.is_repaired {
            Given { raw: in_sheet.raw, column: in_sheet.column, ..own }
        } else if place.is_blank() {
            Given { text: name, ..in_sheet }
        } else {
            Given { text: name, ..in_sheet }.noted(ValueNote::Split)
        };
        let whole = tidy(&cell.text);
        Named { parts: split_titles(&whole), whole, cell, place, people: vec![] }
    }

    fn is_collective_cell(&self, row: &NewRow, text: &str) -> bool {
        let said = row.kind.map(|kind| kind != domain::nominee::NomineeKind::Person);
        said.unwrap_or_else(|| names_a_collective(&tidy(text)))
    }
}

impl Named {
    /// The sex that the form of address says.
    pub(super) fn sex(&self) -> Option<Sex> {
        parse_sex(&self.parts.honorific).or_else(|| parse_sex(&self.parts.remark)).or_else(|| {
            let words = format!("{} {}", self.parts.honorific, self.parts.titles).to_lowercase();
            let says = |known: &[&str]| words.split([' ', '/', '(', ')']).any(|word| known.contains(&word));
            let male = says(&["ông", "anh", "mr", "thầy"])
                && !words.contains("anh hùng")
                && !words.contains("thầy thuốc");
            let female = says(&["bà", "chị", "cô", "mẹ", "mrs", "ms", "miss"]);
            match (male, female) {
                (true, false) => Some(Sex::Male),
                (false, true) => Some(Sex::Female),
                (true, true) | (false, false) => None,
            }
        })
    }

    /// Whether the cell itself says that it names a person: a form of address, or a title written out.
    pub(super) fn is_addressed(&self) -> bool {
        !self.parts.honorific.is_empty() || self.parts.titles.contains(' ')
    }

    /// The birth that stands in the name's cell.
    pub(super) fn birth(&self) -> Option<Given> {
        let birth = &self.parts.birth;
        (!birth.is_empty()).then(|| {
            Given { text: birth.clone(), is_repaired: false, ..self.cell.clone() }.noted(ValueNote::Split)
        })
    }

    /// A post with rank and titles before it, as papers write it: `Thượng tá, Trưởng phòng`.
    pub(super) fn with_titles(&self, position: Option<String>) -> Option<String> {
        let titles = &self.parts.titles;
        let position = position.unwrap_or_default();
        if titles.is_empty() || fold(&position).contains(&fold(titles)) {
            return (!position.is_empty()).then_some(position);
        }
        Some(if position.is_empty() { titles.clone() } else { format!("{titles}, {position}") })
    }
}

/// `1980, Nam` in one cell: the birth, and the sex.
pub(super) fn birth_and_sex(text: &str) -> (String, String) {
    // Marks tell `nam` from `năm`.
    let is_sex = |word: &str| {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        matches!(bare.as_str(), "nam" | "nữ" | "nu" | "nư")
    };
    let spaced = text
        .replace([',', ';', '(', ')', '\n'], " ")
        .replace(" - ", " ")
        .replace("/N", " N")
        .replace("/n", " n");
    let (sex, birth): (Vec<&str>, Vec<&str>) = spaced.split_whitespace().partition(|word| is_sex(word));
    let bare = |words: Vec<&str>| words.join(" ").trim_matches(['-', '/', ' ']).to_owned();
    (bare(birth), bare(sex))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn birth_and_sex_stand_in_one_cell_in_any_order() {
        for (text, birth, sex) in [
            ("1980, Nam", "1980", "Nam"),
            ("Nữ - 05/6/1980", "05/6/1980", "Nữ"),
            ("1980 (nữ)", "1980", "nữ"),
            ("Năm 1980", "Năm 1980", ""),
            ("1980/Nam", "1980", "Nam"),
            ("Nam", "", "Nam"),
            ("", "", ""),
        ] {
            assert_eq!(birth_and_sex(text), (birth.to_owned(), sex.to_owned()), "{text}");
        }
    }
}
