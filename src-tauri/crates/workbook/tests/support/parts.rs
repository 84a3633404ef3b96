//! Workbooks made part by part, as no library would write them.

use std::io::{Cursor, Write};

use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

pub const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Parts that become a zip.
#[derive(Clone, Default)]
pub struct Parts(pub Vec<(String, Vec<u8>)>);

impl Parts {
    pub fn with(mut self, name: &str, content: impl AsRef<[u8]>) -> Parts {
        self.0.retain(|(other, _)| other != name);
        self.0.push((name.to_owned(), content.as_ref().to_vec()));
        self
    }

    pub fn without(mut self, name: &str) -> Parts {
        self.0.retain(|(other, _)| other != name);
        self
    }

    pub fn zip(&self) -> Vec<u8> {
        self.zip_with(CompressionMethod::Deflated)
    }

    /// With one more part, which is repeated from its middle until it has this many bytes, and never held.
    pub fn zip_with_long(&self, name: &str, [before, middle, after]: [&str; 3], bytes: usize) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new_append(Cursor::new(self.zip())).unwrap();
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(before.as_bytes()).unwrap();
        let chunk = middle.repeat((1 << 20) / middle.len());
        for _ in 0..bytes / chunk.len() {
            zip.write_all(chunk.as_bytes()).unwrap();
        }
        zip.write_all(after.as_bytes()).unwrap();
        zip.finish().unwrap().into_inner()
    }

    pub fn zip_with(&self, method: CompressionMethod) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &self.0 {
            zip.start_file(name.as_str(), SimpleFileOptions::default().compression_method(method)).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// The usual parts around one sheet, whose `sheetData` holds these rows.
pub fn book(rows: &str) -> Parts {
    book_of_sheet(&format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#))
}

/// The usual parts around the part of one sheet.
pub fn book_of_sheet(sheet: &str) -> Parts {
    Parts::default()
        .with("[Content_Types].xml", content_types())
        .with("_rels/.rels", relations(&[("rId1", "officeDocument", "xl/workbook.xml")]))
        .with("xl/workbook.xml", workbook("", r#"<sheet name="Danh sách" sheetId="1" r:id="rId1"/>"#))
        .with(
            "xl/_rels/workbook.xml.rels",
            relations(&[
                ("rId1", "worksheet", "worksheets/sheet1.xml"),
                ("rId2", "styles", "styles.xml"),
                ("rId3", "sharedStrings", "sharedStrings.xml"),
            ]),
        )
        .with("xl/worksheets/sheet1.xml", sheet)
}

pub fn workbook(properties: &str, sheets: &str) -> String {
    format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{properties}<sheets>{sheets}</sheets></workbook>"#)
}

pub fn relations(all: &[(&str, &str, &str)]) -> String {
    let one = |(id, kind, target): &(&str, &str, &str)| {
        format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
    };
    format!(
        r#"<?xml version="1.0"?><Relationships xmlns="{RELATIONS}">{}</Relationships>"#,
        all.iter().map(one).collect::<String>()
    )
}

/// A part of texts; each item stands as it is inside `si`.
pub fn shared_strings(items: &[&str]) -> String {
    let items: String = items.iter().map(|item| format!("<si>{item}</si>")).collect();
    format!(r#"<sst xmlns="{MAIN}" count="1" uniqueCount="1">{items}</sst>"#)
}

fn content_types() -> &'static str {
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#
}

/// The start of an OLE compound file whose directory names some streams.
pub fn compound_with(streams: &[&str]) -> Vec<u8> {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.resize(1_024, 0);
    for stream in streams {
        let start = bytes.len();
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize(start + 128, 0);
    }
    bytes.resize(4_096, 0);
    bytes
}
