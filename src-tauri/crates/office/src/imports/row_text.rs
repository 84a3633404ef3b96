//! What one row says about one field: the sheet's cells, or what a person typed over them.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use domain::records::imports::{
    CellProblem, DateOrder, DraftSheet, FieldChange, FieldProblem, ImportColumn, ImportRow, RowValue,
    RowVerdict, ValueNote,
};
use domain::text::{fold, tidy, tidy_lines};
use store::imports::{KnownFix, NewRow, RawText, SheetCells};

use super::remember::UNIT_FIELD;

/// Longest text of one line, in characters: positions, names of blocs and fields of activity.
const LINE_MAX_CHARS: usize = 500;
/// Longest text of several lines, in characters; an Excel cell holds no more than 32.767.
const TEXT_MAX_CHARS: usize = 32_767;

/// What is put right by itself: by field and by what is written, folded.
#[derive(Clone, Debug, Default)]
pub(super) struct Fixes {
    by_field: HashMap<String, HashMap<String, String>>,
}

impl Fixes {
    pub(super) fn new(known: Vec<KnownFix>) -> Fixes {
        let mut by_field: HashMap<String, HashMap<String, String>> = HashMap::new();
        // Names of units are found among the units' aliases, which tell units of one name apart.
        for fix in known.into_iter().filter(|fix| fix.field != UNIT_FIELD) {
            by_field.entry(fix.field).or_default().insert(fix.found_key, fix.value);
        }
        Fixes { by_field }
    }

    fn of(&self, field: &str, text: &str) -> Option<&String> {
        let known = self.by_field.get(field).filter(|_| !text.is_empty())?;
        known.get(&fix_key(text))
    }
}

/// The spelling under which a value that was put right is remembered.
pub(super) fn fix_key(text: &str) -> String {
    fold(&tidy(text))
}

/// The layouts of the sheets of a draft, by their numbers.
pub(super) struct Layouts {
    by_sheet: BTreeMap<u32, (String, Layout)>,
    /// Of a sheet that is not there: nothing stands anywhere.
    nowhere: Layout,
}

impl Layouts {
    pub(super) fn new(sheets: &[DraftSheet], fixes: Fixes) -> Layouts {
        let fixes = Rc::new(fixes);
        let layout = |sheet: &DraftSheet| Layout::new(sheet, Rc::clone(&fixes));
        let by_sheet = sheets.iter().map(|sheet| (sheet.no, (sheet.name.clone(), layout(sheet)))).collect();
        Layouts { by_sheet, nowhere: Layout::default() }
    }

    pub(super) fn of(&self, row: &NewRow) -> &Layout {
        self.of_sheet(row.sheet_no)
    }

    pub(super) fn of_sheet(&self, no: u32) -> &Layout {
        self.by_sheet.get(&no).map_or(&self.nowhere, |(_, layout)| layout)
    }

    /// The name of the sheet a row stands on.
    pub(super) fn sheet_name(&self, row: &NewRow) -> &str {
        self.by_sheet.get(&row.sheet_no).map_or("", |(name, _)| name)
    }

    /// The problem of each row that says the same as an earlier one; `doubles` are the places of those earlier ones.
    pub(super) fn doubled(&self, rows: &[NewRow], doubles: Vec<Option<usize>>) -> Vec<Option<CellProblem>> {
        let problem = |at: usize| rows.get(at).map(|earlier| self.twice(earlier));
        doubles.into_iter().map(|double| double.and_then(problem)).collect()
    }

    /// The problem of a row that says the same as an earlier one.
    pub(super) fn twice(&self, earlier: &NewRow) -> CellProblem {
        CellProblem::TwiceInSheet {
            other: earlier.place.clone(),
            other_sheet: self.sheet_name(earlier).to_owned(),
            other_row: earlier.row_no,
        }
    }
}

/// Where each meaning stands among the cells of a row. Several columns may mean the same (Cấp bậc, Chức vụ).
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    places: HashMap<String, Vec<usize>>,
    /// Columns of the sheet, by place.
    columns: Vec<u32>,
    /// How each column writes its dates, by place.
    date_orders: Vec<Option<(DateOrder, bool)>>,
    fixes: Rc<Fixes>,
}

