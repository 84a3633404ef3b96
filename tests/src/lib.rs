//! Whole journeys through the office, from outside. They stand in `tests/journeys/`; this library is empty on purpose:
//! what journeys share is `journeys/support/`.
