//! Where the nominee of a row works: position and unit, in one column, in two, or in a section heading.

use domain::ids::UnitId;
use domain::records::imports::{CellProblem, ValueNote};
use domain::text::{fold, tidy};
use store::imports::NewRow;
use workbook::without_list_mark;

use super::nomination_line::{Reader, SECTION_MARK};
use super::nomination_name::Named;
use super::row_text::{Findings, Given};
use super::unit_book::{UnitMatch, lacks_its_place};

/// Where somebody works, before it is known whether it is a person.
pub(super) struct Place {
    pub(super) position: Option<String>,
    position_cell: Given,
    unit: Found,
    unit_cell: Given,
    /// The unit's text was taken for a position, so the sender stands in.
    pub(super) is_leftover: bool,
}

enum Found {
    Unit(UnitId),
    /// No unit is named: the sender's own people.
    Sender,
    Several(Vec<UnitId>),
    Unknown,
}

impl Reader<'_> {
    /// Position and unit as the row's columns say them together.
    /// `behind_name` is what stands behind the name in its cell.
    pub(super) fn place(
        &self,
        row: &NewRow,
        position_cell: &Given,
        unit_cell: &Given,
        behind_name: &Given,
    ) -> Place {
        let part = self.layout.given(row, "unitPart", &["unitPart"]);
        let mut both = self.layout.given(row, "positionAndUnit", &["positionAndUnit"]);
        let mut more = behind_name.clone();
        if both.is_blank() {
            both = std::mem::take(&mut more);
        }
        let mut position = tidy(&position_cell.text);
        let mut unit = if unit_cell.is_blank() { Found::Sender } else { self.unit_named(&unit_cell.text) };
        let mut unit_cell = unit_cell.clone();
        let mut position_cell = position_cell.clone();
        let mut is_leftover = false;
        if !both.is_blank() {
            if position_cell.raw.is_empty() {
                position_cell.raw = both.raw.clone();
                position_cell.column = both.column;
                position_cell.notes = both.notes.clone();
            }
            if !unit_cell.is_repaired && unit_cell.is_blank() {
                unit_cell.raw = both.raw.clone();
                unit_cell.text = both.text.clone();
                unit_cell.column = both.column;
                unit_cell.notes = both.notes.clone();
                let (before, found) = self.split(&both.text);
                is_leftover = matches!(found, Found::Sender);
                unit = found;
                if position.is_empty() && !position_cell.is_repaired {
                    position = before;
                }
            } else if !position_cell.is_repaired {
                // The unit has a column of its own, so that all of this is the post, but for the unit said again.
                position = with_more(position, &self.without_unit(&both.text, &unit));
            }
        }
        if !position_cell.is_repaired {
            position = with_more(position, &tidy(&more.text));
        }
        if matches!(unit, Found::Sender) && unit_cell.text.is_empty() {
            match self.section_unit(row) {
                Some((of_section, title)) => {
                    if !matches!(of_section, Found::Unit(_)) {
                        unit_cell.text = title;
                    }
                    unit = of_section;
                    unit_cell = unit_cell.noted(ValueNote::FromHeading);
                }
                None => match self.lists.of_tab {
                    Some(of_tab) => {
                        unit = Found::Unit(of_tab);
                        unit_cell = unit_cell.noted(ValueNote::FromSheet);
                    }
                    None if self.lists.fills_units => unit_cell = unit_cell.noted(ValueNote::SenderAssumed),
                    None => {}
                },
            }
        }
        if !part.is_blank() {
            let whole = match unit {
                Found::Unit(whole) => Some(whole),
                Found::Sender => self.sender,
                Found::Several(_) | Found::Unknown => None,
            };
            match whole.and_then(|whole| self.units.find_part(&part.text, whole)) {
                Some(inner) => unit = Found::Unit(inner),
                None => position = with_more(position, &tidy(&part.text)),
            }
        }
        Place {
            position: (!position.is_empty()).then_some(position),
            position_cell,
            unit,
            unit_cell,
            is_leftover,
        }
    }

    /// `Chức vụ, đơn vị công tác`: the whole may be a unit; else it is cut; else the sender is meant.
    fn split(&self, text: &str) -> (String, Found) {
        match self.unit_named(text) {
            Found::Unknown => match self.units.split_position(text) {
                Some((before, unit)) => (tidy(before), Found::Unit(unit)),
                // `… Hội LHPN huyện`: of which district, the sender's people cannot say without its name.
                None if lacks_its_place(text) => (tidy(text), Found::Unknown),
                None => (tidy(text), Found::Sender),
            },
            found @ (Found::Unit(_) | Found::Sender | Found::Several(_)) => (String::new(), found),
        }
    }

    /// A post without the unit behind it that a column of its own says too.
    fn without_unit(&self, text: &str, unit: &Found) -> String {
        let text = tidy(text);
        match (self.units.split_position(&text), unit) {
            (Some((before, behind)), Found::Unit(unit)) if behind == *unit => tidy(before),
            (Some(_) | None, Found::Unit(_) | Found::Sender | Found::Several(_) | Found::Unknown) => text,
        }
    }

    fn unit_named(&self, text: &str) -> Found {
        match self.units.find(text) {
            UnitMatch::Known(unit) => Found::Unit(unit),
            UnitMatch::Several(units) => Found::Several(units),
            UnitMatch::Unknown => Found::Unknown,
        }
    }

    /// A section heading that is a unit's name (lists of a bloc or a district): the nearest that is known, else the
    /// nearest that names an institution, with its words.
    fn section_unit(&self, row: &NewRow) -> Option<(Found, String)> {
        let section = row.section.as_deref()?;
        let titles = || section.rsplit(SECTION_MARK).map(bare_title);
        let known = titles().find_map(|title| match self.units.find(title) {
            UnitMatch::Known(unit) => Some((Found::Unit(unit), title.to_owned())),
            UnitMatch::Several(_) | UnitMatch::Unknown => None,
        });
        known.or_else(|| {
            let title = titles().find(|title| names_an_institution(title))?;
            Some((self.unit_named(title), title.to_owned()))
        })
    }

    /// Shows position and unit and complains about a unit that is not known.
    pub(super) fn settle_place(
        &self,
        findings: &mut Findings,
        place: Place,
        named: &Named,
        is_person: bool,
    ) -> (Option<String>, Option<UnitId>) {
        let found = tidy(&place.unit_cell.text);
        // A collective has no position, so what was left over of its cell can only be its unit.
        let unit = if place.is_leftover && !is_person { Found::Unknown } else { place.unit };
        let (unit, problem) = match unit {
            Found::Unit(unit) => (Some(unit), None),
            Found::Sender => match self.sender {
                Some(sender) => (Some(sender), None),
                None if found.is_empty() => (None, Some(CellProblem::Blank)),
                None => (None, Some(self.units.unknown(&found))),
            },
            Found::Several(units) => (None, Some(self.units.ambiguous(&units))),
            Found::Unknown => (None, Some(self.units.unknown(&found))),
        };
        let position = if is_person {
            let position_cell = place.position_cell;
            let mut given = Given { text: place.position.unwrap_or_default(), ..position_cell };
            if !given.is_repaired
                && let Some(whole) = named.with_titles(Some(given.text.clone()))
                && whole != given.text
            {
                let from = if given.raw.is_empty() { named.cell.clone() } else { given };
                given = Given { text: whole, is_repaired: false, ..from }.noted(ValueNote::Split);
            }
            findings.line("position", &given)
        } else {
            findings.show("position", "", &place.position_cell);
            None
        };
        let shown = unit.map_or_else(|| found.clone(), |unit| self.units.shown_name(unit));
        let is_taught = unit.is_some() && !place.unit_cell.is_repaired && self.units.is_taught(&found);
        let unit_cell = if is_taught {
            place.unit_cell.clone().noted(ValueNote::AsBefore)
        } else {
            place.unit_cell.clone()
        };
        findings.show("unit", shown, &unit_cell);
        if let Some(problem) = problem.filter(|_| !place.unit_cell.is_error) {
            findings.complain("unit", &found, problem);
        }
        (position, unit)
    }
}

