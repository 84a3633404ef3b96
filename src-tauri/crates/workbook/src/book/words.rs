//! The Vietnamese words printed in the book.

use domain::award::VoteMethod;
use domain::nominee::NomineeKind;
use domain::session::{Outcome, Presence};

/// The three kinds, in the order of official lists.
pub const KINDS: [NomineeKind; 3] = [NomineeKind::Collective, NomineeKind::Person, NomineeKind::Household];

/// Outcomes in the order of the summary's columns.
pub const OUTCOMES: [Outcome; 5] =
    [Outcome::Passed, Outcome::Rejected, Outcome::Lowered, Outcome::Deferred, Outcome::Withdrawn];

/// `tập thể`, `cá nhân`, `hộ gia đình`.
pub fn kind_noun(kind: NomineeKind) -> &'static str {
    match kind {
        NomineeKind::Collective => "tập thể",
        NomineeKind::Person => "cá nhân",
        NomineeKind::Household => "hộ gia đình",
    }
}

/// The same as the name of a sheet or the start of a row.
pub fn kind_title(kind: NomineeKind) -> &'static str {
    match kind {
        NomineeKind::Collective => "Tập thể",
        NomineeKind::Person => "Cá nhân",
        NomineeKind::Household => "Hộ gia đình",
    }
}

/// The result column.
pub fn outcome_words(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::Passed) => "Đạt",
        Some(Outcome::Rejected) => "Không đạt",
        Some(Outcome::Lowered) => "Hạ mức",
        Some(Outcome::Deferred) => "Để lại",
        Some(Outcome::Withdrawn) => "Rút",
        None => "",
    }
}

/// How the council voted.
pub fn method_words(method: VoteMethod) -> &'static str {
    match method {
        VoteMethod::SecretBallot => "Bỏ phiếu kín",
        VoteMethod::OpenVote => "Biểu quyết",
        VoteMethod::None => "Không biểu quyết",
    }
}

/// The attendance column.
pub fn presence_words(presence: Presence) -> &'static str {
    match presence {
        Presence::Present => "Có mặt",
        Presence::Absent => "Vắng",
        Presence::WrittenOpinion => "Vắng, có ý kiến bằng văn bản",
    }
}

/// `Danh sách này có 02 tập thể, 05 cá nhân./.`, kinds nobody belongs to left out.
pub fn count_line(counts: &[(NomineeKind, usize)]) -> String {
    let parts: Vec<String> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| counted_safely(*count, *kind))
        .collect();
    if parts.is_empty() { String::new() } else { format!("Danh sách này có {}./.", parts.join(", ")) }
}

/// `05 cá nhân`: two digits at least, so that nobody can write another before them.
fn counted_safely(count: usize, kind: NomineeKind) -> String {
    format!("{count:02} {}", kind_noun(kind))
}

/// `5 cá nhân`.
pub fn counted(count: usize, kind: NomineeKind) -> String {
    format!("{count} {}", kind_noun(kind))
}

/// The number of a section, from 1: `I`, `II`, … `XIV`.
pub fn roman(mut number: usize) -> String {
    const DIGITS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut text = String::new();
    for (value, digits) in DIGITS {
        while number >= value {
            text.push_str(digits);
            number -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_numbered_in_roman() {
        for (number, text) in [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL")] {
            assert_eq!(roman(number), text);
        }
    }

    #[test]
    fn the_count_line_names_only_who_is_there() {
        use NomineeKind::{Collective, Household, Person};
        for (counts, line) in [
            (
                vec![(Collective, 2), (Person, 5), (Household, 1)],
                "Danh sách này có 02 tập thể, 05 cá nhân, 01 hộ gia đình./.",
            ),
            (vec![(Collective, 0), (Person, 5)], "Danh sách này có 05 cá nhân./."),
            (vec![(Person, 0)], ""),
        ] {
            assert_eq!(count_line(&counts), line);
        }
    }
}
