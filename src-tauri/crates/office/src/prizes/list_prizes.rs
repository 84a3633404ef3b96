//! Lists what the nominations that passed in a phase are paid, with totals by unit and fund.
//! Who: the secretary. When: always; there are lines once votes are closed. Changes: nothing.
//! Names, awards and lowered awards are those frozen with the vote. Not here: an order to pay, which needs a decision.

use std::cmp::Reverse;
use std::collections::HashMap;

use domain::amounts::{WordStyle, amount_in_words};
use domain::ids::{NominationId, SubmissionId};
use domain::money::{PaymentLine, PrizePeriod, Rounding};
use domain::names::{name_sort_key, title_sort_key};
use domain::nomination::Stage;
use domain::nominee::NomineeKind;
use domain::profile::{ThousandWord, ZeroWord};
use domain::records::nominations::SubmissionRow;
use domain::records::sessions::VoteResult;
use domain::text::fold;
use store::Db;
use store::nominations::KeptNomination;

use super::fixed::FixedPrizes;
use crate::contract::prizes::{ListPrizes, OtherEra, PrizeRow, Prizes, UnitPrizes};
use crate::council::sound_day;
use crate::movements::require_phase;
use crate::regulations::{Pack, PrizeAsk, Regulations, amount_under, prizes_of};
use crate::{Ctx, OfficeError};

pub(crate) fn list_prizes(ctx: &Ctx, db: &Db<'_>, request: ListPrizes) -> Result<Prizes, OfficeError> {
    require_phase(db, request.movement, request.phase_no)?;
    let decision_on = sound_day(request.decision_on, "decisionOn")?;
    let pack = ctx.regulations.pack_on(decision_on)?;
    let fixed = FixedPrizes::check(request.fixed.clone().unwrap_or_default(), pack)?;
    let profile = store::profile::read(db)?;
    let rounding = profile.as_ref().map(|profile| Rounding::from(profile.money_rounding));

    let lines = lines(db, &request, pack)?;
    let asks: Vec<PrizeAsk<'_>> = lines
        .iter()
        .map(|line| PrizeAsk {
            nominee: Some(line.kept.nominee),
            award_id: &line.award_id,
            kind: line.result.kind,
            unit: line.submission.fields.unit,
            period: period(&line.kept),
            achievement: &line.achievement,
            decision_on,
            fixed: fixed.for_line(&line.award_id, line.result.kind),
            fund: None,
        })
        .collect();
    let paid = prizes_of(&ctx.regulations, rounding, &asks)?;
    let rows = lines.iter().zip(&asks).zip(paid.lines).map(|((line, ask), payment)| {
        let other_era = other_era(&ctx.regulations, pack, rounding, line, ask, &payment)?;
        Ok(row(line, other_era, payment))
    });
    let rows = rows.collect::<Result<Vec<_>, OfficeError>>()?;

    let names: HashMap<_, _> =
        lines.iter().map(|line| (line.submission.fields.unit, line.submission.unit_name.as_str())).collect();
    let mut units: Vec<UnitPrizes> = paid
        .units
        .into_iter()
        .map(|total| UnitPrizes {
            unit: total.unit,
            unit_name: names.get(&total.unit).map_or_else(String::new, |name| (*name).to_owned()),
            lines: total.lines,
            paid: total.paid,
        })
        .collect();
    units.sort_by_cached_key(|unit| title_sort_key(&unit.unit_name));
    let style =
        profile.map_or(WordStyle { zero: ZeroWord::Linh, thousand: ThousandWord::Nghin }, |profile| {
            WordStyle { zero: profile.zero_word, thousand: profile.thousand_word }
        });
    Ok(Prizes {
        pack: pack.id.clone(),
        lines: rows,
        units,
        funds: paid.funds,
        total: paid.total,
        total_in_words: amount_in_words(paid.total, style),
        unknown: paid.unknown,
        to_look_at: paid.to_look_at,
        certainty: paid.certainty,
    })
}

