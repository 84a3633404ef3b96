//! .ods of LibreOffice, OpenOffice, WPS and Google Sheets: one pass over content.xml.
//!
//! calamine knows neither what is hidden nor fonts nor merges of an .ods, and builds dense tables of what a few bytes
//! may repeat a billion times.

mod cell;
mod sheet;
mod styles;
mod words;

use crate::read::assemble::{SheetSink, hand_over};
use crate::read::container::Package;
use crate::read::problem::ReadProblem;
use crate::read::watch::Reading;
use crate::read::xml::{Piece, Xml};
use sheet::read_table;
use styles::Styles;

/// Most bytes looked at of the list of parts.
const MANIFEST_BYTES: u64 = 1024 * 1024;

/// Reads every sheet.
pub(super) fn read_ods(bytes: &[u8], watch: &Reading, sink: &mut impl SheetSink) -> Result<(), ReadProblem> {
    let mut package = Package::open(bytes)?.watched(watch);
    let manifest = package.small_text("META-INF/manifest.xml", MANIFEST_BYTES)?;
    if manifest.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(ReadProblem::Encrypted);
    }
    let mut styles = Styles::default();
    if let Some(part) = package.part("styles.xml")? {
        let mut xml = Xml::new(part)?;
        // Headers and footers of pages come behind the styles.
        while !matches!(read_on(&mut xml, &mut styles)?, Found::Table(_) | Found::Over) {}
    }
    let part = package.part("content.xml")?;
    let mut xml = Xml::new(part.ok_or_else(|| ReadProblem::damaged("content.xml is missing"))?)?;
    loop {
        match read_on(&mut xml, &mut styles)? {
            Found::Table(head) => hand_over(read_table(&mut xml, &styles, head)?, sink)?,
            Found::Nothing => {}
            Found::Over => return Ok(()),
        }
    }
}

/// A piece of a document outside its sheets.
enum Found {
    Table(TableHead),
    Nothing,
    Over,
}

/// What the start of a sheet says.
struct TableHead {
    name: String,
    hidden: bool,
}

fn read_on(xml: &mut Xml<'_>, styles: &mut Styles) -> Result<Found, ReadProblem> {
    let kind = match xml.next()? {
        Piece::Start(tag) => match tag.name() {
            "font-face" => {
                styles.add_face(&tag);
                Kind::Other
            }
            "style" | "default-style" => Kind::Style(styles.begin(&tag)),
            "date-style" => Kind::DateStyle(tag.attribute("name").unwrap_or_default()),
            "table" => {
                let style = tag.attribute("style-name").unwrap_or_default();
                let hidden = styles.is_hidden_table(&style);
                return Ok(Found::Table(TableHead {
                    name: tag.attribute("name").unwrap_or_default(),
                    hidden,
                }));
            }
            // Tables of other files, old states of cells, printed heads.
            "dde-links" | "tracked-changes" | "master-styles" | "scripts" => Kind::Skipped,
            _ => Kind::Other,
        },
        Piece::Over => return Ok(Found::Over),
        Piece::End(_) | Piece::Text(_) | Piece::Other => Kind::Other,
    };
    match kind {
        Kind::Style(style) => styles.read_style(xml, style)?,
        Kind::DateStyle(name) => styles.read_date_style(xml, name)?,
        Kind::Skipped => skip(xml)?,
        Kind::Other => {}
    }
    Ok(Found::Nothing)
}

enum Kind {
    Style(styles::Begun),
    DateStyle(String),
    Skipped,
    Other,
}

/// Passes over the rest of the element whose start was just read.
fn skip(xml: &mut Xml<'_>) -> Result<(), ReadProblem> {
    let inside = xml.depth();
    while xml.depth() >= inside {
        if matches!(xml.next()?, Piece::Over) {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
