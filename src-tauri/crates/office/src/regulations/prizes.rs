//! The prizes of a list of awards, each by the pack and the base salary of its decision's day.
//!
//! The pack is that of the decision, not of the dossier's receipt: prizes follow the day of the decision (khoản 1 Điều
//! 49 NĐ 152/2025/NĐ-CP). [`amount_under`] tells what another pack would pay, where a dossier was received in another era.

use chrono::NaiveDate;
use domain::award::{Award, AwardKind};
use domain::ids::{NomineeId, UnitId};
use domain::money::{
    FixedAmount, Fund, NoPrize, Payments, PrizeClaim, PrizePeriod, PrizeSum, Rounding, pay, prize_of,
};
use domain::nominee::NomineeKind;
use domain::refusal::Refusal;

use super::{Pack, Regulations};

/// An award somebody is to be paid for.
#[derive(Clone, Debug)]
pub struct PrizeAsk<'a> {
    /// Whose several awards are weighed against each other; absent: the line stands alone.
    pub nominee: Option<NomineeId>,
    pub award_id: &'a str,
    pub kind: NomineeKind,
    /// Whose total it belongs to.
    pub unit: UnitId,
    pub period: Option<PrizePeriod>,
    /// The same text for the same achievement; blank when not known.
    pub achievement: &'a str,
    pub decision_on: NaiveDate,
    /// An amount the decision fixes itself.
    pub fixed: Option<FixedAmount>,
    /// Who pays, where it is not who the regulations say: a ministry for its own people.
    pub fund: Option<Fund>,
}

/// The prizes of awards in the order they came, and their totals. `office` is the office's own rounding. Refuses only
/// where there is no pack at all; what cannot be computed stands in its line with the reason.
pub fn prizes_of(
    regulations: &Regulations,
    office: Option<Rounding>,
    asks: &[PrizeAsk<'_>],
) -> Result<Payments, Refusal> {
    let claims = asks.iter().map(|ask| {
        let pack = regulations.pack_on(ask.decision_on)?;
        Ok(claim(regulations, pack, office, ask))
    });
    Ok(pay(claims.collect::<Result<_, Refusal>>()?))
}

fn claim<'a>(
    regulations: &'a Regulations,
    pack: &'a Pack,
    office: Option<Rounding>,
    ask: &PrizeAsk<'a>,
) -> PrizeClaim<'a> {
    let award: Option<&Award> = pack.award(ask.award_id).ok();
    let salaries = regulations.base_salaries();
    let sum = match (&ask.fixed, award) {
        (Some(fixed), _) => PrizeSum::Decision(fixed.clone()),
        (None, Some(award)) => prize_of(&pack.prizes, award, ask.kind, salaries, ask.decision_on, office),
        (None, None) => PrizeSum::Unknown(NoPrize::AwardNotInRegulations),
    };
    let by_rule = || pack.prizes.fund(award?.authority).map(|fund| fund.value);
    PrizeClaim {
        nominee: ask.nominee,
        unit: ask.unit,
        award_kind: award.map_or(AwardKind::Informal, |award| award.kind),
        award_rank: award.map_or(0, |award| award.rank),
        period: ask.period,
        achievement: ask.achievement,
        sum,
        fund: ask.fund.or_else(by_rule),
        rules: award.map(|_| &pack.prizes),
    }
}

/// What the award would pay by the same decision under another pack; `None` where that pack names no prize.
pub(crate) fn amount_under(
    regulations: &Regulations,
    pack: &Pack,
    office: Option<Rounding>,
    ask: &PrizeAsk<'_>,
) -> Option<i64> {
    claim(regulations, pack, office, ask).sum.amount()
}
