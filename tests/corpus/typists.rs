//! Every typist's list. A new trait seen in the field becomes one more entry here.

use unicode_normalization::UnicodeNormalization;

use crate::legacy;
use crate::people::{Kind, lines};
use crate::sheet::Value;
use crate::typed::Column::*;
use crate::typed::{Sections, Typed};

const LETTERHEAD: &[&str] = &[
    "UBND TỈNH SÓC TRĂNG",
    "SỞ Y TẾ",
    "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH",
    "(Kèm theo Tờ trình số 218/TTr-SYT ngày 20/12/2021 của Sở Y tế)",
];
const CLOSING: &[&str] = &[
    "Danh sách này có 3 tập thể, 7 cá nhân./.",
    "Sóc Trăng, ngày 20 tháng 12 năm 2021",
    "GIÁM ĐỐC",
    "(Ký tên, đóng dấu)",
    "Lâm Thị Bích Vỹ",
];

fn day(iso: &str, shape: fn(&str, &str, &str) -> String) -> Value {
    Value::Text(shape(&iso[..4], &iso[5..7], &iso[8..]))
}

fn short(number: &str) -> &str {
    number.trim_start_matches('0')
}

/// The list of one typist, changed from the plain one.
fn list(title: &'static str, seed: usize, change: impl FnOnce(&mut Typed)) -> Typed {
    let mut typed = Typed::plain(title, seed);
    change(&mut typed);
    typed
}

fn only(kind: Kind) -> impl Fn(&mut Typed) {
    move |typed| typed.lines.retain(|line| line.kind == kind)
}

fn rename(typed: &mut Typed, column: crate::typed::Column, heading: &'static str) {
    for (known, _) in typed.columns.iter_mut().filter(|(_, meaning)| *meaning == column) {
        *known = heading;
    }
}

pub(crate) fn all() -> Vec<Typed> {
    let mut lists = layouts();
    lists.extend(headings());
    lists.extend(columns());
    lists.extend(dates());
    lists.extend(letters());
    lists.extend(words());
    lists
}

fn layouts() -> Vec<Typed> {
    vec![
        list("plain list", 1, |_| {}),
        list("letterhead, numbering row, closing", 2, |t| {
            t.letterhead = LETTERHEAD;
            t.numbering_row = true;
            t.closing = CLOSING;
        }),
        list("no letterhead at all", 3, |t| t.letterhead = &[]),
        list("titles not merged", 4, |t| {
            t.letterhead = LETTERHEAD;
            t.merge_titles = false;
        }),
        list("begins in column F", 5, |t| t.first_column = 5),
        list("four blank rows above", 6, |t| t.blank_rows_above = 4),
        list("Roman sections in the name's column", 7, |t| t.sections = Sections::Roman),
        list("Roman sections, numbers run on, sub-totals", 8, |t| {
            t.sections = Sections::Roman;
            t.restart_numbers = false;
            t.subtotals = true;
        }),
        list("a sheet for each kind", 9, |t| {
            t.lines = lines(9, 3, 6, 2);
            t.sections = Sections::Sheets;
        }),
        list("one table below the other", 10, |t| {
            t.lines = lines(10, 3, 6, 2);
            t.sections = Sections::Stacked;
            t.letterhead = &[];
        }),
        list("three lettered sections with households", 11, |t| t.lines = lines(11, 2, 5, 3)),
        list("unit merged and carried down", 12, |t| {
            t.lines.sort_by_key(|line| (line.kind, line.unit));
            t.carry_unit = true;
        }),
        list("award merged over each section", 13, |t| t.carry_award = true),
        list("blank spacer rows", 14, |t| t.spacer_rows = true),
        list("gaps in the numbers", 15, |t| t.gaps_in_numbers = true),
        list("hidden code sheet and a note sheet", 16, |t| t.other_sheets = true),
        list("hidden note column", 17, |t| {
            t.columns.push(("Mã", Note));
            t.hide_columns = &[7];
        }),
        list("sub-totals and a total", 18, |t| {
            t.subtotals = true;
            t.closing = CLOSING;
        }),
        list("people only, no section", 19, |t| {
            only(Kind::Person)(t);
            t.sections = Sections::None;
            rename(t, Name, "Họ và tên");
        }),
        list("collectives only, no section", 20, |t| {
            only(Kind::Collective)(t);
            t.sections = Sections::None;
            t.columns = vec![
                ("STT", Number),
                ("Tên tập thể", Name),
                ("Đơn vị", Unit),
                ("Thành tích", Achievement),
                ("Hình thức khen thưởng", Award),
            ];
        }),
        list("blank column between", 21, |t| t.columns.insert(3, ("", Nothing))),
        list("a hundred lines", 22, |t| t.lines = lines(22, 20, 80, 0)),
    ]
}

