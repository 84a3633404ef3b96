//! The one table of commands: name, request, answer, what it changes, and the function that does it.

use domain::records::Page;
use domain::records::appraisals::NominationEvaluation;
use domain::records::council::CouncilDetail;
use domain::records::dossiers::{Attached, AttachmentFile, Dossier, MissingPapers};
use domain::records::history::{InitiativeRow, NomineeDetail, PastAwardRow};
use domain::records::imports::{Accepted, ImportFix, ImportPreview, SheetStretch};
use domain::records::minutes::Minutes;
use domain::records::movements::MovementDetail;
use domain::records::next::{NextSteps, Suggestions};
use domain::records::nominations::{NominationDetail, NominationRow};
use domain::records::office::{JournalLine, OfficeProfile, StoreHealth};
use domain::records::sessions::{AgendaItem, SessionRoom};
use domain::records::units::{UnitDetail, UnitRow};
use workbook::ReadingProgress;

use super::council::*;
use super::dossiers::*;
use super::exports::*;
use super::history::*;
use super::imports::*;
use super::movements::*;
use super::nominations::*;
use super::office::*;
use super::prizes::*;
use super::regulations::*;
use super::sessions::*;
use super::units::*;
use super::{Done, Topic};
use crate::{
    council, dossiers, exports, history, imports, minutes, movements, nominations, prizes, profile,
    regulations, sessions, trust, units,
};

