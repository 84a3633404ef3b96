//! Prizes: from votes that passed to what each unit and fund pays.

use serde_json::{Value, json};

use crate::support::{Journey, Line, add_movement, add_unit, nominate_line, open_room, submission, tally};

const CERTIFICATE: &str = "bang_khen_tinh";

fn confirm_certificate(journey: &mut Journey) {
    let rule = json!({
        "pack": "e2017", "awardId": CERTIFICATE, "method": "open_vote", "base": "total_members", "writtenOpinions": true,
        "threshold": { "numerator": 70, "denominator": 100, "strict": false }, "legalBasis": "Quy chế, Điều 9",
    });
    journey.ask("confirm_award_rule", rule);
}

#[test]
fn a_phase_is_paid_by_coefficient_or_as_the_decision_says_and_adds_up_by_unit_and_fund() {
    let mut journey = Journey::in_office();
    confirm_certificate(&mut journey);
    let health = add_unit(&mut journey, "Sở Y tế", "department", None);
    let police = add_unit(&mut journey, "Công an tỉnh", "department", None);
    let movement = add_movement(&mut journey);
    let mut lines = Vec::new();
    for (unit, kind, name, award) in [
        (health, "collective", "Khoa Hồi sức tích cực", CERTIFICATE),
        (health, "person", "Trương Khả Vy", CERTIFICATE),
        (police, "person", "Danh Hoàng Mẫu", CERTIFICATE),
        (police, "person", "Lý Thị Thử", "cstd_tinh"),
    ] {
        let sent = submission(&mut journey, movement, unit);
        let line = Line { kind, name, award, achievement: "Trực tuyến đầu 120 ngày đêm." };
        lines.push(nominate_line(&mut journey, sent, unit, &line));
    }
    let room = open_room(&mut journey, 20, &lines);
    for item in room.items.clone() {
        room.vote(&mut journey, item, &tally(20, 0));
    }
    let decision = |fixed: Value| json!({ "movement": movement, "phaseNo": 1, "decisionOn": "2022-01-20", "fixed": fixed });
    let of_2021 = json!([
        { "kind": "collective", "awardId": CERTIFICATE, "amount": 5_000_000, "legalBasis": "QĐ mẫu" },
        { "kind": "person", "awardId": CERTIFICATE, "amount": 2_000_000, "legalBasis": "QĐ mẫu" },
    ]);
    for (fixed, of_health, of_police, words) in [
        (Value::Null, 4_470_000, 5_960_000, "Mười triệu bốn trăm ba mươi nghìn đồng"),
        (of_2021, 7_000_000, 6_470_000, "Mười ba triệu bốn trăm bảy mươi nghìn đồng"),
    ] {
        let prizes = journey.ask("list_prizes", decision(fixed));
        let units = json!([
            { "unit": police, "unitName": "Công an tỉnh", "lines": 2, "paid": of_police },
            { "unit": health, "unitName": "Sở Y tế", "lines": 2, "paid": of_health },
        ]);
        assert_eq!(prizes["units"], units);
        assert_eq!(
            prizes["funds"],
            json!([{ "fund": "province", "lines": 4, "paid": of_health + of_police }])
        );
        assert_eq!(prizes["total"], of_health + of_police);
        assert_eq!(prizes["totalInWords"], words);
    }
}