fn headings() -> Vec<Typed> {
    let headed = |title, seed, headings: [&'static str; 7]| {
        list(title, seed, move |t| {
            for ((known, _), heading) in t.columns.iter_mut().zip(headings) {
                *known = heading;
            }
        })
    };
    vec![
        headed(
            "headings without marks",
            30,
            [
                "TT",
                "Ho va ten",
                "Nam sinh",
                "Chuc vu",
                "Don vi cong tac",
                "Tom tat thanh tich",
                "Hinh thuc khen thuong",
            ],
        ),
        headed(
            "headings in capitals",
            31,
            [
                "STT",
                "HỌ VÀ TÊN",
                "NĂM SINH",
                "CHỨC VỤ",
                "ĐƠN VỊ CÔNG TÁC",
                "TÓM TẮT THÀNH TÍCH",
                "HÌNH THỨC ĐỀ NGHỊ",
            ],
        ),
        headed(
            "headings with line breaks",
            32,
            [
                "Số\nTT",
                "Họ và tên,\ntên tập thể",
                "Năm\nsinh",
                "Chức\nvụ",
                "Đơn vị\ncông tác",
                "Tóm tắt\nthành tích",
                "Hình thức\nđề nghị\nkhen thưởng",
            ],
        ),
        headed(
            "headings with hints in brackets",
            33,
            [
                "STT",
                "Họ và tên (ghi chữ in thường)",
                "Năm sinh (dd/mm/yyyy hoặc năm)",
                "Chức vụ (nếu có)",
                "Đơn vị công tác (ghi đầy đủ)",
                "Tóm tắt thành tích (không quá 200 chữ)",
                "Hình thức khen thưởng đề nghị (ghi rõ)",
            ],
        ),
        headed(
            "headings abbreviated",
            34,
            ["TT", "Họ tên", "NS", "C.vụ", "Đ.vị công tác", "Thành tích", "HTKT"],
        ),
        headed(
            "headings of the provincial form",
            35,
            [
                "STT",
                "Tên tập thể/cá nhân/hộ gia đình",
                "Ngày sinh",
                "Chức vụ",
                "Tên đơn vị/tập thể công tác",
                "Tóm tắt thành tích đạt được",
                "Danh hiệu thi đua/Hình thức khen thưởng",
            ],
        ),
        headed(
            "headings with stars and odd spaces",
            36,
            [
                "  STT ",
                "Họ  và   tên (*)",
                "Năm sinh*",
                "Chức vụ ",
                "\u{a0}Đơn vị",
                "Thành tích (**)",
                "Hình thức khen",
            ],
        ),
        headed(
            "headings of another office",
            37,
            [
                "Số thứ tự",
                "Tên cá nhân, tập thể",
                "Sinh năm",
                "Chức danh",
                "Nơi công tác",
                "Thành tích tiêu biểu",
                "Đề nghị khen thưởng",
            ],
        ),
    ]
}

