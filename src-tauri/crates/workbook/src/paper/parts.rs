//! The parts every official paper shares: header pair, titles, signatures (NĐ 30/2020, Phụ lục I).

use crate::book::data::{Letterhead, SignatureBlock, SignaturePair};
use crate::paper::measure::{self, Face};
use crate::paper::page::{PageCell, PageRow, needed_height, span_width};
use crate::paper::style::Style;
use crate::sheet::Align;

const COUNTRY: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";
/// Room for a signature and a seal, in points.
const SIGNING_ROOM: f64 = 66.0;

/// The left half is the smaller one: the name of the country is longer than that of most bodies.
const LEFT_SHARE: f64 = 0.38;

/// Builds rows over a fixed set of columns.
pub struct Parts<'a> {
    /// Widths of the columns in pixels.
    pixels: &'a [u32],
    /// Last column of the left half; the right half starts after it.
    split: u16,
}

impl<'a> Parts<'a> {
    pub fn new(pixels: &'a [u32]) -> Parts<'a> {
        let whole: u32 = pixels.iter().sum();
        let mut sum = 0;
        let left = pixels.iter().take_while(|width| {
            sum += **width;
            f64::from(sum) < f64::from(whole) * LEFT_SHARE
        });
        let split = u16::try_from(left.count()).unwrap_or(0);
        Parts { pixels, split }
    }

    fn last(&self) -> u16 {
        u16::try_from(self.pixels.len().saturating_sub(1)).unwrap_or(u16::MAX)
    }

    /// A row over the whole width.
    pub fn line(&self, text: &str, style: Style, least: f64) -> PageRow {
        self.row(vec![PageCell::across(0, self.last(), text, style)], least)
    }

    /// An empty row.
    pub fn gap(&self, height: f64) -> PageRow {
        PageRow { height, keep_with_next: true, cells: vec![] }
    }

    /// A row with a text in each half; an empty half stays empty.
    pub fn halves(&self, left: (&str, Style), right: (&str, Style), least: f64) -> PageRow {
        let mut cells = Vec::new();
        if !left.0.is_empty() {
            cells.push(PageCell::across(0, self.split, left.0, left.1));
        }
        if !right.0.is_empty() {
            cells.push(PageCell::across(self.split + 1, self.last(), right.0, right.1));
        }
        self.row(cells, least)
    }

    fn row(&self, cells: Vec<PageCell>, least: f64) -> PageRow {
        PageRow { height: needed_height(&cells, self.pixels, least), keep_with_next: true, cells }
    }

    /// Issuing bodies at the left, country, motto, place and date at the right.
    /// `number_line` stands under the issuing body; lists that carry no number of their own leave it empty.
    pub fn header(&self, letterhead: &Letterhead, number_line: &str, place_and_date: &str) -> Vec<PageRow> {
        let plain = Style::text(12, Align::Center);
        let bold = plain.bold();
        let motto = Style::text(13, Align::Center).bold();
        let left_width = span_width(self.pixels, 0, self.split);
        let lines = |text: &str, style: Style| -> Vec<(String, Style)> {
            let balanced = measure::balance(text, left_width, style.face());
            balanced.lines().map(|line| (line.to_owned(), style)).collect()
        };
        let issuing = lines(&letterhead.issuing_agency, bold);
        let longest = issuing.iter().map(|(line, style)| style.face().width(line)).fold(0.0, f64::max);
        let mut left = lines(&letterhead.governing_agency, plain);
        left.extend(issuing);
        // The rule under the issuing body is a third to a half as long as its text, the other as long as its text.
        left.push((rule(longest * 0.42), RULE));
        let right =
            [(COUNTRY.to_owned(), bold), (MOTTO.to_owned(), motto), (rule(motto.face().width(MOTTO)), RULE)];
        let blank = (String::new(), RULE);
        let mut rows: Vec<PageRow> = (0..left.len().max(right.len()))
            .map(|at| {
                let (left, right) = (left.get(at).unwrap_or(&blank), right.get(at).unwrap_or(&blank));
                let least = if left.1 == RULE && right.1 == RULE { 10.0 } else { 18.0 };
                self.halves((&left.0, left.1), (&right.0, right.1), least)
            })
            .collect();
        let place = Style::text(13, Align::Center).italic();
        rows.push(self.halves((number_line, Style::text(13, Align::Center)), (place_and_date, place), 21.0));
        rows.push(self.gap(12.0));
        rows
    }

    /// The signatures, kept together on one page.
    pub fn signatures(&self, pair: &SignaturePair) -> Vec<PageRow> {
        let lines =
            |block: &Option<SignatureBlock>| block.as_ref().map_or(0, |block| block.capacity_lines.len());
        let height = lines(&pair.left).max(lines(&pair.right));
        if height == 0 {
            return Vec::new();
        }
        let line = |block: &Option<SignatureBlock>, at: usize| {
            block.as_ref().and_then(|block| block.capacity_lines.get(at)).cloned().unwrap_or_default()
        };
        let name = |block: &Option<SignatureBlock>| {
            block.as_ref().map(|block| block.name.clone()).unwrap_or_default()
        };
        let capital = Style::text(13, Align::Center).bold();
        let mut rows = vec![self.gap(10.0)];
        for at in 0..height {
            rows.push(self.halves((&line(&pair.left, at), capital), (&line(&pair.right, at), capital), 18.0));
        }
        rows.push(self.gap(SIGNING_ROOM));
        let mut names = self.halves((&name(&pair.left), capital), (&name(&pair.right), capital), 18.0);
        names.keep_with_next = false;
        rows.push(names);
        rows
    }
}

const RULE: Style = Style { underlined: true, top: true, ..Style::text(6, Align::Center) };

/// A rule `length` points long: underlined spaces that do not break, because a cell's border would be as long as the cell.
fn rule(length: f64) -> String {
    let space = Face { size: RULE.size, bold: false }.width("\u{a0}");
    "\u{a0}".repeat((length / space).round() as usize)
}
