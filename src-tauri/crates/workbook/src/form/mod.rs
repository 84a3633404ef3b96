//! Forms for units to fill in: what is typed there is understood without anybody saying what a column means.
//!
//! Headings are locked without a password: that keeps them from being changed by mistake, and from nobody who wants to.

pub mod data;
mod guide;
mod sheet;

use rust_xlsxwriter::Workbook;

use crate::form::data::BlankForm;
use crate::list::sealed::SomeSheets;
use crate::paper::pen::{broken, new_workbook};
use crate::paper::tab::tab_names;
use crate::sheet::WriteProblem;

/// Rows a sheet of a form has room for at least.
pub const FORM_ROWS: u32 = 500;
/// Name on the tab of the instructions.
const GUIDE: &str = "Hướng dẫn";
/// Name on the tab of the drop-downs' entries.
const CATALOGUE: &str = "Danh mục";

/// Writes a form as an .xlsx: the sheets to be filled in, `Hướng dẫn`, and `Danh mục`, which is hidden.
///
/// # Errors
/// [`WriteProblem`] when a text is too long for a cell or there are too many rows.
pub fn write_form(form: &BlankForm) -> Result<Vec<u8>, WriteProblem> {
    let mut workbook = new_workbook(&form.facts)?;
    let tabs = tab_names(form.names().into_iter());
    form.add_to(&mut workbook, &tabs)?;
    workbook.save_to_buffer().map_err(broken)
}

impl SomeSheets for BlankForm {
    fn names(&self) -> Vec<&str> {
        self.sheets.iter().map(|sheet| sheet.tab.as_str()).chain([GUIDE, CATALOGUE]).collect()
    }

    fn add_to(&self, workbook: &mut Workbook, tabs: &[String]) -> Result<(), WriteProblem> {
        let mut tabs = tabs.iter().map(String::as_str);
        let own: Vec<&str> = tabs.by_ref().take(self.sheets.len()).collect();
        let (guide, catalogue) = (tabs.next().unwrap_or(GUIDE), tabs.next().unwrap_or(CATALOGUE));
        for (form_sheet, tab) in self.sheets.iter().zip(own) {
            sheet::add_sheet(workbook, self, form_sheet, tab, catalogue)?;
        }
        guide::add_guide(workbook, self, guide)?;
        guide::add_catalogues(workbook, self, catalogue)
    }
}
