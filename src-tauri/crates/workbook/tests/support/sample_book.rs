//! An approval book with invented people, large enough to run over several pages.

use chrono::NaiveDate;
use domain::award::VoteMethod;
use domain::nominee::NomineeKind;
use domain::session::{Outcome, Presence};
use domain::vote::{Tally, Verdict, Voters};
use workbook::*;

const CERTIFICATE: &str = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";
const FIGHTER: &str = "Chiến sĩ thi đua cấp tỉnh";
const FLAG: &str = "Cờ thi đua của Ủy ban nhân dân tỉnh";

/// A book with `persons` people on its longest list.
pub fn sample_book(persons: u32) -> ApprovalBook {
    ApprovalBook {
        facts: FileFacts {
            title: "Danh sách đề nghị khen thưởng phong trào phòng, chống dịch Covid-19, đợt 1".into(),
            author: "Hội đồng Thi đua - Khen thưởng tỉnh Sóc Trăng (cơ quan mẫu)".into(),
            made_at: NaiveDate::from_ymd_opt(2022, 1, 12).and_then(|day| day.and_hms_opt(16, 30, 0)).unwrap_or_default(),
        },
        letterhead: Letterhead {
            governing_agency: "UBND TỈNH SÓC TRĂNG".into(),
            issuing_agency: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG".into(),
        },
        place_and_date: "Sóc Trăng, ngày 12 tháng 01 năm 2022".into(),
        summary_title: "TỔNG HỢP KẾT QUẢ XÉT KHEN THƯỞNG".into(),
        votes_title: "KẾT QUẢ BIỂU QUYẾT CỦA HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH".into(),
        movement_line: "Phong trào thi đua “Sóc Trăng đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng \
                        đại dịch Covid-19”, đợt 1"
            .into(),
        attached_to: "(Kèm theo Biên bản họp số 01/BB-HĐTĐKT ngày 12/01/2022 của Hội đồng Thi đua - Khen thưởng tỉnh)"
            .into(),
        lists: vec![collectives(), people(persons)],
        votes: votes(),
        minutes: minutes(),
        signatures: SignaturePair {
            left: Some(signature(&["THƯ KÝ HỘI ĐỒNG"], "Lâm Thị Sà Rây")),
            right: Some(signature(&["TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"], "Quách Minh Trọng")),
        },
    }
}

fn signature(lines: &[&str], name: &str) -> SignatureBlock {
    SignatureBlock {
        capacity_lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        name: name.into(),
    }
}

/// A passed person, to be varied.
pub fn line(number: u32, name: &str) -> BookLine {
    BookLine {
        number,
        name: name.into(),
        birth: "1985".into(),
        position_and_unit: "Điều dưỡng, Trung tâm Y tế huyện Mỹ Xuyên".into(),
        achievement:
            "Tham gia lấy mẫu xét nghiệm 42 ngày đêm tại khu cách ly tập trung; trực tiếp chăm sóc 118 ca F0"
                .into(),
        past_awards: "Giấy khen Giám đốc Sở Y tế, 77/QĐ-SYT, 15/01/2021".into(),
        award_asked: "Bằng khen".into(),
        award_result: "Bằng khen".into(),
        vote: Some(VoteShare { agree: 21, base: 22 }),
        outcome: Some(Outcome::Passed),
        note: String::new(),
    }
}

