//! The session: called, held with 18 of 22 members and two written opinions, voted item by item, minuted, signed.

use domain::award::VoteMethod;
use domain::ids::{CouncilId, ItemId, MemberId, SessionId};
use domain::nomination::Stage;
use domain::records::council::{CouncilDetail, MemberRow};
use domain::records::sessions::{AgendaItem, AgendaRow, SessionRoom, VoteResult};
use domain::session::Outcome;
use domain::vote::{Tally, Voters};
use serde_json::{Value, json};

use super::appraisal::{ids, in_stage};
use super::road::{Walk, field, off_road};
use crate::OfficeError;

const HELD_ON: &str = "2022-01-14";
const TELLERS: [&str; 3] = ["Nguyễn Bá Thiện", "Danh Thị Hồng Nhiên", "Lê Hoàng Khang"];
const WRITTEN: [&str; 2] = ["Hồ Thị Thùy Dương", "Dương Bá Sanh"];
const ABSENT: [&str; 2] = ["Huỳnh Khắc Duy", "Tăng Văn Thuận"];

/// A member of the council who is nominated himself.
const OWN_CASE: &str = "Mã Tuấn Kiệt";
/// 19 of 22 under 90 %.
const REJECTED: &str = "Huỳnh Lê Trúc Mai";
const LOWERED: (&str, &str, &str) = (
    "Phòng Quản lý đất đai",
    "tap_the_ldtt",
    "Không đủ tỷ lệ đồng ý; Hội đồng thống nhất đề nghị mức thấp hơn",
);
const DEFERRED: (&str, &str) =
    ("Hộ ông Tiêu Văn Nhị", "Để lại để bổ sung xác nhận của UBND xã về diện tích đất cho mượn");
const WITHDRAWN: (&str, &str) =
    ("Châu Si Tha", "Tỉnh đoàn có văn bản xin rút để bổ sung thành tích, trình đợt sau");

const NARRATIVES: [(&str, &str); 4] = [
    ("opening", "Tham dự phiên họp còn có đại diện các cơ quan, đơn vị liên quan."),
    (
        "discussion",
        "Cơ quan thường trực Hội đồng báo cáo kết quả thẩm định hồ sơ đề nghị khen thưởng của các đơn vị.\n\
         Các thành viên thảo luận, thống nhất ưu tiên tập thể nhỏ, người trực tiếp tham gia phòng, chống dịch ở cơ sở; đề nghị \
         các đơn vị viết tóm tắt thành tích ngắn gọn, có số liệu.",
    ),
    (
        "conclusion",
        "Hội đồng giao cơ quan thường trực hoàn chỉnh hồ sơ, trình Chủ tịch UBND tỉnh quyết định khen thưởng theo quy định.",
    ),
    ("closing", "Phiên họp kết thúc vào hồi 10 giờ 45 phút cùng ngày."),
];

/// Ballots that do not simply agree; the other voters of the item do.
#[derive(Clone, Copy, Default)]
struct Dissent {
    disagree: u32,
    blank: u32,
    invalid: u32,
    written_disagree: u32,
}

/// Calls the session and puts everything eligible on its agenda.
pub(super) fn call_session(walk: &mut Walk<'_, '_>, council: CouncilId) -> Result<SessionId, OfficeError> {
    let detail: CouncilDetail = walk.ask("read_council", json!({ "council": council }))?;
    let chair = detail.members.first().map(|member| member.id);
    let fields = json!({
        "council": council, "title": "Phiên họp lần 1/2022", "heldOn": HELD_ON, "heldAt": "08:00",
        "place": "Phòng họp số 1, UBND tỉnh", "chair": chair, "secretaryName": walk.data.office.office.secretary,
        "tellers": TELLERS,
    });
    let session: SessionId = field(&walk.act("plan_session", json!({ "fields": fields }))?, "session")?;
    walk.account.session = Some(session.0);
    fill_agenda(walk, session)?;
    Ok(session)
}

