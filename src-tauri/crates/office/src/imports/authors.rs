//! Cuts a cell of authors into people: by semicolons, lines, "và", numbers before names, and by commas where a name
//! follows and not the post or unit of the one before.
//!
//! What is neither name, birth, post nor unit (`cùng các cộng sự`, `60%`, `chủ nhiệm`) comes back beside the authors.

use domain::nominee::Sex;
use domain::text::{fold, tidy};
use workbook::split_name_cell;

use super::nomination_line::names_a_collective;
use super::words::parse_sex;

/// An author as the cell names one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Author {
    pub(super) name: String,
    /// Said by Ông or Bà.
    pub(super) sex: Option<Sex>,
    /// As written.
    pub(super) birth: Option<String>,
    /// Post and unit, as written.
    pub(super) place: Option<String>,
}

/// The authors of a cell and what else it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AuthorList {
    pub(super) authors: Vec<Author>,
    pub(super) more: Vec<String>,
}

/// How posts begin, folded; a capital letter in every word does not make them names.
const POSTS: [&str; 26] = [
    "giao vien",
    "hieu truong",
    "pho hieu",
    "pho giam",
    "pho truong",
    "pho chu",
    "pho phong",
    "pho bi",
    "truong phong",
    "truong khoa",
    "truong ban",
    "truong tram",
    "bac si",
    "bac sy",
    "dieu duong",
    "chuyen vien",
    "giam doc",
    "nhan vien",
    "can bo",
    "ke toan",
    "chu tich",
    "bi thu",
    "ky su",
    "thu ky",
    "to truong",
    "duoc si",
];

/// What says a part in the work and nothing of the person, folded.
const PARTS: [&str; 8] = [
    "chu nhiem",
    "dong chu nhiem",
    "dong tac gia",
    "tac gia chinh",
    "tac gia",
    "thanh vien",
    "thu ky de tai",
    "chu tri",
];

/// Cuts a cell.
pub(super) fn split_authors(text: &str) -> AuthorList {
    let mut list = AuthorList::default();
    for line in text.split([';', '\n', '•']) {
        let line = tidy(line);
        let line = without_part(line.trim_start_matches(['-', '–', '+', '*', ' ']));
        if names_a_collective(line) {
            // "Phòng Kế hoạch, Tài chính và Đầu tư" is one.
            list.enter(line);
            continue;
        }
        let (people, rest) = before_fellows(line);
        let mut begins_line = true;
        for piece in by_words(&people) {
            for part in by_signs(&piece) {
                // A line of its own is somebody, unless it says what the one above is; the person sees a strange name.
                let is_author = is_name(&part) || (begins_line && !says_of_another(&part));
                begins_line = false;
                match list.authors.last_mut() {
                    Some(last) if !is_author => last.add_place(&part, &mut list.more),
                    Some(_) | None => list.enter(&part),
                }
            }
        }
        list.more.extend(rest);
    }
    list
}

/// `Nhóm tác giả: Trần Văn A, …` without the words before the colon.
fn without_part(line: &str) -> &str {
    const GROUPS: [&str; 4] = ["nhom tac gia", "nhom thuc hien", "cac tac gia", "nhom nghien cuu"];
    match line.split_once(':') {
        Some((part, people)) if is_part(part) || GROUPS.contains(&fold(part.trim()).as_str()) => {
            people.trim()
        }
        Some(_) | None => line,
    }
}

fn is_part(text: &str) -> bool {
    PARTS.contains(&fold(text.trim()).as_str())
}

/// A post, a part in the work, a share or words in small letters: they belong to the author above.
fn says_of_another(part: &str) -> bool {
    let folded = fold(part.trim_matches(['(', ')', ' ']));
    let is_post = POSTS.iter().any(|post| folded.starts_with(post));
    is_post || is_part(part) || folded.ends_with('%') || !part.starts_with(char::is_uppercase)
}

impl AuthorList {
    fn enter(&mut self, piece: &str) {
        let piece = piece.trim_matches([',', '.', ' ']);
        if piece.is_empty() {
            return;
        }
        if names_a_collective(piece) {
            self.authors.push(Author { name: tidy(piece), ..Author::default() });
            return;
        }
        let parts = split_name_cell(piece);
        let mut author = Author {
            name: parts.name,
            sex: parse_sex(&parts.honorific),
            birth: (!parts.birth.is_empty()).then_some(parts.birth),
            place: None,
        };
        if !parts.titles.is_empty() {
            author.place = Some(parts.titles);
        }
        for place in parts.place.split(", ").filter(|place| !place.is_empty()) {
            author.add_place(place, &mut self.more);
        }
        if author.name.is_empty() {
            self.more.push(tidy(piece));
        } else {
            self.authors.push(author);
        }
    }
}

