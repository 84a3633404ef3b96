//! Imports being looked at: the draft, its rows, what earlier imports taught, and what rows are compared with.
//!
//! Not here: judging a row (that is a rule of the office).

mod drafts;
mod known;
mod memory;
mod rows;
mod undo;

pub use drafts::{
    Draft, DraftTable, NewDraft, accepted_before, close, file, insert, list, read, set_stage, set_table,
    set_target, undo_record,
};
pub use known::all_units;
pub use memory::{KnownAlias, aliases, mapping, remember_alias, remember_mapping};
pub use rows::{
    NewRow, RowRecord, SheetCells, choose, insert_rows, load_row, load_rows, page_rows, remove_rows, repair,
    set_judged, set_outcome, skip,
};
pub use undo::{lines_moved_on, remove_units, units_in_use};

#[cfg(test)]
mod tests;
