//! Whether a row is about a person, a collective or a household, by everything that tells it.

use domain::ids::UnitId;
use domain::names::{NameLook, begins_as_collective, is_trading_household, look_of};
use domain::nominee::NomineeKind;

use super::nomination_line::Reader;
use super::nomination_name::Named;
use super::unit_book::UnitMatch;

/// What the sheet's own headings and name say of all its rows.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lists {
    /// The name's heading speaks of people only ("Họ và tên").
    pub(super) people: bool,
    /// The name's heading speaks of collectives only ("Tên tập thể").
    pub(super) collectives: bool,
    /// The name's heading is "Chủ hộ": the heads of households, which are what is commended.
    pub(super) households: bool,
    /// There is a column for the unit, and some row fills it.
    pub(super) fills_units: bool,
    /// The unit that the sheet's name is.
    pub(super) of_tab: Option<UnitId>,
}

/// What a row says of its kind beside the name.
pub(super) struct Signs {
    /// Outright, by a column or the section.
    pub(super) said: Option<NomineeKind>,
    /// A person typed it.
    pub(super) is_typed: bool,
    /// A form of address or a title stands before the name.
    pub(super) is_addressed: bool,
    /// Birth or sex is told.
    pub(super) has_facts: bool,
    pub(super) has_position: bool,
}

impl Reader<'_> {
    /// The kind, and whether a person should look at it: signs disagree, or there are none.
    pub(super) fn kind_by(&self, signs: &Signs, named: &Named) -> (NomineeKind, bool) {
        let look = self.look(signs, named);
        if let Some(said) = signs.said {
            // Households are listed by their heads, and a household's business is a collective.
            let fits = match (said, look) {
                (NomineeKind::Person, NameLook::Person)
                | (NomineeKind::Collective, NameLook::Collective)
                | (NomineeKind::Household, NameLook::Household | NameLook::Person)
                | (_, NameLook::Unclear) => true,
                (NomineeKind::Collective, NameLook::Household) => is_trading_household(&named.whole),
                (NomineeKind::Person, NameLook::Collective | NameLook::Household)
                | (NomineeKind::Collective, NameLook::Person)
                | (NomineeKind::Household, NameLook::Collective) => false,
            };
            return (said, !fits && !signs.is_typed);
        }
        if look == NameLook::Household && !self.lists.collectives {
            return (NomineeKind::Household, is_trading_household(&named.whole) || self.lists.people);
        }
        if self.lists.households {
            return (NomineeKind::Household, look == NameLook::Collective);
        }
        if self.lists.collectives {
            let is_other = matches!(look, NameLook::Person) || signs.is_addressed;
            return (NomineeKind::Collective, is_other);
        }
        match look {
            NameLook::Person => (NomineeKind::Person, false),
            NameLook::Collective if self.lists.people && signs.has_facts => (NomineeKind::Person, true),
            NameLook::Collective => {
                (NomineeKind::Collective, self.lists.people || signs.has_facts || signs.has_position)
            }
            NameLook::Household => (NomineeKind::Household, true),
            NameLook::Unclear if signs.has_facts || signs.has_position || self.lists.people => {
                (NomineeKind::Person, false)
            }
            NameLook::Unclear => {
                (NomineeKind::Collective, !matches!(self.units.find(&named.whole), UnitMatch::Known(_)))
            }
        }
    }

    /// What the name looks like, with what stands before it.
    fn look(&self, signs: &Signs, named: &Named) -> NameLook {
        let bare = if named.parts.name.is_empty() { &named.whole } else { &named.parts.name };
        let look = look_of(bare);
        if look == NameLook::Household {
            return look;
        }
        if signs.is_addressed || named.people.len() > 1 {
            return NameLook::Person;
        }
        if look == NameLook::Unclear && matches!(self.units.find(&named.whole), UnitMatch::Known(_)) {
            return NameLook::Collective;
        }
        look
    }
}

/// Whether a name begins as names of collectives do.
pub(super) fn names_a_collective(name: &str) -> bool {
    begins_as_collective(name)
}
