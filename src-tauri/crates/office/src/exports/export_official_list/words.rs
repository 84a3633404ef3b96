//! Titles, places and the line that names the paper a list goes with.

use chrono::NaiveDate;
use domain::award::AwardKind;
use domain::dates::long_official;
use domain::nominee::NomineeKind;
use domain::profile::OfficeLevel;
use domain::records::office::OfficeProfile;

use super::entries::Entry;
use crate::Ctx;
use crate::contract::exports::{ExportOfficialList, OfficialList};
use crate::minutes::words::{capitalised, kind_noun};

/// A day to be filled in by hand.
const OPEN_DAY: &str = "ngày …… tháng …… năm ……";

/// What the list is called in file names and on its tab.
pub(super) fn stem(list: OfficialList) -> &'static str {
    match list {
        OfficialList::Summary => "Danh sách trích ngang",
        OfficialList::Council => "Danh sách trình Hội đồng",
        OfficialList::Results => "Kết quả bỏ phiếu",
        OfficialList::SubmissionAnnex => "Danh sách kèm theo tờ trình",
        OfficialList::DecisionAnnex => "Danh sách kèm theo quyết định",
    }
}

/// The title in capitals; an award all lines share is named in it.
pub(super) fn title(
    ctx: &Ctx,
    list: OfficialList,
    kinds: &[NomineeKind],
    entries: &[Entry],
    council: Option<&str>,
) -> String {
    let whom = kinds.iter().map(|kind| kind_noun(*kind)).collect::<Vec<_>>().join(", ");
    let whom = if whom.is_empty() { "tập thể, cá nhân".to_owned() } else { whom };
    let award = shared_award(ctx, entries);
    let words = match list {
        OfficialList::Summary => format!("danh sách trích ngang {whom} đề nghị khen thưởng"),
        OfficialList::Council => {
            format!(
                "danh sách {whom} trình {} xét khen thưởng",
                council.unwrap_or("Hội đồng Thi đua - Khen thưởng")
            )
        }
        OfficialList::Results => "kết quả bỏ phiếu xét khen thưởng".to_owned(),
        OfficialList::SubmissionAnnex => match award {
            Some(award) => format!("danh sách {whom} đề nghị tặng {award}"),
            None => format!("danh sách {whom} đề nghị khen thưởng"),
        },
        OfficialList::DecisionAnnex => match award {
            Some(award) => format!("danh sách {whom} được tặng {award}"),
            None => format!("danh sách {whom} được khen thưởng"),
        },
    };
    words.to_uppercase()
}

/// Whether the title names the award of all lines.
pub(super) fn names_award(ctx: &Ctx, list: OfficialList, entries: &[Entry]) -> bool {
    matches!(list, OfficialList::SubmissionAnnex | OfficialList::DecisionAnnex)
        && shared_award(ctx, entries).is_some()
}

/// `danh hiệu Chiến sĩ thi đua cấp tỉnh`, `Bằng khen của …`: the one award of all lines.
fn shared_award(ctx: &Ctx, entries: &[Entry]) -> Option<String> {
    let name = &entries.first()?.line.award;
    if !entries.iter().all(|entry| entry.line.award == *name) {
        return None;
    }
    let known = ctx.regulations.packs().iter().rev().find_map(|pack| pack.award_named(name));
    // A flag is given, a title is conferred.
    let is_title = known.is_some_and(|award| award.kind == AwardKind::EmulationTitle);
    let is_flag = name.starts_with("Cờ");
    Some(if is_title && !is_flag { format!("danh hiệu {name}") } else { name.clone() })
}

/// `Sóc Trăng, ngày 12 tháng 01 năm 2022`; a day nobody has said is left to the pen.
pub(super) fn place_and_date(
    profile: &OfficeProfile,
    request: &ExportOfficialList,
    session_day: Option<NaiveDate>,
) -> String {
    let of_session = match request.list {
        OfficialList::Council | OfficialList::Results => session_day,
        OfficialList::Summary | OfficialList::SubmissionAnnex | OfficialList::DecisionAnnex => None,
    };
    let day = request.doc_on.or(of_session).map_or_else(|| OPEN_DAY.to_owned(), long_official);
    if profile.place.is_empty() { capitalised(&day) } else { format!("{}, {day}", profile.place) }
}

/// `(Kèm theo Tờ trình số …/TTr-… ngày … tháng … năm … của …)`. Lists that may stand alone have it only when a number
/// or a day was given.
pub(super) fn attached_to(profile: &OfficeProfile, request: &ExportOfficialList) -> String {
    let is_annex = matches!(request.list, OfficialList::SubmissionAnnex | OfficialList::DecisionAnnex);
    if !is_annex && request.doc_number.is_none() && request.doc_on.is_none() {
        return String::new();
    }
    let of_decision = request.list == OfficialList::DecisionAnnex;
    let (paper, open_number) = match (request.list, profile.level) {
        (OfficialList::DecisionAnnex, OfficeLevel::Province | OfficeLevel::Commune) => {
            ("Quyết định", "……/QĐ-UBND")
        }
        (OfficialList::DecisionAnnex, OfficeLevel::Department | OfficeLevel::Enterprise) => {
            ("Quyết định", "……/QĐ-……")
        }
        (OfficialList::Results, _) => ("Biên bản", "……/BB-……"),
        (OfficialList::Summary | OfficialList::Council | OfficialList::SubmissionAnnex, _) => {
            ("Tờ trình", "……/TTr-……")
        }
    };
    let number = request.doc_number.as_deref().unwrap_or(open_number);
    let day = request.doc_on.map_or_else(|| OPEN_DAY.to_owned(), long_official);
    let issuer = match (&request.doc_issuer, of_decision, profile.level) {
        (Some(issuer), _, _) => issuer.as_str(),
        (None, false, _) => profile.name.as_str(),
        (None, true, OfficeLevel::Province) => "Chủ tịch Ủy ban nhân dân tỉnh",
        // Whoever decides there is not the office; a person knows.
        (None, true, OfficeLevel::Commune | OfficeLevel::Department | OfficeLevel::Enterprise) => {
            "…………………………"
        }
    };
    format!("(Kèm theo {paper} số {number} {day} của {issuer})")
}
