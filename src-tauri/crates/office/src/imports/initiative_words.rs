//! The words lists of initiatives use for what the office keeps as codes, and the words in which judged rows show it.

use domain::records::history::{InfluenceScope, InitiativeKind};
use domain::text::fold;

use super::words::{by_code, words};

/// Sáng kiến or đề tài, their codes or the words of the list.
pub(super) fn parse_kind(text: &str) -> Option<InitiativeKind> {
    let folded = fold(text);
    let says = |word: &str| folded.contains(word);
    match (says("de tai") || says("nghien cuu"), says("sang kien") || says("giai phap") || says("skkn")) {
        (true, false) => Some(InitiativeKind::ResearchTopic),
        (false, true) => Some(InitiativeKind::Initiative),
        (true, true) | (false, false) => by_code(text),
    }
}

pub(crate) fn kind_text(kind: InitiativeKind) -> &'static str {
    match kind {
        InitiativeKind::Initiative => "Sáng kiến",
        InitiativeKind::ResearchTopic => "Đề tài",
    }
}

/// Phạm vi ảnh hưởng, its code or the words of the list.
pub(super) fn parse_scope(text: &str) -> Option<InfluenceScope> {
    if let Some(scope) = by_code(text) {
        return Some(scope);
    }
    let words = format!(" {} ", words(text));
    let says = |phrase: &str| words.contains(&format!(" {phrase} "));
    if ["toan quoc", "quoc gia", "ca nuoc", "cap nha nuoc", "trung uong"].iter().any(|phrase| says(phrase)) {
        Some(InfluenceScope::National)
    } else if ["tinh", "bo", "nganh", "thanh pho", "toan tinh"].iter().any(|phrase| says(phrase)) {
        Some(InfluenceScope::Province)
    } else if ["co so", "don vi", "truong", "huyen", "so", "xa", "phong"].iter().any(|phrase| says(phrase)) {
        Some(InfluenceScope::Base)
    } else {
        None
    }
}

pub(crate) fn scope_text(scope: InfluenceScope) -> &'static str {
    match scope {
        InfluenceScope::Base => "Cấp cơ sở",
        InfluenceScope::Province => "Cấp bộ, ban, ngành, tỉnh",
        InfluenceScope::National => "Toàn quốc",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_and_kinds_are_read_as_lists_write_them() {
        for (text, scope) in [
            ("Cấp cơ sở", Some(InfluenceScope::Base)),
            ("Cơ sở", Some(InfluenceScope::Base)),
            ("cấp huyện", Some(InfluenceScope::Base)),
            ("Cấp tỉnh", Some(InfluenceScope::Province)),
            ("Tỉnh", Some(InfluenceScope::Province)),
            ("Bộ", Some(InfluenceScope::Province)),
            ("Cấp bộ, ban, ngành, tỉnh", Some(InfluenceScope::Province)),
            ("Toàn quốc", Some(InfluenceScope::National)),
            ("base", Some(InfluenceScope::Base)),
            ("rộng", None),
            ("", None),
        ] {
            assert_eq!(parse_scope(text), scope, "{text}");
        }
        for scope in [InfluenceScope::Base, InfluenceScope::Province, InfluenceScope::National] {
            assert_eq!(parse_scope(scope_text(scope)), Some(scope), "what is shown is read back");
        }
        for (text, kind) in [
            ("Sáng kiến", Some(InitiativeKind::Initiative)),
            ("SKKN", Some(InitiativeKind::Initiative)),
            ("Đề tài", Some(InitiativeKind::ResearchTopic)),
            ("II. ĐỀ TÀI NGHIÊN CỨU KHOA HỌC", Some(InitiativeKind::ResearchTopic)),
            ("Sáng kiến, đề tài", None),
            ("research_topic", Some(InitiativeKind::ResearchTopic)),
            ("", None),
        ] {
            assert_eq!(parse_kind(text), kind, "{text}");
        }
    }
}
