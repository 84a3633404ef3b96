//! The sheet `Kết quả biểu quyết`: every figure of every vote, with the rule that was applied.

use domain::vote::{Tally, Verdict};

use crate::book::book_top;
use crate::book::data::{ApprovalBook, VoteRow};
use crate::book::words::{method_words, outcome_words};
use crate::paper::page::{Lie, Page, PageCell, PageNumbers, PageRow, fill_width, needed_height};
use crate::paper::parts::Parts;
use crate::paper::style::{Frame, Style};
use crate::paper::table::{HEADING, keep_last_lines};
use crate::sheet::{Align, Cell, Column};

/// Twenty columns have to fit: one point smaller than the lists.
const SIZE: u8 = 10;
const COUNT: f64 = 22.0;
/// Room for the longest upright heading, in points.
const UPRIGHT_ROOM: f64 = 80.0;

fn words(header: &'static str, width: f64, align: Align, cell: fn(&VoteRow) -> Cell) -> Column<VoteRow> {
    Column { header, width, align, cell }
}

fn figure(header: &'static str, cell: fn(&VoteRow) -> Cell) -> Column<VoteRow> {
    Column { header, width: COUNT, align: Align::Center, cell }
}

fn tallied(row: &VoteRow, pick: fn(&Tally) -> u32) -> Cell {
    row.tally.map_or(Cell::Empty, |tally| number(pick(&tally)))
}

fn decided(row: &VoteRow, pick: fn(&Verdict) -> u32) -> Cell {
    row.verdict.map_or(Cell::Empty, |verdict| number(pick(&verdict)))
}

fn number(count: u32) -> Cell {
    Cell::Integer(i64::from(count))
}

/// Heading of a group of columns and the columns under it; an empty heading leaves each column its own two rows.
fn groups() -> Vec<(&'static str, Vec<Column<VoteRow>>)> {
    vec![
        (
            "",
            vec![
                words("Mục", 36.0, Align::Center, |row| number(row.item_no)),
                words("Nội dung biểu quyết", 164.0, Align::Left, |row| Cell::text(&row.subject)),
                words("Danh hiệu, hình thức", 92.0, Align::Left, |row| Cell::text(&row.award)),
                words("Cách biểu quyết", 54.0, Align::Center, |row| {
                    Cell::text(method_words(row.method))
                }),
            ],
        ),
        (
            "Thành viên",
            vec![
                figure("Tổng số", |row| number(row.voters.members)),
                figure("Có mặt", |row| number(row.voters.present)),
                figure("Không tham gia", |row| number(row.voters.recused)),
            ],
        ),
        (
            "Số phiếu",
            vec![
                figure("Phát ra", |row| tallied(row, |tally| tally.issued)),
                figure("Thu về", |row| tallied(row, |tally| tally.returned)),
                figure("Hợp lệ", |row| tallied(row, |tally| tally.valid)),
                figure("Không hợp lệ", |row| tallied(row, |tally| tally.invalid)),
            ],
        ),
        (
            "Tại phiên họp",
            vec![
                figure("Đồng ý", |row| tallied(row, |tally| tally.agree)),
                figure("Không đồng ý", |row| tallied(row, |tally| tally.disagree)),
                figure("Không có ý kiến", |row| tallied(row, |tally| tally.blank)),
            ],
        ),
        (
            "Bằng văn bản",
            vec![
                figure("Đồng ý", |row| tallied(row, |tally| tally.written_agree)),
                figure("Không đồng ý", |row| tallied(row, |tally| tally.written_disagree)),
                figure("Không có ý kiến", |row| tallied(row, |tally| tally.written_blank)),
            ],
        ),
        (
            "Kết quả",
            vec![
                figure("Tổng đồng ý", |row| decided(row, |verdict| verdict.agree)),
                figure("Tính trên", |row| decided(row, |verdict| verdict.base)),
                figure("Cần đạt", |row| decided(row, |verdict| verdict.needed)),
                words("Tỷ lệ", 60.0, Align::Center, |row| {
                    row.verdict.map_or(Cell::Empty, |verdict| Cell::Percent {
                        part: verdict.agree,
                        whole: verdict.base,
                    })
                }),
                words("Kết luận", 48.0, Align::Center, |row| Cell::text(outcome_words(row.outcome))),
            ],
        ),
        (
            "",
            vec![
                words("Quy định áp dụng", 214.0, Align::Left, |row| Cell::text(rule_and_basis(row))),
                words("Ghi chú", 112.0, Align::Left, |row| Cell::text(&row.note)),
            ],
        ),
    ]
}

fn rule_and_basis(row: &VoteRow) -> String {
    match (row.rule.is_empty(), row.legal_basis.is_empty()) {
        (false, false) => format!("{} ({})", row.rule, row.legal_basis),
        _ => format!("{}{}", row.rule, row.legal_basis),
    }
}

/// The sheet.
pub fn votes_page<'a>(book: &ApprovalBook, tab: &'a str) -> Page<'a> {
    let groups = groups();
    let shares: Vec<f64> =
        groups.iter().flat_map(|(_, columns)| columns).map(|column| column.width).collect();
    let pixels = fill_width(&shares, Lie::Landscape);
    let parts = Parts::new(&pixels);
    let mut rows = book_top(&parts, book, &book.votes_title);
    let heading = rows.len();
    rows.extend(heading_rows(&groups));
    for vote in &book.votes {
        let cells: Vec<PageCell> = (0_u16..)
            .zip(groups.iter().flat_map(|(_, columns)| columns))
            .map(|(at, column)| {
                PageCell::one(at, (column.cell)(vote), Style::text(SIZE, column.align).framed(Frame::Boxed))
            })
            .collect();
        rows.push(PageRow { height: needed_height(&cells, &pixels, 21.0), keep_with_next: false, cells });
    }
    if book.votes.is_empty() {
        let style = Style::text(12, Align::Left).italic().framed(Frame::Boxed);
        rows.push(parts.line("Chưa có nội dung nào được biểu quyết.", style, 24.0));
    }
    keep_last_lines(&mut rows);
    rows.extend(parts.signatures(&book.signatures));
    Page {
        tab,
        lie: Lie::Landscape,
        pixels,
        rows,
        repeated: Some((heading, heading + 1)),
        numbers: PageNumbers::Number,
    }
}

fn heading_rows(groups: &[(&'static str, Vec<Column<VoteRow>>)]) -> [PageRow; 2] {
    let style = Style { size: SIZE, ..HEADING };
    let (mut upper, mut lower) = (Vec::new(), Vec::new());
    let mut at = 0_u16;
    for (heading, columns) in groups {
        let first = at;
        for column in columns {
            let upright = column.width <= COUNT;
            if heading.is_empty() {
                upper.push(PageCell { columns: (at, at), rows: 2, cell: Cell::text(column.header), style });
            } else {
                lower.push(PageCell::one(at, Cell::text(column.header), Style { upright, ..style }));
            }
            at += 1;
        }
        if !heading.is_empty() {
            upper.push(PageCell::across(first, at - 1, *heading, style));
        }
    }
    [
        PageRow { height: 28.0, keep_with_next: true, cells: upper },
        PageRow { height: UPRIGHT_ROOM, keep_with_next: true, cells: lower },
    ]
}