impl Layout {
    pub(super) fn new(sheet: &DraftSheet, fixes: Rc<Fixes>) -> Layout {
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, column) in sheet.columns.iter().enumerate() {
            if let Some(field) = &column.field {
                places.entry(field.clone()).or_default().push(place);
            }
        }
        let columns = sheet.columns.iter().map(|column| column.index).collect();
        let order = |column: &ImportColumn| column.date_order.map(|order| (order, column.date_order_said));
        let date_orders = sheet.columns.iter().map(order).collect();
        Layout { places, columns, date_orders, fixes }
    }

    /// The cells of these meanings that are not blank, joined; the repair of the field instead, when there is one, or
    /// what a person made of the same words in an earlier list.
    pub(super) fn given(&self, row: &NewRow, field: &str, meanings: &[&str]) -> Given {
        let sheet = self.in_sheet(row, meanings);
        if let Some(repair) = row.repairs.get(field) {
            let text = repair.trim().to_owned();
            return Given {
                text,
                is_repaired: true,
                is_error: false,
                has_no_result: false,
                notes: vec![],
                ..sheet
            };
        }
        match self.fixes.of(field, &sheet.text) {
            Some(value) => {
                let mut notes = sheet.notes;
                notes.push(ValueNote::AsBefore);
                Given { text: value.clone(), notes, is_error: false, has_no_result: false, ..sheet }
            }
            None => sheet,
        }
    }

    /// What the sheet itself holds under these meanings. A name may stand in two columns, family and given name.
    pub(super) fn in_sheet(&self, row: &NewRow, meanings: &[&str]) -> Given {
        let given = self.joined(row, meanings, ", ");
        if given.is_blank() && meanings.contains(&"name") && self.places.contains_key("givenName") {
            return self.joined(row, &["familyName", "givenName"], " ");
        }
        given
    }

    /// The filled cells under these meanings, joined.
    fn joined(&self, row: &NewRow, meanings: &[&str], by: &str) -> Given {
        let mut given = Given::default();
        let (mut texts, mut raws): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
        for place in meanings.iter().filter_map(|meaning| self.places.get(*meaning)).flatten() {
            let column = self.columns.get(*place).copied();
            given.column = given.column.or(column);
            let marks = Marks::of(&row.cells, *place);
            given.has_no_result |= marks.has_no_result;
            let text = row.cells.text.get(*place).map_or("", |text| text.trim());
            if text.is_empty() {
                continue;
            }
            if texts.is_empty() {
                given.column = column;
                let order = self.date_orders.get(*place).copied().flatten();
                given.date_order = order.map(|(order, _)| order);
                given.is_order_said = order.is_some_and(|(_, is_said)| is_said);
                given.is_excel_date = marks.is_date;
            }
            // `Hộ ông Trần Văn A | Trần Văn A`: the second says nothing new.
            if by == ", " && texts.iter().any(|said| super::words::says_whole(said, text)) {
                continue;
            }
            texts.push(text);
            raws.push(marks.raw.map_or(text, |raw| raw.text.as_str()));
            given.is_error |= marks.is_error;
            given.notes.extend(marks.notes());
        }
        (given.text, given.raw) = match (texts.as_slice(), raws.as_slice()) {
            ([text], [raw]) => ((*text).to_owned(), (*raw).to_owned()),
            _ => (texts.join(by), raws.join(by)),
        };
        // A formula elsewhere in the field may still have said it.
        given.has_no_result &= given.text.is_empty();
        given.notes.dedup();
        given
    }
}

/// What is special about one cell.
struct Marks<'r> {
    is_error: bool,
    has_no_result: bool,
    is_formula: bool,
    is_carried: bool,
    is_date: bool,
    raw: Option<&'r RawText>,
}

impl<'r> Marks<'r> {
    fn of(cells: &'r SheetCells, place: usize) -> Marks<'r> {
        let Ok(place) = u32::try_from(place) else {
            return Marks {
                is_error: false,
                has_no_result: false,
                is_formula: false,
                is_carried: false,
                is_date: false,
                raw: None,
            };
        };
        Marks {
            is_error: cells.errors.contains(&place),
            has_no_result: cells.no_results.contains(&place),
            is_formula: cells.formulas.contains(&place),
            is_carried: cells.carried.contains(&place),
            is_date: cells.dates.contains(&place),
            raw: cells.raws.iter().find(|raw| raw.place == place),
        }
    }

    fn notes(&self) -> impl Iterator<Item = ValueNote> {
        let converted = self.raw.map(|raw| ValueNote::Converted { from: raw.from });
        let formula = self.is_formula.then_some(ValueNote::Formula);
        let carried = self.is_carried.then_some(ValueNote::CarriedDown);
        [converted, formula, carried].into_iter().flatten()
    }
}

/// What a row says about one field.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    /// What counts.
    pub(super) text: String,
    /// What the sheet holds, letter by letter.
    pub(super) raw: String,
    pub(super) is_repaired: bool,
    /// The cell shows an Excel error.
    pub(super) is_error: bool,
    /// The cell holds a formula and the file not its result.
    pub(super) has_no_result: bool,
    pub(super) notes: Vec<ValueNote>,
    /// Column of the sheet it stands in.
    pub(super) column: Option<u32>,
    /// How that column writes its dates.
    pub(super) date_order: Option<DateOrder>,
    /// A person said so.
    pub(super) is_order_said: bool,
    /// Excel keeps it as the number of a day.
    pub(super) is_excel_date: bool,
}

