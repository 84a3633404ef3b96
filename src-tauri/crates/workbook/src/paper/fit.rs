//! How wide the columns of a table are: no word and no number is broken, and the rows are as low as they can be.
//!
//! A list is printed, read and signed on paper, so pages are what its widths cost. Whoever writes long achievements and
//! no earlier awards gets a wide column for the one and a narrow one for the other.

use crate::paper::measure::{CELL_PADDING, Face, USABLE_SHARE};
use crate::paper::page::{Lie, POINTS_PER_PIXEL, fill_width};
use crate::paper::table::{BODY, HEADING};
use crate::sheet::{Cell, Column};

/// Lines looked at to weigh the columns against each other; every line counts for what must not be broken.
const SAMPLE: usize = 200;
/// One word may not take more than this share of the page.
const MOST_OF_PAGE: f64 = 0.25;
/// A line break by hand costs about this many pixels of text.
const LINE_BREAK: f64 = 40.0;
/// The heading is printed again on every page, which holds about this share of the lines looked at.
const HEADING_WEIGHT: f64 = 0.2;
/// How much of its own width a column keeps when something stands in it.
const FILLED_SHARE: f64 = 0.75;

/// A move must save a little, or the search would go on for nothing.
const SAVES: f64 = 1.0 - 1e-6;

const FACE: Face = Face { size: BODY, bold: false };

/// Widths in pixels at 96 dpi that fill the page.
///
/// A column's own width is what it should have, in pixels: all of it where nothing stands in it, because somebody writes
/// there by hand, and most of it elsewhere, so that one long note among many lines is not squeezed into a tower.
pub fn fit_widths<'a, T: 'a>(
    columns: &[Column<T>],
    lines: impl Iterator<Item = &'a T> + Clone,
    lie: Lie,
) -> Vec<u32> {
    let page = f64::from(lie.width_pixels());
    let every = (lines.clone().count() / SAMPLE).max(1);
    let (mut longest, mut has_any) = (vec![0.0_f64; columns.len()], vec![false; columns.len()]);
    let mut rows = Vec::new();
    for (number, line) in lines.enumerate() {
        let mut lengths = Vec::with_capacity(columns.len());
        for ((column, longest), has_any) in columns.iter().zip(&mut longest).zip(&mut has_any) {
            let text = shown(&(column.cell)(line));
            *has_any |= !text.is_empty();
            *longest = longest.max(longest_word(&text, FACE));
            if number % every == 0 {
                lengths.push(stretched(&text, FACE));
            }
        }
        if number % every == 0 {
            rows.push(Row { weight: 1.0, lengths });
        }
    }
    let heading = HEADING.face();
    let lengths = columns.iter().map(|column| stretched(column.header, heading)).collect();
    rows.push(Row { weight: HEADING_WEIGHT * rows.len() as f64 + 1.0, lengths });
    let least: Vec<f64> = columns
        .iter()
        .zip(longest.iter().zip(has_any))
        .map(|(column, (longest, has_any))| {
            let word = longest.max(longest_word(column.header, heading)).min(page * MOST_OF_PAGE);
            word.max(if has_any { column.width * FILLED_SHARE } else { column.width })
        })
        .collect();
    fill_width(&spread(&rows, &least, page), lie)
}

/// The texts of one line as pixels they would take on one line, and how much their height matters.
struct Row {
    weight: f64,
    lengths: Vec<f64>,
}

/// What a cell shows.
fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Integer(number) => number.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(day) => day.format("%d/%m/%Y").to_string(),
        // As if it were one word: a number that does not fit is shown as ###.
        Cell::Percent { .. } => "100,00\u{a0}%".to_owned(),
    }
}

/// Pixels a column needs for the longest word of a text.
fn longest_word(text: &str, face: Face) -> f64 {
    text.split([' ', '\n']).map(|word| pixels(face.width(word), text)).fold(0.0, f64::max)
}

fn pixels(width: f64, text: &str) -> f64 {
    if text.is_empty() {
        0.0
    } else {
        ((width / USABLE_SHARE + CELL_PADDING) / POINTS_PER_PIXEL).ceil() + 1.0
    }
}

/// Pixels of a text on one line.
fn stretched(text: &str, face: Face) -> f64 {
    let breaks = text.matches('\n').count() as f64;
    face.width(text) / POINTS_PER_PIXEL + breaks * LINE_BREAK
}

