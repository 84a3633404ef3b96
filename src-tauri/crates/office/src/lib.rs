//! The office: every action as a named command, JSON in, JSON out.
//!
//! Sees the rules (`domain`), the store and the Excel room; knows no window. One folder per noun, one file per command.
//! Time and the acting person come in with each call ([`Caller`]); the office asks no clock.

pub mod contract;
mod council;
mod desk;
mod dossiers;
mod error;
mod exports;
mod handed_in;
mod history;
mod imports;
mod minutes;
mod movements;
mod nominations;
mod office;
mod prizes;
mod profile;
pub mod regulations;
pub mod sample;
mod sessions;
pub mod shell;
#[cfg(test)]
pub(crate) mod testing;
mod trust;
mod units;

pub use contract::commands::{COMMANDS, Command};
pub use contract::typescript::contract_typescript;
pub use contract::{Done, Topic};
pub use desk::Signals;
pub use domain::refusal::Refusal;
pub use error::{Broken, OfficeError};
pub use exports::export_form::general_forms;
pub use office::{Caller, Ctx, Office, Reply};
pub use workbook::SheetReader;
