//! Where the parts of a workbook lie: by their relations, or else where they usually are.

use crate::read::container::Package;
use crate::read::problem::ReadProblem;
use crate::read::xml::{Piece, Tag, Xml, is_yes};

/// The parts that are read, and what the workbook says about itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    /// In the order of the tabs.
    pub sheets: Vec<SheetPart>,
    pub texts: String,
    pub styles: String,
    /// Whether days are counted from 1904.
    pub from_1904: bool,
}

/// A worksheet that is yet to be read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct SheetPart {
    pub name: String,
    pub is_hidden: bool,
    pub path: String,
}

/// One part's relation to another.
pub(in crate::read) struct Relation {
    pub id: String,
    /// The last word of its kind: `worksheet`, `styles`.
    pub kind: String,
    pub path: String,
}

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    relation: String,
    is_hidden: bool,
}

impl Parts {
    pub(super) fn find(package: &mut Package<'_>) -> Result<Parts, ReadProblem> {
        let roots = relations_of(package, "")?;
        let root = roots.into_iter().find(|relation| relation.kind == "officeDocument").map(|root| root.path);
        let usual = ["xl/workbook.xml", "workbook.xml"];
        let Some(book) = root.iter().map(String::as_str).chain(usual).find(|path| package.has(path)) else {
            return Err(ReadProblem::damaged("no part describes the workbook"));
        };
        let book = book.to_owned();
        let relations = relations_of(package, &book)?;
        let folder = folder_of(&book);
        let of_kind = |kind: &str, usual: &str| {
            let found =
                relations.iter().find(|relation| relation.kind == kind).map(|found| found.path.clone());
            found.filter(|path| package.has(path)).unwrap_or_else(|| format!("{folder}{usual}"))
        };
        let (texts, styles) =
            (of_kind("sharedStrings", "sharedStrings.xml"), of_kind("styles", "styles.xml"));
        let Some(part) = package.part(&book)? else {
            return Err(ReadProblem::damaged("no part describes the workbook"));
        };
        let (listed, from_1904) = read_book(Xml::new(part)?)?;
        let mut sheets = Vec::new();
        for (number, sheet) in (1..).zip(listed) {
            let relation = relations.iter().find(|relation| relation.id == sheet.relation);
            // Charts, dialogs and macro sheets of old have no list.
            if relation
                .is_some_and(|relation| relation.kind != "worksheet" && relation.kind.ends_with("sheet"))
            {
                continue;
            }
            let path = relation.map(|relation| relation.path.clone()).filter(|path| package.has(path));
            let path = path.unwrap_or_else(|| format!("{folder}worksheets/sheet{number}.xml"));
            sheets.push(SheetPart { name: sheet.name, is_hidden: sheet.is_hidden, path });
        }
        if sheets.is_empty() {
            return Err(ReadProblem::damaged("the workbook lists no worksheet"));
        }
        Ok(Parts { sheets, texts, styles, from_1904 })
    }
}

fn read_book(mut xml: Xml<'_>) -> Result<(Vec<Listed>, bool), ReadProblem> {
    let mut sheets = Vec::new();
    let mut from_1904 = false;
    loop {
        let depth = xml.depth();
        match xml.next()? {
            Piece::Start(tag) => match (depth, tag.name()) {
                (1, "workbookPr") => from_1904 = tag.flag("date1904"),
                (2, "sheet") => sheets.push(listed(&tag)),
                _ => {}
            },
            Piece::End(_) | Piece::Text(_) | Piece::Other => {}
            Piece::Over => return Ok((sheets, from_1904)),
        }
    }
}

fn listed(tag: &Tag<'_>) -> Listed {
    let state = tag.attribute("state").unwrap_or_default();
    Listed {
        name: tag.attribute("name").unwrap_or_default(),
        relation: tag.attribute("id").unwrap_or_default(),
        is_hidden: matches!(state.as_str(), "hidden" | "veryHidden") || is_yes(&state),
    }
}

/// The relations of a part; of the whole file for an empty path. A file without any is read by the usual names.
pub(in crate::read) fn relations_of(
    package: &mut Package<'_>,
    path: &str,
) -> Result<Vec<Relation>, ReadProblem> {
    let folder = folder_of(path);
    let name = path.get(folder.len()..).unwrap_or_default();
    let Some(part) = package.part(&format!("{folder}_rels/{name}.rels"))? else { return Ok(Vec::new()) };
    let mut xml = Xml::new(part)?;
    let mut relations = Vec::new();
    loop {
        match xml.next()? {
            Piece::Start(tag) if tag.name() == "Relationship" => relations.extend(relation(&tag, folder)),
            Piece::Start(_) | Piece::End(_) | Piece::Text(_) | Piece::Other => {}
            Piece::Over => return Ok(relations),
        }
    }
}

fn relation(tag: &Tag<'_>, folder: &str) -> Option<Relation> {
    if tag.attribute("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external")) {
        return None;
    }
    let kind = tag.attribute("Type")?;
    Some(Relation {
        id: tag.attribute("Id").unwrap_or_default(),
        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
        path: resolve(folder, &tag.attribute("Target")?),
    })
}

/// The folder of a path with its last `/`; empty at the top.
fn folder_of(path: &str) -> &str {
    path.rfind('/').and_then(|at| path.get(..=at)).unwrap_or_default()
}

/// A target as it stands in a relation, seen from a folder, as a path from the top.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.trim().replace('\\', "/");
    let whole = if target.starts_with('/') { target } else { format!("{folder}{target}") };
    let mut steps: Vec<&str> = Vec::new();
    for step in whole.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_seen_from_the_folder_of_their_part() {
        for (folder, target, path) in [
            ("xl/", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl/", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl/", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl/", "\\xl\\worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl/", "../xl/./styles.xml", "xl/styles.xml"),
            ("", "./xl/workbook.xml", "xl/workbook.xml"),
            ("a/b/", "../../../../c.xml", "c.xml"),
        ] {
            assert_eq!(resolve(folder, target), path, "{folder} {target}");
        }
    }
}
