//! Honest workbooks as other programs and other times write them: all read as Excel shows them.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

#[path = "support/parts.rs"]
#[allow(dead_code, reason = "each test takes what it needs of it")]
mod parts;

use parts::*;
use workbook::*;

fn grids(parts: &Parts) -> Vec<SheetGrid> {
    read_sheets(&parts.zip(), "ds.xlsx").unwrap()
}

fn grid(parts: &Parts) -> SheetGrid {
    grids(parts).remove(0)
}

fn cells(grid: &SheetGrid) -> Vec<(u32, Vec<&str>)> {
    grid.rows.iter().map(|row| (row.row_no, row.cells.iter().map(String::as_str).collect())).collect()
}

fn utf16(text: &str, is_big: bool, has_mark: bool) -> Vec<u8> {
    let units = has_mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn a_list_is_read_however_its_parts_are_written() {
    let rows = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>STT</t></is></c><c r="B1" t="inlineStr"><is><t>Thạch Thị Xuyến</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>"#;
    let plain = book(rows);
    let sheet = format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#);
    let bare_rows = rows
        .replace(r#" r="1""#, "")
        .replace(r#" r="2""#, "")
        .replace(r#" r="A1""#, "")
        .replace(r#" r="B1""#, "")
        .replace(r#" r="A2""#, "");
    let prefixed = {
        let mut text = sheet.replace("xmlns=", "xmlns:x=");
        for name in ["worksheet", "sheetData", "row", "c", "is", "t", "v"] {
            for (from, to) in [("<", "<x:"), ("</", "</x:")] {
                for end in [" ", ">"] {
                    text = text.replace(&format!("{from}{name}{end}"), &format!("{to}{name}{end}"));
                }
            }
        }
        text
    };
    let strict = |text: &str| {
        text.replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
    };
    let strict_book = Parts(
        plain
            .0
            .iter()
            .map(|(name, content)| (name.clone(), strict(&String::from_utf8_lossy(content)).into_bytes()))
            .collect(),
    );
    let declared = format!("<?xml version=\"1.0\" encoding=\"UTF-16\"?>{sheet}");
    let with_sheet = |content: Vec<u8>| plain.clone().with("xl/worksheets/sheet1.xml", content);
    let renamed = |from: &str, to: &str| {
        Parts(plain.0.iter().map(|(name, content)| (name.replace(from, to), content.clone())).collect())
    };
    let elsewhere = Parts::default()
        .with("_rels/.rels", relations(&[("a", "officeDocument", "/sổ/Book.xml")]))
        .with("sổ/book.xml", workbook("", r#"<sheet name="Danh sách" sheetId="9" r:id="x"/>"#))
        .with("sổ/_rels/book.xml.rels", relations(&[("x", "worksheet", "../trang/1.xml")]))
        .with("trang/1.xml", &sheet)
        .with("[Content_Types].xml", r#"<Types><Override PartName="/sổ/book.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#);
    let cases: Vec<(&str, Parts)> = vec![
        ("plainly", plain.clone()),
        ("without places of rows and cells", book(&bare_rows)),
        (
            "with places of cells only",
            book(&rows.replace(r#"<row r="1""#, "<row").replace(r#"<row r="2""#, "<row")),
        ),
        ("with a prefix", with_sheet(prefixed.into_bytes())),
        ("by the strict standard", strict_book),
        ("with a byte order mark", with_sheet([b"\xef\xbb\xbf", sheet.as_bytes()].concat())),
        ("in UTF-16", with_sheet(utf16(&declared, false, true))),
        ("in big-endian UTF-16 without a mark", with_sheet(utf16(&declared, true, false))),
        ("with backslashes in the zip", renamed("/", "\\")),
        ("in another case", renamed("sheet1", "SHEET1")),
        ("with a leading slash", renamed("xl/worksheets", "/xl/worksheets")),
        (
            "with absolute targets",
            plain.clone().with(
                "xl/_rels/workbook.xml.rels",
                relations(&[("rId1", "worksheet", "/xl/worksheets/sheet1.xml")]),
            ),
        ),
        (
            "with backslashes in targets",
            plain.clone().with(
                "xl/_rels/workbook.xml.rels",
                relations(&[("rId1", "worksheet", "worksheets\\sheet1.xml")]),
            ),
        ),
        ("without relations", plain.clone().without("_rels/.rels").without("xl/_rels/workbook.xml.rels")),
        ("in other folders", elsewhere),
        (
            "with a wrong dimension",
            with_sheet(
                sheet.replace("<sheetData>", r#"<dimension ref="A1:XFD1048576"/><sheetData>"#).into_bytes(),
            ),
        ),
        (
            "with spaces and comments between",
            with_sheet(sheet.replace("><", ">\r\n  <!-- x -->\r\n  <").into_bytes()),
        ),
        (
            "with CDATA",
            with_sheet(sheet.replace("Thạch Thị Xuyến", "<![CDATA[Thạch Thị]]> Xuyến").into_bytes()),
        ),
        ("with letters by number", with_sheet(sheet.replace("Thạch", "Th&#7841;&#x63;h").into_bytes())),
    ];
    for (how, parts) in cases {
        let grid = grid(&parts);
        assert_eq!(grid.name, "Danh sách", "{how}");
        assert_eq!(cells(&grid), [(1, vec!["STT", "Thạch Thị Xuyến"]), (2, vec!["1"])], "{how}");
    }
}

#[test]
fn a_cell_is_read_whatever_its_kind() {
    use CellMarkKind::{Date, Error, Formula, FormulaWithoutResult};
    let cases: Vec<(&str, &str, Vec<CellMarkKind>)> = vec![
        (r#"<c t="n"><v>1985</v></c>"#, "1985", vec![]),
        ("<c><v>1985.0</v></c>", "1985", vec![]),
        ("<c><v>1.985E3</v></c>", "1985", vec![]),
        ("<c><v>0.30000000000000004</v></c>", "0,3", vec![]),
        ("<c><v>091085001234</v></c>", "91085001234", vec![]),
        ("<c><v> 7\n</v></c>", "7", vec![]),
        ("<c><v>Nam</v></c>", "Nam", vec![]),
        (r#"<c t="b"><v>1</v></c>"#, "TRUE", vec![]),
        (r#"<c t="b"><v>0</v></c>"#, "FALSE", vec![]),
        (r#"<c t="e"><v>#N/A</v></c>"#, "#N/A", vec![Error]),
        (r#"<c t="e"><v>#SPILL!</v></c>"#, "#SPILL!", vec![Error]),
        (r#"<c t="e"><f>A1</f><v>#GETTING_DATA</v></c>"#, "#GETTING_DATA", vec![Error]),
        (r#"<c t="str"><f>A1&amp;B1</f><v>Bằng khen</v></c>"#, "Bằng khen", vec![Formula]),
        (r#"<c t="str"><f>IF(A1="","","x")</f><v></v></c>"#, "", vec![]),
        ("<c><f>SUM(A1:A9)</f><v>45</v></c>", "45", vec![Formula]),
        ("<c><f>SUM(A1:A9)</f></c>", "", vec![FormulaWithoutResult]),
        ("<c><f>SUM(A1:A9)</f><v/></c>", "", vec![FormulaWithoutResult]),
        (r#"<c t="str"><f>A1</f></c>"#, "", vec![FormulaWithoutResult]),
        (r#"<c><f t="shared" si="0"/><v>3</v></c>"#, "3", vec![Formula]),
        (r#"<c s="1"><v>44448</v></c>"#, "09/09/2021", vec![Date]),
        (r#"<c s="1"><f>TODAY()</f><v>44448</v></c>"#, "09/09/2021", vec![Formula, Date]),
        (r#"<c s="2"><v>27395</v></c>"#, "1975", vec![Date]),
        (r#"<c s="3"><v>912345678</v></c>"#, "0912345678", vec![]),
        (r#"<c s="4"><v>0.905</v></c>"#, "90,5%", vec![]),
        (r#"<c s="5"><v>0.5</v></c>"#, "12:00", vec![]),
        (r#"<c s="99"><v>44448</v></c>"#, "44448", vec![]),
        (r#"<c t="d"><v>2021-09-09</v></c>"#, "09/09/2021", vec![Date]),
        (r#"<c t="d"><v>2021-09-09T00:00:00.000</v></c>"#, "09/09/2021", vec![Date]),
        (r#"<c t="s"><v>0</v></c>"#, "Nguyễn Văn An", vec![]),
        (r#"<c t="s"><v>1</v></c>"#, "in đậm, in thường", vec![]),
        (r#"<c t="s"><v>2</v></c>"#, "漢字", vec![]),
        (r#"<c t="s"><v>3</v></c>"#, "một\nhai", vec![]),
        (r#"<c t="s"><v>4</v></c>"#, " hai  dấu cách ", vec![]),
        (r#"<c t="s"><v>5</v></c>"#, "", vec![]),
        (r#"<c t="s"><v/></c>"#, "", vec![]),
        (
            r#"<c t="inlineStr"><is><r><rPr><b/></rPr><t>A &amp; </t></r><r><t>B</t></r></is></c>"#,
            "A & B",
            vec![],
        ),
        (r#"<c t="inlineStr"><is><t></t></is></c>"#, "", vec![]),
        (r#"<c t="inlineStr"><v>sai chỗ</v></c>"#, "sai chỗ", vec![]),
        (r#"<c t="str"><v>_x0041_BC</v></c>"#, "ABC", vec![]),
        (r#"<c s="1"/>"#, "", vec![]),
    ];
    let styles = format!(
        r##"<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;Năm &quot;yyyy"/><numFmt numFmtId="165" formatCode="0000000000"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>"##
    );
    let texts = shared_strings(&[
        "<t>Nguyễn Văn An</t>",
        "<r><rPr><b/></rPr><t>in đậm</t></r><r><t xml:space=\"preserve\">, in thường</t></r>",
        "<t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh><phoneticPr fontId=\"1\"/>",
        "<t>một_x000D_\nhai</t>",
        "<t xml:space=\"preserve\"> hai  dấu cách </t>",
        "",
    ]);
    let rows: String = cases.iter().map(|(cell, ..)| format!("<row>{cell}<c><v>1</v></c></row>")).collect();
    let grid = grid(&book(&rows).with("xl/styles.xml", styles).with("xl/sharedStrings.xml", texts));
    for (row_no, (cell, text, marks)) in (1..).zip(&cases) {
        let row = grid.row(row_no).unwrap();
        let found: Vec<CellMarkKind> = row.marks.iter().map(|mark| mark.kind).collect();
        assert_eq!((row.cells[0].as_str(), &found), (*text, marks), "{cell}");
    }
}

#[test]
fn days_are_counted_from_1904_where_the_workbook_says_so() {
    let rows = r#"<row r="1"><c s="1"><v>42986</v></c></row>"#;
    let styles =
        format!(r#"<styleSheet xmlns="{MAIN}"><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>"#);
    let sheets = r#"<sheet name="a" sheetId="1" r:id="rId1"/>"#;
    for (properties, day) in [
        (r#"<workbookPr date1904="1"/>"#, "09/09/2021"),
        (r#"<workbookPr date1904="true"/>"#, "09/09/2021"),
        (r#"<workbookPr date1904="0"/>"#, "08/09/2017"),
        ("", "08/09/2017"),
    ] {
        let parts =
            book(rows).with("xl/styles.xml", &styles).with("xl/workbook.xml", workbook(properties, sheets));
        assert_eq!(grid(&parts).text(1, 0), day, "{properties}");
    }
}

#[test]
fn what_is_hidden_or_merged_is_told_and_far_cells_are_passed_over() {
    let sheet = format!(
        r#"<worksheet xmlns="{MAIN}"><cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0"/><col min="199" max="16384" hidden="true"/></cols>
        <sheetData><row r="2" hidden="1"><c r="B2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c><c r="XFD1"><v>9</v></c></row><row r="4"><c r="C4"><v>3</v></c><c r="A4"><v>4</v></c></row>
        <row r="1048576"><c r="A1048576"><v>8</v></c></row></sheetData>
        <mergeCells count="9"><mergeCell ref="A1:D1"/><mergeCell ref="XFA1:XFD1"/></mergeCells>
        <controls><control><controlPr><anchor><from><xdr:col xmlns:xdr="x">5</xdr:col><xdr:row xmlns:xdr="x">7</xdr:row></from></anchor></controlPr></control></controls></worksheet>"#
    );
    let grid = grid(&book_of_sheet(&sheet));
    assert_eq!(cells(&grid), [(1, vec!["2"]), (2, vec!["", "1"]), (4, vec!["4", "", "3"])]);
    assert_eq!(grid.rows.iter().map(|row| row.hidden).collect::<Vec<_>>(), [false, true, false]);
    assert_eq!(grid.hidden_columns, [1, 2, 4, 198, 199]);
    assert_eq!(grid.merges, [MergedRange { first_row: 1, last_row: 1, first_column: 0, last_column: 3 }]);
}

#[test]
fn sheets_come_in_the_order_of_their_tabs_and_charts_are_left_out() {
    let one = |text: &str| {
        format!(
            r#"<worksheet xmlns="{MAIN}"><sheetData><row><c t="inlineStr"><is><t>{text}</t></is></c></row></sheetData></worksheet>"#
        )
    };
    let sheets = r#"<sheet name="Tập thể &amp; cá nhân" sheetId="3" r:id="c"/><sheet name="Biểu đồ" sheetId="1" r:id="a"/><sheet name="Mã" state="veryHidden" sheetId="2" r:id="b"/><sheet name="Ảnh" sheetId="7" r:id="d"/>"#;
    let parts = book("")
        .with("xl/workbook.xml", workbook("", sheets))
        .with(
            "xl/_rels/workbook.xml.rels",
            relations(&[
                ("a", "chartsheet", "chartsheets/sheet1.xml"),
                ("b", "worksheet", "worksheets/sheet2.xml"),
                ("c", "worksheet", "worksheets/sheet1.xml"),
                ("d", "worksheet", "worksheets/sheet3.xml"),
            ]),
        )
        .with("xl/worksheets/sheet1.xml", one("một"))
        .with("xl/worksheets/sheet2.xml", one("hai"))
        // A chart that the relations call a worksheet.
        .with("xl/worksheets/sheet3.xml", format!(r#"<chartsheet xmlns="{MAIN}"/>"#));
    let grids = grids(&parts);
    let found: Vec<_> = grids.iter().map(|grid| (grid.name.as_str(), grid.hidden, grid.text(1, 0))).collect();
    assert_eq!(found, [("Tập thể & cá nhân", false, "một"), ("Mã", true, "hai")]);
}

#[test]
fn fonts_of_before_unicode_make_text_readable_and_keep_it_raw() {
    let styles = format!(
        r#"<styleSheet xmlns="{MAIN}"><fonts><font><name val="Times New Roman"/></font><font><b/><name val=".VnTime"/></font><font><name val="VNI-Times"/></font><font><name val=".VnTimeH"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs><dxfs><dxf><font><name val=".VnTime"/></font></dxf></dxfs></styleSheet>"#
    );
    let texts = shared_strings(&[
        "<t>NguyÔn V¨n An</t>",
        "<t>Nguyeãn Vaên An</t>",
        "<r><rPr><rFont val=\".VnTime\"/></rPr><t>TrÇn ThÞ</t></r><r><t xml:space=\"preserve\"> Lan</t></r>",
        "<t>Thạch Thị Xuyến</t>",
    ]);
    let rows = r#"<row><c t="s" s="1"><v>0</v></c><c t="s" s="2"><v>1</v></c><c t="s"><v>2</v></c><c t="s" s="1"><v>3</v></c><c s="1"><v>5</v></c><c t="s" s="3"><v>0</v></c></row>"#;
    let grid = grid(&book(rows).with("xl/styles.xml", styles).with("xl/sharedStrings.xml", texts));
    let row = grid.row(1).unwrap();
    assert_eq!(
        row.cells,
        ["Nguyễn Văn An", "Nguyễn Văn An", "Trần Thị Lan", "Thạch Thị Xuyến", "5", "NGUYỄN VĂN AN"]
    );
    let raws: Vec<_> = row.raws.iter().map(|raw| (raw.column, raw.text.as_str())).collect();
    assert_eq!(
        raws,
        [(0, "NguyÔn V¨n An"), (1, "Nguyeãn Vaên An"), (2, "TrÇn ThÞ Lan"), (5, "NguyÔn V¨n An")]
    );
}
