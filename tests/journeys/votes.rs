//! Votes: the quorum, the arithmetic of a tally, the exact test of a threshold.

use serde_json::json;

use crate::support::{
    Journey, Room, add_movement, add_unit, establish_council, nominate, open_room, submission, tally,
};

/// Chiến sĩ thi đua cấp tỉnh: secret ballot, from 90 % of all members (NĐ 91/2017/NĐ-CP, khoản 8 Điều 45).
const AT_90_PERCENT: &str = "cstd_tinh";

/// A line on the agenda asking for the award at 90 %.
fn one_line(journey: &mut Journey) -> i64 {
    let unit = add_unit(journey, "Sở Y tế", "department", None);
    let movement = add_movement(journey);
    let sent = submission(journey, movement, unit);
    nominate(journey, sent, unit, "Trương Khả Vy", AT_90_PERCENT)
}

#[test]
fn nineteen_of_21_and_eighteen_of_20_pass_90_percent_and_nineteen_of_22_fail() {
    for (members, agree, needed, passes) in
        [(21, 19, 19, true), (20, 18, 18, true), (22, 19, 20, false), (22, 20, 20, true), (21, 18, 19, false)]
    {
        let mut journey = Journey::in_office();
        let line = one_line(&mut journey);
        let room = open_room(&mut journey, members, &[line]);
        let result = room.vote(&mut journey, room.items[0], &tally(agree, members as u32 - agree));
        let expected = if passes { "passed" } else { "rejected" };
        assert_eq!(result["outcome"], expected, "{agree} of {members}");
        assert_eq!(
            result["verdict"],
            json!({ "agree": agree, "base": members, "needed": needed, "passed": passes })
        );
        let line = journey.ask("read_nomination", json!({ "nomination": line }));
        assert_eq!(line["stage"], expected);
    }
}

#[test]
fn a_session_without_quorum_does_not_open() {
    let mut journey = Journey::in_office();
    let line = one_line(&mut journey);
    let council = establish_council(&mut journey, 22);
    let room = Room::plan(&mut journey, council, &[line]);
    // Two thirds of 22, rounded up, is 15. Written opinions vote, but they do not sit in the room.
    for (present, written, is_enough) in [(14, 8, false), (0, 22, false), (15, 0, true)] {
        room.call_roll(&mut journey, present, written);
        let opening = json!({ "session": room.session });
        if is_enough {
            journey.ask("open_session", opening);
        } else {
            let refusal = journey.refused("open_session", opening);
            assert_eq!(
                refusal,
                json!({ "code": "quorumNotMet", "present": present, "required": 15, "members": 22 })
            );
        }
    }
}

#[test]
fn a_vote_does_not_close_after_so_many_left_that_the_quorum_is_gone() {
    let mut journey = Journey::in_office();
    let line = one_line(&mut journey);
    let room = open_room(&mut journey, 6, &[line]);
    for member in &room.members[..3] {
        journey.ask(
            "record_item_absence",
            json!({ "item": room.items[0], "member": member, "absence": "left", "note": null }),
        );
    }
    let refusal = journey
        .refused("record_tally", json!({ "items": [room.items[0]], "entry": 1, "tally": tally(3, 0) }));
    assert_eq!(refusal, json!({ "code": "quorumNotMet", "present": 3, "required": 4, "members": 6 }));
}

#[test]
fn a_tally_that_does_not_add_up_is_refused_with_the_sum_that_fails() {
    let mut journey = Journey::in_office();
    let line = one_line(&mut journey);
    let room = open_room(&mut journey, 20, &[line]);
    let sound = tally(18, 2);
    let with = |changes: &[(&str, u32)]| {
        let mut tally = sound.clone();
        for (field, count) in changes {
            tally[*field] = json!(count);
        }
        tally
    };
    for (tally, problem) in [
        (
            with(&[("returned", 21)]),
            json!({ "kind": "returnedMoreThanIssued", "issued": 20, "returned": 21 }),
        ),
        (
            with(&[("invalid", 1)]),
            json!({ "kind": "returnedIsNotValidPlusInvalid", "returned": 20, "valid": 20, "invalid": 1 }),
        ),
        (
            with(&[("agree", 17)]),
            json!({ "kind": "validIsNotTheSumOfChoices", "valid": 20, "agree": 17, "disagree": 2, "blank": 0 }),
        ),
        (
            with(&[("issued", 21), ("returned", 21), ("valid", 21), ("agree", 19)]),
            json!({ "kind": "moreBallotsThanVoters", "issued": 21, "voters": 20 }),
        ),
        (
            with(&[("writtenAgree", 1)]),
            json!({ "kind": "moreWrittenOpinionsThanReceived", "written": 1, "received": 0 }),
        ),
    ] {
        let refusal =
            journey.refused("record_tally", json!({ "items": [room.items[0]], "entry": 1, "tally": tally }));
        assert_eq!(refusal, json!({ "code": "tallyDoesNotAddUp", "problem": problem }));
    }
}

#[test]
fn a_secret_ballot_closes_only_on_two_equal_entries() {
    let mut journey = Journey::in_office();
    let line = one_line(&mut journey);
    let room = open_room(&mut journey, 20, &[line]);
    let closing =
        json!({ "items": [room.items[0]], "outcome": null, "loweredAwardId": null, "reason": null });
    assert_eq!(journey.refused("close_vote", closing.clone())["code"], "tallyMissing");
    journey.ask("record_tally", json!({ "items": [room.items[0]], "entry": 1, "tally": tally(18, 2) }));
    assert_eq!(journey.refused("close_vote", closing.clone())["code"], "secondEntryMissing");
    journey.ask("record_tally", json!({ "items": [room.items[0]], "entry": 2, "tally": tally(17, 3) }));
    assert_eq!(journey.refused("close_vote", closing.clone())["code"], "tallyEntriesDiffer");
    journey.ask("record_tally", json!({ "items": [room.items[0]], "entry": 2, "tally": tally(18, 2) }));
    journey.ask("close_vote", closing.clone());
    assert_eq!(journey.refused("close_vote", closing)["code"], "itemClosed");
}

#[test]
fn an_award_whose_threshold_nobody_has_said_is_not_closed_until_the_office_says_it() {
    let mut journey = Journey::in_office();
    let unit = add_unit(&mut journey, "Sở Y tế", "department", None);
    let movement = add_movement(&mut journey);
    let sent = submission(&mut journey, movement, unit);
    let line = nominate(&mut journey, sent, unit, "Trương Khả Vy", "bang_khen_tinh");
    let room = open_room(&mut journey, 20, &[line]);
    let (item, votes) = (room.items[0], tally(15, 5));
    journey.ask("record_tally", json!({ "items": [item], "entry": 1, "tally": votes }));
    let closing = json!({ "items": [item], "outcome": null, "loweredAwardId": null, "reason": null });
    assert_eq!(journey.refused("close_vote", closing.clone())["code"], "thresholdNotConfirmed");
    journey.ask(
        "confirm_award_rule",
        json!({
            "pack": "e2017", "awardId": "bang_khen_tinh", "method": "open_vote",
            "threshold": { "numerator": 70, "denominator": 100, "strict": false }, "base": "total_members",
            "writtenOpinions": true, "legalBasis": "Quy chế của cơ quan thử, Điều 9",
        }),
    );
    let closed = journey.ask("close_vote", closing);
    assert_eq!(
        closed["results"][0]["verdict"],
        json!({ "agree": 15, "base": 20, "needed": 14, "passed": true })
    );
    assert_eq!(closed["results"][0]["rule"]["certainty"], "confirmed");
}
