//! Eras beside each other: every day from the first one on stands under exactly one pack.

use chrono::Days;
use domain::pack::PackFault;

use super::Pack;

/// The packs in order of their days. A pack that follows another ends that one the day before. Tells the first thing
/// that does not fit, with the id of the pack it is found at; the last era may end or not.
pub(in crate::regulations) fn in_sequence(mut packs: Vec<Pack>) -> Result<Vec<Pack>, (String, PackFault)> {
    packs.sort_by_key(|pack| pack.valid_from);
    for at in 0..packs.len() {
        let (before, from_here) = packs.split_at_mut(at);
        let Some(pack) = from_here.first() else { continue };
        let found = |fault: PackFault| (pack.id.clone(), fault);
        let Some(earlier) = before.last_mut() else {
            match &pack.follows {
                Some(other) => return Err(found(PackFault::NotThePackBefore { pack: other.clone() })),
                None => continue,
            }
        };
        let Some(eve) = pack.valid_from.checked_sub_days(Days::new(1)) else { continue };
        match &pack.follows {
            // What ended earlier leaves a gap, told below.
            Some(other) if *other == earlier.id => {
                if earlier.valid_from > eve {
                    let (from, to) = (earlier.valid_from, earlier.valid_to);
                    return Err(found(PackFault::Overlaps { pack: earlier.id.clone(), from, to }));
                }
                if earlier.valid_to.is_none_or(|end| end > eve) {
                    earlier.valid_to = Some(eve);
                }
            }
            Some(other) => return Err(found(PackFault::NotThePackBefore { pack: other.clone() })),
            None => {}
        }
        match earlier.valid_to {
            Some(end) if end < eve => {
                let from = end.checked_add_days(Days::new(1)).unwrap_or(end);
                return Err(found(PackFault::Gap { from, to: eve }));
            }
            Some(end) if end == eve => {}
            overlapping @ (Some(_) | None) => {
                let to = match (overlapping, pack.valid_to) {
                    (Some(one), Some(other)) => Some(one.min(other)),
                    (one, other) => one.or(other),
                };
                let fault = PackFault::Overlaps { pack: earlier.id.clone(), from: pack.valid_from, to };
                return Err(found(fault));
            }
        }
    }
    Ok(packs)
}
