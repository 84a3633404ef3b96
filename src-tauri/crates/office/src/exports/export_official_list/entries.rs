//! Whom an official list names: from nominations of a movement, or from the agenda and frozen results of a session.

use std::collections::HashMap;

use domain::dates::PartialDate;
use domain::ids::NominationId;
use domain::nomination::Stage;
use domain::nominee::NomineeKind;
use domain::records::nominations::{AskFields, NominationRow};
use domain::records::sessions::VoteResult;
use domain::session::{Outcome, SessionStage};
use store::Db;
use store::nominations::{Filter, Order, PaperFacts};
use store::sessions::AgendaLine;
use workbook::{OfficialLine, VoteShare};

use crate::contract::exports::{ExportOfficialList, ListSource, OfficialList};
use crate::imports::sex_text;
use crate::minutes::record::Record;
use crate::sessions::require_stage;
use crate::{Ctx, OfficeError};

/// A line and what it is sorted by.
pub(super) struct Entry {
    pub(super) kind: NomineeKind,
    /// Higher award, larger number.
    pub(super) award_rank: u32,
    pub(super) line: OfficialLine,
}

/// Nominations of a movement.
pub(super) fn of_movement(
    ctx: &Ctx,
    db: &Db<'_>,
    request: &ExportOfficialList,
) -> Result<Vec<Entry>, OfficeError> {
    let ListSource::Movement { movement, phase_no, unit, stages } = &request.source else {
        return Ok(Vec::new());
    };
    let chosen = stages.clone().filter(|stages| !stages.is_empty());
    let filter = Filter {
        movement: Some(*movement),
        phase_no: *phase_no,
        sender: *unit,
        stages: chosen.unwrap_or_else(|| stages_of(request.list)),
        ..Filter::default()
    };
    let rows = store::nominations::list(db, &filter, Order::Award, false, 0, u32::MAX)?.rows;
    let ids: Vec<NominationId> = rows.iter().map(|row| row.id).collect();
    let beside = Beside::read(db, &ids)?;
    let gives = is_given(request.list);
    let results: HashMap<NominationId, VoteResult> = if gives {
        let frozen = store::sessions::results_about(db, &ids)?;
        frozen.into_iter().map(|result| (result.nomination, result)).collect()
    } else {
        HashMap::new()
    };
    Ok(rows
        .into_iter()
        .map(|row| {
            let result = results.get(&row.id);
            let mut entry = beside.entry(row);
            if let Some(result) = result {
                entry.line.vote = share(result);
                give(ctx, &mut entry, result);
            }
            entry
        })
        .collect())
}

/// The agenda of a session, or what came of it.
pub(super) fn of_session(
    ctx: &Ctx,
    db: &Db<'_>,
    record: &Record,
    list: OfficialList,
) -> Result<Vec<Entry>, OfficeError> {
    let ids: Vec<NominationId> = record.agenda.iter().map(|line| line.row.nomination).collect();
    let beside = Beside::read(db, &ids)?;
    let lines: HashMap<NominationId, &AgendaLine> =
        record.agenda.iter().map(|line| (line.row.nomination, line)).collect();
    if is_given(list) {
        require_stage(&record.room.session, &[SessionStage::Concluded, SessionStage::Signed])?;
    }
    let mut entries = Vec::new();
    if list == OfficialList::Results || is_given(list) {
        let results = record.results.iter().filter(|result| {
            list == OfficialList::Results || matches!(result.outcome, Outcome::Passed | Outcome::Lowered)
        });
        for result in results {
            let rank = lines.get(&result.nomination).map_or(0, |line| line.award_rank);
            let mut entry = frozen(result, rank, list);
            if is_given(list) {
                give(ctx, &mut entry, result);
            }
            entries.push(entry);
        }
    } else {
        let results: HashMap<NominationId, &VoteResult> =
            record.results.iter().map(|result| (result.nomination, result)).collect();
        for line in &record.agenda {
            let mut entry = beside.of_agenda(line);
            entry.line.vote = results.get(&line.row.nomination).and_then(|result| share(result));
            entries.push(entry);
        }
    }
    Ok(entries)
}

/// Lists of those who are to receive an award, rather than of those it is asked for.
fn is_given(list: OfficialList) -> bool {
    match list {
        OfficialList::SubmissionAnnex | OfficialList::DecisionAnnex => true,
        OfficialList::Summary | OfficialList::Council | OfficialList::Results => false,
    }
}

/// The stages a list is made for.
fn stages_of(list: OfficialList) -> Vec<Stage> {
    match list {
        OfficialList::Summary => vec![
            Stage::Received,
            Stage::UnderAppraisal,
            Stage::Eligible,
            Stage::Ineligible,
            Stage::OnAgenda,
            Stage::Passed,
            Stage::Rejected,
            Stage::Lowered,
            Stage::Deferred,
        ],
        OfficialList::Council => vec![Stage::Eligible, Stage::OnAgenda, Stage::Deferred],
        OfficialList::Results | OfficialList::SubmissionAnnex | OfficialList::DecisionAnnex => {
            vec![Stage::Passed, Stage::Lowered]
        }
    }
}

