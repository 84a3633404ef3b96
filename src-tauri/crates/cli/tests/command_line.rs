//! `sovang` as a script sees it: what stands on stdout, and how it ends.

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::path::Path;
    use std::process::{Command, Output, Stdio};

    use serde_json::{Value, json};

    fn sovang(args: &[&str], stdin: &str) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sovang"))
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    fn said(output: &Output) -> Value {
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("no JSON: {output:?}"))
    }

    fn profile() -> Value {
        json!({
            "name": "Hội đồng Thi đua - Khen thưởng tỉnh Thử Nghiệm", "level": "province", "governingAgency": "",
            "issuingAgency": "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "place": "Thử Nghiệm", "standingAgency": "Sở Nội vụ",
            "secretary": "Kim Thị Thử", "moneyRounding": "up_to10000", "zeroWord": "linh", "thousandWord": "nghin",
            "signers": [], "isSample": false,
        })
    }

    fn office(folder: &Path) -> String {
        let db = folder.join("so vàng.db").to_string_lossy().into_owned();
        let created = sovang(
            &["--db", &db, "call", "create_office", "-"],
            &json!({ "profile": profile() }).to_string(),
        );
        assert_eq!(created.status.code(), Some(0), "{created:?}");
        assert_eq!(said(&created)["changed"], json!(["office"]));
        db
    }

    #[test]
    fn a_call_answers_json_and_its_exit_code_says_how_it_ended() {
        let folder = tempfile::tempdir().unwrap();
        let db = office(folder.path());
        let text = folder.path().join("văn bản.db");
        std::fs::write(&text, "không phải cơ sở dữ liệu ".repeat(100)).unwrap();
        let text = text.to_string_lossy().into_owned();
        let taken = json!({ "profile": profile() }).to_string();
        for (args, code, key) in [
            (vec!["--db", &db, "call", "read_office"], 0, "answer"),
            (vec!["--db", &db, "call", "create_office", &taken], 2, "refusal"),
            (vec!["--db", &db, "call", "no_such_command"], 2, "refusal"),
            (vec!["--db", &db, "call", "read_unit", "{not json"], 2, "refusal"),
            (vec!["--db", &db, "call", "read_unit", r#"{"unit":404}"#], 2, "refusal"),
            (vec!["--db", &text, "call", "read_office"], 2, "refusal"),
            (vec!["--db", "/no/such/folder/x.db", "call", "read_office"], 1, "broken"),
        ] {
            let output = sovang(&args, "");
            assert_eq!(output.status.code(), Some(code), "{args:?}: {output:?}");
            assert!(said(&output).get(key).is_some(), "{args:?}: {output:?}");
        }
        for args in [vec!["call", "read_office"], vec!["no_such_act"], vec!["check"], vec![]] {
            assert_eq!(sovang(&args, "").status.code(), Some(64), "{args:?}");
        }
    }

    #[test]
    fn who_and_when_stand_in_the_journal() {
        let folder = tempfile::tempdir().unwrap();
        let db = office(folder.path());
        let unit = json!({ "fields": {
            "code": null, "name": "Sở Y tế", "parent": null, "kind": "department", "fieldOfActivity": null, "isState": true,
            "bloc": null, "isBlocLeader": false, "validFrom": null, "validTo": null,
        } });
        let added = sovang(
            &["call", "add_unit", "-", "--db", &db, "--as", "Lý Thị Thay", "--now", "2022-01-12T08:30:00"],
            &unit.to_string(),
        );
        assert_eq!(added.status.code(), Some(0), "{added:?}");
        let journal = sovang(
            &[
                "--db",
                &db,
                "call",
                "list_journal",
                r#"{"verb":"add_unit","query":null,"page":{"offset":0,"limit":1}}"#,
            ],
            "",
        );
        let line = &said(&journal)["answer"]["rows"][0];
        assert_eq!((&line["actor"], &line["at"]), (&json!("Lý Thị Thay"), &json!("2022-01-12T08:30:00")));
    }

    #[test]
    fn a_file_a_command_makes_is_saved_whole_where_it_was_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let db = office(folder.path());
        let chosen = folder.path().join("đơn vị.xlsx").to_string_lossy().into_owned();
        let inside = folder.path().to_string_lossy().into_owned();
        for out in [&chosen, &inside] {
            let made = sovang(
                &["--db", &db, "call", "export_units", r#"{"query":null,"kind":null}"#, "--out", out],
                "",
            );
            assert_eq!(made.status.code(), Some(0), "{made:?}");
            let written = said(&made)["written"].as_str().unwrap().to_owned();
            assert_eq!(&std::fs::read(&written).unwrap()[..2], b"PK", "{written}");
            assert!(written.starts_with(&inside), "{written}");
        }
        let parts = std::fs::read_dir(folder.path())
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(".part"));
        assert_eq!(parts.count(), 0);
    }

    #[test]
    fn a_check_of_a_sound_file_passes_and_one_that_is_not_there_is_not_made() {
        let folder = tempfile::tempdir().unwrap();
        let db = office(folder.path());
        let checked = sovang(&["check", "--json", "--db", &db], "");
        assert_eq!((checked.status.code(), said(&checked)["healthy"].clone()), (Some(0), json!(true)));
        let missing = folder.path().join("không có.db");
        assert_eq!(sovang(&["check", "--db", &missing.to_string_lossy()], "").status.code(), Some(1));
        assert!(!missing.exists());
    }

    #[test]
    fn every_command_is_listed_with_its_shapes() {
        let listed = said(&sovang(&["commands", "--json"], ""));
        let commands = listed.as_array().unwrap();
        assert!(commands.len() > 50);
        for command in commands {
            assert!(command["request"].as_str().unwrap().starts_with('{'), "{command}");
            assert!(!command["answer"].as_str().unwrap().is_empty(), "{command}");
        }
        let one = sovang(&["commands", "close_vote"], "");
        assert!(String::from_utf8_lossy(&one.stdout).contains("loweredAwardId"), "{one:?}");
    }

    #[test]
    fn the_demo_leaves_lists_data_book_and_minutes_and_can_be_run_again() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("mẫu").to_string_lossy().into_owned();
        for _ in 0..2 {
            let told = sovang(&["demo", "--out", &out], "");
            assert_eq!(told.status.code(), Some(0), "{told:?}");
            let told = String::from_utf8_lossy(&told.stdout).into_owned();
            assert!(told.contains("Sổ duyệt") && told.contains("đều đúng"), "{told}");
        }
        let names: Vec<String> = std::fs::read_dir(&out)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        assert!(
            names.iter().filter(|name| name.ends_with(".xlsx")).count() == 2
                && names.contains(&"so-vang-mau.db".to_owned()),
            "{names:?}"
        );
        assert!(std::fs::read_dir(folder.path().join("mẫu/don-vi-gui")).unwrap().count() >= 9);
        let checked =
            sovang(&["check", "--db", &folder.path().join("mẫu/so-vang-mau.db").to_string_lossy()], "");
        assert_eq!(checked.status.code(), Some(0), "{checked:?}");
    }
}