/// `II. Trung tâm Y tế Mỹ Xuyên: 02` without number and count.
fn bare_title(title: &str) -> &str {
    let title = without_list_mark(title.trim());
    let roman = title.trim_start_matches(['I', 'V', 'X']);
    let title = match roman.strip_prefix(['.', ')', '/']) {
        Some(rest) if roman.len() < title.len() => rest.trim_start(),
        Some(_) | None => title,
    };
    title.split([':', '(']).next().unwrap_or(title).trim()
}

/// Whether a heading names what can only be a unit of its own: not a khoa or tổ inside one, nor a bloc.
fn names_an_institution(title: &str) -> bool {
    const BEGINNINGS: [&str; 34] = [
        "trường ",
        "trung tâm ",
        "bệnh viện ",
        "ubnd ",
        "ủy ban ",
        "uỷ ban ",
        "xã ",
        "phường ",
        "thị trấn ",
        "huyện ",
        "thị xã ",
        "thành phố ",
        "công ty ",
        "cty ",
        "tổng công ty ",
        "sở ",
        "công an ",
        "trạm y tế ",
        "chi cục ",
        "ngân hàng ",
        "doanh nghiệp tư nhân ",
        "dntn ",
        "hợp tác xã ",
        "htx ",
        "ttyt ",
        "bvđk ",
        "thpt ",
        "thcs ",
        "tiểu học ",
        "mầm non ",
        "mẫu giáo ",
        "bảo hiểm xã hội ",
        "kho bạc ",
        "điện lực ",
    ];
    let lower = tidy(title).to_lowercase();
    BEGINNINGS.iter().any(|beginning| lower.starts_with(beginning))
}

/// A post with what else is said of it, each thing once.
fn with_more(position: String, more: &str) -> String {
    if more.is_empty() || fold(&position).contains(&fold(more)) {
        position
    } else if position.is_empty() {
        more.to_owned()
    } else {
        format!("{position}, {more}")
    }
}
