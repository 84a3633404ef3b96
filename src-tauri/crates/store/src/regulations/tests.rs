//! What the office adds to the law: kept, taken back, and told by day.

use domain::quota::QuotaBase;
use domain::records::regulations::LocalQuotaFields;
use serde_json::json;

use super::*;
use crate::Store;
use crate::testing::change;

fn on(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap()
}

fn quota(award: &str, of: QuotaBase, max_pct: u32, from: i32) -> LocalQuotaFields {
    LocalQuotaFields {
        award_id: award.into(),
        of,
        max_pct,
        strict: false,
        document: "Quyết định 12/2026/QĐ-UBND, Điều 7".into(),
        valid_from: on(from),
    }
}

#[test]
fn the_quota_of_a_day_is_the_one_that_began_last() {
    let mut store = Store::in_memory().unwrap();
    let holders = QuotaBase::HoldersOf { award: "cstd_co_so".into() };
    let (first, second) = change(&mut store, |tx| {
        let first = insert_quota(tx, &quota("cstd_tinh", holders.clone(), 10, 2020))?;
        let second = insert_quota(tx, &quota("cstd_tinh", holders.clone(), 15, 2022))?;
        insert_quota(tx, &quota("cstd_tinh", QuotaBase::Nominees, 30, 2022))?;
        insert_quota(tx, &quota("lao_dong_tien_tien", QuotaBase::Members, 70, 2021))?;
        Ok((first, second))
    });
    let said = |store: &Store, year| -> Vec<(String, u32)> {
        let quotas = store.read::<_, StoreError>(|db| local_quotas(db, on(year))).unwrap();
        quotas.into_iter().map(|quota| (quota.fields.award_id, quota.fields.max_pct)).collect()
    };
    for (year, expected) in [
        (2019, vec![]),
        (2020, vec![("cstd_tinh", 10)]),
        (2021, vec![("cstd_tinh", 10), ("lao_dong_tien_tien", 70)]),
        (2022, vec![("cstd_tinh", 15), ("cstd_tinh", 30), ("lao_dong_tien_tien", 70)]),
    ] {
        let expected: Vec<(String, u32)> =
            expected.into_iter().map(|(award, pct)| (award.to_owned(), pct)).collect();
        let mut found = said(&store, year);
        found.sort();
        assert_eq!(found, expected, "{year}");
    }
    change(&mut store, |tx| {
        assert!(local_quota(tx, second)?.is_some());
        assert!(local_quota_like(tx, "cstd_tinh", &holders, on(2022))?.is_some());
        remove_quota(tx, second, "ghi nhầm")?;
        assert!(local_quota(tx, second)?.is_none());
        assert!(local_quota_like(tx, "cstd_tinh", &holders, on(2022))?.is_none());
        assert_eq!(local_quota(tx, first)?.map(|kept| kept.quota().max_pct), Some(10));
        assert_eq!(every_local_quota(tx)?.len(), 3);
        // What was taken back may be set anew.
        insert_quota(tx, &quota("cstd_tinh", holders.clone(), 12, 2022))?;
        Ok(())
    });
}

#[test]
fn packs_and_confirmations_move_the_stamp_and_keep_what_was_taken_back() {
    let mut store = Store::in_memory().unwrap();
    let stamp_of = |store: &Store| store.read::<_, StoreError>(stamp).unwrap();
    let mut seen = vec![stamp_of(&store)];
    change(&mut store, |tx| insert_pack(tx, "e2027", 1, "e2027.toml", "id = \"e2027\"", "00"));
    seen.push(stamp_of(&store));
    change(&mut store, |tx| {
        assert!(insert_pack(tx, "e2027", 2, "e2027.toml", "id", "01").is_err(), "two versions in force");
        assert!(take_out_pack(tx, "e2027", "tải nhầm tệp")?);
        assert!(!take_out_pack(tx, "e2027", "lần nữa")?);
        Ok(())
    });
    seen.push(stamp_of(&store));
    let value = json!({ "value": "1.5" });
    change(&mut store, |tx| {
        insert_confirmation(tx, "e2025", "money.rounding", &value, "NĐ 152/2025/NĐ-CP", Some("đã đối chiếu"))
    });
    seen.push(stamp_of(&store));
    let confirmed = store.read::<_, StoreError>(confirmed_figures).unwrap();
    assert_eq!(confirmed.len(), 1);
    assert_eq!(
        (&confirmed[0].value, confirmed[0].confirmation.confirmed_by.as_str()),
        (&value, "Kim Thị Thử")
    );
    change(&mut store, |tx| {
        assert!(withdraw_confirmation(tx, "e2025", "money.rounding", "văn bản khác")?);
        assert!(!withdraw_confirmation(tx, "e2025", "money.rounding", "văn bản khác")?);
        assert_eq!(newest_version(tx, "e2027")?, Some(1));
        assert_eq!(newest_version(tx, "e2028")?, None);
        assert_eq!(loaded_packs(tx)?, []);
        Ok(())
    });
    seen.push(stamp_of(&store));
    let mut apart = seen.clone();
    apart.sort_unstable();
    apart.dedup();
    assert_eq!(apart.len(), seen.len(), "{seen:?}");
}
