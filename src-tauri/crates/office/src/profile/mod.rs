//! The office itself: its profile, what waits for the secretary, search over everything, and the sample office.

pub(crate) mod create_office;
pub(crate) mod find_anything;
pub(crate) mod load_sample;
pub(crate) mod read_dashboard;
pub(crate) mod read_office;
pub(crate) mod update_office;

#[cfg(test)]
mod tests;

use domain::records::office::{OfficeProfile, Signer};
use domain::refusal::Refusal;
use domain::text::{NAME_MAX_CHARS, tidy};
use store::Db;

use crate::OfficeError;

/// The profile, or `NoOfficeYet`.
pub(crate) fn require_office(db: &Db<'_>) -> Result<OfficeProfile, OfficeError> {
    store::profile::read(db)?.ok_or_else(|| Refusal::NoOfficeYet.into())
}

/// The profile as it may be stored: tidy; everything written but the superior agency, which an office may not have.
pub(crate) fn check_profile(profile: OfficeProfile) -> Result<OfficeProfile, Refusal> {
    let signers = profile.signers.into_iter().enumerate().map(|(index, signer)| {
        Ok(Signer {
            name: written(&format!("signers.{index}.name"), &signer.name)?,
            capacity: signer.capacity,
            post: written(&format!("signers.{index}.post"), &signer.post)?,
        })
    });
    Ok(OfficeProfile {
        name: written("name", &profile.name)?,
        governing_agency: short("governingAgency", &profile.governing_agency)?,
        issuing_agency: written("issuingAgency", &profile.issuing_agency)?,
        place: written("place", &profile.place)?,
        standing_agency: written("standingAgency", &profile.standing_agency)?,
        secretary: written("secretary", &profile.secretary)?,
        signers: signers.collect::<Result<_, Refusal>>()?,
        level: profile.level,
        money_rounding: profile.money_rounding,
        zero_word: profile.zero_word,
        thousand_word: profile.thousand_word,
        is_sample: profile.is_sample,
        awards_since: profile.awards_since,
        initiatives_since: profile.initiatives_since,
    })
}

fn written(field: &str, typed: &str) -> Result<String, Refusal> {
    let text = short(field, typed)?;
    if text.is_empty() { Err(Refusal::FieldBlank { field: field.to_owned() }) } else { Ok(text) }
}

fn short(field: &str, typed: &str) -> Result<String, Refusal> {
    let text = tidy(typed);
    if text.chars().count() > NAME_MAX_CHARS {
        return Err(Refusal::FieldInvalid { field: field.to_owned(), found: text });
    }
    Ok(text)
}
