//! Vietnamese words of the minutes and of the book that goes with them.

use domain::award::{VoteBase, VoteRule};
use domain::council::CouncilRole;
use domain::nominee::NomineeKind;
use domain::records::sessions::VoteResult;
use domain::session::Outcome;

/// Kinds in the order of official lists.
pub(crate) const KINDS: [NomineeKind; 3] =
    [NomineeKind::Collective, NomineeKind::Person, NomineeKind::Household];

/// `tập thể`, `cá nhân`, `hộ gia đình`.
pub(crate) fn kind_noun(kind: NomineeKind) -> &'static str {
    match kind {
        NomineeKind::Collective => "tập thể",
        NomineeKind::Person => "cá nhân",
        NomineeKind::Household => "hộ gia đình",
    }
}

/// `2 tập thể, 5 cá nhân`; kinds nobody belongs to are left out.
pub(crate) fn counted_kinds(kinds: impl Iterator<Item = NomineeKind>) -> String {
    let kinds: Vec<NomineeKind> = kinds.collect();
    let counted = |kind: &NomineeKind| {
        let count = kinds.iter().filter(|other| *other == kind).count();
        (count > 0).then(|| format!("{count} {}", kind_noun(*kind)))
    };
    KINDS.iter().filter_map(counted).collect::<Vec<_>>().join(", ")
}

/// Role in the council as lists print it.
pub(crate) fn role_words(role: CouncilRole) -> &'static str {
    match role {
        CouncilRole::Chair => "Chủ tịch Hội đồng",
        CouncilRole::FirstViceChair => "Phó Chủ tịch thứ nhất Hội đồng",
        CouncilRole::StandingViceChair => "Phó Chủ tịch thường trực Hội đồng",
        CouncilRole::ViceChair => "Phó Chủ tịch Hội đồng",
        CouncilRole::Member => "Ủy viên",
        CouncilRole::Secretary => "Ủy viên, Thư ký Hội đồng",
    }
}

/// `từ 90 % trở lên tổng số thành viên Hội đồng`, `trên 1/2 …`; empty while nobody has said the threshold.
pub(crate) fn rule_words(rule: &VoteRule) -> String {
    let Some(threshold) = rule.threshold else { return String::new() };
    let share = match threshold.denominator {
        100 => format!("{} %", threshold.numerator),
        _ => format!("{}/{}", threshold.numerator, threshold.denominator),
    };
    let base = match rule.base {
        VoteBase::TotalMembers => "tổng số thành viên Hội đồng",
        VoteBase::PresentMembers => "số thành viên tham gia biểu quyết",
    };
    if threshold.strict { format!("trên {share} {base}") } else { format!("từ {share} trở lên {base}") }
}

/// A sentence's or table's first letter.
pub(crate) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Whom a result is about: `Ông/Bà …, chức vụ, đơn vị`. A unit that bears the nominee's own name is not said twice.
pub(crate) fn who(result: &VoteResult) -> String {
    let name = match result.kind {
        NomineeKind::Person => format!("Ông/Bà {}", result.name),
        NomineeKind::Household => format!("Hộ {}", without_household(&result.name)),
        NomineeKind::Collective => result.name.clone(),
    };
    let unit = Some(result.unit_name.as_str()).filter(|unit| *unit != result.name);
    [Some(name.as_str()), result.person_position.as_deref(), unit]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

/// `Hộ ông Sơn Văn A` is listed with and without its first word.
fn without_household(name: &str) -> &str {
    ["Hộ gia đình ", "Hộ "].iter().find_map(|word| name.strip_prefix(word)).unwrap_or(name)
}

/// What an item ended in: `đạt`, `hạ mức, thống nhất đề nghị …`, with the reason where one was given.
pub(crate) fn outcome_words(result: &VoteResult) -> String {
    let outcome = match result.outcome {
        Outcome::Passed => "đạt".to_owned(),
        Outcome::Rejected => "không đạt".to_owned(),
        Outcome::Lowered => {
            format!("hạ mức, thống nhất đề nghị {}", result.lowered_award_name.as_deref().unwrap_or_default())
        }
        Outcome::Deferred => "để lại, bổ sung hồ sơ".to_owned(),
        Outcome::Withdrawn => "rút khỏi danh sách".to_owned(),
    };
    match (&result.reason, result.is_overridden) {
        (Some(reason), true) => format!("{outcome} (khác kết quả kiểm phiếu, lý do: {reason})"),
        (Some(reason), false) => format!("{outcome} (lý do: {reason})"),
        (None, _) => outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::award::{Certainty, Threshold, VoteMethod};

    #[test]
    fn a_rule_is_said_as_papers_say_it() {
        let rule = |numerator, denominator, strict, base| VoteRule {
            method: VoteMethod::OpenVote,
            threshold: Some(Threshold { numerator, denominator, strict }),
            base,
            written_opinions: true,
            legal_basis: String::new(),
            certainty: Certainty::Confirmed,
        };
        for (given, words) in [
            (rule(90, 100, false, VoteBase::TotalMembers), "từ 90 % trở lên tổng số thành viên Hội đồng"),
            (rule(2, 3, false, VoteBase::PresentMembers), "từ 2/3 trở lên số thành viên tham gia biểu quyết"),
            (rule(50, 100, true, VoteBase::TotalMembers), "trên 50 % tổng số thành viên Hội đồng"),
            (VoteRule { threshold: None, ..rule(1, 2, true, VoteBase::TotalMembers) }, ""),
        ] {
            assert_eq!(rule_words(&given), words);
        }
    }

    #[test]
    fn kinds_are_counted_in_the_order_of_official_lists() {
        use NomineeKind::{Collective, Household, Person};
        for (kinds, words) in [
            (vec![Person, Collective, Person], "1 tập thể, 2 cá nhân"),
            (vec![Household], "1 hộ gia đình"),
            (vec![], ""),
        ] {
            assert_eq!(counted_kinds(kinds.into_iter()), words);
        }
    }
}
