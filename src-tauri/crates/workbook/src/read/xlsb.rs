//! .xlsb of Excel 2007 and later: the parts of an .xlsx with binary records inside.
//!
//! Own reading, as for .xls: fonts, what is hidden and merges count, and nothing a file declares is believed.

mod records;
mod sheet;

use crate::read::assemble::{SheetSink, hand_over};
use crate::read::binary::Shared;
use crate::read::container::Package;
use crate::read::problem::ReadProblem;
use crate::read::watch::Reading;
use crate::read::xlsx::parts::{Relation, relations_of};
use records::{Records, kind};
use sheet::read_sheet;

/// Where the workbook lies.
const BOOK: &str = "xl/workbook.bin";

/// A sheet of the list.
struct SheetHead {
    name: String,
    hidden: bool,
    relation: String,
}

/// Reads every worksheet.
pub(super) fn read_xlsb(bytes: &[u8], watch: &Reading, sink: &mut impl SheetSink) -> Result<(), ReadProblem> {
    let mut package = Package::open(bytes)?.watched(watch);
    let relations = relations_of(&mut package, BOOK)?;
    let path_of = |kind: &str, usual: &str| {
        let found = relations.iter().find(|relation| relation.kind == kind);
        found.map_or_else(|| usual.to_owned(), |relation| relation.path.clone())
    };
    let mut shared = Shared::default();
    let (heads, from_1904) = read_book(&mut package)?;
    shared.from_1904 = from_1904;
    read_styles(&mut package, &path_of("styles", "xl/styles.bin"), &mut shared)?;
    read_texts(&mut package, &path_of("sharedStrings", "xl/sharedStrings.bin"), &mut shared)?;
    for (number, head) in (1..).zip(heads) {
        let relation = relations.iter().find(|relation| relation.id == head.relation);
        if relation.is_some_and(|relation| !is_worksheet(relation)) {
            continue;
        }
        let usual = format!("xl/worksheets/sheet{number}.bin");
        let path = relation.map_or(usual, |relation| relation.path.clone());
        let part = package.part(&path)?.ok_or_else(|| ReadProblem::damaged("a sheet is missing"))?;
        hand_over(read_sheet(Records::new(part), &shared, head.name, head.hidden)?, sink)?;
    }
    Ok(())
}

fn is_worksheet(relation: &Relation) -> bool {
    relation.kind == "worksheet" || !relation.kind.ends_with("sheet")
}

/// The list of sheets, and whether days are counted from 1904.
fn read_book(package: &mut Package<'_>) -> Result<(Vec<SheetHead>, bool), ReadProblem> {
    const FROM_1904: u32 = 1;
    let part = package.part(BOOK)?.ok_or_else(|| ReadProblem::damaged("the workbook is missing"))?;
    let mut records = Records::new(part);
    let mut heads = Vec::new();
    let mut from_1904 = false;
    while let Some(kind) = records.next()? {
        match kind {
            kind::BOOK_PROPERTIES => from_1904 = records.u32(0).is_some_and(|flags| flags & FROM_1904 != 0),
            kind::BUNDLE_SHEET => {
                let state = records.u32(0).unwrap_or(0);
                let (relation, at) =
                    records.text(8).ok_or_else(|| ReadProblem::damaged("a sheet breaks off"))?;
                let (name, _) = records.text(at).ok_or_else(|| ReadProblem::damaged("a sheet breaks off"))?;
                heads.push(SheetHead { name, hidden: state != 0, relation });
            }
            _ => {}
        }
    }
    Ok((heads, from_1904))
}

/// Fonts, formats and looks; a list can be read without them.
fn read_styles(package: &mut Package<'_>, path: &str, shared: &mut Shared) -> Result<(), ReadProblem> {
    const NAME_OF_FONT: usize = 21;
    let Some(part) = package.part(path)? else { return Ok(()) };
    let mut records = Records::new(part);
    let mut of_cells = false;
    while let Some(kind) = records.next()? {
        match kind {
            kind::FONT => {
                let name = records.text(NAME_OF_FONT);
                shared.looks.add_font(name.as_ref().map(|(name, _)| name.as_str()));
            }
            kind::FORMAT => {
                if let Some((number, (format, _))) = records.u16(0).zip(records.text(2)) {
                    shared.looks.add_format(number, &format);
                }
            }
            // Looks of named styles come in a list of their own.
            kind::BEGIN_CELL_LOOKS => of_cells = true,
            kind::END_CELL_LOOKS => of_cells = false,
            kind::LOOK if of_cells => {
                shared.looks.add_look(records.u16(4).unwrap_or(0), records.u16(2).unwrap_or(0));
            }
            _ => {}
        }
    }
    Ok(())
}

fn read_texts(package: &mut Package<'_>, path: &str, shared: &mut Shared) -> Result<(), ReadProblem> {
    let Some(part) = package.part(path)? else { return Ok(()) };
    let mut records = Records::new(part);
    while let Some(kind) = records.next()? {
        if kind == kind::TEXT {
            shared.texts.add(records.rich_text(0)?)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
