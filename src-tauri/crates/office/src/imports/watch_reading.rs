//! Says how far the reading of a file has come; null when none is being read.
//! Who: the secretary. When: at any moment, also while another command works. Changes: nothing.

use workbook::ReadingProgress;

use crate::OfficeError;
use crate::contract::imports::WatchReading;
use crate::desk::Signals;

pub(crate) fn watch_reading(
    signals: &Signals,
    _request: WatchReading,
) -> Result<Option<ReadingProgress>, OfficeError> {
    Ok(signals.progress())
}
