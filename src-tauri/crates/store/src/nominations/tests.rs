mod lines;

use chrono::NaiveDate;
use domain::award::CommendationType;
use domain::ids::UnitId;
use domain::movement::{LaunchDocKind, Phase};
use domain::nomination::Step;
use domain::nominee::NomineeKind;
use domain::records::movements::MovementFields;
use domain::records::nominations::{NominationRow, NomineeFields, SubmissionFields};

use super::*;
use crate::testing::{change, person, unit_fields};
use crate::{Store, movements, submissions, units};

const FAMILY: [&str; 5] = ["Nguyễn", "Trần", "Thạch", "Lâm", "Đỗ"];
const GIVEN: [&str; 8] = ["An", "Ân", "Bình", "Đào", "Hoà", "Lan", "Sỹ", "Ánh"];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn movement(title: &str) -> MovementFields {
    MovementFields {
        doc_kind: LaunchDocKind::Plan,
        doc_number: None,
        launched_on: None,
        issuer: "UBND tỉnh".into(),
        signer: None,
        title: Some(title.into()),
        subject: None,
        slogan: None,
        is_special: false,
        scope: None,
        duration_band: None,
        method: None,
        purposes: vec![],
        contents: vec![],
        target_groups: vec![],
        phases: vec![Phase { no: 1, from_on: None, from_condition: None, to_on: None, end_condition: None }],
        award_forms: vec![],
        proposers: vec![],
        appraiser: None,
        decider: None,
        reviews: None,
        award_timing: None,
        parent: None,
        cites: vec![],
        notes: vec![],
    }
}

fn nominee(index: usize, unit: UnitId) -> NomineeFields {
    NomineeFields {
        kind: if index.is_multiple_of(7) { NomineeKind::Collective } else { NomineeKind::Person },
        position: index.is_multiple_of(3).then(|| "Phó Trưởng khoa".into()),
        ..person(&format!("{} Văn {} {index}", FAMILY[index % 5], GIVEN[index % 8]), unit)
    }
}

fn ask(award_id: &str) -> AskFields {
    AskFields {
        award_id: award_id.into(),
        commendation_type: CommendationType::Thematic,
        period_from: None,
        period_to: Some(day("2021-12-31")),
        achievement: "Dòng đầu\nDòng sau".into(),
        initiatives: None,
        award_history: None,
        note: None,
    }
}

/// Two movements, 20 units, `count` nominations over 40 submissions.
fn filled(count: usize) -> (Store, Vec<NominationId>) {
    let mut store = Store::in_memory().unwrap();
    let ids = change(&mut store, |tx| {
        let first = movements::insert(tx, "A", &movement("A"))?;
        let second = movements::insert(tx, "B", &movement("B"))?;
        let mut heads = Vec::new();
        for index in 0..40_u32 {
            let unit = units::insert(tx, &unit_fields(&format!("Sở số {}", index % 20)))?;
            let received_on = day("2021-10-01") + chrono::Days::new(u64::from(index % 9));
            let fields = SubmissionFields {
                movement: if index.is_multiple_of(4) { second } else { first },
                phase_no: 1,
                unit,
                doc_number: None,
                doc_on: None,
                received_on,
                note: None,
            };
            let id = submissions::insert(tx, &fields, None)?;
            heads.extend(submissions::read(tx, id)?);
        }
        let mut ids = Vec::new();
        for index in 0..count {
            let head = &heads[index * 7 % 40];
            let nominee = nominees::insert(tx, &nominee(index, head.fields.unit))?;
            let nominee = nominees::read(tx, nominee)?.unwrap();
            let (award, award_rank) = [("bang_khen_tinh", 40), ("cstd_tinh", 60)][index % 2];
            let line = NewNomination {
                submission: head,
                nominee: &nominee,
                ask: &ask(award),
                award_name: award,
                award_rank,
                source: None,
            };
            let id = insert(tx, line)?;
            insert_first_step(tx, id)?;
            ids.push(id);
        }
        let third: Vec<NominationId> = ids.iter().copied().step_by(3).collect();
        move_stage(tx, &third, Step::MarkEligible, None, Stage::Eligible)?;
        let ninth: Vec<NominationId> = ids.iter().copied().skip(1).step_by(9).collect();
        move_stage(tx, &ninth, Step::ReturnNomination, Some("thiếu báo cáo"), Stage::Returned)?;
        Ok(ids)
    });
    (store, ids)
}

