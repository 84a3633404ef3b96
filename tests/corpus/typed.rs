//! How one typist writes one list: the choices that differ from office to office.

use std::collections::BTreeMap;

use crate::people::{AWARD, Kind, Line};
use crate::sheet::{Sheet, Value};

/// What stands in one column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Number,
    Name,
    Honorific,
    Born,
    BornMale,
    BornFemale,
    Sex,
    SexMale,
    SexFemale,
    Position,
    Unit,
    PositionAndUnit,
    NameAndPlace,
    NameBornAndPlace,
    FamilyName,
    GivenName,
    KindWord,
    Award,
    Achievement,
    Note,
    Nothing,
}

/// One typist's list: headings, and everything that makes it unlike the next one.
#[derive(Clone)]
pub(crate) struct Typed {
    pub(crate) title: &'static str,
    pub(crate) lines: Vec<Line>,
    /// Heading and meaning; a heading `Năm sinh|Nam` takes two rows.
    pub(crate) columns: Vec<(&'static str, Column)>,
    pub(crate) letterhead: &'static [&'static str],
    pub(crate) first_column: u32,
    pub(crate) blank_rows_above: u32,
    pub(crate) sections: Sections,
    pub(crate) numbering_row: bool,
    pub(crate) subtotals: bool,
    pub(crate) closing: &'static [&'static str],
    pub(crate) merge_titles: bool,
    pub(crate) carry_unit: bool,
    pub(crate) carry_award: bool,
    pub(crate) spacer_rows: bool,
    pub(crate) restart_numbers: bool,
    pub(crate) gaps_in_numbers: bool,
    pub(crate) born: fn(&str) -> Value,
    pub(crate) name: fn(&Line) -> String,
    pub(crate) unit: fn(&str) -> String,
    pub(crate) award: fn(&str) -> String,
    /// Every text of the sheet goes through this: fonts, spellings of the same letters.
    pub(crate) text: fn(&str) -> String,
    pub(crate) font: Option<&'static str>,
    /// Texts are put together by formulas, the way lists drawn from another sheet are.
    pub(crate) formulas: bool,
    pub(crate) hide_columns: &'static [usize],
    /// Sheets of code tables and the like around the list.
    pub(crate) other_sheets: bool,
    /// What the office should show where that is not the line's own.
    pub(crate) shown: fn(&Line, &str, String) -> String,
    /// Fields that cannot be known from this list.
    pub(crate) unknown: &'static [&'static str],
    /// Writers that cannot write it (formula results, fonts …).
    pub(crate) not_by: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sections {
    /// One list, the kinds told by what stands in the columns.
    None,
    /// `A. TẬP THỂ` across the table.
    Lettered,
    /// `I. Tập thể` in the name's column only.
    Roman,
    /// A sheet for each kind.
    Sheets,
    /// One table below the other, each with its own title and headings.
    Stacked,
}

