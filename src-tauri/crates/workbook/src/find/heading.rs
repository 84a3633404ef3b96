//! Finds the heading of a list: one row, or two or three where headings such as `Năm sinh` are divided into `Nam` and
//! `Nữ` or broken over rows.

use crate::find::blank::filled;
use crate::find::field::Field;
use crate::find::heading_rows::{Level, levels, rows_of_heading};
use crate::find::table::FoundColumn;
use crate::find::words::{FieldWords, heading_key};
use crate::read::grid::{GridRow, SheetGrid};

/// Filled rows from the top in which a heading is looked for.
const LOOKED_AT: usize = 120;
/// A longer text is a title or an achievement, not a heading.
const LONGEST_HEADING: usize = 250;

/// A heading and the columns under it.
#[derive(Clone, Debug)]
pub struct Heading {
    /// Excel number of its first row.
    pub row: u32,
    /// Rows it takes: 1 to 3.
    pub rows: u32,
    pub columns: Vec<FoundColumn>,
    /// How much it looks like a heading; `None` when it does not.
    pub score: Option<usize>,
}

/// The row that looks most like a heading; the upper one of two that look alike.
pub fn find_heading(grid: &SheetGrid, words: &FieldWords) -> Option<Heading> {
    let mut best: Option<Heading> = None;
    // A number in front is a line's.
    let numbered = |row: &GridRow| {
        let first = filled(row).next().unwrap_or_default().trim();
        first.bytes().all(|byte| byte.is_ascii_digit())
    };
    for row in grid.rows.iter().take(LOOKED_AT).filter(|row| !numbered(row)) {
        let heading = heading_at(grid, words, row.row_no);
        if heading.score.is_some() && best.as_ref().is_none_or(|best| heading.score > best.score) {
            best = Some(heading);
        }
    }
    best
}

/// The heading and those of further lists above and below it, from the top.
pub fn list_headings(grid: &SheetGrid, words: &FieldWords, best: Heading) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let own = best.row..best.row + best.rows;
    let may_begin = |row: &&GridRow| !own.contains(&row.row_no) && may_begin_a_list(row, words);
    for row in grid.rows.iter().filter(may_begin) {
        let heading = heading_at(grid, words, row.row_no);
        let inside = headings.last().is_some_and(|above| row.row_no < above.row + above.rows);
        let overlaps = heading.row < own.end && own.start < heading.row + heading.rows;
        if !inside && !overlaps && heads_a_list(&heading) {
            headings.push(heading);
        }
    }
    headings.push(best);
    headings.sort_by_key(|heading| heading.row);
    headings
}

/// Whether the first filled cell is `STT` or a heading of names, as that of every heading inside a sheet is. Looked at
/// before anything else, because it is done for every row of the sheet.
fn may_begin_a_list(row: &GridRow, words: &FieldWords) -> bool {
    let first = filled(row).next().unwrap_or_default();
    let is_short =
        first.len() <= LONGEST_HEADING && !first.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let begins = |field: Field| {
        is_name(field) || matches!(field, Field::Number | Field::FamilyName | Field::Honorific)
    };
    is_short && words.suggest_exactly(first).is_some_and(begins)
}

/// Whether a column of this meaning says whom or what a line is about.
pub fn is_name(field: Field) -> bool {
    matches!(
        field,
        Field::Name | Field::UnitName | Field::NameAndPlace | Field::NameAndBirth | Field::InitiativeTitle
    )
}

/// Whether a heading has, beside names, what only lists of nominees, units and the like have: a table of counts has not.
fn heads_a_list(heading: &Heading) -> bool {
    const TELLING: [Field; 24] = [
        Field::NameAndPlace,
        Field::NameAndBirth,
        Field::FamilyName,
        Field::BirthDate,
        Field::BirthAndSex,
        Field::BirthYearMale,
        Field::Position,
        Field::Rank,
        Field::PositionAndUnit,
        Field::Award,
        Field::Achievement,
        Field::ParentCode,
        Field::ParentName,
        Field::UnitKind,
        Field::CouncilRole,
        Field::Year,
        Field::DecisionNumber,
        Field::DecisionDate,
        Field::DecisionNumberAndDate,
        Field::Author,
        Field::RecognisedOn,
        Field::RecognisedBy,
        Field::Scope,
        Field::Summary,
    ];
    let tells = |column: &FoundColumn| column.field.is_some_and(|field| TELLING.contains(&field));
    heading.score.is_some() && heading.columns.iter().any(tells)
}

