//! Names of units in the book: entering, finding, and what of a name goes without saying.

use std::collections::HashMap;

use domain::ids::UnitId;

use super::SEATS;
use crate::imports::abbreviations::readings;

/// Enters a unit under a name.
pub(super) fn push_once(index: &mut HashMap<String, Vec<UnitId>>, name: &str, unit: UnitId) {
    let units = index.entry(name.to_owned()).or_default();
    if !units.contains(&unit) {
        units.push(unit);
    }
}

/// Units under any of the names.
pub(super) fn found(index: &HashMap<String, Vec<UnitId>>, names: &[String]) -> Vec<UnitId> {
    names.iter().filter_map(|name| index.get(name)).flatten().copied().collect()
}

/// `soc trang` of `UBND tỉnh Sóc Trăng`.
pub(super) fn province_name(name: &str) -> Option<String> {
    let reading = readings(name).into_iter().next()?;
    ["tinh ", "thanh pho "]
        .into_iter()
        .find_map(|word| reading.split_once(word).map(|(_, place)| place.to_owned()))
        .filter(|place| !place.is_empty())
}

/// Of the seat of a place: the place (`huyen ke sach`), and its name alone (`ke sach`).
pub(super) fn place_endings(name: &str) -> Vec<String> {
    let place = name.strip_prefix("uy ban nhan dan ").unwrap_or(name);
    let Some(alone) = SEATS.iter().find_map(|seat| place.strip_prefix(seat)) else { return vec![] };
    vec![place.to_owned(), alone.to_owned()]
}

/// `Chủ tịch Hội LHPN huyện`: ends with the kind of a place whose name is left out.
pub(in crate::imports) fn lacks_its_place(text: &str) -> bool {
    let name = readings(text).into_iter().next().unwrap_or_default();
    SEATS.iter().any(|seat| {
        let seat = seat.trim_end();
        seat != "tinh" && name.strip_suffix(seat).is_some_and(|before| before.ends_with(' '))
    })
}
