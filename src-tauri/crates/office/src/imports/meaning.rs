//! What a column can mean, between the words of the Excel room and the field names of the wire.

use domain::records::imports::ImportKind;
use workbook::{Field, FieldWords};

/// Columns of a list of nominees. Several may feed one field of a row: `birthYearMale` gives `born` and `sex`,
/// and a soldier's rank stands before the post, as papers write it (`Thượng tá, Trưởng phòng`).
const NOMINATION_COLUMNS: [(&str, Field); 24] = [
    ("name", Field::Name),
    ("familyName", Field::FamilyName),
    ("givenName", Field::GivenName),
    ("nameAndBirth", Field::NameAndBirth),
    ("nameAndPlace", Field::NameAndPlace),
    ("honorific", Field::Honorific),
    ("kind", Field::RecipientKind),
    ("born", Field::BirthDate),
    ("birthYearMale", Field::BirthYearMale),
    ("birthYearFemale", Field::BirthYearFemale),
    ("birthAndSex", Field::BirthAndSex),
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
const UNIT_COLUMNS: [(&str, Field); 12] = [
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
    ("validFrom", Field::ValidFrom),
    ("validTo", Field::ValidTo),
];

/// Columns of a list of council members.
const MEMBER_COLUMNS: [(&str, Field); 10] = [
    ("name", Field::Name),
    ("familyName", Field::FamilyName),
    ("givenName", Field::GivenName),
    ("nameAndPlace", Field::NameAndPlace),
    ("role", Field::CouncilRole),
    ("post", Field::Position),
    ("postAndUnit", Field::PositionAndUnit),
    ("unit", Field::Unit),
    ("fromOn", Field::FromDate),
    ("toOn", Field::ToDate),
];

/// Columns of nominees' lists that lists of past awards have no use for.
const NOT_OF_PAST_AWARDS: [&str; 3] = ["recipientClass", "awardHistory", "initiatives"];

/// Columns of a list of past awards beside those of nominees.
const PAST_AWARD_COLUMNS: [(&str, Field); 5] = [
    ("year", Field::Year),
    ("decisionNumber", Field::DecisionNumber),
    ("decisionOn", Field::DecisionDate),
    ("decision", Field::DecisionNumberAndDate),
    ("issuer", Field::Issuer),
];

/// Columns of a list of initiatives.
const INITIATIVE_COLUMNS: [(&str, Field); 16] = [
    ("title", Field::InitiativeTitle),
    ("kind", Field::InitiativeKind),
    ("authors", Field::Author),
    ("coAuthors", Field::CoAuthor),
    ("born", Field::BirthDate),
    ("position", Field::Position),
    ("unit", Field::Unit),
    ("unitPart", Field::UnitPart),
    ("year", Field::Year),
    ("scope", Field::Scope),
    ("recognisedBy", Field::RecognisedBy),
    ("recognisedOn", Field::RecognisedOn),
    ("docNumber", Field::DecisionNumber),
    ("decision", Field::DecisionNumberAndDate),
    ("summary", Field::Summary),
    ("note", Field::Note),
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
pub(super) const UNIT_FIELDS: [&str; 10] = [
    "code",
    "name",
    "parentCode",
    "kind",
    "fieldOfActivity",
    "bloc",
    "isBlocLeader",
    "isState",
    "validFrom",
    "validTo",
];

/// Fields of a judged row of council members, in the order they are shown.
pub(super) const MEMBER_FIELDS: [&str; 6] = ["name", "role", "post", "unit", "fromOn", "toOn"];

/// Fields of a judged row of past awards, in the order they are shown.
pub(super) const PAST_AWARD_FIELDS: [&str; 14] = [
    "kind",
    "name",
    "born",
    "sex",
    "position",
    "unit",
    "award",
    "year",
    "decisionNumber",
    "decisionOn",
    "issuer",
    "commendationType",
    "achievement",
    "note",
];

/// Fields of a judged row of initiatives, in the order they are shown.
pub(super) const INITIATIVE_FIELDS: [&str; 12] = [
    "kind",
    "title",
    "authors",
    "born",
    "unit",
    "year",
    "scope",
    "recognisedBy",
    "recognisedOn",
    "docNumber",
    "summary",
    "note",
];

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
        ImportKind::Members => &MEMBER_FIELDS,
        ImportKind::PastAwards => &PAST_AWARD_FIELDS,
        ImportKind::Initiatives => &INITIATIVE_FIELDS,
    }
}

/// Fields by one of which a sheet is told to be such a list at all.
pub(super) fn name_fields(kind: ImportKind) -> &'static [&'static str] {
    match kind {
        ImportKind::Initiatives => &["title"],
        ImportKind::Members => &["name", "givenName", "nameAndPlace"],
        ImportKind::Nominations | ImportKind::PastAwards => {
            &["name", "givenName", "nameAndBirth", "nameAndPlace"]
        }
        ImportKind::Units => &["name"],
    }
}

/// Fields whose values are words of a closed list: what a person makes of a spelling there is true the next time too.
/// Never names, dates or free texts.
pub(super) fn closed_fields(kind: ImportKind) -> &'static [&'static str] {
    match kind {
        ImportKind::Nominations => &["kind", "sex", "award", "commendationType", "recipientClass"],
        ImportKind::Units => &["kind", "isBlocLeader", "isState"],
        ImportKind::Members => &["role"],
        ImportKind::PastAwards => &["kind", "sex", "award", "commendationType"],
        ImportKind::Initiatives => &["kind", "scope"],
    }
}

/// Columns that hold days.
pub(super) fn date_fields(kind: ImportKind) -> &'static [&'static str] {
    match kind {
        ImportKind::Nominations => &["born"],
        ImportKind::Units => &["validFrom", "validTo"],
        ImportKind::Members => &["fromOn", "toOn"],
        ImportKind::PastAwards => &["born", "decisionOn"],
        ImportKind::Initiatives => &["born", "recognisedOn"],
    }
}

/// The headings the Excel room looks for.
pub(crate) fn heading_words(kind: ImportKind) -> FieldWords {
    match kind {
        ImportKind::Nominations => FieldWords::nominations(),
        ImportKind::Units => FieldWords::units(),
        ImportKind::Members => FieldWords::members(),
        ImportKind::PastAwards => FieldWords::past_awards(),
        ImportKind::Initiatives => FieldWords::initiatives(),
    }
}

fn pairs(kind: ImportKind) -> impl Iterator<Item = (&'static str, Field)> {
    type Pairs = &'static [(&'static str, Field)];
    let (pairs, left_out, more): (Pairs, &[&str], Pairs) = match kind {
        ImportKind::Nominations => (&NOMINATION_COLUMNS, &[], &[]),
        ImportKind::Units => (&UNIT_COLUMNS, &[], &[]),
        ImportKind::Members => (&MEMBER_COLUMNS, &[], &[]),
        ImportKind::PastAwards => (&NOMINATION_COLUMNS, &NOT_OF_PAST_AWARDS, &PAST_AWARD_COLUMNS),
        ImportKind::Initiatives => (&INITIATIVE_COLUMNS, &[], &[]),
    };
    pairs.iter().filter(move |(name, _)| !left_out.contains(name)).chain(more).copied()
}
