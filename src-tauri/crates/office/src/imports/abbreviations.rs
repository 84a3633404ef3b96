//! How offices shorten the names of units, and the one spelling in which names are compared.

use std::sync::LazyLock;

use domain::text::fold;

/// Shortened words and what they may stand for, folded. Several readings: each is tried.
const ABBREVIATIONS: &[(&str, &[&str])] = &[
    // Government and councils.
    ("ubnd", &["uy ban nhan dan"]),
    ("ub", &["uy ban"]),
    ("hdnd", &["hoi dong nhan dan"]),
    ("vpub", &["van phong uy ban nhan dan"]),
    ("vp", &["van phong"]),
    ("bql", &["ban quan ly"]),
    ("ubmttqvn", &["uy ban mat tran to quoc viet nam"]),
    ("ubmttq", &["uy ban mat tran to quoc"]),
    ("mttqvn", &["mat tran to quoc viet nam"]),
    ("mttq", &["mat tran to quoc"]),
    ("bch", &["bo chi huy", "ban chi huy", "ban chap hanh"]),
    ("bchqs", &["bo chi huy quan su", "ban chi huy quan su"]),
    ("chqs", &["chi huy quan su"]),
    ("bdbp", &["bo doi bien phong"]),
    ("ca", &["cong an"]),
    ("catt", &["cong an thi tran"]),
    ("cax", &["cong an xa"]),
    ("tand", &["toa an nhan dan"]),
    ("vksnd", &["vien kiem sat nhan dan"]),
    ("csgt", &["canh sat giao thong"]),
    ("thads", &["thi hanh an dan su"]),
    ("pccc", &["phong chay chua chay"]),
    // Unions and associations.
    ("ldld", &["lien doan lao dong"]),
    ("lhpn", &["lien hiep phu nu"]),
    ("ccb", &["cuu chien binh"]),
    ("nd", &["nong dan"]),
    ("ctd", &["chu thap do"]),
    ("tncs", &["thanh nien cong san"]),
    // Offices by field.
    ("gd va dt", &["giao duc va dao tao"]),
    ("gddt", &["giao duc va dao tao"]),
    ("kh va dt", &["ke hoach va dau tu"]),
    ("khdt", &["ke hoach va dau tu"]),
    ("kh va cn", &["khoa hoc va cong nghe"]),
    ("khcn", &["khoa hoc va cong nghe"]),
    ("tn va mt", &["tai nguyen va moi truong"]),
    ("tnmt", &["tai nguyen va moi truong"]),
    ("tt va tt", &["thong tin va truyen thong"]),
    ("tttt", &["thong tin va truyen thong"]),
    ("nn va ptnt", &["nong nghiep va phat trien nong thon"]),
    ("nnptnt", &["nong nghiep va phat trien nong thon"]),
    ("ptnt", &["phat trien nong thon"]),
    ("ld tb va xh", &["lao dong thuong binh va xa hoi"]),
    ("ldtb va xh", &["lao dong thuong binh va xa hoi"]),
    ("ldtbxh", &["lao dong thuong binh va xa hoi"]),
    ("vhtt va dl", &["van hoa the thao va du lich"]),
    ("vh tt va dl", &["van hoa the thao va du lich"]),
    ("vhttdl", &["van hoa the thao va du lich"]),
    ("bhxh", &["bao hiem xa hoi"]),
    ("kbnn", &["kho bac nha nuoc"]),
    ("nhnn", &["ngan hang nha nuoc"]),
    ("qltt", &["quan ly thi truong"]),
    ("ptth", &["phat thanh va truyen hinh"]),
    ("gtvt", &["giao thong van tai"]),
    ("kcn", &["khu cong nghiep"]),
    // Hospitals and schools.
    ("ttyt", &["trung tam y te"]),
    ("tyt", &["tram y te"]),
    ("bvdk", &["benh vien da khoa"]),
    ("bv", &["benh vien"]),
    ("cdc", &["trung tam kiem soat benh tat"]),
    ("ksbt", &["kiem soat benh tat"]),
    ("ttksbt", &["trung tam kiem soat benh tat"]),
    ("ttgdtx", &["trung tam giao duc thuong xuyen"]),
    ("thpt", &["trung hoc pho thong"]),
    ("thcs", &["trung hoc co so"]),
    ("ptdtnt", &["pho thong dan toc noi tru"]),
    ("th", &["tieu hoc"]),
    ("mn", &["mam non"]),
    ("mg", &["mau giao"]),
    // Enterprises.
    ("cty", &["cong ty"]),
    ("ctcp", &["cong ty co phan"]),
    ("cp", &["co phan"]),
    ("tnhh", &["trach nhiem huu han"]),
    ("mtv", &["mot thanh vien"]),
    ("dntn", &["doanh nghiep tu nhan"]),
    ("htx", &["hop tac xa"]),
    ("tmcp", &["thuong mai co phan"]),
    // Places.
    ("tp", &["thanh pho"]),
    ("tx", &["thi xa"]),
    ("tt", &["thi tran", "trung tam"]),
    ("p", &["phuong"]),
    ("h", &["huyen"]),
    ("q", &["quan"]),
    ("x", &["xa"]),
];

