//! The sample office: invented people on the road of a real plan (137/KH-UBND of Sóc Trăng, 09/9/2021).
//!
//! [`road`] walks from an empty file to signed minutes through the office's own commands and nothing else, so whatever
//! the sample shows a secretary can do. [`sample_files`] are the Excel files it reads.

mod appraisal;
mod data;
mod fields;
mod files;
mod history;
mod lists;
mod road;
mod session;

#[cfg(test)]
mod tests;

pub use files::{SampleFile, SampleSubmission, sample_files};
pub use road::{Account, Call, road};
