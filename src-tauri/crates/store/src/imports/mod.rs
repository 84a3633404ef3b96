//! Imports being looked at: the draft, its sheets and rows, what earlier imports taught, and what rows are compared
//! with.
//!
//! Not here: judging a row (that is a rule of the office).

mod drafts;
mod judged;
mod known;
mod memory;
mod rows;
mod undo;

pub use drafts::{
    Draft, NewDraft, accepted_before, close, file, insert, list, put_sheet, read, remove_sheets,
    set_decision, set_stage, set_target, undo_record, use_sheets,
};
pub use known::all_units;
pub use memory::{
    KnownAlias, KnownColumn, KnownFix, NewFix, aliases, fixes, forget_alias, forget_fix, list_fixes, mapping,
    read_fix, remember_alias, remember_fix, remember_mapping,
};
pub use rows::{
    NewRow, RawText, RowDecision, RowFilter, RowOutcome, RowRecord, SheetCells, choose, clear_unused, decide,
    insert_rows, judged_row, judged_rows, lines_from, load_row, load_rows, page_rows, remove_rows, repair,
    set_judged, set_outcome,
};
pub use undo::{MovedOn, lines_moved_on, remove_units, units_in_use};

#[cfg(test)]
mod tests;
