//! Whole journeys through the contract: `Office::call` on a real file, as every shell does it.
//!
//! After each journey the laws of the data are checked; every refusal is checked to have changed nothing.

#[cfg(test)]
mod appraisal;
#[cfg(test)]
mod book;
#[cfg(test)]
mod contract;
#[cfg(test)]
mod dossier;
#[cfg(test)]
mod doubles;
#[cfg(test)]
mod exports;
#[cfg(test)]
mod following;
#[cfg(test)]
mod import_memory;
#[cfg(test)]
mod import_sheets;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod initiatives;
#[cfg(test)]
mod members;
#[cfg(test)]
mod past_awards;
#[cfg(test)]
mod prizes;
#[cfg(test)]
mod quotas;
#[cfg(test)]
mod regulations;
#[cfg(test)]
mod scale;
#[cfg(test)]
mod support;
#[cfg(test)]
mod votes;
#[cfg(test)]
mod whole_road;
