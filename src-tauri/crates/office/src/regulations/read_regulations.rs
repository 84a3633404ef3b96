//! Reads one pack whole, with how the office stands for its figures, and the eras beside it.
//! Who: the secretary. When: always; without a pack, that of the day of the call. Changes: nothing.

use std::collections::BTreeMap;

use domain::award::{Award, VoteMethod};
use domain::nominee::NomineeKind;
use domain::pack::{EraRule, MoneyRule};
use domain::records::regulations::LocalQuota;
use domain::refusal::Refusal;
use domain::standard::Standard;
use store::Db;

use super::list_awards::entries;
use super::pack::figures::{alternative_key, deadline_key, gap_key, quota_key, word};
use super::{Pack, Regulations};
use crate::contract::movements::AwardEntry;
use crate::contract::regulations::{
    AlternativeRow, AwardLaw, CoefficientRow, DeadlineRow, EraEntry, FundRow, MoneyLaw, MoneyRuleRow,
    MultiplierRow, NoCoefficientRow, PackLeftOut, QuotaRow, ReadRegulations, RegulationBook, RuleRow,
};
use crate::{Ctx, OfficeError};

pub(crate) fn read_regulations(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ReadRegulations,
) -> Result<RegulationBook, OfficeError> {
    let regulations = &ctx.regulations;
    let pack = match request.pack {
        Some(id) => regulations
            .pack(&id)
            .ok_or_else(|| Refusal::FieldInvalid { field: "pack".into(), found: id.clone() })?,
        None => regulations.pack_on(ctx.now.date())?,
    };
    let local = store::regulations::every_local_quota(db)?;
    let awards: Vec<AwardLaw> =
        entries(db, pack)?.into_iter().map(|entry| award_law(pack, entry, &local)).collect();
    let mut eras = Vec::new();
    for other in regulations.packs() {
        eras.push(era(db, regulations, other)?);
    }
    let confirmations = pack.figures().into_iter().filter_map(|figure| {
        let confirmation = regulations.confirmation(&pack.id, &figure.key)?.clone();
        Some((figure.key, confirmation))
    });
    Ok(RegulationBook {
        era: era(db, regulations, pack)?,
        eras,
        left_out: regulations
            .left_out()
            .iter()
            .map(|left| PackLeftOut {
                pack: left.pack.clone(),
                version: left.version,
                problems: left.problems.clone(),
            })
            .collect(),
        laws: pack.laws.clone(),
        decrees: pack.decrees.clone(),
        awards,
        rules: rules(pack),
        money: money(pack),
        deadlines: deadlines(pack, |awards| awards.is_empty()),
        confirmations: confirmations.collect(),
        award_names: pack
            .awards
            .iter()
            .map(|award| (award.id.clone(), award.name.clone()))
            .collect::<BTreeMap<_, _>>(),
    })
}

fn era(db: &Db<'_>, regulations: &Regulations, pack: &Pack) -> Result<EraEntry, OfficeError> {
    Ok(EraEntry {
        pack: pack.id.clone(),
        version: pack.version,
        title: pack.title.clone(),
        valid_from: pack.valid_from,
        valid_to: pack.valid_to,
        load: regulations.load_of(&pack.id).cloned(),
        nominations: store::regulations::nominations_received(db, regulations.days_of(&pack.id))?,
        unverified: pack.unverified(),
    })
}

fn award_law(pack: &Pack, entry: AwardEntry, local: &[LocalQuota]) -> AwardLaw {
    let award = &entry.award;
    let (alternatives, standard_unknown) = match pack.standard(&award.id) {
        Ok(Standard::Known { alternatives }) => (alternatives.as_slice(), None),
        Ok(Standard::Unknown { why }) => (&[][..], Some(why.clone())),
        Err(_) => (&[][..], None),
    };
    let alternatives: Vec<AlternativeRow> = (1..)
        .zip(alternatives)
        .map(|(number, alternative)| AlternativeRow {
            key: alternative_key(&award.id, number),
            alternative: alternative.clone(),
        })
        .collect();
    let quotas: Vec<QuotaRow> = (1..)
        .zip(pack.quotas_of(&award.id))
        .map(|(number, quota)| QuotaRow { key: quota_key(&award.id, number), quota: quota.clone() })
        .collect();
    let coefficients = coefficients(pack, award);
    let without = pack.prizes.without_coefficient.get(&award.id).map(|figure| NoCoefficientRow {
        key: format!("money.without_coefficient.{}", award.id),
        legal_basis: figure.legal_basis.clone(),
        certainty: figure.certainty,
    });
    let deadlines = deadlines(pack, |awards| awards.contains(&award.id));
    let vote = (award.rule.method != VoteMethod::None).then_some(award.rule.certainty);
    let certainties = (alternatives.iter().map(|row| row.alternative.certainty))
        .chain(quotas.iter().map(|row| row.quota.certainty))
        .chain(coefficients.iter().map(|row| row.coefficient.certainty))
        .chain(without.iter().map(|row| row.certainty))
        .chain(deadlines.iter().map(|row| row.deadline.certainty))
        .chain(vote);
    let unverified = certainties.filter(|certainty| !certainty.is_verified()).count();
    AwardLaw {
        local_quotas: local.iter().filter(|quota| quota.fields.award_id == award.id).cloned().collect(),
        alternatives,
        standard_unknown,
        quotas,
        coefficients,
        no_coefficient: without,
        deadlines,
        unverified: u32::try_from(unverified).unwrap_or(u32::MAX),
        entry,
    }
}

