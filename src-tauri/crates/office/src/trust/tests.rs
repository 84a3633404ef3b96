use serde_json::{Value, json};

use crate::testing::{add_unit, answer, office_with_profile, refusal};

fn verbs(page: &Value) -> Vec<&str> {
    page["rows"].as_array().unwrap().iter().map(|line| line["verb"].as_str().unwrap()).collect()
}

#[test]
fn every_change_leaves_one_line_and_a_refusal_none() {
    let mut office = office_with_profile();
    add_unit(&mut office, "Sở Y tế", "department", None);
    refusal(&mut office, "remove_unit", json!({ "unit": 99 }));
    let journal = answer(&mut office, "list_journal", json!({ "verb": null, "query": null, "page": {} }));
    assert_eq!(verbs(&journal), ["add_unit", "create_office"]);
    let health = answer(&mut office, "check_store", json!({}));
    assert_eq!((&health["healthy"], &health["journalLines"]), (&json!(true), &json!(2)));
    assert_eq!(health["journalHead"], journal["rows"][0]["hash"]);
}

#[test]
fn the_journal_is_searched_without_marks_and_paged() {
    let mut office = office_with_profile();
    for name in ["Sở Y tế", "Sở Nội vụ", "UBND huyện Mỹ Xuyên"] {
        add_unit(&mut office, name, "department", None);
    }
    for (verb, query, expected) in [
        (None, Some("y te"), 1),
        (None, Some("SỞ"), 2),
        (None, Some("kim thi"), 4),
        (Some("add_unit"), None, 3),
        (Some("add_unit"), Some("không có"), 0),
        (Some(" "), Some(" "), 4),
    ] {
        let page = answer(&mut office, "list_journal", json!({ "verb": verb, "query": query, "page": {} }));
        assert_eq!(page["total"], expected, "{verb:?} {query:?}");
    }
    let page = answer(
        &mut office,
        "list_journal",
        json!({ "verb": null, "query": null, "page": { "offset": 3, "limit": 5 } }),
    );
    assert_eq!((&page["total"], verbs(&page)), (&json!(4), vec!["create_office"]));
}
