//! The table of prizes through the shipped packs (domain.md A5), and each award's own coefficient.

use domain::award::AwardKind;
use domain::money::{Fund, NoPrize, PrizeSum, SamePeriodTitles, prize_of};

use super::*;

fn sum(award: &str, recipient: NomineeKind, on: &str) -> PrizeSum {
    let regulations = Regulations::shipped().unwrap();
    let on = on.parse().unwrap();
    let pack = regulations.pack_on(on).unwrap();
    let award = pack.award(award).unwrap();
    prize_of(&pack.prizes, award, recipient, regulations.base_salaries(), on, None)
}

use NomineeKind::{Collective, Household, Person};

#[test]
fn the_table_of_prizes_comes_out_of_the_packs() {
    // One day under each base salary; 2023 and 2024 are two eras under one salary.
    let days = ["2021-12-22", "2023-12-20", "2024-02-01", "2025-07-10", "2026-07-10"];
    for (award, recipient, prizes) in [
        ("lao_dong_tien_tien", Person, [450_000, 540_000, 540_000, 710_000, 760_000]),
        ("giay_khen_so", Person, [450_000, 540_000, 540_000, 710_000, 760_000]),
        ("cstd_co_so", Person, [1_490_000, 1_800_000, 1_800_000, 2_340_000, 2_530_000]),
        ("bang_khen_tinh", Person, [1_490_000, 1_800_000, 2_700_000, 3_510_000, 3_800_000]),
        ("bang_khen_tinh", Collective, [2_980_000, 3_600_000, 5_400_000, 7_020_000, 7_590_000]),
        ("cstd_toan_quoc", Person, [6_710_000, 8_100_000, 8_100_000, 10_530_000, 11_390_000]),
        // Rows beside the table: the multipliers, and the commune before and after 2024.
        ("bang_khen_tinh", Household, [2_240_000, 2_700_000, 4_050_000, 5_270_000, 5_700_000]),
        ("giay_khen_xa", Person, [230_000, 270_000, 540_000, 710_000, 760_000]),
        ("giay_khen_xa", Collective, [450_000, 540_000, 1_080_000, 1_410_000, 1_520_000]),
        ("cstd_tinh", Person, [4_470_000, 5_400_000, 5_400_000, 7_020_000, 7_590_000]),
        ("tap_the_ldxs", Collective, [2_240_000, 2_700_000, 2_700_000, 3_510_000, 3_800_000]),
        ("tap_the_ldtt", Collective, [1_200_000, 1_440_000, 1_440_000, 1_880_000, 2_030_000]),
        ("co_thi_dua_tinh", Collective, [11_920_000, 14_400_000, 14_400_000, 18_720_000, 20_240_000]),
        ("co_thi_dua_chinh_phu", Collective, [17_880_000, 21_600_000, 21_600_000, 28_080_000, 30_360_000]),
        ("bang_khen_ttg", Person, [5_220_000, 6_300_000, 6_300_000, 8_190_000, 8_860_000]),
        ("bang_khen_ttg", Collective, [10_430_000, 12_600_000, 12_600_000, 16_380_000, 17_710_000]),
        ("huan_chuong_lao_dong_3", Person, [6_710_000, 8_100_000, 8_100_000, 10_530_000, 11_390_000]),
        ("anh_hung_lao_dong", Collective, [46_190_000, 55_800_000, 55_800_000, 72_540_000, 78_430_000]),
    ] {
        for (on, prize) in days.into_iter().zip(prizes) {
            assert_eq!(sum(award, recipient, on).amount(), Some(prize), "{award} {recipient:?} {on}");
        }
    }
}

#[test]
fn the_day_of_the_decision_chooses_salary_and_pack() {
    for (on, prize) in [
        ("2018-06-30", 1_300_000),
        ("2018-07-01", 1_390_000),
        ("2019-07-01", 1_490_000),
        ("2023-06-30", 1_490_000),
        ("2023-07-01", 1_800_000),
        ("2023-12-31", 1_800_000),
        ("2024-01-01", 2_700_000),
        ("2024-06-30", 2_700_000),
        ("2024-07-01", 3_510_000),
        ("2026-06-30", 3_510_000),
        ("2026-07-01", 3_800_000),
        ("2026-12-01", 3_800_000),
    ] {
        assert_eq!(sum("bang_khen_tinh", Person, on).amount(), Some(prize), "{on}");
    }
    assert_eq!(sum("bang_khen_tinh", Person, "2017-06-30"), PrizeSum::Unknown(NoPrize::NoBaseSalary));
}

#[test]
fn how_sure_a_prize_is_follows_its_least_sure_figure() {
    for (award, recipient, on, certainty) in [
        ("bang_khen_tinh", Person, "2025-07-10", Certainty::Page),
        ("bang_khen_tinh", Household, "2025-07-10", Certainty::Page),
        ("bang_khen_tinh", Person, "2024-02-01", Certainty::Memory),
        ("cstd_co_so", Person, "2024-02-01", Certainty::Page),
        ("cstd_co_so", Person, "2021-12-22", Certainty::Memory),
        ("cstd_co_so", Person, "2026-10-01", Certainty::Mixed),
    ] {
        assert_eq!(sum(award, recipient, on).certainty(), certainty, "{award} {recipient:?} {on}");
    }
}

#[test]
fn what_has_no_coefficient_says_why() {
    for (award, on) in
        [("thu_khen", "2021-12-22"), ("thuong_nong", "2025-07-10"), ("giay_khen_doanh_nghiep", "2025-07-10")]
    {
        let PrizeSum::Unknown(NoPrize::NoCoefficient { legal_basis: Some(_), .. }) = sum(award, Person, on)
        else {
            panic!("{award} has a prize")
        };
    }
    assert_eq!(sum("cstd_co_so", Collective, "2025-07-10"), PrizeSum::Unknown(NoPrize::NotForThisKind));
}

#[test]
fn every_era_pays_the_highest_title_of_a_period_and_names_a_fund_for_every_award() {
    for pack in Regulations::shipped().unwrap().packs() {
        let rules = &pack.prizes;
        assert_eq!(rules.titles_same_period.value, SamePeriodTitles::HighestOnly, "{}", pack.id);
        for award in pack.awards.iter().filter(|award| award.kind != AwardKind::Informal) {
            let fund = rules.fund(award.authority).map(|fund| fund.value);
            let expected = match award.authority {
                AuthorityLevel::State | AuthorityLevel::Central | AuthorityLevel::Province => Fund::Province,
                AuthorityLevel::Department
                | AuthorityLevel::District
                | AuthorityLevel::Commune
                | AuthorityLevel::Enterprise => Fund::OwnUnit,
            };
            assert_eq!(fund, Some(expected), "{} {}", pack.id, award.id);
        }
    }
}
