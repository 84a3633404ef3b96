//! What a written name looks like: a person's, a collective's, a household's.
//!
//! A look is a sign, not a proof: a list's headings may know better. What is told here is what somebody who reads
//! Vietnamese sees at once; where two readings are open it is [`NameLook::Unclear`].

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::names::families::{is_listed, is_rare};
use crate::text::tidy;

/// Whose a name looks to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameLook {
    /// `Nguyễn Văn An`, `Thạch Sa Rươl`, `H'Hen Niê`.
    Person,
    /// `Khoa Nội`, `Lớp 12A1`, `CLB Hoa Sen`.
    Collective,
    /// `Gia đình chị Na`, `Vợ chồng ông Lê Văn Sáu`.
    Household,
    /// Nothing tells, or signs of both kinds.
    Unclear,
}

/// How names of households begin, lower-cased with marks.
const HOUSEHOLDS: &[&str] = &[
    "hộ",
    "hộ gia đình",
    "gia đình",
    "gđ",
    "hgđ",
    "vợ chồng",
    "ông bà",
    "anh chị",
    "cha con",
    "mẹ con",
    "anh em",
    "chị em",
    "bà con gia đình",
];

/// What begins with the word of a household and is none.
const NO_HOUSEHOLDS: &[&str] = &["hộ lý", "hộ sinh", "hộ tịch", "hộ đê"];

/// How names of collectives begin, lower-cased with marks: Trương and Trường, Tô and Tổ are not one word.
const COLLECTIVES: &str = "\
    tập thể, phòng, khoa, bộ môn, đội, tổ, trung tâm, trường, trạm, bệnh viện, phòng khám, công ty, tổng công \
    ty, tập đoàn, cty, công an, cảnh sát, hội, hiệp hội, liên hiệp, liên minh, liên chi, chi hội, chi đoàn, chi \
    cục, chi bộ, chi đội, chi nhánh, chi ủy, chi uỷ, đảng bộ, đảng ủy, đảng uỷ, đảng đoàn, ban cán sự, nhóm, \
    nhân dân, cán bộ, công chức, viên chức, bà con, toàn thể, quân và dân, các, ủy ban, uỷ ban, hội đồng, mặt \
    trận, sở, huyện, huyện ủy, huyện uỷ, huyện đoàn, tỉnh, tỉnh ủy, tỉnh uỷ, tỉnh đoàn, tỉnh hội, thành ủy, \
    thành uỷ, thành đoàn, thị ủy, thị uỷ, thị đoàn, quận, quận ủy, xã, xã đoàn, phường, thị trấn, thị xã, thành \
    phố, ấp, thôn, khóm, khu phố, tổ dân phố, khu, khu dân cư, làng, bản, buôn làng, phum, tiểu đoàn, đại đội, \
    trung đoàn, trung đội, tiểu đội, lữ đoàn, sư đoàn, quân khu, quân đoàn, hải đội, hải đoàn, phân đội, liên \
    đội, kho, khối, cụm, văn phòng, doanh nghiệp, hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác, ngân hàng, quỹ, \
    phòng giao dịch, bảo hiểm, kho bạc, hạt, hạt kiểm lâm, đồn, đồn biên phòng, hải quan, bộ đội, bộ chỉ huy, bộ \
    tư lệnh, bộ, cục, tổng cục, vụ, thanh tra, viện, viện kiểm sát, học viện, đại học, cao đẳng, tiểu học, trung \
    học, mầm non, mẫu giáo, nhà trẻ, tòa án, toà án, liên đoàn, công đoàn, nghiệp đoàn, cộng đoàn, câu lạc bộ, \
    nhà máy, nhà thuốc, nhà văn hóa, nhà văn hoá, nhà thờ, nhà hàng, nhà xe, nhà xuất bản, nhà hát, nhà khách, \
    nhà thiếu nhi, xí nghiệp, nông trường, lâm trường, trang trại, trại, trại giam, trại tạm giam, đài, đài phát \
    thanh, báo, tạp chí, tòa soạn, toà soạn, bưu điện, bưu cục, điện lực, viễn thông, cấp nước, xổ số, chùa, \
    đình, giáo xứ, giáo họ, dòng, tịnh xá, thánh thất, họ đạo, lớp, chốt, chốt kiểm soát, bếp, bếp ăn, cơ sở, cơ \
    quan, đơn vị, cửa hàng, cửa khẩu, siêu thị, chợ, cảng, cảng vụ, bến xe, hãng, xưởng, vườn, vườn quốc gia, \
    mái ấm, thư viện, bảo tàng, bảo tồn, lực lượng, dân quân, ban quản lý, ban chỉ huy, ban chỉ đạo, ban giám \
    hiệu, ban giám đốc, ban chấp hành, ban trị sự, ban công tác, ban nhân dân, ban dân vận, ban đại diện, ban \
    liên lạc, hội quán, thanh niên, phụ nữ, cựu chiến binh xã, đoàn thanh niên, đoàn xã, đoàn phường, đoàn \
    trường, đoàn khối, đoàn cơ sở, đoàn thị trấn, đoàn thể, đoàn viên, đoàn công tác, đoàn đại biểu, đoàn nghệ \
    thuật, đoàn cải lương, đoàn luật sư, đoàn y bác sĩ, đoàn kinh tế, đoàn từ thiện, đoàn tình nguyện, đoàn \
    tncs, chính quyền, kiểm lâm, kiểm toán, thi hành án, quản lý thị trường, thống kê, khách sạn, bảo vệ, chương \
    trình, dự án, mạng lưới, tuyến, tàu, ga, vùng, thủy điện, thuỷ điện, nhiệt điện";

