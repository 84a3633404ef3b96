//! Searches people, collectives, nominations, units, movements, documents, submissions and sessions by folded words.
//! Who: the secretary (Ctrl+K). When: always. Changes: nothing.

use domain::dates;
use domain::records::office::{Hit, HitKind};
use domain::text::{fold, matches_words, name_key};
use store::Db;
use store::search::Found as Thing;

use crate::contract::office::{FindAnything, Found};
use crate::{Ctx, OfficeError};

/// Hits shown in all.
const SHOWN: usize = 50;
/// Hits shown of one kind, so that many namesakes leave room for a unit or a movement.
const SHOWN_OF_A_KIND: usize = 15;
/// Read of each kind before the marks are compared: SQLite compares folded words only.
const READ: u32 = 300;

pub(crate) fn find_anything(_ctx: &Ctx, db: &Db<'_>, request: FindAnything) -> Result<Found, OfficeError> {
    let mut things = store::search::find(db, &request.query, READ)?;
    let words = fold(&request.query);
    if words.chars().any(char::is_alphanumeric) {
        let sessions = store::sessions::list(db)?
            .into_iter()
            .filter(|session| matches_words(&fold(&session.fields.title), &words));
        things.extend(sessions.map(|session| Thing {
            kind: HitKind::Session,
            id: session.id.0,
            title: session.fields.title,
            born: None,
            details: [Some(session.fields.place), None],
            day: Some(session.fields.held_on),
        }));
    }
    Ok(Found { hits: best(things, &name_key(&request.query)).into_iter().map(hit).collect() })
}

/// Those written with the typed marks first, then by kind; the store's order holds among equals.
fn best(mut things: Vec<Thing>, typed: &str) -> Vec<Thing> {
    things.sort_by_key(|thing| (!name_key(&thing.title).contains(typed), place_of(thing.kind)));
    let mut shown = [0_usize; 7];
    things.retain(|thing| {
        let of_kind = &mut shown[place_of(thing.kind)];
        *of_kind += 1;
        *of_kind <= SHOWN_OF_A_KIND
    });
    things.truncate(SHOWN);
    things
}

fn place_of(kind: HitKind) -> usize {
    match kind {
        HitKind::Nominee => 0,
        HitKind::Nomination => 1,
        HitKind::Unit => 2,
        HitKind::Movement => 3,
        HitKind::Session => 4,
        HitKind::Submission => 5,
        HitKind::Document => 6,
    }
}

fn hit(thing: Thing) -> Hit {
    let born = thing.born.map(|born| born.table());
    let day = thing.day.map(dates::official);
    let detail: Vec<String> = [born].into_iter().chain(thing.details).chain([day]).flatten().collect();
    Hit { kind: thing.kind, id: thing.id, title: thing.title, detail: detail.join(" · ") }
}
