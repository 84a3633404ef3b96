//! Measures a list of 10,000 past awards by three decisions: read, taken in, read again, listed, taken back.
//!
//! `cargo run --release -p office --example measure_history`

use std::error::Error;
use std::time::Instant;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use office::{Caller, Office};
use serde_json::{Value, json};
use workbook::{PlainCell, PlainSheet, write_plain};

const LINES: usize = 10_000;
const UNITS: usize = 150;
const FAMILY: [&str; 10] = ["Nguyễn", "Trần", "Lê", "Thạch", "Sơn", "Lý", "Đặng", "Huỳnh", "Kim", "Đỗ"];
const GIVEN: [&str; 8] = ["An", "Bình", "Chi", "Dũng", "Hoà", "Lan", "Sỹ", "Ánh"];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut office = Office::open(&folder.path().join("do.db"))?;
    let caller = Caller { now: "2022-01-12T08:00:00".parse()?, actor: Some("Kim Thị Thử".into()) };
    let mut ask = |name: &str, request: Value| -> Result<Value, Box<dyn Error>> {
        let begun = Instant::now();
        let answer = office.call(name, &request, &caller)?.answer;
        if begun.elapsed().as_millis() > 5 {
            println!("{name:<20} {:>8.3} s", begun.elapsed().as_secs_f64());
        }
        Ok(answer)
    };
    for at in 0..UNITS {
        let fields = json!({
            "code": null, "name": format!("Đơn vị mẫu số {at}"), "parent": null, "kind": "department",
            "fieldOfActivity": null, "isState": true, "bloc": null, "isBlocLeader": false, "validFrom": null, "validTo": null,
        });
        ask("add_unit", json!({ "fields": fields }))?;
    }
    let file = json!({ "name": "khen-thuong.xlsx", "base64": STANDARD.encode(list()?) });
    let request = json!({ "kind": "past_awards", "file": file });
    let preview = ask("preview_import", request.clone())?;
    println!("{}", preview["draft"]["counts"]);
    println!("{}", ask("accept_import", json!({ "draft": preview["draft"]["id"] }))?);
    let again = ask("preview_import", request)?;
    println!("{}", again["draft"]["counts"]);
    for query in [None, Some("thach lan"), Some("1234")] {
        let filter = json!({ "query": query });
        let page =
            ask("list_past_awards", json!({ "filter": filter, "page": { "offset": 0, "limit": 100 } }))?;
        println!("{query:?}: {}", page["total"]);
    }
    ask("export_past_awards", json!({ "filter": {} }))?;
    println!("{}", ask("undo_import", json!({ "draft": preview["draft"]["id"], "reason": "Đo" }))?);
    Ok(())
}

/// Three decisions as headings inside the list, each over a third of the lines; people come again under each.
fn list() -> Result<Vec<u8>, Box<dyn Error>> {
    let text = |cells: &[&str]| cells.iter().map(|cell| PlainCell::from(*cell)).collect::<Vec<_>>();
    let mut rows = vec![
        text(&["DANH SÁCH KHEN THƯỞNG 2018 - 2020"]),
        text(&[
            "STT",
            "Họ và tên",
            "Năm sinh",
            "Chức vụ",
            "Đơn vị",
            "Danh hiệu, hình thức khen thưởng",
            "Ghi chú",
        ]),
    ];
    for (at, (roman, number, year)) in
        [("I", 1234, 2018), ("II", 1235, 2019), ("III", 1236, 2020)].into_iter().enumerate()
    {
        let heading = format!(
            "{roman}. Kèm theo Quyết định số {number}/QĐ-UBND ngày 05/6/{year} của Chủ tịch UBND tỉnh"
        );
        rows.push(text(&[&heading]));
        for no in 0..LINES / 3 + usize::from(at < LINES % 3) {
            let name = format!("{} Văn {} {}", FAMILY[no % 10], GIVEN[no / 10 % 8], letters(no / 80));
            let (born, unit) = (1960 + no % 40, format!("Đơn vị mẫu số {}", no % UNITS));
            let award = ["Bằng khen của Chủ tịch UBND tỉnh", "LĐTT", "CSTĐCS"][no % 3];
            rows.push(text(&[
                &(no + 1).to_string(),
                &name,
                &born.to_string(),
                "Chuyên viên",
                &unit,
                award,
                "",
            ]));
        }
    }
    let sheet = PlainSheet { name: "Khen thưởng".into(), rows, ..PlainSheet::default() };
    Ok(write_plain(&[sheet])?)
}

fn letters(number: usize) -> String {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap_or_default());
    format!("{}{}", letter(number / 26).to_ascii_uppercase(), letter(number))
}