/// Abbreviations by which names of collectives begin, lower-cased with marks.
const SHORT_COLLECTIVES: &str = "\
    ubnd, ub, ubmttq, ubmttqvn, mttq, mttqvn, hđnd, vp, tt, ttyt, tyt, thpt, thcs, th, mn, mg, bv, bvđk, cty, \
    ctcp, dntn, htx, tht, clb, bhxh, kbnn, nhnn, nh, bch, bchqs, bđbp, ca, cax, csgt, cshs, pccc, tand, vksnd, \
    lđlđ, lhpn, ccb, hnd, ctđ, vnpt, evn, cdc, ksbt, bql, bqldt, bcđ, bcs, bcs đảng, đtn, tncs, qlđt, qltt, kp, \
    gtvt, gd&đt, gdđt, gdtx, sgdđt, syt, đttn";

/// Words that stand between family and given name in names of people alone.
const MIDDLES: &[&str] = &["văn", "thị", "hữu", "đình", "thúc", "nữ"];

/// Words that are a given name's only after another one: a name that ends here is not whole.
const NEVER_LAST: &[&str] = &["văn", "thị", "hữu", "đình", "đức"];

/// Words inside names of collectives, written small.
const INSIDE: &str = "\
    và, của, các, xã, phường, huyện, tỉnh, ấp, khóm, thị, thành, số, trực, thuộc, tại, về, viên, hàng, sản, \
    xuất, thương, mại, vụ, dịch, phần, cổ, nghiệp, đoàn";

/// What ends a beginning; none of the beginnings holds one but the space.
const AFTER_BEGINNING: [char; 8] = [' ', '-', ',', ':', '.', '/', '(', '–'];

/// Words of firms.
const FIRMS: &[&str] = &["co", "ltd", "jsc", "corp", "inc", "tnhh", "mtv", "cp", "group", "company"];

/// What a name looks like. Forms of address and titles before a person's name should be taken away first.
pub fn look_of(name: &str) -> NameLook {
    let name = tidy(name);
    let lower = name.to_lowercase();
    if begins_with_any(&lower, HOUSEHOLDS) && !begins_with_any(&lower, NO_HOUSEHOLDS) {
        return NameLook::Household;
    }
    if is_certain_person(&name) {
        return NameLook::Person;
    }
    if begins_so(&lower) || has_signs(&name) {
        return NameLook::Collective;
    }
    if looks_personal(&name) { NameLook::Person } else { NameLook::Unclear }
}

/// Whether a text begins as names of collectives do, whatever stands behind.
pub fn begins_as_collective(text: &str) -> bool {
    let text = tidy(text);
    begins_so(&text.to_lowercase()) && !is_certain_person(&text)
}

/// Whether a household's name is that of a trading household (`Hộ kinh doanh Hữu Lộc`), which is a business as well.
pub fn is_trading_household(name: &str) -> bool {
    let lower = tidy(name).to_lowercase();
    ["hộ kinh doanh", "hộ kd", "hkd", "hộ sản xuất"].iter().any(|start| lower.starts_with(start))
}

/// Whether a text is a whole name of a person, by a family name and at least one more word that can end a name.
pub fn is_whole_name(name: &str) -> bool {
    let last = name.split_whitespace().last().unwrap_or_default().to_lowercase();
    look_of(name) == NameLook::Person && !NEVER_LAST.contains(&last.as_str())
}

