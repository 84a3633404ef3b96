//! The rules of the office. Pure: no input or output, no clock, no random numbers.
//!
//! Types here cannot hold a bad value, and an office rule is a function that cites its article
//! and refuses with data ([`refusal::Refusal`]).
//!
//! Deliberately absent: SQL, JSON text, files, Vietnamese wording of refusals (the UI words them).

pub mod amounts;
pub mod award;
pub mod calendar;
pub mod council;
pub mod dates;
pub mod deadline;
pub mod dossier;
pub mod ids;
pub mod money;
pub mod movement;
pub mod names;
pub mod nomination;
pub mod nominee;
pub mod pack;
pub mod profile;
pub mod quota;
pub mod records;
pub mod refusal;
pub mod session;
pub mod standard;
pub mod text;
pub mod unit;
pub mod vote;
