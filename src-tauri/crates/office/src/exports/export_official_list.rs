//! Writes a list in the layout of official papers: trích ngang, trình Hội đồng, kết quả bỏ phiếu, kèm theo tờ trình
//! or kèm theo quyết định (X4).
//! Who: the secretary. When: the movement or session exists; results and the annexes of a session come from frozen
//! results only. Changes: nothing.

mod entries;
mod words;

use std::cmp::Reverse;

use domain::names::{name_sort_key, title_sort_key};
use domain::nominee::NomineeKind;
use domain::refusal::Refusal;
use domain::text::tidy_opt;
use store::Db;
use workbook::{
    Letterhead, Numbering, OfficialForm, OfficialGroup, OfficialLine, OfficialPaper, OfficialSection,
    SignatureBlock, SignaturePair, write_official,
};

use super::export_approval_book::sheet;
use super::{exported, facts, write_problem};
use crate::contract::exports::{ExportOfficialList, ListGrouping, ListNumbering, ListSource, OfficialList};
use crate::contract::office::ExportedFile;
use crate::minutes::record::Record;
use crate::minutes::words::KINDS;
use crate::movements::{require_movement, require_phase};
use crate::profile::require_office;
use crate::{Ctx, OfficeError};
use entries::Entry;

pub(crate) fn export_official_list(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportOfficialList,
) -> Result<ExportedFile, OfficeError> {
    let profile = require_office(db)?;
    let request = ExportOfficialList {
        doc_number: tidy_opt(request.doc_number.as_deref()),
        doc_issuer: tidy_opt(request.doc_issuer.as_deref()),
        ..request
    };
    let source = Source::read(db, &request.source)?;
    let mut entries = match (&source, request.list) {
        (Source::Movement { .. }, OfficialList::Results) => {
            let found = "movement".to_owned();
            return Err(Refusal::FieldInvalid { field: "source".into(), found }.into());
        }
        (Source::Movement { .. }, _) => entries::of_movement(ctx, db, &request)?,
        (Source::Session(record), list) => entries::of_session(ctx, db, record, list)?,
    };
    put_in_order(&mut entries, request.group_by, request.list);

    let kinds: Vec<NomineeKind> =
        KINDS.into_iter().filter(|kind| entries.iter().any(|entry| entry.kind == *kind)).collect();
    let title = words::title(ctx, request.list, &kinds, &entries, source.council_name());
    if words::names_award(ctx, request.list, &entries) {
        // The title says it once for all.
        entries.iter_mut().for_each(|entry| entry.line.award.clear());
    }
    let stem = words::stem(request.list);
    let lines = entries.len();
    let letterhead = Letterhead {
        governing_agency: profile.governing_agency.clone(),
        issuing_agency: profile.issuing_agency.clone(),
    };
    let paper = OfficialPaper {
        facts: facts(ctx, db, &format!("{stem}, {}", source.name()))?,
        tab: stem.to_owned(),
        form: form(request.list),
        letterhead: (request.list != OfficialList::DecisionAnnex).then_some(letterhead),
        place_and_date: words::place_and_date(&profile, &request, source.day()),
        title,
        movement_line: source.movement_line(request.list),
        attached_to: words::attached_to(&profile, &request),
        groups: groups(entries, request.group_by),
        numbering: numbering(request.numbering.unwrap_or_default()),
        signatures: source.signatures(db, &profile, request.list)?,
    };
    let bytes = write_official(&paper).map_err(write_problem)?;
    Ok(exported(&format!("{stem} {}", source.name()), &bytes, lines))
}

/// What a list is about.
enum Source {
    Movement { title: String, phase_no: Option<u32> },
    Session(Box<Record>),
}

impl Source {
    fn read(db: &Db<'_>, source: &ListSource) -> Result<Source, OfficeError> {
        match source {
            ListSource::Movement { movement, phase_no, .. } => {
                let detail = match phase_no {
                    Some(no) => require_phase(db, *movement, *no)?,
                    None => require_movement(db, *movement)?,
                };
                let fields = detail.fields;
                let title = fields.title.map(|title| format!("“{title}”"));
                let title = title.or(fields.subject).or(fields.doc_number).unwrap_or_default();
                Ok(Source::Movement { title, phase_no: *phase_no })
            }
            ListSource::Session { session } => Ok(Source::Session(Box::new(Record::read(db, *session)?))),
        }
    }

    /// What tells this list from others of its kind, in a file name.
    fn name(&self) -> String {
        match self {
            Source::Movement { title, phase_no } => match phase_no {
                Some(no) => format!("{title}, đợt {no}"),
                None => title.clone(),
            },
            Source::Session(record) => record.room.session.fields.title.clone(),
        }
    }

    fn movement_line(&self, list: OfficialList) -> String {
        match self {
            Source::Movement { .. } => format!("Phong trào thi đua {}", self.name()),
            Source::Session(record) if list == OfficialList::Results => {
                let held_on = domain::dates::official(record.room.session.fields.held_on);
                format!("{}, ngày {held_on}", record.room.session.fields.title)
            }
            Source::Session(record) => sheet::movement_line(record),
        }
    }

