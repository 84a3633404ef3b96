//! Lists and counts of nominations. Pages are cut in SQL, each order on an index where there can be one.

use domain::ids::{MovementId, NominationId, NomineeId, SubmissionId, UnitId};
use domain::nomination::Stage;
use domain::nominee::NomineeKind;
use domain::records::Page;
use domain::records::nominations::{NominationRow, StageCount};
use domain::text::twin_spelling;
use rusqlite::{Row, ToSql, named_params};

use crate::error::StoreError;
use crate::nominees::search_words;
use crate::tx::Db;
use crate::wire::{day, from_word, from_word_opt, json_text, word, word_opt};

/// Which nominations are meant. An absent or empty field does not narrow.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub movement: Option<MovementId>,
    pub phase_no: Option<u32>,
    pub submission: Option<SubmissionId>,
    /// Sending unit.
    pub sender: Option<UnitId>,
    /// The unit the nominee belongs to.
    pub unit: Option<UnitId>,
    pub nominee: Option<NomineeId>,
    pub stages: Vec<Stage>,
    pub kind: Option<NomineeKind>,
    pub award_id: Option<String>,
    /// As typed: every word must begin a word of the name, position or unit, with or without marks.
    pub query: Option<String>,
}

/// Order of a list, in its natural direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Newest received first.
    #[default]
    Received,
    /// By given name.
    Name,
    /// By unit, then name.
    Unit,
    /// Higher award first, newest first within an award.
    Award,
    /// Along the road, newest first within a stage.
    Stage,
}

/// The ids of one page. The pieces are joined when the program is compiled; nothing of a request enters the text.
macro_rules! page_of {
    ($from:literal, $condition:literal, $order:literal) => {
        concat!(
            "SELECT n.id FROM ",
            $from,
            include_str!("filter.sql"),
            $condition,
            " ORDER BY ",
            $order,
            " LIMIT :limit OFFSET :offset"
        )
    };
}

/// Where the order comes from first; CROSS JOIN keeps SQLite from changing that.
macro_rules! pages {
    ($($name:ident: $from:literal, $condition:literal, $forward:literal, $backward:literal;)*) => {
        $(const $name: [&str; 2] = [page_of!($from, $condition, $forward), page_of!($from, $condition, $backward)];)*
    };
}

pages! {
    BY_RECEIVED: "nominations n CROSS JOIN nominees p ON p.id = n.nominee_id", "",
        "n.received_on DESC, n.id DESC", "n.received_on, n.id";
    BY_RECEIVED_IN_MOVEMENT: "nominations n CROSS JOIN nominees p ON p.id = n.nominee_id", "  AND n.movement_id = :movement\n",
        "n.received_on DESC, n.id DESC", "n.received_on, n.id";
    BY_NAME: "nominees p CROSS JOIN nominations n ON n.nominee_id = p.id", "",
        "p.name_order, p.id, n.award_id, n.id", "p.name_order DESC, p.id DESC, n.award_id DESC, n.id DESC";
    BY_UNIT: "units u CROSS JOIN nominees p ON p.unit_id = u.id CROSS JOIN nominations n ON n.nominee_id = p.id", "",
        "u.name_order, u.id, p.name_order, p.id, n.award_id, n.id",
        "u.name_order DESC, u.id DESC, p.name_order DESC, p.id DESC, n.award_id DESC, n.id DESC";
    BY_AWARD: "nominations n CROSS JOIN nominees p ON p.id = n.nominee_id", "",
        "n.award_rank DESC, n.award_id, n.received_on DESC, n.id DESC", "n.award_rank, n.award_id DESC, n.received_on, n.id";
    BY_STAGE: "nominations n CROSS JOIN nominees p ON p.id = n.nominee_id", "",
        "instr(:road, ' ' || n.stage || ' '), n.received_on DESC, n.id DESC",
        "instr(:road, ' ' || n.stage || ' ') DESC, n.received_on, n.id";
}

/// One page of a list and how many nominations the whole list has. `limit` is the caller's word.
pub fn list(
    db: &Db<'_>,
    filter: &Filter,
    order: Order,
    reversed: bool,
    offset: u32,
    limit: u32,
) -> Result<Page<NominationRow>, StoreError> {
    let total = counts(db, filter)?.iter().map(|stage| stage.count).sum();
    let ids = page_ids(db, filter, order, reversed, offset, limit)?;
    let mut statement = db.prepare(include_str!("rows.sql"))?;
    let rows = statement.query_map(named_params! { ":ids": json_text(&ids)? }, nomination_row)?;
    Ok(Page { total, rows: rows.collect::<Result<_, _>>()? })
}

