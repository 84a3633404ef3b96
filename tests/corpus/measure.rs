//! What the office read, field by field, beside what the typist meant.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use office::{Caller, Office};
use serde_json::{Value, json};

use crate::files::File;
use crate::people::SENDER;
use crate::typed::Typed;

/// Counts over all files.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<Row>,
    fields: BTreeMap<&'static str, Count>,
}

struct Row {
    title: &'static str,
    writer: &'static str,
    count: Count,
    /// What differs, in words.
    differences: Vec<String>,
}

/// Fields of one kind.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    /// Fields the typist meant.
    meant: u32,
    /// Of those, read as meant.
    right: u32,
    /// Of those, not read, and the person is told so.
    told: u32,
    /// A wrong value, or none, without a word.
    silent: u32,
    /// Fields with a value where the list has none.
    invented: u32,
}

impl Count {
    fn add(&mut self, other: Count) {
        self.meant += other.meant;
        self.right += other.right;
        self.told += other.told;
        self.silent += other.silent;
        self.invented += other.invented;
    }

    fn recall(self) -> f64 {
        100.0 * f64::from(self.right) / f64::from(self.meant.max(1))
    }

    fn precision(self) -> f64 {
        100.0 * f64::from(self.right) / f64::from((self.right + self.silent + self.invented).max(1))
    }
}

impl Table {
    /// Every well-formed field was read, and nothing is wrong without a word.
    pub(crate) fn is_whole(&self) -> bool {
        self.rows.iter().all(|row| row.differences.is_empty())
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in self.rows.iter().filter(|row| !row.differences.is_empty()) {
            writeln!(f, "✗ {} ({}): {}", row.title, row.writer, row.differences.join("; "))?;
        }
        writeln!(f, "\n| field | meant | recall % | precision % | told | silently wrong | invented |")?;
        writeln!(f, "|---|---|---|---|---|---|---|")?;
        let mut all = Count::default();
        for (field, count) in &self.fields {
            all.add(*count);
            line(f, field, *count)?;
        }
        line(f, "all", all)?;
        writeln!(f, "\n| writer | meant | recall % | precision % | told | silently wrong | invented |")?;
        writeln!(f, "|---|---|---|---|---|---|---|")?;
        let mut writers: BTreeMap<&str, Count> = BTreeMap::new();
        for row in &self.rows {
            writers.entry(row.writer).or_default().add(row.count);
        }
        for (writer, count) in writers {
            line(f, writer, count)?;
        }
        let lists: std::collections::BTreeSet<_> = self.rows.iter().map(|row| row.title).collect();
        writeln!(f, "\n{} lists in {} files", lists.len(), self.rows.len())
    }
}

fn line(f: &mut fmt::Formatter<'_>, field: &str, count: Count) -> fmt::Result {
    writeln!(
        f,
        "| {field} | {} | {:.2} | {:.2} | {} | {} | {} |",
        count.meant,
        count.recall(),
        count.precision(),
        count.told,
        count.silent,
        count.invented
    )
}

/// Reads every file with the real office and compares.
pub(crate) fn read_all(lists: &[Typed], files: &[File]) -> Table {
    let mut office = Reader::begin();
    let mut table = Table::default();
    for file in files {
        let typed = &lists[file.list];
        let read = office.read(file);
        let (counts, differences) = compare(typed, read);
        let mut whole = Count::default();
        for (field, count) in counts {
            table.fields.entry(field).or_default().add(count);
            whole.add(count);
        }
        table.rows.push(Row { title: typed.title, writer: file.writer, count: whole, differences });
    }
    table
}

