//! Understands headings: compares them with the known ones and with what an office taught.

use domain::text::fold;

use crate::find::field::Field;
use crate::find::headings::{NOMINATIONS, UNITS};

/// Headings and their meanings, compared without accents, capitals, punctuation and line breaks.
#[derive(Clone, Debug)]
pub struct FieldWords {
    /// What an office taught; the latest first.
    taught: Vec<(String, Field)>,
    known: Vec<(String, Field)>,
}

impl FieldWords {
    /// The headings of lists of nominees.
    pub fn nominations() -> FieldWords {
        FieldWords::from_table(NOMINATIONS)
    }

    /// The headings of lists of units.
    pub fn units() -> FieldWords {
        FieldWords::from_table(UNITS)
    }

    fn from_table(table: &[(Field, &[&str])]) -> FieldWords {
        let known = table
            .iter()
            .flat_map(|(field, headings)| headings.iter().map(|heading| (heading_key(heading), *field)))
            .collect();
        FieldWords { taught: Vec::new(), known }
    }

    /// Adds a heading that an office taught; it wins over the built-in ones.
    pub fn with(mut self, heading: &str, field: Field) -> FieldWords {
        self.taught.insert(0, (heading_key(heading), field));
        self
    }

    /// What a heading means: known word for word, or but for what stands in brackets, or by how it begins.
    pub fn suggest_field(&self, heading: &str) -> Option<Field> {
        self.suggest_exactly(heading).or_else(|| {
            let key = heading_key(heading);
            let both = Field::PositionAndUnit;
            if self.known.iter().any(|(_, field)| *field == both) && names_post_and_place(&key) {
                return Some(both);
            }
            let begins = |known: &str| {
                known.contains(' ') && key.strip_prefix(known).is_some_and(|rest| rest.starts_with(' '))
            };
            let longest =
                self.known.iter().filter(|(known, _)| begins(known)).max_by_key(|(known, _)| known.len());
            longest.map(|(_, field)| *field)
        })
    }

    /// What a heading means when it is known word for word, or but for what stands in brackets.
    pub fn suggest_exactly(&self, heading: &str) -> Option<Field> {
        let whole = heading_key(heading);
        let without = heading_key(&without_brackets(heading));
        [whole, without].iter().filter(|key| !key.is_empty()).find_map(|key| {
            let mut entries = self.taught.iter().chain(&self.known);
            entries.find(|(known, _)| known == key).map(|(_, field)| *field)
        })
    }
}

/// A heading reduced to what is compared: folded words, punctuation as spaces, the percent sign as a word.
pub fn heading_key(heading: &str) -> String {
    let spaced: String = fold(heading)
        .chars()
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter.to_string()
            } else if letter == '%' {
                " % ".into()
            } else {
                " ".into()
            }
        })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `Chức vụ và nơi công tác`: begins with a post and speaks of a place too, so both stand in one cell.
fn names_post_and_place(key: &str) -> bool {
    const POSTS: [&str; 4] = ["chuc vu", "chuc danh", "cap bac", "nghe nghiep"];
    const PLACES: [&str; 4] = ["don vi", "noi cong tac", "noi lam viec", "co quan"];
    POSTS.iter().any(|post| key.starts_with(post)) && PLACES.iter().any(|place| key.contains(place))
}

