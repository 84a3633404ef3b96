//! Movements, guiding documents and the board of submissions through the commands.

use serde_json::{Value, json};

use crate::Office;
use crate::testing::{add_movement, add_unit, answer, check_laws, office_with_profile, refusal};

/// What 137/KH-UBND says, typed with the spaces people leave.
fn plan_of_soc_trang() -> Value {
    json!({
        "docKind": "plan", "docNumber": " 137/KH-UBND ", "launchedOn": "2021-09-09", "issuer": "UBND  tỉnh Sóc Trăng", "signer": "",
        "title": "Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19 ", "subject": null,
        "slogan": " ", "isSpecial": true, "scope": "province", "durationBand": "under_one_year", "method": "thematic",
        "purposes": ["Mục đích một", "  ", "Mục đích hai\r\nhai dòng"],
        "contents": [{ "heading": " Một ", "text": "nội dung" }, { "heading": "", "text": " " }, { "heading": "", "text": "không đề mục" }],
        "targetGroups": [{ "kind": "collective", "text": "Các tập thể" }, { "kind": null, "text": " " }],
        "phases": [
            { "no": 1, "fromOn": "2021-09-09", "fromCondition": null, "toOn": "2021-12-31", "endCondition": null },
            { "no": 2, "fromOn": "2022-01-01", "fromCondition": "Sau ngày 31/12/2021", "toOn": null, "endCondition": " tùy theo tình hình diễn biến của dịch bệnh " },
        ],
        "awardForms": ["Bằng khen"], "proposers": [], "appraiser": null, "decider": "Chủ tịch UBND tỉnh", "reviews": null, "awardTiming": null,
        "parent": { "movement": null, "title": " ", "launchedOn": null, "launchedBy": null },
        "cites": [{ "docNumber": "", "issuedOn": null, "subject": null }, { "docNumber": "", "issuedOn": "2021-08-14", "subject": "Lời phát động" }],
        "notes": [],
    })
}

fn with(mut value: Value, field: &str, new: Value) -> Value {
    value[field] = new;
    value
}

fn add(office: &mut Office, fields: Value) -> i64 {
    answer(office, "add_movement", json!({ "fields": fields }))["movement"].as_i64().unwrap()
}

fn read(office: &mut Office, movement: i64) -> Value {
    answer(office, "read_movement", json!({ "movement": movement }))
}

#[test]
fn what_the_document_says_is_kept_and_what_it_leaves_blank_stays_blank() {
    let mut office = office_with_profile();
    let movement = add(&mut office, plan_of_soc_trang());
    let fields = read(&mut office, movement)["fields"].clone();
    assert_eq!(fields["docNumber"], "137/KH-UBND");
    assert_eq!(fields["issuer"], "UBND tỉnh Sóc Trăng");
    for blank in ["signer", "slogan", "subject", "parent", "appraiser"] {
        assert_eq!(fields[blank], Value::Null, "{blank}");
    }
    assert_eq!(fields["purposes"], json!(["Mục đích một", "Mục đích hai\nhai dòng"]));
    assert_eq!(
        fields["contents"],
        json!([{ "heading": "Một", "text": "nội dung" }, { "heading": "", "text": "không đề mục" }])
    );
    assert_eq!(fields["targetGroups"], json!([{ "kind": "collective", "text": "Các tập thể" }]));
    assert_eq!(fields["phases"][1]["endCondition"], "tùy theo tình hình diễn biến của dịch bệnh");
    assert_eq!(
        fields["cites"],
        json!([{ "docNumber": "", "issuedOn": "2021-08-14", "subject": "Lời phát động" }])
    );
    check_laws(&office);
}

#[test]
fn a_movement_is_called_by_its_theme_its_subject_or_its_number() {
    let mut office = office_with_profile();
    let nameless = with(plan_of_soc_trang(), "title", json!(" "));
    for (subject, number, launched, called) in [
        (json!("Thực hiện phòng, chống dịch"), json!("2777"), Value::Null, "Thực hiện phòng, chống dịch"),
        (Value::Null, json!("2777"), json!("2021-09"), "2777"),
    ] {
        let fields = with(
            with(with(nameless.clone(), "subject", subject), "docNumber", number),
            "launchedOn",
            launched,
        );
        add(&mut office, fields);
        let listed = answer(&mut office, "list_movements", json!({ "query": called }));
        assert_eq!(listed["movements"][0]["displayTitle"], called);
    }
    let nothing = with(nameless, "docNumber", Value::Null);
    assert_eq!(
        refusal(&mut office, "add_movement", json!({ "fields": nothing })),
        json!({ "code": "fieldBlank", "field": "title" })
    );
    // Dated ones come first, newest first; the undated one last.
    add(&mut office, plan_of_soc_trang());
    let listed = answer(&mut office, "list_movements", json!({}));
    let dates: Vec<&Value> =
        listed["movements"].as_array().unwrap().iter().map(|row| &row["launchedOn"]).collect();
    assert_eq!(dates, [&json!("2021-09-09"), &json!("2021-09"), &Value::Null]);
    let found = |office: &mut Office, query: &str| {
        answer(office, "list_movements", json!({ "query": query }))["movements"].as_array().unwrap().len()
    };
    for (query, hits) in
        [("dai dich soc trang", 1), ("137/kh", 1), ("phong, chong", 2), ("không có", 0), (" ", 3)]
    {
        assert_eq!(found(&mut office, query), hits, "{query}");
    }
    check_laws(&office);
}

