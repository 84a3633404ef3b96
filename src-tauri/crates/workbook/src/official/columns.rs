//! The columns of each official list. The widths are what a column keeps when nobody fills it.

use domain::nominee::NomineeKind;
use domain::vote::Tally;

use crate::book::words::outcome_words;
use crate::official::data::{OfficialForm, OfficialLine, OfficialPaper};
use crate::sheet::{Align, Cell, Column};

/// A line as printed: with its number.
pub struct Numbered<'a> {
    pub number: u32,
    pub line: &'a OfficialLine,
}

/// The columns a list is printed with: those every list of its form has, and those somebody fills.
pub fn columns<'a>(paper: &'a OfficialPaper) -> Vec<Column<Numbered<'a>>> {
    let lines = || paper.groups.iter().flat_map(|group| &group.sections).flat_map(|section| &section.lines);
    let used = |field: fn(&OfficialLine) -> &str| lines().any(|line| !field(line).is_empty());
    let kinds: Vec<NomineeKind> = paper
        .groups
        .iter()
        .filter(|group| group.sections.iter().any(|section| !section.lines.is_empty()))
        .map(|group| group.kind)
        .collect();
    let mut columns = vec![
        column("TT", 28.0, Align::Center, |row| Cell::Integer(i64::from(row.number))),
        column(name_heading(&kinds), 116.0, Align::Left, |row| Cell::text(&row.line.name)),
    ];
    let of_people = kinds.contains(&NomineeKind::Person);
    if of_people && paper.form != OfficialForm::Results && used(|line| &line.birth) {
        columns.push(column("Năm sinh", 44.0, Align::Center, |row| Cell::year_or_text(&row.line.birth)));
    }
    if paper.form == OfficialForm::Summary && used(|line| &line.sex) {
        columns.push(column("Giới tính", 40.0, Align::Center, |row| Cell::text(&row.line.sex)));
    }
    columns.push(column(place_heading(&kinds), 134.0, Align::Left, |row| {
        Cell::text(&row.line.position_and_unit)
    }));
    match paper.form {
        OfficialForm::Summary => {
            columns.extend(sender(used(|line| &line.sender)));
            columns.push(achievement());
            columns.extend(past_awards(used(|line| &line.past_awards)));
            columns.extend(initiatives(used(|line| &line.initiatives)));
            columns.extend(award("Hình thức đề nghị", used(|line| &line.award)));
        }
        OfficialForm::Council => {
            columns.extend(past_awards(used(|line| &line.past_awards)));
            columns.push(achievement());
            columns.extend(award("Hình thức đề nghị", used(|line| &line.award)));
            columns.push(column("Ý kiến thẩm định", 92.0, Align::Left, |row| {
                Cell::text(&row.line.appraisal)
            }));
            // Filled in by hand or from the vote, whichever comes first.
            columns.push(share_of_votes());
            columns.push(percentage());
        }
        OfficialForm::Results => {
            columns.extend(award("Hình thức đề nghị", used(|line| &line.award)));
            columns.extend(votes());
        }
        OfficialForm::SubmissionAnnex => {
            columns.extend(sender(used(|line| &line.sender)));
            columns.push(achievement());
            columns.extend(award("Hình thức khen thưởng", used(|line| &line.award)));
            if lines().any(|line| line.vote.is_some()) {
                columns.push(share_of_votes());
                columns.push(percentage());
            }
        }
        OfficialForm::DecisionAnnex => {
            columns.extend(award("Hình thức khen thưởng", used(|line| &line.award)));
        }
    }
    // Always there: a superior writes in it.
    columns.push(column("Ghi chú", 64.0, Align::Left, |row| Cell::text(&row.line.note)));
    columns
}

fn column<'a>(
    header: &'static str,
    width: f64,
    align: Align,
    cell: fn(&Numbered<'a>) -> Cell,
) -> Column<Numbered<'a>> {
    Column { header, width, align, cell }
}

