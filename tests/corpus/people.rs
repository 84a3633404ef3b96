//! Who stands in the lists: invented people, teams and households of units that the sample province has.

/// A line as its typist means it, and as the office should show it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) kind: Kind,
    pub(crate) name: String,
    /// yyyy-mm-dd; people only.
    pub(crate) born: String,
    /// Nam or Nữ; people only.
    pub(crate) sex: &'static str,
    pub(crate) position: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) achievement: String,
    pub(crate) award: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Collective,
    Person,
    Household,
}

pub(crate) const SENDER: &str = "Sở Y tế";
pub(crate) const AWARD: &str = "Bằng khen của Chủ tịch UBND tỉnh";

const UNITS: [&str; 6] = [
    "Bệnh viện Đa khoa tỉnh",
    "Trung tâm Kiểm soát bệnh tật tỉnh",
    "Trung tâm Y tế huyện Mỹ Xuyên",
    "Trung tâm Y tế thị xã Vĩnh Châu",
    "Bệnh viện Chuyên khoa Sản - Nhi tỉnh",
    "Sở Y tế",
];
const TEAMS: [&str; 6] = [
    "Khoa Hồi sức tích cực",
    "Phòng Kế hoạch - Nghiệp vụ",
    "Đội Y tế lưu động số 7",
    "Tổ Truy vết cộng đồng",
    "Khoa Kiểm soát nhiễm khuẩn",
    "Phòng Nghiệp vụ Y",
];
const FAMILY: [&str; 12] =
    ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Thạch", "Sơn", "Lý", "Đặng", "Võ", "Quách", "Kim"];
const MIDDLE: [(&str, &str); 10] = [
    ("Văn", "Nam"),
    ("Thị", "Nữ"),
    ("Hữu", "Nam"),
    ("Thị Ngọc", "Nữ"),
    ("Minh", "Nam"),
    ("Thị Diễm", "Nữ"),
    ("Đức", "Nam"),
    ("Thị Thúy", "Nữ"),
    ("Quốc", "Nam"),
    ("Thị Mỹ", "Nữ"),
];
const GIVEN: [&str; 14] = [
    "Ấn",
    "Bửu",
    "Cường",
    "Duyên",
    "Đằng",
    "Giỏi",
    "Hằng",
    "Khuê",
    "Lộc",
    "Nghĩa",
    "Phượng",
    "Quỳnh",
    "Thưởng",
    "Vỹ",
];
const POSITIONS: [&str; 8] = [
    "Điều dưỡng trưởng",
    "Bác sĩ",
    "Kỹ thuật viên",
    "Trưởng khoa",
    "Phó Giám đốc",
    "Hộ sinh",
    "Lái xe",
    "Chuyên viên",
];
const DEEDS: [&str; 5] = [
    "Trực tiếp điều trị tại khu cách ly 90 ngày",
    "Lấy mẫu, xét nghiệm hơn 12.000 lượt; không để xảy ra sai sót",
    "Tổ chức tiêm chủng lưu động tại 14 ấp",
    "Vận chuyển người bệnh an toàn trong đợt cao điểm",
    "Đề xuất cách gộp mẫu, giảm 30% hóa chất",
];

/// A list of `collectives` teams, `people` and `households`, different for every `seed`.
pub(crate) fn lines(seed: usize, collectives: usize, people: usize, households: usize) -> Vec<Line> {
    let pick = |at: usize, step: usize, of: usize| (seed * 7 + at * step + at / of) % of;
    let deed = |at: usize| format!("{} ({:02})", DEEDS[pick(at, 2, DEEDS.len())], at + 1);
    let mut lines = Vec::new();
    for at in 0..collectives {
        lines.push(Line {
            kind: Kind::Collective,
            name: format!(
                "{} {}",
                TEAMS[pick(at, 1, TEAMS.len())],
                ["A", "B", "C", "D"][at / TEAMS.len() % 4]
            ),
            born: String::new(),
            sex: "",
            position: "",
            unit: UNITS[pick(at, 1, UNITS.len())],
            achievement: deed(at),
            award: AWARD,
        });
    }
    for at in 0..people {
        let (middle, sex) = MIDDLE[pick(at, 3, MIDDLE.len())];
        lines.push(Line {
            kind: Kind::Person,
            name: format!(
                "{} {middle} {}",
                FAMILY[pick(at, 5, FAMILY.len())],
                GIVEN[pick(at, 3, GIVEN.len())]
            ),
            born: format!(
                "{}-{:02}-{:02}",
                1962 + (seed * 3 + at * 5) % 38,
                1 + (seed + at * 5) % 12,
                1 + (seed * 11 + at * 13) % 28
            ),
            sex,
            position: POSITIONS[pick(at, 3, POSITIONS.len())],
            unit: UNITS[pick(at, 1, UNITS.len())],
            achievement: deed(at + 3),
            award: AWARD,
        });
    }
    for at in 0..households {
        lines.push(Line {
            kind: Kind::Household,
            name: format!(
                "Hộ ông {} Văn {}",
                FAMILY[pick(at, 1, FAMILY.len())],
                GIVEN[pick(at, 4, GIVEN.len())]
            ),
            born: String::new(),
            sex: "",
            position: "",
            unit: "UBND xã Tham Đôn",
            achievement: deed(at + 1),
            award: AWARD,
        });
    }
    lines
}