/// Most readings of one name that are tried.
const MAX_READINGS: usize = 8;

/// The table with its patterns cut into words, longest first.
static PATTERNS: LazyLock<Vec<(Vec<&str>, &[&str])>> = LazyLock::new(|| {
    let mut patterns: Vec<(Vec<&str>, &[&str])> =
        ABBREVIATIONS.iter().map(|(short, long)| (short.split(' ').collect(), *long)).collect();
    patterns.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    patterns
});

/// The readings of a name in one spelling: folded, abbreviations written out, no punctuation, `&` as `và`, numbers
/// in digits without leading zeros. At least one, at most 8; blank for a name without letters.
pub(super) fn readings(name: &str) -> Vec<String> {
    let folded = fold(&name.replace('&', " và "));
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut readings = vec![String::with_capacity(folded.len() * 2)];
    let mut rest = words.as_slice();
    while let [word, after @ ..] = rest {
        if let Some((short, long)) = PATTERNS.iter().find(|(short, _)| rest.starts_with(short)) {
            // A reading too many is left out rather than tried half.
            let long = if readings.len() * long.len() > MAX_READINGS { &long[..1] } else { *long };
            readings =
                long.iter().flat_map(|one| readings.iter().map(|reading| joined(reading, one))).collect();
            rest = &rest[short.len()..];
        } else if let Some((seat, place)) = glued_seat(word) {
            for reading in &mut readings {
                *reading = joined(&joined(reading, seat), place);
            }
            rest = after;
        } else {
            let plain = number(word, after.is_empty());
            for reading in &mut readings {
                *reading = joined(reading, plain);
            }
            rest = after;
        }
    }
    readings.into_iter().map(with_school).collect()
}