#[test]
fn phases_and_required_words_are_checked() {
    let mut office = office_with_profile();
    let phase = |no: u32, from: &str, to: &str| json!({ "no": no, "fromOn": from, "fromCondition": null, "toOn": to, "endCondition": null });
    let plan = plan_of_soc_trang();
    for (fields, expected) in [
        (with(plan.clone(), "issuer", json!(" ")), json!({ "code": "fieldBlank", "field": "issuer" })),
        (
            with(plan.clone(), "phases", json!([phase(2, "2021", "2021")])),
            json!({ "code": "phaseNumbering", "expected": 1, "found": 2 }),
        ),
        (
            with(plan.clone(), "phases", json!([phase(1, "2021-09", "2021-08")])),
            json!({ "code": "phaseEndsBeforeItBegins", "no": 1 }),
        ),
        (
            with(plan.clone(), "phases", json!([phase(1, "2021-09", "2021"), phase(2, "2021-01", "2022")])),
            json!({ "code": "phaseBeginsBeforeThePrevious", "no": 2 }),
        ),
        (
            with(
                plan.clone(),
                "parent",
                json!({ "movement": 99, "title": "", "launchedOn": null, "launchedBy": null }),
            ),
            json!({ "code": "notFound", "what": "movement", "id": 99 }),
        ),
        (
            with(
                plan,
                "parent",
                json!({ "movement": null, "title": "", "launchedOn": "2021-08-14", "launchedBy": null }),
            ),
            json!({ "code": "fieldBlank", "field": "parent.title" }),
        ),
    ] {
        assert_eq!(refusal(&mut office, "add_movement", json!({ "fields": fields })), expected);
    }
    assert_eq!(
        refusal(&mut office, "read_movement", json!({ "movement": 7 })),
        json!({ "code": "notFound", "what": "movement", "id": 7 })
    );
}

#[test]
fn a_movement_never_follows_itself() {
    let mut office = office_with_profile();
    let follows = |parent: i64| {
        with(
            plan_of_soc_trang(),
            "parent",
            json!({ "movement": parent, "title": "", "launchedOn": null, "launchedBy": null }),
        )
    };
    let first = add(&mut office, plan_of_soc_trang());
    let second = add(&mut office, follows(first));
    let third = add(&mut office, follows(second));
    let title = read(&mut office, third)["fields"]["parent"]["title"].clone();
    assert_eq!(
        title,
        "Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19"
    );
    for parent in [first, second, third] {
        let refused =
            refusal(&mut office, "update_movement", json!({ "movement": first, "fields": follows(parent) }));
        assert_eq!(refused, json!({ "code": "movementCycle" }), "{parent}");
    }
    answer(&mut office, "update_movement", json!({ "movement": third, "fields": follows(first) }));
    check_laws(&office);
}

#[test]
fn a_phase_that_submissions_use_cannot_disappear() {
    let mut office = office_with_profile();
    let movement = add(&mut office, plan_of_soc_trang());
    let unit = add_unit(&mut office, "Sở Y tế", "department", None);
    let head = json!({ "movement": movement, "phaseNo": 2, "unit": unit, "docNumber": null, "docOn": null, "receivedOn": "2022-01-10", "note": null });
    answer(&mut office, "add_submission", json!({ "fields": head }));
    let phases = plan_of_soc_trang()["phases"].clone();
    let shorter = with(plan_of_soc_trang(), "phases", json!([phases[0]]));
    let refused = refusal(&mut office, "update_movement", json!({ "movement": movement, "fields": shorter }));
    assert_eq!(refused, json!({ "code": "phaseInUse", "no": 2, "nominations": 0 }));
    let longer = with(
        plan_of_soc_trang(),
        "phases",
        json!([phases[0], phases[1], with(phases[1].clone(), "no", json!(3))]),
    );
    answer(&mut office, "update_movement", json!({ "movement": movement, "fields": longer }));
    answer(&mut office, "update_movement", json!({ "movement": movement, "fields": plan_of_soc_trang() }));
    assert_eq!(read(&mut office, movement)["submissions"], 1);
    check_laws(&office);
}

