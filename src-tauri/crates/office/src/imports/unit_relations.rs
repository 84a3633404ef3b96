//! How the rows of a list of units hang together: codes, parents, doubles, circles, and the kept units they mean.

use std::collections::HashMap;

use domain::ids::UnitId;
use domain::records::imports::CellProblem;
use domain::text::{Name, fold, same_name};
use store::imports::NewRow;

use super::row_text::Layouts;
use super::unit_book::{UnitBook, UnitMatch, alias_key};
use super::unit_judge::{Line, Parent};

/// A code stands once among the rows that are not left out.
pub(super) fn check_codes(layouts: &Layouts, rows: &[NewRow], lines: &mut [Line]) {
    let mut seen: HashMap<String, &NewRow> = HashMap::new();
    for (row, line) in rows.iter().zip(lines).filter(|(row, _)| !row.is_left_out()) {
        if let Some(code) = line.code.clone() {
            match seen.get(&code) {
                Some(earlier) => {
                    let problem = CellProblem::CodeTwice {
                        other: earlier.place.clone(),
                        other_sheet: layouts.sheet_name(earlier).to_owned(),
                        other_row: earlier.row_no,
                    };
                    line.findings.complain("code", &code, problem);
                }
                None => {
                    seen.insert(code, row);
                }
            }
        }
    }
}

/// A parent is named by a code or a name, of a kept unit or of another row.
pub(super) fn find_parents(
    rows: &[NewRow],
    lines: &mut [Line],
    book: &UnitBook,
    codes_kept: &HashMap<&str, UnitId>,
) {
    let (mut by_code, mut by_name) = (HashMap::new(), HashMap::<String, Vec<usize>>::new());
    for (at, (row, line)) in rows.iter().zip(lines.iter()).enumerate() {
        if row.is_left_out() && line.kept.is_none() {
            continue;
        }
        if let Some(code) = &line.code {
            by_code.entry(code.clone()).or_insert(at);
        }
        if line.name.is_some() {
            by_name.entry(line.name_key.clone()).or_default().push(at);
        }
    }
    for (at, line) in lines.iter_mut().enumerate() {
        let text = line.parent_text.clone();
        if text.is_empty() {
            continue;
        }
        let key = alias_key(&text);
        let in_sheet = |others: &[usize]| match others {
            [only] if *only != at => Some(Parent::Row(*only)),
            _ => None,
        };
        line.parent = codes_kept
            .get(text.as_str())
            .map(|unit| Parent::Kept(*unit))
            .or_else(|| by_code.get(&text).filter(|other| **other != at).map(|other| Parent::Row(*other)))
            .or_else(|| match book.find(&text) {
                UnitMatch::Known(unit) => Some(Parent::Kept(unit)),
                UnitMatch::Several(_) | UnitMatch::Unknown => None,
            })
            .or_else(|| by_name.get(&key).and_then(|others| in_sheet(others)));
        if line.parent.is_none() {
            line.findings.complain("parentCode", &text, CellProblem::UnknownParent);
        }
    }
}

/// The kept unit of the same name under the same parent; a row that names no parent means the only one of its name.
pub(super) fn kept_by_name(line: &Line, book: &UnitBook) -> Option<UnitId> {
    let name = line.name.as_ref()?;
    let mut same = book.named_exactly(&line.name_key);
    same.retain(|unit| {
        let Some(fields) = book.fields(*unit) else { return false };
        // Another code is another unit.
        let code_fits = line.code.is_none() || fields.code.is_none();
        let parent_fits = match line.parent {
            Some(Parent::Kept(parent)) => fields.parent == Some(parent),
            Some(Parent::Root) => fields.parent.is_none(),
            Some(Parent::Row(_)) => false,
            None => line.parent_text.is_empty(),
        };
        code_fits && parent_fits
    });
    if same.len() > 1 {
        same = book.same_marks(name.as_str(), &same);
    }
    match same.as_slice() {
        [unit] => Some(*unit),
        _ => None,
    }
}

/// Whether two names under one parent mean one unit: equal, or one of them shortened. Names that differ in marks
/// only are two units (xã Thạnh Phú, xã Thanh Phú).
pub(super) fn is_same_unit_name(a: &str, b: &str) -> bool {
    same_name(a, b) || (alias_key(a) == alias_key(b) && fold(a) != fold(b))
}

/// The same unit stands once: the same name under the same parent without codes to tell them apart, or one kept unit.
pub(super) fn check_doubles(layouts: &Layouts, rows: &[NewRow], lines: &mut [Line]) {
    /// Name, row and whether the row has a code.
    type Named<'r> = (String, &'r NewRow, bool);
    let mut names: HashMap<(String, Option<Parent>), Vec<Named<'_>>> = HashMap::new();
    let mut units: HashMap<UnitId, &NewRow> = HashMap::new();
    for (row, line) in rows.iter().zip(lines).filter(|(row, _)| !row.is_left_out()) {
        let Some(name) = line.name.as_ref().map(Name::to_string) else { continue };
        let has_code = line.code.is_some();
        let by_unit = line.kept.and_then(|unit| units.get(&unit).copied());
        let same = names.entry((line.name_key.clone(), line.parent)).or_default();
        let by_name = same
            .iter()
            .find(|(other, _, has_other)| !(*has_other && has_code) && is_same_unit_name(other, &name))
            .map(|(_, earlier, _)| *earlier);
        match by_unit.or(by_name) {
            // A code that stands twice is already a problem of its own.
            Some(earlier) if line.findings.problems.is_empty() => {
                line.findings.complain("name", &name, layouts.twice(earlier));
            }
            Some(_) => {}
            None => {
                same.push((name, row, has_code));
                if let Some(unit) = line.kept {
                    units.insert(unit, row);
                }
            }
        }
    }
}

/// No unit may become its own ancestor, whether through the sheet, the kept tree or both.
pub(super) fn check_circles(lines: &mut [Line], book: &UnitBook) {
    let moved: HashMap<UnitId, Parent> =
        lines.iter().filter_map(|line| Some((line.kept?, line.parent?))).collect();
    let above = |node: Parent| -> Option<Parent> {
        match node {
            Parent::Root => None,
            Parent::Row(at) => lines.get(at).and_then(|line| line.parent),
            Parent::Kept(unit) => moved
                .get(&unit)
                .copied()
                .or_else(|| book.fields(unit).and_then(|fields| fields.parent).map(Parent::Kept)),
        }
    };
    let longest = lines.len() + book.len();
    let in_circle: Vec<bool> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let own = line.kept.map_or(Parent::Row(at), Parent::Kept);
            let mut node = above(own);
            for _ in 0..=longest {
                match node {
                    None => return false,
                    Some(here) if here == own => return true,
                    Some(here) => node = above(here),
                }
            }
            true
        })
        .collect();
    for (line, _) in lines.iter_mut().zip(in_circle).filter(|(_, in_circle)| *in_circle) {
        let text = line.parent_text.clone();
        line.findings.complain("parentCode", &text, CellProblem::UnknownParent);
    }
}
