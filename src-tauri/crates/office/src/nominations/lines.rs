//! One line of a submission: the checks every line passes, and how its nominee is found or added.
//!
//! Not here: reading sheets and wording of problems (see `imports`), correcting a line (see `change_line`).

use chrono::NaiveDate;
use domain::award::Award;
use domain::ids::{NominationId, NomineeId};
use domain::nominee::{NomineeKind, Sameness, compare, more_precise};
use domain::records::nominations::{AskFields, NomineeFields, SubmissionRow};
use domain::refusal::Refusal;
use domain::text::{Name, name_key, tidy, tidy_lines, tidy_lines_opt, tidy_opt};
use store::nominations::{NewNomination, SourceRow};
use store::nominees::NomineeRecord;
use store::{Db, Tx};

use super::difference;
use crate::{Ctx, OfficeError};

/// A line whose texts are tidy and whose award can go to its nominee.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CheckedLine {
    pub(super) nominee: NomineeFields,
    pub(super) ask: AskFields,
    /// Name and rank of the award in the text the line stands under.
    pub(super) award_name: String,
    pub(super) award_rank: u32,
}

/// Who of those kept a line is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// This one, without asking.
    Same(NomineeId),
    /// Perhaps one of these; a person must say.
    Choose(Vec<NomineeId>),
    /// None of them.
    Nobody,
}

/// Checks one line without looking at the store, and says every problem at once. Texts come back tidy; what only
/// people have (birth, sex, position, recipient class) is left out for collectives and households.
pub(super) fn check_line(
    award: &Award,
    nominee: &NomineeFields,
    ask: &AskFields,
) -> Result<CheckedLine, Vec<Refusal>> {
    let mut problems = Vec::new();
    let name = Name::parse(&nominee.name);
    if name.is_none() {
        problems.push(match tidy(&nominee.name) {
            blank if blank.is_empty() => Refusal::FieldBlank { field: "name".into() },
            long => Refusal::FieldInvalid { field: "name".into(), found: long },
        });
    }
    if !award.recipients.contains(&nominee.kind) {
        problems.push(Refusal::AwardNotForThisKind { award_id: award.id.clone() });
    }
    if let (Some(from), Some(to)) = (ask.period_from, ask.period_to)
        && to < from
    {
        problems.push(Refusal::FieldInvalid { field: "periodTo".into(), found: to.to_string() });
    }
    let (Some(name), true) = (name, problems.is_empty()) else {
        return Err(problems);
    };
    let is_person = nominee.kind == NomineeKind::Person;
    Ok(CheckedLine {
        nominee: NomineeFields {
            kind: nominee.kind,
            name: name.into(),
            born: nominee.born.filter(|_| is_person),
            sex: nominee.sex.filter(|_| is_person),
            position: tidy_opt(nominee.position.as_deref()).filter(|_| is_person),
            unit: nominee.unit,
            recipient_class: nominee.recipient_class.filter(|_| is_person),
        },
        ask: AskFields {
            award_id: award.id.clone(),
            commendation_type: ask.commendation_type,
            period_from: ask.period_from,
            period_to: ask.period_to,
            achievement: tidy_lines(&ask.achievement),
            initiatives: tidy_lines_opt(ask.initiatives.as_deref()),
            award_history: tidy_lines_opt(ask.award_history.as_deref()),
            note: tidy_lines_opt(ask.note.as_deref()),
        },
        award_name: award.name.clone(),
        award_rank: award.rank,
    })
}

/// Checks a line under the regulations of the day its submission was received (never of today), and against the
/// store as far as one line goes: its unit exists.
pub(super) fn check_against_store(
    ctx: &Ctx,
    db: &Db<'_>,
    received_on: NaiveDate,
    nominee: &NomineeFields,
    ask: &AskFields,
) -> Result<(CheckedLine, String), OfficeError> {
    let award = ctx.regulations.pack_on(received_on)?.award(&ask.award_id)?;
    let line = check_line(award, nominee, ask).map_err(first)?;
    if let Some(born) = line.nominee.born.filter(|born| born.first_day() > received_on) {
        return Err(Refusal::FieldInvalid { field: "born".into(), found: String::from(born) }.into());
    }
    match store::nominees::unit_name(db, line.nominee.unit)? {
        Some(unit_name) => Ok((line, unit_name)),
        None => Err(Refusal::NotFound { what: "unit".into(), id: line.nominee.unit.0 }.into()),
    }
}