/// Whether names of people begin with this word, whatever its capitals.
pub fn is_family_name(word: &str) -> bool {
    let lower = tidy(word).to_lowercase();
    is_common_family(&lower) || is_rare(&lower)
}

fn is_common_family(lower: &str) -> bool {
    is_listed(lower) || is_listed(lower.split('-').next().unwrap_or_default()) || is_of_the_highlands(lower)
}

/// `H'Hen`, `K'Brừm`: by the sign behind one letter.
fn is_of_the_highlands(lower: &str) -> bool {
    let mut letters = lower.chars();
    matches!(letters.next(), Some('h' | 'k' | 'n'))
        && matches!(letters.next(), Some('\'' | '’' | '‘' | '`' | 'ʼ'))
}

/// A family name and `Văn`, `Thị` behind it: `Đoàn Văn Hậu`, whatever else begins with `Đoàn`.
fn is_certain_person(name: &str) -> bool {
    let words: Vec<&str> = bare_words(name);
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let (Some(first), Some(second)) = (lower.first(), lower.get(1)) else { return false };
    let only_short = ["văn", "thị"].contains(&second.as_str());
    let begins = is_family_name(first) || (first == "ban" && only_short);
    // `Phòng Văn hóa`, `Hội Văn nghệ`: what stands behind is written small there.
    let capitals = words.iter().all(|word| is_capitalised(word)) || words.iter().all(|word| is_small(word));
    let middle = lower
        .iter()
        .take(lower.len().saturating_sub(1))
        .skip(1)
        .any(|word| MIDDLES.contains(&word.as_str()) && (only_short || !begins_so(&lower.join(" "))));
    begins && capitals && middle && (3..=7).contains(&words.len())
}

/// A family name and one to five more words, all written with capitals, or all small.
fn looks_personal(name: &str) -> bool {
    let words = bare_words(name);
    let Some(first) = words.first() else { return false };
    let capitals = words.iter().all(|word| is_capitalised(word)) || words.iter().all(|word| is_small(word));
    // `H' Hen Niê`, `K’ Brừm`.
    let letters = words.iter().all(|word| word.chars().any(char::is_alphabetic));
    let lower = first.to_lowercase();
    let enough = words.len() >= 2 || (is_of_the_highlands(&lower) && lower.chars().count() > 2);
    is_common_family(&lower) && capitals && letters && enough && words.len() <= 7
}

/// Digits, commas, quotes, the words of firms, abbreviations among other words, and small words inside a name.
fn has_signs(name: &str) -> bool {
    let outside = without_brackets(name);
    if outside.chars().any(|c| c.is_ascii_digit() || matches!(c, ',' | '&' | '"' | '“' | '”' | ':' | ';'))
    {
        return true;
    }
    let words = bare_words(name);
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    if lower.iter().any(|word| FIRMS.contains(&word.trim_end_matches('.'))) {
        return true;
    }
    let all_capitals = words.iter().all(|word| word.chars().all(|c| !c.is_lowercase()));
    let short = |word: &&str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        letters >= 2 && word.chars().all(|c| !c.is_lowercase()) && !word.contains(['\'', '’'])
    };
    if !all_capitals && words.iter().any(short) {
        return true;
    }
    let some_capital = words.iter().any(|word| is_capitalised(word));
    some_capital
        && words
            .iter()
            .zip(&lower)
            .skip(1)
            .any(|(word, lower)| is_small(word) && INSIDE_WORDS.contains(lower.as_str()))
}

/// The words outside brackets.
fn bare_words(name: &str) -> Vec<&str> {
    without_brackets(name).split_whitespace().filter(|word| !word.is_empty()).collect()
}

fn without_brackets(name: &str) -> &str {
    match name.split_once('(') {
        Some((before, _)) if !before.trim().is_empty() => before,
        Some(_) | None => name,
    }
}

fn is_capitalised(word: &str) -> bool {
    word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase)
}

fn is_small(word: &str) -> bool {
    word.chars().all(|c| !c.is_uppercase())
}

/// What names of collectives begin with, by the first word.
static BEGINNINGS: LazyLock<HashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let mut beginnings: HashMap<&str, Vec<&str>> = HashMap::new();
    for beginning in [COLLECTIVES, SHORT_COLLECTIVES].iter().flat_map(|list| list.split(", ")) {
        let first = beginning.split(' ').next().unwrap_or(beginning);
        beginnings.entry(first).or_default().push(beginning);
    }
    beginnings
});

