//! .xlsx and .xlsm, read in one pass by our own reader.
//!
//! Nothing is held but the table of texts, the formats and the row being read; every declared count is ignored.
//! Deliberately absent: drawings, comments, charts, pivot tables, and whatever else is no cell of a list.

pub(super) mod parts;
mod place;
mod row;
mod sheet;
mod styles;
mod texts;

use crate::read::assemble::SheetSink;
use crate::read::budget::Budget;
use crate::read::container::Package;
use crate::read::problem::ReadProblem;
use crate::read::watch::Reading;
use crate::read::xml::Xml;

use parts::Parts;
use sheet::Shared;
use styles::Styles;
use texts::Texts;

/// Hands every worksheet over, in the order of the tabs.
pub(crate) fn read_xlsx(bytes: &[u8], watch: &Reading, sink: &mut impl SheetSink) -> Result<(), ReadProblem> {
    let mut package = Package::open(bytes)?.watched(watch);
    let parts = Parts::find(&mut package)?;
    let styles = match package.part(&parts.styles)? {
        // A list can be read without its formats; a fault there is no reason to refuse it, too much of it is.
        Some(part) => match Xml::new(part).and_then(Styles::read) {
            Err(ReadProblem::Damaged { .. }) => Styles::default(),
            read => read?,
        },
        None => Styles::default(),
    };
    let texts = match package.part(&parts.texts)? {
        Some(part) => Texts::read(Xml::new(part)?)?,
        None => Texts::default(),
    };
    let shared = Shared { texts: &texts, styles: &styles, from_1904: parts.from_1904 };
    let mut budget = Budget::default();
    for sheet in &parts.sheets {
        let Some(part) = package.part(&sheet.path)? else {
            return Err(ReadProblem::damaged(format_args!(
                "the part of a sheet is missing: {:.200}",
                sheet.path
            )));
        };
        sheet::read_sheet(Xml::new(part)?, sheet, &shared, &mut budget, sink)?;
    }
    Ok(())
}