fn without_brackets(heading: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::new();
    for letter in heading.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_real_lists_are_understood() {
        let cases = [
            ("STT", Field::Number),
            ("Tên gọi\n(Ông/Bà/Chức danh)", Field::Honorific),
            ("Tên tập thể/cá nhân/hộ gia đình", Field::Name),
            ("Chức vụ", Field::Position),
            ("Đơn vị công tác", Field::Unit),
            ("Phân loại khen thưởng", Field::CommendationType),
            ("Danh hiệu thi đua/Hình thức khen thưởng", Field::Award),
            ("Phân loại đối tượng", Field::RecipientClass),
            ("Lĩnh vực hoạt động", Field::FieldOfActivity),
            ("HO VA TEN", Field::Name),
            ("Họ và tên\r\n(Ông/Bà)", Field::Name),
            ("Ngày sinh", Field::BirthDate),
            ("Tên phòng ban/ khối, tổ công tác", Field::UnitPart),
            ("Tên đơn vị/tập thể công tác", Field::Unit),
            ("Địa chỉ / Nơi ở", Field::Address),
            ("Mã danh hiệu thi đua (nếu có)", Field::Award),
            ("Tên đơn vị / tập thể", Field::Name),
            ("Cấp bậc", Field::Rank),
            ("Tóm tắt thành tích", Field::Achievement),
            ("Tóm tắt thành tích đạt được trong phòng, chống dịch", Field::Achievement),
            ("Năm sinh", Field::BirthDate),
            ("Chức vụ, đơn vị công tác", Field::PositionAndUnit),
            ("CHỨC VỤ,\nĐƠN VỊ CÔNG TÁC HIỆN NAY", Field::PositionAndUnit),
            ("Chức vụ và nơi công tác", Field::PositionAndUnit),
            ("Chức danh / Nơi làm việc hiện nay", Field::PositionAndUnit),
            ("Chức vụ đảng, chính quyền", Field::Position),
            ("Giới tính / Nữ", Field::BirthYearFemale),
            ("Hình thức", Field::Award),
            ("HTKT đề nghị", Field::Award),
            ("Full name", Field::Name),
            ("Year of birth", Field::BirthDate),
            ("Thành tích đã được khen (số, ngày QĐ)", Field::AwardHistory),
            ("Đã được khen (số, ngày quyết định)", Field::AwardHistory),
            ("Hình thức khen thưởng đã được tặng", Field::AwardHistory),
            ("Hình thức đề nghị", Field::Award),
            ("Ý kiến thẩm định", Field::Appraisal),
            ("Số phiếu đồng ý/Tổng số", Field::VoteCount),
            ("Tỷ lệ %", Field::VoteShare),
            ("Ghi chú", Field::Note),
        ];
        let words = FieldWords::nominations();
        for (heading, field) in cases {
            assert_eq!(words.suggest_field(heading), Some(field), "{heading}");
        }
        for stranger in ["Số CCCD", "", "Nam", "1", "Quê quán"] {
            assert_eq!(words.suggest_field(stranger), None, "{stranger}");
        }
    }

    #[test]
    fn unit_lists_read_the_same_words_their_own_way() {
        let words = FieldWords::units();
        for (heading, field) in [
            ("Tên đơn vị", Field::UnitName),
            ("Mã ĐV", Field::UnitCode),
            ("Mã đơn vị cấp trên", Field::ParentCode),
            ("Đơn vị cấp trên", Field::ParentName),
            ("Loại hình", Field::UnitKind),
            ("Khối thi đua", Field::Bloc),
            ("Trưởng khối", Field::BlocLeader),
            ("Hiệu lực từ", Field::ValidFrom),
        ] {
            assert_eq!(words.suggest_field(heading), Some(field), "{heading}");
        }
    }

    #[test]
    fn what_an_office_taught_wins() {
        let words = FieldWords::nominations().with("Đơn vị", Field::Name).with("Số CCCD", Field::Note);
        assert_eq!(words.suggest_field("ĐƠN VỊ"), Some(Field::Name));
        assert_eq!(words.suggest_field("Số CCCD:"), Some(Field::Note));
    }

    #[test]
    fn no_heading_stands_in_two_places() {
        for words in [FieldWords::nominations(), FieldWords::units()] {
            for (at, (heading, field)) in words.known.iter().enumerate() {
                let other =
                    words.known.iter().skip(at + 1).find(|(known, other)| known == heading && other != field);
                assert_eq!(other, None, "{heading}");
            }
        }
    }
}