impl Typed {
    pub(crate) fn plain(title: &'static str, seed: usize) -> Typed {
        use Column::{Achievement, Award, Born, Name, Number, Position, Unit};
        Typed {
            title,
            lines: crate::people::lines(seed, 3, 7, 0),
            columns: vec![
                ("STT", Number),
                ("Họ và tên, tên tập thể", Name),
                ("Năm sinh", Born),
                ("Chức vụ", Position),
                ("Đơn vị công tác", Unit),
                ("Tóm tắt thành tích", Achievement),
                ("Hình thức đề nghị khen thưởng", Award),
            ],
            letterhead: &["SỞ Y TẾ", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
            first_column: 0,
            blank_rows_above: 0,
            sections: Sections::Lettered,
            numbering_row: false,
            subtotals: false,
            closing: &[],
            merge_titles: true,
            carry_unit: false,
            carry_award: false,
            spacer_rows: false,
            restart_numbers: true,
            gaps_in_numbers: false,
            born: |iso| Value::Number(iso[..4].parse().unwrap()),
            name: |line| line.name.clone(),
            unit: str::to_owned,
            award: str::to_owned,
            text: str::to_owned,
            font: None,
            formulas: false,
            hide_columns: &[],
            other_sheets: false,
            shown: |_, _, own| own,
            unknown: &[],
            not_by: &[],
        }
    }

    fn has(&self, wanted: &[Column]) -> bool {
        self.columns.iter().any(|(_, column)| wanted.contains(column))
    }

    /// What the office should show of a line, by field; fields the list does not hold are absent.
    pub(crate) fn truth(&self, line: &Line) -> BTreeMap<&'static str, String> {
        use Column::*;
        let mut truth = BTreeMap::new();
        let is_person = line.kind == Kind::Person;
        let places = [PositionAndUnit, NameAndPlace, NameBornAndPlace];
        let mut say = |field: &'static str, has: bool, value: String| {
            if has && !self.unknown.contains(&field) {
                truth.insert(field, (self.shown)(line, field, value));
            }
        };
        say("name", true, line.name.clone());
        say(
            "kind",
            true,
            match line.kind {
                Kind::Collective => "Tập thể",
                Kind::Person => "Cá nhân",
                Kind::Household => "Hộ gia đình",
            }
            .to_owned(),
        );
        let day = || format!("{}/{}/{}", &line.born[8..], &line.born[5..7], &line.born[..4]);
        let year_only = matches!((self.born)("1975-09-08"), Value::Number(_))
            || matches!((self.born)("1975-09-08"), Value::Text(text) if text.chars().filter(char::is_ascii_digit).count() == 4);
        say(
            "born",
            is_person && self.has(&[Born, BornMale, BornFemale, NameBornAndPlace]),
            if !is_person {
                String::new()
            } else if year_only || self.has(&[BornMale, NameBornAndPlace]) {
                line.born[..4].to_owned()
            } else {
                day()
            },
        );
        say("sex", is_person && self.has(&[Sex, SexMale, BornMale, Honorific]), line.sex.to_owned());
        say("position", is_person && (self.has(&[Position]) || self.has(&places)), line.position.to_owned());
        say("unit", self.has(&[Unit]) || self.has(&places), line.unit.to_owned());
        say("award", true, AWARD.to_owned());
        say("achievement", self.has(&[Achievement]), line.achievement.clone());
        truth
    }

    /// The list's lines in the order they are typed.
    pub(crate) fn in_order(&self) -> Vec<&Line> {
        self.lines.iter().collect()
    }

    fn value(&self, column: Column, line: &Line, no: usize) -> Value {
        let is_person = line.kind == Kind::Person;
        let born = || if is_person { (self.born)(&line.born) } else { Value::from("") };
        let only = |says: bool, value: Value| if says { value } else { Value::from("") };
        let unit = (self.unit)(line.unit);
        let joined = |parts: &[&str], sign: &str| {
            parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(sign)
        };
        let name = (self.name)(line);
        let text = match column {
            Column::Number => return Value::Number(no as f64),
            Column::Name => name,
            Column::Honorific => match line.sex {
                "Nam" => "Ông",
                "Nữ" => "Bà",
                _ => "",
            }
            .to_owned(),
            Column::Born => return self.typed(born()),
            Column::BornMale => return self.typed(only(line.sex == "Nam", born())),
            Column::BornFemale => return self.typed(only(line.sex == "Nữ", born())),
            Column::Sex => line.sex.to_owned(),
            Column::SexMale => if line.sex == "Nam" { "x" } else { "" }.to_owned(),
            Column::SexFemale => if line.sex == "Nữ" { "x" } else { "" }.to_owned(),
            Column::Position => line.position.to_owned(),
            Column::Unit => unit,
            Column::PositionAndUnit => joined(&[line.position, &unit], ", "),
            Column::NameAndPlace => joined(&[&name, line.position, &unit], ", "),
            Column::NameBornAndPlace => {
                let year = if is_person { format!("sinh năm {}", &line.born[..4]) } else { String::new() };
                joined(&[&name, &year, line.position, &unit], ", ")
            }
            Column::FamilyName if is_person => name.rsplit_once(' ').unwrap().0.to_owned(),
            Column::FamilyName => name,
            Column::GivenName if is_person => name.rsplit_once(' ').unwrap().1.to_owned(),
            Column::GivenName => String::new(),
            Column::KindWord => match line.kind {
                Kind::Collective => "Tập thể",
                Kind::Person => "Cá nhân",
                Kind::Household => "Hộ gia đình",
            }
            .to_owned(),
            Column::Award => (self.award)(line.award),
            Column::Achievement => line.achievement.clone(),
            Column::Note | Column::Nothing => String::new(),
        };
        let text = (self.text)(&text);
        if self.formulas && !text.is_empty() { joined_by_a_formula(&text) } else { Value::Text(text) }
    }

    fn typed(&self, value: Value) -> Value {
        match &value {
            Value::Text(text) => Value::Text((self.text)(text)),
            Value::Number(_) | Value::Date(..) | Value::Formula(..) => value,
        }
    }

    /// The worksheets as they leave the typist's hands.
    pub(crate) fn sheets(&self) -> Vec<Sheet> {
        let mut sheets = Vec::new();
        if self.sections == Sections::Sheets {
            for (name, kind) in
                [("TẬP THỂ", Kind::Collective), ("CÁ NHÂN", Kind::Person), ("HỘ GIA ĐÌNH", Kind::Household)]
            {
                let lines: Vec<&Line> = self.lines.iter().filter(|line| line.kind == kind).collect();
                if !lines.is_empty() {
                    let mut sheet = Sheet { name: name.into(), ..Sheet::default() };
                    self.table(&mut sheet, 1, &lines);
                    sheets.push(sheet);
                }
            }
        } else {
            let mut sheet = Sheet { name: "Sheet1".into(), ..Sheet::default() };
            if self.sections == Sections::Stacked {
                let mut row = 1;
                for kind in [Kind::Collective, Kind::Person, Kind::Household] {
                    let lines: Vec<&Line> = self.lines.iter().filter(|line| line.kind == kind).collect();
                    if lines.is_empty() {
                        continue;
                    }
                    let name = match kind {
                        Kind::Collective => "DANH SÁCH TẬP THỂ",
                        Kind::Person => "DANH SÁCH CÁ NHÂN",
                        Kind::Household => "DANH SÁCH HỘ GIA ĐÌNH",
                    };
                    sheet.put(row, self.first_column, (self.text)(name));
                    row = self.table(&mut sheet, row + 1, &lines) + 2;
                }
            } else {
                self.table(&mut sheet, 1, &self.in_order());
            }
            sheets.push(sheet);
        }
        if self.other_sheets {
            let mut codes = Sheet { name: "HTKT".into(), hidden: true, ..Sheet::default() };
            for (row, (code, name)) in (1..).zip([("Mã", "Tên"), ("BK", "Bằng khen"), ("GK", "Giấy khen")])
            {
                codes.put(row, 0, code);
                codes.put(row, 1, name);
            }
            sheets.push(codes);
            let mut notes = Sheet { name: "Ghi chú".into(), ..Sheet::default() };
            notes.put(2, 1, "Đề nghị các đơn vị điền đầy đủ, gửi trước ngày 20/12.");
            sheets.push(notes);
        }
        for cell in sheets.iter_mut().flat_map(|sheet| &mut sheet.cells) {
            cell.font = self.font.map(str::to_owned);
        }
        sheets
    }

    /// Puts one table and gives the row behind it.
    fn table(&self, sheet: &mut Sheet, first_row: u32, lines: &[&Line]) -> u32 {
        let last_column = self.first_column + self.columns.len() as u32 - 1;
        let mut row = first_row + self.blank_rows_above;
        for title in self.letterhead {
            sheet.put(row, self.first_column, (self.text)(title));
            if self.merge_titles {
                sheet.merge((row, self.first_column), (row, last_column));
            }
            row += 1;
        }
        let two_rows = self.columns.iter().any(|(heading, _)| heading.contains('|'));
        let mut upper = "";
        for (column, (heading, _)) in (self.first_column..).zip(&self.columns) {
            let (above, below) = heading.split_once('|').unwrap_or((heading, ""));
            if above != upper || below.is_empty() {
                sheet.put(row, column, (self.text)(above));
            }
            if two_rows && below.is_empty() {
                sheet.merge((row, column), (row + 1, column));
            } else if !below.is_empty() {
                sheet.put(row + 1, column, (self.text)(below));
                if above == upper {
                    sheet.merges.retain(|merge| (merge.0, merge.3) != (row, column - 1));
                    sheet.merge((row, column - 1), (row, column));
                }
            }
            upper = above;
        }
        row += if two_rows { 2 } else { 1 };
        if self.numbering_row {
            for (no, column) in (1..).zip(self.first_column..=last_column) {
                sheet.put(row, column, format!("({no})"));
            }
            row += 1;
        }
        for hidden in self.hide_columns {
            sheet.hidden_columns.push(self.first_column + *hidden as u32);
        }
        let name_at = self.columns.iter().position(|(_, column)| {
            matches!(
                column,
                Column::Name | Column::NameAndPlace | Column::NameBornAndPlace | Column::FamilyName
            )
        });
        let name_at = self.first_column + name_at.unwrap_or(0) as u32;
        let (mut kind, mut no) = (None, 0);
        let mut carried: BTreeMap<u32, (u32, String)> = BTreeMap::new();
        for line in lines {
            if kind != Some(line.kind) && matches!(self.sections, Sections::Lettered | Sections::Roman) {
                self.close_carried(sheet, &mut carried, row);
                if self.subtotals && kind.is_some() {
                    sheet.put(row, name_at, (self.text)(&format!("Cộng: {no}")));
                    row += 1;
                }
                let (letter, roman, words) = match line.kind {
                    Kind::Collective => ("A", "I", "TẬP THỂ"),
                    Kind::Person => ("B", "II", "CÁ NHÂN"),
                    Kind::Household => ("C", "III", "HỘ GIA ĐÌNH"),
                };
                if self.sections == Sections::Lettered {
                    sheet.put(row, self.first_column, (self.text)(&format!("{letter}. {words}")));
                    sheet.merge((row, self.first_column), (row, last_column));
                } else {
                    sheet.put(row, self.first_column, (self.text)(roman));
                    sheet.put(row, name_at, (self.text)(words));
                }
                row += 1;
                if self.restart_numbers {
                    no = 0;
                }
            }
            kind = Some(line.kind);
            no += if self.gaps_in_numbers && no % 3 == 1 { 2 } else { 1 };
            for (column, (_, meaning)) in (self.first_column..).zip(&self.columns) {
                let value = self.value(*meaning, line, no);
                let carries = (*meaning == Column::Unit && self.carry_unit)
                    || (*meaning == Column::Award && self.carry_award);
                if carries && let Value::Text(text) = &value {
                    match carried.get(&column) {
                        Some((_, before)) if before == text => continue,
                        _ => {
                            if let Some((from, _)) = carried.insert(column, (row, text.clone())) {
                                sheet.merge((from, column), (row - 1, column));
                            }
                        }
                    }
                }
                sheet.put(row, column, value);
            }
            row += 1;
            if self.spacer_rows {
                self.close_carried(sheet, &mut carried, row);
                row += 1;
            }
        }
        self.close_carried(sheet, &mut carried, row);
        if self.subtotals {
            sheet.put(row, name_at, (self.text)("Tổng cộng"));
            sheet.put(row, last_column, Value::Number(lines.len() as f64));
            row += 1;
        }
        for closing in self.closing {
            row += 1;
            sheet.put(row, name_at, (self.text)(closing));
        }
        row
    }

    fn close_carried(&self, sheet: &mut Sheet, carried: &mut BTreeMap<u32, (u32, String)>, row: u32) {
        for (column, (from, _)) in std::mem::take(carried) {
            sheet.merge((from, column), (row - 1, column));
        }
    }
}

/// `="Lâm "&"Mẫu Ân"`: any program computes the same text from it.
fn joined_by_a_formula(text: &str) -> Value {
    let middle = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at);
    let quoted = |part: &str| format!("\"{}\"", part.replace('"', "\"\""));
    let (before, behind) = text.split_at(middle);
    Value::Formula(format!("={}&{}", quoted(before), quoted(behind)), text.to_owned())
}