/// Gives every column its least width, and the rest of the page to where it saves most height.
fn spread(rows: &[Row], least: &[f64], page: f64) -> Vec<f64> {
    let needed: f64 = least.iter().sum();
    if needed >= page {
        return least.to_vec();
    }
    let share = (page - needed) / least.len() as f64;
    let mut widths: Vec<f64> = least.iter().map(|width| width + share).collect();
    // The height is a convex function of the widths, so moving room to where it helps ends near the best widths.
    let mut step = page / 8.0;
    while step >= 1.0 {
        match improved(rows, &widths, least, step) {
            Some(better) => widths = better,
            None => step /= 2.0,
        }
    }
    widths
}

/// The widths after moving `step` pixels from the column that misses them least to the one that gains most; `None`
/// when no move saves height.
fn improved(rows: &[Row], widths: &[f64], least: &[f64], step: f64) -> Option<Vec<f64>> {
    let changed = |from: &[f64], at: usize, by: f64| {
        let mut widths = from.to_vec();
        if let Some(width) = widths.get_mut(at) {
            *width += by;
        }
        (height(rows, &widths), widths)
    };
    let lowest = |one: &(f64, Vec<f64>), other: &(f64, Vec<f64>)| one.0.total_cmp(&other.0);
    let (_, wider) = (0..widths.len()).map(|at| changed(widths, at, step)).min_by(lowest)?;
    let spare =
        |at: &usize| wider.get(*at).zip(least.get(*at)).is_some_and(|(width, least)| width - step >= *least);
    let (after, moved) =
        (0..widths.len()).filter(spare).map(|at| changed(&wider, at, -step)).min_by(lowest)?;
    (after < height(rows, widths) * SAVES).then_some(moved)
}

/// Lines of text of all rows, softened: a row is about as high as its highest cell, and one very high row is worse than
/// a little more in many.
fn height(rows: &[Row], widths: &[f64]) -> f64 {
    let of_row = |row: &Row| {
        let sum: f64 = row.lengths.iter().zip(widths).map(|(length, width)| (length / width).powi(4)).sum();
        row.weight * sum.powf(1.5 / 4.0)
    };
    rows.iter().map(of_row).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::measure::wrap;
    use crate::sheet::Align;

    type Line = [&'static str; 4];

    fn columns() -> Vec<Column<Line>> {
        let column = |header, width, cell| Column { header, width, align: Align::Left, cell };
        vec![
            column("TT", 20.0, |line: &Line| Cell::text(line[0])),
            column("Họ và tên", 20.0, |line| Cell::text(line[1])),
            column("Tóm tắt thành tích", 20.0, |line| Cell::text(line[2])),
            column("Ghi chú", 90.0, |line| Cell::text(line[3])),
        ]
    }

    #[test]
    fn the_page_is_full_no_word_is_broken_and_the_longest_texts_have_the_room() {
        let long = "Tham gia lấy mẫu xét nghiệm 42 ngày đêm tại khu cách ly tập trung; ".repeat(6);
        let long: &'static str = long.leak();
        let cases: [(&str, Vec<Line>); 4] = [
            ("nobody", vec![]),
            ("short texts", vec![["1", "Kim Mẫu", "Tốt", ""]; 3]),
            ("long achievements", vec![["1", "Thạch Thị Mẫu Lan", long, ""]; 40]),
            ("long notes", vec![["100", "Thạch Thị Mẫu Lan", "Tốt", long]; 40]),
        ];
        for (name, lines) in cases {
            for lie in [Lie::Landscape, Lie::Portrait] {
                let pixels = fit_widths(&columns(), lines.iter(), lie);
                assert_eq!(pixels.iter().sum::<u32>(), lie.width_pixels(), "{name}");
                for line in &lines {
                    for (text, width) in line.iter().zip(&pixels) {
                        let shown = wrap(text, f64::from(*width) * POINTS_PER_PIXEL, FACE);
                        let words =
                            |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
                        let broken: Vec<String> = shown.iter().flat_map(|line| words(&line.text)).collect();
                        assert_eq!(broken, words(text), "{name}: a word is broken");
                    }
                }
                if lines.iter().all(|line| line[3].is_empty()) {
                    assert!(pixels[3] >= 90, "{name}: room to write by hand, {pixels:?}");
                }
                if name == "long achievements" {
                    assert!(pixels[2] > 2 * pixels[1].max(pixels[3]), "{name}: {pixels:?}");
                }
                if name == "long notes" {
                    assert!(pixels[3] > 2 * pixels[2], "{name}: {pixels:?}");
                }
            }
        }
    }

    #[test]
    fn a_word_longer_than_a_quarter_of_the_page_leaves_room_for_the_others() {
        let endless: &'static str = "Đ".repeat(300).leak();
        let pixels = fit_widths(&columns(), [["1", endless, "Tốt", ""]].iter(), Lie::Portrait);
        assert!(pixels.iter().all(|width| *width >= 20), "{pixels:?}");
    }
}
