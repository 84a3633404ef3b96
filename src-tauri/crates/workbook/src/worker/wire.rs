//! What the reading process says, as bytes.
//!
//! A frame is a letter, a length and a body. Rows are packed, many in one frame; the rest is JSON. Whoever receives
//! believes nothing: the other side has read a stranger's file.

use std::io::{self, Read, Write};

use domain::text::LegacyCode;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::read::grid::{CellMark, CellMarkKind, GridRow, MAX_COLUMNS, MergedRange, RawCell};
use crate::read::problem::ReadProblem;

/// Longest body of a frame, in bytes: a row of the longest texts in every column.
const MAX_BODY: usize = 32 * 1024 * 1024;
/// Memory for a body that is asked for at once, in bytes.
const USUAL_BODY: usize = 72 * 1024;

/// One thing said.
#[derive(Debug)]
pub(super) enum Frame {
    SheetBegins(SheetHead),
    Rows(Vec<(GridRow, Vec<(u32, LegacyCode)>)>),
    SheetEnds(SheetTail),
    /// All was read.
    Done,
    /// Nothing more will come, for this reason.
    Problem(ReadProblem),
}

/// The file that is sent to be read, said before its bytes.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct FileHead {
    pub file_name: String,
    /// Bytes that follow.
    pub size: u64,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SheetHead {
    pub name: String,
    pub hidden: bool,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SheetTail {
    pub merges: Vec<MergedRange>,
    pub hidden_columns: Vec<u32>,
    pub is_converted: bool,
}

const SHEET_BEGINS: u8 = b'S';
const ROWS: u8 = b'R';
const SHEET_ENDS: u8 = b'E';
const DONE: u8 = b'D';
const PROBLEM: u8 = b'P';

/// Says one thing other than rows.
pub(super) fn write_frame(out: &mut impl Write, frame: &Frame) -> io::Result<()> {
    match frame {
        Frame::SheetBegins(head) => write_json(out, SHEET_BEGINS, head),
        Frame::SheetEnds(tail) => write_json(out, SHEET_ENDS, tail),
        Frame::Problem(problem) => write_json(out, PROBLEM, problem),
        Frame::Done => write_body(out, DONE, &[]),
        Frame::Rows(rows) => {
            let mut body = Vec::new();
            rows.iter().for_each(|(row, fonts)| pack_row(&mut body, row, fonts));
            write_rows(out, &body)
        }
    }
}

/// Says rows that are packed already.
pub(super) fn write_rows(out: &mut impl Write, packed: &[u8]) -> io::Result<()> {
    write_body(out, ROWS, packed)
}

fn write_json(out: &mut impl Write, kind: u8, body: &impl Serialize) -> io::Result<()> {
    write_body(out, kind, &serde_json::to_vec(body)?)
}

fn write_body(out: &mut impl Write, kind: u8, body: &[u8]) -> io::Result<()> {
    let length = u32::try_from(body.len()).map_err(io::Error::other)?;
    out.write_all(&[kind])?;
    out.write_all(&length.to_le_bytes())?;
    out.write_all(body)
}

/// The next thing said; an error when the other side ends or talks nonsense.
pub(super) fn read_frame(from: &mut impl Read) -> io::Result<Frame> {
    let mut head = [0; 5];
    from.read_exact(&mut head)?;
    let [kind, length @ ..] = head;
    let length = u32::from_le_bytes(length) as usize;
    if length > MAX_BODY {
        return Err(nonsense());
    }
    // Beyond what is usual it grows as bytes come, not by what was announced.
    let mut body = Vec::with_capacity(length.min(USUAL_BODY));
    from.take(length as u64).read_to_end(&mut body)?;
    if body.len() < length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    match kind {
        SHEET_BEGINS => read_json(&body).map(Frame::SheetBegins),
        SHEET_ENDS => read_json(&body).map(Frame::SheetEnds),
        PROBLEM => read_json(&body).map(Frame::Problem),
        DONE => Ok(Frame::Done),
        ROWS => {
            let mut rest = body.as_slice();
            let mut rows = Vec::new();
            while !rest.is_empty() {
                rows.push(unpack_row(&mut rest).ok_or_else(nonsense)?);
            }
            Ok(Frame::Rows(rows))
        }
        _ => Err(nonsense()),
    }
}

fn read_json<T: DeserializeOwned>(body: &[u8]) -> io::Result<T> {
    serde_json::from_slice(body).map_err(io::Error::other)
}

fn nonsense() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "not a frame of the reading process")
}

/// Adds a row to a body.
pub(super) fn pack_row(body: &mut Vec<u8>, row: &GridRow, fonts: &[(u32, LegacyCode)]) {
    pack_number(body, row.row_no);
    body.push(u8::from(row.hidden));
    pack_count(body, row.cells.len());
    row.cells.iter().for_each(|cell| pack_text(body, cell));
    pack_count(body, row.marks.len());
    for mark in &row.marks {
        pack_number(body, mark.column);
        body.push(mark_number(mark.kind));
    }
    pack_count(body, row.raws.len());
    for raw in &row.raws {
        pack_number(body, raw.column);
        body.push(code_number(raw.from));
        pack_text(body, &raw.text);
    }
    pack_count(body, fonts.len());
    for (column, code) in fonts {
        pack_number(body, *column);
        body.push(code_number(*code));
    }
}

