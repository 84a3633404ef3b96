use std::io::{Cursor, Write};

use proptest::prelude::*;

use super::*;
use crate::read::container::Package;

/// The pieces of a part, as words; the problem in the end when there is one.
fn pieces(xml: &[u8]) -> String {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(xml).unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    let mut package = Package::open(&bytes).unwrap();
    let mut told = String::new();
    let mut text = String::new();
    let mut xml = match Xml::new(package.part("a").unwrap().unwrap()) {
        Ok(xml) => xml,
        Err(problem) => return problem.to_string(),
    };
    loop {
        let piece = match xml.next() {
            Ok(piece) => piece,
            Err(problem) => return format!("{told}!{problem}"),
        };
        if let Piece::Text(more) = &piece {
            text.push_str(more);
            continue;
        }
        if !text.is_empty() {
            told.push_str(&format!("'{text}' "));
            text.clear();
        }
        match piece {
            Piece::Start(tag) => {
                let attributes: String =
                    tag.raw_attributes().map(|(name, value)| format!(" {name}={value}")).collect();
                told.push_str(&format!("<{}{attributes}> ", tag.name()));
            }
            Piece::End(tag) => told.push_str(&format!("</{}> ", tag.name())),
            Piece::Text(_) => {}
            Piece::Other => told.push_str("- "),
            Piece::Over => return told.trim_end().to_owned(),
        }
    }
}

#[test]
fn a_part_is_told_piece_by_piece() {
    for (xml, told) in [
        ("<a/>", "<a> </a>"),
        ("\u{feff}<?xml version=\"1.0\"?>\n<a>b</a>\n", "- '\n' <a> 'b' </a> '\n'"),
        ("", ""),
        ("<x:a y:b='1' c=\"2\" />", "<a b=1 c=2> </a>"),
        ("<a b = '>' c='\"'\n>d</a >", "<a b=> c=\"> 'd' </a>"),
        ("<a b='&lt;'>&lt;&#273;&#x111;&amp;amp;</a>", "<a b=&lt;> '<đđ&amp;' </a>"),
        ("<a><!-- <b> -->c<![CDATA[<&]]>d</a>", "<a> - 'c<&d' </a>"),
        ("<a b c='1'>x</a>", "<a b c=1> 'x' </a>"),
        ("<a b=1>x</a>", "<a> 'x' </a>"),
        ("<a>1 > 2</a>", "<a> '1 > 2' </a>"),
    ] {
        assert_eq!(pieces(xml.as_bytes()), told, "{xml}");
    }
}

#[test]
fn what_is_no_sound_part_is_damaged() {
    for (xml, why) in [
        ("<a>", "a part ends too early"),
        ("<a", "a part ends too early"),
        ("<a b='>", "a part ends too early"),
        ("<a><!-- ", "a part ends too early"),
        ("<a>&amp", "a part ends too early"),
        ("<a></b>", "an element ends that was not begun: b"),
        ("</a>", "an element ends that was not begun: a"),
        ("<a>&nbsp;</a>", "an unknown entity: nbsp"),
        ("<a>&#0;</a>", "an unknown entity: #0"),
        ("<a>&#xd800;</a>", "an unknown entity: #xd800"),
        ("<a>& b and so on</a>", "a reference without an end"),
        ("<!DOCTYPE a []><a/>", "a document type is declared"),
    ] {
        let told = pieces(xml.as_bytes());
        assert!(told.ends_with(&format!("!damaged: {why}")), "{xml}: {told}");
    }
    assert!(pieces(b"<a>\xff</a>").ends_with("damaged: bytes that are no letters"));
    assert!(pieces(b"<a>\xe1\xba").ends_with("damaged: bytes that are no letters"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn letters_are_the_same_in_every_encoding_and_over_the_ends_of_what_is_read_at_once(
        start in 0_usize..8, letters in "[a-zăđếộ🎉 ]{1,40}",
    ) {
        let xml = format!("<a>{}{}</a>", "x".repeat(65_536 - start), letters.repeat(4_000));
        let wide = |unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            "\u{feff}".encode_utf16().chain(xml.encode_utf16()).flat_map(unit).collect()
        };
        let told = pieces(xml.as_bytes());
        prop_assert_eq!(&told, &format!("<a> '{}' </a>", xml.trim_start_matches("<a>").trim_end_matches("</a>")));
        prop_assert_eq!(&pieces(&wide(u16::to_le_bytes)), &told);
        prop_assert_eq!(&pieces(&wide(u16::to_be_bytes)), &told);
    }

    #[test]
    fn no_bytes_are_a_crash(xml in "[<>/!&;\"'=a\\-\\[\\] ]{0,60}") {
        let _ = pieces(xml.as_bytes());
    }
}
