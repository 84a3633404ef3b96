//! Official lists: summary lists, lists for the council, vote results, and lists that go with a paper.

mod columns;
pub mod data;

use crate::book::words::{count_line, counted, kind_noun, roman};
use crate::official::columns::{Numbered, columns};
use crate::official::data::{Numbering, OfficialForm, OfficialGroup, OfficialPaper};
use crate::paper::finish::finish;
use crate::paper::fit::fit_widths;
use crate::paper::page::{Lie, Page, PageNumbers, PageRow, write_page};
use crate::paper::parts::Parts;
use crate::paper::pen::new_workbook;
use crate::paper::style::{Frame, Style};
use crate::paper::tab::tab_names;
use crate::paper::table::{BODY, heading_row, keep_last_lines, push_line};
use crate::sheet::{Align, Column, WriteProblem};

/// Writes an official list as an .xlsx with one sheet: kinds of nominee under A, B, C, their sections under I, II, …,
/// the count of all lines, and the signatures, which never stand on a page without lines.
///
/// # Errors
/// [`WriteProblem`] when a text is too long for a cell or there are too many rows.
pub fn write_official(paper: &OfficialPaper) -> Result<Vec<u8>, WriteProblem> {
    let mut workbook = new_workbook(&paper.facts)?;
    let tab = tab_names([paper.tab.as_str()].into_iter()).concat();
    write_page(&mut workbook, &page(paper, &tab))?;
    finish(workbook)
}

fn page<'a>(paper: &'a OfficialPaper, tab: &'a str) -> Page<'a> {
    let columns = columns(paper);
    let lie = lie(paper.form);
    let lines = paper.groups.iter().flat_map(|group| &group.sections).flat_map(|section| &section.lines);
    let numbered: Vec<Numbered<'_>> =
        lines.zip(1..).map(|(line, number)| Numbered { number, line }).collect();
    let pixels = fit_widths(&columns, numbered.iter(), lie);
    let parts = Parts::new(&pixels);
    let mut rows = top(paper, &parts);
    let heading = rows.len();
    rows.push(heading_row(&columns, &pixels));

    let groups: Vec<&OfficialGroup> = paper.groups.iter().filter(|group| count(group) > 0).collect();
    let mut writer = Writer { paper, columns: &columns, pixels: &pixels, parts: &parts, last_number: 0 };
    for (letter, group) in ('A'..='Z').zip(&groups) {
        writer.push_group(letter, group, &mut rows);
    }
    if groups.is_empty() {
        let style = Style::text(12, Align::Left).italic().framed(Frame::Boxed);
        rows.push(parts.line("Không có ai trong danh sách.", style, 24.0));
    } else {
        keep_last_lines(&mut rows);
        let counts: Vec<_> = groups.iter().map(|group| (group.kind, count(group))).collect();
        let mut line = parts.line(&count_line(&counts), Style::text(13, Align::Left).bold().italic(), 26.0);
        line.keep_with_next = has_signatures(paper);
        rows.push(line);
    }
    rows.extend(parts.signatures(&paper.signatures));
    Page { tab, lie, pixels, rows, repeated: Some((heading, heading)), numbers: PageNumbers::NumberOfAll }
}

/// A list with a decision has few columns and is bound with it; the others are wide.
fn lie(form: OfficialForm) -> Lie {
    match form {
        OfficialForm::DecisionAnnex => Lie::Portrait,
        OfficialForm::Summary
        | OfficialForm::Council
        | OfficialForm::Results
        | OfficialForm::SubmissionAnnex => Lie::Landscape,
    }
}

fn top(paper: &OfficialPaper, parts: &Parts<'_>) -> Vec<PageRow> {
    let mut rows = paper
        .letterhead
        .as_ref()
        .map(|letterhead| parts.header(letterhead, "", &paper.place_and_date))
        .unwrap_or_default();
    rows.push(parts.line(&paper.title, Style::text(14, Align::Center).bold(), 22.0));
    if !paper.movement_line.is_empty() {
        rows.push(parts.line(&paper.movement_line, Style::text(13, Align::Center).bold(), 20.0));
    }
    if !paper.attached_to.is_empty() {
        rows.push(parts.line(&paper.attached_to, Style::text(13, Align::Center).italic(), 20.0));
    }
    rows.push(parts.gap(8.0));
    rows
}

fn has_signatures(paper: &OfficialPaper) -> bool {
    paper.signatures.left.is_some() || paper.signatures.right.is_some()
}

fn count(group: &OfficialGroup) -> usize {
    group.sections.iter().map(|section| section.lines.len()).sum()
}

struct Writer<'a> {
    paper: &'a OfficialPaper,
    columns: &'a [Column<Numbered<'a>>],
    pixels: &'a [u32],
    parts: &'a Parts<'a>,
    last_number: u32,
}

impl<'a> Writer<'a> {
    fn push_group(&mut self, letter: char, group: &'a OfficialGroup, rows: &mut Vec<PageRow>) {
        if self.paper.numbering == Numbering::PerKind {
            self.last_number = 0;
        }
        let bold = Style::text(BODY, Align::Left).bold().framed(Frame::Boxed);
        let title = format!(
            "{letter}. {} ({})",
            kind_noun(group.kind).to_uppercase(),
            counted(count(group), group.kind)
        );
        rows.push(self.parts.line(&title, Style { size: BODY + 1, ..bold }, 22.0));
        let sections = group.sections.iter().filter(|section| !section.lines.is_empty());
        for (number, section) in (1..).zip(sections) {
            if self.paper.numbering == Numbering::PerSection {
                self.last_number = 0;
            }
            if !section.title.is_empty() {
                let counted = counted(section.lines.len(), group.kind);
                let title = format!("{}. {} ({counted})", roman(number), section.title);
                rows.push(self.parts.line(&title, bold, 21.0));
            }
            for line in &section.lines {
                self.last_number += 1;
                let numbered = Numbered { number: self.last_number, line };
                push_line(self.columns, self.pixels, &numbered, rows);
            }
        }
    }
}
