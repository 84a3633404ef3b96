//! The checks of one past award, and when two lines mean the same one.

use domain::award::Award;
use domain::dates::PartialDate;
use domain::ids::PastAwardId;
use domain::nominee::NomineeKind;
use domain::records::history::{PastAwardFields, PastAwardRow};
use domain::refusal::Refusal;
use domain::text::{fold, tidy, tidy_lines_opt, tidy_opt};
use store::Db;
use store::nominees::NomineeRecord;
use store::past_awards::NewPastAward;

use super::{nominee_in_words, require_nominee, sound_date, sound_year};
use crate::regulations::{Pack, Regulations, award_key};
use crate::{Ctx, OfficeError};

/// A past award whose texts are tidy and whose award is the catalogue's, where the catalogue knows it.
pub(super) struct CheckedAward {
    pub(super) fields: PastAwardFields,
    /// 0 outside the catalogue.
    pub(super) rank: u32,
    pub(super) nominee: NomineeRecord,
}

impl CheckedAward {
    /// As it is written.
    pub(super) fn written(&self) -> NewPastAward<'_> {
        NewPastAward {
            fields: &self.fields,
            award_rank: self.rank,
            name: &self.nominee.fields.name,
            unit_name: &self.nominee.unit_name,
        }
    }

    /// For the journal: whose award, which, of which year.
    pub(super) fn in_words(&self) -> String {
        let who = nominee_in_words(&self.nominee.fields, &self.nominee.unit_name);
        format!("{who}: {} {}", self.fields.award_name, self.fields.year)
    }
}

/// The past award, or `NotFound`.
pub(super) fn require_past_award(db: &Db<'_>, award: PastAwardId) -> Result<PastAwardRow, OfficeError> {
    let found = store::past_awards::read(db, &[award])?.pop();
    found.ok_or_else(|| Refusal::NotFound { what: "pastAward".into(), id: award.0 }.into())
}

/// The regulations an award was given under: those of its decision's date, else of the end of its year.
pub(crate) fn pack_of_decision(
    regulations: &Regulations,
    decision_on: Option<PartialDate>,
    year: i32,
) -> Result<&Pack, Refusal> {
    regulations.pack_on(decision_on.unwrap_or(PartialDate::Year(year)).last_day())
}

/// Checks everything about one past award; `own` is the one that is being corrected. Refuses one the nominee already
/// holds by the same decision.
pub(super) fn check_award(
    ctx: &Ctx,
    db: &Db<'_>,
    fields: PastAwardFields,
    own: Option<PastAwardId>,
) -> Result<CheckedAward, OfficeError> {
    let today = ctx.now.date();
    let nominee = require_nominee(db, fields.nominee)?;
    let year = sound_year(fields.year, today)?;
    let decision_on = sound_date(fields.decision_on, "decisionOn", today)?;
    let (award_name, rank) = match &fields.award_id {
        Some(id) => {
            let award = pack_of_decision(&ctx.regulations, decision_on, year)?.award(id)?;
            check_recipient(award, nominee.fields.kind)?;
            (award.name.clone(), award.rank)
        }
        None => match tidy(&fields.award_name) {
            blank if blank.is_empty() => {
                return Err(Refusal::FieldBlank { field: "awardName".into() }.into());
            }
            named => (named, 0),
        },
    };
    let fields = PastAwardFields {
        nominee: nominee.id,
        award_id: fields.award_id,
        award_name,
        commendation_type: fields.commendation_type,
        year,
        decision_number: tidy_opt(fields.decision_number.as_deref()),
        decision_on,
        issuer: tidy_opt(fields.issuer.as_deref()),
        achievement: tidy_lines_opt(fields.achievement.as_deref()),
        note: tidy_lines_opt(fields.note.as_deref()),
    };
    let held = store::past_awards::held_by(db, &[nominee.id])?;
    let double = held.iter().find(|held| {
        Some(held.id) != own
            && is_same_award(&held.fields, &fields)
            && same_number(&held.fields) == same_number(&fields)
            && held.fields.decision_on == fields.decision_on
    });
    match double {
        Some(held) => Err(Refusal::PastAwardExists { past_award: held.id }.into()),
        None => Ok(CheckedAward { fields, rank, nominee }),
    }
}

fn check_recipient(award: &Award, kind: NomineeKind) -> Result<(), Refusal> {
    if award.recipients.contains(&kind) {
        Ok(())
    } else {
        Err(Refusal::AwardNotForThisKind { award_id: award.id.clone() })
    }
}

/// Whether two lines of one nominee name the same award for the same year, whatever their decisions.
fn is_same_award(a: &PastAwardFields, b: &PastAwardFields) -> bool {
    a.year == b.year && award_key_of(a) == award_key_of(b)
}

/// By which awards are told apart: the catalogue's id, else the words of the name.
pub(crate) fn award_key_of(award: &PastAwardFields) -> String {
    match &award.award_id {
        Some(id) => format!("#{id}"),
        None => award_key(&award.award_name),
    }
}

/// A decision's number as it is compared: folded, without spaces.
fn same_number(award: &PastAwardFields) -> Option<String> {
    award.decision_number.as_deref().map(number_key)
}

/// A number of a paper as it is compared: `12 /QĐ-UBND` and `12/QD-UBND` are one.
pub(crate) fn number_key(number: &str) -> String {
    fold(number).split_whitespace().collect()
}
