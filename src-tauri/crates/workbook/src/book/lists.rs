//! The sheets `Tập thể`, `Cá nhân`, `Hộ gia đình`: lines by award and by proposing unit.

use domain::nominee::NomineeKind;

use crate::book::book_top;
use crate::book::data::{ApprovalBook, BookLine, BookList};
use crate::book::words::{count_line, counted, kind_noun, outcome_words, roman};
use crate::paper::fit::fit_widths;
use crate::paper::page::{Lie, Page, PageNumbers, PageRow};
use crate::paper::parts::Parts;
use crate::paper::style::{Frame, Style};
use crate::paper::table::{BODY, heading_row, keep_last_lines, push_line};
use crate::sheet::{Align, Cell, Column};

/// The columns of a list. The widths are what a column keeps when nobody fills it.
fn columns(kind: NomineeKind, has_births: bool, has_past_awards: bool) -> Vec<Column<BookLine>> {
    let (name, place) = match kind {
        NomineeKind::Collective => ("Tên tập thể", "Lĩnh vực, cơ quan quản lý"),
        NomineeKind::Person => ("Họ và tên", "Chức vụ, đơn vị công tác"),
        NomineeKind::Household => ("Hộ gia đình", "Địa chỉ"),
    };
    let column = |header, width, align, cell| Column { header, width, align, cell };
    let mut columns = vec![
        column("TT", 28.0, Align::Center, |line: &BookLine| Cell::Integer(i64::from(line.number))),
        column(name, 104.0, Align::Left, |line| Cell::text(&line.name)),
    ];
    if has_births {
        columns.push(column("Năm sinh", 46.0, Align::Center, |line| Cell::year_or_text(&line.birth)));
    }
    columns.extend([
        column(place, 128.0, Align::Left, |line| Cell::text(&line.position_and_unit)),
        column("Tóm tắt thành tích", 226.0, Align::Left, |line| Cell::text(&line.achievement)),
    ]);
    if has_past_awards {
        columns.push(column("Đã được khen (số, ngày quyết định)", 132.0, Align::Left, |line| {
            Cell::text(&line.past_awards)
        }));
    }
    columns.extend([
        column("Hình thức đề nghị", 56.0, Align::Center, |line| Cell::text(&line.award_asked)),
        column("Đồng ý/ Tổng số", 46.0, Align::Center, |line| {
            line.vote.map_or(Cell::Empty, |vote| Cell::text(format!("{}/{}", vote.agree, vote.base)))
        }),
        column("Tỷ lệ", 52.0, Align::Center, |line| {
            line.vote.map_or(Cell::Empty, |vote| Cell::Percent { part: vote.agree, whole: vote.base })
        }),
        column("Kết quả", 44.0, Align::Center, |line| Cell::text(outcome_words(line.outcome))),
        column("Hội đồng thống nhất", 56.0, Align::Center, |line| Cell::text(&line.award_result)),
        column("Ghi chú", 78.0, Align::Left, |line| Cell::text(&line.note)),
    ]);
    columns
}

/// Whether the column of birth years is there: always among people, elsewhere where somebody has one.
fn has_births(kind: NomineeKind, list: Option<&BookList>) -> bool {
    kind == NomineeKind::Person || list.is_some_and(|list| lines(list).any(|line| !line.birth.is_empty()))
}

/// The sheet of one kind of nominee.
pub fn list_page<'a>(book: &ApprovalBook, kind: NomineeKind, tab: &'a str) -> Page<'a> {
    let list = book.lists.iter().find(|list| list.kind == kind);
    let has_births = has_births(kind, list);
    // Where nobody was commended before, as among most collectives, the room goes to what they achieved.
    let has_past_awards = list.is_some_and(|list| lines(list).any(|line| !line.past_awards.is_empty()));
    let columns = columns(kind, has_births, has_past_awards);
    let pixels = fit_widths(&columns, list.into_iter().flat_map(lines), Lie::Landscape);
    let parts = Parts::new(&pixels);

    let fallback = format!("DANH SÁCH {} ĐỀ NGHỊ KHEN THƯỞNG", kind_noun(kind).to_uppercase());
    let title = list.map_or(fallback.as_str(), |list| list.title.as_str());
    let mut rows = book_top(&parts, book, title);
    let heading = rows.len();
    rows.push(heading_row(&columns, &pixels));

    let table = TableRows { columns: &columns, pixels: &pixels, parts: &parts };
    match list {
        Some(list) if lines(list).next().is_some() => {
            table.push_list(list, &mut rows);
            keep_last_lines(&mut rows);
            let count = lines(list).count();
            rows.push(parts.line(
                &count_line(&[(kind, count)]),
                Style::text(12, Align::Left).bold().italic(),
                24.0,
            ));
        }
        Some(_) | None => {
            let nobody = format!("Không có {} trong danh sách.", kind_noun(kind));
            rows.push(parts.line(&nobody, Style::text(12, Align::Left).italic().framed(Frame::Boxed), 24.0));
        }
    }
    rows.extend(parts.signatures(&book.signatures));
    Page {
        tab,
        lie: Lie::Landscape,
        pixels,
        rows,
        repeated: Some((heading, heading)),
        numbers: PageNumbers::Number,
    }
}

/// All lines of a list, in the order printed.
pub fn lines(list: &BookList) -> impl Iterator<Item = &BookLine> + Clone {
    list.awards.iter().flat_map(|award| &award.units).flat_map(|unit| &unit.lines)
}

struct TableRows<'a> {
    columns: &'a [Column<BookLine>],
    pixels: &'a [u32],
    parts: &'a Parts<'a>,
}

impl TableRows<'_> {
    fn push_list(&self, list: &BookList, rows: &mut Vec<PageRow>) {
        let bold = Style::text(BODY, Align::Left).bold().framed(Frame::Boxed);
        for (at, award) in list
            .awards
            .iter()
            .filter(|award| award.units.iter().any(|unit| !unit.lines.is_empty()))
            .enumerate()
        {
            let count = award.units.iter().map(|unit| unit.lines.len()).sum();
            let text =
                format!("{}. {} ({})", roman(at + 1), award.award.to_uppercase(), counted(count, list.kind));
            rows.push(self.parts.line(&text, bold, 22.0));
            for unit in award.units.iter().filter(|unit| !unit.lines.is_empty()) {
                let text = format!("{} ({})", unit.unit, counted(unit.lines.len(), list.kind));
                rows.push(self.parts.line(&text, bold.italic(), 21.0));
                for line in &unit.lines {
                    push_line(self.columns, self.pixels, line, rows);
                }
            }
        }
    }
}
