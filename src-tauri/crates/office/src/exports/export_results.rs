//! Writes the frozen results of a session, in the order of its agenda.
//! Who: the secretary. When: the session is called. Changes: nothing.
//! Names and figures are those of the moment each vote was closed.

use domain::dates::PartialDate;
use domain::records::sessions::VoteResult;
use domain::vote::Tally;
use store::Db;
use workbook::{Cell, Column};

use super::columns::{count, maybe_count, short, text};
use super::{Sheet, one_list, session_words, words};
use crate::contract::exports::ExportResults;
use crate::contract::office::ExportedFile;
use crate::minutes::words::{capitalised, rule_words};
use crate::sessions::require_session;
use crate::{Ctx, OfficeError};

const COLUMNS: &[Column<VoteResult>] = &[
    short("Mục", 6.0, |row| count(row.position)),
    text("Đối tượng", 12.0, |row| Cell::text(words::nominee_kind(row.kind))),
    text("Họ và tên, tên tập thể", 30.0, |row| Cell::text(&row.name)),
    short("Ngày, năm sinh", 12.0, |row| Cell::text(row.born.as_deref().map_or_else(String::new, born))),
    text("Chức vụ", 24.0, |row| Cell::maybe(row.person_position.as_deref())),
    text("Đơn vị", 30.0, |row| Cell::text(&row.unit_name)),
    text("Đơn vị trình", 26.0, |row| Cell::text(&row.sender_name)),
    text("Danh hiệu, hình thức đề nghị", 30.0, |row| Cell::text(&row.award_name)),
    text("Cách biểu quyết", 15.0, |row| Cell::text(words::vote_method(row.rule.method))),
    short("Tổng số thành viên", 10.0, |row| count(row.voters.members)),
    short("Có mặt", 8.0, |row| count(row.voters.present)),
    short("Phiếu phát ra", 9.0, |row| tallied(row, |tally| tally.issued)),
    short("Phiếu thu về", 9.0, |row| tallied(row, |tally| tally.returned)),
    short("Phiếu hợp lệ", 9.0, |row| tallied(row, |tally| tally.valid)),
    short("Đồng ý", 8.0, |row| tallied(row, |tally| tally.agree + tally.written_agree)),
    short("Không đồng ý", 9.0, |row| tallied(row, |tally| tally.disagree + tally.written_disagree)),
    short("Không có ý kiến", 9.0, |row| tallied(row, |tally| tally.blank + tally.written_blank)),
    short("Tính trên", 8.0, |row| maybe_count(row.verdict.map(|verdict| verdict.base))),
    short("Cần đạt", 8.0, |row| maybe_count(row.verdict.map(|verdict| verdict.needed))),
    short("Tỷ lệ", 11.0, |row| {
        words::share(row.verdict.map(|verdict| verdict.agree), row.verdict.map(|verdict| verdict.base))
    }),
    text("Kết quả", 12.0, |row| Cell::text(words::outcome(row.outcome))),
    text("Hạ xuống", 26.0, |row| Cell::maybe(row.lowered_award_name.as_deref())),
    text("Lý do", 26.0, |row| Cell::maybe(row.reason.as_deref())),
    text("Quy định áp dụng", 36.0, |row| Cell::text(capitalised(&rule_words(&row.rule)))),
    text("Căn cứ", 36.0, |row| Cell::text(&row.rule.legal_basis)),
    text("Không tham gia do có liên quan", 26.0, |row| Cell::text(row.recused.join(", "))),
];

pub(crate) fn export_results(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportResults,
) -> Result<ExportedFile, OfficeError> {
    let session = require_session(db, request.session)?;
    let results = store::sessions::results(db, request.session)?;
    let sheet = Sheet {
        tab: "Kết quả",
        title: "KẾT QUẢ BIỂU QUYẾT",
        filter_line: session_words(&session),
        file: &format!("Kết quả {}", session.fields.title),
    };
    one_list(ctx, db, &sheet, COLUMNS, &results)
}

fn tallied(row: &VoteResult, pick: fn(&Tally) -> u32) -> Cell {
    maybe_count(row.tally.as_ref().map(pick))
}

/// The frozen ISO prefix as tables print it.
fn born(iso: &str) -> String {
    iso.parse::<PartialDate>().map_or_else(|_| iso.to_owned(), PartialDate::table)
}
