//! Doubles: one award asked for twice, one achievement rewarded twice.
//!
//! Titles are given once a year. Forms may be given often, and not twice for one achievement (Luật Thi đua, khen thưởng, nguyên tắc
//! khen thưởng: "không khen thưởng nhiều lần, nhiều hình thức cho một thành tích"). What one achievement is only a person can
//! say: here are the pairs worth asking about.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::{AwardKind, CommendationType};
use crate::text::fold;

/// An award that is asked for or held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim<'a> {
    /// Catalogue id of the award; absent for awards the catalogue does not know.
    pub award: Option<&'a str>,
    /// Absent as the award is.
    pub kind: Option<AwardKind>,
    pub commendation_type: Option<CommendationType>,
    /// The last year of the achievements; absent where nobody says.
    pub year: Option<i32>,
    /// What it is for, in words.
    pub achievement: &'a str,
}

/// Why two claims look like one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DoubleKind {
    /// The same award for the same year: it is not given again.
    SameAward,
    /// Two forms of the same type for the same year: a person says whether for one achievement.
    SameOccasion,
    /// Two forms with the achievement in the same words.
    SameWords,
}

impl DoubleKind {
    /// Whether a person's word does not help.
    pub fn bars(self) -> bool {
        match self {
            DoubleKind::SameAward => true,
            DoubleKind::SameOccasion | DoubleKind::SameWords => false,
        }
    }
}

/// Fewer words than these say too little to be compared.
const WORDS_MIN: usize = 5;

/// How two claims of one nominee look like one, if they do.
pub fn double_of(asked: &Claim<'_>, other: &Claim<'_>) -> Option<DoubleKind> {
    let same_award = asked.award.is_some() && asked.award == other.award;
    let same_year = asked.year.is_some() && asked.year == other.year;
    match (asked.kind?, other.kind) {
        (AwardKind::EmulationTitle, _) => (same_award && same_year).then_some(DoubleKind::SameAward),
        (AwardKind::Informal, _) | (_, Some(AwardKind::Informal | AwardKind::EmulationTitle)) => None,
        (AwardKind::CommendationForm, Some(AwardKind::CommendationForm) | None) => {
            let types = (asked.commendation_type, other.commendation_type);
            form_of_form(types, same_award, same_year)
                .or_else(|| same_words(asked.achievement, other.achievement).then_some(DoubleKind::SameWords))
        }
    }
}

fn form_of_form(
    types: (Option<CommendationType>, Option<CommendationType>),
    same_award: bool,
    same_year: bool,
) -> Option<DoubleKind> {
    use CommendationType::{Dedication, Foreign, Merit, Resistance, Seniority, Sudden, Thematic};
    if !same_year {
        return None;
    }
    match types {
        // Two sudden deeds, two movements: it can well be another achievement.
        (Some(Sudden), Some(Sudden)) | (Some(Thematic), Some(Thematic)) => Some(DoubleKind::SameOccasion),
        (Some(Merit | Dedication | Seniority | Foreign | Resistance), Some(_))
            if same_award && types.0 == types.1 =>
        {
            Some(DoubleKind::SameAward)
        }
        (None, _) | (_, None) if same_award => Some(DoubleKind::SameOccasion),
        (_, _) => None,
    }
}