#[test]
fn guiding_documents_are_kept_linked_and_unlinked() {
    let mut office = office_with_profile();
    let [first, second] = ["A", "B"].map(|title| add_movement(&mut office, title));
    let letter = json!({ "docKind": "party_letter", "docNumber": "239-CV/HU", "issuedOn": "2021-08-25", "issuer": "Huyện ủy", "signer": null,
        "subject": " Tăng cường phòng, chống dịch ", "commendationClause": "biểu dương,\r\nkhen thưởng kịp thời", "carriesOut": " ", "text": null });
    let document =
        answer(&mut office, "add_document", json!({ "fields": letter, "movements": [second, first, first] }))
            ["document"]
            .clone();
    let linked = |office: &mut Office| {
        answer(office, "list_documents", json!({}))["documents"][0]["movements"].clone()
    };
    assert_eq!(
        linked(&mut office),
        json!([{ "id": first, "displayTitle": "A" }, { "id": second, "displayTitle": "B" }])
    );
    let kept = read(&mut office, first)["documents"][0].clone();
    assert_eq!(
        (&kept["subject"], &kept["carriesOut"]),
        (&json!("Tăng cường phòng, chống dịch"), &Value::Null)
    );
    let update = |fields: Value, movements: Value| json!({ "document": document, "fields": fields, "movements": movements });
    for (request, expected) in [
        (
            update(letter.clone(), json!([first, 99])),
            json!({ "code": "notFound", "what": "movement", "id": 99 }),
        ),
        (
            update(with(letter.clone(), "subject", json!(" ")), json!([])),
            json!({ "code": "fieldBlank", "field": "subject" }),
        ),
        (
            update(with(letter.clone(), "issuer", json!(" ")), json!([])),
            json!({ "code": "fieldBlank", "field": "issuer" }),
        ),
        (
            json!({ "document": 9, "fields": letter, "movements": [] }),
            json!({ "code": "notFound", "what": "document", "id": 9 }),
        ),
    ] {
        assert_eq!(refusal(&mut office, "update_document", request), expected);
    }
    answer(&mut office, "update_document", update(with(letter, "issuedOn", Value::Null), json!([second])));
    assert_eq!(linked(&mut office), json!([{ "id": second, "displayTitle": "B" }]));
    assert_eq!(read(&mut office, first)["documents"], json!([]));
    check_laws(&office);
}

#[test]
fn the_board_tells_who_is_expected_and_has_sent_nothing() {
    let mut office = office_with_profile();
    let movement = add(&mut office, plan_of_soc_trang());
    let province = add_unit(&mut office, "UBND tỉnh", "province", None);
    let health = add_unit(&mut office, "Sở Y tế", "department", Some(province));
    let below = add_unit(&mut office, "Bệnh viện Đa khoa", "public_service", Some(health));
    for (name, kind, parent) in [
        ("Ban Dân tộc", "board", province),
        ("Tỉnh Đoàn", "union", province),
        ("Công an tỉnh", "armed_forces", province),
        ("Công an thành phố", "armed_forces", below),
        ("UBND huyện Mỹ Tú", "district", province),
        ("UBND xã Mỹ Hương", "commune", province),
        ("Công ty Đỗ Vũ", "enterprise", province),
    ] {
        add_unit(&mut office, name, kind, Some(parent));
    }
    let special = |name: &str, kind: &str, bloc: Option<&str>, leads: bool, to: Option<&str>| {
        json!({ "fields": {
        "code": null, "name": name, "parent": below, "kind": kind, "fieldOfActivity": null, "isState": false, "bloc": bloc,
        "isBlocLeader": leads, "validFrom": null, "validTo": to } })
    };
    answer(
        &mut office,
        "add_unit",
        special("Công ty An Bình", "enterprise", Some("Khối doanh nghiệp"), false, None),
    );
    answer(
        &mut office,
        "add_unit",
        special("Trường Chính trị", "public_service", Some("Khối trường"), true, None),
    );
    answer(
        &mut office,
        "add_unit",
        special("Công ty đã giải thể", "enterprise", Some("Khối doanh nghiệp"), false, Some("2021-09-08")),
    );
    let not_sent = |office: &mut Office, phase: Option<u32>| {
        let board =
            answer(office, "read_submission_board", json!({ "movement": movement, "phaseNo": phase }));
        let names =
            board["notSent"].as_array().unwrap().iter().map(|unit| unit["name"].as_str().unwrap().to_owned());
        (board["sent"].as_array().unwrap().len(), names.collect::<Vec<_>>())
    };
    let everybody = [
        "Ban Dân tộc",
        "Công an tỉnh",
        "Công ty An Bình",
        "Sở Y tế",
        "Tỉnh Đoàn",
        "Trường Chính trị",
        "UBND huyện Mỹ Tú",
    ];
    assert_eq!(not_sent(&mut office, None), (0, everybody.map(str::to_owned).to_vec()));
    let head = json!({ "movement": movement, "phaseNo": 1, "unit": health, "docNumber": null, "docOn": null, "receivedOn": "2021-11-20", "note": null });
    answer(&mut office, "add_submission", json!({ "fields": head }));
    for (phase, sent, missing) in [(None, 1, 6), (Some(1), 1, 6), (Some(2), 0, 7)] {
        let (count, names) = not_sent(&mut office, phase);
        assert_eq!((count, names.len()), (sent, missing), "phase {phase:?}: {names:?}");
    }
    let refused =
        refusal(&mut office, "read_submission_board", json!({ "movement": movement, "phaseNo": 3 }));
    assert_eq!(refused, json!({ "code": "noSuchPhase", "no": 3 }));
    check_laws(&office);
}
