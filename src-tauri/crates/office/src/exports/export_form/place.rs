//! The drop-downs of forms: what each is called and what it offers.

use domain::award::CommendationType;
use domain::council::CouncilRole;
use domain::nominee::{NomineeKind, RecipientClass, Sex};
use domain::records::history::{InfluenceScope, InitiativeKind};
use domain::unit::UnitKind;
use workbook::FormInput;

use crate::exports::words;
use crate::imports::{
    commendation_type_text, kind_text, recipient_class_text, sex_text, unit_kind_text, yes_no_text,
};
use crate::minutes::words::role_words;

/// A drop-down; its number is its place among the catalogues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exports) enum Place {
    AwardsOfCollectives,
    AwardsOfPeople,
    AwardsOfHouseholds,
    Awards,
    Units,
    Sexes,
    Classes,
    Types,
    Kinds,
    UnitKinds,
    YesNo,
    Roles,
    InitiativeKinds,
    Scopes,
}

impl Place {
    pub(in crate::exports) const ALL: [Place; 14] = [
        Place::AwardsOfCollectives,
        Place::AwardsOfPeople,
        Place::AwardsOfHouseholds,
        Place::Awards,
        Place::Units,
        Place::Sexes,
        Place::Classes,
        Place::Types,
        Place::Kinds,
        Place::UnitKinds,
        Place::YesNo,
        Place::Roles,
        Place::InitiativeKinds,
        Place::Scopes,
    ];

    pub(super) fn heading(self) -> &'static str {
        match self {
            Place::AwardsOfCollectives => "Khen tập thể",
            Place::AwardsOfPeople => "Khen cá nhân",
            Place::AwardsOfHouseholds => "Khen hộ gia đình",
            Place::Awards => "Danh hiệu, hình thức",
            Place::Units => "Đơn vị",
            Place::Sexes => "Giới tính",
            Place::Classes => "Phân loại đối tượng",
            Place::Types => "Loại hình khen thưởng",
            Place::Kinds => "Loại đối tượng",
            Place::UnitKinds => "Loại đơn vị",
            Place::YesNo => "Có, không",
            Place::Roles => "Chức danh trong Hội đồng",
            Place::InitiativeKinds => "Sáng kiến, đề tài",
            Place::Scopes => "Phạm vi ảnh hưởng",
        }
    }

    /// The words of a catalogue that is the same in every office.
    pub(super) fn words(self) -> Vec<&'static str> {
        match self {
            Place::Sexes => [Sex::Male, Sex::Female].map(sex_text).to_vec(),
            Place::Classes => [
                RecipientClass::ProvinceLeader,
                RecipientClass::DepartmentLeader,
                RecipientClass::BusinessPerson,
                RecipientClass::DivisionLeader,
                RecipientClass::DirectWorker,
            ]
            .map(recipient_class_text)
            .to_vec(),
            Place::Types => [
                CommendationType::Merit,
                CommendationType::Sudden,
                CommendationType::Thematic,
                CommendationType::Dedication,
                CommendationType::Seniority,
                CommendationType::Foreign,
                CommendationType::Resistance,
            ]
            .map(commendation_type_text)
            .to_vec(),
            Place::Kinds => {
                [NomineeKind::Collective, NomineeKind::Person, NomineeKind::Household].map(kind_text).to_vec()
            }
            Place::UnitKinds => [
                UnitKind::Province,
                UnitKind::Department,
                UnitKind::Board,
                UnitKind::Union,
                UnitKind::ArmedForces,
                UnitKind::District,
                UnitKind::Commune,
                UnitKind::PublicService,
                UnitKind::Enterprise,
                UnitKind::Bloc,
                UnitKind::Other,
            ]
            .map(unit_kind_text)
            .to_vec(),
            Place::YesNo => [true, false].map(yes_no_text).to_vec(),
            Place::Roles => [
                CouncilRole::Chair,
                CouncilRole::FirstViceChair,
                CouncilRole::StandingViceChair,
                CouncilRole::ViceChair,
                CouncilRole::Member,
                CouncilRole::Secretary,
            ]
            .map(role_words)
            .to_vec(),
            Place::InitiativeKinds => [InitiativeKind::Initiative, InitiativeKind::ResearchTopic]
                .map(words::initiative_kind)
                .to_vec(),
            Place::Scopes => [InfluenceScope::Base, InfluenceScope::Province, InfluenceScope::National]
                .map(words::influence_scope)
                .to_vec(),
            Place::AwardsOfCollectives
            | Place::AwardsOfPeople
            | Place::AwardsOfHouseholds
            | Place::Awards
            | Place::Units => Vec::new(),
        }
    }

    /// Anything else is turned away.
    pub(super) fn closed(self) -> FormInput {
        FormInput::Choice { catalogue: self as usize, is_closed: true }
    }

    /// Anything else is asked about: a unit may be new, an award may be of another level.
    pub(super) fn open(self) -> FormInput {
        FormInput::Choice { catalogue: self as usize, is_closed: false }
    }
}
