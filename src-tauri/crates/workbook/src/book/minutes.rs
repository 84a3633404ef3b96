//! The sheet `Biên bản`: the minutes as a page of text, A4 portrait.

use crate::book::data::{AttendanceRow, BookMinutes, Letterhead, MinutesBlock, MinutesColumn, MinutesTable};
use crate::book::words::presence_words;
use crate::paper::measure;
use crate::paper::page::{Lie, Page, PageCell, PageNumbers, PageRow, fill_width, needed_height};
use crate::paper::parts::Parts;
use crate::paper::style::{Frame, Style};
use crate::paper::table::HEADING;
use crate::sheet::{Align, Cell};

/// Columns of the sheet: fine enough to place tables of any shape on them.
const GRID: u16 = 24;
/// Body text of official papers, in points.
const TEXT: Style = Style { top: true, ..Style::text(13, Align::Justify) };
/// A paragraph with more lines is continued in the row below, so that a page can end inside it.
const MAX_LINES: usize = 10;

/// The sheet.
pub fn minutes_page<'a>(letterhead: &Letterhead, minutes: &BookMinutes, tab: &'a str) -> Page<'a> {
    let pixels = fill_width(&[1.0; GRID as usize], Lie::Portrait);
    let parts = Parts::new(&pixels);
    let writer = Writer { parts: &parts, pixels: &pixels };

    let mut rows = parts.header(letterhead, &minutes.number_line, &minutes.place_and_date);
    rows.push(parts.line(&minutes.title, Style::text(14, Align::Center).bold(), 24.0));
    if !minutes.subject.is_empty() {
        rows.push(parts.line(&minutes.subject, Style::text(14, Align::Center).bold(), 22.0));
    }
    rows.push(parts.gap(12.0));
    for section in &minutes.sections {
        if !section.heading.is_empty() {
            rows.push(parts.line(&section.heading, Style::text(13, Align::Left).bold(), 24.0));
        }
        for block in &section.blocks {
            match block {
                MinutesBlock::Paragraph(text) => writer.paragraphs(text, &mut rows),
                MinutesBlock::Table(table) => writer.table(table, &mut rows),
                MinutesBlock::Attendance(members) => writer.table(&attendance_table(members), &mut rows),
            }
        }
    }
    // The signatures take the last paragraph along.
    if let Some(last) = rows.last_mut() {
        last.keep_with_next = true;
    }
    rows.extend(parts.signatures(&minutes.signatures));
    writer.recipients(minutes, &mut rows);
    Page { tab, lie: Lie::Portrait, pixels, rows, repeated: None, numbers: PageNumbers::Number }
}

fn attendance_table(members: &[AttendanceRow]) -> MinutesTable {
    let column = |heading: &str, share, align| MinutesColumn { heading: heading.to_owned(), share, align };
    let rows = members
        .iter()
        .enumerate()
        .map(|(at, member)| {
            vec![
                (at + 1).to_string(),
                member.name.clone(),
                member.role.clone(),
                member.post.clone(),
                presence_words(member.presence).to_owned(),
                member.note.clone(),
            ]
        })
        .collect();
    MinutesTable {
        columns: vec![
            column("TT", 2, Align::Center),
            column("Họ và tên", 5, Align::Left),
            column("Hội đồng", 4, Align::Left),
            column("Chức vụ, đơn vị", 6, Align::Left),
            column("Dự họp", 4, Align::Center),
            column("Ghi chú", 3, Align::Left),
        ],
        rows,
    }
}

struct Writer<'a> {
    parts: &'a Parts<'a>,
    pixels: &'a [u32],
}

