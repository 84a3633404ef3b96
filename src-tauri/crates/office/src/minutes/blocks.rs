//! The votes of a session, arranged as minutes tell them: by award and rule, and inside it by equal counts of ballots.

use domain::amounts::percent_text;
use domain::award::{VoteMethod, VoteRule};
use domain::records::sessions::VoteResult;
use domain::vote::{Tally, Voters};

use super::words::{capitalised, outcome_words, rule_words, who};

/// Results that share award, rule, room and ballots.
pub(crate) struct VoteBlock<'a> {
    /// Paragraphs before the lines: the award with its rule where it begins, then the ballots.
    pub intro: Vec<String>,
    pub results: Vec<&'a VoteResult>,
}

/// What must be equal for one sentence about ballots to hold for several items.
#[derive(PartialEq)]
struct Ballots {
    voters: Voters,
    issued: u32,
    returned: u32,
    valid: u32,
    invalid: u32,
    written: u32,
}

/// Arranges the results, keeping the agenda's order inside and between blocks.
pub(crate) fn blocks(results: &[VoteResult]) -> Vec<VoteBlock<'_>> {
    let mut awards: Vec<(&str, &VoteRule, Vec<&VoteResult>)> = Vec::new();
    for result in results {
        match awards.iter_mut().find(|(name, rule, _)| *name == result.award_name && **rule == result.rule) {
            Some((_, _, found)) => found.push(result),
            None => awards.push((&result.award_name, &result.rule, vec![result])),
        }
    }
    (1..).zip(awards).flat_map(|(no, (name, rule, results))| award_blocks(no, name, rule, results)).collect()
}

fn award_blocks<'a>(
    no: usize,
    name: &str,
    rule: &VoteRule,
    results: Vec<&'a VoteResult>,
) -> Vec<VoteBlock<'a>> {
    let heading = format!("{no}. {name}: {} đề nghị. {}", results.len(), rule_sentence(rule));
    let mut groups: Vec<(Option<Ballots>, Vec<&VoteResult>)> = Vec::new();
    for result in results {
        let ballots = result.tally.map(|tally| ballots(&tally, result.voters));
        match groups.iter_mut().find(|(known, _)| *known == ballots) {
            Some((_, found)) => found.push(result),
            None => groups.push((ballots, vec![result])),
        }
    }
    groups
        .into_iter()
        .enumerate()
        .map(|(at, (ballots, results))| {
            let intro = [
                (at == 0).then(|| heading.clone()),
                ballots.map(|ballots| ballots_sentence(&ballots, rule.method)),
            ];
            VoteBlock { intro: intro.into_iter().flatten().collect(), results }
        })
        .collect()
}

fn ballots(tally: &Tally, voters: Voters) -> Ballots {
    Ballots {
        voters,
        issued: tally.issued,
        returned: tally.returned,
        valid: tally.valid,
        invalid: tally.invalid,
        written: tally.written_agree + tally.written_disagree + tally.written_blank,
    }
}

fn rule_sentence(rule: &VoteRule) -> String {
    let method = match rule.method {
        VoteMethod::SecretBallot => "bỏ phiếu kín",
        VoteMethod::OpenVote => "biểu quyết công khai",
        VoteMethod::None => return "Xét theo thủ tục không biểu quyết tại Hội đồng.".to_owned(),
    };
    let condition = rule_words(rule);
    let condition =
        if condition.is_empty() { condition } else { format!("; điều kiện đạt: {condition}") };
    let basis = rule.legal_basis.trim().trim_end_matches('.');
    let basis = if basis.is_empty() { String::new() } else { format!(" (căn cứ: {basis})") };
    format!("Hình thức: {method}{condition}{basis}.")
}

fn ballots_sentence(ballots: &Ballots, method: VoteMethod) -> String {
    let Ballots { voters, issued, returned, valid, invalid, written } = ballots;
    let room = format!(
        "Tổng số thành viên Hội đồng: {}; có mặt: {}; không tham gia do có quyền, lợi ích liên quan: {}",
        voters.members, voters.present, voters.recused
    );
    let counted = match method {
        VoteMethod::SecretBallot => {
            let missing = issued - returned;
            format!(
                "phiếu phát ra: {issued}; thu về: {returned}; không thu về: {missing}; hợp lệ: {valid}; không hợp lệ: {invalid}"
            )
        }
        VoteMethod::OpenVote | VoteMethod::None => format!("thành viên biểu quyết tại phiên họp: {issued}"),
    };
    format!("{room}; {counted}; ý kiến bằng văn bản: {written}.")
}

/// The line of one nominee: agreeing votes, share and outcome, all as frozen.
pub(crate) fn result_line(result: &VoteResult) -> String {
    let outcome = outcome_words(result);
    match counted_words(result) {
        Some(counted) => format!("- {}: {counted}; kết quả: {outcome}.", who(result)),
        None => format!("- {}: không biểu quyết; kết quả: {outcome}.", who(result)),
    }
}

fn counted_words(result: &VoteResult) -> Option<String> {
    let tally = result.tally?;
    let votes = match result.rule.method {
        VoteMethod::SecretBallot => "phiếu",
        VoteMethod::OpenVote | VoteMethod::None => "thành viên",
    };
    let agree = match result.verdict {
        Some(verdict) => format!("{}/{} {votes} đồng ý", verdict.agree, verdict.base),
        None => format!("{} {votes} đồng ý", tally.agree + tally.written_agree),
    };
    let against = tally.disagree + tally.written_disagree;
    let blank = tally.blank + tally.written_blank;
    let share = share(result).map_or_else(String::new, |share| format!(", đạt {share}"));
    Some(format!("{agree}{share}; không đồng ý: {against}; không có ý kiến: {blank}"))
}

/// `90,91 %` of the base, where there was a vote.
pub(crate) fn share(result: &VoteResult) -> Option<String> {
    let verdict = result.verdict?;
    percent_text(verdict.agree.into(), verdict.base.into())
}

/// The outcome as a table prints it.
pub(crate) fn outcome_cell(result: &VoteResult) -> String {
    capitalised(&outcome_words(result))
}
