//! Files made to do harm, or broken on their way: each is refused with its reason or read, and costs little.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

#[path = "support/parts.rs"]
#[allow(dead_code, reason = "each test takes what it needs of it")]
mod parts;

use std::path::PathBuf;
use std::time::Instant;

use parts::*;
use workbook::*;
use zip::CompressionMethod;

/// What is expected of a file.
#[derive(Clone, Copy, Debug)]
enum Expected {
    /// Read, and this is in A1.
    Read(&'static str),
    Damaged,
    Encrypted,
    TooMuch(TooLarge),
    NotOne(LooksLike),
}

use Expected::*;

fn sheet_start() -> String {
    format!(r#"<worksheet xmlns="{MAIN}"><sheetData>"#)
}

const SHEET_END: &str = "</sheetData></worksheet>";
const ONE: &str = r#"<row r="1"><c r="A1"><v>1</v></c></row>"#;

/// A sheet of one gigabyte, repeated from its middle.
fn gigabyte(before: &str, middle: &str, after: &str) -> Vec<u8> {
    let (before, after) = (format!("{}{before}", sheet_start()), format!("{after}{SHEET_END}"));
    let parts = book(ONE).without("xl/worksheets/sheet1.xml");
    parts.zip_with_long("xl/worksheets/sheet1.xml", [&before, middle, &after], 1_000_000_000)
}

fn with_sheet(sheet: impl AsRef<[u8]>) -> Vec<u8> {
    book(ONE).with("xl/worksheets/sheet1.xml", sheet).zip()
}

/// Letters that hardly shrink when packed: the same every time.
fn noise(bytes: usize) -> String {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let letter = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        char::from(b'A' + u8::try_from(state % 26).unwrap())
    };
    (0..bytes).map(letter).collect()
}

fn inline(text: &str) -> String {
    format!(r#"<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>"#)
}

/// Changes the record of a part in the list of parts: its entry is given.
fn with_record(mut bytes: Vec<u8>, part: &str, change: impl Fn(&mut [u8])) -> Vec<u8> {
    const ENTRY: &[u8] = b"PK\x01\x02";
    const NAME: usize = 46;
    let is_of_part = |at: &usize| {
        let entry = &bytes[*at..];
        entry.starts_with(ENTRY) && entry.get(NAME..).is_some_and(|rest| rest.starts_with(part.as_bytes()))
    };
    let at = (0..bytes.len()).rfind(is_of_part).unwrap();
    change(&mut bytes[at..at + NAME]);
    bytes
}

fn with_lying_checksum(bytes: Vec<u8>, part: &str) -> Vec<u8> {
    with_record(bytes, part, |entry| entry[16] ^= 0xff)
}

/// The part says that it is of one kilobyte.
fn with_lying_size(bytes: Vec<u8>) -> Vec<u8> {
    with_record(bytes, "xl/worksheets/sheet1.xml", |entry| {
        entry[24..28].copy_from_slice(&1024_u32.to_le_bytes())
    })
}

fn with_doubled_name(bytes: &[u8]) -> Vec<u8> {
    let text: Vec<u8> = bytes.to_vec();
    let (old, new) = (b"xl/worksheets/sheet2.xml", b"xl/worksheets/sheet1.xml");
    let mut out = text;
    while let Some(at) = out.windows(old.len()).position(|window| window == old) {
        out[at..at + old.len()].copy_from_slice(new);
    }
    out
}

fn attacks() -> Vec<(&'static str, Vec<u8>, Expected)> {
    let nested = |tags: usize| with_sheet(format!("{}{}{SHEET_END}", sheet_start(), "<row>".repeat(tags)));
    let huge_cell = gigabyte(r#"<row r="1"><c r="A1" t="inlineStr"><is><t>"#, "A", "</t></is></c></row>");
    let huge_sheet = gigabyte("", ONE, "");
    let blanks = gigabyte("", "<row/>                          ", ONE);
    let many_blanks = with_sheet(format!("{}{}{SHEET_END}", sheet_start(), " ".repeat(20_000_000)));
    let far_rows: String = (1..=5_000)
        .map(|row| format!(r#"<row r="{row}"><c r="A{row}"><v>1</v></c><c r="XFD{row}"><v>1</v></c></row>"#))
        .collect();
    let lol: String =
        (1..10).map(|at| format!(r#"<!ENTITY l{at} "{}">"#, format!("&l{};", at - 1).repeat(10))).collect();
    let entities = |declared: &str, used: &str| {
        format!(
            r#"<?xml version="1.0"?><!DOCTYPE a [{declared}]>{}{}{SHEET_END}"#,
            sheet_start(),
            inline(used)
        )
    };
    let good = book(ONE);
    let twice = good.clone().with("xl/worksheets/sheet2.xml", "<a/>").zip();
    let long_attribute = format!(r#"{}<row r="1" x="{}">"#, sheet_start(), noise(3_000_000));
    let long_comment = format!("{}<!--{}-->{ONE}{SHEET_END}", sheet_start(), noise(3_000_000));
    let letters = noise(3_000_000);
    let split_text: String = inline(
        &letters
            .as_bytes()
            .chunks(100)
            .map(|run| format!("{}&amp;", String::from_utf8_lossy(run)))
            .collect::<String>(),
    );
    let liar = format!(
        r#"<sst xmlns="{MAIN}" count="4294967295" uniqueCount="4294967295"><si><t>một</t></si></sst>"#
    );
    let shared = r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#;
    // Numbers that differ keep the part from growing too often: only the count of cells is left to stop it.
    let mut spread = String::new();
    for row in 0..2_100_000_u32 {
        spread.push_str(&format!(
            r#"<row r="{}"><c><v>{}</v></c></row>"#,
            row % 90_000 + 1,
            row.wrapping_mul(2_654_435_761)
        ));
    }
    let many_parts: Parts = Parts((0..1_100).map(|at| (format!("xl/{at}.xml"), vec![])).collect());
    let crowd: Parts = Parts((0..60_000).map(|at| (format!("xl/{at}"), vec![])).collect());
    let sheets: String =
        (1..=300).map(|at| format!(r#"<sheet name="s{at}" sheetId="{at}" r:id="r{at}"/>"#)).collect();
    let relations_of_many: Vec<(String, String)> =
        (1..=300).map(|at| (format!("r{at}"), format!("worksheets/sheet{at}.xml"))).collect();
    let relations_of_many: Vec<(&str, &str, &str)> =
        relations_of_many.iter().map(|(id, path)| (id.as_str(), "worksheet", path.as_str())).collect();
    let mut many_sheets = good
        .clone()
        .with("xl/workbook.xml", workbook("", &sheets))
        .with("xl/_rels/workbook.xml.rels", relations(&relations_of_many));
    for at in 1..=300 {
        many_sheets = many_sheets
            .with(&format!("xl/worksheets/sheet{at}.xml"), format!("{}{ONE}{SHEET_END}", sheet_start()));
    }
    let wide_text = shared_strings(&[&format!("<t>{}</t>", noise(32_000))]);
    let same_text: String =
        (1..=100_000).map(|row| format!(r#"<row r="{row}"><c t="s"><v>0</v></c></row>"#)).collect();
    let truncated = good.zip();
    vec![
        (
            "a cell in the last row and column",
            with_sheet(format!(
                r#"{}{ONE}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>{SHEET_END}"#,
                sheet_start()
            )),
            Read("1"),
        ),
        (
            "the last column on 5,000 rows",
            with_sheet(format!("{}{far_rows}{SHEET_END}", sheet_start())),
            Read("1"),
        ),
        ("four billion texts declared", book(shared).with("xl/sharedStrings.xml", liar).zip(), Read("một")),
        ("a cell of one gigabyte", huge_cell.clone(), TooMuch(TooLarge::UnpackedKilobytes)),
        ("a cell of one gigabyte that says it is small", with_lying_size(huge_cell), Damaged),
        (
            "a cell of three megabytes of noise",
            with_sheet(format!("{}{}{SHEET_END}", sheet_start(), inline(&noise(3_000_000)))),
            TooMuch(TooLarge::CellText),
        ),
        (
            "the same in many pieces",
            with_sheet(format!("{}{split_text}{SHEET_END}", sheet_start())),
            TooMuch(TooLarge::CellText),
        ),
        (
            "a text of the table one letter too long",
            book(shared)
                .with("xl/sharedStrings.xml", shared_strings(&[&format!("<t>{}</t>", noise(32_768))]))
                .zip(),
            TooMuch(TooLarge::CellText),
        ),
        ("one gigabyte of repeated cells", huge_sheet.clone(), TooMuch(TooLarge::UnpackedKilobytes)),
        ("one gigabyte of repeated cells that says it is small", with_lying_size(huge_sheet), Damaged),
        ("one gigabyte of blanks that says it is small", with_lying_size(blanks), Damaged),
        ("twenty megabytes of blanks", many_blanks, TooMuch(TooLarge::UnpackedRatio)),
        (
            "two million cells that differ",
            with_sheet(format!("{}{spread}{SHEET_END}", sheet_start())),
            TooMuch(TooLarge::Cells),
        ),
        (
            "one long text in a hundred thousand cells",
            book(&same_text).with("xl/sharedStrings.xml", wide_text).zip(),
            TooMuch(TooLarge::Memory),
        ),
        (
            "entities of entities",
            with_sheet(entities(&format!(r#"<!ENTITY l0 "lol">{lol}"#), "&l9;")),
            Damaged,
        ),
        (
            "an entity that names a file",
            with_sheet(entities(r#"<!ENTITY x SYSTEM "file:///etc/hostname">"#, "&x;")),
            Damaged,
        ),
        (
            "an entity nobody declared",
            with_sheet(format!("{}{}{SHEET_END}", sheet_start(), inline("&x;"))),
            Damaged,
        ),
        ("two million tags inside each other", nested(2_000_000), TooMuch(TooLarge::UnpackedRatio)),
        ("a hundred thousand tags inside each other", nested(100_000), TooMuch(TooLarge::Nesting)),
        ("an attribute of three megabytes", with_sheet(long_attribute), TooMuch(TooLarge::CellText)),
        ("a comment of three megabytes", with_sheet(long_comment), TooMuch(TooLarge::CellText)),
        (
            "a zip in a zip",
            Parts::default().with("bên trong.xlsx", good.zip()).zip(),
            NotOne(LooksLike::Archive),
        ),
        ("a thousand and a hundred parts", many_parts.zip(), TooMuch(TooLarge::Parts)),
        ("sixty thousand parts", crowd.zip(), TooMuch(TooLarge::Parts)),
        ("three hundred sheets", many_sheets.zip(), TooMuch(TooLarge::Parts)),
        ("two parts of one name", with_doubled_name(&twice), Damaged),
        (
            "two parts whose names differ in case",
            good.clone().with("XL/Worksheets/Sheet1.xml", "<a/>").zip(),
            Damaged,
        ),
        ("a checksum that lies", with_lying_checksum(good.zip(), "xl/worksheets/sheet1.xml"), Damaged),
        (
            "the same of a part that is not packed",
            with_lying_checksum(good.zip_with(CompressionMethod::Stored), "xl/worksheets/sheet1.xml"),
            Damaged,
        ),
        ("a part that ends too early", with_sheet(format!("{}{ONE}", sheet_start())), Damaged),
        (
            "ends that do not match",
            with_sheet(format!("{}<row><c></row></c>{SHEET_END}", sheet_start())),
            Damaged,
        ),
        ("a text that is not in the table", book(r#"<row><c t="s"><v>7</v></c></row>"#).zip(), Damaged),
        ("a sheet whose part is missing", good.clone().without("xl/worksheets/sheet1.xml").zip(), Damaged),
        (
            "letters that are none",
            with_sheet(
                [sheet_start().as_bytes(), b"<row><c><v>\xff\xfe</v></c></row></sheetData></worksheet>"]
                    .concat(),
            ),
            Damaged,
        ),
        ("half a file", truncated[..truncated.len() / 2].to_vec(), Damaged),
        ("a file without its last byte", truncated[..truncated.len() - 1].to_vec(), Damaged),
        ("an envelope for encryption", compound_with(&["EncryptionInfo", "EncryptedPackage"]), Encrypted),
        ("a Word document of before 2007", compound_with(&["WordDocument"]), NotOne(LooksLike::Word)),
        ("a message file", compound_with(&["__substg1.0_001A001F"]), NotOne(LooksLike::Unknown)),
        ("an old workbook without a content", compound_with(&["Workbook"]), Damaged),
        ("an .xlsx called .xls", good.zip(), Read("1")),
        ("nothing", vec![], NotOne(LooksLike::Unknown)),
        ("a page", b"<html><table><tr><td>STT</td></tr></table></html>".to_vec(), NotOne(LooksLike::Html)),
        ("text with separators", "STT;Họ và tên\n1;Thạch Thị Xuyến".into(), NotOne(LooksLike::Csv)),
        (
            "the XML of Excel 2003",
            br#"<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>"#.to_vec(),
            NotOne(LooksLike::Xml2003),
        ),
    ]
}

fn check(name: &str, expected: Expected, read: &Result<Vec<SheetGrid>, ReadProblem>) {
    let is_so = match (expected, read) {
        (Read(text), Ok(grids)) => grids[0].text(1, 0) == text,
        (Damaged, Err(ReadProblem::Damaged { .. })) | (Encrypted, Err(ReadProblem::Encrypted)) => true,
        (TooMuch(what), Err(ReadProblem::TooLarge { what: found, .. })) => what == *found,
        (NotOne(kind), Err(ReadProblem::NotASpreadsheet { looks_like, extension })) => {
            kind == *looks_like && extension == "xls"
        }
        _ => false,
    };
    assert!(is_so, "{name}: {expected:?}, not {:?}", read.as_ref().map(Vec::len));
}

fn worker(first_args: Vec<String>) -> SheetReader {
    SheetReader::in_worker(PathBuf::from(env!("CARGO_BIN_EXE_import-worker")), first_args)
}

#[test]
fn every_attack_is_refused_with_its_reason_or_read_in_little_memory() {
    const MOST_KILOBYTES: u64 = 64 * 1024;
    let notes = std::env::temp_dir().join(format!("so-vang-worker-peak-{}", std::process::id()));
    let measured = worker(vec!["--measured".into(), notes.display().to_string()]);
    for (name, bytes, expected) in attacks() {
        let began = Instant::now();
        check(name, expected, &read_sheets(&bytes, "ds.xls"));
        let inside = began.elapsed().as_millis();

        let _ = std::fs::remove_file(&notes);
        let began = Instant::now();
        check(name, expected, &measured.read(&bytes, "ds.xls", &Reading::new()));
        let outside = began.elapsed().as_millis();
        // A process that is ended as soon as it has said its reason leaves no note.
        let peak: u64 = std::fs::read_to_string(&notes).map_or(0, |note| note.trim().parse().unwrap_or(0));
        println!("{name}: {inside} ms here, {outside} ms in a worker, peak {} MB", peak / 1024);
        assert!(peak <= MOST_KILOBYTES, "{name}: {peak} kB");
    }
    let _ = std::fs::remove_file(&notes);
}

#[test]
fn a_file_above_the_limit_is_refused_unread() {
    let bytes = vec![b'P'; usize::try_from(MAX_FILE_BYTES).unwrap() + 1];
    let limit = u32::try_from(MAX_FILE_BYTES).unwrap();
    let problem = ReadProblem::TooLarge { what: TooLarge::FileBytes, limit, found: limit + 1 };
    assert_eq!(read_sheets(&bytes, "to.xlsx"), Err(problem.clone()));
    assert_eq!(worker(vec![]).read(&bytes, "to.xlsx", &Reading::new()), Err(problem));
}