/// A nomination that passed, with its frozen result.
struct Line {
    kept: KeptNomination,
    submission: SubmissionRow,
    result: VoteResult,
    /// What is given, which is less than what was asked for where the council lowered it.
    award_id: String,
    award_name: String,
    /// Folded, so that the same words with other capitals are one achievement.
    achievement: String,
}

/// Lines of the phase that passed, by higher award, kind, sending unit and name.
fn lines(db: &Db<'_>, request: &ListPrizes, pack: &Pack) -> Result<Vec<Line>, OfficeError> {
    let kept: Vec<KeptNomination> =
        store::nominations::active_in_phase(db, request.movement, request.phase_no)?
            .into_iter()
            .filter(|line| matches!(line.stage, Stage::Passed | Stage::Lowered))
            .collect();
    let ids: Vec<NominationId> = kept.iter().map(|line| line.id).collect();
    // The newest stands last and wins: a line that was deferred has several.
    let mut results: HashMap<NominationId, VoteResult> = store::sessions::results_about(db, &ids)?
        .into_iter()
        .map(|result| (result.nomination, result))
        .collect();
    let submissions: HashMap<SubmissionId, SubmissionRow> =
        store::submissions::list(db, Some(request.movement), Some(request.phase_no), None)?
            .into_iter()
            .map(|submission| (submission.id, submission))
            .collect();
    let mut lines: Vec<Line> = kept
        .into_iter()
        .filter_map(|kept| {
            let result = results.remove(&kept.id)?;
            let lowered = result.lowered_award_id.clone().zip(result.lowered_award_name.clone());
            let (award_id, award_name) =
                lowered.unwrap_or_else(|| (result.award_id.clone(), result.award_name.clone()));
            Some(Line {
                submission: submissions.get(&kept.submission)?.clone(),
                achievement: fold(&result.achievement),
                award_id,
                award_name,
                result,
                kept,
            })
        })
        .collect();
    lines.sort_by_cached_key(|line| {
        let rank = pack.award(&line.award_id).map_or(0, |award| award.rank);
        let name = match line.result.kind {
            NomineeKind::Person => name_sort_key(&line.result.name),
            NomineeKind::Collective | NomineeKind::Household => title_sort_key(&line.result.name),
        };
        (Reverse(rank), line.result.kind, title_sort_key(&line.submission.unit_name), name, line.kept.id)
    });
    Ok(lines)
}

fn period(kept: &KeptNomination) -> Option<PrizePeriod> {
    Some(PrizePeriod { from_on: kept.ask.period_from?, to_on: kept.ask.period_to? })
}

/// What the regulations of the day of receipt would pay, where they are others and would pay another amount. What the
/// decision fixes is the same in every era.
fn other_era(
    regulations: &Regulations,
    pack: &Pack,
    rounding: Option<Rounding>,
    line: &Line,
    ask: &PrizeAsk<'_>,
    payment: &PaymentLine,
) -> Result<Option<OtherEra>, OfficeError> {
    let received = regulations.pack_on(line.submission.fields.received_on)?;
    if received.id == pack.id {
        return Ok(None);
    }
    let amount = amount_under(regulations, received, rounding, ask);
    Ok((amount != payment.sum.amount()).then(|| OtherEra { pack: received.id.clone(), amount }))
}

fn row(line: &Line, other_era: Option<OtherEra>, payment: PaymentLine) -> PrizeRow {
    PrizeRow {
        nomination: line.kept.id,
        nominee: line.kept.nominee,
        kind: line.result.kind,
        name: line.result.name.clone(),
        position: line.result.person_position.clone(),
        unit_name: line.result.unit_name.clone(),
        sender: line.submission.fields.unit,
        sender_name: line.submission.unit_name.clone(),
        award_id: line.award_id.clone(),
        award_name: line.award_name.clone(),
        commendation_type: line.kept.ask.commendation_type,
        other_era,
        payment,
    }
}