fn unpack_row(body: &mut &[u8]) -> Option<(GridRow, Vec<(u32, LegacyCode)>)> {
    let row_no = unpack_number(body)?;
    let hidden = unpack_byte(body)? == 1;
    let cells = unpack_list(body, unpack_text)?;
    let marks = unpack_list(body, |body| {
        let column = unpack_column(body)?;
        Some(CellMark { column, kind: mark_of(unpack_byte(body)?)? })
    })?;
    let raws = unpack_list(body, |body| {
        let column = unpack_column(body)?;
        let from = code_of(unpack_byte(body)?)?;
        Some(RawCell { column, from, text: unpack_text(body)? })
    })?;
    let fonts = unpack_list(body, |body| Some((unpack_column(body)?, code_of(unpack_byte(body)?)?)))?;
    Some((GridRow { row_no, hidden, cells, marks, raws }, fonts))
}

/// Numbers in seven bits a byte: nearly all are small.
fn pack_number(body: &mut Vec<u8>, number: u32) {
    let mut rest = number;
    while rest >= 0x80 {
        body.push(u8::try_from(rest & 0x7f).unwrap_or(0) | 0x80);
        rest >>= 7;
    }
    body.push(u8::try_from(rest).unwrap_or(0));
}

fn unpack_number(body: &mut &[u8]) -> Option<u32> {
    let mut number: u64 = 0;
    for shift in [0, 7, 14, 21, 28] {
        let byte = unpack_byte(body)?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return u32::try_from(number).ok();
        }
    }
    None
}

fn pack_count(body: &mut Vec<u8>, count: usize) {
    pack_number(body, u32::try_from(count).unwrap_or(u32::MAX));
}

fn pack_text(body: &mut Vec<u8>, text: &str) {
    pack_count(body, text.len());
    body.extend_from_slice(text.as_bytes());
}

fn unpack_text(body: &mut &[u8]) -> Option<String> {
    let length = unpack_number(body)? as usize;
    let (text, rest) = body.split_at_checked(length)?;
    *body = rest;
    std::str::from_utf8(text).ok().map(str::to_owned)
}

fn unpack_byte(body: &mut &[u8]) -> Option<u8> {
    let (byte, rest) = body.split_first()?;
    *body = rest;
    Some(*byte)
}

fn unpack_column(body: &mut &[u8]) -> Option<u32> {
    unpack_number(body).filter(|column| *column < MAX_COLUMNS)
}

/// A row has a few things for each column at most.
fn unpack_list<T>(body: &mut &[u8], one: impl Fn(&mut &[u8]) -> Option<T>) -> Option<Vec<T>> {
    let count = unpack_number(body).filter(|count| *count <= 4 * MAX_COLUMNS)?;
    (0..count).map(|_| one(body)).collect()
}

const MARKS: [CellMarkKind; 4] =
    [CellMarkKind::Error, CellMarkKind::Formula, CellMarkKind::FormulaWithoutResult, CellMarkKind::Date];
const CODES: [LegacyCode; 3] = [LegacyCode::Tcvn3, LegacyCode::Tcvn3Capitals, LegacyCode::Vni];

fn mark_number(kind: CellMarkKind) -> u8 {
    MARKS.iter().position(|mark| *mark == kind).and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
}

fn mark_of(number: u8) -> Option<CellMarkKind> {
    MARKS.get(usize::from(number)).copied()
}

fn code_number(code: LegacyCode) -> u8 {
    CODES.iter().position(|known| *known == code).and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
}

fn code_of(number: u8) -> Option<LegacyCode> {
    CODES.get(usize::from(number)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row() -> impl Strategy<Value = GridRow> {
        let column = 0..MAX_COLUMNS;
        (
            any::<u32>(),
            any::<bool>(),
            prop::collection::vec(any::<String>(), 0..8),
            prop::collection::vec((column.clone(), 0_u8..4), 0..4),
            prop::collection::vec((column, 0_u8..3, any::<String>()), 0..3),
        )
            .prop_map(|(row_no, hidden, cells, marks, raws)| GridRow {
                row_no,
                hidden,
                cells,
                marks: marks
                    .iter()
                    .map(|(column, kind)| CellMark { column: *column, kind: mark_of(*kind).unwrap() })
                    .collect(),
                raws: raws
                    .into_iter()
                    .map(|(column, from, text)| RawCell { column, from: code_of(from).unwrap(), text })
                    .collect(),
            })
    }

    proptest! {
        #[test]
        fn rows_are_heard_as_they_were_said(rows in prop::collection::vec(row(), 0..5), font in 0_u8..3) {
            let fonts = vec![(3, code_of(font).unwrap())];
            let said: Vec<_> = rows.into_iter().map(|row| (row, fonts.clone())).collect();
            let mut bytes = Vec::new();
            write_frame(&mut bytes, &Frame::Rows(said.clone())).unwrap();
            let Frame::Rows(heard) = read_frame(&mut bytes.as_slice()).unwrap() else { panic!("no rows") };
            prop_assert_eq!(heard, said);
        }

        #[test]
        fn nonsense_is_an_error_not_a_crash(mut bytes in prop::collection::vec(any::<u8>(), 0..200), kind in 0_usize..6) {
            if let (Some(first), Some(kind)) = (bytes.first_mut(), b"SREDPx".get(kind)) {
                *first = *kind;
            }
            if let Some(length) = bytes.get_mut(1..5) {
                length.copy_from_slice(&[190, 0, 0, 0]);
            }
            let _ = read_frame(&mut bytes.as_slice());
        }
    }

    #[test]
    fn a_length_that_is_only_announced_costs_nothing() {
        for announced in [u32::MAX, 31 * 1024 * 1024] {
            let mut bytes = vec![b'R'];
            bytes.extend(announced.to_le_bytes());
            assert!(read_frame(&mut bytes.as_slice()).is_err());
        }
    }
}
