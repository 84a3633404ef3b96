//! Looks inside a written file: its parts as text.

use std::io::{Cursor, Read};

/// The text of a part.
pub fn part(file: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    package.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Every element of this name in a part, whole.
pub fn elements(xml: &str, name: &str) -> Vec<String> {
    let open = format!("<{name}");
    let close = format!("</{name}>");
    let starts = xml.match_indices(&open).map(|(at, _)| &xml[at..]);
    starts
        .filter(|rest| rest[open.len()..].starts_with([' ', '>', '/']))
        .map(|rest| {
            let head = rest.find('>').map_or(rest.len(), |at| at + 1);
            let end = if rest[..head].ends_with("/>") {
                head
            } else {
                rest.find(&close).map_or(head, |at| at + close.len())
            };
            rest[..end].to_owned()
        })
        .collect()
}

/// The only element of this name.
pub fn element(xml: &str, name: &str) -> String {
    elements(xml, name).concat()
}
