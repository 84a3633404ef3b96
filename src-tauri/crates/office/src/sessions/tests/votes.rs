//! Counting: arithmetic of the tally, thresholds, entries, the room that changes.

use serde_json::{Value, json};

use super::{CERTIFICATE, Case, FIGHTER, case, tally};

/// An open session of so many members, all present, with one secret vote at 90 % of all members on the agenda.
fn secret_vote(members: usize) -> (Case, i64) {
    let mut case = case(members);
    let nomination = case.eligible("person", "Lý Hoàng Khởi", FIGHTER, case.hospital);
    let item = case.put(&[nomination])[0];
    case.open(members, 0);
    (case, item)
}

#[test]
fn ninety_per_cent_of_all_members_is_counted_in_whole_votes() {
    for (agree, members, needed, outcome) in
        [(19, 21, 19, "passed"), (18, 20, 18, "passed"), (19, 22, 20, "rejected"), (20, 22, 20, "passed")]
    {
        let (mut case, item) = secret_vote(members);
        assert_eq!(case.item(item)["needed"], needed, "{agree}/{members}");
        case.count(&[item], &tally(agree, members as u32 - agree, 0));
        let verdict = case.item(item)["verdict"].clone();
        assert_eq!(
            verdict,
            json!({ "agree": agree, "base": members, "needed": needed, "passed": outcome == "passed" })
        );
        let result = case.close(&[item])["results"][0].clone();
        assert_eq!(result["outcome"], outcome, "{agree}/{members}");
        assert_eq!(result["isOverridden"], false);
        case.done();
    }
}

#[test]
fn a_tally_that_does_not_add_up_is_refused() {
    let (mut case, item) = secret_vote(5);
    let with = |change: Value| {
        let mut tally = tally(4, 1, 0);
        tally.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        json!({ "items": [item], "entry": 1, "tally": tally })
    };
    for (change, problem) in [
        (json!({ "returned": 6 }), json!({ "kind": "returnedMoreThanIssued", "issued": 5, "returned": 6 })),
        (
            json!({ "invalid": 1 }),
            json!({ "kind": "returnedIsNotValidPlusInvalid", "returned": 5, "valid": 5, "invalid": 1 }),
        ),
        (
            json!({ "agree": 5 }),
            json!({ "kind": "validIsNotTheSumOfChoices", "valid": 5, "agree": 5, "disagree": 1, "blank": 0 }),
        ),
        (json!({ "issued": 6 }), json!({ "kind": "moreBallotsThanVoters", "issued": 6, "voters": 5 })),
        (
            json!({ "writtenAgree": 1 }),
            json!({ "kind": "moreWrittenOpinionsThanReceived", "written": 1, "received": 0 }),
        ),
    ] {
        assert_eq!(
            case.refuse("record_tally", with(change)),
            json!({ "code": "tallyDoesNotAddUp", "problem": problem })
        );
    }
    let third = json!({ "items": [item], "entry": 3, "tally": tally(5, 0, 0) });
    assert_eq!(
        case.refuse("record_tally", third),
        json!({ "code": "fieldInvalid", "field": "entry", "found": "3" })
    );
    case.done();
}

#[test]
fn an_open_vote_counts_every_voter_in_the_room() {
    let mut case = case(5);
    case.confirm(CERTIFICATE, "open_vote", 70);
    let nomination = case.eligible("collective", "Khoa Truyền nhiễm", CERTIFICATE, case.hospital);
    let item = case.put(&[nomination])[0];
    case.open(4, 1);
    let short = case.refuse("record_tally", json!({ "items": [item], "entry": 1, "tally": tally(3, 0, 1) }));
    assert_eq!(short["problem"], json!({ "kind": "openVoteMustCountEveryVoter", "counted": 3, "voters": 4 }));
    case.ask("record_tally", json!({ "items": [item], "entry": 1, "tally": tally(3, 1, 1) }));
    let result = case.close(&[item])["results"][0].clone();
    assert_eq!(
        result["verdict"],
        json!({ "agree": 4, "base": 5, "needed": 4, "passed": true }),
        "one entry is enough"
    );
    case.done();
}

#[test]
fn a_secret_ballot_needs_two_entries_that_agree() {
    let (mut case, item) = secret_vote(5);
    let close = json!({ "items": [item] });
    assert_eq!(case.refuse("close_vote", close.clone()), json!({ "code": "tallyMissing" }));
    case.ask("record_tally", json!({ "items": [item], "entry": 1, "tally": tally(5, 0, 0) }));
    assert_eq!(case.refuse("close_vote", close.clone()), json!({ "code": "secondEntryMissing" }));
    assert_eq!(case.agenda()[0]["hasTally"], true);
    case.ask("record_tally", json!({ "items": [item], "entry": 2, "tally": tally(4, 1, 0) }));
    assert_eq!(case.refuse("close_vote", close.clone()), json!({ "code": "tallyEntriesDiffer" }));
    assert_eq!(case.item(item)["talliesAgree"], false);
    case.ask("clear_tally", json!({ "items": [item], "entry": 2 }));
    assert_eq!(case.refuse("close_vote", close.clone()), json!({ "code": "secondEntryMissing" }));
    case.ask("record_tally", json!({ "items": [item], "entry": 2, "tally": tally(5, 0, 0) }));
    case.ask("close_vote", close.clone());
    assert_eq!(case.refuse("close_vote", close), json!({ "code": "itemClosed" }));
    assert_eq!(
        case.refuse("clear_tally", json!({ "items": [item], "entry": 1 })),
        json!({ "code": "itemClosed" })
    );
    case.done();
}