/// What stands beside the rows of a list, by nomination.
struct Beside {
    asks: HashMap<NominationId, AskFields>,
    facts: HashMap<NominationId, PaperFacts>,
}

impl Beside {
    fn read(db: &Db<'_>, ids: &[NominationId]) -> Result<Beside, OfficeError> {
        let asks = store::nominations::read_kept(db, ids)?;
        let facts = store::nominations::paper_facts(db, ids)?;
        Ok(Beside {
            asks: asks.into_iter().map(|kept| (kept.id, kept.ask)).collect(),
            facts: facts.into_iter().map(|facts| (facts.id, facts)).collect(),
        })
    }

    fn entry(&self, row: NominationRow) -> Entry {
        let line = OfficialLine {
            birth: birth(row.kind, row.born),
            position_and_unit: place(row.position.as_deref(), &row.unit_name, &row.name),
            name: row.name,
            sender: row.sender_name,
            award: row.award_name,
            ..OfficialLine::default()
        };
        self.with_texts(row.id, row.kind, line)
    }

    fn of_agenda(&self, agenda: &AgendaLine) -> Entry {
        let row = &agenda.row;
        let line = OfficialLine {
            birth: birth(row.kind, agenda.born),
            position_and_unit: place(row.person_position.as_deref(), &row.unit_name, &row.name),
            name: row.name.clone(),
            sender: agenda.sender_name.clone(),
            award: row.award_name.clone(),
            ..OfficialLine::default()
        };
        self.with_texts(row.nomination, row.kind, line)
    }

    fn with_texts(&self, id: NominationId, kind: NomineeKind, line: OfficialLine) -> Entry {
        let ask = self.asks.get(&id);
        let facts = self.facts.get(&id);
        let text = |of: fn(&AskFields) -> Option<&String>| ask.and_then(of).cloned().unwrap_or_default();
        Entry {
            kind,
            award_rank: facts.map_or(0, |facts| facts.award_rank),
            line: OfficialLine {
                sex: facts.and_then(|facts| facts.sex).map(sex_text).unwrap_or_default().to_owned(),
                achievement: text(|ask| Some(&ask.achievement)),
                past_awards: text(|ask| ask.award_history.as_ref()),
                initiatives: text(|ask| ask.initiatives.as_ref()),
                appraisal: facts.and_then(|facts| facts.opinion.clone()).unwrap_or_default(),
                note: text(|ask| ask.note.as_ref()),
                ..line
            },
        }
    }
}

/// A frozen result: nothing of it is looked up again.
fn frozen(result: &VoteResult, award_rank: u32, list: OfficialList) -> Entry {
    let born =
        result.born.as_deref().map(|iso| iso.parse().map_or_else(|_| iso.to_owned(), PartialDate::table));
    let mut notes: Vec<String> = Vec::new();
    if list == OfficialList::Results {
        notes.extend(result.lowered_award_name.as_ref().map(|award| format!("Thống nhất đề nghị {award}")));
        notes.extend(result.reason.clone());
        if !result.recused.is_empty() {
            notes.push(format!(
                "Không tham gia do có quyền, lợi ích liên quan: {}",
                result.recused.join(", ")
            ));
        }
    }
    Entry {
        kind: result.kind,
        award_rank,
        line: OfficialLine {
            name: result.name.clone(),
            birth: born.unwrap_or_default(),
            position_and_unit: place(result.person_position.as_deref(), &result.unit_name, &result.name),
            sender: result.sender_name.clone(),
            achievement: result.achievement.clone(),
            past_awards: result.award_history.clone().unwrap_or_default(),
            award: result.award_name.clone(),
            members: Some(result.voters.members),
            tally: result.tally,
            vote: share(result),
            outcome: Some(result.outcome),
            note: notes.join("; "),
            ..OfficialLine::default()
        },
    }
}

/// The award of a list of those who receive it: the lower one where the council lowered it.
fn give(ctx: &Ctx, entry: &mut Entry, result: &VoteResult) {
    let (Some(id), Some(name)) = (&result.lowered_award_id, &result.lowered_award_name) else { return };
    let known = ctx.regulations.packs().iter().rev().find_map(|pack| pack.award(id).ok());
    entry.award_rank = known.map_or(0, |award| award.rank);
    entry.line.award.clone_from(name);
}

fn share(result: &VoteResult) -> Option<VoteShare> {
    result.verdict.map(|verdict| VoteShare { agree: verdict.agree, base: verdict.base })
}

fn birth(kind: NomineeKind, born: Option<PartialDate>) -> String {
    born.filter(|_| kind == NomineeKind::Person).map(PartialDate::table).unwrap_or_default()
}

/// Post and unit; a unit that is itself the nominee is named once.
fn place(position: Option<&str>, unit: &str, name: &str) -> String {
    let unit = Some(unit).filter(|unit| *unit != name);
    [position, unit].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