static INSIDE_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| INSIDE.split(", ").collect());

fn begins_so(lower: &str) -> bool {
    let first = lower.split(AFTER_BEGINNING).next().unwrap_or(lower);
    let known = BEGINNINGS.get(first);
    known.is_some_and(|known| known.iter().any(|beginning| begins_with(lower, beginning)))
}

fn begins_with_any(lower: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|beginning| begins_with(lower, beginning))
}

fn begins_with(lower: &str, beginning: &str) -> bool {
    lower.strip_prefix(beginning).is_some_and(|rest| rest.is_empty() || rest.starts_with(AFTER_BEGINNING))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_whose_it_is_as_far_as_a_reader_sees() {
        for person in "\
            Nguyễn Văn Ấn|NGUYỄN VĂN ẤN|nguyễn thị lan|Trần Thị Bé|Thạch Sa Rươl|Danh Na|Kim Sô|\
            Sơn Thị Mỹ|Lý Văn Út|Y Bliăng Niê|H'Hen Niê|H' Hen Niê|Ksor H'Blâm|Kră Jăn K'Đôi|K'Brừm|\
            A Lưới Văn|Giàng A Pháo|Vàng Thị Mai|Lò Văn Ún|Quàng Văn Hặc|Sùng A Chu|Đoàn Văn Hậu|\
            Đoàn Thị Hương|Ban Văn A|Nguyễn Văn Ba (Ba Hùng)|Thích Nữ Diệu Tâm|\
            Tôn Nữ Thị Ngọc Bích Phương Thảo|Lâm-Thị-Bích Vỹ|Ông Ích Khiêm|Tô Văn Đội|Mai Chí Thọ|\
            Đàng Năng Thọ|Điểu Kré|Phan Trường Sơn|Trương Khoa|Đoàn Nguyên Đức|Chau Sóc Kha|\
            Hoàng Thị Thu Hà (A)|Văn Tiến Dũng|Giuse Nguyễn Văn Khuê"
            .split('|')
        {
            assert_eq!(look_of(person), NameLook::Person, "{person}");
        }
        for collective in "\
            Khoa Nội|Đảng ủy xã Tham Đôn|Đoàn xã Tham Đôn|CLB Thiện nguyện Hoa Sen|BHXH tỉnh|Chùa Bốn Mặt|\
            DNTN Hữu Lộc|Ấp Trà Mẹt|Thôn 3|Khu phố 2|Lớp 12A1|Hiệp hội Tôm|VNPT|Nghiệp đoàn Nghề cá|\
            Chốt kiểm soát số 3|Trại giam Cái Tàu|Báo Sóc Trăng|Điện lực Mỹ Xuyên|VNPT Sóc Trăng|\
            Sơn Hà Co., Ltd|Trường Hoàng Diệu|Đoàn Thanh niên|Phòng Văn hóa - Thông tin|Kim Anh Seafood JSC|\
            Tổ 5|Ban Trị sự Phật giáo huyện|Ban Dân vận|Hội Gia đình Phật tử|Nguyễn Trãi TNHH|\
            Đội Dân quân và Công an xã|NH Agribank CN tỉnh Sóc Trăng|ẤP TRÀ MẸT"
            .split('|')
        {
            assert_eq!(look_of(collective), NameLook::Collective, "{collective}");
        }
        for household in "\
            Gia đình anh Lê Hữu Lộc|Gia đình chị Na|Gia đình Sơn Thị Mỹ|Vợ chồng ông Lê Văn Sáu|\
            Hộ Nguyễn Văn Ấn|Hộ: Trần A|Ông bà Lê Văn C|Chị em bà Nguyễn Thị B|Hộ kinh doanh Hữu Lộc"
            .split('|')
        {
            assert_eq!(look_of(household), NameLook::Household, "{household}");
        }
        for unclear in ["Tham Đôn", "Linh", "Hộ lý", "John Smith", "Bé Ba", ""] {
            assert_eq!(look_of(unclear), NameLook::Unclear, "{unclear}");
        }
    }

    #[test]
    fn a_name_broken_in_the_middle_is_not_whole() {
        for (name, whole) in [
            ("Nguyễn Văn", false),
            ("Trần Thị Bé", true),
            ("Ấn", false),
            ("Kim Na", true),
            ("Danh Sách", true),
        ] {
            assert_eq!(is_whole_name(name), whole, "{name}");
        }
    }
}