fn rows(store: &Store, filter: &Filter, order: Order, reversed: bool) -> Vec<NominationRow> {
    let page = store.read::<_, StoreError>(|db| list(db, filter, order, reversed, 0, 100_000)).unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    page.rows
}

/// Which rows a filter should leave.
type Keeps = Box<dyn Fn(&NominationRow) -> bool>;

const ORDERS: [Order; 5] = [Order::Received, Order::Name, Order::Unit, Order::Award, Order::Stage];

#[test]
fn default_pages_of_five_thousand_come_off_an_index_without_sorting() {
    let (store, _) = filled(5_000);
    let in_movement = Filter { movement: Some(MovementId(1)), ..Filter::default() };
    for (filter, order, index) in [
        (Filter::default(), Order::Received, "nominations_by_received"),
        (in_movement, Order::Received, "nominations_by_movement"),
        (Filter::default(), Order::Name, "nominees_by_order"),
        (Filter::default(), Order::Unit, "units_by_order"),
        (Filter::default(), Order::Award, "nominations_by_award"),
    ] {
        for reversed in [false, true] {
            let plan =
                store.read::<_, StoreError>(|db| plan(db, list::page_sql(&filter, order, reversed))).unwrap();
            assert!(plan.contains(index), "{order:?} reversed {reversed}:\n{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "{order:?} reversed {reversed} sorts:\n{plan}");
        }
    }
}

/// What SQLite would do.
fn plan(db: &Db<'_>, sql: &'static str) -> Result<String, StoreError> {
    let mut statement = db.conn().prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
    let mut rows = statement.raw_query();
    let mut plan = String::new();
    while let Some(row) = rows.next()? {
        plan.push_str(&row.get::<_, String>("detail")?);
        plan.push('\n');
    }
    Ok(plan)
}

#[test]
fn pages_of_every_order_join_to_the_whole_list() {
    let (store, _) = filled(230);
    for order in ORDERS {
        for reversed in [false, true] {
            let whole = rows(&store, &Filter::default(), order, reversed);
            let mut joined = Vec::new();
            for offset in (0..230).step_by(50) {
                let page = store
                    .read::<_, StoreError>(|db| list(db, &Filter::default(), order, reversed, offset, 50))
                    .unwrap();
                assert_eq!(page.total, 230);
                joined.extend(page.rows);
            }
            assert_eq!(joined, whole, "{order:?} reversed {reversed}");
        }
        let backwards: Vec<_> = rows(&store, &Filter::default(), order, true).into_iter().rev().collect();
        assert_eq!(backwards, rows(&store, &Filter::default(), order, false), "{order:?}");
    }
}

#[test]
fn every_order_is_the_one_it_is_called_by() {
    let (store, _) = filled(200);
    let names: Vec<String> =
        rows(&store, &Filter::default(), Order::Name, false).into_iter().map(|row| row.name).collect();
    let people_in_order = store
        .read::<_, StoreError>(|db| {
            let mut statement = db.prepare("SELECT name FROM nominees ORDER BY name_order")?;
            let names = statement.query_map([], |row| row.get::<_, String>("name"))?;
            Ok(names.collect::<Result<Vec<_>, _>>()?)
        })
        .unwrap();
    assert_eq!(names, people_in_order);
    let received = rows(&store, &Filter::default(), Order::Received, false);
    assert!(
        received.windows(2).all(|pair| (pair[0].received_on, pair[0].id) > (pair[1].received_on, pair[1].id))
    );
    let awards = rows(&store, &Filter::default(), Order::Award, false);
    assert!(
        awards.windows(2).all(|pair| pair[0].award_id >= pair[1].award_id),
        "cstd_tinh ranks above bang_khen_tinh"
    );
    let stages = rows(&store, &Filter::default(), Order::Stage, false);
    assert!(stages.windows(2).all(|pair| pair[0].stage <= pair[1].stage));
    let units = rows(&store, &Filter::default(), Order::Unit, false);
    let number = |row: &NominationRow| row.unit_name.rsplit(' ').next().unwrap().parse::<u32>().unwrap();
    assert!(units.windows(2).all(|pair| number(&pair[0]) <= number(&pair[1])), "Sở số 2 before Sở số 10");
}

#[test]
fn filters_narrow_the_list_and_the_counts_alike() {
    let (store, ids) = filled(300);
    let every = rows(&store, &Filter::default(), Order::Received, false);
    assert_eq!(every.len(), ids.len());
    let (submission, unit, nominee) = (every[0].submission, every[0].unit, every[0].nominee);
    let cases: Vec<(&str, Filter, Keeps)> = vec![
        (
            "submission",
            Filter { submission: Some(submission), ..Filter::default() },
            Box::new(move |row| row.submission == submission),
        ),
        (
            "kind",
            Filter { kind: Some(NomineeKind::Collective), ..Filter::default() },
            Box::new(|row| row.kind == NomineeKind::Collective),
        ),
        (
            "award",
            Filter { award_id: Some("cstd_tinh".into()), ..Filter::default() },
            Box::new(|row| row.award_id == "cstd_tinh"),
        ),
        (
            "stages",
            Filter { stages: vec![Stage::Eligible, Stage::Returned], ..Filter::default() },
            Box::new(|row| [Stage::Eligible, Stage::Returned].contains(&row.stage)),
        ),
        (
            "sender",
            Filter { sender: Some(UnitId(3)), ..Filter::default() },
            Box::new(|row| row.unit == UnitId(3)),
        ),
        ("unit", Filter { unit: Some(unit), ..Filter::default() }, Box::new(move |row| row.unit == unit)),
        (
            "nominee",
            Filter { nominee: Some(nominee), ..Filter::default() },
            Box::new(move |row| row.nominee == nominee),
        ),
        ("no such unit", Filter { sender: Some(UnitId(999)), ..Filter::default() }, Box::new(|_| false)),
        ("another phase", Filter { phase_no: Some(2), ..Filter::default() }, Box::new(|_| false)),
        (
            "words without marks",
            Filter { query: Some("hoa NGUYEN".into()), ..Filter::default() },
            Box::new(|row| row.name.contains("Nguyễn") && row.name.contains("Hoà")),
        ),
        (
            "words with marks and đ",
            Filter { query: Some("Đỗ Đào".into()), ..Filter::default() },
            Box::new(|row| row.name.contains("Đỗ") && row.name.contains("Đào")),
        ),
        (
            "the other spelling",
            Filter { query: Some("si".into()), ..Filter::default() },
            Box::new(|row| row.name.contains("Sỹ")),
        ),
        (
            "position and unit",
            Filter { query: Some("so 7 pho truong".into()), ..Filter::default() },
            Box::new(|row| {
                row.position.is_some() && (row.unit_name.contains(" 7") || row.name.contains(" 7"))
            }),
        ),
        ("blank words", Filter { query: Some("  ".into()), ..Filter::default() }, Box::new(|_| true)),
        (
            "signs alone say nothing",
            Filter { query: Some("'%_\"".into()), ..Filter::default() },
            Box::new(|_| true),
        ),
        (
            "signs of SQL beside a word nobody has",
            Filter { query: Some("x' OR 1 %".into()), ..Filter::default() },
            Box::new(|_| false),
        ),
    ];
    for (name, filter, keeps) in cases {
        let found: Vec<_> =
            rows(&store, &filter, Order::Received, false).into_iter().map(|row| row.id).collect();
        let expected: Vec<_> = every.iter().filter(|row| keeps(row)).map(|row| row.id).collect();
        assert_eq!(found, expected, "{name}");
        let counted: u32 = store
            .read::<_, StoreError>(|db| counts(db, &filter))
            .unwrap()
            .iter()
            .map(|count| count.count)
            .sum();
        assert_eq!(counted as usize, expected.len(), "{name}");
    }
    for order in ORDERS {
        let filter =
            Filter { movement: Some(MovementId(2)), stages: vec![Stage::Received], ..Filter::default() };
        let expected =
            every.iter().filter(|row| row.stage == Stage::Received && row.submission.0 % 4 == 1).count();
        assert_eq!(rows(&store, &filter, order, false).len(), expected, "{order:?}");
    }
}

#[test]
fn a_row_shows_the_first_line_and_the_last_reason() {
    let (store, ids) = filled(12);
    let every = rows(&store, &Filter::default(), Order::Received, false);
    let returned = every.iter().find(|row| row.id == ids[1]).unwrap();
    assert_eq!(
        (returned.reason.as_deref(), returned.achievement.as_str()),
        (Some("thiếu báo cáo"), "Dòng đầu")
    );
    assert!(every.iter().filter(|row| row.stage == Stage::Eligible).all(|row| row.reason.is_none()));
}