/// `TPST`, `TXVC`: a town by its initials; `P5`: a ward by its number.
fn glued_seat(word: &str) -> Option<(&'static str, &str)> {
    let numbered = [("p", "phuong"), ("q", "quan")].into_iter().find_map(|(short, seat)| {
        let number = word.strip_prefix(short)?.trim_start_matches('0');
        let is_number = (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then_some((seat, number))
    });
    let by_letters = || {
        [("tp", "thanh pho"), ("tx", "thi xa")].into_iter().find_map(|(short, seat)| {
            let place = word.strip_prefix(short)?;
            (2..=4).contains(&place.len()).then_some((seat, place))
        })
    };
    numbered.or_else(by_letters)
}

/// The same place by its initials, where the name is that of a place of several words: `thanh pho st`.
pub(super) fn by_initials(reading: &str) -> Option<String> {
    let name = reading.strip_prefix("uy ban nhan dan ").unwrap_or(reading);
    let seat = ["thanh pho", "thi xa", "huyen", "thi tran", "phuong", "xa"]
        .into_iter()
        .find(|seat| name.strip_prefix(*seat).is_some_and(|rest| rest.starts_with(' ')))?;
    let words: Vec<&str> = name.get(seat.len()..)?.split(' ').filter(|word| !word.is_empty()).collect();
    let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
    (words.len() >= 2 && initials.chars().all(char::is_alphabetic)).then(|| format!("{seat} {initials}"))
}

/// `Trường` before the name of a school, which is left out as often as written.
fn with_school(reading: String) -> String {
    const SCHOOLS: [&str; 5] =
        ["trung hoc pho thong ", "trung hoc co so ", "tieu hoc ", "mam non ", "mau giao "];
    if SCHOOLS.iter().any(|school| reading.starts_with(school)) {
        format!("truong {reading}")
    } else {
        reading
    }
}

fn joined(reading: &str, word: &str) -> String {
    if reading.is_empty() { word.to_owned() } else { format!("{reading} {word}") }
}

/// `2` for `02`, and for a Roman `II` behind a name (Hòa Tú II).
fn number(word: &str, is_last: bool) -> &str {
    let digits = word.trim_start_matches('0');
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits;
    }
    match word {
        "i" if is_last => "1",
        "ii" if is_last => "2",
        "iii" if is_last => "3",
        "iv" if is_last => "4",
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::{by_initials, readings};

    #[test]
    fn two_spellings_of_one_unit_meet_in_one_reading() {
        for (a, b) in [
            ("UBND huyện Mỹ Xuyên", "Ủy ban nhân dân huyện Mỹ Xuyên"),
            ("TTYT H. Mỹ Xuyên", "Trung tâm Y tế huyện Mỹ Xuyên"),
            ("BVĐK tỉnh", "Bệnh viện đa khoa tỉnh"),
            ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
            ("Sở LĐTBXH", "Sở Lao động, Thương binh và Xã hội"),
            ("Sở GD&ĐT", "Sở Giáo dục và Đào tạo"),
            ("TP.Sóc Trăng", "thành phố Sóc Trăng"),
            ("P. 05", "Phường 5"),
            ("UBND TT. Kế Sách", "Ủy ban nhân dân thị trấn Kế Sách"),
            ("TT Văn hóa", "Trung tâm Văn hoá"),
            ("xã Hòa Tú II", "Xã Hoà Tú 2"),
            ("THPT Mỹ Xuyên", "Trường Trung học phổ thông Mỹ Xuyên"),
            ("Mầm non Hoa Sen", "Trường MN Hoa Sen"),
            ("UB MTTQVN tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
            ("TT KSBT tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh"),
            ("BCHQS huyện Kế Sách", "Ban Chỉ huy Quân sự huyện Kế Sách"),
        ] {
            let other = readings(b);
            assert!(readings(a).iter().any(|reading| other.contains(reading)), "{a} and {b}");
        }
    }

    #[test]
    fn names_of_different_units_stay_apart() {
        for (a, b) in [
            ("TTYT Mỹ Xuyên", "Trung tâm Y tế huyện Mỹ Xuyên"),
            ("UBND xã Phú Tân", "UBND xã Phú Tâm"),
            ("Sở Y tế", "Sở Tư pháp"),
            ("Phường 1", "Phường 10"),
        ] {
            // Marks are folded away, so Tân and Tan are one; Tân and Tâm are not.
            let other = readings(b);
            assert!(!readings(a).iter().any(|reading| other.contains(reading)), "{a} and {b}");
        }
    }

    #[test]
    fn towns_are_known_by_their_initials() {
        for (short, long) in [
            ("TPST", "UBND thành phố Sóc Trăng"),
            ("TP.ST", "Thành phố Sóc Trăng"),
            ("TXVC", "Thị xã Vĩnh Châu"),
        ] {
            let initials = by_initials(&readings(long)[0]);
            assert_eq!(Some(&readings(short)[0]), initials.as_ref(), "{short}");
        }
        assert_eq!(by_initials("phuong 5"), None);
    }

    #[test]
    fn readings_stay_few_whatever_is_typed() {
        assert!(readings(&"BCH TT ".repeat(200)).len() <= 8);
        assert_eq!(readings(" . - "), [""]);
    }
}