    fn council_name(&self) -> Option<&str> {
        match self {
            Source::Movement { .. } => None,
            Source::Session(record) => Some(&record.room.council_name),
        }
    }

    /// The day on the paper, where the source has one.
    fn day(&self) -> Option<chrono::NaiveDate> {
        match self {
            Source::Movement { .. } => None,
            Source::Session(record) => Some(record.room.session.fields.held_on),
        }
    }

    /// A list with a decision is signed there; results are signed by the tellers too.
    fn signatures(
        &self,
        db: &Db<'_>,
        profile: &domain::records::office::OfficeProfile,
        list: OfficialList,
    ) -> Result<SignaturePair, OfficeError> {
        if list == OfficialList::DecisionAnnex {
            return Ok(SignaturePair::default());
        }
        match self {
            Source::Movement { .. } => Ok(SignaturePair {
                left: Some(SignatureBlock {
                    capacity_lines: vec!["NGƯỜI LẬP DANH SÁCH".to_owned()],
                    name: profile.secretary.clone(),
                }),
                right: Some(sheet::first_signer(profile)),
            }),
            Source::Session(record) => {
                let kept = store::minutes::find(db, record.room.session.id)?;
                let pair = sheet::signatures(profile, record, kept.as_ref());
                let teller = record.room.session.fields.tellers.first();
                Ok(match teller.filter(|_| list == OfficialList::Results) {
                    Some(name) => SignaturePair {
                        left: Some(SignatureBlock {
                            capacity_lines: vec!["TM. BAN KIỂM PHIẾU".to_owned(), "TRƯỞNG BAN".to_owned()],
                            name: name.clone(),
                        }),
                        ..pair
                    },
                    None => pair,
                })
            }
        }
    }
}

fn form(list: OfficialList) -> OfficialForm {
    match list {
        OfficialList::Summary => OfficialForm::Summary,
        OfficialList::Council => OfficialForm::Council,
        OfficialList::Results => OfficialForm::Results,
        OfficialList::SubmissionAnnex => OfficialForm::SubmissionAnnex,
        OfficialList::DecisionAnnex => OfficialForm::DecisionAnnex,
    }
}

fn numbering(numbering: ListNumbering) -> Numbering {
    match numbering {
        ListNumbering::PerKind => Numbering::PerKind,
        ListNumbering::PerSection => Numbering::PerSection,
        ListNumbering::Throughout => Numbering::Throughout,
    }
}

/// Kinds as official lists have them; in each the sections, and in these the higher award first, then unit and name.
/// Results stand by the share that agreed, the largest first.
fn put_in_order(entries: &mut [Entry], grouping: ListGrouping, list: OfficialList) {
    entries.sort_by_cached_key(|entry| {
        let award = (Reverse(entry.award_rank), title_sort_key(&entry.line.award));
        let unit = title_sort_key(&entry.line.sender);
        let section = match grouping {
            ListGrouping::Kind => None,
            ListGrouping::Award => Some((award.clone(), Vec::new())),
            ListGrouping::Unit => Some(((Reverse(0), Vec::new()), unit.clone())),
        };
        let share = match (list, entry.line.vote) {
            // In millionths, so that 2 of 3 and 20 of 30 are equal.
            (OfficialList::Results, Some(vote)) if vote.base > 0 => {
                Reverse(u64::from(vote.agree) * 1_000_000 / u64::from(vote.base))
            }
            _ => Reverse(0),
        };
        let name = match entry.kind {
            NomineeKind::Person => name_sort_key(&entry.line.name),
            NomineeKind::Collective | NomineeKind::Household => title_sort_key(&entry.line.name),
        };
        (entry.kind, section, share, award, unit, name)
    });
}

/// Lines by kind and section. What a section's title says is not repeated in its lines.
fn groups(entries: Vec<Entry>, grouping: ListGrouping) -> Vec<OfficialGroup> {
    let mut groups: Vec<OfficialGroup> = Vec::new();
    for entry in entries {
        if groups.last().is_none_or(|group| group.kind != entry.kind) {
            groups.push(OfficialGroup { kind: entry.kind, sections: Vec::new() });
        }
        let Some(group) = groups.last_mut() else { continue };
        let (title, line) = match grouping {
            ListGrouping::Kind => (String::new(), entry.line),
            ListGrouping::Award => {
                (entry.line.award.clone(), OfficialLine { award: String::new(), ..entry.line })
            }
            ListGrouping::Unit => {
                (entry.line.sender.clone(), OfficialLine { sender: String::new(), ..entry.line })
            }
        };
        if group.sections.last().is_none_or(|section| section.title != title) {
            group.sections.push(OfficialSection { title, lines: Vec::new() });
        }
        if let Some(section) = group.sections.last_mut() {
            section.lines.push(line);
        }
    }
    groups
}