/// Holds the session to the signed minutes.
pub(super) fn hold(walk: &mut Walk<'_, '_>, session: SessionId) -> Result<(), OfficeError> {
    fill_agenda(walk, session)?;
    let room: SessionRoom = walk.ask("read_session", json!({ "session": session }))?;
    let detail: CouncilDetail =
        walk.ask("read_council", json!({ "council": room.session.fields.council }))?;
    walk.act("record_presence", json!({ "session": session, "roll": roll(&detail.members) }))?;
    walk.act("open_session", json!({ "session": session }))?;
    let mut agenda = room.agenda;
    vote_apart(walk, &mut agenda, &detail.members)?;
    vote_lists(walk, agenda)?;
    count_results(walk, session)?;
    walk.act("conclude_session", json!({ "session": session }))?;
    write_minutes(walk, session, &detail.members)
}

fn fill_agenda(walk: &mut Walk<'_, '_>, session: SessionId) -> Result<(), OfficeError> {
    let eligible = in_stage(walk, Stage::Eligible)?;
    walk.act("put_on_agenda", json!({ "session": session, "nominations": ids(&eligible) }))?;
    walk.act("sort_agenda", json!({ "session": session, "order": "award" }))?;
    Ok(())
}

fn roll(members: &[MemberRow]) -> Vec<Value> {
    let presence = |name: &str| match name {
        _ if WRITTEN.contains(&name) => ("written_opinion", Some("Đi công tác; đã gửi phiếu xin ý kiến")),
        _ if ABSENT.contains(&name) => ("absent", Some("Có lý do")),
        _ => ("present", None),
    };
    members
        .iter()
        .map(|member| {
            let (presence, note) = presence(&member.fields.name);
            json!({ "member": member.id, "presence": presence, "note": note })
        })
        .collect()
}

/// Items that need more than an agreeing vote of the whole list, one by one.
fn vote_apart(
    walk: &mut Walk<'_, '_>,
    agenda: &mut Vec<AgendaRow>,
    members: &[MemberRow],
) -> Result<(), OfficeError> {
    let own_case = take(agenda, OWN_CASE)?;
    let member = member_named(members, OWN_CASE)?;
    let absence = json!({ "item": own_case, "member": member, "absence": "conflict", "note": "Là người được đề nghị khen thưởng" });
    walk.act("record_item_absence", absence)?;
    vote(walk, &[own_case], Dissent::default())?;
    close(walk, &[own_case], None, None, None)?;

    let rejected = take(agenda, REJECTED)?;
    vote(walk, &[rejected], Dissent { disagree: 1, ..Dissent::default() })?;
    close(walk, &[rejected], None, None, None)?;

    let (name, award, reason) = LOWERED;
    let lowered = take(agenda, name)?;
    vote(walk, &[lowered], Dissent { disagree: 6, blank: 2, written_disagree: 1, ..Dissent::default() })?;
    close(walk, &[lowered], Some(Outcome::Lowered), Some(award), Some(reason))?;

    for ((name, reason), outcome) in [(DEFERRED, Outcome::Deferred), (WITHDRAWN, Outcome::Withdrawn)] {
        let item = take(agenda, name)?;
        close(walk, &[item], Some(outcome), None, Some(reason))?;
    }
    Ok(())
}

/// The others, each award as one list. One ballot of a secret vote is invalid where the award is a flag.
fn vote_lists(walk: &mut Walk<'_, '_>, agenda: Vec<AgendaRow>) -> Result<(), OfficeError> {
    let mut lists: Vec<(String, Vec<ItemId>)> = Vec::new();
    for row in agenda {
        match lists.iter_mut().find(|(award, _)| *award == row.award_id) {
            Some((_, items)) => items.push(row.id),
            None => lists.push((row.award_id, vec![row.id])),
        }
    }
    for (award, items) in lists {
        let invalid = if award == "co_thi_dua_tinh" { 1 } else { 0 };
        vote(walk, &items, Dissent { invalid, ..Dissent::default() })?;
        close(walk, &items, None, None, None)?;
    }
    Ok(())
}

