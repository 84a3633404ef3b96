//! Writes a list of past awards with the product's own `write_list` and prints what it cost, for benchmarks:
//! `write_history FILE ROWS [--csv FILE] [--bare]`.
//!
//! Fourteen columns, framed cells; every fifth row has a second line of text. `--csv` also writes the cells of the whole
//! sheet as lines, so that other writers can be given the same; `--bare` writes days as text, as those lines have them.

use std::time::Instant;

use chrono::NaiveDate;
use serde_json::json;
use workbook::*;

struct Row {
    no: i64,
    kind: &'static str,
    name: String,
    born: i64,
    sex: &'static str,
    position: &'static str,
    unit: String,
    award: &'static str,
    year: i64,
    number: String,
    day: NaiveDate,
    issuer: &'static str,
    achievement: &'static str,
    note: &'static str,
}

const FAMILY: [&str; 8] = ["Nguyễn", "Trần", "Thạch", "Lý", "Sơn", "Kim", "Lâm", "Quách"];
const MIDDLE: [&str; 6] = ["Thị", "Văn", "Hoàng", "Minh", "Ngọc", "Đức"];
const GIVEN: [&str; 10] = ["Lan", "Hòa", "Nam", "Xuyến", "Khởi", "Vững", "Ánh", "Đệ", "Ễnh", "Phượng"];
const AWARDS: [&str; 4] = [
    "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    "Chiến sĩ thi đua cơ sở",
    "Lao động tiên tiến",
    "Tập thể lao động xuất sắc",
];

/// The element that goes round with the row's number.
fn nth<'a>(of: &[&'a str], at: usize) -> &'a str {
    of.get(at % of.len().max(1)).copied().unwrap_or_default()
}

fn row(at: usize) -> Row {
    let year = 2010 + (at % 12) as i32;
    Row {
        no: at as i64 + 1,
        kind: nth(&["Cá nhân", "Tập thể"], at / 7),
        name: format!("{} {} {}", nth(&FAMILY, at), nth(&MIDDLE, at / 3), nth(&GIVEN, at / 5)),
        born: 1960 + (at % 40) as i64,
        sex: nth(&["Nam", "Nữ"], at),
        position: nth(&["Phó Trưởng phòng", "Chuyên viên", "Giám đốc", "Điều dưỡng"], at),
        unit: format!("Trung tâm Y tế huyện số {}", at % 150),
        award: nth(&AWARDS, at / 2),
        year: i64::from(year),
        number: format!("{}/QĐ-UBND", 100 + at % 3_000),
        day: NaiveDate::from_ymd_opt(year, 1 + (at % 12) as u32, 1 + (at % 28) as u32).unwrap_or_default(),
        issuer: "Chủ tịch Ủy ban nhân dân tỉnh",
        achievement: nth(
            &[
                "Hoàn thành xuất sắc nhiệm vụ",
                "Có thành tích trong phong trào thi đua",
                "Phòng, chống dịch",
                "Xây dựng nông thôn mới",
                "Tham gia lấy mẫu xét nghiệm 42 ngày đêm tại khu cách ly tập trung; trực tiếp chăm sóc 118 ca F0",
            ],
            at,
        ),
        note: "",
    }
}

const TITLE: &str = "DANH SÁCH KHEN THƯỞNG";

const fn text(header: &'static str, width: f64, cell: fn(&Row) -> Cell) -> Column<Row> {
    Column { header, width, align: Align::Left, cell }
}

/// The columns from the left; `day` writes the day of a decision.
const fn columns(day: fn(&Row) -> Cell) -> [Column<Row>; 14] {
    [
        text("STT", 7.0, |row| Cell::Integer(row.no)),
        text("Loại đối tượng", 11.0, |row| Cell::text(row.kind)),
        text("Tên tập thể, cá nhân", 28.0, |row| Cell::text(&row.name)),
        text("Năm sinh", 9.0, |row| Cell::Integer(row.born)),
        text("Giới tính", 7.0, |row| Cell::text(row.sex)),
        text("Chức vụ", 22.0, |row| Cell::text(row.position)),
        text("Đơn vị", 30.0, |row| Cell::text(&row.unit)),
        text("Danh hiệu, hình thức khen thưởng", 42.0, |row| Cell::text(row.award)),
        text("Năm", 7.0, |row| Cell::Integer(row.year)),
        text("Số quyết định", 16.0, |row| Cell::text(&row.number)),
        text("Ngày quyết định", 12.0, day),
        text("Cơ quan ban hành", 30.0, |row| Cell::text(row.issuer)),
        text("Nội dung khen thưởng", 44.0, |row| Cell::text(row.achievement)),
        text("Ghi chú", 12.0, |row| Cell::text(row.note)),
    ]
}

const DAYS: [Column<Row>; 14] = columns(|row| Cell::Date(row.day));
const BARE: [Column<Row>; 14] = columns(|row| Cell::text(shown(row.day)));

fn shown(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// Every row of the sheet as a line with commas, each text in quotes.
fn csv(rows: &[Row]) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let line = |cells: Vec<String>| cells.join(",") + "\r\n";
    let heading = BARE.iter().map(|column| quoted(column.header)).collect();
    let mut lines = line(vec![quoted(TITLE)]) + "\"\"\r\n\"\"\r\n" + &line(heading);
    for row in rows {
        let cells = BARE.iter().map(|column| match (column.cell)(row) {
            Cell::Text(text) => quoted(&text),
            Cell::Integer(number) => number.to_string(),
            Cell::Empty | Cell::Number(_) | Cell::Date(_) | Cell::Percent { .. } => String::new(),
        });
        lines += &line(cells.collect());
    }
    lines
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    const USAGE: &str = "write_history FILE ROWS [--csv FILE] [--bare]";
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or(USAGE)?;
    let count: usize = arguments.next().ok_or(USAGE)?.parse()?;
    let rows: Vec<Row> = (0..count).map(row).collect();
    let mut columns = &DAYS;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--csv" => std::fs::write(arguments.next().ok_or(USAGE)?, csv(&rows))?,
            "--bare" => columns = &BARE,
            _ => return Err(USAGE.into()),
        }
    }
    let facts = FileFacts {
        title: "Danh sách khen thưởng".into(),
        author: "Cơ quan mẫu".into(),
        made_at: NaiveDate::default().and_time(chrono::NaiveTime::MIN),
    };
    let list =
        ListSheet { name: "Khen thưởng", title: TITLE, filter_line: "", columns, rows: &rows, facts };
    let before = peak_kilobytes();
    let started = Instant::now();
    let bytes = write_list(&list)?;
    let seconds = started.elapsed().as_secs_f64();
    let after = peak_kilobytes();
    std::fs::write(&file, &bytes)?;
    println!(
        "{}",
        json!({
            "rows": count, "columns": columns.len(), "seconds": seconds, "bytes": bytes.len(),
            "peakRssKb": after, "peakRssBeforeKb": before,
        })
    );
    Ok(())
}

/// Most memory the process has held so far; 0 where the system does not say.
fn peak_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()).and_then(|count| count.parse().ok()).unwrap_or(0)
}