impl Given {
    pub(super) fn is_blank(&self) -> bool {
        let is_seen = self.text.bytes().any(|byte| byte.is_ascii_graphic());
        !is_seen && tidy(&self.text).is_empty()
    }

    /// The same with one more note.
    pub(super) fn noted(mut self, note: ValueNote) -> Given {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
        self
    }
}

/// The judged fields of a row as they come together.
#[derive(Clone, Debug, Default)]
pub(super) struct Findings {
    pub(super) values: Vec<RowValue>,
    pub(super) problems: Vec<FieldProblem>,
}

impl Findings {
    /// The findings of a row before its fields are looked at: a hidden row waits for a person's word.
    pub(super) fn of(row: &NewRow) -> Findings {
        let mut findings = Findings::default();
        if row.is_hidden && row.decision.is_none() {
            findings.complain("row", "", CellProblem::HiddenRow);
        }
        findings
    }

    /// Shows what was understood of a field.
    pub(super) fn show(&mut self, field: &str, value: impl Into<String>, given: &Given) {
        self.values.push(RowValue {
            field: field.to_owned(),
            value: value.into(),
            raw: given.raw.clone(),
            repaired: given.is_repaired,
            notes: given.notes.clone(),
            column: given.column,
        });
        if given.is_error {
            self.complain(field, &given.raw, CellProblem::FormulaError);
        }
        if given.has_no_result {
            self.complain(field, "", CellProblem::FormulaWithoutResult);
        }
    }

    pub(super) fn complain(&mut self, field: &str, found: &str, problem: CellProblem) {
        let is_unreadable = matches!(problem, CellProblem::Blank)
            && self
                .problems
                .iter()
                .any(|known| known.field == field && known.problem == CellProblem::FormulaWithoutResult);
        // That nothing stands there was said already, and why.
        if !is_unreadable {
            self.problems.push(FieldProblem { field: field.to_owned(), found: found.to_owned(), problem });
        }
    }

    /// A text of one line; absent when blank.
    pub(super) fn line(&mut self, field: &str, given: &Given) -> Option<String> {
        self.text_up_to(field, given, tidy(&given.text), LINE_MAX_CHARS)
    }

    /// A text of several lines; absent when blank.
    pub(super) fn lines(&mut self, field: &str, given: &Given) -> Option<String> {
        self.text_up_to(field, given, tidy_lines(&given.text), TEXT_MAX_CHARS)
    }

    fn text_up_to(&mut self, field: &str, given: &Given, text: String, limit: usize) -> Option<String> {
        self.show(field, text.clone(), given);
        if text.chars().count() > limit {
            self.complain(
                field,
                &given.raw,
                CellProblem::TooLong { limit: u32::try_from(limit).unwrap_or(u32::MAX) },
            );
        }
        (!text.is_empty()).then_some(text)
    }

    /// A field of a fixed choice: blank is absent, a word that is none of the choice is `otherwise`.
    pub(super) fn choice<T: Copy>(
        &mut self,
        field: &str,
        given: &Given,
        parse: fn(&str) -> Option<T>,
        shown: fn(T) -> &'static str,
        otherwise: CellProblem,
    ) -> Option<T> {
        let value = parse(&given.text);
        self.show(field, value.map_or("", shown), given);
        if value.is_none() && !given.is_blank() && !given.is_error {
            self.complain(field, &given.text, otherwise);
        }
        value
    }

    /// What accepting the row would do: a person's word and problems come first.
    pub(super) fn verdict(&self, row: &NewRow, does: RowVerdict, needs_choice: bool) -> RowVerdict {
        if row.is_left_out() {
            RowVerdict::Skipped
        } else if !self.problems.is_empty() {
            RowVerdict::Problem
        } else if needs_choice {
            RowVerdict::Conflict
        } else {
            does
        }
    }

    /// The judged row; `order` are the fields as they are shown.
    pub(super) fn into_row(self, row: &NewRow, verdict: RowVerdict, order: &[&str]) -> ImportRow {
        let mut values = self.values;
        values.sort_by_key(|value| order.iter().position(|field| *field == value.field));
        ImportRow {
            place: row.place.clone(),
            sheet_no: row.sheet_no,
            row_no: row.row_no,
            hidden: row.is_hidden,
            verdict,
            kind: None,
            section: row.section.clone(),
            values,
            problems: self.problems,
            changes: vec![],
            candidates: vec![],
            chosen: None,
            chosen_reason: row.chosen_reason.clone(),
        }
    }
}

/// The fields that differ between two states of something, both in the same order.
pub(super) fn changes_between<const N: usize>(
    before: [(&'static str, String); N],
    after: [(&'static str, String); N],
) -> Vec<FieldChange> {
    before
        .into_iter()
        .zip(after)
        .filter(|((_, old), (_, new))| old != new)
        .map(|((field, old), (_, new))| FieldChange { field: field.to_owned(), old, new })
        .collect()
}
