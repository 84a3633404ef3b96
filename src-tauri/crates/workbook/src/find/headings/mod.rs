//! The headings that are known. Teaching the program a heading for good is adding a string here.
//!
//! Sources: lists of provincial software and of offices, headings as they were found. Accents, capitals, punctuation,
//! line breaks, `và` and the usual shortenings ([`SHORT`]) do not matter, and what follows a known heading of several
//! words may differ.

mod initiatives;
mod members;
mod nominations;
mod others;
mod past_awards;
mod people;
mod units;

pub use initiatives::INITIATIVES;
pub use members::MEMBERS;
pub use nominations::NOMINATIONS;
pub use others::OTHERS;
pub use past_awards::PAST_AWARDS;
pub use people::PEOPLE;
pub use units::UNITS;

use crate::find::field::Field;

/// Meanings and the headings known for each.
pub type Headings = &'static [(Field, &'static [&'static str])];

/// Words offices shorten in headings, folded, and what they stand for. Longer ones before their beginnings.
pub const SHORT: &[(&str, &str)] = &[
    ("d vi", "don vi"),
    ("dvi", "don vi"),
    ("dv", "don vi"),
    ("c tac", "cong tac"),
    ("ctac", "cong tac"),
    ("ct", "cong tac"),
    ("c vu", "chuc vu"),
    ("cvu", "chuc vu"),
    ("cv", "chuc vu"),
    ("ch vu", "chuc vu"),
    ("c danh", "chuc danh"),
    ("h thuc", "hinh thuc"),
    ("hthuc", "hinh thuc"),
    ("htkt", "hinh thuc khen thuong"),
    ("ht", "hinh thuc"),
    ("dhtd", "danh hieu thi dua"),
    ("dh", "danh hieu"),
    ("d hieu", "danh hieu"),
    ("tdkt", "thi dua khen thuong"),
    ("td", "thi dua"),
    ("k thuong", "khen thuong"),
    ("kt", "khen thuong"),
    ("d nghi", "de nghi"),
    ("n sinh", "nam sinh"),
    ("ntns", "ngay thang nam sinh"),
    ("g tinh", "gioi tinh"),
    ("ng sinh", "ngay sinh"),
    ("qd", "quyet dinh"),
    ("skkn", "sang kien kinh nghiem"),
    ("sk", "sang kien"),
    ("tt thanh tich", "tom tat thanh tich"),
    ("t tich", "thanh tich"),
    ("g chu", "ghi chu"),
    ("gchu", "ghi chu"),
    ("h ten", "ho ten"),
    ("hvt", "ho ten"),
    ("d chi", "dia chi"),
    ("p loai", "phan loai"),
    ("c quan", "co quan"),
    ("cq", "co quan"),
    ("hd", "hoi dong"),
];
