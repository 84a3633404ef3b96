//! What must hold of a pack beyond the shape of its file.

use std::collections::HashSet;

use domain::award::Award;
use domain::pack::PackFault;

use super::slip::{Checked, Slip, check_source};
use super::{Pack, deadlines, dossier, money, standards};

/// Every award id stands once. Asked of the file, where the second one still has a place of its own.
pub(super) fn check_twice<'a>(ids: impl Iterator<Item = &'a str>, slips: &mut Vec<Slip>) {
    let mut seen = HashSet::new();
    for (number, id) in (1..).zip(ids) {
        if !seen.insert(id) {
            let slip = Slip::from(PackFault::StandsTwice { id: id.to_owned() });
            slips.push(slip.inside("id").inside(number).inside("award"));
        }
    }
}

/// Ids and texts are there, dates run forward, awards are lowered only to lower ones, every threshold is a share; and
/// what [`standards`], [`money`], [`deadlines`] and [`dossier`] ask.
pub(super) fn check(pack: &Pack, slips: &mut Vec<Slip>) {
    slips.extend(check_id(&pack.id).err().map(|slip| slip.inside("id")));
    slips.extend(check_text("title", &pack.title).err());
    if pack.version == 0 {
        let fault = PackFault::OutOfRange { key: "version".into(), found: 0, least: 1, most: u32::MAX };
        slips.push(Slip::from(fault).inside("version"));
    }
    if pack.valid_to.is_some_and(|end| end < pack.valid_from) {
        slips.push(Slip::from(PackFault::EndsBeforeItBegins).inside("valid_to"));
    }
    if pack.awards.is_empty() {
        slips.push(Slip::from(PackFault::NamesNothing).inside("award"));
    }
    for award in &pack.awards {
        let found = check_award(pack, award).and_then(|()| check_quotas(pack, award));
        slips.extend(found.err().map(|slip| slip.inside(&award.id).inside("award")));
    }
    standards::check(pack, slips);
    money::check(pack, slips);
    deadlines::check(pack, slips);
    dossier::check(pack, slips);
}

/// Small letters, digits and `_`: ids name files and stand in paths.
pub(super) fn check_id(id: &str) -> Checked {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    match !id.is_empty() && id.chars().all(plain) {
        true => Ok(()),
        false => Err(PackFault::NotAnId { found: id.to_owned() }.into()),
    }
}

fn check_text(key: &str, text: &str) -> Checked {
    match text.trim().is_empty() {
        true => Err(Slip::from(PackFault::Blank { key: key.into() }).inside(key)),
        false => Ok(()),
    }
}

fn check_award(pack: &Pack, award: &Award) -> Checked {
    check_id(&award.id).map_err(|slip| slip.inside("id"))?;
    check_text("name", &award.name)?;
    check_text("short_name", &award.short_name)?;
    if award.recipients.is_empty() {
        return Err(Slip::from(PackFault::NamesNothing).inside("recipients"));
    }
    if let Some(threshold) = award.rule.threshold.filter(|threshold| !threshold.is_sound()) {
        let slip = Slip::from(PackFault::NoShare { found: threshold.numerator });
        return Err(slip.inside("threshold_pct").inside("vote"));
    }
    check_source(&award.rule.legal_basis, award.rule.certainty).map_err(|slip| slip.inside("vote"))?;
    for lower in &award.lower_awards {
        let fault = match pack.award(lower) {
            Ok(other) if other.rank < award.rank => continue,
            Ok(_) => PackFault::NotLower { award: lower.clone() },
            Err(_) => PackFault::UnknownAward { award: lower.clone() },
        };
        return Err(Slip::from(fault).inside("lower_awards"));
    }
    Ok(())
}

/// A quota is a share of something the pack knows, and stands once for each base.
fn check_quotas(pack: &Pack, award: &Award) -> Checked {
    let own: Vec<_> = pack.quotas_of(&award.id).collect();
    for (number, quota) in (1_usize..).zip(&own) {
        let place = |slip: Slip| slip.inside(number).inside("quota");
        if !quota.is_sound() {
            return Err(place(Slip::from(PackFault::NoShare { found: quota.max_pct }).inside("max_pct")));
        }
        if let domain::quota::QuotaBase::HoldersOf { award: of } = &quota.of
            && pack.award(of).is_err()
        {
            return Err(place(Slip::from(PackFault::UnknownAward { award: of.clone() }).inside("of")));
        }
        if own.iter().take(number - 1).any(|earlier| earlier.of == quota.of) {
            return Err(place(PackFault::StandsTwice { id: award.id.clone() }.into()));
        }
        check_source(&quota.legal_basis, quota.certainty).map_err(place)?;
    }
    Ok(())
}
