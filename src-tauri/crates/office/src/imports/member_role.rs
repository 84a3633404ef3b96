//! The words lists use for roles in the council.

use domain::council::CouncilRole;
use domain::text::tidy;

use super::words::by_code;

/// A role, its code or the word of the list: `Chủ tịch Hội đồng`, `PCT thường trực HĐ`, `Ủy viên, thư ký`.
pub(super) fn parse_role(text: &str) -> Option<CouncilRole> {
    if let Some(role) = by_code(text) {
        return Some(role);
    }
    let words = words(text);
    let says = |phrase: &str| format!(" {words} ").contains(&format!(" {phrase} "));
    // A post outside the council is no role in it, unless the council is named too.
    let elsewhere =
        ["ubnd", "uy ban nhan dan", "uy ban", "hoi", "mat tran", "cong doan"].iter().any(|of| says(of));
    let in_council = says("hoi dong");
    if elsewhere && !in_council {
        return None;
    }
    if says("thu ky") {
        Some(CouncilRole::Secretary)
    } else if says("pho chu tich thu nhat") {
        Some(CouncilRole::FirstViceChair)
    } else if says("pho chu tich") && says("thuong truc") {
        Some(CouncilRole::StandingViceChair)
    } else if says("pho chu tich") {
        Some(CouncilRole::ViceChair)
    } else if says("uy vien") || says("cac uy vien") || says("thanh vien") {
        Some(CouncilRole::Member)
    } else if says("chu tich") {
        Some(CouncilRole::Chair)
    } else {
        None
    }
}

/// The role as people read it.
pub(super) fn role_text(role: CouncilRole) -> &'static str {
    match role {
        CouncilRole::Chair => "Chủ tịch",
        CouncilRole::FirstViceChair => "Phó Chủ tịch thứ nhất",
        CouncilRole::StandingViceChair => "Phó Chủ tịch thường trực",
        CouncilRole::ViceChair => "Phó Chủ tịch",
        CouncilRole::Member => "Ủy viên",
        CouncilRole::Secretary => "Ủy viên, thư ký",
    }
}

/// A role that stands as a part of a post, and the post without it: `Giám đốc Sở Nội vụ - Phó Chủ tịch Hội đồng`.
pub(super) fn role_in_post(post: &str) -> Option<(CouncilRole, String)> {
    let cut = post.replace(" - ", "\n").replace(" – ", "\n").replace([',', ';', '('], "\n").replace(')', "");
    let parts: Vec<&str> = cut.lines().map(str::trim).filter(|part| !part.is_empty()).collect();
    let at = parts.iter().position(|part| words(part).contains("hoi dong") && parse_role(part).is_some())?;
    let role = parts.get(at).copied().and_then(parse_role)?;
    let rest: Vec<&str> =
        parts.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, part)| *part).collect();
    Some((role, tidy(&rest.join(", "))))
}

/// Folded words, short forms written out.
fn words(text: &str) -> String {
    let typed = super::words::words(text);
    let words = typed.split(' ').map(|word| match word {
        "hd" | "hdtdkt" => "hoi dong",
        "pct" => "pho chu tich",
        "ct" => "chu tich",
        "uv" | "uvien" => "uy vien",
        "uvtt" => "uy vien thuong truc",
        "tk" => "thu ky",
        "tt" => "thuong truc",
        other => other,
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_read_as_lists_write_them() {
        for (text, role) in [
            ("Chủ tịch Hội đồng", Some(CouncilRole::Chair)),
            ("Chủ tịch", Some(CouncilRole::Chair)),
            ("CT HĐ", Some(CouncilRole::Chair)),
            ("Phó Chủ tịch thứ nhất Hội đồng", Some(CouncilRole::FirstViceChair)),
            ("Phó Chủ tịch thường trực", Some(CouncilRole::StandingViceChair)),
            ("PCT thường trực HĐ", Some(CouncilRole::StandingViceChair)),
            ("Phó Chủ tịch Thường trực Hội đồng", Some(CouncilRole::StandingViceChair)),
            ("Phó chủ tịch", Some(CouncilRole::ViceChair)),
            ("Ủy viên", Some(CouncilRole::Member)),
            ("Uỷ viên Thường trực", Some(CouncilRole::Member)),
            ("UV", Some(CouncilRole::Member)),
            ("Thành viên", Some(CouncilRole::Member)),
            ("CÁC ỦY VIÊN", Some(CouncilRole::Member)),
            ("Thư ký Hội đồng", Some(CouncilRole::Secretary)),
            ("Ủy viên kiêm Thư ký", Some(CouncilRole::Secretary)),
            ("standing_vice_chair", Some(CouncilRole::StandingViceChair)),
            ("Chủ tịch UBND tỉnh", None),
            ("Chủ tịch UBND tỉnh, Chủ tịch Hội đồng", Some(CouncilRole::Chair)),
            ("Chủ tịch Hội Nông dân tỉnh", None),
            ("Trưởng ban", None),
            ("", None),
        ] {
            assert_eq!(parse_role(text), role, "{text}");
        }
        for role in [
            CouncilRole::Chair,
            CouncilRole::FirstViceChair,
            CouncilRole::StandingViceChair,
            CouncilRole::ViceChair,
            CouncilRole::Member,
            CouncilRole::Secretary,
        ] {
            assert_eq!(parse_role(role_text(role)), Some(role), "what is shown is read back");
        }
    }

    #[test]
    fn a_role_is_taken_out_of_a_post_only_where_the_council_is_named() {
        for (post, found) in [
            (
                "Giám đốc Sở Nội vụ - Phó Chủ tịch Hội đồng",
                Some((CouncilRole::ViceChair, "Giám đốc Sở Nội vụ")),
            ),
            ("Chủ tịch UBND tỉnh (Chủ tịch Hội đồng)", Some((CouncilRole::Chair, "Chủ tịch UBND tỉnh"))),
            ("Chủ tịch UBND tỉnh, Chủ tịch Liên minh HTX", None),
            ("Giám đốc Sở Y tế", None),
        ] {
            let read = role_in_post(post);
            let read = read.as_ref().map(|(role, rest)| (*role, rest.as_str()));
            assert_eq!(read, found, "{post}");
        }
    }
}
