//! Official lists: their cells, their numbers, and how they are set up for the printer.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

#[path = "support/package.rs"]
mod package;

use chrono::NaiveDate;
use domain::nominee::NomineeKind;
use domain::session::Outcome;
use domain::vote::Tally;
use package::{element, part};
use workbook::*;

const CERTIFICATE: &str = "Bằng khen của Chủ tịch UBND tỉnh";

fn person(name: &str) -> OfficialLine {
    OfficialLine {
        name: name.into(),
        birth: "1985".into(),
        sex: "Nữ".into(),
        position_and_unit: "Điều dưỡng, Trung tâm Y tế huyện Mỹ Xuyên".into(),
        sender: "Sở Y tế".into(),
        achievement: "=Lấy mẫu 42 ngày".into(),
        past_awards: "Giấy khen, 77/QĐ-SYT, 15/01/2021".into(),
        award: CERTIFICATE.into(),
        appraisal: "Đủ điều kiện".into(),
        members: Some(22),
        tally: Some(Tally {
            issued: 18,
            returned: 18,
            valid: 18,
            agree: 17,
            disagree: 1,
            written_agree: 2,
            ..Tally::default()
        }),
        vote: Some(VoteShare { agree: 19, base: 22 }),
        outcome: Some(Outcome::Passed),
        ..OfficialLine::default()
    }
}

fn collective(name: &str) -> OfficialLine {
    OfficialLine {
        birth: String::new(),
        sex: String::new(),
        position_and_unit: String::new(),
        ..person(name)
    }
}

fn section(title: &str, lines: Vec<OfficialLine>) -> OfficialSection {
    OfficialSection { title: title.into(), lines }
}

fn paper(form: OfficialForm) -> OfficialPaper {
    let sign =
        |line: &str, name: &str| SignatureBlock { capacity_lines: vec![line.into()], name: name.into() };
    OfficialPaper {
        facts: FileFacts {
            title: "Danh sách mẫu".into(),
            author: "Cơ quan mẫu".into(),
            made_at: NaiveDate::from_ymd_opt(2022, 1, 12).unwrap().and_hms_opt(8, 0, 0).unwrap(),
        },
        tab: "Danh sách".into(),
        form,
        letterhead: (form != OfficialForm::DecisionAnnex).then(|| Letterhead {
            governing_agency: "UBND TỈNH MẪU".into(),
            issuing_agency: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG".into(),
        }),
        place_and_date: "Nơi mẫu, ngày 12 tháng 01 năm 2022".into(),
        title: "DANH SÁCH MẪU".into(),
        movement_line: "Phong trào thi đua “Mẫu”, đợt 1".into(),
        attached_to: "(Kèm theo Tờ trình số 394/TTr-HĐ ngày 12 tháng 01 năm 2022)".into(),
        groups: vec![
            OfficialGroup {
                kind: NomineeKind::Collective,
                sections: vec![section("Sở Y tế", vec![collective("Khoa Nội"), collective("Khoa Ngoại")])],
            },
            OfficialGroup {
                kind: NomineeKind::Person,
                sections: vec![
                    section("Sở Y tế", vec![person("Thạch Thị Lan")]),
                    section("Công an tỉnh", vec![person("Lý Hoàng Nam"), person("Sơn Văn Hòa")]),
                ],
            },
            OfficialGroup { kind: NomineeKind::Household, sections: vec![section("Sở Y tế", vec![])] },
        ],
        numbering: Numbering::PerKind,
        signatures: SignaturePair {
            left: Some(sign("THƯ KÝ", "Kim Thị Thử")),
            right: Some(sign("CHỦ TỊCH", "Lê Văn Mẫu")),
        },
    }
}

/// The rows of the sheet, blank cells left out.
fn rows(paper: &OfficialPaper) -> Vec<String> {
    let grid = read_sheets(&write_official(paper).unwrap(), "a.xlsx").unwrap().remove(0);
    grid.rows
        .iter()
        .map(|row| {
            row.cells
                .iter()
                .map(|cell| cell.trim())
                .filter(|cell| !cell.is_empty())
                .collect::<Vec<_>>()
                .join(" | ")
        })
        .filter(|row| !row.is_empty())
        .collect()
}

