//! The lists of the book and the table of votes, from frozen results.

use std::cmp::Reverse;
use std::collections::HashMap;

use domain::award::{AuthorityLevel, Award, VoteMethod};
use domain::dates::PartialDate;
use domain::ids::ItemId;
use domain::names::{name_sort_key, title_sort_key};
use domain::nominee::NomineeKind;
use domain::profile::OfficeLevel;
use domain::records::office::OfficeProfile;
use domain::records::sessions::VoteResult;
use domain::session::Outcome;
use store::sessions::AgendaLine;
use workbook::{AwardSection, BookLine, BookList, UnitSection, VoteRow, VoteShare};

use crate::Ctx;
use crate::minutes::record::Record;
use crate::minutes::words::{KINDS, capitalised, kind_noun, rule_words};

/// A result with what orders it and the award as the regulations of its day name it.
pub(super) struct Entry<'a> {
    line: &'a AgendaLine,
    result: &'a VoteResult,
    award: Option<&'a Award>,
}

/// Results in the order of the book: by kind, higher award first, sending unit, name.
pub(super) fn book_lines<'a>(ctx: &'a Ctx, record: &'a Record) -> Vec<Entry<'a>> {
    let results: HashMap<ItemId, &VoteResult> =
        record.results.iter().map(|result| (result.item, result)).collect();
    let mut entries: Vec<Entry<'_>> = record
        .agenda
        .iter()
        .filter_map(|line| {
            let result = *results.get(&line.row.id)?;
            // A pack without the award prints the frozen name.
            let award = ctx
                .regulations
                .pack_on(line.received_on)
                .ok()
                .and_then(|pack| pack.award(&result.award_id).ok());
            Some(Entry { line, result, award })
        })
        .collect();
    entries.sort_by_cached_key(|entry| {
        let name = match entry.result.kind {
            NomineeKind::Person => name_sort_key(&entry.result.name),
            NomineeKind::Collective | NomineeKind::Household => title_sort_key(&entry.result.name),
        };
        let award = (Reverse(entry.line.award_rank), title_sort_key(&entry.result.award_name));
        (entry.result.kind, award, title_sort_key(&entry.result.sender_name), name)
    });
    entries
}

/// One list per kind that has lines.
pub(super) fn lists(entries: &[Entry<'_>], profile: &OfficeProfile) -> Vec<BookList> {
    KINDS
        .into_iter()
        .filter(|kind| entries.iter().any(|entry| entry.result.kind == *kind))
        .map(|kind| list(kind, entries, profile))
        .collect()
}

fn list(kind: NomineeKind, entries: &[Entry<'_>], profile: &OfficeProfile) -> BookList {
    let mut awards: Vec<AwardSection> = Vec::new();
    let of_kind: Vec<&Entry<'_>> = entries.iter().filter(|entry| entry.result.kind == kind).collect();
    for (number, entry) in (1..).zip(&of_kind) {
        let result = entry.result;
        if awards.last().is_none_or(|section| section.award != result.award_name) {
            awards.push(AwardSection { award: result.award_name.clone(), units: Vec::new() });
        }
        let Some(section) = awards.last_mut() else { continue };
        if section.units.last().is_none_or(|unit| unit.unit != result.sender_name) {
            section.units.push(UnitSection { unit: result.sender_name.clone(), lines: Vec::new() });
        }
        if let Some(unit) = section.units.last_mut() {
            unit.lines.push(book_line(number, entry));
        }
    }
    BookList { kind, title: list_title(kind, &of_kind, profile), awards }
}

/// Names the superior only where everything on the list is the superior's to decide.
fn list_title(kind: NomineeKind, entries: &[&Entry<'_>], profile: &OfficeProfile) -> String {
    let all_of =
        |level| entries.iter().all(|entry| entry.award.is_some_and(|award| award.authority == level));
    let superior = match profile.level {
        OfficeLevel::Province if all_of(AuthorityLevel::Province) => "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ",
        OfficeLevel::Commune if all_of(AuthorityLevel::Commune) => "CHỦ TỊCH ỦY BAN NHÂN DÂN CẤP XÃ ",
        OfficeLevel::Province | OfficeLevel::Commune | OfficeLevel::Department | OfficeLevel::Enterprise => {
            ""
        }
    };
    format!("DANH SÁCH {} ĐỀ NGHỊ {superior}KHEN THƯỞNG", kind_noun(kind).to_uppercase())
}

fn book_line(number: u32, entry: &Entry<'_>) -> BookLine {
    let Entry { result, award, .. } = entry;
    let short_name = award.map_or(&result.award_name, |award| &award.short_name);
    let place = [result.person_position.as_deref(), Some(result.unit_name.as_str())];
    BookLine {
        number,
        name: result.name.clone(),
        birth: result.born.as_deref().map_or_else(String::new, birth),
        position_and_unit: place.into_iter().flatten().collect::<Vec<_>>().join(", "),
        achievement: result.achievement.clone(),
        past_awards: result.award_history.clone().unwrap_or_default(),
        award_asked: short_name.clone(),
        award_result: match result.outcome {
            Outcome::Passed => short_name.clone(),
            // In full: the summary counts it together with the lines that asked for this award.
            Outcome::Lowered => result.lowered_award_name.clone().unwrap_or_default(),
            Outcome::Rejected | Outcome::Deferred | Outcome::Withdrawn => String::new(),
        },
        vote: result.verdict.map(|verdict| VoteShare { agree: verdict.agree, base: verdict.base }),
        outcome: Some(result.outcome),
        note: result.reason.clone().unwrap_or_default(),
    }
}

/// The frozen ISO prefix as tables print it.
fn birth(iso: &str) -> String {
    iso.parse::<PartialDate>().map_or_else(|_| iso.to_owned(), PartialDate::table)
}

/// The vote on each item in the order of the agenda.
pub(super) fn votes(record: &Record) -> Vec<VoteRow> {
    record.results.iter().map(vote_row).collect()
}

fn vote_row(result: &VoteResult) -> VoteRow {
    // A unit that is itself the nominee is named once.
    let unit = Some(result.unit_name.as_str()).filter(|unit| *unit != result.name);
    let subject = [Some(result.name.as_str()), result.person_position.as_deref(), unit];
    let has_vote = result.tally.is_some();
    let mut notes: Vec<String> = Vec::new();
    if let Some(award) = &result.lowered_award_name {
        notes.push(format!("Thống nhất đề nghị {award}"));
    }
    notes.extend(result.reason.clone());
    if !result.recused.is_empty() {
        notes.push(format!("Không tham gia do có quyền, lợi ích liên quan: {}", result.recused.join(", ")));
    }
    VoteRow {
        item_no: result.position,
        subject: subject.into_iter().flatten().collect::<Vec<_>>().join(", "),
        award: result.award_name.clone(),
        method: if has_vote { result.rule.method } else { VoteMethod::None },
        voters: result.voters,
        tally: result.tally,
        verdict: result.verdict,
        rule: if has_vote { capitalised(&rule_words(&result.rule)) } else { String::new() },
        legal_basis: if has_vote { result.rule.legal_basis.clone() } else { String::new() },
        outcome: Some(result.outcome),
        note: notes.join("; "),
    }
}
