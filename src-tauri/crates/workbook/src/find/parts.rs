//! Several lists one below another on a sheet, each under a heading of its own, read as one.
//!
//! What stands under a later heading goes under the first heading's column of the same meaning. A column that only a
//! later heading has is added behind the last column of the sheet, so that every column keeps a number of its own.

use domain::nominee::NomineeKind;
use domain::text::fold;

use crate::find::field::Field;
use crate::find::heading::Heading;
use crate::find::section::kind_in;
use crate::find::table::FoundColumn;
use crate::find::words::heading_key;
use crate::read::grid::{CellMark, GridRow, RawCell, SheetGrid};

/// The columns of a list and where each of its parts keeps them.
#[derive(Debug)]
pub struct Parts {
    pub columns: Vec<FoundColumn>,
    /// From the top; at least one.
    parts: Vec<Part>,
}

/// The rows under one heading.
#[derive(Debug)]
struct Part {
    /// Excel number of the heading's first row, and the rows it takes.
    row: u32,
    rows: u32,
    /// For each column of the list the column of the sheet, in this part.
    sources: Vec<Option<u32>>,
    /// Whom the heading of the names speaks of.
    kind: Option<NomineeKind>,
}

impl Parts {
    /// Joins the list under a heading with those under later ones.
    pub fn join(grid: &SheetGrid, first: Heading, later: Vec<Heading>) -> Parts {
        let sources = first.columns.iter().map(|column| Some(column.index)).collect();
        let part = Part { row: first.row, rows: first.rows, sources, kind: kind_of_names(&first.columns) };
        let mut joined = Parts { columns: first.columns, parts: vec![part] };
        let width = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        let mut free = u32::try_from(width).unwrap_or(u32::MAX / 2);
        for heading in later {
            joined.add(heading, &mut free);
        }
        joined
    }

    /// A column without a heading that a person pointed at.
    pub fn add_column(&mut self, column: FoundColumn) {
        for part in &mut self.parts {
            part.sources.push(Some(column.index));
        }
        self.columns.push(column);
    }

    /// Puts the columns in the order of their numbers.
    pub fn sort(&mut self) {
        let mut order: Vec<usize> = (0..self.columns.len()).collect();
        order.sort_by_key(|at| self.columns.get(*at).map(|column| column.index));
        self.columns.sort_by_key(|column| column.index);
        for part in &mut self.parts {
            part.sources = order.iter().map(|at| part.sources.get(*at).copied().flatten()).collect();
        }
    }

    fn add(&mut self, heading: Heading, free: &mut u32) {
        let mut sources: Vec<Option<u32>> = vec![None; self.columns.len()];
        let kind = kind_of_names(&heading.columns);
        for column in heading.columns {
            let fits = |(at, own): &(usize, &FoundColumn)| {
                sources.get(*at).is_some_and(Option::is_none) && means_the_same(own, &column)
            };
            let same = self.columns.iter().enumerate().filter(fits);
            // Of two columns with one meaning the one at the same place; else the first.
            match same.min_by_key(|(at, own)| (own.index != column.index, *at)).map(|(at, _)| at) {
                Some(at) => {
                    if let Some(source) = sources.get_mut(at) {
                        *source = Some(column.index);
                    }
                }
                None => {
                    sources.push(Some(column.index));
                    self.columns.push(FoundColumn { index: *free, ..column });
                    *free += 1;
                }
            }
        }
        self.parts.push(Part { row: heading.row, rows: heading.rows, sources, kind });
        for part in &mut self.parts {
            part.sources.resize(self.columns.len(), None);
        }
    }

    /// The first row below the first heading.
    pub fn first_row(&self) -> u32 {
        self.parts.first().map_or(1, |part| part.row + part.rows)
    }

    /// The column of the sheet where a row keeps a column of the list.
    pub fn source(&self, row_no: u32, at: usize) -> Option<u32> {
        self.part(row_no)?.sources.get(at).copied().flatten()
    }

    /// The marks of a row's cells under the numbers of the list's columns.
    pub fn marks(&self, row: &GridRow) -> Vec<CellMark> {
        let column = |mark: &CellMark| {
            let at = self.part(row.row_no)?.sources.iter().position(|source| *source == Some(mark.column))?;
            self.columns.get(at).map(|column| CellMark { column: column.index, ..*mark })
        };
        row.marks.iter().map(|mark| column(mark).unwrap_or(*mark)).collect()
    }

    /// The raw texts of a row's cells under the numbers of the list's columns.
    pub fn raws(&self, row: &GridRow) -> Vec<RawCell> {
        let column = |raw: &RawCell| {
            let at = self.part(row.row_no)?.sources.iter().position(|source| *source == Some(raw.column))?;
            self.columns.get(at).map(|column| RawCell { column: column.index, ..raw.clone() })
        };
        row.raws.iter().map(|raw| column(raw).unwrap_or_else(|| raw.clone())).collect()
    }

    /// Whether a row is the heading of a later part, and whether it is that heading's first row.
    pub fn later_heading(&self, row_no: u32) -> Option<bool> {
        let part = self.part(row_no).filter(|part| row_no < part.row + part.rows)?;
        Some(row_no == part.row)
    }

    /// Whom the heading over a row speaks of, where the sheet has several.
    pub fn kind(&self, row_no: u32) -> Option<NomineeKind> {
        if self.parts.len() < 2 { None } else { self.part(row_no)?.kind }
    }

    fn part(&self, row_no: u32) -> Option<&Part> {
        let after = self.parts.partition_point(|part| part.row <= row_no);
        self.parts.get(after.checked_sub(1)?)
    }
}

fn means_the_same(a: &FoundColumn, b: &FoundColumn) -> bool {
    match (a.field, b.field) {
        (Some(a), Some(b)) => a == b,
        (None, None) => heading_key(&a.heading) == heading_key(&b.heading),
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// `Họ và tên` speaks of people, `Tên tập thể` of collectives, `Tên tập thể, cá nhân` of neither alone.
fn kind_of_names(columns: &[FoundColumn]) -> Option<NomineeKind> {
    let is_name = |field: Field| {
        matches!(field, Field::Name | Field::NameAndPlace | Field::NameAndBirth | Field::FamilyName)
    };
    let names = columns.iter().find(|column| column.field.is_some_and(is_name))?;
    let heading = fold(&names.heading);
    let people = names.field == Some(Field::FamilyName)
        || heading.contains("ho va ten")
        || heading.contains("ho ten")
        || heading.contains("ca nhan");
    match (people, kind_in(&heading.replace("ca nhan", ""))) {
        (true, None) => Some(NomineeKind::Person),
        (true, Some(_)) => None,
        (false, kind) => kind,
    }
}