fn columns() -> Vec<Typed> {
    vec![
        list("year of birth under Nam and Nữ", 40, |t| {
            t.columns[2] = ("Năm sinh|Nam", BornMale);
            t.columns.insert(3, ("Năm sinh|Nữ", BornFemale));
        }),
        list("x under Nam or Nữ", 41, |t| {
            t.columns.insert(3, ("Giới tính|Nam", SexMale));
            t.columns.insert(4, ("Giới tính|Nữ", SexFemale));
        }),
        list("sex in its own column", 42, |t| t.columns.insert(2, ("Giới tính", Sex))),
        list("Ông or Bà in its own column", 43, |t| t.columns.insert(1, ("Ông/Bà", Honorific))),
        list("position and unit in one cell", 44, |t| {
            t.columns.remove(4);
            t.columns[3] = ("Chức vụ, đơn vị công tác", PositionAndUnit);
        }),
        list("name, position and unit in one cell", 45, |t| {
            only(Kind::Person)(t);
            t.sections = Sections::None;
            t.columns = vec![
                ("TT", Number),
                ("Họ và tên, chức vụ, đơn vị công tác", NameAndPlace),
                ("Năm sinh", Born),
                ("Thành tích", Achievement),
                ("Hình thức khen thưởng", Award),
            ];
        }),
        list("everything about a person in one cell", 46, |t| {
            only(Kind::Person)(t);
            t.sections = Sections::None;
            t.columns = vec![
                ("TT", Number),
                ("Họ và tên, năm sinh, chức vụ, đơn vị", NameBornAndPlace),
                ("Thành tích", Achievement),
                ("Hình thức khen thưởng", Award),
            ];
        }),
        list("names of collectives with their unit in one cell", 47, |t| {
            t.columns = vec![
                ("TT", Number),
                ("Họ và tên, chức vụ, đơn vị công tác; tên tập thể", NameAndPlace),
                ("Thành tích", Achievement),
                ("Hình thức khen thưởng", Award),
            ];
            only(Kind::Person)(t);
        }),
        list("family and given name in two columns", 48, |t| {
            only(Kind::Person)(t);
            t.sections = Sections::None;
            t.columns.splice(1..2, [("Họ và tên đệm", FamilyName), ("Tên", GivenName)]);
        }),
        list("one heading over family and given name", 49, |t| {
            only(Kind::Person)(t);
            t.sections = Sections::None;
            t.columns.splice(1..2, [("Họ và tên|Họ, đệm", FamilyName), ("Họ và tên|Tên", GivenName)]);
        }),
        list("kind as a column", 50, |t| {
            t.lines = lines(50, 3, 5, 2);
            t.sections = Sections::None;
            t.columns.insert(2, ("Đối tượng (tập thể/cá nhân/hộ gia đình)", KindWord));
        }),
        list("headings of two rows over unrelated columns", 51, |t| {
            t.columns = vec![
                ("TT", Number),
                ("Đối tượng|Họ và tên, tên tập thể", Name),
                ("Đối tượng|Năm sinh", Born),
                ("Công tác|Chức vụ", Position),
                ("Công tác|Đơn vị", Unit),
                ("Thành tích", Achievement),
                ("Hình thức khen thưởng", Award),
            ];
        }),
        list("no award column, the award stands in the title", 52, |t| {
            t.columns.pop();
            t.letterhead = &["SỞ Y TẾ", "DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"];
            t.unknown = &["award"];
        }),
    ]
}

fn dates() -> Vec<Typed> {
    let born = |title, seed, born: fn(&str) -> Value| {
        list(title, seed, move |t| {
            rename(t, Born, "Ngày, tháng, năm sinh");
            t.born = born;
        })
    };
    vec![
        born("days as Excel days", 60, |iso| Value::Date(iso.into(), "dd/mm/yyyy".into())),
        born("days in Excel's own format", 61, |iso| Value::Date(iso.into(), "mm-dd-yy".into())),
        born("days as text dd/mm/yyyy", 62, |iso| day(iso, |y, m, d| format!("{d}/{m}/{y}"))),
        born("days as text without zeros", 63, |iso| {
            day(iso, |y, m, d| format!("{}/{}/{y}", short(d), short(m)))
        }),
        born("days with points", 64, |iso| day(iso, |y, m, d| format!("{d}.{m}.{y}"))),
        born("days with dashes", 65, |iso| day(iso, |y, m, d| format!("{}-{}-{y}", short(d), short(m)))),
        born("days with a year of two digits", 66, |iso| day(iso, |y, m, d| format!("{d}/{m}/{}", &y[2..]))),
        born("days in words", 67, |iso| day(iso, |y, m, d| format!("ngày {d} tháng {} năm {y}", short(m)))),
        born("days with stray spaces", 68, |iso| day(iso, |y, m, d| format!(" {d} /{m}/ {y} "))),
        born("days with an apostrophe", 69, |iso| day(iso, |y, m, d| format!("'{d}/{m}/{y}"))),
        born("years as text", 70, |iso| Value::Text(iso[..4].into())),
        born("years with a word", 71, |iso| Value::Text(format!("SN {}", &iso[..4]))),
        born("days as ISO text", 72, |iso| Value::Text(iso.into())),
    ]
}