#[test]
fn a_tally_is_out_of_date_when_somebody_came_or_left() {
    let (mut case, item) = secret_vote(5);
    case.count(&[item], &tally(5, 0, 0));
    let (last, session) = (case.members[4], case.session);
    let presence = |presence: &str| json!({ "session": session, "roll": [{ "member": last, "presence": presence, "note": "về sớm" }] });
    case.ask("record_presence", presence("absent"));
    assert_eq!(case.refuse("close_vote", json!({ "items": [item] })), json!({ "code": "tallyOutOfDate" }));
    assert_eq!(case.item(item)["verdict"], Value::Null);
    case.count(&[item], &tally(4, 0, 0));
    let result = case.close(&[item])["results"][0].clone();
    assert_eq!(
        result["verdict"],
        json!({ "agree": 4, "base": 5, "needed": 5, "passed": false }),
        "the base stays all members"
    );
    case.done();
}

#[test]
fn a_vote_needs_the_quorum_without_those_who_left_and_with_those_in_conflict() {
    let mut case = case(6);
    let nomination = case.eligible("person", "Lý Hoàng Khởi", FIGHTER, case.hospital);
    let item = case.put(&[nomination])[0];
    case.open(4, 1);
    let absent = |case: &mut Case, absence: &str| {
        case.ask(
            "record_item_absence",
            json!({ "item": item, "member": case.members[0], "absence": absence, "note": null }),
        )
    };
    absent(&mut case, "left");
    let request = json!({ "items": [item], "entry": 1, "tally": tally(3, 0, 1) });
    assert_eq!(
        case.refuse("record_tally", request.clone()),
        json!({ "code": "quorumNotMet", "present": 3, "required": 4, "members": 6 })
    );
    absent(&mut case, "conflict");
    case.count(&[item], &tally(3, 0, 1));
    let result = case.close(&[item])["results"][0].clone();
    assert_eq!(result["voters"], json!({ "members": 6, "present": 4, "recused": 1, "written": 1 }));
    assert_eq!(result["recused"], json!(["Thành viên số 1"]));
    case.done();
}

#[test]
fn a_vote_without_a_known_threshold_is_counted_and_not_closed() {
    let mut case = case(3);
    let nomination = case.eligible("person", "Thạch Thị Lan", CERTIFICATE, case.hospital);
    let item = case.put(&[nomination])[0];
    let before = json!({ "items": [item], "entry": 1, "tally": tally(3, 0, 0) });
    assert_eq!(
        case.refuse("record_tally", before),
        json!({ "code": "sessionStageWrong", "stage": "planned" })
    );
    case.open(3, 0);
    case.count(&[item], &tally(3, 0, 0));
    for outcome in [Value::Null, json!("passed")] {
        assert_eq!(
            case.refuse("close_vote", json!({ "items": [item], "outcome": outcome })),
            json!({ "code": "thresholdNotConfirmed" })
        );
    }
    case.confirm(CERTIFICATE, "open_vote", 70);
    assert_eq!(case.room()["unconfirmedAwards"], json!([]));
    assert_eq!(case.close(&[item])["results"][0]["outcome"], "passed");
    case.done();
}

#[test]
fn a_list_is_voted_together_all_or_nothing() {
    let mut case = case(3);
    case.confirm(CERTIFICATE, "open_vote", 70);
    let lines: Vec<i64> = (0..40)
        .map(|no| case.eligible("person", &format!("Danh Văn {no}"), CERTIFICATE, case.hospital))
        .collect();
    let items = case.put(&lines);
    case.open(3, 0);
    case.count(&items[1..], &tally(3, 0, 0));
    assert_eq!(case.refuse("close_vote", json!({ "items": items })), json!({ "code": "tallyMissing" }));
    assert_eq!(case.refuse("close_vote", json!({ "items": [] })), json!({ "code": "nothingChosen" }));
    case.count(&items[..1], &tally(2, 1, 0));
    let results = case.close(&items)["results"].as_array().unwrap().clone();
    let passed = results.iter().filter(|result| result["outcome"] == "passed").count();
    assert_eq!((results.len(), passed), (40, 39), "2 of 3 is less than 70 %");
    case.done();
}