/// Decides which of the nominees of that name a line is about. One that is surely the same wins; of several, the
/// one with exactly the birth the line gives.
pub(crate) fn find_nominee(known: &[NomineeRecord], typed: &NomineeFields) -> Found {
    let standing =
        |wanted: Sameness| known.iter().filter(move |record| compare(&record.fields, typed) == wanted);
    let same: Vec<&NomineeRecord> = standing(Sameness::Same).collect();
    if let [only] = same.as_slice() {
        return Found::Same(only.id);
    }
    let mut of_that_birth = same.iter().filter(|record| record.fields.born == typed.born);
    if let (Some(only), None) = (of_that_birth.next(), of_that_birth.next()) {
        return Found::Same(only.id);
    }
    let perhaps: Vec<NomineeId> =
        same.into_iter().chain(standing(Sameness::Perhaps)).map(|record| record.id).collect();
    if perhaps.is_empty() { Found::Nobody } else { Found::Choose(perhaps) }
}

/// Enters one line: all its checks, its nominee (`chosen`, or found, or added), the nomination and its first step.
/// Where a person would have to choose among namesakes and has not, a new nominee is added.
pub(crate) fn enter_line(
    ctx: &Ctx,
    tx: &Tx<'_>,
    submission: &SubmissionRow,
    nominee: &NomineeFields,
    ask: &AskFields,
    chosen: Option<NomineeId>,
    source: Option<SourceRow<'_>>,
) -> Result<NominationId, OfficeError> {
    let (line, unit_name) = check_against_store(ctx, tx, submission.fields.received_on, nominee, ask)?;
    let record = match chosen {
        Some(id) => chosen_nominee(tx, id, line.nominee.clone(), unit_name)?,
        None => find_or_add(tx, line.nominee.clone(), unit_name)?,
    };
    write_line(tx, submission, &line, &record, source)
}

/// Enters one line for somebody new although namesakes are kept: a person said they are not the same, and that is
/// kept too, with the reason.
pub(crate) fn enter_as_new(
    ctx: &Ctx,
    tx: &Tx<'_>,
    submission: &SubmissionRow,
    nominee: &NomineeFields,
    ask: &AskFields,
    reason: Option<&str>,
    source: Option<SourceRow<'_>>,
) -> Result<NominationId, OfficeError> {
    let (line, unit_name) = check_against_store(ctx, tx, submission.fields.received_on, nominee, ask)?;
    let namesakes: Vec<NomineeId> =
        namesakes(tx, &line.nominee)?.into_iter().map(|record| record.id).collect();
    let record = add(tx, line.nominee.clone(), unit_name)?;
    store::nominees::say_not_the_same(tx, record.id, &namesakes, reason)?;
    write_line(tx, submission, &line, &record, source)
}

fn write_line(
    tx: &Tx<'_>,
    submission: &SubmissionRow,
    line: &CheckedLine,
    nominee: &NomineeRecord,
    source: Option<SourceRow<'_>>,
) -> Result<NominationId, OfficeError> {
    let head = &submission.fields;
    if let Some(nomination) =
        store::nominations::find_active(tx, nominee.id, &line.ask.award_id, head.movement, head.phase_no)?
    {
        return Err(Refusal::NominationExists { nomination }.into());
    }
    let new = NewNomination {
        submission,
        nominee,
        ask: &line.ask,
        award_name: &line.award_name,
        award_rank: line.award_rank,
        source,
    };
    let nomination = store::nominations::insert(tx, new)?;
    store::nominations::insert_first_step(tx, nomination)?;
    Ok(nomination)
}

/// The nominee a line is about, found among those kept or added.
pub(super) fn find_or_add(
    tx: &Tx<'_>,
    typed: NomineeFields,
    unit_name: String,
) -> Result<NomineeRecord, OfficeError> {
    let mut known = namesakes(tx, &typed)?;
    match find_nominee(&known, &typed) {
        Found::Same(id) => match known.iter().position(|record| record.id == id) {
            Some(at) => learn(tx, known.swap_remove(at), typed, unit_name),
            None => add(tx, typed, unit_name),
        },
        Found::Choose(_) | Found::Nobody => add(tx, typed, unit_name),
    }
}

/// The nominee a person chose for the line.
fn chosen_nominee(
    tx: &Tx<'_>,
    id: NomineeId,
    typed: NomineeFields,
    unit_name: String,
) -> Result<NomineeRecord, OfficeError> {
    let Some(known) = store::nominees::read(tx, id)? else {
        return Err(Refusal::NotFound { what: "nominee".into(), id: id.0 }.into());
    };
    if known.fields.kind != typed.kind {
        return Err(Refusal::FieldInvalid { field: "nominee".into(), found: known.fields.name }.into());
    }
    learn(tx, known, typed, unit_name)
}