impl Writer<'_> {
    fn paragraphs(&self, text: &str, rows: &mut Vec<PageRow>) {
        let width = crate::paper::page::span_width(self.pixels, 0, GRID - 1);
        for paragraph in text.split('\n').filter(|paragraph| !paragraph.trim().is_empty()) {
            for piece in pieces(paragraph, width) {
                let mut row = self.parts.line(&piece, TEXT, 20.0);
                row.height += 3.0;
                row.keep_with_next = false;
                rows.push(row);
            }
        }
    }

    fn table(&self, table: &MinutesTable, rows: &mut Vec<PageRow>) {
        let spans = spans(&table.columns);
        let row =
            |texts: &mut dyn Iterator<Item = &String>, style: &dyn Fn(&MinutesColumn) -> Style, least| {
                let cells: Vec<PageCell> = spans
                    .iter()
                    .zip(&table.columns)
                    .map(|(&columns, column)| {
                        let cell = texts.next().map_or(Cell::Empty, Cell::text);
                        PageCell { columns, rows: 1, cell, style: style(column) }
                    })
                    .collect();
                PageRow { height: needed_height(&cells, self.pixels, least), keep_with_next: false, cells }
            };
        let heading = row(&mut table.columns.iter().map(|column| &column.heading), &|_| HEADING, 30.0);
        rows.push(PageRow { keep_with_next: true, ..heading });
        for texts in &table.rows {
            rows.push(row(
                &mut texts.iter(),
                &|column| Style::text(11, column.align).framed(Frame::Boxed),
                20.0,
            ));
        }
        let gap = self.parts.gap(8.0);
        rows.push(PageRow { keep_with_next: false, ..gap });
    }

    fn recipients(&self, minutes: &BookMinutes, rows: &mut Vec<PageRow>) {
        if minutes.recipients.is_empty() {
            return;
        }
        rows.push(self.parts.gap(8.0));
        let title = Style::text(12, Align::Left).bold().italic();
        rows.push(self.parts.halves(("Nơi nhận:", title), ("", title), 16.0));
        let small = Style::text(11, Align::Left);
        for recipient in &minutes.recipients {
            rows.push(self.parts.halves((&format!("- {recipient}"), small), ("", small), 15.0));
        }
        if let Some(last) = rows.last_mut() {
            last.keep_with_next = false;
        }
    }
}

/// Splits a long paragraph at the ends of sentences, each piece at most [`MAX_LINES`] high where sentences allow.
fn pieces(paragraph: &str, width: f64) -> Vec<String> {
    let high = |text: &str| measure::wrap(text, width, TEXT.face()).len();
    if high(paragraph) <= MAX_LINES {
        return vec![paragraph.to_owned()];
    }
    let mut pieces = Vec::new();
    let mut piece = String::new();
    for sentence in paragraph.split_inclusive(['.', '!', '?']) {
        if !piece.is_empty() && sentence.starts_with(' ') && high(&format!("{piece}{sentence}")) > MAX_LINES {
            pieces.push(std::mem::take(&mut piece));
        }
        piece.push_str(if piece.is_empty() { sentence.trim_start() } else { sentence });
    }
    pieces.push(piece);
    // A sentence higher than a row can be is broken between lines.
    let most = (crate::paper::page::MAX_ROW_HEIGHT / TEXT.face().line_height()) as usize - 1;
    pieces
        .into_iter()
        .flat_map(|piece| {
            let lines = measure::wrap(&piece, width, TEXT.face());
            if lines.len() <= most { vec![piece] } else { lines.chunks(most).map(measure::join).collect() }
        })
        .collect()
}

/// Places columns on the grid by their shares; each gets at least one grid column while there are enough.
fn spans(columns: &[MinutesColumn]) -> Vec<(u16, u16)> {
    let total: u32 = columns.iter().map(|column| column.share.max(1)).sum();
    let count = u16::try_from(columns.len()).unwrap_or(GRID).min(GRID);
    let mut sum = 0;
    let mut next = 0_u16;
    (0_u16..)
        .zip(columns)
        .take(usize::from(GRID))
        .map(|(at, column)| {
            sum += column.share.max(1);
            let ideal = u16::try_from(sum * u32::from(GRID) / total.max(1)).unwrap_or(GRID);
            let after = count - at - 1;
            let end = ideal.clamp(next + 1, GRID - after);
            let span = (next, end - 1);
            next = end;
            span
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_grid_whatever_their_shares() {
        for shares in [vec![2, 5, 4, 6, 4, 3], vec![1], vec![1, 100, 1], vec![7; 24], vec![1000, 1, 1]] {
            let columns: Vec<MinutesColumn> = shares
                .iter()
                .map(|&share| MinutesColumn { heading: String::new(), share, align: Align::Left })
                .collect();
            let spans = spans(&columns);
            assert_eq!(spans.len(), shares.len());
            assert_eq!(spans.first().map(|span| span.0), Some(0));
            assert_eq!(spans.last().map(|span| span.1), Some(GRID - 1), "{shares:?}");
            assert!(spans.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0), "{spans:?}");
        }
    }

    #[test]
    fn a_long_paragraph_is_split_at_sentences_and_nothing_is_lost() {
        let text =
            "Hội đồng thống nhất đề nghị khen thưởng các tập thể đã có thành tích xuất sắc. ".repeat(40);
        let pieces = pieces(text.trim_end(), 460.0);
        assert!(pieces.len() > 2);
        assert_eq!(pieces.join(" "), text.trim_end());
        assert!(pieces.iter().all(|piece| piece.ends_with('.')));
    }
}
