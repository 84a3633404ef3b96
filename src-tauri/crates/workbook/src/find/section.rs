//! Headings inside a list: `A. TẬP THỂ`, `I. Bằng khen`, `1. Sở Y tế`, or a unit's name alone.

use domain::nominee::NomineeKind;
use domain::text::fold;

use crate::find::table::Section;

/// How a heading is numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// `A`, `B`.
    Letter,
    /// `I`, `IV`.
    Roman,
    /// `1`, `2.1`.
    Arabic,
    /// `a`, `b`.
    Small,
    /// No number at all.
    Bare,
}

/// The headings a line stands under, outermost first.
#[derive(Debug, Default)]
pub struct Sections {
    open: Vec<(Marker, String)>,
}

impl Sections {
    /// Enters a heading. One numbered like an open one ends that one and all inside it; otherwise it goes inside.
    pub fn enter(&mut self, marker: Marker, title: &str) {
        // Units without a number that follow one another are beside, not inside, each other; but a numbered heading
        // after them starts anew on its own level, or inside the unit when that level is not open.
        if let Some(at) = self.open.iter().position(|(open, _)| *open == marker) {
            self.open.truncate(at);
        }
        self.open.push((marker, plain_title(title)));
    }

    /// Ends every open heading when they are about another kind.
    pub fn end_other_than(&mut self, kind: NomineeKind) {
        if self.current().and_then(|section| section.kind).is_some_and(|open| open != kind) {
            self.open.clear();
        }
    }

    pub fn current(&self) -> Option<Section> {
        let (last, above) = self.open.split_last()?;
        let kind = self.open.iter().rev().find_map(|(_, title)| kind_in(title));
        Some(Section {
            kind,
            title: last.1.clone(),
            above: above.iter().map(|(_, title)| title.clone()).collect(),
        })
    }
}

/// Splits `B. CÁ NHÂN` into its marker and `CÁ NHÂN`; a marker alone leaves an empty rest.
pub fn read_marker(text: &str) -> Option<(Marker, &str)> {
    const PARTS: [&str; 6] = ["Phần thứ ", "Phần ", "PHẦN ", "Mục ", "MỤC ", "Nhóm "];
    let text = PARTS.iter().find_map(|part| text.strip_prefix(part)).unwrap_or(text);
    let text = text.trim_start_matches(['(', '*']);
    let end = text.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(text.len());
    let (mark, rest) = text.split_at(end);
    let after = rest.trim_start();
    let separated = after.starts_with(SIGNS);
    let title = after.trim_start_matches(SIGNS).trim_start();
    let marker = if mark.is_empty() || mark.len() > 7 {
        return None;
    } else if mark.chars().all(|digit| digit.is_ascii_digit()) {
        Marker::Arabic
    } else if mark.chars().all(|letter| "IVX".contains(letter)) {
        Marker::Roman
    } else if mark.len() == 1 && mark.chars().all(|letter| letter.is_ascii_uppercase()) {
        Marker::Letter
    } else if mark.len() == 1 && separated && mark.chars().all(|letter| letter.is_ascii_lowercase()) {
        Marker::Small
    } else {
        return None;
    };
    match (rest.is_empty(), separated) {
        // A number alone is the number of a line, not a heading.
        (true, _) if marker == Marker::Arabic => None,
        (true, _) => Some((marker, "")),
        (false, true) => Some((marker, title)),
        // `A TẬP THỂ` is a heading, `V An` is not told from a name: only headings about a kind are.
        (false, false) => kind_in(title).map(|_| (marker, title)),
    }
}

/// Signs behind a marker.
const SIGNS: [char; 7] = ['.', ')', '-', '–', ':', '/', '—'];

/// Whom a heading is about, when it names one kind only.
pub fn kind_in(text: &str) -> Option<NomineeKind> {
    const WORDS: [(&str, NomineeKind); 4] = [
        ("tap the", NomineeKind::Collective),
        ("ca nhan", NomineeKind::Person),
        ("ho gia dinh", NomineeKind::Household),
        ("gia dinh", NomineeKind::Household),
    ];
    let folded = fold(text);
    let mut kinds = WORDS.iter().filter(|(words, _)| folded.contains(words)).map(|(_, kind)| *kind);
    let first = kinds.next()?;
    kinds.all(|kind| kind == first).then_some(first)
}

/// Whom a sheet is about by its name, which is often written without spaces: `CANHAN`.
pub fn kind_in_tab(name: &str) -> Option<NomineeKind> {
    let squeezed = |kind: &str| fold(name).replace([' ', '_', '-'], "").contains(kind);
    match (squeezed("tapthe"), squeezed("canhan"), squeezed("hogiadinh")) {
        (true, false, false) => Some(NomineeKind::Collective),
        (false, true, false) => Some(NomineeKind::Person),
        (false, false, true) => Some(NomineeKind::Household),
        _ => None,
    }
}