impl Author {
    /// Takes what stands behind the name for post or unit, unless it tells the part in the work.
    fn add_place(&mut self, text: &str, more: &mut Vec<String>) {
        let text = tidy(text.trim_matches(['(', ')', ',', '.', ' ']));
        if text.is_empty() {
            return;
        }
        let folded = fold(&text);
        let is_share = folded.ends_with('%') && folded.starts_with(|c: char| c.is_ascii_digit());
        if is_share || is_part(&text) {
            more.push(format!("{}: {text}", self.name));
            return;
        }
        self.place = Some(match self.place.take() {
            Some(place) => format!("{place}, {text}"),
            None => text,
        });
    }
}

/// `Trần Văn A cùng các cộng sự`: the people named, and the words about those who are not.
fn before_fellows(line: &str) -> (String, Option<String>) {
    let words: Vec<&str> = line.split(' ').collect();
    let fellows = |at: usize| {
        let next =
            |step: usize| words.get(at + step).map(|word| fold(word.trim_matches([',', '.', '(', ')'])));
        let joined = words
            .get(at)
            .map(|word| fold(word))
            .is_some_and(|word| matches!(word.as_str(), "cung" | "va" | "&"));
        let next_is =
            |wanted: &[&str], step: usize| next(step).is_some_and(|word| wanted.contains(&word.as_str()));
        joined
            && (next_is(&["cs", "nhom"], 1)
                || (next_is(&["cong"], 1) && next_is(&["su", "tac"], 2))
                || (next_is(&["dong"], 1) && next_is(&["nghiep", "su"], 2))
                || (next_is(&["cac"], 1) && next_is(&["cong", "dong", "thanh", "tac"], 2))
                || (next_is(&["tap"], 1) && next_is(&["the"], 2)))
    };
    match (0..words.len()).find(|at| fellows(*at)) {
        Some(at) => {
            let (people, rest) = words.split_at(at);
            (people.join(" "), Some(tidy(&rest.join(" "))))
        }
        None => (line.to_owned(), None),
    }
}

/// Cut at "và", "&" and before the numbers of a list.
fn by_words(line: &str) -> Vec<String> {
    let mut pieces: Vec<Vec<&str>> = vec![vec![]];
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        let digits = word.chars().take_while(char::is_ascii_digit).count();
        let is_number = (1..=2).contains(&digits) && word[digits..].starts_with(['.', ')']);
        match word {
            "và" | "Và" | "VÀ" | "&" | "+" => pieces.push(vec![]),
            _ if is_number => pieces.push(vec![word[digits..].trim_start_matches(['.', ')'])]),
            _ => match pieces.last_mut() {
                Some(piece) => piece.push(word),
                None => pieces.push(vec![word]),
            },
        }
    }
    pieces.into_iter().map(|piece| tidy(&piece.join(" "))).filter(|piece| !piece.is_empty()).collect()
}