#[test]
fn a_list_stands_in_parts_and_sections_and_ends_with_its_count_and_signatures() {
    let expected = [
        "UBND TỈNH MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG | Độc lập - Tự do - Hạnh phúc",
        "Nơi mẫu, ngày 12 tháng 01 năm 2022",
        "DANH SÁCH MẪU",
        "Phong trào thi đua “Mẫu”, đợt 1",
        "(Kèm theo Tờ trình số 394/TTr-HĐ ngày 12 tháng 01 năm 2022)",
        "TT | Tên tập thể, cá nhân | Năm sinh | Chức vụ, đơn vị công tác | Đơn vị trình | Tóm tắt thành tích \
         | Hình thức khen thưởng | Số phiếu đồng ý/ Tổng số | Tỷ lệ % | Ghi chú",
        "A. TẬP THỂ (2 tập thể)",
        "I. Sở Y tế (2 tập thể)",
        "1 | Khoa Nội | Sở Y tế | =Lấy mẫu 42 ngày | Bằng khen của Chủ tịch UBND tỉnh | 19/22 | 86,36",
        "2 | Khoa Ngoại | Sở Y tế | =Lấy mẫu 42 ngày | Bằng khen của Chủ tịch UBND tỉnh | 19/22 | 86,36",
        "B. CÁ NHÂN (3 cá nhân)",
        "I. Sở Y tế (1 cá nhân)",
        "1 | Thạch Thị Lan | 1985 | Điều dưỡng, Trung tâm Y tế huyện Mỹ Xuyên | Sở Y tế | =Lấy mẫu 42 ngày \
         | Bằng khen của Chủ tịch UBND tỉnh | 19/22 | 86,36",
        "II. Công an tỉnh (2 cá nhân)",
        "2 | Lý Hoàng Nam | 1985 | Điều dưỡng, Trung tâm Y tế huyện Mỹ Xuyên | Sở Y tế | =Lấy mẫu 42 ngày \
         | Bằng khen của Chủ tịch UBND tỉnh | 19/22 | 86,36",
        "3 | Sơn Văn Hòa | 1985 | Điều dưỡng, Trung tâm Y tế huyện Mỹ Xuyên | Sở Y tế | =Lấy mẫu 42 ngày \
         | Bằng khen của Chủ tịch UBND tỉnh | 19/22 | 86,36",
        "Danh sách này có 02 tập thể, 03 cá nhân./.",
        "THƯ KÝ | CHỦ TỊCH",
        "Kim Thị Thử | Lê Văn Mẫu",
    ];
    assert_eq!(rows(&paper(OfficialForm::SubmissionAnnex)), expected);
}

#[test]
fn each_list_has_the_columns_it_is_made_for_and_none_that_nobody_fills() {
    for (form, heading, line) in [
        (
            OfficialForm::Summary,
            "TT | Tên tập thể, cá nhân | Năm sinh | Giới tính | Chức vụ, đơn vị công tác | Đơn vị trình | Tóm tắt thành tích \
             | Đã được khen (số, ngày quyết định) | Hình thức đề nghị | Ghi chú",
            "1 | Thạch Thị Lan | 1985 | Nữ | Điều dưỡng, Trung tâm Y tế huyện Mỹ Xuyên | Sở Y tế | =Lấy mẫu 42 ngày \
             | Giấy khen, 77/QĐ-SYT, 15/01/2021 | Bằng khen của Chủ tịch UBND tỉnh",
        ),
        (
            OfficialForm::Council,
            "TT | Tên tập thể, cá nhân | Năm sinh | Chức vụ, đơn vị công tác | Đã được khen (số, ngày quyết định) \
             | Tóm tắt thành tích | Hình thức đề nghị | Ý kiến thẩm định | Số phiếu đồng ý/ Tổng số | Tỷ lệ % | Ghi chú",
            "1 | Thạch Thị Lan | 1985 | Điều dưỡng, Trung tâm Y tế huyện Mỹ Xuyên | Giấy khen, 77/QĐ-SYT, 15/01/2021 \
             | =Lấy mẫu 42 ngày | Bằng khen của Chủ tịch UBND tỉnh | Đủ điều kiện | 19/22 | 86,36",
        ),
        (
            OfficialForm::Results,
            "TT | Tên tập thể, cá nhân | Chức vụ, đơn vị công tác | Hình thức đề nghị | Tổng số thành viên | Phiếu phát ra \
             | Phiếu thu về | Hợp lệ | Không hợp lệ | Đồng ý | Không đồng ý | Không có ý kiến | Số phiếu đồng ý/ Tổng số \
             | Tỷ lệ % | Kết quả | Ghi chú",
            "1 | Thạch Thị Lan | Điều dưỡng, Trung tâm Y tế huyện Mỹ Xuyên | Bằng khen của Chủ tịch UBND tỉnh | 22 | 18 | 18 \
             | 18 | 0 | 19 | 1 | 0 | 19/22 | 86,36 | Đạt",
        ),
        (
            OfficialForm::DecisionAnnex,
            "TT | Tên tập thể, cá nhân | Năm sinh | Chức vụ, đơn vị công tác | Hình thức khen thưởng | Ghi chú",
            "1 | Thạch Thị Lan | 1985 | Điều dưỡng, Trung tâm Y tế huyện Mỹ Xuyên | Bằng khen của Chủ tịch UBND tỉnh",
        ),
    ] {
        let rows = rows(&paper(form));
        assert!(rows.contains(&heading.to_owned()), "{form:?}: {rows:#?}");
        assert!(rows.contains(&line.to_owned()), "{form:?}: {rows:#?}");
        assert_eq!(rows[0].starts_with("UBND"), form != OfficialForm::DecisionAnnex, "{form:?}");
    }
}

