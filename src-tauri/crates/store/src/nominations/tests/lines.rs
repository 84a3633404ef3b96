//! Lines changed, removed and entered twice.

use super::*;

#[test]
fn search_keys_follow_the_nominee_and_its_unit() {
    let (mut store, ids) = filled(10);
    let line = store.read::<_, StoreError>(|db| read_kept(db, &ids[..1])).unwrap().remove(0);
    let find = |store: &Store, words: &str| {
        let filter = Filter { query: Some(words.into()), ..Filter::default() };
        rows(store, &filter, Order::Name, false).into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    let unit = change(&mut store, |tx| {
        let known = nominees::read(tx, line.nominee)?.unwrap().fields;
        let unit = known.unit;
        nominees::update(tx, line.nominee, &NomineeFields { name: "Phòng Khám Đặc Biệt".into(), ..known })?;
        Ok(unit)
    });
    assert_eq!(find(&store, "kham dac biet"), vec![line.id]);
    change(&mut store, |tx| {
        units::update(tx, unit, &unit_fields("Bệnh viện Quân Dân Y"))?;
        nominees::refresh_search_keys_of_unit(tx, unit)
    });
    assert_eq!(find(&store, "kham quan dan"), vec![line.id]);
    assert!(find(&store, "quan dan").len() <= find(&store, "").len());
}

#[test]
fn removing_lines_takes_their_steps_and_only_unused_nominees() {
    let (mut store, ids) = filled(20);
    let (removed, unused) = change(&mut store, |tx| {
        let kept = read_kept(tx, &ids[..2])?;
        let head = submissions::read(tx, kept[0].submission)?.unwrap();
        let nominee = nominees::read(tx, kept[0].nominee)?.unwrap();
        let again = NewNomination {
            submission: &head,
            nominee: &nominee,
            ask: &ask("giay_khen"),
            award_name: "Giấy khen",
            award_rank: 10,
            source: Some(SourceRow { sheet: "DS", row_no: 9 }),
        };
        let second = insert(tx, again)?;
        insert_first_step(tx, second)?;
        let removed = remove(tx, &ids[..2])?;
        let unused = nominees::remove_unused(tx, &removed)?;
        Ok((removed, unused))
    });
    assert_eq!((removed.len(), unused), (2, 1));
    assert_eq!(store.read::<_, StoreError>(|db| stages_of(db, &ids[..2])).unwrap(), vec![]);
    let health = store.read::<_, StoreError>(crate::check_laws).unwrap();
    assert!(health.healthy, "{:?}", health.laws);
}

#[test]
fn doubles_are_found_unless_withdrawn_or_returned() {
    let (mut store, ids) = filled(4);
    let (double, first) = change(&mut store, |tx| {
        let first = read_kept(tx, &ids[..1])?.remove(0);
        let head = submissions::read(tx, first.submission)?.unwrap();
        let nominee = nominees::read(tx, first.nominee)?.unwrap();
        let again = NewNomination {
            submission: &head,
            nominee: &nominee,
            ask: &first.ask,
            award_name: "x",
            award_rank: 1,
            source: None,
        };
        let double = insert(tx, again)?;
        insert_first_step(tx, double)?;
        Ok((double, first))
    });
    let active = |store: &Store| {
        store
            .read::<_, StoreError>(|db| {
                find_active(db, first.nominee, &first.award_id, first.movement, first.phase_no)
            })
            .unwrap()
    };
    assert_eq!(active(&store), Some(first.id));
    assert_eq!(store.read::<_, StoreError>(|db| first_double(db, &[double])).unwrap(), Some(first.id));
    change(&mut store, |tx| {
        move_stage(tx, &[first.id], Step::WithdrawNomination, Some("rút"), Stage::Withdrawn)
    });
    assert_eq!(active(&store), Some(double));
    assert_eq!(store.read::<_, StoreError>(|db| first_double(db, &[double])).unwrap(), None);
    assert_eq!(
        store
            .read::<_, StoreError>(|db| active_in_phase(db, first.movement, 1))
            .unwrap()
            .iter()
            .filter(|line| line.id == first.id)
            .count(),
        0
    );
}