fn collectives() -> BookList {
    let collective = |number, name: &str, place: &str, achievement: &str| BookLine {
        birth: String::new(),
        position_and_unit: place.into(),
        achievement: achievement.into(),
        past_awards: String::new(),
        ..line(number, name)
    };
    BookList {
        kind: NomineeKind::Collective,
        title: "DANH SÁCH TẬP THỂ ĐỀ NGHỊ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KHEN THƯỞNG".into(),
        awards: vec![
            AwardSection {
                award: FLAG.into(),
                units: vec![UnitSection {
                    unit: "Sở Y tế".into(),
                    lines: vec![BookLine {
                        award_asked: "Cờ thi đua".into(),
                        award_result: "Bằng khen".into(),
                        vote: Some(VoteShare { agree: 17, base: 22 }),
                        outcome: Some(Outcome::Lowered),
                        note: "Chuyển xét Bằng khen".into(),
                        ..collective(
                            1,
                            "Trung tâm Kiểm soát bệnh tật tỉnh",
                            "Y tế; Sở Y tế",
                            "Đầu mối truy vết, xét nghiệm của tỉnh; tổ chức 1.240 lượt lấy mẫu diện rộng, trả kết quả trong 24 giờ",
                        )
                    }],
                }],
            },
            AwardSection {
                award: CERTIFICATE.into(),
                units: vec![
                    UnitSection {
                        unit: "Sở Y tế".into(),
                        lines: vec![collective(
                            2,
                            "Khoa Truyền nhiễm, Bệnh viện Đa khoa tỉnh",
                            "Y tế; Sở Y tế",
                            "Điều trị 1.026 ca, trong đó 312 ca nặng; không có nhân viên y tế lây nhiễm chéo",
                        )],
                    },
                    UnitSection {
                        unit: "Bộ Chỉ huy Quân sự tỉnh".into(),
                        lines: vec![BookLine {
                            award_result: String::new(),
                            vote: None,
                            outcome: Some(Outcome::Withdrawn),
                            note: "Đơn vị xin rút, Công văn 45/CV-BCHQS".into(),
                            ..collective(
                                3,
                                "Ban Hậu cần",
                                "Quốc phòng; Bộ Chỉ huy Quân sự tỉnh",
                                "Bảo đảm hậu cần 6 khu cách ly",
                            )
                        }],
                    },
                ],
            },
        ],
    }
}

const FAMILY: [&str; 8] = ["Thạch", "Danh", "Lý", "Nguyễn", "Sơn", "Quách", "Huỳnh", "Lâm"];
const MIDDLE: [&str; 6] = ["Thị", "Quốc", "Hoàng", "Đức", "Ngọc", "Thanh"];
const GIVEN: [&str; 9] = ["Xuyến", "Vững", "Khởi", "Ngữ", "Diễm", "Ậm", "Thuỷ", "Phương", "Trạng"];

fn people(count: u32) -> BookList {
    let pick = |list: &'static [&'static str], at: u32| list[at as usize % list.len()];
    let mut number = 0;
    let mut person = || {
        number += 1;
        let name =
            format!("{} {} {}", pick(&FAMILY, number), pick(&MIDDLE, number / 3), pick(&GIVEN, number / 2));
        let mut line = line(number, &name);
        line.birth = if number.is_multiple_of(5) {
            format!("0{}/9/19{}", 1 + number % 9, 70 + number % 25)
        } else {
            (1970 + number % 30).to_string()
        };
        match number % 7 {
            1 => {
                line.position_and_unit = "Phó Trưởng khoa Truyền nhiễm, Bệnh viện Đa khoa tỉnh".into();
                line.achievement = "Điều trị 312 ca nặng; chủ nhiệm sáng kiến “Phân tầng thở oxy tại tuyến huyện”, áp dụng ở 9 trung tâm y tế".into();
                line.past_awards = "CSTĐ cơ sở 2019, 2020, 2021 (118/QĐ-SYT, 20/01/2022)".into();
            }
            3 => {
                line.outcome = Some(Outcome::Rejected);
                line.vote = Some(VoteShare { agree: 14, base: 22 });
                line.award_result = String::new();
            }
            5 => {
                line.past_awards = String::new();
                line.vote = Some(VoteShare { agree: 22, base: 22 });
                line.note = "Trực tiếp lao động".into();
            }
            _ => {}
        }
        line
    };
    let fighters = vec![
        BookLine {
            award_asked: "CSTĐ cấp tỉnh".into(),
            award_result: String::new(),
            vote: Some(VoteShare { agree: 19, base: 22 }),
            outcome: Some(Outcome::Rejected),
            note: "Chuyển xét Bằng khen".into(),
            ..person()
        },
        BookLine {
            award_asked: "CSTĐ cấp tỉnh".into(),
            award_result: "CSTĐ cấp tỉnh".into(),
            vote: Some(VoteShare { agree: 20, base: 22 }),
            ..person()
        },
    ];
    let units = ["Sở Y tế", "Công an tỉnh", "Ủy ban nhân dân huyện Mỹ Xuyên", "Tỉnh đoàn Sóc Trăng"];
    let certificates = (0..4_u32)
        .map(|at| {
            let share = (count - 2) / 4 + u32::from(at < (count - 2) % 4);
            UnitSection { unit: units[at as usize].into(), lines: (0..share).map(|_| person()).collect() }
        })
        .collect();
    BookList {
        kind: NomineeKind::Person,
        title: "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KHEN THƯỞNG".into(),
        awards: vec![
            AwardSection {
                award: FIGHTER.into(),
                units: vec![UnitSection { unit: "Sở Y tế".into(), lines: fighters }],
            },
            AwardSection { award: CERTIFICATE.into(), units: certificates },
        ],
    }
}

