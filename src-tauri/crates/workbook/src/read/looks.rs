//! What a file looks like that is no spreadsheet inside, whatever its name says.
//!
//! Programs of the field call a page, a text with separators or an old XML table `.xls`; Excel opens them all, so
//! people do not know. Excel can save them as .xlsx: that is what they are then told.

use crate::read::problem::LooksLike;

/// How much of a file is looked at, in bytes.
const SEEN: usize = 4_096;

/// What the content looks like, by its first bytes.
pub(crate) fn looks_like(bytes: &[u8]) -> LooksLike {
    let start = bytes.get(..bytes.len().min(SEEN)).unwrap_or_default();
    match start {
        [b'%', b'P', b'D', b'F', ..] => return LooksLike::Pdf,
        [b'{', b'\\', b'r', b't', b'f', ..] => return LooksLike::Word,
        [0x89, b'P', b'N', b'G', ..]
        | [0xff, 0xd8, 0xff, ..]
        | [b'G', b'I', b'F', b'8', ..]
        | [b'B', b'M', ..]
        | [b'I', b'I', 0x2a, 0, ..]
        | [b'M', b'M', 0, 0x2a, ..]
        | [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => return LooksLike::Image,
        [b'R', b'a', b'r', b'!', ..] | [b'7', b'z', 0xbc, 0xaf, ..] | [0x1f, 0x8b, ..] | [b'P', b'K', ..] => {
            return LooksLike::Archive;
        }
        // Excel before 97: sheets without the envelope of a compound file.
        [0x09, 0 | 2 | 4, 4..=8, 0, ..] => return LooksLike::Unknown,
        _ => {}
    }
    let Some(text) = text_of(start) else { return LooksLike::Unknown };
    looks_like_text(text.trim_start().to_lowercase().as_str())
}

/// What a compound file holds that is no workbook; `holds` tells whether it has a stream of a name.
pub(crate) fn looks_like_compound(holds: impl Fn(&str) -> bool) -> LooksLike {
    if holds("WordDocument") { LooksLike::Word } else { LooksLike::Unknown }
}

/// The start of a file as text; `None` when it is none.
fn text_of(start: &[u8]) -> Option<String> {
    let wide = |from: fn([u8; 2]) -> u16| {
        let units = start.get(2..).unwrap_or_default().chunks_exact(2);
        let units: Vec<u16> = units.filter_map(|pair| pair.try_into().ok()).map(from).collect();
        String::from_utf16_lossy(&units)
    };
    let text = match start {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        // Old code pages are text as well; only their letters are not these.
        _ => String::from_utf8_lossy(start).into_owned(),
    };
    let is_binary = |letter: char| letter < ' ' && !matches!(letter, '\t' | '\n' | '\r' | '\u{c}');
    (!text.is_empty() && !text.contains(is_binary)).then_some(text)
}

fn looks_like_text(text: &str) -> LooksLike {
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if text.starts_with("<?xml") || text.starts_with('<') {
        if has(&["urn:schemas-microsoft-com:office:spreadsheet", "progid=\"excel.sheet\"", "<workbook"]) {
            LooksLike::Xml2003
        } else if has(&["worddocument", "progid=\"word.document\""]) {
            LooksLike::Word
        } else if has(&[
            "<html",
            "<!doctype html",
            "<table",
            "<head",
            "<body",
            "<meta",
            "<style",
            "<div",
            "<tr",
        ]) {
            LooksLike::Html
        } else {
            LooksLike::Unknown
        }
    } else if text.starts_with("mime-version:") || has(&["<table", "<html"]) {
        LooksLike::Html
    } else if has(&["\t", ";", ","]) && text.lines().take(20).any(is_separated) {
        LooksLike::Csv
    } else {
        LooksLike::Unknown
    }
}

/// Whether a line has at least two cells.
fn is_separated(line: &str) -> bool {
    ['\t', ';', ',', '|']
        .iter()
        .any(|mark| line.split(*mark).filter(|cell| !cell.trim().is_empty()).count() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_what_it_holds() {
        let cases: Vec<(&[u8], LooksLike)> = vec![
            (b"<html><table></table></html>", LooksLike::Html),
            (b"\xef\xbb\xbf\r\n  <TABLE border=1>", LooksLike::Html),
            (b"<?xml version=\"1.0\"?><html xmlns=\"\">", LooksLike::Html),
            (b"MIME-Version: 1.0\nX-Document-Type: Workbook", LooksLike::Html),
            (b"STT;Ho ten\n1;An", LooksLike::Csv),
            ("STT\tHọ và tên\n1\tThạch Thị Xuyến".as_bytes(), LooksLike::Csv),
            (b"\xff\xfeS\0T\0T\0\t\0N\0", LooksLike::Csv),
            (b"STT,H\xe4 v\xb5 t\xaan\r\n", LooksLike::Csv),
            (
                b"<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:x\">",
                LooksLike::Xml2003,
            ),
            (b"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument>", LooksLike::Word),
            (b"{\\rtf1\\ansi", LooksLike::Word),
            (b"%PDF-1.7", LooksLike::Pdf),
            (b"\x89PNG\r\n\x1a\n", LooksLike::Image),
            (b"\xff\xd8\xff\xe0", LooksLike::Image),
            (b"Rar!\x1a\x07", LooksLike::Archive),
            (b"7z\xbc\xaf\x27\x1c", LooksLike::Archive),
            (b"<note>xin nghi</note>", LooksLike::Unknown),
            (b"", LooksLike::Unknown),
            (b"xin chao", LooksLike::Unknown),
            (b"\x01\x02;\x03,", LooksLike::Unknown),
        ];
        for (bytes, expected) in cases {
            assert_eq!(looks_like(bytes), expected, "{}", String::from_utf8_lossy(bytes));
        }
    }
}