/// Enters the tally, a secret one by both teams of tellers.
fn vote(walk: &mut Walk<'_, '_>, items: &[ItemId], dissent: Dissent) -> Result<(), OfficeError> {
    let Some(first) = items.first() else { return Ok(()) };
    let item: AgendaItem = walk.ask("read_agenda_item", json!({ "item": first }))?;
    let tally = tally(item.voters, dissent);
    let teams: &[u32] = match item.rule.method {
        VoteMethod::SecretBallot => &[1, 2],
        VoteMethod::OpenVote => &[1],
        VoteMethod::None => &[],
    };
    for entry in teams {
        walk.act("record_tally", json!({ "items": items, "entry": entry, "tally": tally }))?;
    }
    walk.account.votes += u32::try_from(items.len()).unwrap_or(u32::MAX);
    Ok(())
}

fn tally(voters: Voters, dissent: Dissent) -> Tally {
    let issued = voters.voting();
    let valid = issued.saturating_sub(dissent.invalid);
    Tally {
        issued,
        returned: issued,
        valid,
        invalid: dissent.invalid,
        agree: valid.saturating_sub(dissent.disagree + dissent.blank),
        disagree: dissent.disagree,
        blank: dissent.blank,
        written_agree: voters.written.saturating_sub(dissent.written_disagree),
        written_disagree: dissent.written_disagree,
        written_blank: 0,
    }
}

fn close(
    walk: &mut Walk<'_, '_>,
    items: &[ItemId],
    outcome: Option<Outcome>,
    lowered: Option<&str>,
    reason: Option<&str>,
) -> Result<(), OfficeError> {
    let request = json!({ "items": items, "outcome": outcome, "loweredAwardId": lowered, "reason": reason });
    walk.act("close_vote", request).map(drop)
}

fn count_results(walk: &mut Walk<'_, '_>, session: SessionId) -> Result<(), OfficeError> {
    let results: Vec<VoteResult> =
        field(&walk.act("list_results", json!({ "session": session }))?, "results")?;
    for result in results {
        let counted = match result.outcome {
            Outcome::Passed => &mut walk.account.passed,
            Outcome::Rejected => &mut walk.account.rejected,
            Outcome::Lowered => &mut walk.account.lowered,
            Outcome::Deferred => &mut walk.account.deferred,
            Outcome::Withdrawn => &mut walk.account.withdrawn,
        };
        *counted += 1;
    }
    Ok(())
}

fn write_minutes(
    walk: &mut Walk<'_, '_>,
    session: SessionId,
    members: &[MemberRow],
) -> Result<(), OfficeError> {
    walk.act("draft_minutes", json!({ "session": session }))?;
    let narratives: Vec<Value> =
        NARRATIVES.iter().map(|(part, text)| json!({ "part": part, "text": text })).collect();
    walk.act(
        "write_minutes",
        json!({ "session": session, "docNumber": "01/BB-HĐTĐKT", "narratives": narratives }),
    )?;
    let chair = members.first().map(|member| member.fields.name.as_str());
    let secretary = &walk.data.office.office.secretary;
    let request =
        json!({ "session": session, "signedOn": HELD_ON, "chairName": chair, "secretaryName": secretary });
    walk.act("sign_minutes", request).map(drop)
}

/// Takes the item of this nominee off the list.
fn take(agenda: &mut Vec<AgendaRow>, name: &str) -> Result<ItemId, OfficeError> {
    let at = agenda
        .iter()
        .position(|row| row.name == name)
        .ok_or_else(|| off_road(format!("{name} is not on the agenda")))?;
    Ok(agenda.remove(at).id)
}

fn member_named(members: &[MemberRow], name: &str) -> Result<MemberId, OfficeError> {
    let found = members.iter().find(|member| member.fields.name == name);
    found.map(|member| member.id).ok_or_else(|| off_road(format!("{name} is no member")))
}
