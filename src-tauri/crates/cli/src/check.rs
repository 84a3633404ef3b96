//! `sovang check`: every law of the data, SQLite's own integrity check and the chain of the journal.

use office::OfficeError;
use serde_json::{Value, json};

use crate::{End, Global, print_json};

pub(crate) fn run(global: &Global, as_json: bool) -> Result<End, OfficeError> {
    // Opening makes a file that is not there; a check must not.
    if !global.file()?.exists() {
        return Err(std::io::Error::new(std::io::ErrorKind::NotFound, "no such file").into());
    }
    let health = global.open()?.call("check_store", &json!({}), &global.caller())?.answer;
    if as_json {
        print_json(&health);
    } else {
        tell(&health);
    }
    Ok(if health["healthy"] == json!(true) { End::Done } else { End::LawBroken })
}

fn tell(health: &Value) {
    let laws = health["laws"].as_array().map(Vec::as_slice).unwrap_or_default();
    for law in laws {
        let broken = law["broken"].as_u64().unwrap_or_default();
        let verdict = if broken == 0 { "đúng".to_owned() } else { format!("SAI {broken} dòng") };
        println!("{verdict:<12} {}", law["law"].as_str().unwrap_or_default());
        for example in law["examples"].as_array().map(Vec::as_slice).unwrap_or_default() {
            println!("             {}", example.as_str().unwrap_or_default());
        }
    }
    println!(
        "{} quy luật, {} dòng nhật ký, phiên bản dữ liệu {}: {}",
        laws.len(),
        health["journalLines"],
        health["schemaVersion"],
        if health["healthy"] == json!(true) { "tệp lành lặn" } else { "TỆP CÓ CHỖ SAI" }
    );
}
