//! Trust: the health of the file and the journal of who did what.

pub(crate) mod check_store;
pub(crate) mod list_journal;

#[cfg(test)]
mod tests;