#[test]
fn numbers_start_again_where_asked() {
    for (numbering, numbers) in [
        (Numbering::PerKind, [1, 2, 1, 2, 3]),
        (Numbering::PerSection, [1, 2, 1, 1, 2]),
        (Numbering::Throughout, [1, 2, 3, 4, 5]),
    ] {
        let rows = rows(&OfficialPaper { numbering, ..paper(OfficialForm::Summary) });
        let found: Vec<u32> = rows
            .iter()
            .filter_map(|row| row.split(" | ").next().and_then(|first| first.parse().ok()))
            .collect();
        assert_eq!(found, numbers, "{numbering:?}");
    }
}

#[test]
fn a_list_of_nobody_says_so() {
    let rows = rows(&OfficialPaper { groups: vec![], ..paper(OfficialForm::Council) });
    assert!(rows.contains(&"Không có ai trong danh sách.".to_owned()), "{rows:#?}");
    assert!(!rows.iter().any(|row| row.starts_with("Danh sách này có")), "{rows:#?}");
}

#[test]
fn pages_are_set_up_as_official_papers_are() {
    for (form, lie) in [(OfficialForm::Council, "landscape"), (OfficialForm::DecisionAnnex, "portrait")] {
        let file = write_official(&paper(form)).unwrap();
        let sheet = part(&file, "xl/worksheets/sheet1.xml");
        assert_eq!(
            element(&sheet, "pageMargins"),
            "<pageMargins left=\"1.1811023622047245\" right=\"0.5905511811023623\" top=\"0.7874015748031497\" \
             bottom=\"0.7874015748031497\" header=\"0.4\" footer=\"0.4\"/>",
            "{form:?}"
        );
        let setup = element(&sheet, "pageSetup");
        for words in [
            "paperSize=\"9\"",
            &format!("orientation=\"{lie}\""),
            "fitToHeight=\"0\"",
            "useFirstPageNumber=\"1\"",
        ] {
            assert!(setup.contains(words), "{form:?}: {words} in {setup}");
        }
        // The number stands in the top margin of every page but the first.
        assert_eq!(
            element(&sheet, "headerFooter"),
            "<headerFooter differentFirst=\"1\"><oddHeader>&amp;C&amp;\"Times New Roman,Regular\"&amp;13&amp;P/&amp;N</oddHeader></headerFooter>",
            "{form:?}"
        );
        let names = element(&part(&file, "xl/workbook.xml"), "definedNames");
        assert!(names.contains("_xlnm.Print_Titles"), "{form:?}: {names}");
    }
}

#[test]
fn no_page_holds_signatures_without_lines() {
    // Lists of every length up to some pages: the last break never stands between the last two lines and the signatures.
    for count in 1..60 {
        let people = (0..count).map(|_| person("Thạch Thị Lan")).collect();
        let groups = vec![OfficialGroup { kind: NomineeKind::Person, sections: vec![section("", people)] }];
        let file = write_official(&OfficialPaper { groups, ..paper(OfficialForm::Summary) }).unwrap();
        let sheet = part(&file, "xl/worksheets/sheet1.xml");
        let breaks = package::elements(&element(&sheet, "rowBreaks"), "brk");
        let last: u32 = breaks
            .last()
            .and_then(|found| found.split('"').nth(1).and_then(|id| id.parse().ok()))
            .unwrap_or(0);
        let grid = read_sheets(&file, "a.xlsx").unwrap().remove(0);
        let is_line = |row: &&GridRow| row.cells.first().is_some_and(|cell| cell.parse::<u32>().is_ok());
        let of_lines = |row: &&GridRow| is_line(row) && row.row_no > last;
        let behind = grid.rows.iter().filter(of_lines).count();
        assert!(behind >= count.min(2), "{count} lines, {behind} behind the last break");
    }
}
