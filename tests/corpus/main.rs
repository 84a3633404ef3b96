//! The corpus: lists as Vietnamese offices type them, by several writers, read by the real office, field by field.
//!
//! `cargo xtask corpus` prints the whole table; `cargo xtask test` fails when a well-formed field is lost or a wrong
//! value comes without a problem. Every person in it is invented.

#[cfg(test)]
mod files;
#[cfg(test)]
mod legacy;
#[cfg(test)]
mod measure;
#[cfg(test)]
mod people;
#[cfg(test)]
mod sheet;
#[cfg(test)]
mod typed;
#[cfg(test)]
mod typists;

#[cfg(test)]
mod tests {
    use super::{files, measure, typists};

    #[test]
    fn every_well_formed_field_is_read_and_none_is_silently_wrong() {
        let folder = tempfile::tempdir().unwrap();
        let lists = typists::all();
        assert!(lists.len() >= 60, "{} lists", lists.len());
        let files = files::write_all(&lists, folder.path());
        let table = measure::read_all(&lists, &files);
        println!("{table}");
        assert!(table.is_whole(), "see the lines marked ✗ above");
    }
}
