//! Money and shares as papers write them: digits in groups, amounts in words, percentages.
//!
//! Whole đồng and exact integers only. Not here: what a prize is worth and how it is rounded ([`crate::money`]).

use crate::profile::{ThousandWord, ZeroWord};

/// The two words on which offices differ when an amount is written in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordStyle {
    /// `linh` or `lẻ`: một trăm linh năm, một trăm lẻ năm.
    pub zero: ZeroWord,
    /// `nghìn` or `ngàn`.
    pub thousand: ThousandWord,
}

/// An amount in đồng in words, `Một triệu tám trăm nghìn đồng`; a negative amount begins with `Âm`.
///
/// Reads as schools teach it: mốt, tư and lăm after `mươi`, lăm after `mười`, `linh` for a missing ten, `không
/// trăm` for a missing hundred inside a larger number; empty groups of three are passed over.
pub fn amount_in_words(amount: i64, style: WordStyle) -> String {
    let mut words = Vec::new();
    if amount < 0 {
        words.push("âm");
    }
    push_number(&mut words, amount.unsigned_abs(), false, style);
    words.push("đồng");
    capitalised(&words.join(" "))
}

/// An amount with a point between groups of three digits: `1.490.000`.
pub fn group_digits(amount: i64) -> String {
    let digits = amount.unsigned_abs().to_string();
    let mut grouped = String::from(if amount < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    grouped
}

/// A share in percent, `86,36 %`: two decimals rounded half up, none when it is whole (`90 %`, never for 89,996).
/// `None` when the total is zero. For showing only: a vote passes or fails on the exact integers.
pub fn percent_text(part: u64, total: u64) -> Option<String> {
    if total == 0 {
        return None;
    }
    let (part, total) = (u128::from(part), u128::from(total));
    if (part * 100).is_multiple_of(total) {
        return Some(format!("{} %", part * 100 / total));
    }
    let hundredths = (part * 20_000 + total) / (total * 2);
    Some(format!("{},{:02} %", hundredths / 100, hundredths % 100))
}

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// Reads a whole number. `inside` says that larger groups were read before it, so its own empty hundreds count.
fn push_number(words: &mut Vec<&'static str>, number: u64, inside: bool, style: WordStyle) {
    const BILLION: u64 = 1_000_000_000;
    let (billions, rest) = (number / BILLION, number % BILLION);
    let mut inside = inside;
    if billions > 0 {
        push_number(words, billions, inside, style);
        words.push("tỷ");
        inside = true;
    }
    let thousand = match style.thousand {
        ThousandWord::Nghin => "nghìn",
        ThousandWord::Ngan => "ngàn",
    };
    for (group, unit) in
        [(rest / 1_000_000, Some("triệu")), (rest / 1_000 % 1_000, Some(thousand)), (rest % 1_000, None)]
    {
        if group > 0 {
            push_group(words, group, inside, style.zero);
            words.extend(unit);
            inside = true;
        }
    }
    if !inside {
        words.push("không");
    }
}

/// Reads 1 to 999.
fn push_group(words: &mut Vec<&'static str>, group: u64, inside: bool, zero: ZeroWord) {
    let digit = |value: u64| DIGITS[usize::try_from(value % 10).unwrap_or(0)];
    let (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10);
    let hundreds_read = inside || hundreds > 0;
    if hundreds_read {
        words.extend([digit(hundreds), "trăm"]);
    }
    match tens {
        0 if units > 0 && hundreds_read => words.push(match zero {
            ZeroWord::Linh => "linh",
            ZeroWord::Le => "lẻ",
        }),
        0 => {}
        1 => words.push("mười"),
        _ => words.extend([digit(tens), "mươi"]),
    }
    match (tens, units) {
        (_, 0) => {}
        (2.., 1) => words.push("mốt"),
        (2.., 4) => words.push("tư"),
        (1.., 5) => words.push("lăm"),
        _ => words.push(digit(units)),
    }
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests;
