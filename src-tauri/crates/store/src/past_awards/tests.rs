//! Past awards: what is written is read, pages come from an index, and keys follow a renamed nominee or unit.

use domain::dates::PartialDate;
use domain::records::history::HistoryFilter;

use super::*;
use crate::testing::{change, person, unit_fields};
use crate::{Store, nominees, units};

fn award(nominee: NomineeId, year: i32, name: &str) -> PastAwardFields {
    PastAwardFields {
        nominee,
        award_id: (name == "Bằng khen").then(|| "bang_khen_tinh".into()),
        award_name: name.into(),
        commendation_type: None,
        year,
        decision_number: Some(format!("{year}/QĐ-UBND")),
        decision_on: PartialDate::parse_typed(&format!("05/6/{year}")),
        issuer: Some("Chủ tịch UBND tỉnh".into()),
        achievement: None,
        note: None,
    }
}

/// Two units with two people each, who hold awards of 2016 to 2021.
fn filled() -> (Store, [UnitId; 2], Vec<NomineeId>) {
    let mut store = Store::in_memory().unwrap();
    let (units, people) = change(&mut store, |tx| {
        let health = units::insert(tx, &unit_fields("Sở Y tế"))?;
        let schools = units::insert(tx, &unit_fields("Sở Giáo dục và Đào tạo"))?;
        let mut people = Vec::new();
        for (unit, unit_name, names) in [
            (health, "Sở Y tế", ["Thạch Thị Lan", "Trần Văn Bình"]),
            (schools, "Sở Giáo dục và Đào tạo", ["Lâm Văn Ân", "Đỗ Thị Đào"]),
        ] {
            for name in names {
                let nominee = nominees::insert(tx, &person(name, unit))?;
                people.push(nominee);
                for year in 2016..=2021 {
                    let (award_name, award_rank) =
                        if year % 2 == 0 { ("Bằng khen", 50) } else { ("Giấy khen", 10) };
                    let fields = award(nominee, year, award_name);
                    insert(tx, NewPastAward { fields: &fields, award_rank, name, unit_name }, None)?;
                }
            }
        }
        Ok(([health, schools], people))
    });
    (store, units, people)
}

fn found(store: &Store, filter: &HistoryFilter) -> Vec<String> {
    let page = store.read::<_, StoreError>(|db| list(db, filter, 0, 100)).unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    page.rows
        .into_iter()
        .map(|row| format!("{} {} {}", row.fields.year, row.fields.award_name, row.name))
        .collect()
}

#[test]
fn a_filter_narrows_by_what_it_names() {
    let (store, [health, _], people) = filled();
    let words = |query: &str| HistoryFilter { query: Some(query.into()), ..HistoryFilter::default() };
    for (name, filter, rows) in [
        ("nothing", HistoryFilter::default(), 24),
        ("a nominee", HistoryFilter { nominee: Some(people[0]), ..HistoryFilter::default() }, 6),
        ("a unit", HistoryFilter { unit: Some(health), ..HistoryFilter::default() }, 12),
        (
            "years",
            HistoryFilter { year_from: Some(2017), year_to: Some(2018), ..HistoryFilter::default() },
            8,
        ),
        ("an award", HistoryFilter { award: Some("bang_khen_tinh".into()), ..HistoryFilter::default() }, 12),
        ("a name without marks", words("thach lan"), 6),
        ("a number", words("2019/QĐ"), 4),
        ("a unit and an award", words("giao duc giay"), 6),
        ("the inside of a word", words("ạch"), 0),
    ] {
        assert_eq!(found(&store, &filter).len(), rows, "{name}");
    }
}

#[test]
fn a_list_has_the_newest_year_first_then_higher_awards_then_names_by_given_name() {
    let (store, _, _) = filled();
    let filter = HistoryFilter { year_from: Some(2020), ..HistoryFilter::default() };
    assert_eq!(
        found(&store, &filter),
        [
            "2021 Giấy khen Lâm Văn Ân",
            "2021 Giấy khen Trần Văn Bình",
            "2021 Giấy khen Đỗ Thị Đào",
            "2021 Giấy khen Thạch Thị Lan",
            "2020 Bằng khen Lâm Văn Ân",
            "2020 Bằng khen Trần Văn Bình",
            "2020 Bằng khen Đỗ Thị Đào",
            "2020 Bằng khen Thạch Thị Lan",
        ]
    );
}

#[test]
fn pages_come_from_an_index() {
    let (store, _, people) = filled();
    for (filter, index) in [
        (HistoryFilter::default(), "USING INDEX past_awards_by_year"),
        (
            HistoryFilter { nominee: Some(people[0]), ..HistoryFilter::default() },
            "USING INDEX past_awards_by_nominee",
        ),
    ] {
        let plan = store
            .read::<_, StoreError>(|db| {
                let mut statement =
                    db.conn().prepare(&format!("EXPLAIN QUERY PLAN {}", list::page_sql(&filter)))?;
                let mut rows = statement.raw_query();
                let mut plan = String::new();
                while let Some(row) = rows.next()? {
                    plan.push_str(&row.get::<_, String>("detail")?);
                    plan.push('\n');
                }
                Ok(plan)
            })
            .unwrap();
        assert!(plan.contains(index), "{plan}");
        // Names are put in order within a year and rank, never the whole list.
        assert!(!plan.contains("TEMP B-TREE FOR ORDER BY"), "{plan}");
    }
}

#[test]
fn search_keys_follow_names_and_units_and_unused_nominees_go() {
    let (mut store, [health, _], people) = filled();
    let words = |query: &str| HistoryFilter { query: Some(query.into()), ..HistoryFilter::default() };
    change(&mut store, |tx| {
        nominees::update(tx, people[0], &person("Thạch Thị Lành", health))?;
        units::update(tx, health, &unit_fields("Sở Y tế và Dân số"))?;
        nominees::refresh_search_keys_of_unit(tx, health)
    });
    assert_eq!(found(&store, &words("lanh dan so")).len(), 6);
    assert_eq!(found(&store, &words("thach lan")).len(), 6);
    let gone = change(&mut store, |tx| {
        let held = held_by(tx, &people[..1])?;
        assert_eq!(nominees::remove_unused(tx, &people)?, 0, "all hold awards");
        remove(tx, &held.iter().map(|award| award.id).collect::<Vec<_>>())?;
        nominees::remove_unused(tx, &people)
    });
    assert_eq!(gone, 1);
}

#[test]
fn what_is_written_is_read() {
    let (mut store, _, people) = filled();
    let first = change(&mut store, |tx| Ok(held_by(tx, &people[..1])?.remove(0)));
    let changed = PastAwardFields {
        award_id: None,
        decision_number: None,
        decision_on: None,
        issuer: None,
        note: Some("Đính chính".into()),
        year: 2015,
        ..first.fields
    };
    change(&mut store, |tx| {
        update(
            tx,
            first.id,
            NewPastAward {
                fields: &changed, award_rank: 0, name: "Thạch Thị Lan", unit_name: "Sở Y tế"
            },
            true,
        )
    });
    let row = store.read::<_, StoreError>(|db| read(db, &[first.id])).unwrap().remove(0);
    assert_eq!(
        (row.fields, row.name.as_str(), row.unit_name.as_str()),
        (changed, "Thạch Thị Lan", "Sở Y tế")
    );
}
