use std::collections::HashMap;

use proptest::prelude::*;

use super::*;

const NORTH: WordStyle = WordStyle { zero: ZeroWord::Linh, thousand: ThousandWord::Nghin };
const SOUTH: WordStyle = WordStyle { zero: ZeroWord::Le, thousand: ThousandWord::Ngan };

#[test]
fn amounts_are_written_in_words() {
    for (amount, words) in [
        (0, "Không đồng"),
        (1, "Một đồng"),
        (10, "Mười đồng"),
        (11, "Mười một đồng"),
        (14, "Mười bốn đồng"),
        (15, "Mười lăm đồng"),
        (20, "Hai mươi đồng"),
        (21, "Hai mươi mốt đồng"),
        (24, "Hai mươi tư đồng"),
        (25, "Hai mươi lăm đồng"),
        (55, "Năm mươi lăm đồng"),
        (100, "Một trăm đồng"),
        (104, "Một trăm linh bốn đồng"),
        (105, "Một trăm linh năm đồng"),
        (110, "Một trăm mười đồng"),
        (111, "Một trăm mười một đồng"),
        (221, "Hai trăm hai mươi mốt đồng"),
        (1_000, "Một nghìn đồng"),
        (1_005, "Một nghìn không trăm linh năm đồng"),
        (1_015, "Một nghìn không trăm mười lăm đồng"),
        (10_000, "Mười nghìn đồng"),
        (450_000, "Bốn trăm năm mươi nghìn đồng"),
        (540_000, "Năm trăm bốn mươi nghìn đồng"),
        (710_000, "Bảy trăm mười nghìn đồng"),
        (1_490_000, "Một triệu bốn trăm chín mươi nghìn đồng"),
        (1_800_000, "Một triệu tám trăm nghìn đồng"),
        (2_340_000, "Hai triệu ba trăm bốn mươi nghìn đồng"),
        (3_510_000, "Ba triệu năm trăm mười nghìn đồng"),
        (1_000_005, "Một triệu không trăm linh năm đồng"),
        (1_005_000, "Một triệu không trăm linh năm nghìn đồng"),
        (11_390_000, "Mười một triệu ba trăm chín mươi nghìn đồng"),
        (1_000_000_000, "Một tỷ đồng"),
        (2_005_000_000, "Hai tỷ không trăm linh năm triệu đồng"),
        (1_000_000_000_000, "Một nghìn tỷ đồng"),
        (1_000_000_000_000_000_000, "Một tỷ tỷ đồng"),
        (-1_500_000, "Âm một triệu năm trăm nghìn đồng"),
    ] {
        assert_eq!(amount_in_words(amount, NORTH), words, "{amount}");
    }
}

#[test]
fn offices_choose_linh_or_le_and_nghin_or_ngan() {
    assert_eq!(amount_in_words(2_105_000, SOUTH), "Hai triệu một trăm lẻ năm ngàn đồng");
    let mixed = WordStyle { zero: ZeroWord::Linh, thousand: ThousandWord::Ngan };
    assert_eq!(amount_in_words(2_105_000, mixed), "Hai triệu một trăm linh năm ngàn đồng");
}

#[test]
fn digits_stand_in_groups_of_three() {
    for (amount, text) in [
        (0, "0"),
        (7, "7"),
        (999, "999"),
        (1_000, "1.000"),
        (450_000, "450.000"),
        (1_490_000, "1.490.000"),
        (-12_345, "-12.345"),
        (i64::MIN, "-9.223.372.036.854.775.808"),
    ] {
        assert_eq!(group_digits(amount), text);
    }
}

#[test]
fn shares_are_shown_exactly() {
    for (part, total, text) in [
        (19, 21, Some("90,48 %")),
        (18, 20, Some("90 %")),
        (19, 22, Some("86,36 %")),
        (22, 22, Some("100 %")),
        (0, 22, Some("0 %")),
        (1, 8, Some("12,50 %")),
        (1, 3, Some("33,33 %")),
        (2, 3, Some("66,67 %")),
        (1, 800, Some("0,13 %")),
        (89_996, 100_000, Some("90,00 %")),
        (u64::MAX, 1, Some("1844674407370955161500 %")),
        (0, 0, None),
    ] {
        assert_eq!(percent_text(part, total).as_deref(), text, "{part} of {total}");
    }
}

#[test]
fn distinct_amounts_have_distinct_words() {
    let mut seen: HashMap<String, i64> = HashMap::new();
    let near_round_numbers = (0..=18u32).flat_map(|power| {
        let round = 10i64.pow(power);
        (-1_100..=1_100).map(move |near| round.saturating_add(near))
    });
    let multiples = (1..=3_000).flat_map(|n| [n * 10_000, n * 1_000_000, n * 1_001_000, n * 1_000_000_001]);
    for amount in near_round_numbers.chain(multiples) {
        let words = amount_in_words(amount, NORTH);
        if let Some(other) = seen.insert(words.clone(), amount) {
            assert_eq!(other, amount, "{words}");
        }
    }
}

/// Reads an amount in words by its grammar alone: digits, tens and hundreds, closed by nghìn, triệu and any number of tỷ.
fn read_back(words: &str) -> Option<i64> {
    let words = words.to_lowercase();
    let words = words.strip_suffix(" đồng")?;
    let (sign, words) = words.strip_prefix("âm ").map_or((1, words), |words| (-1, words));
    let (mut total, mut below_billion, mut group) = (0_i128, 0_i128, 0_i128);
    for word in words.split(' ') {
        match word {
            "trăm" => group *= 100,
            "mươi" => group = (group / 10) * 10 + (group % 10) * 10,
            "mười" => group += 10,
            "linh" | "lẻ" => {}
            "nghìn" | "ngàn" => (below_billion, group) = (below_billion + group * 1_000, 0),
            "triệu" => (below_billion, group) = (below_billion + group * 1_000_000, 0),
            "tỷ" => {
                (total, below_billion, group) = ((total + below_billion + group) * 1_000_000_000, 0, 0);
            }
            digit => {
                let digit = match digit {
                    "mốt" => 1,
                    "tư" => 4,
                    "lăm" => 5,
                    digit => i128::try_from(DIGITS.iter().position(|known| *known == digit)?).ok()?,
                };
                group += digit;
            }
        }
    }
    i64::try_from(sign * (total + below_billion + group)).ok()
}

proptest! {
    #[test]
    fn words_tell_amounts_apart(a in any::<i64>(), b in any::<i64>()) {
        prop_assert_eq!(amount_in_words(a, NORTH) == amount_in_words(b, NORTH), a == b);
        prop_assert_eq!(amount_in_words(a, SOUTH) == amount_in_words(b, SOUTH), a == b);
    }

    #[test]
    fn grouping_only_adds_points(amount in any::<i64>()) {
        prop_assert_eq!(group_digits(amount).replace('.', "").parse(), Ok(amount));
    }

    #[test]
    fn words_lead_back_to_the_number(amount in any::<i64>(), near in -2_000_000i64..2_000_000) {
        for amount in [amount, near] {
            for style in [NORTH, SOUTH] {
                let words = amount_in_words(amount, style);
                prop_assert_eq!(read_back(&words), Some(amount), "{}", words);
            }
        }
    }

    #[test]
    fn a_whole_percentage_is_shown_exactly_when_it_is_one(part in 0..5_000u64, total in 1..5_000u64) {
        let text = percent_text(part, total).expect("a total");
        prop_assert_eq!(!text.contains(','), part * 100 % total == 0, "{}", text);
    }
}
