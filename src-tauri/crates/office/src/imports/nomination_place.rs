//! Where the nominee of a row works: position and unit, in one column, in two, or in a section heading.

use domain::ids::UnitId;
use domain::records::imports::CellProblem;
use domain::text::tidy;
use store::imports::NewRow;

use super::nomination_line::{Reader, SECTION_MARK};
use super::row_text::{Findings, Given};
use super::unit_book::UnitMatch;

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
    pub(super) fn place(&self, row: &NewRow, position_cell: &Given, unit_cell: &Given) -> Place {
        let part = self.layout.given(row, "unitPart", &["unitPart"]);
        let both = self.layout.given(row, "positionAndUnit", &["positionAndUnit"]);
        let mut position = tidy(&position_cell.text);
        let mut unit = if unit_cell.is_blank() { Found::Sender } else { self.named(&unit_cell.text) };
        let mut unit_cell = unit_cell.clone();
        let mut position_cell = position_cell.clone();
        let mut is_leftover = false;
        if !both.is_blank() {
            if position_cell.raw.is_empty() {
                position_cell.raw = both.raw.clone();
            }
            if !unit_cell.is_repaired && unit_cell.is_blank() {
                unit_cell.raw = both.raw.clone();
                unit_cell.text = both.text.clone();
                let (before, found) = self.split(&both.text);
                is_leftover = matches!(found, Found::Sender);
                unit = found;
                if position.is_empty() && !position_cell.is_repaired {
                    position = before;
                }
            } else if position.is_empty() && !position_cell.is_repaired {
                position = tidy(&both.text);
            }
        }
        if matches!(unit, Found::Sender) && unit_cell.text.is_empty() {
            unit = self.section_unit(row).map_or(Found::Sender, Found::Unit);
        }
        if !part.is_blank() {
            let whole = match unit {
                Found::Unit(whole) => Some(whole),
                Found::Sender => Some(self.sender),
                Found::Several(_) | Found::Unknown => None,
            };
            match whole.and_then(|whole| self.units.find_part(&part.text, whole)) {
                Some(inner) => unit = Found::Unit(inner),
                None => {
                    position = [position, tidy(&part.text)]
                        .into_iter()
                        .filter(|text| !text.is_empty())
                        .collect::<Vec<_>>()
                        .join(", ")
                }
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
        match self.named(text) {
            Found::Unknown => match self.units.split_position(text) {
                Some((before, unit)) => (tidy(before), Found::Unit(unit)),
                None => (tidy(text), Found::Sender),
            },
            found @ (Found::Unit(_) | Found::Sender | Found::Several(_)) => (String::new(), found),
        }
    }

    fn named(&self, text: &str) -> Found {
        match self.units.find(text) {
            UnitMatch::Known(unit) => Found::Unit(unit),
            UnitMatch::Several(units) => Found::Several(units),
            UnitMatch::Unknown => Found::Unknown,
        }
    }

    /// A section heading that is a unit's name (lists of a bloc or a district).
    fn section_unit(&self, row: &NewRow) -> Option<UnitId> {
        row.section.as_deref()?.rsplit(SECTION_MARK).find_map(|heading| match self.units.find(heading) {
            UnitMatch::Known(unit) => Some(unit),
            UnitMatch::Several(_) | UnitMatch::Unknown => None,
        })
    }

    /// Shows position and unit and complains about a unit that is not known.
    pub(super) fn settle_place(
        &self,
        findings: &mut Findings,
        place: Place,
        is_person: bool,
    ) -> (Option<String>, Option<UnitId>) {
        let found = tidy(&place.unit_cell.text);
        // A collective has no position, so what was left over of its cell can only be its unit.
        let unit = if place.is_leftover && !is_person { Found::Unknown } else { place.unit };
        let (unit, problem) = match unit {
            Found::Unit(unit) => (Some(unit), None),
            Found::Sender => (Some(self.sender), None),
            Found::Several(units) => {
                (None, Some(CellProblem::AmbiguousUnit { candidates: self.units.suggestions(&units) }))
            }
            Found::Unknown => {
                let nearest = self.units.suggestions(&self.units.nearest(&found));
                (None, Some(CellProblem::UnknownUnit { nearest }))
            }
        };
        let position = if is_person {
            let given = Given { text: place.position.unwrap_or_default(), ..place.position_cell };
            findings.line("position", &given)
        } else {
            findings.show("position", "", &place.position_cell);
            None
        };
        let shown = unit.map_or_else(|| found.clone(), |unit| self.units.shown_name(unit));
        findings.show("unit", shown, &place.unit_cell);
        if let Some(problem) = problem.filter(|_| !place.unit_cell.is_error) {
            findings.complain("unit", &found, problem);
        }
        (position, unit)
    }
}
