//! Stops the reading of a file; whoever waits for it is told that it was stopped, and nothing is kept.
//! Who: the secretary. When: at any moment, also while another command works. Changes: nothing.

use crate::contract::Done;

use crate::OfficeError;
use crate::contract::imports::StopReading;
use crate::desk::Signals;

pub(crate) fn stop_reading(signals: &Signals, _request: StopReading) -> Result<Done, OfficeError> {
    signals.stop();
    Ok(Done::OK)
}
