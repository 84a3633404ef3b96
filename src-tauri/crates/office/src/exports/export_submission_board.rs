//! Writes who has sent what in a movement or one of its phases, and on a second sheet who has sent nothing.
//! Who: the secretary. When: the movement exists. Changes: nothing.

use domain::records::units::UnitChoice;
use store::Db;
use workbook::{Cell, Column, ListSheet, write_sheets};

use super::columns::{Numbered, no, numbered, text};
use super::export_submissions::COLUMNS;
use super::{exported, facts, filter_line, movement_words, write_problem};
use crate::contract::exports::ExportSubmissionBoard;
use crate::contract::movements::ReadSubmissionBoard;
use crate::contract::office::ExportedFile;
use crate::movements::read_submission_board::read_submission_board;
use crate::{Ctx, OfficeError};

const NOT_SENT: &[Column<Numbered<UnitChoice>>] = &[
    no(),
    text("Đơn vị chưa gửi", 60.0, |line| Cell::text(&line.row.name)),
    text("Trực thuộc", 44.0, |line| Cell::maybe(line.row.parent_name.as_deref())),
];

pub(crate) fn export_submission_board(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportSubmissionBoard,
) -> Result<ExportedFile, OfficeError> {
    let asked = ReadSubmissionBoard { movement: request.movement, phase_no: request.phase_no };
    let board = read_submission_board(ctx, db, asked)?;
    let filter_line = filter_line([
        movement_words(db, Some(request.movement))?,
        request.phase_no.map(|no| format!("đợt {no}")),
    ]);
    let file = "Tình hình gửi hồ sơ";
    let facts = facts(ctx, db, file)?;
    let (sent, not_sent) = (numbered(board.sent), numbered(board.not_sent));
    let lines = sent.len() + not_sent.len();
    let sheets = write_sheets(
        &facts,
        &[
            &ListSheet {
                name: "Chưa gửi",
                title: "ĐƠN VỊ CHƯA GỬI HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG",
                filter_line: &filter_line,
                columns: NOT_SENT,
                rows: &not_sent,
                facts: facts.clone(),
            },
            &ListSheet {
                name: "Đã gửi",
                title: "ĐƠN VỊ ĐÃ GỬI HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG",
                filter_line: &filter_line,
                columns: COLUMNS,
                rows: &sent,
                facts: facts.clone(),
            },
        ],
    );
    Ok(exported(file, &sheets.map_err(write_problem)?, lines))
}