/// Takes over what a newer line says about a kept nominee: the spelling of the name stays, the fuller birth date
/// counts, and position, class and unit are those of the newer list.
pub(super) fn learn(
    tx: &Tx<'_>,
    known: NomineeRecord,
    typed: NomineeFields,
    unit_name: String,
) -> Result<NomineeRecord, OfficeError> {
    let old = &known.fields;
    let fields = NomineeFields {
        kind: old.kind,
        name: old.name.clone(),
        born: more_precise(old.born, typed.born),
        sex: typed.sex.or(old.sex),
        position: typed.position.or_else(|| old.position.clone()),
        unit: typed.unit,
        recipient_class: typed.recipient_class.or(old.recipient_class),
    };
    if fields.unit != old.unit {
        // Somebody a newer list finds elsewhere has moved: what was sent before was sent for the unit of that time.
        store::nominees::leave_lines_behind(tx, &[known.id], None)?;
    }
    rewrite(tx, known, fields, unit_name)
}

/// Replaces what is kept about a nominee, if it differs, and tells the journal.
pub(super) fn rewrite(
    tx: &Tx<'_>,
    known: NomineeRecord,
    fields: NomineeFields,
    unit_name: String,
) -> Result<NomineeRecord, OfficeError> {
    if let Some(change) = difference(&known.fields, &fields)? {
        tx.note(&format!("nominee {}", known.id), change);
        store::nominees::update(tx, known.id, &fields)?;
    }
    Ok(NomineeRecord { id: known.id, same_key: name_key(&fields.name), fields, unit_name })
}

/// Adds a nominee.
pub(super) fn add(
    tx: &Tx<'_>,
    fields: NomineeFields,
    unit_name: String,
) -> Result<NomineeRecord, OfficeError> {
    let id = store::nominees::insert(tx, &fields)?;
    Ok(NomineeRecord { id, same_key: name_key(&fields.name), fields, unit_name })
}

/// Everybody kept under that name and kind.
pub(super) fn namesakes(db: &Db<'_>, typed: &NomineeFields) -> Result<Vec<NomineeRecord>, OfficeError> {
    Ok(store::nominees::find_same(db, &name_key(&typed.name), typed.kind)?)
}

/// A single line is refused with its first problem.
fn first(problems: Vec<Refusal>) -> OfficeError {
    problems.into_iter().next().unwrap_or(Refusal::NothingChosen).into()
}

#[cfg(test)]
mod tests {
    use domain::dates::PartialDate;
    use domain::ids::UnitId;

    use super::*;

    fn an(id: i64, born: Option<&str>, unit: i64) -> NomineeRecord {
        let fields = NomineeFields {
            kind: NomineeKind::Person,
            name: "Nguyễn Văn An".into(),
            born: born.map(|text| text.parse::<PartialDate>().unwrap()),
            sex: None,
            position: None,
            unit: UnitId(unit),
            recipient_class: None,
        };
        let same_key = name_key(&fields.name);
        NomineeRecord { id: NomineeId(id), fields, unit_name: String::new(), same_key }
    }

    #[test]
    fn of_several_namesakes_only_a_sure_one_is_taken() {
        let of_unit = [an(1, Some("1980"), 1), an(2, Some("1985-03-05"), 1)];
        let everywhere = [an(1, Some("1980"), 1), an(2, Some("1980"), 2)];
        let unsure = [an(1, None, 1), an(2, Some("1980"), 1)];
        for (name, known, typed, expected) in [
            ("nobody of that name", &[][..], an(0, None, 1), Found::Nobody),
            ("the one of that year", &of_unit, an(0, Some("1980"), 1), Found::Same(NomineeId(1))),
            ("a fuller date of that year", &of_unit, an(0, Some("1980-07-01"), 1), Found::Same(NomineeId(1))),
            (
                "no birth given, two fit",
                &of_unit,
                an(0, None, 1),
                Found::Choose(vec![NomineeId(1), NomineeId(2)]),
            ),
            ("another birth", &of_unit, an(0, Some("1990"), 1), Found::Nobody),
            ("own unit before another", &everywhere, an(0, Some("1980"), 2), Found::Same(NomineeId(2))),
            (
                "moved here, two may be it",
                &everywhere,
                an(0, Some("1980"), 3),
                Found::Choose(vec![NomineeId(1), NomineeId(2)]),
            ),
            ("exactly as little known", &unsure, an(0, None, 1), Found::Same(NomineeId(1))),
            ("exactly that birth", &unsure, an(0, Some("1980"), 1), Found::Same(NomineeId(2))),
        ] {
            assert_eq!(find_nominee(known, &typed.fields), expected, "{name}");
        }
    }
}