/// `read name(Request) -> Answer = function;` never changes anything.
/// `change [Topics] name(Request) -> Answer = function;` runs in one transaction and leaves one journal line.
/// `signal name(Request) -> Answer = function;` is answered without the store, even while another command works.
macro_rules! commands {
    ($($kind:ident $([$($topic:ident),*])? $name:ident($request:ty) -> $answer:ty = $handler:path;)*) => {
        /// Every command, in the order of the office's road.
        pub const COMMANDS: &[Command] = &[$(Command {
            name: stringify!($name),
            changes: &[$($(Topic::$topic),*)?],
            is_change: commands!(@is_change $kind),
            request: crate::contract::typescript::shape::<$request>,
            answer: crate::contract::typescript::shape::<$answer>,
            collect: crate::contract::typescript::collect_pair::<$request, $answer>,
        }),*];

        /// Runs the command called `name`; `None` when there is none.
        pub(crate) fn dispatch(office: &mut crate::Office, name: &str, request: &serde_json::Value, caller: &crate::Caller)
            -> Option<Result<serde_json::Value, crate::OfficeError>> {
            match name {
                $(stringify!($name) => Some(commands!(@run $kind, office, name, request, caller, $request, $handler)),)*
                _ => None,
            }
        }

        /// Runs the command called `name` inside an action that is under way, reads and changes alike: it leaves no
        /// journal line of its own and happens or vanishes with that action. `None` when there is none.
        pub(crate) fn dispatch_within(ctx: &crate::Ctx, tx: &store::Tx<'_>, name: &str, request: &serde_json::Value)
            -> Option<Result<serde_json::Value, crate::OfficeError>> {
            match name {
                $(stringify!($name) => commands!(@within $kind, ctx, tx, request, $request, $handler),)*
                _ => None,
            }
        }

        /// Answers the signal called `name`; `None` for every other command.
        pub(crate) fn dispatch_signal(signals: &crate::Signals, name: &str, request: &serde_json::Value)
            -> Option<Result<serde_json::Value, crate::OfficeError>> {
            match name {
                $(stringify!($name) => commands!(@signal $kind, signals, request, $request, $handler),)*
                _ => None,
            }
        }
    };
    (@is_change read) => { false };
    (@is_change signal) => { false };
    (@within signal, $ctx:ident, $tx:ident, $request:ident, $type:ty, $handler:path) => { None };
    (@within $kind:ident, $ctx:ident, $tx:ident, $request:ident, $type:ty, $handler:path) => {
        Some(
            crate::office::parse::<$type>($request)
                .and_then(|parsed| $handler($ctx, $tx, parsed))
                .and_then(|answer| Ok(serde_json::to_value(answer)?)),
        )
    };
    (@signal signal, $signals:ident, $request:ident, $type:ty, $handler:path) => {
        Some($signals.run::<$type, _>($request, $handler))
    };
    (@signal $kind:ident, $signals:ident, $request:ident, $type:ty, $handler:path) => { None };
    (@run signal, $office:ident, $name:ident, $request:ident, $caller:ident, $type:ty, $handler:path) => {
        $office.signals().run::<$type, _>($request, $handler)
    };
    (@is_change change) => { true };
    (@run read, $office:ident, $name:ident, $request:ident, $caller:ident, $type:ty, $handler:path) => {
        $office.run_read::<$type, _>($request, $caller, $handler)
    };
    (@run change, $office:ident, $name:ident, $request:ident, $caller:ident, $type:ty, $handler:path) => {
        $office.run_change::<$type, _>($name, $request, $caller, $handler)
    };
}

/// One command as `sovang commands` and the TypeScript contract describe it.
pub struct Command {
    pub name: &'static str,
    /// What it may change.
    pub changes: &'static [Topic],
    /// Whether it writes at all.
    pub is_change: bool,
    /// TypeScript shape of the request.
    pub request: fn() -> String,
    /// TypeScript shape of the answer.
    pub answer: fn() -> String,
    /// Collects the declarations both need.
    pub(crate) collect: fn(&mut super::typescript::Declarations),
}

commands! {
    read read_office(ReadOffice) -> Option<OfficeProfile> = profile::read_office::read_office;
    change [Office] create_office(CreateOffice) -> OfficeProfile = profile::create_office::create_office;
    change [Office] update_office(UpdateOffice) -> OfficeProfile = profile::update_office::update_office;
    change [Office, Units, Movements, Awards, Imports, Nominations, Council, Sessions, Minutes] load_sample(LoadSample) -> OfficeProfile = profile::load_sample::load_sample;
    read read_dashboard(ReadDashboard) -> Dashboard = profile::read_dashboard::read_dashboard;
    read find_anything(FindAnything) -> Found = profile::find_anything::find_anything;

    read list_units(ListUnits) -> Page<UnitRow> = units::list_units::list_units;
    read choose_unit(ChooseUnit) -> UnitChoices = units::choose_unit::choose_unit;
    read read_unit(ReadUnit) -> UnitDetail = units::read_unit::read_unit;
    change [Units] add_unit(AddUnit) -> UnitAdded = units::add_unit::add_unit;
    change [Units, Nominations, History] update_unit(UpdateUnit) -> Done = units::update_unit::update_unit;
    change [Units, Nominations, History] change_unit_name(ChangeUnitName) -> Done = units::change_unit_name::change_unit_name;
    change [Units, Nominations, History] merge_units(MergeUnits) -> UnitsMerged = units::merge_units::merge_units;
    change [Units, History] split_unit(SplitUnit) -> Done = units::split_unit::split_unit;
    change [Units, History] dissolve_unit(DissolveUnit) -> Done = units::dissolve_unit::dissolve_unit;
    change [Units] remove_unit(RemoveUnit) -> Done = units::remove_unit::remove_unit;
    read export_units(ExportUnits) -> ExportedFile = exports::export_units::export_units;

    read list_movements(ListMovements) -> Movements = movements::list_movements::list_movements;
    read read_movement(ReadMovement) -> MovementDetail = movements::read_movement::read_movement;
    change [Movements] add_movement(AddMovement) -> MovementAdded = movements::add_movement::add_movement;
    change [Movements] update_movement(UpdateMovement) -> Done = movements::update_movement::update_movement;
    read list_documents(ListDocuments) -> Documents = movements::list_documents::list_documents;
    change [Movements] add_document(AddDocument) -> DocumentAdded = movements::add_document::add_document;
    change [Movements] update_document(UpdateDocument) -> Done = movements::update_document::update_document;
    read read_submission_board(ReadSubmissionBoard) -> SubmissionBoard = movements::read_submission_board::read_submission_board;

    read list_awards(ListAwards) -> AwardCatalogue = regulations::list_awards::list_awards;
    change [Awards, Sessions] confirm_award_rule(ConfirmAwardRule) -> Done = regulations::confirm_award_rule::confirm_award_rule;
    read read_regulations(ReadRegulations) -> RegulationBook = regulations::read_regulations::read_regulations;
    read preview_pack(PreviewPack) -> PackPreview = regulations::preview_pack::preview_pack;
    change [Awards, Nominations, Sessions] load_pack(LoadPack) -> PackLoaded = regulations::load_pack::load_pack;
    change [Awards, Nominations, Sessions] unload_pack(UnloadPack) -> Done = regulations::unload_pack::unload_pack;
    read export_pack(ExportPack) -> ExportedFile = regulations::export_pack::export_pack;
    change [Awards, Nominations] confirm_figure(ConfirmFigure) -> Done = regulations::confirm_figure::confirm_figure;
    change [Awards, Nominations] withdraw_confirmation(WithdrawConfirmation) -> Done = regulations::withdraw_confirmation::withdraw_confirmation;
    change [Awards, Nominations] set_local_quota(SetLocalQuota) -> LocalQuotaSet = regulations::set_local_quota::set_local_quota;
    change [Awards, Nominations] remove_local_quota(RemoveLocalQuota) -> Done = regulations::remove_local_quota::remove_local_quota;

    change [Imports] preview_import(PreviewImport) -> ImportPreview = imports::preview_import::preview_import;
    change [Imports] use_import_sheets(UseImportSheets) -> ImportPreview = imports::use_import_sheets::use_import_sheets;
    change [Imports] set_import_heading(SetImportHeading) -> ImportPreview = imports::set_import_heading::set_import_heading;
    change [Imports] set_import_target(SetImportTarget) -> ImportPreview = imports::set_import_target::set_import_target;
    change [Imports] set_import_decision(SetImportDecision) -> ImportPreview = imports::set_import_decision::set_import_decision;
    change [Imports] set_import_column(SetImportColumn) -> ImportPreview = imports::set_import_column::set_import_column;
    change [Imports] repair_import_row(RepairImportRow) -> ImportPreview = imports::repair_import_row::repair_import_row;
    change [Imports] resolve_import_unit(ResolveImportUnit) -> ImportPreview = imports::resolve_import_unit::resolve_import_unit;
    change [Imports] choose_import_nominee(ChooseImportNominee) -> ImportPreview = imports::choose_import_nominee::choose_import_nominee;
    change [Imports] skip_import_rows(SkipImportRows) -> ImportPreview = imports::skip_import_rows::skip_import_rows;
    read read_import(ReadImport) -> ImportPreview = imports::read_import::read_import;
    read list_import_rows(ListImportRows) -> ImportRows = imports::list_import_rows::list_import_rows;
    read read_import_sheet(ReadImportSheet) -> SheetStretch = imports::read_import_sheet::read_import_sheet;
    read list_imports(ListImports) -> Drafts = imports::list_imports::list_imports;
    change [Imports, Units, Nominations, Council, History] accept_import(AcceptImport) -> Accepted = imports::accept_import::accept_import;
    change [Imports] discard_import(DiscardImport) -> Done = imports::discard_import::discard_import;
    change [Imports, Units, Nominations, Council, History] undo_import(UndoImport) -> Undone = imports::undo_import::undo_import;
    read list_import_fixes(ListImportFixes) -> Page<ImportFix> = imports::list_import_fixes::list_import_fixes;
    change [Imports] forget_import_fix(ForgetImportFix) -> Done = imports::forget_import_fix::forget_import_fix;
    signal watch_reading(WatchReading) -> Option<ReadingProgress> = imports::watch_reading::watch_reading;
    signal stop_reading(StopReading) -> Done = imports::stop_reading::stop_reading;

    read list_submissions(ListSubmissions) -> Submissions = nominations::list_submissions::list_submissions;
    change [Nominations] add_submission(AddSubmission) -> SubmissionAdded = nominations::add_submission::add_submission;
    change [Nominations] update_submission(UpdateSubmission) -> Done = nominations::update_submission::update_submission;
    read list_nominations(ListNominations) -> Page<NominationRow> = nominations::list_nominations::list_nominations;
    read count_nominations(CountNominations) -> NominationCounts = nominations::count_nominations::count_nominations;
    read read_nomination(ReadNomination) -> NominationDetail = nominations::read_nomination::read_nomination;
    change [Nominations] add_nomination(AddNomination) -> NominationAdded = nominations::add_nomination::add_nomination;
    change [Nominations] update_nomination(UpdateNomination) -> Done = nominations::update_nomination::update_nomination;
    change [Nominations] begin_appraisal(BeginAppraisal) -> Moved = nominations::begin_appraisal::begin_appraisal;
    change [Nominations] write_opinion(WriteOpinion) -> Done = nominations::write_opinion::write_opinion;
    change [Nominations] mark_eligible(MarkEligible) -> Moved = nominations::mark_eligible::mark_eligible;
    change [Nominations] mark_ineligible(MarkIneligible) -> Moved = nominations::mark_ineligible::mark_ineligible;
    change [Nominations] return_nomination(ReturnNomination) -> Moved = nominations::return_nomination::return_nomination;
    change [Nominations] receive_again(ReceiveAgain) -> Moved = nominations::receive_again::receive_again;
    change [Nominations] reconsider_nomination(ReconsiderNomination) -> Moved = nominations::reconsider_nomination::reconsider_nomination;
    change [Nominations] withdraw_nomination(WithdrawNomination) -> Moved = nominations::withdraw_nomination::withdraw_nomination;
    read count_quotas(CountQuotas) -> QuotaCounts = nominations::count_quotas::count_quotas;
    read evaluate_nomination(EvaluateNomination) -> NominationEvaluation = nominations::evaluate_nomination::evaluate_nomination;
    change [Nominations] answer_question(AnswerQuestion) -> Done = nominations::answer_question::answer_question;
    read read_dossier(ReadDossier) -> Dossier = dossiers::read_dossier::read_dossier;
    change [Nominations] mark_component(MarkComponent) -> Done = dossiers::mark_component::mark_component;
    change [Nominations] attach_file(AttachFile) -> Attached = dossiers::attach_file::attach_file;
    read read_attachment(ReadAttachment) -> AttachmentFile = dossiers::read_attachment::read_attachment;
    change [Nominations] remove_attachment(RemoveAttachment) -> Done = dossiers::remove_attachment::remove_attachment;
    read list_missing(ListMissing) -> MissingPapers = dossiers::list_missing::list_missing;
    change [Nominations] request_supplement(RequestSupplement) -> Moved = dossiers::request_supplement::request_supplement;
    read export_nominations(ExportNominations) -> ExportedFile = exports::export_nominations::export_nominations;

    read read_nominee(ReadNominee) -> NomineeDetail = history::read_nominee::read_nominee;
    change [History, Nominations] update_nominee(UpdateNominee) -> Done = history::update_nominee::update_nominee;
    read read_next_steps(ReadNextSteps) -> NextSteps = history::read_next_steps::read_next_steps;
    read list_suggestions(ListSuggestions) -> Suggestions = history::list_suggestions::list_suggestions;
    read choose_nominee(ChooseNominee) -> NomineeChoices = history::choose_nominee::choose_nominee;
    change [History] say_not_the_same(SayNotTheSame) -> Done = history::say_not_the_same::say_not_the_same;
    change [History] take_back_not_the_same(TakeBackNotTheSame) -> Done = history::take_back_not_the_same::take_back_not_the_same;
    read list_past_awards(ListPastAwards) -> Page<PastAwardRow> = history::list_past_awards::list_past_awards;
    change [History] add_past_award(AddPastAward) -> PastAwardAdded = history::add_past_award::add_past_award;
    change [History] update_past_award(UpdatePastAward) -> Done = history::update_past_award::update_past_award;
    change [History] remove_past_award(RemovePastAward) -> Done = history::remove_past_award::remove_past_award;
    change [History] revoke_past_award(RevokePastAward) -> Done = history::revoke_past_award::revoke_past_award;
    change [History] restore_past_award(RestorePastAward) -> Done = history::restore_past_award::restore_past_award;
    change [History] set_rating(SetRating) -> Done = history::set_rating::set_rating;
    change [History] add_discipline(AddDiscipline) -> DisciplineAdded = history::add_discipline::add_discipline;
    change [History] update_discipline(UpdateDiscipline) -> Done = history::update_discipline::update_discipline;
    change [History] remove_discipline(RemoveDiscipline) -> Done = history::remove_discipline::remove_discipline;
    change [History] add_proceeding(AddProceeding) -> ProceedingAdded = history::add_proceeding::add_proceeding;
    change [History] update_proceeding(UpdateProceeding) -> Done = history::update_proceeding::update_proceeding;
    change [History] remove_proceeding(RemoveProceeding) -> Done = history::remove_proceeding::remove_proceeding;
    change [History] add_achievement(AddAchievement) -> AchievementAdded = history::add_achievement::add_achievement;
    change [History] update_achievement(UpdateAchievement) -> Done = history::update_achievement::update_achievement;
    change [History] remove_achievement(RemoveAchievement) -> Done = history::remove_achievement::remove_achievement;
    change [History] set_membership(SetMembership) -> Done = history::set_membership::set_membership;
    change [History] say_looked_into(SayLookedInto) -> Done = history::say_looked_into::say_looked_into;
    read export_past_awards(ExportPastAwards) -> ExportedFile = exports::export_past_awards::export_past_awards;
    read list_initiatives(ListInitiatives) -> Page<InitiativeRow> = history::list_initiatives::list_initiatives;
    change [History] add_initiative(AddInitiative) -> InitiativeAdded = history::add_initiative::add_initiative;
    change [History] update_initiative(UpdateInitiative) -> Done = history::update_initiative::update_initiative;
    change [History] remove_initiative(RemoveInitiative) -> Done = history::remove_initiative::remove_initiative;
    read export_initiatives(ExportInitiatives) -> ExportedFile = exports::export_initiatives::export_initiatives;

    read list_prizes(ListPrizes) -> Prizes = prizes::list_prizes::list_prizes;

    read list_councils(ListCouncils) -> Councils = council::list_councils::list_councils;
    read read_council(ReadCouncil) -> CouncilDetail = council::read_council::read_council;
    change [Council] establish_council(EstablishCouncil) -> CouncilEstablished = council::establish_council::establish_council;
    change [Council, Sessions] update_council(UpdateCouncil) -> Done = council::update_council::update_council;
    change [Council, Sessions] add_member(AddMember) -> MemberAdded = council::add_member::add_member;
    change [Council, Sessions] update_member(UpdateMember) -> Done = council::update_member::update_member;
    change [Council, Sessions] replace_member(ReplaceMember) -> Done = council::replace_member::replace_member;
    change [Council, Sessions] remove_member(RemoveMember) -> Done = council::remove_member::remove_member;

    read list_sessions(ListSessions) -> Sessions = sessions::list_sessions::list_sessions;
    change [Sessions] plan_session(PlanSession) -> SessionPlanned = sessions::plan_session::plan_session;
    change [Sessions] update_session(UpdateSession) -> Done = sessions::update_session::update_session;
    read read_session(ReadSession) -> SessionRoom = sessions::read_session::read_session;
    change [Sessions, Nominations] put_on_agenda(PutOnAgenda) -> Moved = sessions::put_on_agenda::put_on_agenda;
    change [Sessions, Nominations] take_off_agenda(TakeOffAgenda) -> Moved = sessions::take_off_agenda::take_off_agenda;
    change [Sessions] move_agenda_item(MoveAgendaItem) -> Done = sessions::move_agenda_item::move_agenda_item;
    change [Sessions] sort_agenda(SortAgenda) -> Done = sessions::sort_agenda::sort_agenda;
    change [Sessions] record_presence(RecordPresence) -> Done = sessions::record_presence::record_presence;
    change [Sessions] open_session(OpenSession) -> Done = sessions::open_session::open_session;
    read read_agenda_item(ReadAgendaItem) -> AgendaItem = sessions::read_agenda_item::read_agenda_item;
    change [Sessions] record_item_absence(RecordItemAbsence) -> Done = sessions::record_item_absence::record_item_absence;
    change [Sessions] record_tally(RecordTally) -> Done = sessions::record_tally::record_tally;
    change [Sessions] clear_tally(ClearTally) -> Done = sessions::clear_tally::clear_tally;
    change [Sessions, Nominations] close_vote(CloseVote) -> Results = sessions::close_vote::close_vote;
    read list_results(ListResults) -> Results = sessions::list_results::list_results;
    change [Sessions] conclude_session(ConcludeSession) -> Done = sessions::conclude_session::conclude_session;

    change [Minutes] draft_minutes(DraftMinutes) -> Minutes = minutes::draft_minutes::draft_minutes;
    read read_minutes(ReadMinutes) -> Option<Minutes> = minutes::read_minutes::read_minutes;
    change [Minutes] write_minutes(WriteMinutes) -> Minutes = minutes::write_minutes::write_minutes;
    change [Minutes, Sessions] sign_minutes(SignMinutes) -> Minutes = minutes::sign_minutes::sign_minutes;
    read export_approval_book(ExportApprovalBook) -> ExportedFile = exports::export_approval_book::export_approval_book;
    read export_minutes(ExportMinutes) -> ExportedFile = exports::export_minutes::export_minutes;

    read export_movements(ExportMovements) -> ExportedFile = exports::export_movements::export_movements;
    read export_submissions(ExportSubmissions) -> ExportedFile = exports::export_submissions::export_submissions;
    read export_submission_board(ExportSubmissionBoard) -> ExportedFile = exports::export_submission_board::export_submission_board;
    read export_members(ExportMembers) -> ExportedFile = exports::export_members::export_members;
    read export_sessions(ExportSessions) -> ExportedFile = exports::export_sessions::export_sessions;
    read export_agenda(ExportAgenda) -> ExportedFile = exports::export_agenda::export_agenda;
    read export_results(ExportResults) -> ExportedFile = exports::export_results::export_results;
    read export_awards(ExportAwards) -> ExportedFile = exports::export_awards::export_awards;
    read export_import_rows(ExportImportRows) -> ExportedFile = exports::export_import_rows::export_import_rows;
    read export_form(ExportForm) -> ExportedFile = exports::export_form::export_form;
    read export_official_list(ExportOfficialList) -> ExportedFile = exports::export_official_list::export_official_list;

    read check_store(CheckStore) -> StoreHealth = trust::check_store::check_store;
    read list_journal(ListJournal) -> Page<JournalLine> = trust::list_journal::list_journal;
    read export_journal(ExportJournal) -> ExportedFile = exports::export_journal::export_journal;
}
