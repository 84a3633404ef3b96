//! How much of one workbook is kept, whatever its file may unpack to.

use crate::read::grid::MAX_CELLS;
use crate::read::problem::{ReadProblem, TooLarge};

/// Most cells looked at, empty ones included: formats painted down whole columns are honest, a billion cells are not.
const MAX_SEEN: u64 = 20_000_000;
/// Most places in rows, empty ones included.
const MAX_PLACES: u64 = 8_000_000;
/// Most text, in bytes: a text kept once in the file may stand in a million cells.
const MAX_TEXT: u64 = 128 * 1024 * 1024;
/// Most merged ranges: more than cells in a list of ten thousand rows.
const MAX_MERGES: u64 = 200_000;

/// What has been used up so far.
#[derive(Debug, Default)]
pub(crate) struct Budget {
    seen: u64,
    filled: u64,
    places: u64,
    text: u64,
    merges: u64,
}

impl Budget {
    /// One more cell was looked at.
    pub(crate) fn look(&mut self) -> Result<(), ReadProblem> {
        self.seen += 1;
        self.within(self.seen <= MAX_SEEN)
    }

    /// One more filled cell with so many bytes of text.
    pub(crate) fn fill(&mut self, bytes: usize) -> Result<(), ReadProblem> {
        self.filled += 1;
        self.text += bytes as u64;
        if self.text > MAX_TEXT {
            let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024);
            return Err(ReadProblem::too_large(TooLarge::Memory, megabytes(MAX_TEXT), megabytes(self.text)));
        }
        self.within(self.filled <= MAX_CELLS)
    }

    /// Rows grew by so many places.
    pub(crate) fn widen(&mut self, places: usize) -> Result<(), ReadProblem> {
        self.places += places as u64;
        self.within(self.places <= MAX_PLACES)
    }

    /// One more merged range; `false` when there were enough.
    pub(crate) fn merge(&mut self) -> bool {
        self.merges += 1;
        self.merges <= MAX_MERGES
    }

    fn within(&self, is_within: bool) -> Result<(), ReadProblem> {
        if is_within {
            return Ok(());
        }
        let found = self.filled.max(MAX_CELLS + 1);
        Err(ReadProblem::too_large(TooLarge::Cells, MAX_CELLS, found))
    }
}