fn same_words(a: &str, b: &str) -> bool {
    let words = |text: &str| {
        fold(text)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (a, b) = (words(a), words(b));
    a.len() >= WORDS_MIN && a == b
}

#[cfg(test)]
mod tests {
    use super::*;

    use AwardKind::{CommendationForm, EmulationTitle, Informal};
    use CommendationType::{Merit, Sudden, Thematic};
    use DoubleKind::{SameAward, SameOccasion, SameWords};

    fn claim(
        award: &'static str,
        kind: AwardKind,
        commendation_type: CommendationType,
        year: i32,
    ) -> Claim<'static> {
        Claim {
            award: Some(award),
            kind: Some(kind),
            commendation_type: Some(commendation_type),
            year: Some(year),
            achievement: "",
        }
    }

    #[test]
    fn a_title_is_given_once_a_year_and_a_form_once_for_one_achievement() {
        let title = |id, year| claim(id, EmulationTitle, Merit, year);
        let form = |id, of, year| claim(id, CommendationForm, of, year);
        for (why, asked, other, expected) in [
            ("the title of that year", title("cstd_co_so", 2021), title("cstd_co_so", 2021), Some(SameAward)),
            ("of the year before", title("cstd_co_so", 2021), title("cstd_co_so", 2020), None),
            ("a higher title of the year", title("cstd_tinh", 2021), title("cstd_co_so", 2021), None),
            ("a form beside a title", form("bang_khen_tinh", Merit, 2021), title("cstd_co_so", 2021), None),
            ("a title beside a form", title("cstd_co_so", 2021), form("bang_khen_tinh", Merit, 2021), None),
            (
                "the form of that year",
                form("bang_khen_tinh", Merit, 2021),
                form("bang_khen_tinh", Merit, 2021),
                Some(SameAward),
            ),
            (
                "of another type",
                form("bang_khen_tinh", Merit, 2021),
                form("bang_khen_tinh", Sudden, 2021),
                None,
            ),
            (
                "a second sudden deed",
                form("bang_khen_tinh", Sudden, 2021),
                form("bang_khen_tinh", Sudden, 2021),
                Some(SameOccasion),
            ),
            (
                "two forms for one movement",
                form("bang_khen_tinh", Thematic, 2021),
                form("giay_khen_so", Thematic, 2021),
                Some(SameOccasion),
            ),
            (
                "of different years",
                form("bang_khen_tinh", Thematic, 2021),
                form("giay_khen_so", Thematic, 2020),
                None,
            ),
            (
                "two forms of merit",
                form("bang_khen_ttg", Merit, 2021),
                form("bang_khen_tinh", Merit, 2021),
                None,
            ),
            (
                "a letter of praise",
                form("bang_khen_tinh", Sudden, 2021),
                claim("thu_khen", Informal, Sudden, 2021),
                None,
            ),
            (
                "asking for a letter",
                claim("thu_khen", Informal, Sudden, 2021),
                form("bang_khen_tinh", Sudden, 2021),
                None,
            ),
        ] {
            assert_eq!(double_of(&asked, &other), expected, "{why}");
        }
    }

    #[test]
    fn what_is_not_recorded_is_asked_about_and_never_bars() {
        let form = claim("bang_khen_tinh", CommendationForm, Merit, 2021);
        let untyped = Claim { commendation_type: None, ..form.clone() };
        assert_eq!(double_of(&form, &untyped), Some(SameOccasion));
        assert_eq!(double_of(&untyped, &form), Some(SameOccasion));
        let undated = Claim { year: None, ..form.clone() };
        assert_eq!((double_of(&form, &undated), double_of(&undated, &undated)), (None, None));
        let nameless = Claim { award: None, kind: None, ..form.clone() };
        assert_eq!((double_of(&form, &nameless), double_of(&nameless, &nameless)), (None, None));
    }

    #[test]
    fn the_same_words_for_two_forms_are_asked_about_whatever_the_year() {
        let said = |achievement, year| Claim {
            achievement,
            ..claim("bang_khen_tinh", CommendationForm, Thematic, year)
        };
        let words = "Điều trị 1.200 người bệnh, không để tử vong.";
        for (a, b, expected) in [
            (words, "điều trị 1.200 NGƯỜI BỆNH; không để tử vong", Some(SameWords)),
            (words, "Điều trị 1.300 người bệnh, không để tử vong.", None),
            ("Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ", Some(SameWords)),
            ("Hoàn thành nhiệm vụ", "Hoàn thành nhiệm vụ", None),
            ("", "", None),
        ] {
            assert_eq!(double_of(&said(a, 2021), &said(b, 2020)), expected, "{a} / {b}");
        }
    }

    #[test]
    fn only_the_same_award_of_the_same_year_bars() {
        assert_eq!([SameAward, SameOccasion, SameWords].map(DoubleKind::bars), [true, false, false]);
    }
}