/// Cut at commas and dashes outside brackets.
fn by_signs(piece: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_u32;
    for (at, c) in piece.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_dash = matches!(c, '-' | '–')
            && piece[..at].ends_with(' ')
            && piece[at + c.len_utf8()..].starts_with(' ');
        if depth == 0 && (matches!(c, ',' | '/') || is_dash) {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts.into_iter().map(|part| tidy(&part)).filter(|part| !part.is_empty()).collect()
}

/// Whether a part of a cell is somebody's name: two to six words, each with a capital letter, and no post or unit.
fn is_name(part: &str) -> bool {
    let bare = split_name_cell(part).name;
    let words: Vec<&str> = bare.split(' ').collect();
    let folded = fold(&bare);
    (2..=6).contains(&words.len())
        && words
            .iter()
            .all(|word| word.starts_with(char::is_uppercase) && word.chars().all(|c| !c.is_ascii_digit()))
        && !names_a_collective(&bare)
        && !POSTS.iter().any(|post| folded == *post || folded.starts_with(&format!("{post} ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_of_authors_is_cut_into_people() {
        for (cell, names, more) in [
            ("Thạch Thị Lan", &["Thạch Thị Lan"][..], &[][..]),
            ("Thạch Thị Lan; Lâm Văn Ân", &["Thạch Thị Lan", "Lâm Văn Ân"], &[]),
            ("Thạch Thị Lan, Lâm Văn Ân", &["Thạch Thị Lan", "Lâm Văn Ân"], &[]),
            ("Thạch Thị Lan\nLâm Văn Ân\nĐỗ Thị Đào", &["Thạch Thị Lan", "Lâm Văn Ân", "Đỗ Thị Đào"], &[]),
            ("Thạch Thị Lan và Lâm Văn Ân", &["Thạch Thị Lan", "Lâm Văn Ân"], &[]),
            ("1. Thạch Thị Lan 2. Lâm Văn Ân", &["Thạch Thị Lan", "Lâm Văn Ân"], &[]),
            ("- Thạch Thị Lan\n- Lâm Văn Ân", &["Thạch Thị Lan", "Lâm Văn Ân"], &[]),
            ("Bà Thạch Thị Lan, ông Lâm Văn Ân", &["Thạch Thị Lan", "Lâm Văn Ân"], &[]),
            ("BS.CKI Thạch Thị Lan; ThS. Lâm Văn Ân", &["Thạch Thị Lan", "Lâm Văn Ân"], &[]),
            ("Thạch Thị Lan cùng các cộng sự", &["Thạch Thị Lan"], &["cùng các cộng sự"]),
            ("Thạch Thị Lan và cộng sự", &["Thạch Thị Lan"], &["và cộng sự"]),
            ("Thạch Thị Lan, Lâm Văn Ân và CS", &["Thạch Thị Lan", "Lâm Văn Ân"], &["và CS"]),
            ("Thạch Thị Lan, Trưởng khoa Nội", &["Thạch Thị Lan"], &[]),
            ("Thạch Thị Lan - Trưởng Khoa Nội, Lâm Văn Ân", &["Thạch Thị Lan", "Lâm Văn Ân"], &[]),
            (
                "Thạch Thị Lan (chủ nhiệm), Lâm Văn Ân",
                &["Thạch Thị Lan", "Lâm Văn Ân"],
                &["Thạch Thị Lan: chủ nhiệm"],
            ),
            (
                "Thạch Thị Lan (60%), Lâm Văn Ân (40%)",
                &["Thạch Thị Lan", "Lâm Văn Ân"],
                &["Thạch Thị Lan: 60%", "Lâm Văn Ân: 40%"],
            ),
            ("Phòng Kế hoạch và Tài chính", &["Phòng Kế hoạch và Tài chính"], &[]),
            ("THẠCH THỊ LAN", &["THẠCH THỊ LAN"], &[]),
            ("Thạch Thị Lan; Sơn Mẫu Rết 3", &["Thạch Thị Lan", "Sơn Mẫu Rết 3"], &[]),
            ("Thạch Thị Lan\nPhó Trưởng phòng", &["Thạch Thị Lan"], &[]),
            (
                "Nhóm tác giả: Lê Hữu Lộc (chủ nhiệm), Sơn Thị Mỹ và cộng sự",
                &["Lê Hữu Lộc", "Sơn Thị Mỹ"],
                &["Lê Hữu Lộc: chủ nhiệm", "và cộng sự"],
            ),
            ("", &[], &[]),
        ] {
            let list = split_authors(cell);
            let found: Vec<&str> = list.authors.iter().map(|author| author.name.as_str()).collect();
            assert_eq!(
                (found.as_slice(), list.more.iter().map(String::as_str).collect::<Vec<_>>().as_slice()),
                (names, more),
                "{cell}"
            );
        }
    }

    #[test]
    fn posts_units_and_births_go_with_their_author() {
        let list = split_authors("Bà Thạch Thị Lan (1980), Trưởng khoa Nội, Sở Y tế; Lâm Văn Ân (Sở Nội vụ)");
        assert_eq!(
            list.authors,
            [
                Author {
                    name: "Thạch Thị Lan".into(),
                    sex: Some(Sex::Female),
                    birth: Some("1980".into()),
                    place: Some("Trưởng khoa Nội, Sở Y tế".into()),
                },
                Author {
                    name: "Lâm Văn Ân".into(), place: Some("Sở Nội vụ".into()), ..Author::default()
                },
            ]
        );
    }
}