fn votes() -> Vec<VoteRow> {
    let voters = Voters { members: 22, present: 20, recused: 1, written: 2 };
    let secret = |item_no, subject: &str, agree: u32, outcome| VoteRow {
        item_no,
        subject: subject.into(),
        award: FIGHTER.into(),
        method: VoteMethod::SecretBallot,
        voters,
        tally: Some(Tally {
            issued: 19,
            returned: 19,
            valid: 18,
            invalid: 1,
            agree: agree - 2,
            disagree: 20 - agree,
            blank: 0,
            written_agree: 2,
            written_disagree: 0,
            written_blank: 0,
        }),
        verdict: Some(Verdict { agree, base: 22, needed: 20, passed: agree >= 20 }),
        rule: "Từ 90 % trở lên tổng số thành viên Hội đồng".into(),
        legal_basis: "khoản 8 Điều 45 NĐ 91/2017/NĐ-CP".into(),
        outcome: Some(outcome),
        note: String::new(),
    };
    vec![
        secret(1, "Danh Quốc Vững, Phó Trưởng khoa, Bệnh viện Đa khoa tỉnh", 19, Outcome::Rejected),
        secret(2, "Lý Hoàng Khởi, Đội trưởng, Công an thị xã Ngã Năm", 20, Outcome::Passed),
        VoteRow {
            method: VoteMethod::OpenVote,
            award: CERTIFICATE.into(),
            tally: Some(Tally {
                issued: 19,
                returned: 19,
                valid: 19,
                agree: 19,
                written_agree: 2,
                ..Tally::default()
            }),
            verdict: Some(Verdict { agree: 21, base: 22, needed: 16, passed: true }),
            rule: "Từ 70 % trở lên tổng số thành viên Hội đồng".into(),
            legal_basis: "Quy chế mẫu của cơ quan mẫu".into(),
            ..secret(3, "Biểu quyết cả danh sách: 1 tập thể, 58 cá nhân", 20, Outcome::Passed)
        },
        VoteRow {
            method: VoteMethod::None,
            tally: None,
            verdict: None,
            rule: String::new(),
            legal_basis: String::new(),
            note: "Đơn vị xin rút, Công văn 45/CV-BCHQS".into(),
            ..secret(4, "Ban Hậu cần, Bộ Chỉ huy Quân sự tỉnh", 20, Outcome::Withdrawn)
        },
    ]
}