fn compare(typed: &Typed, read: Result<Vec<Value>, String>) -> (BTreeMap<&'static str, Count>, Vec<String>) {
    let mut counts: BTreeMap<&'static str, Count> = BTreeMap::new();
    let mut differences = Vec::new();
    let rows = match read {
        Ok(rows) => rows,
        Err(words) => {
            differences.push(words);
            vec![]
        }
    };
    let lines = typed.in_order();
    if rows.len() != lines.len() {
        differences.push(format!("{} lines instead of {}", rows.len(), lines.len()));
    }
    for (at, line) in lines.iter().enumerate() {
        let row = rows.get(at).unwrap_or(&Value::Null);
        let truth = typed.truth(line);
        let problems = |field: &str| {
            row["problems"].as_array().into_iter().flatten().any(|problem| problem["field"] == field)
        };
        for (field, meant) in &truth {
            let count = counts.entry(field).or_default();
            let value = row["values"]
                .as_array()
                .into_iter()
                .flatten()
                .find(|value| value["field"] == *field)
                .and_then(|value| value["value"].as_str())
                .unwrap_or_default();
            count.meant += u32::from(!meant.is_empty());
            if value == meant {
                count.right += u32::from(!meant.is_empty());
            } else if problems(field) {
                count.told += 1;
                differences.push(format!("line {} {field}: “{meant}” is a problem", at + 1));
            } else if meant.is_empty() {
                count.invented += 1;
                differences.push(format!("line {} {field}: invented “{value}”", at + 1));
            } else {
                count.silent += 1;
                differences.push(format!("line {} {field}: “{value}” instead of “{meant}”", at + 1));
            }
        }
    }
    differences.truncate(6);
    (counts, differences)
}

/// The sample office before its first list.
struct Reader {
    office: Office,
    target: Value,
}

impl Reader {
    fn begin() -> Reader {
        let mut reader = Reader { office: Office::in_memory().unwrap(), target: Value::Null };
        reader.ask("load_sample", json!({ "upTo": "ready" })).unwrap();
        let units = reader.ask("choose_unit", json!({ "query": SENDER })).unwrap();
        let unit = units["units"]
            .as_array()
            .unwrap()
            .iter()
            .find(|unit| unit["name"] == SENDER)
            .map(|unit| unit["id"].clone())
            .unwrap();
        let movements = reader.ask("list_movements", json!({})).unwrap();
        let movement = movements["movements"]
            .as_array()
            .unwrap()
            .iter()
            .find(|movement| {
                movement["displayTitle"].as_str().is_some_and(|title| title.contains("Sóc Trăng"))
            })
            .map(|movement| movement["id"].clone())
            .unwrap();
        reader.target = json!({
            "movement": movement, "phaseNo": 1, "unit": unit, "docNumber": "218/TTr-SYT",
            "docOn": "2021-12-20", "receivedOn": "2021-12-22", "defaultAward": null,
        });
        reader
    }

    fn ask(&mut self, name: &str, request: Value) -> Result<Value, String> {
        let caller = Caller { now: "2021-12-22T08:00:00".parse().unwrap(), actor: None };
        self.office
            .call(name, &request, &caller)
            .map(|reply| reply.answer)
            .map_err(|error| format!("{name}: {error}"))
    }

    /// The rows of a file as they are shown, in order; the draft is put away again.
    fn read(&mut self, file: &File) -> Result<Vec<Value>, String> {
        let content =
            std::fs::read(&file.path).map_err(|error| format!("{}: {error}", file.path.display()))?;
        let name = file.path.file_name().unwrap().to_string_lossy().into_owned();
        let target = self.target.clone();
        let preview = self.ask(
            "preview_import",
            json!({
                "kind": "nominations",
                "file": { "name": name, "base64": STANDARD.encode(content) },
                "target": target,
            }),
        )?;
        let draft = preview["draft"]["id"].clone();
        let page = json!({ "offset": 0, "limit": 500 });
        let rows = self.ask("list_import_rows", json!({ "draft": draft, "page": page }))?;
        self.ask("discard_import", json!({ "draft": draft }))?;
        Ok(rows["rows"].as_array().cloned().unwrap_or_default())
    }
}
