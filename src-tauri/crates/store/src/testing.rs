//! What the tests of several nouns set up: one change after another, units and people of few words.

use chrono::{NaiveDate, NaiveDateTime};
use domain::ids::UnitId;
use domain::nominee::NomineeKind;
use domain::records::nominations::NomineeFields;
use domain::records::units::UnitFields;
use domain::unit::UnitKind;
use serde_json::Value;

use crate::{ActLine, Store, StoreError, Tx};

/// When every change happens: 12/01/2022, 08:00.
pub(crate) fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2022, 1, 12).and_then(|day| day.and_hms_opt(8, 0, 0)).unwrap()
}

/// Runs a change that must succeed.
pub(crate) fn change<T>(store: &mut Store, act: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>) -> T {
    let line =
        ActLine { at: now(), actor: "Kim Thị Thử".into(), verb: "thu".into(), request: Value::Null };
    store.change(line, act).unwrap()
}

/// A department at the root.
pub(crate) fn unit_fields(name: &str) -> UnitFields {
    UnitFields {
        code: None,
        name: name.into(),
        parent: None,
        kind: UnitKind::Department,
        field_of_activity: None,
        is_state: true,
        bloc: None,
        is_bloc_leader: false,
        valid_from: None,
        valid_to: None,
    }
}

/// Somebody of whom only name and unit are known.
pub(crate) fn person(name: &str, unit: UnitId) -> NomineeFields {
    NomineeFields {
        kind: NomineeKind::Person,
        name: name.into(),
        born: None,
        sex: None,
        position: None,
        unit,
        recipient_class: None,
    }
}
