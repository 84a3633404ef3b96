//! Refusals: what the office will not do, as data. The UI words them; nobody matches on text.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dossier::{LineField, PaperProblem};
use crate::ids::{InitiativeId, LocalQuotaId, MemberId, NominationId, PastAwardId};
use crate::nomination::{Stage, Step};
use crate::pack::PackProblem;
use crate::session::SessionStage;
use crate::vote::TallyProblem;

/// Why an action was refused. Nothing was changed when one of these comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[error("{self:?}")]
pub enum Refusal {
    // The request itself.
    /// No command has this name.
    UnknownCommand {
        name: String,
    },
    /// The request does not have the command's shape.
    BadRequest {
        detail: String,
    },
    /// A required field is blank. `field` is the request's field name.
    FieldBlank {
        field: String,
    },
    /// A field holds something that cannot be used.
    FieldInvalid {
        field: String,
        found: String,
    },
    /// Nothing with this key exists (any more). `what` is the noun's identifier.
    NotFound {
        what: String,
        #[ts(type = "number")]
        id: i64,
    },
    /// A reason must be given for this action.
    ReasonMissing,
    /// Nothing was chosen to act on.
    NothingChosen,
    /// The rules say that these are not eligible; who finds otherwise gives a reason.
    RulesSayNotEligible {
        nominations: Vec<NominationId>,
    },
    /// These ask for an award that the nominee has, or asks for elsewhere, for the same year.
    AwardAskedTwice {
        nominations: Vec<NominationId>,
    },
    /// The achievement of these may have been rewarded already; who finds otherwise says in a sentence why.
    AchievementRewardedTwice {
        nominations: Vec<NominationId>,
    },

