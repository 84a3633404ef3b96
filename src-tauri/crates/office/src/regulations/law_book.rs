//! The regulations of an open office: parsed once, and again only when packs or confirmations changed.

use std::sync::{Arc, Mutex, PoisonError};

use store::Db;

use super::Regulations;
use crate::OfficeError;

/// Keeps what was parsed last with the stamp of what it was parsed from. Another process may have changed the file
/// (the command line beside the window), so the stamp is asked for with every command: four counts, by index.
#[derive(Default)]
pub(crate) struct LawBook {
    kept: Mutex<Option<([i64; 4], Arc<Regulations>)>>,
}

impl LawBook {
    /// The regulations as the file has them now.
    pub(crate) fn current(&self, db: &Db<'_>) -> Result<Arc<Regulations>, OfficeError> {
        let stamp = store::regulations::stamp(db)?;
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, regulations)) = kept.as_ref().filter(|(of, _)| *of == stamp) {
            return Ok(Arc::clone(regulations));
        }
        let loaded = store::regulations::loaded_packs(db)?;
        let confirmed = store::regulations::confirmed_figures(db)?;
        let regulations = match loaded.is_empty() && confirmed.is_empty() {
            true => Arc::clone(Regulations::shipped_shared()?),
            false => Arc::new(Regulations::of_office(&loaded, &confirmed)?),
        };
        *kept = Some((stamp, Arc::clone(&regulations)));
        Ok(regulations)
    }
}
