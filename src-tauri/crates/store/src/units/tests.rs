mod changes;

use domain::unit::UnitChangeKind;

use super::*;
use crate::Store;
use crate::testing::{change, unit_fields};

fn unit(name: &str, code: Option<&str>, kind: UnitKind, parent: Option<UnitId>) -> UnitFields {
    UnitFields { code: code.map(str::to_owned), parent, kind, ..unit_fields(name) }
}

/// Sở Y tế with two hospitals, a district with two communes, one root.
fn small_province() -> Store {
    let mut store = Store::in_memory().unwrap();
    change(&mut store, |tx| {
        let root = insert(tx, &unit("UBND tỉnh Mẫu", Some("UBNDT"), UnitKind::Province, None))?;
        let district = insert(tx, &unit("UBND huyện Mỹ Xuyên", Some("MX"), UnitKind::District, Some(root)))?;
        insert(tx, &unit("UBND xã Hòa Tú 10", None, UnitKind::Commune, Some(district)))?;
        insert(tx, &unit("UBND xã Hòa Tú 2", None, UnitKind::Commune, Some(district)))?;
        let health = insert(tx, &unit("Sở Y tế", Some("SYT"), UnitKind::Department, Some(root)))?;
        insert(
            tx,
            &unit("Trung tâm Y tế (TTYT) huyện Mỹ Xuyên", None, UnitKind::PublicService, Some(health)),
        )?;
        insert(tx, &unit("Bệnh viện Đa khoa tỉnh", None, UnitKind::PublicService, Some(health)))?;
        Ok(())
    });
    store
}

fn names(store: &Store, filter: UnitFilter, page: PageRequest) -> Vec<(u32, String)> {
    let rows = store.read::<_, StoreError>(|db| list(db, &filter, page)).unwrap().rows;
    rows.into_iter().map(|row| (row.depth, row.fields.name)).collect()
}

#[test]
fn units_are_listed_as_a_tree_with_numbers_in_order() {
    let found = names(&small_province(), UnitFilter::default(), PageRequest::default());
    let expected = [
        (0, "UBND tỉnh Mẫu"),
        (1, "Sở Y tế"),
        (2, "Bệnh viện Đa khoa tỉnh"),
        (2, "Trung tâm Y tế (TTYT) huyện Mỹ Xuyên"),
        (1, "UBND huyện Mỹ Xuyên"),
        (2, "UBND xã Hòa Tú 2"),
        (2, "UBND xã Hòa Tú 10"),
    ];
    assert_eq!(found, expected.map(|(depth, name)| (depth, name.to_owned())));
}

#[test]
fn a_page_of_the_tree_is_a_piece_of_the_whole() {
    let store = small_province();
    let whole = names(&store, UnitFilter::default(), PageRequest::default());
    let piece = names(&store, UnitFilter::default(), PageRequest { offset: 2, limit: 3 });
    assert_eq!(piece, whole[2..5]);
}

#[test]
fn words_find_units_with_or_without_marks() {
    let store = small_province();
    for (query, expected) in [
        ("my xuyen", &["Trung tâm Y tế (TTYT) huyện Mỹ Xuyên", "UBND huyện Mỹ Xuyên"][..]),
        ("mi xuyen", &["Trung tâm Y tế (TTYT) huyện Mỹ Xuyên", "UBND huyện Mỹ Xuyên"]),
        ("ttyt", &["Trung tâm Y tế (TTYT) huyện Mỹ Xuyên"]),
        ("syt", &["Sở Y tế"]),
        ("HOÀ TÚ", &["UBND xã Hòa Tú 2", "UBND xã Hòa Tú 10"]),
        ("tế sở", &["Sở Y tế"]),
        ("xuyen'; drop table units; --", &[]),
    ] {
        let found =
            names(&store, UnitFilter { query: Some(query.into()), kind: None }, PageRequest::default());
        let found: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(found, expected, "{query}");
    }
    let all = names(&store, UnitFilter { query: Some(" % ".into()), kind: None }, PageRequest::default());
    assert_eq!(all.len(), 7, "punctuation alone looks for nothing");
}

#[test]
fn ancestors_come_nearest_first() {
    let store = small_province();
    let above = store
        .read::<_, StoreError>(|db| {
            let commune = find_by_name_key(db, &fold("UBND xã Hoà Tú 2"))?.remove(0);
            ancestors(db, commune.id)?
                .into_iter()
                .map(|id| Ok(read(db, id)?.unwrap().fields.name))
                .collect::<Result<Vec<_>, StoreError>>()
        })
        .unwrap();
    assert_eq!(above, ["UBND huyện Mỹ Xuyên", "UBND tỉnh Mẫu"]);
}