/// How many nominations stand in each stage, along the road; stages nobody stands in are left out.
pub fn counts(db: &Db<'_>, filter: &Filter) -> Result<Vec<StageCount>, StoreError> {
    let mut statement = db.prepare(concat!(
        "SELECT n.stage, count(*) AS n FROM nominations n CROSS JOIN nominees p ON p.id = n.nominee_id",
        include_str!("filter.sql"),
        " GROUP BY n.stage"
    ))?;
    let bound = Bound::of(filter)?;
    let rows = statement.query_map(bound.params().as_slice(), |row| {
        Ok(StageCount { stage: from_word(row, "stage")?, count: row.get("n")? })
    })?;
    let mut counts: Vec<StageCount> = rows.collect::<Result<_, _>>()?;
    counts.sort_by_key(|count| count.stage);
    Ok(counts)
}

fn page_ids(
    db: &Db<'_>,
    filter: &Filter,
    order: Order,
    reversed: bool,
    offset: u32,
    limit: u32,
) -> Result<Vec<NominationId>, StoreError> {
    let mut statement = db.prepare(page_sql(filter, order, reversed))?;
    let bound = Bound::of(filter)?;
    let road = road()?;
    let mut params = bound.params();
    params.extend([(":limit", &limit as &dyn ToSql), (":offset", &offset)]);
    if order == Order::Stage {
        params.push((":road", &road));
    }
    let rows = statement.query_map(params.as_slice(), |row| Ok(NominationId(row.get("id")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The stages in the order of the road, each between spaces, so that a stage's place in it is its rank.
fn road() -> Result<String, StoreError> {
    let stages: Vec<String> = Stage::ALL.iter().map(word).collect::<Result<_, _>>()?;
    Ok(format!(" {} ", stages.join(" ")))
}

/// A filter as SQLite takes it.
struct Bound {
    movement: Option<i64>,
    phase_no: Option<u32>,
    submission: Option<i64>,
    sender: Option<i64>,
    unit: Option<i64>,
    nominee: Option<i64>,
    stages: Option<String>,
    kind: Option<String>,
    award: Option<String>,
    /// Folded words, each with its twin spelling: `[["sy", "si"], ["lan", null]]`.
    words: Option<String>,
}

impl Bound {
    fn of(filter: &Filter) -> Result<Bound, StoreError> {
        let words: Vec<(String, Option<String>)> = search_words(filter.query.as_deref().unwrap_or_default())
            .into_iter()
            .map(|word| (word.clone(), twin_spelling(&word)))
            .collect();
        Ok(Bound {
            movement: filter.movement.map(|id| id.0),
            phase_no: filter.phase_no,
            submission: filter.submission.map(|id| id.0),
            sender: filter.sender.map(|id| id.0),
            unit: filter.unit.map(|id| id.0),
            nominee: filter.nominee.map(|id| id.0),
            stages: (!filter.stages.is_empty()).then(|| json_text(&filter.stages)).transpose()?,
            kind: word_opt(&filter.kind)?,
            award: filter.award_id.clone(),
            words: (!words.is_empty()).then(|| json_text(&words)).transpose()?,
        })
    }

    fn params(&self) -> Vec<(&'static str, &dyn ToSql)> {
        vec![
            (":movement", &self.movement),
            (":phase_no", &self.phase_no),
            (":submission", &self.submission),
            (":sender", &self.sender),
            (":unit", &self.unit),
            (":nominee", &self.nominee),
            (":stages", &self.stages),
            (":kind", &self.kind),
            (":award", &self.award),
            (":words", &self.words),
        ]
    }
}

pub(super) fn page_sql(filter: &Filter, order: Order, reversed: bool) -> &'static str {
    let both = match order {
        Order::Received if filter.movement.is_some() => BY_RECEIVED_IN_MOVEMENT,
        Order::Received => BY_RECEIVED,
        Order::Name => BY_NAME,
        Order::Unit => BY_UNIT,
        Order::Award => BY_AWARD,
        Order::Stage => BY_STAGE,
    };
    both[usize::from(reversed)]
}

fn nomination_row(row: &Row<'_>) -> rusqlite::Result<NominationRow> {
    let achievement: String = row.get("achievement")?;
    Ok(NominationRow {
        id: NominationId(row.get("id")?),
        nominee: NomineeId(row.get("nominee_id")?),
        kind: from_word(row, "kind")?,
        name: row.get("name")?,
        born: from_word_opt(row, "born")?,
        position: row.get("position")?,
        unit: UnitId(row.get("unit_id")?),
        unit_name: row.get("unit_name")?,
        submission: SubmissionId(row.get("submission_id")?),
        sender_name: row.get("sender_name")?,
        award_id: row.get("award_id")?,
        award_name: row.get("award_name")?,
        stage: from_word(row, "stage")?,
        reason: row.get("reason")?,
        received_on: day(row, "received_on")?,
        achievement: first_line(&achievement),
    })
}

/// The first line of a text; a very long one is cut, lists show no more.
fn first_line(text: &str) -> String {
    const MOST: usize = 200;
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}