fn letters() -> Vec<Typed> {
    vec![
        list("decomposed letters (NFD)", 80, |t| t.text = |text| text.nfd().collect()),
        list("half-composed letters of old keyboards", 81, |t| {
            t.text = |text| {
                text.nfc()
                    .map(|letter| {
                        let parts: Vec<char> = letter.to_string().nfd().collect();
                        match parts.split_last() {
                            Some((tone @ '\u{300}'..='\u{323}', rest))
                                if !['\u{302}', '\u{306}', '\u{31b}'].contains(tone) && !rest.is_empty() =>
                            {
                                format!("{}{tone}", rest.iter().collect::<String>().nfc().collect::<String>())
                            }
                            _ => letter.to_string(),
                        }
                    })
                    .collect()
            }
        }),
        list("no-break and zero-width spaces", 82, |t| {
            t.text = |text| text.replacen(' ', "\u{a0}", 1).replace(", ", ",\u{200b} ") + " "
        }),
        list("doubled spaces", 83, |t| t.text = |text| text.replace(' ', "  ")),
        list("TCVN3 in .VnTime", 84, |t| {
            t.text = legacy::tcvn3;
            t.font = Some(".VnTime");
            // A capital with a tone has no place in this code: typists wrote it small, the office reads names with capitals.
        }),
        list("TCVN3 without a font that says so", 85, |t| t.text = legacy::tcvn3),
        list("TCVN3 in a capital font", 86, |t| {
            t.text = legacy::tcvn3_capitals;
            t.font = Some(".VnTimeH");
            t.shown = |_, field, own| match field {
                "name" | "position" | "achievement" => own.to_uppercase(),
                _ => own,
            };
            t.unknown = &["achievement", "position", "sex"];
            // Neither writes fonts, and only the font says that small letters are capitals.
            t.not_by = &["rust_xlsxwriter", "XML by hand"];
        }),
        list("VNI in VNI-Times", 87, |t| {
            t.text = legacy::vni;
            t.font = Some("VNI-Times");
        }),
        list("VNI without a font that says so", 88, |t| t.text = legacy::vni),
        list("names in capitals", 89, |t| {
            t.name = |line| line.name.to_uppercase();
            t.shown = |_, field, own| if field == "name" { own.to_uppercase() } else { own };
        }),
        list("old placement of tones", 90, |t| {
            t.text = |text| text.replace("Thúy", "Thuý").replace("Hòa", "Hoà");
            t.shown = |_, _, own| own.replace("Thúy", "Thuý");
        }),
    ]
}

fn words() -> Vec<Typed> {
    let award = |title, seed, award: fn(&str) -> String| list(title, seed, move |t| t.award = award);
    vec![
        award("award without a preposition", 100, |_| "Bằng khen Chủ tịch UBND tỉnh".into()),
        award("award as spoken", 101, |_| "Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh".into()),
        award("award abbreviated", 102, |_| "BK của CT UBND tỉnh".into()),
        award("award in capitals", 103, |text| text.to_uppercase()),
        list("Ông, Bà before names", 104, |t| {
            t.name = |line| match line.sex {
                "Nam" => format!("Ông {}", line.name),
                "Nữ" => format!("Bà {}", line.name),
                _ => line.name.clone(),
            }
        }),
        list("Đ/c before names", 105, |t| {
            t.name =
                |line| if line.sex.is_empty() { line.name.clone() } else { format!("Đ/c {}", line.name) }
        }),
        list("units abbreviated", 106, |t| {
            t.unit = |unit| {
                unit.replace("Trung tâm Y tế huyện", "TTYT huyện")
                    .replace("Trung tâm Y tế thị xã", "TTYT TX")
                    .replace("Bệnh viện Đa khoa", "BVĐK")
                    .replace("Trung tâm Kiểm soát bệnh tật", "TT Kiểm soát bệnh tật")
            }
        }),
        list("units in capitals", 107, |t| t.unit = |unit| unit.to_uppercase()),
        list("texts put together by formulas", 111, |t| {
            t.formulas = true;
            // It writes formulas without what they show; a list needs to have been opened once.
            t.not_by = &["openpyxl"];
        }),
        list("units with the province behind", 108, |t| {
            t.unit = |unit| {
                if unit.ends_with("tỉnh") { format!("{unit} Sóc Trăng") } else { unit.to_owned() }
            }
        }),
        list("units without marks", 109, |t| {
            t.unit = |unit| {
                unit.nfd()
                    .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
                    .map(|c| match c {
                        'đ' => 'd',
                        'Đ' => 'D',
                        other => other,
                    })
                    .collect()
            }
        }),
        list("no unit column: the sender's own", 110, |t| {
            t.columns.retain(|(_, column)| *column != Unit);
        }),
    ]
}
