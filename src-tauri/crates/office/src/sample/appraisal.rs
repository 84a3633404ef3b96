//! The appraisal: most lines are eligible, one is not, one goes back to its unit, one comes back from it.

use domain::ids::NominationId;
use domain::nomination::Stage;
use domain::records::Page;
use domain::records::nominations::NominationRow;
use serde_json::json;

use super::road::{Walk, off_road};
use crate::OfficeError;

/// The sender whose lines are still under appraisal when the session is called.
const SLOW_SENDER: &str = "TD";

const INELIGIBLE: (&str, &str) =
    ("Thái Duy Thường", "Chưa có 03 lần liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở: không có năm 2020");
const RETURNED: (&str, &str) =
    ("Ngô Thanh Điền", "Đề nghị đơn vị bổ sung xác nhận số tiền, hàng hóa đã vận động");
const RECEIVED_AGAIN: (&str, &str, &str) = (
    "Thạch Phi Rum",
    "Thiếu xác nhận của UBND huyện về thời gian tham gia chốt",
    "Đơn vị đã bổ sung giấy xác nhận ngày 07/01/2022",
);
const OPINION: (&str, &str) = (
    "Cổ Minh Phúc",
    "Đủ 03 lần liên tục đạt Chiến sĩ thi đua cơ sở; sáng kiến đã được công nhận có phạm vi ảnh hưởng trong tỉnh. Đề nghị trình Hội đồng.",
);

/// Appraises what was taken in but the slow sender's lines, whose appraisal only begins.
pub(super) fn appraise_first(walk: &mut Walk<'_, '_>) -> Result<(), OfficeError> {
    let slow = walk.unit(SLOW_SENDER)?;
    let received = in_stage(walk, Stage::Received)?;
    walk.act("begin_appraisal", json!({ "nominations": ids(&received) }))?;

    let by_slow: Page<NominationRow> = walk.ask("list_nominations", json!({
        "filter": { "sender": slow }, "order": "received", "descending": false, "page": { "offset": 0, "limit": 500 },
    }))?;
    let by_slow = ids(&by_slow.rows);
    let mut judged: Vec<NominationRow> =
        received.into_iter().filter(|row| !by_slow.contains(&row.id)).collect();

    let chosen = take(&mut judged, INELIGIBLE.0)?;
    walk.act("mark_ineligible", json!({ "nominations": [chosen], "reason": INELIGIBLE.1 }))?;
    let chosen = take(&mut judged, RETURNED.0)?;
    walk.act("return_nomination", json!({ "nominations": [chosen], "reason": RETURNED.1 }))?;
    let again = judged.iter().find(|row| row.name == RECEIVED_AGAIN.0).map(|row| row.id);
    let again = again.ok_or_else(|| off_road(format!("{} was not received", RECEIVED_AGAIN.0)))?;
    walk.act("return_nomination", json!({ "nominations": [again], "reason": RECEIVED_AGAIN.1 }))?;
    walk.act("receive_again", json!({ "nominations": [again], "reason": RECEIVED_AGAIN.2 }))?;
    let praised = judged.iter().find(|row| row.name == OPINION.0).map(|row| row.id);
    walk.act("write_opinion", json!({ "nomination": praised, "opinion": OPINION.1 }))?;

    walk.act("mark_eligible", json!({ "nominations": ids(&judged), "reason": null }))?;
    walk.account.ineligible += 1;
    walk.account.returned += 1;
    walk.account.eligible += u32::try_from(judged.len()).unwrap_or(u32::MAX);
    Ok(())
}

/// Appraises what is left.
pub(super) fn appraise_rest(walk: &mut Walk<'_, '_>) -> Result<(), OfficeError> {
    let received = in_stage(walk, Stage::Received)?;
    walk.act("begin_appraisal", json!({ "nominations": ids(&received) }))?;
    let rest = in_stage(walk, Stage::UnderAppraisal)?;
    walk.act("mark_eligible", json!({ "nominations": ids(&rest), "reason": null }))?;
    walk.account.eligible += u32::try_from(rest.len()).unwrap_or(u32::MAX);
    Ok(())
}

/// All nominations in a stage.
pub(super) fn in_stage(walk: &mut Walk<'_, '_>, stage: Stage) -> Result<Vec<NominationRow>, OfficeError> {
    let page: Page<NominationRow> = walk.ask("list_nominations", json!({
        "filter": { "stages": [stage] }, "order": "received", "descending": false, "page": { "offset": 0, "limit": 500 },
    }))?;
    Ok(page.rows)
}

pub(super) fn ids(rows: &[NominationRow]) -> Vec<NominationId> {
    rows.iter().map(|row| row.id).collect()
}

/// Takes the line with this name out of the rows.
fn take(rows: &mut Vec<NominationRow>, name: &str) -> Result<NominationId, OfficeError> {
    let at = rows
        .iter()
        .position(|row| row.name == name)
        .ok_or_else(|| off_road(format!("{name} was not received")))?;
    Ok(rows.remove(at).id)
}