    // Office and units.
    /// The file has no office yet.
    NoOfficeYet,
    /// The file already has an office.
    OfficeExists,
    /// Another unit has this code.
    UnitCodeTaken {
        unit_code: String,
    },
    /// The unit would become its own ancestor.
    UnitCycle,
    /// A unit cannot be merged into itself, or be split into itself.
    UnitIntoItself,
    /// The unit has ended; it takes in nobody and ends no second time.
    UnitEnded {
        name: String,
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// The unit that is to go on came itself from the one that is to end.
    UnitSuccessionCycle {
        name: String,
    },
    /// The unit, or the one that goes on, did not exist yet on that day.
    UnitChangeTooEarly {
        name: String,
        #[ts(type = "string")]
        from: NaiveDate,
    },
    /// The unit has changed on this day or later already.
    UnitChangedLater {
        name: String,
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// A unit that is split goes on as at least two.
    UnitSplitIntoOne,
    /// The unit is used and cannot be removed. `others`: nominees, submissions, council members, imports.
    UnitInUse {
        nominations: u32,
        units: u32,
        others: u32,
    },

    // Movements.
    PhaseNumbering {
        expected: u32,
        found: u32,
    },
    PhaseEndsBeforeItBegins {
        no: u32,
    },
    PhaseBeginsBeforeThePrevious {
        no: u32,
    },
    /// The movement is its own ancestor.
    MovementCycle,
    /// The phase does not exist in the movement.
    NoSuchPhase {
        no: u32,
    },
    /// Nominations exist for a phase that would disappear.
    PhaseInUse {
        no: u32,
        nominations: u32,
    },

    // Imports and nominations.
    /// The file cannot be read as a workbook. `problem` is one of the reader's codes.
    UnreadableFile {
        problem: String,
        detail: Option<String>,
    },
    /// No heading row with a name column was found in the sheet.
    NoTableFound {
        sheets: Vec<String>,
    },
    /// The import was accepted before; nothing was taken in twice.
    AlreadyAccepted {
        accepted_on: String,
        lines: u32,
    },
    /// The import was discarded.
    DraftDiscarded,
    /// The import was accepted and taken back as a whole.
    DraftUndone,
    /// Rows still hold problems; accepting is all or nothing.
    RowsNeedRepair {
        rows: u32,
    },
    /// Every row was left out.
    NothingToAccept,
    /// A line of this import has moved on, so it cannot be undone as a whole.
    LinesHaveMovedOn {
        lines: u32,
        /// Some of them by name, at most five.
        examples: Vec<String>,
    },
    /// The same nominee already asks for the same award in this movement and phase.
    NominationExists {
        nomination: NominationId,
    },
    /// The award cannot go to this kind of nominee.
    AwardNotForThisKind {
        award_id: String,
    },
    /// The step does not fit the nomination's stage.
    StepDoesNotFit {
        step: Step,
        stage: Stage,
    },
    /// A nomination that moved past appraisal can no longer be edited.
    NominationLocked {
        stage: Stage,
    },
    /// The line came back for a supplement that unlocked only `open`; `changed` are others.
    FieldsNotOpen {
        changed: Vec<LineField>,
        open: Vec<LineField>,
    },
    /// The line came back for a supplement that asked for the papers `open` only; codes of components.
    PaperNotOpen {
        component: String,
        open: Vec<String>,
    },
    /// The file is not kept as a paper of a dossier.
    NotAPaper {
        file_name: String,
        problem: PaperProblem,
    },
    /// The same file is attached for the same paper already.
    AttachedAlready {
        file_name: String,
    },
    /// What was kept of the file is not what was attached: the data file was damaged. The file is not handed out.
    AttachmentDamaged {
        file_name: String,
    },
    /// The nominee already holds this award for this year by the same decision.
    PastAwardExists {
        past_award: PastAwardId,
    },
    /// An initiative of this title and year by the same author is kept already.
    InitiativeExists {
        initiative: InitiativeId,
    },
    /// Only nominees of one name and kind are told apart.
    NotNamesakes,
    /// No award with this id in the regulations of that date.
    UnknownAward {
        award_id: String,
    },

    // Council and sessions.
    /// A council needs exactly one chair.
    ChairMissing,
    MoreThanOneChair,
    /// The same name and post twice among current members.
    MemberTwice {
        name: String,
    },
    /// A term must not end before it begins.
    TermEndsBeforeItBegins,
    /// A session that took place already counts this member.
    MemberInUse {
        sessions: u32,
    },
    /// The session is in a stage where this cannot be done.
    SessionStageWrong {
        stage: SessionStage,
    },
    /// Fewer members are present than the quorum asks for.
    QuorumNotMet {
        present: u32,
        required: u32,
        members: u32,
    },
    /// The member does not belong to the council on the session's date.
    NotAMemberThatDay {
        member: MemberId,
        #[ts(type = "string")]
        held_on: NaiveDate,
    },
    /// A roll-call is missing for some members.
    RollCallIncomplete {
        missing: u32,
    },
    /// The agenda is empty.
    AgendaEmpty,
    /// The item is closed; its result is frozen.
    ItemClosed,
    /// Items without an outcome remain.
    ItemsStillOpen {
        items: u32,
    },
    /// Sums of the tally are wrong.
    TallyDoesNotAddUp {
        problem: TallyProblem,
    },
    /// The two tellers' entries differ.
    TallyEntriesDiffer,
    /// A secret ballot needs two independent entries.
    SecondEntryMissing,
    /// No tally was entered.
    TallyMissing,
    /// Members came or left after the tally was entered; it must be entered again.
    TallyOutOfDate,
    /// Nobody has said the threshold for this award; confirm the rule first.
    ThresholdNotConfirmed,
    /// The base of the vote is empty.
    NobodyInTheBase,
    /// Recorded outcome differs from the computed one; a reason must be given.
    OutcomeNeedsReason {
        computed_passed: Option<bool>,
    },
    /// A lowered outcome names an award this one may be lowered to.
    LoweredAwardMissing,
    LoweredAwardNotAllowed {
        award_id: String,
    },
    /// The award is decided without a vote of the council.
    NoVoteForThisAward,

    // Minutes.
    /// No minutes were drafted yet.
    NoMinutesYet,
    /// Minutes are signed; they cannot change.
    MinutesSigned,
    /// A part of the minutes that must be written is blank. `part` is the part's id.
    MinutesPartBlank {
        part: String,
    },
    /// The record changed since the minutes were drafted; draft them again.
    MinutesOutOfDate,

    // Regulations.
    /// A file of regulations is not taken; everything that is wrong with it.
    PackNotSound {
        problems: Vec<PackProblem>,
    },
    /// Only a pack from a file can be taken out.
    PackNotLoaded {
        pack: String,
    },
    /// Nominations were received on the days of the pack.
    PackInUse {
        pack: String,
        nominations: u32,
    },
    /// Without the pack there would be days without law; `by` is the pack after it.
    PackNeeded {
        pack: String,
        by: String,
    },
    /// The figure was read in its source, or is confirmed already.
    FigureVerified {
        figure: String,
    },
    /// The office's own statute already has a quota for this award, base and first day.
    LocalQuotaExists {
        quota: LocalQuotaId,
    },

    // The file.
    /// The file was made by a newer version of the program; it was not touched.
    MadeByNewerVersion {
        file_version: u32,
        program_version: u32,
    },
    /// The file is not one of ours; it was not touched.
    NotOurFile,
    /// The Excel book cannot hold this text. Row and column as in the sheet.
    CellTooLong {
        sheet: String,
        row: u32,
        column: String,
    },

    // Saving a finished file; what stood at the target still stands there.
    /// Another program (Excel) holds the target open. `proposed`: a name beside it that is free.
    TargetInUse {
        path: String,
        proposed: String,
    },
    /// Something else than a file stands at the target.
    TargetNotAFile {
        path: String,
    },
    /// The folder is not there, or may not be written to.
    FolderNotWritable {
        path: String,
    },
    /// The disk has no room for the file.
    DiskFull {
        path: String,
    },
}
