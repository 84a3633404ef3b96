//! What the standing agency keeps of earlier years: awards and initiatives, read and taken in.

use domain::records::imports::ImportKind;
use serde_json::{Value, json};

use super::files::{SampleFile, files_of};
use super::lists::file_input;
use super::road::{Walk, field, off_road};
use crate::OfficeError;

/// Takes in the lists of past awards and initiatives. They are in order as they are: nobody is asked anything.
pub(super) fn receive(walk: &mut Walk<'_, '_>) -> Result<(), OfficeError> {
    for file in files_of(walk.data)? {
        match file.kind {
            ImportKind::PastAwards => walk.account.past_awards += take_in(walk, &file)?,
            ImportKind::Initiatives => walk.account.initiatives += take_in(walk, &file)?,
            ImportKind::Units | ImportKind::Nominations | ImportKind::Members => {}
        }
    }
    Ok(())
}

fn take_in(walk: &mut Walk<'_, '_>, file: &SampleFile) -> Result<u32, OfficeError> {
    let request = json!({ "kind": file.kind, "file": file_input(file) });
    let preview = walk.act("preview_import", request)?;
    let counts = &preview["draft"]["counts"];
    if counts["new"] != counts["total"] {
        let other = super::lists::first_row(walk, field(&preview["draft"], "id")?, "conflict")?;
        return Err(off_road(format!("{}: {counts} {other:?}", file.file_name)));
    }
    let draft: Value = field(&preview["draft"], "id")?;
    field(&walk.act("accept_import", json!({ "draft": draft }))?, "added")
}
