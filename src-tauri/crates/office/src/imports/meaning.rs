//! What a column can mean, between the words of the Excel room and the field names of the wire.

use domain::records::imports::ImportKind;
use workbook::{Field, FieldWords};

/// Columns of a list of nominees. Several may feed one field of a row: `birthYearMale` gives `born` and `sex`,
/// and a soldier's rank stands before the post, as papers write it (`Thượng tá, Trưởng phòng`).
const NOMINATION_COLUMNS: [(&str, Field); 19] = [
    ("name", Field::Name),
    ("honorific", Field::Honorific),
    ("kind", Field::RecipientKind),
    ("born", Field::BirthDate),
    ("birthYearMale", Field::BirthYearMale),
    ("birthYearFemale", Field::BirthYearFemale),
    ("sex", Field::Sex),
    ("position", Field::Position),
    ("position", Field::Rank),
    ("unit", Field::Unit),
    ("unitPart", Field::UnitPart),
    ("positionAndUnit", Field::PositionAndUnit),
    ("award", Field::Award),
    ("commendationType", Field::CommendationType),
    ("recipientClass", Field::RecipientClass),
    ("achievement", Field::Achievement),
    ("awardHistory", Field::AwardHistory),
    ("initiatives", Field::Initiative),
    ("note", Field::Note),
];

/// Columns of a list of units.
const UNIT_COLUMNS: [(&str, Field); 10] = [
    ("code", Field::UnitCode),
    ("name", Field::UnitName),
    ("parentCode", Field::ParentCode),
    ("parentName", Field::ParentName),
    ("kind", Field::UnitKind),
    ("fieldOfActivity", Field::FieldOfActivity),
    ("bloc", Field::Bloc),
    ("isBlocLeader", Field::BlocLeader),
    ("isState", Field::StateOwned),
    ("isEnterprise", Field::Enterprise),
];

/// Fields of a judged row of nominees, in the order they are shown.
pub(super) const NOMINATION_FIELDS: [&str; 13] = [
    "kind",
    "name",
    "born",
    "sex",
    "position",
    "unit",
    "award",
    "commendationType",
    "recipientClass",
    "achievement",
    "awardHistory",
    "initiatives",
    "note",
];

/// Fields of a judged row of units, in the order they are shown.
pub(super) const UNIT_FIELDS: [&str; 8] =
    ["code", "name", "parentCode", "kind", "fieldOfActivity", "bloc", "isBlocLeader", "isState"];

/// What a column can mean in this kind of list, as the wire names it.
pub(super) fn column_meanings(kind: ImportKind) -> Vec<String> {
    let mut names: Vec<String> = pairs(kind).map(|(name, _)| name.to_owned()).collect();
    names.dedup();
    names
}

/// The wire's name of what the Excel room found; `None` for columns the office does not take in.
pub(super) fn meaning_of(kind: ImportKind, field: Field) -> Option<&'static str> {
    pairs(kind).find(|(_, own)| *own == field).map(|(name, _)| name)
}

/// What the Excel room calls a column meaning; `None` for names the wire does not know.
pub(super) fn field_of(kind: ImportKind, meaning: &str) -> Option<Field> {
    pairs(kind).find(|(name, _)| *name == meaning).map(|(_, field)| field)
}

/// Fields of a judged row that a person may repair.
pub(super) fn row_fields(kind: ImportKind) -> &'static [&'static str] {
    match kind {
        ImportKind::Nominations => &NOMINATION_FIELDS,
        ImportKind::Units => &UNIT_FIELDS,
    }
}

/// The headings the Excel room looks for.
pub(super) fn heading_words(kind: ImportKind) -> FieldWords {
    match kind {
        ImportKind::Nominations => FieldWords::nominations(),
        ImportKind::Units => FieldWords::units(),
    }
}

fn pairs(kind: ImportKind) -> impl Iterator<Item = (&'static str, Field)> {
    let pairs: &[(&str, Field)] = match kind {
        ImportKind::Nominations => &NOMINATION_COLUMNS,
        ImportKind::Units => &UNIT_COLUMNS,
    };
    pairs.iter().copied()
}
