//! Five thousand nominations: lists come a page at a time, small and fast, whatever they hold.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::{Journey, add_movement, add_unit, file_input, list_of_people, number};

const LINES: usize = 5_000;

/// A page of 100 stays below this many bytes of JSON.
const MOST_BYTES: usize = 64 * 1024;

/// Nobody notices a tenth of a second; a test build on a busy machine is given ten times that.
const MOST_TIME: Duration = Duration::from_secs(1);

fn filled() -> Journey {
    let mut journey = Journey::in_office();
    let unit = add_unit(&mut journey, "Bệnh viện Đa khoa tỉnh", "public_service", None);
    let movement = add_movement(&mut journey);
    let names: Vec<String> = (0..LINES)
        .map(|at| format!("{} {} {}", FAMILY[at % FAMILY.len()], MIDDLE[at / 7 % MIDDLE.len()], given(at)))
        .collect();
    let people: Vec<(&str, &str)> =
        names.iter().map(|name| (name.as_str(), "Bệnh viện Đa khoa tỉnh")).collect();
    let target = json!({
        "movement": movement, "phaseNo": 1, "unit": unit, "docNumber": "218/TTr-BVĐK", "docOn": "2021-12-20",
        "receivedOn": "2021-12-22", "defaultAward": null,
    });
    let file = file_input("5000.xlsx", &list_of_people(&people));
    let preview =
        journey.ask("preview_import", json!({ "kind": "nominations", "file": file, "target": target }));
    assert_eq!(preview["draft"]["counts"]["new"], LINES, "{}", preview["draft"]["counts"]);
    let accepted = journey.ask("accept_import", json!({ "draft": number(&preview["draft"], "id") }));
    assert_eq!(accepted["added"], LINES);
    journey
}

const FAMILY: &[&str] =
    &["Nguyễn", "Trần", "Lê", "Thạch", "Sơn", "Lý", "Đặng", "Huỳnh", "Kim", "Ưng", "Âu", "Đỗ"];
const MIDDLE: &[&str] = &["Văn", "Thị", "Hữu", "Ngọc", "Sa", "Thị Mỹ", "Đức"];

/// No two given names are alike, so that no line is taken for another's.
fn given(at: usize) -> String {
    let letters = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap());
    format!(
        "{}{}{}{}",
        letters(at / 17_576).to_ascii_uppercase(),
        letters(at / 676),
        letters(at / 26),
        letters(at)
    )
}

fn timed(journey: &mut Journey, name: &str, request: &Value) -> (Value, Duration) {
    let begun = Instant::now();
    let answer = journey.ask(name, request.clone());
    (answer, begun.elapsed())
}

#[test]
fn lists_of_5000_lines_come_in_small_pages_and_pass_nobody_over() {
    let mut journey = filled();
    small_and_fast(&mut journey);
    whole_and_once(&mut journey);
}

fn small_and_fast(journey: &mut Journey) {
    for order in ["received", "name", "unit", "award", "stage"] {
        for offset in [0, 2_500, 4_900] {
            let request = json!({ "filter": {}, "order": order, "descending": offset == 2_500, "page": { "offset": offset, "limit": 100 } });
            let (answer, took) = timed(journey, "list_nominations", &request);
            assert_eq!(
                (answer["total"].as_u64(), answer["rows"].as_array().unwrap().len()),
                (Some(5_000), 100)
            );
            assert!(
                answer.to_string().len() <= MOST_BYTES,
                "{order} at {offset}: {} bytes",
                answer.to_string().len()
            );
            assert!(took < MOST_TIME, "{order} at {offset}: {took:?}");
        }
    }
    let searched = json!({ "filter": { "query": "thach aa" }, "order": "name", "descending": false, "page": { "offset": 0, "limit": 100 } });
    for (name, request) in [
        ("list_nominations", searched),
        ("count_nominations", json!({ "filter": {} })),
        ("read_dashboard", json!({})),
        ("find_anything", json!({ "query": "thach" })),
        ("list_submissions", json!({ "movement": null, "unit": null })),
        ("list_journal", json!({ "verb": null, "query": null, "page": { "offset": 0, "limit": 100 } })),
    ] {
        let (answer, took) = timed(journey, name, &request);
        assert!(
            answer.to_string().len() <= MOST_BYTES && took < MOST_TIME,
            "{name}: {} bytes in {took:?}",
            answer.to_string().len()
        );
    }
}

/// Page after page, everybody comes once.
fn whole_and_once(journey: &mut Journey) {
    let mut seen = BTreeSet::new();
    for offset in (0..LINES).step_by(500) {
        let request = json!({ "filter": {}, "order": "name", "descending": false, "page": { "offset": offset, "limit": 500 } });
        let page = journey.ask("list_nominations", request);
        seen.extend(page["rows"].as_array().unwrap().iter().map(|row| number(row, "id")));
    }
    assert_eq!(seen.len(), LINES);
    let greedy = json!({ "filter": {}, "order": "name", "descending": false, "page": { "offset": 0, "limit": 100_000 } });
    assert_eq!(
        journey.ask("list_nominations", greedy)["rows"].as_array().unwrap().len(),
        500,
        "no page is longer than 500 rows"
    );
}