/// Whether these columns make a heading by themselves.
pub fn makes_a_heading(words: &FieldWords, columns: &[FoundColumn]) -> bool {
    score(words, columns).is_some()
}

/// How much is known, when it makes a heading: a name must be among it, and at least one thing more.
fn score(words: &FieldWords, columns: &[FoundColumn]) -> Option<usize> {
    let mut fields: Vec<Field> = columns.iter().filter_map(|column| column.field).collect();
    fields.sort_unstable();
    fields.dedup();
    let named = fields.iter().any(|field| is_name(*field) || *field == Field::FamilyName);
    let known = columns.iter().filter(|column| column.field.is_some()).count();
    let others = columns.iter().filter(|column| words.is_other(&column.heading)).count();
    let is_exact = |column: &&FoundColumn| {
        let own = column.heading.rsplit(" / ").next().unwrap_or_default();
        words.suggest_exactly(&column.heading).or_else(|| words.suggest_exactly(own)).is_some()
    };
    let exact = columns.iter().filter(is_exact).count();
    let is_heading = named && fields.len() >= 2 && (known + others) * 2 >= columns.len();
    is_heading.then_some(fields.len() * 2 + known + exact)
}

/// Reads the heading at a row, whether it looks like one or not.
pub fn heading_at(grid: &SheetGrid, words: &FieldWords, row: u32) -> Heading {
    let rows = rows_of_heading(grid, words, row);
    let mut columns = columns_at(grid, words, row, rows);
    settle_fields(words, &mut columns);
    let score = score(words, &columns);
    Heading { row, rows, columns, score }
}

/// The columns under a heading of so many rows, each with what its own heading says.
pub fn columns_at(grid: &SheetGrid, words: &FieldWords, row: u32, rows: u32) -> Vec<FoundColumn> {
    let levels = levels(grid, row, rows);
    let width = levels.iter().map(|level| level.width()).max().unwrap_or_default();
    let mut columns = Vec::new();
    for index in 0..width {
        let (heading, field) = heading_of(words, &levels, index);
        if !heading.is_empty() && heading.chars().count() <= LONGEST_HEADING {
            let hidden = grid.hidden_columns.contains(&index);
            columns.push(FoundColumn { index, heading, field, hidden });
        }
    }
    columns
}

/// The heading of one column, its rows joined, and what it means.
fn heading_of(words: &FieldWords, levels: &[Level], index: u32) -> (String, Option<Field>) {
    let mut upper = String::new();
    let mut own = String::new();
    let mut last_origin = None;
    let mut is_divided = false;
    for level in levels {
        let Some(span) = level.at(index).filter(|span| !span.text.is_empty()) else { continue };
        if last_origin == Some(span.origin) {
            continue;
        }
        // A cell merged over columns without a heading of their own below is the heading of the first.
        last_origin = Some(span.origin);
        if own.is_empty() {
            own = span.text.clone();
        } else if is_divided {
            upper = if upper.is_empty() { own } else { format!("{upper} / {own}") };
            own = span.text.clone();
        } else {
            own = format!("{own} {}", span.text);
        }
        is_divided = span.last > span.first;
    }
    let is_rest = is_divided && last_origin.is_some_and(|(_, first)| first != index);
    if own.is_empty() || is_rest {
        return (String::new(), None);
    }
    if upper.is_empty() {
        let field = words.suggest_field(&own);
        (own, field)
    } else {
        let field = words.suggest_under(&upper, &own);
        (format!("{upper} / {own}"), field)
    }
}