fn minutes() -> BookMinutes {
    let member = |name: &str, role: &str, post: &str, presence| AttendanceRow {
        name: name.into(),
        role: role.into(),
        post: post.into(),
        presence,
        note: String::new(),
    };
    let section = |heading: &str, blocks| MinutesSection { heading: heading.into(), blocks };
    let text = |text: &str| MinutesBlock::Paragraph(text.into());
    BookMinutes {
        number_line: "Số: 01/BB-HĐTĐKT".into(),
        place_and_date: "Sóc Trăng, ngày 12 tháng 01 năm 2022".into(),
        title: "BIÊN BẢN".into(),
        subject: "Họp Hội đồng Thi đua - Khen thưởng tỉnh Sóc Trăng xét khen thưởng phong trào phòng, chống dịch Covid-19, đợt 1".into(),
        sections: vec![
            section("", vec![text("Hôm nay, vào hồi 08 giờ 00 phút ngày 12 tháng 01 năm 2022, tại Phòng họp số 1, trụ sở Ủy ban nhân dân tỉnh Sóc Trăng, Hội đồng Thi đua - Khen thưởng tỉnh họp xét khen thưởng phong trào thi đua “Sóc Trăng đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19”, đợt 1.")]),
            section("I. THÀNH PHẦN THAM DỰ", vec![
                text("Chủ trì: ông Quách Minh Trọng, Phó Chủ tịch thường trực Hội đồng. Thư ký: bà Lâm Thị Sà Rây. Có mặt 20/22 thành viên, bảo đảm số thành viên tối thiểu theo quy chế."),
                MinutesBlock::Attendance((0..22).map(|at| member(
                    &format!("{} {} {}", FAMILY[at % 8], MIDDLE[at % 6], GIVEN[at % 9]),
                    ["Chủ tịch", "Phó Chủ tịch thường trực", "Ủy viên"][at.min(2)],
                    ["Giám đốc Sở Nội vụ", "Giám đốc Sở Y tế", "Chủ tịch Liên đoàn Lao động tỉnh"][at % 3],
                    [Presence::Present, Presence::Present, Presence::WrittenOpinion, Presence::Present, Presence::Absent][at % 5],
                )).collect()),
            ]),
            section("II. NỘI DUNG", vec![text(&"Cơ quan thường trực báo cáo kết quả thẩm định hồ sơ của các đơn vị; các thành viên thảo luận về tiêu chuẩn, thành tích và đối tượng trực tiếp lao động. Hội đồng thống nhất ưu tiên lực lượng tuyến đầu, người trực tiếp chăm sóc người bệnh; những trường hợp chưa đủ căn cứ thì để lại, bổ sung hồ sơ. ".repeat(6))]),
            section("III. KẾT QUẢ BIỂU QUYẾT", vec![MinutesBlock::Table(MinutesTable {
                columns: ["TT", "Tập thể, cá nhân", "Hình thức", "Đồng ý/Tổng số", "Tỷ lệ", "Kết quả"].iter().zip([2, 9, 6, 4, 4, 4]).map(|(heading, share)| MinutesColumn { heading: (*heading).into(), share, align: if share > 5 { Align::Left } else { Align::Center } }).collect(),
                rows: vec![
                    ["1", "Danh Quốc Vững", FIGHTER, "19/22", "86,36 %", "Không đạt"].map(str::to_owned).to_vec(),
                    ["2", "Lý Hoàng Khởi", FIGHTER, "20/22", "90,91 %", "Đạt"].map(str::to_owned).to_vec(),
                ],
            })]),
            section("", vec![text("Biên bản kết thúc vào hồi 11 giờ 15 phút cùng ngày, đã đọc cho các thành viên dự họp nghe và thống nhất./.")]),
        ],
        signatures: SignaturePair {
            left: Some(signature(&["THƯ KÝ"], "Lâm Thị Sà Rây")),
            right: Some(signature(&["CHỦ TRÌ"], "Quách Minh Trọng")),
        },
        recipients: ["Chủ tịch UBND tỉnh (báo cáo)", "Các thành viên Hội đồng", "Lưu: VT, TĐKT"].map(str::to_owned).to_vec(),
    }
}
