//! Understands a heading by the words it has, when it is none of the known ones.

use std::collections::BTreeSet;

use crate::find::field::Field;

/// What the key of a heading means by its words, for the meanings this kind of list has.
pub fn by_rules(key: &str, fields: &BTreeSet<Field>) -> Option<Field> {
    let has = |words: &[&str]| words.iter().any(|word| has_word(key, word));
    let named = has(&["ho ten", "ten ca nhan", "ten tap the", "ca nhan tap the", "tap the ca nhan"]);
    let post = has(&["chuc vu", "chuc danh", "cap bac", "nghe nghiep"]);
    let place = has(&[
        "don vi",
        "noi cong tac",
        "don vi cong tac",
        "noi lam viec",
        "co quan",
        "phong ban",
        "dia chi",
        "noi o",
        "cong tac",
    ]);
    let born = has(&["nam sinh", "ngay sinh", "sinh nam", "sinh ngay", "thang nam sinh", "thang sinh"]);
    let already = has(&["da duoc", "da khen", "da dat", "da tang", "da nhan", "da duoc khen", "truoc day"]);
    let decided = has(&["quyet dinh"]);
    let rules: [(bool, Field); 27] = [
        (
            has(&["hoi dong"]) && (post || has(&["nhiem vu", "vai tro", "cuong vi", "thanh vien"])),
            Field::CouncilRole,
        ),
        (named && post, Field::NameAndPlace),
        (has(&["ho ten"]) && place && !has(&["ten don vi"]), Field::NameAndPlace),
        (named && born, Field::NameAndBirth),
        (born && has(&["gioi tinh", "nam nu", "phai"]), Field::BirthAndSex),
        (born, Field::BirthDate),
        (post && place, Field::PositionAndUnit),
        (already, Field::AwardHistory),
        (decided && has(&["so"]) && has(&["ngay", "thang"]), Field::DecisionNumberAndDate),
        (decided && has(&["co quan", "cap", "noi", "don vi"]), Field::Issuer),
        (decided && has(&["ngay", "thang"]), Field::DecisionDate),
        (decided && has(&["ngay", "thang"]), Field::RecognisedOn),
        (decided && has(&["so"]), Field::DecisionNumber),
        (has(&["cong nhan"]) && has(&["ngay", "thang"]), Field::RecognisedOn),
        (has(&["cong nhan"]) && place, Field::RecognisedBy),
        (has(&["pham vi"]), Field::Scope),
        (has(&["dong tac gia"]), Field::CoAuthor),
        (has(&["tac gia"]), Field::Author),
        (has(&["tom tat", "hieu qua"]), Field::Summary),
        (has(&["ten sang kien", "ten de tai", "ten giai phap"]), Field::InitiativeTitle),
        (has(&["tom tat", "thanh tich", "noi dung khen thuong", "ly do"]), Field::Achievement),
        (
            has(&["hinh thuc", "danh hieu", "muc"])
                && has(&["khen", "khen thuong", "thi dua", "de nghi", "tang"]),
            Field::Award,
        ),
        (has(&["loai hinh"]), Field::CommendationType),
        (has(&["sang kien", "de tai", "giai phap"]), Field::Initiative),
        (post, Field::Position),
        (
            has(&["don vi cong tac", "noi cong tac", "co quan cong tac", "noi lam viec", "ten co quan"]),
            Field::Unit,
        ),
        (named, Field::Name),
    ];
    let fits = |(holds, field): &&(bool, Field)| *holds && fields.contains(field);
    rules.iter().find(fits).map(|(_, field)| *field)
}

/// Whether these words stand in a key as whole words.
fn has_word(key: &str, words: &str) -> bool {
    key.match_indices(words).any(|(at, found)| {
        let (before, after) =
            (key.get(..at).unwrap_or_default(), key.get(at + found.len()..).unwrap_or_default());
        (before.is_empty() || before.ends_with(' ')) && (after.is_empty() || after.starts_with(' '))
    })
}