/// What headings mean beside one another.
fn settle_fields(words: &FieldWords, columns: &mut [FoundColumn]) {
    let own_key = |column: &FoundColumn| heading_key(column.heading.rsplit(" / ").next().unwrap_or_default());
    let position =
        |columns: &[FoundColumn], wanted: &dyn Fn(&FoundColumn) -> bool| columns.iter().position(wanted);
    let set = |columns: &mut [FoundColumn], at: Option<usize>, field: Option<Field>| {
        if let Some(column) = at.and_then(|at| columns.get_mut(at)) {
            column.field = field;
        }
    };
    // `Nam` and `Nữ` as two columns hold years or crosses, whatever stands above them.
    let keyed = |columns: &[FoundColumn], key: &str| {
        position(columns, &|column| own_key(column) == key && column.field != Some(Field::Award))
    };
    let (man, woman) = (keyed(columns, "nam"), keyed(columns, "nu"));
    // `Năm sinh` over `Ông` and `Bà` says the same.
    let (man, woman) =
        if man.and(woman).is_some() { (man, woman) } else { (keyed(columns, "ong"), keyed(columns, "ba")) };
    if man.is_some() && woman.is_some() && words.has(Field::BirthYearMale) {
        set(columns, man, Some(Field::BirthYearMale));
        set(columns, woman, Some(Field::BirthYearFemale));
    }
    // `Họ` beside `Tên`; `Hộ` alone, which looks the same without marks, names households.
    let family = position(columns, &|column| column.field == Some(Field::FamilyName));
    let given = position(columns, &|column| {
        column.field == Some(Field::Name)
            && matches!(own_key(column).as_str(), "ten" | "ten rieng" | "ten goi")
    });
    match (family, given) {
        (Some(_), Some(_)) => set(columns, given, Some(Field::GivenName)),
        (Some(_), None) => {
            let named = columns.iter().any(|column| column.field.is_some_and(is_name));
            set(columns, family, (!named).then_some(Field::Name));
        }
        (None, _) => {}
    }
    let is_named = |columns: &[FoundColumn]| {
        columns
            .iter()
            .any(|column| column.field.is_some_and(|field| is_name(field) || field == Field::FamilyName))
    };
    // `Ông (Bà)` is the heading of names when nothing else is; so is `Đơn vị` in a list of collectives.
    for stand_in in [Field::Honorific, Field::Unit] {
        if !is_named(columns) && words.has(Field::Name) {
            let at = position(columns, &|column| column.field == Some(stand_in));
            set(columns, at, Some(Field::Name));
        }
    }
    // A council's list has posts at work and posts in the council: `Chức vụ` beside `Chức danh`.
    if words.has(Field::CouncilRole)
        && !columns.iter().any(|column| column.field == Some(Field::CouncilRole))
        && columns
            .iter()
            .any(|column| column.field == Some(Field::Position) && own_key(column) != "chuc danh")
    {
        let role = position(columns, &|column| own_key(column) == "chuc danh");
        set(columns, role, Some(Field::CouncilRole));
    }
    // `Sáng kiến, đề tài` beside `Tên sáng kiến` says which of the two it is.
    if words.has(Field::InitiativeKind) {
        let titled = |column: &FoundColumn| column.field == Some(Field::InitiativeTitle);
        let named = position(columns, &|column| titled(column) && own_key(column).starts_with("ten"));
        let kind = position(columns, &|column| titled(column) && !own_key(column).starts_with("ten"));
        if named.is_some() {
            set(columns, kind, Some(Field::InitiativeKind));
        }
    }
    // `Ngày` directly behind `Số quyết định` is that decision's.
    for at in 1..columns.len() {
        let follows = columns.get(at - 1).is_some_and(|before| before.field == Some(Field::DecisionNumber));
        let is_day = columns.get(at).is_some_and(|column| {
            column.field.is_none()
                && matches!(own_key(column).as_str(), "ngay" | "ngay thang" | "ngay ky" | "ngay thang nam")
        });
        let field = [Field::DecisionDate, Field::RecognisedOn].into_iter().find(|field| words.has(*field));
        if follows && is_day && !columns.iter().any(|column| column.field == field) {
            set(columns, Some(at), field);
        }
    }
    // `Danh hiệu năm 2019 | 2020` beside `Hình thức đề nghị` are what was given before.
    let of_a_year =
        |column: &FoundColumn| column.field == Some(Field::Award) && names_a_year(&column.heading);
    let asked = |column: &FoundColumn| column.field == Some(Field::Award) && !names_a_year(&column.heading);
    if words.has(Field::AwardHistory) && columns.iter().any(asked) {
        for column in columns.iter_mut().filter(|column| of_a_year(column)) {
            column.field = Some(Field::AwardHistory);
        }
    }
    // Of two columns with one meaning the one a person sees counts.
    let seen: Vec<Field> =
        columns.iter().filter(|column| !column.hidden).filter_map(|column| column.field).collect();
    for column in columns.iter_mut().filter(|column| column.hidden) {
        if column.field.is_some_and(|field| seen.contains(&field)) {
            column.field = None;
        }
    }
}

/// Whether a heading speaks of one year: `Danh hiệu năm 2019`, `2020`.
pub fn names_a_year(heading: &str) -> bool {
    let own = heading.rsplit(" / ").next().unwrap_or_default();
    let is_year = |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    own.split(|letter: char| !letter.is_ascii_digit()).filter(|word| is_year(word)).count() == 1
}
