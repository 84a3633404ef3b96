//! How a judged row is kept: as on the wire, without what says nothing.
//!
//! A list of 50.000 lines has some 700.000 values. Most stand in their cell as they were understood and have no note, so
//! leaving that out writes a third. Rows kept in full by earlier versions are read as well.

use std::fmt;

use domain::nominee::NomineeKind;
use domain::records::imports::{
    FieldChange, FieldProblem, ImportRow, NomineeCandidate, RowValue, RowVerdict, ValueNote,
};
use rusqlite::Row;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeSeq;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::StoreError;
use crate::wire::{from_json, json_text, word};

/// A judgement as its columns hold it.
pub(super) struct JudgedText {
    pub(super) json: String,
    pub(super) verdict: String,
    /// What pages are filtered by, between single spaces: ` converted hidden `; empty for none.
    pub(super) notes: String,
}

impl JudgedText {
    pub(super) fn of(row: &ImportRow) -> Result<JudgedText, StoreError> {
        Ok(JudgedText {
            json: json_text(&KeptRow::of(row))?,
            verdict: word(&row.verdict)?,
            notes: notes_of(row),
        })
    }
}

/// Reads a column written with [`JudgedText`].
pub(super) fn judged(row: &Row<'_>) -> rusqlite::Result<ImportRow> {
    from_json::<ReadRow>(row, "judged").map(ImportRow::from)
}

fn notes_of(row: &ImportRow) -> String {
    let mut words: Vec<&str> = row.values.iter().flat_map(|value| &value.notes).map(note_word).collect();
    if row.hidden {
        words.push("hidden");
    }
    if row.values.iter().any(|value| value.repaired) {
        words.push("repaired");
    }
    words.sort_unstable();
    words.dedup();
    if words.is_empty() { String::new() } else { format!(" {} ", words.join(" ")) }
}

/// The note's `kind` on the wire.
fn note_word(note: &ValueNote) -> &'static str {
    match note {
        ValueNote::Converted { .. } => "converted",
        ValueNote::Formula => "formula",
        ValueNote::YearCompleted => "yearCompleted",
        ValueNote::MonthFirst => "monthFirst",
        ValueNote::Split => "split",
        ValueNote::CarriedDown => "carriedDown",
        ValueNote::FromHeading => "fromHeading",
        ValueNote::FromHead => "fromHead",
        ValueNote::FromDate => "fromDate",
        ValueNote::AsBefore => "asBefore",
        ValueNote::NotInCatalogue => "notInCatalogue",
        ValueNote::DoubtfulKind => "doubtfulKind",
        ValueNote::SenderAssumed => "senderAssumed",
        ValueNote::FromSheet => "fromSheet",
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct KeptRow<'r> {
    place: &'r str,
    sheet_no: u32,
    row_no: u32,
    #[serde(skip_serializing_if = "is_false")]
    hidden: bool,
    verdict: RowVerdict,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<NomineeKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'r str>,
    values: Vec<KeptValue<'r>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    problems: &'r [FieldProblem],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    changes: &'r [FieldChange],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    candidates: &'r [NomineeCandidate],
    #[serde(skip_serializing_if = "Option::is_none")]
    chosen: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    chosen_reason: Option<&'r str>,
}

/// `["name", "Lê Á", 2, " lê á", ["split"], true]`: field, value, column, what the sheet holds where that differs, notes,
/// whether it was repaired; what says nothing is left away at the end.
struct KeptValue<'r>(&'r RowValue);

impl Serialize for KeptValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let RowValue { field, value, raw, repaired, notes, column } = self.0;
        let raw = Some(raw).filter(|raw| *raw != value);
        let said = [!value.is_empty(), column.is_some(), raw.is_some(), !notes.is_empty(), *repaired];
        let length = 1 + said.iter().rposition(|said| *said).map_or(0, |last| last + 1);
        let mut parts = serializer.serialize_seq(Some(length))?;
        parts.serialize_element(field)?;
        if length > 1 {
            parts.serialize_element(value)?;
        }
        if length > 2 {
            parts.serialize_element(column)?;
        }
        if length > 3 {
            parts.serialize_element(&raw)?;
        }
        if length > 4 {
            parts.serialize_element(notes)?;
        }
        if length > 5 {
            parts.serialize_element(repaired)?;
        }
        parts.end()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_false(value: &bool) -> bool {
    !value
}