/// A heading without the count at its end: `CÁ NHÂN (20 người)`, `Sở Y tế: 02 cá nhân`, `Sở Y tế:`.
fn plain_title(title: &str) -> String {
    let title = title.trim().trim_start_matches(['-', '–', '*', '+', '•']).trim_start();
    let title = title.trim_end_matches([':', '.', ',', ';']).trim_end();
    let in_brackets = title.strip_suffix(')').and_then(|open| open.rsplit_once('('));
    let behind_sign =
        title.rsplit_once(':').or_else(|| title.rsplit_once(" - ")).or_else(|| title.rsplit_once(" – "));
    let before = [in_brackets, behind_sign].into_iter().flatten().find(|(_, count)| counts(count));
    before
        .map_or(title, |(before, _)| before.trim_end().trim_end_matches([':', '-', '–']).trim_end())
        .to_owned()
}

/// `20 người`, `có 02 tập thể`, `gồm 03 cá nhân`.
fn counts(text: &str) -> bool {
    let folded = fold(text);
    let text =
        ["gom ", "co ", "tong so "].iter().find_map(|word| folded.strip_prefix(word)).unwrap_or(&folded);
    text.starts_with(|first: char| first.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_inside_lists_are_told_by_their_marker() {
        for (text, expected) in [
            ("A. TẬP THỂ", Some((Marker::Letter, "TẬP THỂ"))),
            ("B - CÁ NHÂN", Some((Marker::Letter, "CÁ NHÂN"))),
            ("C/ HỘ GIA ĐÌNH", Some((Marker::Letter, "HỘ GIA ĐÌNH"))),
            ("II. Bằng khen", Some((Marker::Roman, "Bằng khen"))),
            ("I TẬP THỂ", Some((Marker::Roman, "TẬP THỂ"))),
            ("PHẦN I: TẬP THỂ", Some((Marker::Roman, "TẬP THỂ"))),
            ("1. Sở Y tế", Some((Marker::Arabic, "Sở Y tế"))),
            ("III", Some((Marker::Roman, ""))),
            ("12", None),
            ("Sở Y tế", None),
            ("Sở. Y tế", None),
            ("Vũ Thị", None),
            ("Y Ban Niê", None),
            ("H'Hen", None),
        ] {
            assert_eq!(read_marker(text), expected, "{text}");
        }
    }

    #[test]
    fn counts_are_no_part_of_a_heading() {
        for (title, plain) in [
            ("CÁ NHÂN (20 người)", "CÁ NHÂN"),
            ("TẬP THỂ: (02 tập thể)", "TẬP THỂ"),
            ("TRUNG TÂM Y TẾ HUYỆN LONG PHÚ: 02 cá nhân", "TRUNG TÂM Y TẾ HUYỆN LONG PHÚ"),
            ("Sở Y tế - 03 cá nhân", "Sở Y tế"),
            ("Sở Y tế (gồm 03 cá nhân)", "Sở Y tế"),
            ("Sở Y tế: có 3 tập thể.", "Sở Y tế"),
            ("Sở Lao động - Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội"),
            ("UBND Phường 1", "UBND Phường 1"),
            ("Trạm Y tế (cơ sở 2)", "Trạm Y tế (cơ sở 2)"),
        ] {
            assert_eq!(plain_title(title), plain, "{title}");
        }
    }

    #[test]
    fn a_heading_about_two_kinds_is_about_none() {
        for (text, kind) in [
            ("DANH SÁCH TẬP THỂ", Some(NomineeKind::Collective)),
            ("Cá nhân (12 người)", Some(NomineeKind::Person)),
            ("HỘ GIA ĐÌNH", Some(NomineeKind::Household)),
            ("DANH SÁCH TẬP THỂ, CÁ NHÂN", None),
            ("Sở Y tế", None),
        ] {
            assert_eq!(kind_in(text), kind, "{text}");
        }
    }

    #[test]
    fn sections_nest_by_how_they_are_numbered() {
        let mut sections = Sections::default();
        let mut seen = Vec::new();
        for (marker, title) in [
            (Marker::Letter, "TẬP THỂ (2)"),
            (Marker::Roman, "Bằng khen:"),
            (Marker::Bare, "Sở Y tế"),
            (Marker::Bare, "Công an tỉnh"),
            (Marker::Roman, "Cờ thi đua"),
            (Marker::Letter, "CÁ NHÂN"),
        ] {
            sections.enter(marker, title);
            let section = sections.current().unwrap();
            seen.push(([section.above, vec![section.title]].concat().join(" > "), section.kind));
        }
        let (collective, person) = (Some(NomineeKind::Collective), Some(NomineeKind::Person));
        assert_eq!(
            seen,
            [
                ("TẬP THỂ".to_owned(), collective),
                ("TẬP THỂ > Bằng khen".to_owned(), collective),
                ("TẬP THỂ > Bằng khen > Sở Y tế".to_owned(), collective),
                ("TẬP THỂ > Bằng khen > Công an tỉnh".to_owned(), collective),
                ("TẬP THỂ > Cờ thi đua".to_owned(), collective),
                ("CÁ NHÂN".to_owned(), person),
            ]
        );
    }
}
