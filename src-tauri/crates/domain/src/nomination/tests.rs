use super::*;

/// The road as drawn in the user's guide; every pair that is not here is refused.
const ROAD: &[(Step, Stage, Stage)] = &[
    (Step::BeginAppraisal, Stage::Received, Stage::UnderAppraisal),
    (Step::ReturnNomination, Stage::Received, Stage::Returned),
    (Step::ReturnNomination, Stage::UnderAppraisal, Stage::Returned),
    (Step::ReceiveAgain, Stage::Returned, Stage::Received),
    (Step::MarkEligible, Stage::Received, Stage::Eligible),
    (Step::MarkEligible, Stage::UnderAppraisal, Stage::Eligible),
    (Step::MarkIneligible, Stage::Received, Stage::Ineligible),
    (Step::MarkIneligible, Stage::UnderAppraisal, Stage::Ineligible),
    (Step::ReconsiderNomination, Stage::Eligible, Stage::UnderAppraisal),
    (Step::ReconsiderNomination, Stage::Ineligible, Stage::UnderAppraisal),
    (Step::ReconsiderNomination, Stage::Deferred, Stage::UnderAppraisal),
    (Step::WithdrawNomination, Stage::Received, Stage::Withdrawn),
    (Step::WithdrawNomination, Stage::UnderAppraisal, Stage::Withdrawn),
    (Step::WithdrawNomination, Stage::Returned, Stage::Withdrawn),
    (Step::WithdrawNomination, Stage::Eligible, Stage::Withdrawn),
    (Step::WithdrawNomination, Stage::Ineligible, Stage::Withdrawn),
    (Step::WithdrawNomination, Stage::Deferred, Stage::Withdrawn),
    (Step::PutOnAgenda, Stage::Eligible, Stage::OnAgenda),
    (Step::PutOnAgenda, Stage::Deferred, Stage::OnAgenda),
    (Step::TakeOffAgenda, Stage::OnAgenda, Stage::Eligible),
];

const STEPS: [Step; 11] = [
    Step::ReceiveNomination,
    Step::BeginAppraisal,
    Step::ReturnNomination,
    Step::ReceiveAgain,
    Step::MarkEligible,
    Step::MarkIneligible,
    Step::ReconsiderNomination,
    Step::WithdrawNomination,
    Step::PutOnAgenda,
    Step::TakeOffAgenda,
    Step::CloseVote,
];

#[test]
fn every_step_leads_only_along_the_drawn_road() {
    for step in STEPS {
        for stage in Stage::ALL {
            let drawn = ROAD.iter().find(|(by, from, _)| (*by, *from) == (step, stage));
            let expected = drawn.map(|(_, _, to)| *to).ok_or(Refusal::StepDoesNotFit { step, stage });
            assert_eq!(stage.after(step), expected, "{step:?} from {stage:?}");
        }
    }
}

#[test]
fn a_step_leads_to_one_stage_wherever_it_is_taken() {
    for (step, from, to) in ROAD {
        for (other_step, other_from, other_to) in ROAD {
            assert!(step != other_step || to == other_to, "{step:?} from {from:?} and {other_from:?}");
        }
    }
}

#[test]
fn a_vote_closes_only_from_the_agenda_and_leads_to_its_outcome() {
    let outcomes = [
        (Outcome::Passed, Stage::Passed),
        (Outcome::Rejected, Stage::Rejected),
        (Outcome::Lowered, Stage::Lowered),
        (Outcome::Deferred, Stage::Deferred),
        (Outcome::Withdrawn, Stage::Withdrawn),
    ];
    for (outcome, to) in outcomes {
        for stage in Stage::ALL {
            let refused = Refusal::StepDoesNotFit { step: Step::CloseVote, stage };
            let expected = if stage == Stage::OnAgenda { Ok(to) } else { Err(refused) };
            assert_eq!(stage.closed_with(outcome), expected, "{outcome:?} from {stage:?}");
        }
    }
}

#[test]
fn decided_and_withdrawn_nominations_stay_where_they_are() {
    for stage in [Stage::Passed, Stage::Rejected, Stage::Lowered, Stage::Withdrawn] {
        for step in STEPS {
            assert!(stage.after(step).is_err(), "{step:?} from {stage:?}");
        }
    }
}

#[test]
fn steps_against_the_unit_need_a_reason() {
    let with_reason: Vec<Step> = STEPS.into_iter().filter(|step| step.needs_reason()).collect();
    let expected =
        [Step::ReturnNomination, Step::MarkIneligible, Step::ReconsiderNomination, Step::WithdrawNomination];
    assert_eq!(with_reason, expected);
}

#[test]
fn all_stages_are_told_once_in_the_order_of_the_road() {
    assert!(Stage::ALL.windows(2).all(|pair| pair[0] < pair[1]));
}
