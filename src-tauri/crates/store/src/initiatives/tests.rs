//! Initiatives: authors keep their order, filters narrow, keys follow authors.

use domain::ids::UnitId;
use domain::records::history::{HistoryFilter, InfluenceScope, InitiativeKind};

use super::*;
use crate::testing::{change, person, unit_fields};
use crate::{Store, nominees, units};

fn initiative(title: &str, year: i32, authors: Vec<NomineeId>) -> InitiativeFields {
    InitiativeFields {
        kind: InitiativeKind::Initiative,
        title: title.into(),
        authors,
        year,
        scope: (year == 2020).then_some(InfluenceScope::Base),
        recognised_by: Some("Hội đồng sáng kiến Sở Y tế".into()),
        recognised_on: None,
        doc_number: Some("15/QĐ-SYT".into()),
        summary: None,
        note: None,
        uses: vec![],
    }
}

/// Two authors; three initiatives, one of both.
fn filled() -> (Store, UnitId, [NomineeId; 2], [InitiativeId; 3]) {
    let mut store = Store::in_memory().unwrap();
    let (unit, authors, ids) = change(&mut store, |tx| {
        let unit = units::insert(tx, &unit_fields("Sở Y tế"))?;
        let lan = nominees::insert(tx, &person("Thạch Thị Lan", unit))?;
        let an = nominees::insert(tx, &person("Lâm Văn Ân", unit))?;
        let ids = [
            insert(tx, &initiative("Khai báo y tế bằng mã QR", 2021, vec![an, lan]), None)?,
            insert(tx, &initiative("Tiêm chủng lưu động", 2020, vec![lan]), None)?,
            insert(tx, &initiative("Bản đồ ổ dịch", 2021, vec![an]), None)?,
        ];
        write_search_keys(tx, &ids)?;
        Ok((unit, [lan, an], ids))
    });
    (store, unit, authors, ids)
}

fn found(store: &Store, filter: &HistoryFilter) -> Vec<String> {
    let page = store.read::<_, StoreError>(|db| list(db, filter, 0, 100)).unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    page.rows.into_iter().map(|row| row.fields.title).collect()
}

#[test]
fn authors_keep_their_order_and_are_named_with_their_units() {
    let (store, _, [lan, an], [first, ..]) = filled();
    let row = store.read::<_, StoreError>(|db| read(db, &[first])).unwrap().remove(0);
    assert_eq!(row.fields.authors, [an, lan]);
    assert_eq!(row.author_names, ["Lâm Văn Ân, Sở Y tế", "Thạch Thị Lan, Sở Y tế"]);
    let by_title =
        store.read::<_, StoreError>(|db| of_titles(db, &[title_key("KHAI BÁO Y TẾ bằng mã QR")])).unwrap();
    assert_eq!(by_title, [KeptInitiative { row, is_edited: false }]);
}

#[test]
fn a_filter_narrows_by_what_it_names() {
    let (store, unit, [lan, _], _) = filled();
    let words = |query: &str| HistoryFilter { query: Some(query.into()), ..HistoryFilter::default() };
    for (name, filter, titles) in [
        (
            "nothing: newest year first, then titles",
            HistoryFilter::default(),
            vec!["Bản đồ ổ dịch", "Khai báo y tế bằng mã QR", "Tiêm chủng lưu động"],
        ),
        (
            "an author",
            HistoryFilter { nominee: Some(lan), ..HistoryFilter::default() },
            vec!["Khai báo y tế bằng mã QR", "Tiêm chủng lưu động"],
        ),
        (
            "a year",
            HistoryFilter { year_to: Some(2020), ..HistoryFilter::default() },
            vec!["Tiêm chủng lưu động"],
        ),
        (
            "a scope",
            HistoryFilter { scope: Some(InfluenceScope::Base), ..HistoryFilter::default() },
            vec!["Tiêm chủng lưu động"],
        ),
        ("an author's name and a title", words("lam an ban do"), vec!["Bản đồ ổ dịch"]),
        (
            "a unit",
            HistoryFilter { unit: Some(unit), ..HistoryFilter::default() },
            vec!["Bản đồ ổ dịch", "Khai báo y tế bằng mã QR", "Tiêm chủng lưu động"],
        ),
    ] {
        assert_eq!(found(&store, &filter), titles, "{name}");
    }
}

#[test]
fn pages_come_from_an_index() {
    let (store, ..) = filled();
    let plan = store
        .read::<_, StoreError>(|db| {
            let mut statement = db.conn().prepare(&format!("EXPLAIN QUERY PLAN {}", list::PAGE))?;
            let mut rows = statement.raw_query();
            let mut plan = String::new();
            while let Some(row) = rows.next()? {
                plan.push_str(&row.get::<_, String>("detail")?);
                plan.push('\n');
            }
            Ok(plan)
        })
        .unwrap();
    assert!(plan.contains("USING INDEX initiatives_by_year"), "{plan}");
    assert!(!plan.contains("TEMP B-TREE FOR ORDER BY"), "{plan}");
}

#[test]
fn keys_follow_a_renamed_author_and_authors_follow_a_change() {
    let (mut store, unit, [lan, an], [first, ..]) = filled();
    let words = |query: &str| HistoryFilter { query: Some(query.into()), ..HistoryFilter::default() };
    change(&mut store, |tx| nominees::update(tx, lan, &person("Thạch Thị Lành", unit)));
    assert_eq!(found(&store, &words("lanh ma qr")), ["Khai báo y tế bằng mã QR"]);
    let fields = initiative("Khai báo bằng mã QR", 2019, vec![an]);
    change(&mut store, |tx| {
        update(tx, first, &fields, true)?;
        write_search_keys(tx, &[first])
    });
    let row = store.read::<_, StoreError>(|db| read(db, &[first])).unwrap().remove(0);
    assert_eq!(row.fields, fields);
    assert_eq!(found(&store, &words("lanh ma qr")), [""; 0]);
    assert_eq!(change(&mut store, |tx| remove(tx, &[first])), 1);
    assert_eq!(change(&mut store, |tx| nominees::remove_unused(tx, &[lan, an])), 0);
}