impl<'r> KeptRow<'r> {
    fn of(row: &'r ImportRow) -> KeptRow<'r> {
        KeptRow {
            place: &row.place,
            sheet_no: row.sheet_no,
            row_no: row.row_no,
            hidden: row.hidden,
            verdict: row.verdict,
            kind: row.kind,
            section: row.section.as_deref(),
            values: row.values.iter().map(KeptValue).collect(),
            problems: &row.problems,
            changes: &row.changes,
            candidates: &row.candidates,
            chosen: row.chosen,
            chosen_reason: row.chosen_reason.as_deref(),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ReadRow {
    place: String,
    sheet_no: u32,
    row_no: u32,
    #[serde(default)]
    hidden: bool,
    verdict: RowVerdict,
    kind: Option<NomineeKind>,
    section: Option<String>,
    values: Vec<ReadValue>,
    #[serde(default)]
    problems: Vec<FieldProblem>,
    #[serde(default)]
    changes: Vec<FieldChange>,
    #[serde(default)]
    candidates: Vec<NomineeCandidate>,
    chosen: Option<i64>,
    chosen_reason: Option<String>,
}

/// A value as [`KeptValue`] writes it, or in full.
struct ReadValue(RowValue);

impl<'de> Deserialize<'de> for ReadValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ReadValue, D::Error> {
        deserializer.deserialize_any(ValueParts)
    }
}

struct ValueParts;

impl<'de> Visitor<'de> for ValueParts {
    type Value = ReadValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a judged row")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<ReadValue, A::Error> {
        let field: String = parts.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        let value: String = parts.next_element()?.unwrap_or_default();
        let column: Option<u32> = parts.next_element()?.flatten();
        let raw: Option<String> = parts.next_element()?.flatten();
        let raw = raw.unwrap_or_else(|| value.clone());
        let notes: Vec<ValueNote> = parts.next_element()?.unwrap_or_default();
        let repaired: bool = parts.next_element()?.unwrap_or_default();
        Ok(ReadValue(RowValue { field, value, raw, repaired, notes, column }))
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<ReadValue, A::Error> {
        RowValue::deserialize(MapAccessDeserializer::new(fields)).map(ReadValue)
    }
}

impl From<ReadRow> for ImportRow {
    fn from(kept: ReadRow) -> ImportRow {
        ImportRow {
            place: kept.place,
            sheet_no: kept.sheet_no,
            row_no: kept.row_no,
            hidden: kept.hidden,
            verdict: kept.verdict,
            kind: kept.kind,
            section: kept.section,
            values: kept.values.into_iter().map(|ReadValue(value)| value).collect(),
            problems: kept.problems,
            changes: kept.changes,
            candidates: kept.candidates,
            chosen: kept.chosen,
            chosen_reason: kept.chosen_reason,
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::records::imports::CellProblem;

    use super::*;

    fn value(field: &str, value: &str, raw: &str) -> RowValue {
        RowValue {
            field: field.into(),
            value: value.into(),
            raw: raw.into(),
            repaired: false,
            notes: vec![],
            column: None,
        }
    }

    #[test]
    fn what_is_kept_of_a_row_is_the_whole_row() {
        let bare = ImportRow {
            place: "1!9".into(),
            sheet_no: 1,
            row_no: 9,
            hidden: false,
            verdict: RowVerdict::New,
            kind: None,
            section: None,
            values: vec![value("name", "Lê A", "Lê A"), value("note", "", ""), value("born", "1980", "")],
            problems: vec![],
            changes: vec![],
            candidates: vec![],
            chosen: None,
            chosen_reason: None,
        };
        let full = ImportRow {
            hidden: true,
            kind: Some(NomineeKind::Person),
            section: Some("B. CÁ NHÂN".into()),
            values: vec![
                RowValue { repaired: true, column: Some(0), ..value("name", "Lê Á", " lê á") },
                RowValue { notes: vec![ValueNote::Formula, ValueNote::Split], ..value("born", "", "x") },
            ],
            problems: vec![FieldProblem {
                field: "born".into(),
                found: "x".into(),
                problem: CellProblem::Blank,
            }],
            changes: vec![FieldChange { field: "born".into(), old: "1".into(), new: "2".into() }],
            candidates: vec![NomineeCandidate { nominee: 4, name: "Lê Á".into(), detail: "1980".into() }],
            chosen: Some(0),
            chosen_reason: Some("khác".into()),
            ..bare.clone()
        };
        for (row, notes) in [(&bare, ""), (&full, " formula hidden repaired split ")] {
            let text = JudgedText::of(row).unwrap();
            let read: ReadRow = serde_json::from_str(&text.json).unwrap();
            assert_eq!(ImportRow::from(read), *row);
            assert_eq!((text.verdict.as_str(), text.notes.as_str()), ("new", notes));
            // As earlier versions kept it.
            let read: ReadRow = serde_json::from_str(&serde_json::to_string(row).unwrap()).unwrap();
            assert_eq!(ImportRow::from(read), *row);
        }
        let kept = r#""values":[["name","Lê A"],["note"],["born","1980",null,""]]"#;
        assert!(JudgedText::of(&bare).unwrap().json.contains(kept));
    }
}
