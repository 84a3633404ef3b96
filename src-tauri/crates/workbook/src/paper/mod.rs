//! Sheets as printed paper: Times New Roman, A4, the parts every official list shares (NĐ 30/2020, Phụ lục I).

pub mod finish;
pub mod fit;
pub mod landscape;
pub mod measure;
pub mod page;
pub mod parts;
pub mod pen;
pub mod style;
pub mod tab;
pub mod table;
