//! Prize money of nominations. The arithmetic is in `domain::money`, its figures in the regulation packs; nothing is
//! stored here: the lines are computed anew from frozen results and the day of the decision.

pub(crate) mod list_prizes;

mod fixed;
#[cfg(test)]
mod tests;
