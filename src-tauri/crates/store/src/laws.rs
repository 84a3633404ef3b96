//! The laws of the data: queries that must return nothing. Run after every journey test, from the health page and by `sovang check`.

use domain::records::office::{LawCheck, StoreHealth};

use crate::error::StoreError;
use crate::tx::Db;
use crate::{dossiers, journal, migrate};

macro_rules! laws {
    ($($name:ident),* $(,)?) => {
        /// Name and query of every law.
        pub const LAWS: &[(&str, &str)] = &[$((stringify!($name), include_str!(concat!("../invariants/", stringify!($name), ".sql")))),*];
    };
}

laws! {
    a_concluded_session_keeps_its_room,
    a_figure_is_confirmed_once,
    a_local_quota_is_set_once,
    a_nomination_repeats_its_submission,
    a_nomination_stands_where_its_last_step_led,
    a_result_repeats_its_first_tally,
    a_sheet_counts_its_lines,
    a_regulation_pack_is_loaded_once,
    a_signed_session_is_whole,
    agenda_positions_run_from_one,
    an_accepted_row_became_something,
    an_open_draft_keeps_its_file,
    an_open_supplement_waits_at_a_returned_nomination,
    an_item_on_the_agenda_has_a_nomination_on_the_agenda,
    attendance_holds_members_of_that_day,
    both_tallies_of_a_closed_ballot_agree,
    every_blob_is_attached,
    every_closed_item_has_one_result,
    every_initiative_has_an_author,
    every_outcome_led_somewhere,
    every_phase_row_stands_in_its_movement,
    initiatives_repeat_names_in_their_keys,
    every_change_of_a_unit_says_who_goes_on,
    judged_rows_stand_on_sheets_that_are_taken_in,
    no_active_nomination_stands_twice,
    no_member_stands_twice_in_a_council,
    no_past_award_stands_twice,
    no_unit_comes_from_itself,
    one_open_agenda_per_nomination,
    past_awards_repeat_names_in_their_keys,
    steps_follow_each_other,
    units_form_a_tree,
    votes_fit_the_room,
}

/// Runs every law, SQLite's own integrity and foreign-key checks, and walks the journal's chain.
pub fn check(db: &Db<'_>) -> Result<StoreHealth, StoreError> {
    let mut laws = Vec::new();
    for (law, sql) in LAWS {
        let mut statement = db.prepare(sql)?;
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([])?;
        let (mut broken, mut examples) = (0, Vec::new());
        while let Some(row) = rows.next()? {
            broken += 1;
            if examples.len() < 5 {
                let cells: Result<Vec<String>, rusqlite::Error> = columns
                    .iter()
                    .map(|name| Ok(format!("{name}={:?}", row.get_ref(name.as_str())?)))
                    .collect();
                examples.push(cells?.join(", "));
            }
        }
        laws.push(LawCheck { law: (*law).to_owned(), broken, examples });
    }
    laws.push(sqlite_says(db, "sqlite_integrity", "integrity_check", |line| line != "ok")?);
    laws.push(foreign_keys(db)?);
    let damaged = dossiers::damaged_blobs(db)?;
    laws.push(LawCheck {
        law: "attached_files_are_what_was_kept".into(),
        broken: damaged.len() as u32,
        examples: damaged.iter().take(5).map(|sha256| format!("sha256={sha256}")).collect(),
    });
    let broken = journal::broken_links(db)?;
    laws.push(LawCheck {
        law: "the_journal_is_one_chain".into(),
        broken: broken.len() as u32,
        examples: broken.iter().take(5).map(|id| format!("id={id}")).collect(),
    });
    Ok(StoreHealth {
        healthy: laws.iter().all(|law| law.broken == 0),
        laws,
        schema_version: migrate::schema_version(),
        bytes: db.conn().query_row(
            "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()",
            [],
            |row| row.get("bytes"),
        )?,
        journal_lines: journal::count(db)?,
        journal_head: journal::head(db)?,
    })
}

fn sqlite_says(
    db: &Db<'_>,
    law: &str,
    pragma: &str,
    is_bad: fn(&str) -> bool,
) -> Result<LawCheck, StoreError> {
    let mut bad = Vec::new();
    db.conn().pragma_query(None, pragma, |row| {
        let line: String = row.get(0)?;
        if is_bad(&line) {
            bad.push(line);
        }
        Ok(())
    })?;
    Ok(LawCheck {
        law: law.to_owned(),
        broken: bad.len() as u32,
        examples: bad.into_iter().take(5).collect(),
    })
}

fn foreign_keys(db: &Db<'_>) -> Result<LawCheck, StoreError> {
    let mut bad = Vec::new();
    db.conn().pragma_query(None, "foreign_key_check", |row| {
        bad.push(format!(
            "table={}, rowid={:?}, parent={}",
            row.get::<_, String>(0)?,
            row.get_ref(1)?,
            row.get::<_, String>(2)?
        ));
        Ok(())
    })?;
    Ok(LawCheck {
        law: "foreign_keys_hold".into(),
        broken: bad.len() as u32,
        examples: bad.into_iter().take(5).collect(),
    })
}