fn name_heading(kinds: &[NomineeKind]) -> &'static str {
    match kinds {
        [NomineeKind::Person] => "Họ và tên",
        [NomineeKind::Collective] => "Tên tập thể",
        [NomineeKind::Household] => "Hộ gia đình",
        _ if kinds.contains(&NomineeKind::Household) => "Tên tập thể, cá nhân, hộ gia đình",
        _ => "Tên tập thể, cá nhân",
    }
}

fn place_heading(kinds: &[NomineeKind]) -> &'static str {
    match kinds {
        [NomineeKind::Collective] => "Đơn vị",
        [NomineeKind::Household] => "Địa phương",
        _ => "Chức vụ, đơn vị công tác",
    }
}

fn sender<'a>(used: bool) -> Option<Column<Numbered<'a>>> {
    used.then(|| column("Đơn vị trình", 96.0, Align::Left, |row| Cell::text(&row.line.sender)))
}

fn achievement<'a>() -> Column<Numbered<'a>> {
    column("Tóm tắt thành tích", 214.0, Align::Left, |row| Cell::text(&row.line.achievement))
}

fn past_awards<'a>(used: bool) -> Option<Column<Numbered<'a>>> {
    let heading = "Đã được khen (số, ngày quyết định)";
    used.then(|| column(heading, 128.0, Align::Left, |row| Cell::text(&row.line.past_awards)))
}

fn initiatives<'a>(used: bool) -> Option<Column<Numbered<'a>>> {
    used.then(|| {
        column("Sáng kiến, đề tài", 108.0, Align::Left, |row| Cell::text(&row.line.initiatives))
    })
}

/// Left out where sections say it for all their lines.
fn award<'a>(heading: &'static str, used: bool) -> Option<Column<Numbered<'a>>> {
    used.then(|| column(heading, 88.0, Align::Left, |row| Cell::text(&row.line.award)))
}

fn share_of_votes<'a>() -> Column<Numbered<'a>> {
    column("Số phiếu đồng ý/ Tổng số", 54.0, Align::Center, |row| {
        row.line.vote.map_or(Cell::Empty, |vote| Cell::text(format!("{}/{}", vote.agree, vote.base)))
    })
}

fn percentage<'a>() -> Column<Numbered<'a>> {
    column("Tỷ lệ %", 54.0, Align::Center, |row| {
        row.line.vote.map_or(Cell::Empty, |vote| Cell::Percent { part: vote.agree, whole: vote.base })
    })
}

fn votes<'a>() -> [Column<Numbered<'a>>; 11] {
    let count = |header, cell| column(header, 44.0, Align::Center, cell);
    [
        count("Tổng số thành viên", |row| row.line.members.map_or(Cell::Empty, figure)),
        count("Phiếu phát ra", |row| tallied(row, |tally| tally.issued)),
        count("Phiếu thu về", |row| tallied(row, |tally| tally.returned)),
        count("Hợp lệ", |row| tallied(row, |tally| tally.valid)),
        count("Không hợp lệ", |row| tallied(row, |tally| tally.invalid)),
        count("Đồng ý", |row| tallied(row, |tally| tally.agree + tally.written_agree)),
        count("Không đồng ý", |row| tallied(row, |tally| tally.disagree + tally.written_disagree)),
        count("Không có ý kiến", |row| tallied(row, |tally| tally.blank + tally.written_blank)),
        share_of_votes(),
        percentage(),
        column("Kết quả", 52.0, Align::Center, |row| Cell::text(outcome_words(row.line.outcome))),
    ]
}

fn tallied(row: &Numbered<'_>, pick: fn(&Tally) -> u32) -> Cell {
    row.line.tally.map_or(Cell::Empty, |tally| figure(pick(&tally)))
}

fn figure(count: u32) -> Cell {
    Cell::Integer(i64::from(count))
}
