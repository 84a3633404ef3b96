//! The contract from outside: one table serves the window, the command line and the tests.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use office::COMMANDS;
use serde_json::json;

use crate::support::Journey;

/// How the pages name a command.
const ASKING: &[&str] = &["call(\"", "useRead(\"", "useChange(\"", "usePages(\"", "useExport(\""];

fn pages(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages(&path, into);
        } else if path.to_string_lossy().ends_with(".ts") || path.to_string_lossy().ends_with(".tsx") {
            into.push(path);
        }
    }
}

#[test]
fn every_command_the_pages_use_is_one_the_command_line_lists() {
    let mut files = Vec::new();
    pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src"), &mut files);
    let mut used = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for asking in ASKING {
            used.extend(
                text.split(asking).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())),
            );
        }
    }
    let known: BTreeSet<String> = COMMANDS.iter().map(|command| command.name.to_owned()).collect();
    let unknown: Vec<_> = used.difference(&known).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(used.len() > 10, "only {used:?} found: has the way pages ask changed?");
}

#[test]
fn names_of_commands_are_verb_and_noun_and_stand_once() {
    let names: BTreeSet<&str> = COMMANDS.iter().map(|command| command.name).collect();
    assert_eq!(names.len(), COMMANDS.len());
    for name in names {
        assert!(
            name.contains('_') && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_'),
            "{name}"
        );
    }
    for command in COMMANDS {
        assert_eq!(command.is_change, !command.changes.is_empty(), "{}", command.name);
    }
}

#[test]
fn requests_of_another_shape_are_refused_and_change_nothing() {
    let mut journey = Journey::in_office();
    for command in COMMANDS {
        for request in [json!(null), json!([]), json!("text"), json!({ "noSuchField": 1 })] {
            assert_eq!(journey.refused(command.name, request)["code"], "badRequest", "{}", command.name);
        }
    }
    assert_eq!(journey.refused("drop_everything", json!({}))["code"], "unknownCommand");
}

#[test]
fn every_change_leaves_one_line_in_the_journal() {
    let mut journey = Journey::in_office();
    let unit = crate::support::add_unit(&mut journey, "Sở Y tế", "department", None);
    journey.refused("remove_unit", json!({ "unit": unit + 1 }));
    journey.ask("remove_unit", json!({ "unit": unit }));
    let page = json!({ "offset": 0, "limit": 100 });
    let lines = journey.ask("list_journal", json!({ "verb": null, "query": null, "page": page }));
    let verbs: Vec<_> = lines["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["verb"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(verbs, ["remove_unit", "add_unit", "create_office"]);
}
