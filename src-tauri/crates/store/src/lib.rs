//! The store: one SQLite file. The only room that names rusqlite.
//!
//! One folder per noun; SQL longer than a line stands in a `.sql` file beside the code that runs it.
//! Reads get a [`Db`], changes a [`Tx`] inside one transaction that ends with one journal line.
//!
//! Deliberately absent: rules. Whether something may be done is decided in `office` and `domain`.

mod error;
mod journal;
mod laws;
mod migrate;
mod open;
mod tx;

pub mod appraisals;
pub mod council;
pub mod dossiers;
pub mod imports;
pub mod initiatives;
pub mod minutes;
pub mod movements;
pub mod nominations;
pub mod nominees;
pub mod past_awards;
pub mod profile;
pub mod regulations;
pub mod search;
pub mod sessions;
pub mod submissions;
#[cfg(test)]
mod testing;
pub mod units;
mod wire;

pub use error::{OpenError, StoreError};
pub use journal::{
    JournalFilter, head as journal_head, list as list_journal, list_all as list_whole_journal,
};
pub use laws::{LAWS, check as check_laws};
pub use migrate::{MIGRATIONS, schema_version};
pub use open::Store;
pub use tx::{ActLine, Db, Tx};
