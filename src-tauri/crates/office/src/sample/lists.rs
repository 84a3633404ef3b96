//! The units' lists: read, repaired as on screen, taken in.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::ids::DraftId;
use domain::records::imports::{CellProblem, FieldProblem, ImportRow, ImportTarget};
use serde_json::{Value, json};

use super::files::{SampleFile, SampleSubmission, files_of};
use super::road::{Walk, field, off_road};
use crate::OfficeError;

/// The list that still waits for repair when the session is called.
const LATE_SENDER: &str = "HPN";

/// Names that are no unit's name, and the unit the sender meant when asked.
const MEANT_UNITS: [(&str, &str); 2] = [("TTYT Mỹ Xuyên", "TTYT-MX"), ("UBND xã Phú Hưng", "HCT-05")];

/// Values corrected after a call to the sender: field, what the sheet holds, what it should be.
const MEANT_VALUES: [(&str, &str, &str); 2] =
    [("born", "31/02/1980", "21/02/1980"), ("award", "", "Bằng khen của Chủ tịch UBND tỉnh")];

/// Why a namesake in the sample is somebody new.
const OTHER_PERSON: &str = "Hai người khác nhau, đã hỏi đơn vị gửi";

/// A draft that is still open.
pub(super) struct Waiting {
    draft: DraftId,
}

/// Reads every list; takes in all but the late one, which stays open as a draft.
pub(super) fn receive(walk: &mut Walk<'_, '_>) -> Result<Vec<Waiting>, OfficeError> {
    let mut waiting = Vec::new();
    for file in files_of(walk.data)? {
        let Some(submission) = &file.submission else { continue };
        let draft = preview(walk, &file, submission)?;
        if submission.unit_code == LATE_SENDER {
            waiting.push(Waiting { draft });
        } else {
            repair_and_accept(walk, draft)?;
        }
    }
    Ok(waiting)
}

/// Takes in what was left open.
pub(super) fn finish(walk: &mut Walk<'_, '_>, waiting: &[Waiting]) -> Result<(), OfficeError> {
    waiting.iter().try_for_each(|list| repair_and_accept(walk, list.draft))
}

/// A file as requests carry it.
pub(super) fn file_input(file: &SampleFile) -> Value {
    json!({ "name": file.file_name, "base64": STANDARD.encode(&file.bytes), "path": null })
}

fn preview(
    walk: &mut Walk<'_, '_>,
    file: &SampleFile,
    submission: &SampleSubmission,
) -> Result<DraftId, OfficeError> {
    let code = &submission.movement_code;
    let target = ImportTarget {
        movement: *walk.movements.get(code).ok_or_else(|| off_road(format!("no movement {code}")))?,
        phase_no: 1,
        unit: walk.unit(&submission.unit_code)?,
        doc_number: Some(submission.doc_number.clone()),
        doc_on: Some(submission.doc_on),
        received_on: submission.received_on,
        default_award: None,
    };
    let request = json!({ "kind": "nominations", "file": file_input(file), "target": target });
    let preview = walk.act("preview_import", request)?;
    walk.account.lists += 1;
    walk.account.lines += field::<u32>(&preview["draft"]["counts"], "total")?;
    field(&preview["draft"], "id")
}

fn repair_and_accept(walk: &mut Walk<'_, '_>, draft: DraftId) -> Result<(), OfficeError> {
    // Repairing one row can settle others, so the rows are read again after each; a list has fewer rows than this.
    for _ in 0..100 {
        if let Some(row) = first_row(walk, draft, "problem")? {
            repair(walk, draft, &row)?;
        } else if let Some(row) = first_row(walk, draft, "conflict")? {
            // The sample's namesakes are different people.
            let request = json!({ "draft": draft, "place": row.place, "nominee": 0, "reason": OTHER_PERSON });
            walk.act("choose_import_nominee", request)?;
            walk.account.repaired += 1;
        } else {
            let accepted = walk.act("accept_import", json!({ "draft": draft }))?;
            walk.account.nominations += field::<u32>(&accepted, "added")?;
            return Ok(());
        }
    }
    Err(off_road(format!("draft {draft} cannot be repaired")))
}

pub(super) fn first_row(
    walk: &mut Walk<'_, '_>,
    draft: DraftId,
    verdict: &str,
) -> Result<Option<ImportRow>, OfficeError> {
    let request = json!({ "draft": draft, "verdict": verdict, "page": { "offset": 0, "limit": 1 } });
    let mut rows: Vec<ImportRow> = field(&walk.act("list_import_rows", request)?, "rows")?;
    Ok(rows.pop())
}

fn repair(walk: &mut Walk<'_, '_>, draft: DraftId, row: &ImportRow) -> Result<(), OfficeError> {
    let Some(problem) = row.problems.first() else {
        return Err(off_road(format!("row {} has no problem", row.place)));
    };
    if matches!(problem.problem, CellProblem::TwiceInSheet { .. }) {
        walk.act("skip_import_rows", json!({ "draft": draft, "places": [row.place], "skip": true }))?;
        walk.account.left_out += 1;
        return Ok(());
    }
    if let Some((_, code)) = MEANT_UNITS.iter().find(|(found, _)| *found == problem.found) {
        let unit = walk.unit(code)?;
        walk.act("resolve_import_unit", json!({ "draft": draft, "found": problem.found, "unit": unit }))?;
    } else {
        let value =
            meant_value(problem).ok_or_else(|| off_road(format!("row {}: {problem:?}", row.place)))?;
        let request = json!({ "draft": draft, "place": row.place, "field": problem.field, "value": value });
        walk.act("repair_import_row", request)?;
    }
    walk.account.repaired += 1;
    Ok(())
}

fn meant_value(problem: &FieldProblem) -> Option<&'static str> {
    let meant =
        MEANT_VALUES.iter().find(|(field, found, _)| *field == problem.field && *found == problem.found);
    meant.map(|(_, _, value)| *value)
}
