//! The contract: every request and answer of the office, and the one table of commands.
//!
//! `commands.rs` lists each command once; dispatch, `sovang commands` and the UI's TypeScript are made from it.

pub mod commands;
pub mod council;
pub mod dossiers;
pub mod exports;
pub mod history;
pub mod imports;
pub mod movements;
pub mod nominations;
pub mod office;
pub mod prizes;
pub mod regulations;
pub mod sessions;
pub mod typescript;
pub mod units;

/// Declares request types: strict about unknown fields, lenient about absent optional ones.
macro_rules! request {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident : $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[ts(optional_fields = nullable)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type),* }
    )*};
}
pub(crate) use request;

/// Nothing to say beyond "done".
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Done {
    /// Always true.
    pub done: bool,
}

impl Done {
    /// The answer.
    pub const OK: Done = Done { done: true };
}

/// What a command may change; screens read again what depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    Office,
    Units,
    Movements,
    Awards,
    Imports,
    Nominations,
    Council,
    Sessions,
    Minutes,
    /// Past awards, initiatives and nominees themselves.
    History,
}