fn coefficients(pack: &Pack, award: &Award) -> Vec<CoefficientRow> {
    let kinds = [NomineeKind::Person, NomineeKind::Collective, NomineeKind::Household];
    let of = |recipient: NomineeKind| {
        let coefficient = pack.prizes.coefficient(&award.id, recipient)?.clone();
        let key = format!("money.coefficients.{}.{}", word(&recipient), award.id);
        Some(CoefficientRow { key, recipient, coefficient })
    };
    kinds.into_iter().filter_map(of).collect()
}

fn deadlines(pack: &Pack, of: impl Fn(&[String]) -> bool) -> Vec<DeadlineRow> {
    let asked = pack.deadlines.iter().filter(|deadline| of(&deadline.awards));
    asked
        .map(|deadline| DeadlineRow { key: deadline_key(&deadline.id), deadline: deadline.clone() })
        .collect()
}

fn rules(pack: &Pack) -> Vec<RuleRow> {
    let rules = &pack.rules;
    let one =
        |key: &str, rule: Option<EraRule>| rule.map(|rule| RuleRow { key: format!("rules.{key}"), rule });
    let single = [
        one("no_stepping_stone", rules.no_stepping_stone.clone().map(EraRule::NoSteppingStone)),
        one("initiative_reuse", rules.initiative_reuse.clone().map(EraRule::InitiativeReuse)),
        one("one_state_form_a_year", rules.one_state_form_a_year.clone().map(EraRule::OneStateFormAYear)),
        one("freeze", rules.freeze.clone().map(EraRule::Freeze)),
        one("dissolved_units", rules.dissolved_units.clone().map(EraRule::DissolvedUnits)),
        one("simplified_procedure", rules.simplified_procedure.clone().map(EraRule::SimplifiedProcedure)),
    ];
    let gaps = (1..).zip(&rules.minimum_gap);
    let gaps = gaps.map(|(no, gap)| RuleRow { key: gap_key(no), rule: EraRule::MinimumGap(gap.clone()) });
    single.into_iter().flatten().chain(gaps).collect()
}

fn money(pack: &Pack) -> MoneyLaw {
    let prizes = &pack.prizes;
    MoneyLaw {
        rounding: prizes.rounding.clone(),
        titles_same_period: prizes.titles_same_period.clone(),
        rules: [
            (MoneyRule::TitlesOtherPeriodsPaid, &prizes.titles_other_periods_paid),
            (MoneyRule::TitleAndFormPaid, &prizes.title_and_form_paid),
            (MoneyRule::FormsOtherAchievementsPaid, &prizes.forms_other_achievements_paid),
        ]
        .into_iter()
        .map(|(rule, says)| MoneyRuleRow { key: format!("money.{}", word(&rule)), rule, says: says.clone() })
        .collect(),
        multipliers: prizes
            .multipliers
            .iter()
            .map(|rule| MultiplierRow {
                key: format!("money.multipliers.{}.{}", word(&rule.recipient), word(&rule.award_kind)),
                recipient: rule.recipient,
                award_kind: rule.award_kind,
                times: rule.times.clone(),
            })
            .collect(),
        funds: prizes
            .funds
            .iter()
            .map(|rule| FundRow {
                key: format!("money.funds.{}", word(&rule.authority)),
                authority: rule.authority,
                fund: rule.fund.clone(),
            })
            .collect(),
    }
}
