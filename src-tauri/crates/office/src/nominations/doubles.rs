//! What a nomination looks like a double of: awards held, and other lines of the same nominee.

use chrono::Datelike;
use domain::award::AwardKind;
use domain::nomination::{Claim, DoubleKind, double_of};
use domain::records::appraisals::Double;
use domain::records::history::PastAwardRow;
use store::Db;
use store::nominations::Opened;

use super::evaluation::year_of;
use crate::OfficeError;
use crate::regulations::Pack;

/// Every double of a nomination, those that bar first.
pub(super) fn doubles_of(
    db: &Db<'_>,
    pack: &Pack,
    nomination: &Opened,
    held: &[PastAwardRow],
) -> Result<Vec<Double>, OfficeError> {
    let kind = |award: &str| pack.award(award).ok().map(|award| award.kind);
    let ask = &nomination.ask;
    let asked = Claim {
        award: Some(&ask.award_id),
        kind: kind(&ask.award_id),
        commendation_type: Some(ask.commendation_type),
        year: year_of(ask),
        achievement: &ask.achievement,
    };
    let mut doubles: Vec<Double> = held
        .iter()
        .filter(|row| row.revoked.is_none() && row.fields.nominee == nomination.nominee)
        .filter_map(|row| held_double(&asked, row, &kind))
        .collect();
    for other in store::nominations::claims_of(db, nomination.nominee, nomination.id)? {
        let year = other.period_to.map(|day| day.year());
        let claim = Claim {
            award: Some(&other.award_id),
            kind: kind(&other.award_id),
            commendation_type: Some(other.commendation_type),
            year,
            achievement: &other.achievement,
        };
        if let Some(kind) = double_of(&asked, &claim) {
            doubles.push(Double {
                kind,
                past_award: None,
                nomination: Some(other.id),
                award_name: other.award_name,
                year,
                from: Some(other.sender_name),
            });
        }
    }
    doubles.sort_by_key(|double| double.kind);
    Ok(doubles)
}

fn held_double(
    asked: &Claim<'_>,
    row: &PastAwardRow,
    kind: &impl Fn(&str) -> Option<AwardKind>,
) -> Option<Double> {
    let fields = &row.fields;
    let claim = Claim {
        award: fields.award_id.as_deref(),
        kind: fields.award_id.as_deref().and_then(kind),
        commendation_type: fields.commendation_type,
        year: Some(fields.year),
        achievement: fields.achievement.as_deref().unwrap_or_default(),
    };
    let kind: DoubleKind = double_of(asked, &claim)?;
    Some(Double {
        kind,
        past_award: Some(row.id),
        nomination: None,
        award_name: fields.award_name.clone(),
        year: Some(fields.year),
        from: fields.issuer.clone(),
    })
}
