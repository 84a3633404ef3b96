//! Excel lists as units send them, made on the spot.

use workbook::{PlainCell, PlainSheet, write_plain};

/// A workbook of one sheet with these rows, cells as text.
fn plain_file(rows: &[Vec<String>]) -> Vec<u8> {
    let rows =
        rows.iter().map(|row| row.iter().map(|cell| PlainCell::from(cell.as_str())).collect()).collect();
    write_plain(&[PlainSheet { name: "Danh sách".into(), rows, ..PlainSheet::default() }]).unwrap()
}

/// A list of people asking for the province's certificate: (name, unit).
pub(crate) fn list_of_people(people: &[(&str, &str)]) -> Vec<u8> {
    let texts = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let mut rows = vec![
        texts(&["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG"]),
        texts(&[
            "STT",
            "Họ và tên",
            "Năm sinh",
            "Chức vụ",
            "Đơn vị công tác",
            "Hình thức khen thưởng đề nghị",
            "Tóm tắt thành tích",
        ]),
        texts(&["B. CÁ NHÂN"]),
    ];
    for (at, (name, unit)) in people.iter().enumerate() {
        let number = (at + 1).to_string();
        let born = (1970 + at % 30).to_string();
        rows.push(texts(&[
            &number,
            name,
            &born,
            "Bác sĩ",
            unit,
            "Bằng khen của Chủ tịch UBND tỉnh",
            "Trực tuyến đầu 120 ngày đêm.",
        ]));
    }
    plain_file(&rows)
}
