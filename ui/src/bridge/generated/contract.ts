// Written by `cargo xtask contract` from src-tauri/crates/office/src/contract. Do not edit.

export type AcceptImport = { draft: DraftId, };

export type Accepted = { draft: DraftId, submission: SubmissionId | null, added: number, changed: number, same: number, skipped: number, };

export type Achieved = { "kind": "movement", launcher: Launcher, 
/**
 * Whole years the movement had run by then.
 */
yearsRun: number | null, 
/**
 * Judged excellent; absent while nobody has said.
 */
excellent: boolean | null, } | { "kind": "sudden", 
/**
 * Absent while nobody has said.
 */
reach: Reach | null, } | { "kind": "cluster", organiser: ClusterOrganiser, 
/**
 * Whether it leads; absent while nobody has said.
 */
leads: boolean | null, };

export type AchievementAdded = { achievement: AchievementId, };

export type AchievementFields = { year: number, what: Achieved, 
/**
 * In words: the movement, the achievement, the bloc.
 */
description: string | null, 
/**
 * The paper that says so.
 */
document: string | null, };

export type AchievementId = number;

export type AchievementRow = { id: AchievementId, year: number, what: Achieved, 
/**
 * In words: the movement, the achievement, the bloc.
 */
description: string | null, 
/**
 * The paper that says so.
 */
document: string | null, };

export type AddAchievement = { nominee: NomineeId, fields: AchievementFields, };

export type AddDiscipline = { nominee: NomineeId, fields: DisciplineFields, };

export type AddDocument = { fields: DocumentFields, movements: Array<MovementId>, };

export type AddInitiative = { fields: InitiativeFields, };

export type AddMember = { council: CouncilId, fields: MemberFields, };

export type AddMovement = { fields: MovementFields, };

export type AddNomination = { submission: SubmissionId, nominee: NomineeFields, ask: AskFields, };

export type AddPastAward = { fields: PastAwardFields, };

export type AddProceeding = { nominee: NomineeId, fields: ProceedingFields, };

export type AddSubmission = { fields: SubmissionFields, };

export type AddUnit = { fields: UnitFields, };

export type AgendaItem = { row: AgendaRow, 
/**
 * Regulation pack of the day the nomination was received ("e2017"): the office confirms the rule there.
 */
pack: string, 
/**
 * The award as the pack has it; `award.rule` is the pack's rule.
 */
award: Award, 
/**
 * The rule in force for this session, the office's confirmation applied.
 */
rule: VoteRule, voters: Voters, quorumMet: boolean, 
/**
 * Fewest agreeing votes that pass, when the rule and base are known.
 */
needed: number | null, absences: Array<ItemAbsenceRow>, foundConflicts: Array<FoundConflict>, tallies: Array<TallyEntry>, 
/**
 * Both entries stand and are equal, or one stands where one is enough.
 */
talliesAgree: boolean, 
/**
 * What the tally means under the rule, when it can be said.
 */
verdict: Verdict | null, 
/**
 * Awards this one may be lowered to.
 */
lowerAwards: Array<Award>, result: VoteResult | null, };

export type AgendaOrder = "award" | "unit" | "conflict";

export type AgendaRow = { id: ItemId, 
/**
 * 1, 2, 3 …
 */
position: number, nomination: NominationId, kind: NomineeKind, name: string, personPosition: string | null, unit: UnitId, unitName: string, awardId: string, awardName: string, stage: ItemStage, outcome: Outcome | null, 
/**
 * Agreeing votes and base of the closed vote.
 */
agree: number | null, base: number | null, 
/**
 * Name of the award given when lowered.
 */
loweredAwardName: string | null, 
/**
 * True when a first tally stands but the item is not closed.
 */
hasTally: boolean, 
/**
 * Members found or declared in conflict on this item.
 */
conflicts: number, };

export type Alternative = { 
/**
 * Kinds of nominee it is for; every recipient of the award when absent.
 */
for: Array<NomineeKind> | null, 
/**
 * Never empty.
 */
all: Array<Condition>, 
/**
 * Article or document the alternative comes from.
 */
legalBasis: string, 
/**
 * How sure we are of its weakest figure.
 */
certainty: Certainty, };

export type AlternativeFinding = { 
/**
 * Its place in the standard, from 0.
 */
index: number, verdict: Eligibility, legalBasis: string, 
/**
 * Of the alternative, or of something less sure that its verdict rests on: a rule of the era that set rows aside, the
 * standard of another award.
 */
certainty: Certainty, 
/**
 * In the order of the standard.
 */
conditions: Array<ConditionFinding>, };

export type AlternativeRow = { key: string, alternative: Alternative, };

export type AnswerQuestion = { nomination: NominationId, code: string, met?: boolean | null, note?: string | null, };

export type AppliedRule = { code: PrizeCode, 
/**
 * The other line's place in the list, from 0.
 */
with: number, 
/**
 * Absent for what no article says but a person must look at.
 */
legalBasis: string | null, certainty: Certainty, };

export type AskFields = { awardId: string, commendationType: CommendationType, 
/**
 * Achievement period, both ends inclusive.
 */
periodFrom: string | null, periodTo: string | null, 
/**
 * Tóm tắt thành tích.
 */
achievement: string, 
/**
 * Sáng kiến, đề tài, as the list names them.
 */
initiatives: string | null, 
/**
 * Awards held before, as the list names them (số, ngày quyết định).
 */
awardHistory: string | null, note: string | null, };

export type AttachFile = { nomination?: NominationId | null, submission?: SubmissionId | null, component?: string | null, file: FileInput, };

export type Attached = { attachment: AttachmentRow, 
/**
 * The same bytes were kept already and take no more room.
 */
wasKept: boolean, };

export type AttachmentFile = { fileName: string, mediaType: MediaType, base64: string, };

export type AttachmentId = number;

export type AttachmentRow = { id: AttachmentId, owner: PaperOwner, 
/**
 * Code of the paper it is; absent for a file that belongs to no paper of the list.
 */
component: string | null, fileName: string, mediaType: MediaType, 
/**
 * Size in bytes.
 */
bytes: number, 
/**
 * SHA-256 of the bytes, hexadecimal.
 */
sha256: string, addedBy: string, addedAt: string, };

export type AuthorityLevel = "enterprise" | "commune" | "district" | "department" | "province" | "central" | "state";

export type Award = { 
/**
 * Stable across eras ("bang_khen_tinh").
 */
id: string, name: string, shortName: string, kind: AwardKind, recipients: Array<NomineeKind>, authority: AuthorityLevel, 
/**
 * Higher award, larger number; orders the papers.
 */
rank: number, 
/**
 * Awards a council may lower this one to.
 */
lowerAwards: Array<string>, 
/**
 * Other spellings met in lists.
 */
synonyms: Array<string>, rule: VoteRule, };

export type AwardCatalogue = { 
/**
 * Id of the pack ("e2017").
 */
pack: string, title: string, validFrom: string, validTo: string | null, awards: Array<AwardEntry>, };

export type AwardDetail = { "detail": "name", old: string, new: string, } | { "detail": "short_name", old: string, new: string, } | { "detail": "kind", old: AwardKind, new: AwardKind, } | { "detail": "recipients", added: Array<NomineeKind>, removed: Array<NomineeKind>, } | { "detail": "authority", old: AuthorityLevel, new: AuthorityLevel, } | { "detail": "rank", old: number, new: number, } | { "detail": "lower_awards", added: Array<string>, removed: Array<string>, } | { "detail": "synonyms", added: Array<string>, removed: Array<string>, };

export type AwardEntry = { award: Award, 
/**
 * The rule as the pack has it, for comparison.
 */
packRule: VoteRule, confirmedBy: string | null, confirmedAt: string | null, };

export type AwardHolders = { 
/**
 * Catalogue id of the award.
 */
award: string, 
/**
 * People, each once.
 */
holders: number, };

export type AwardKind = "emulation_title" | "commendation_form" | "informal";

export type AwardLaw = { entry: AwardEntry, alternatives: Array<AlternativeRow>, 
/**
 * Present where there are none.
 */
standardUnknown: string | null, quotas: Array<QuotaRow>, 
/**
 * Those of the office's own statute, of every day.
 */
localQuotas: Array<LocalQuota>, coefficients: Array<CoefficientRow>, noCoefficient: NoCoefficientRow | null, 
/**
 * Those that name the award.
 */
deadlines: Array<DeadlineRow>, 
/**
 * Figures of the award nobody has verified, its vote included.
 */
unverified: number, };

export type BaseSalary = { 
/**
 * First day.
 */
fromOn: string, 
/**
 * Last day; absent while no end was enacted.
 */
toOn: string | null, 
/**
 * Đồng a month.
 */
amount: number, 
/**
 * The decree.
 */
legalBasis: string, certainty: Certainty, };

export type BaseSource = "paper" | "kept";

export type BeginAppraisal = { nominations: Array<NominationId>, };

export type Break = { year: number, reason: BreakReason, };

export type BreakReason = "nothing" | "set_aside" | "rated_lower" | "not_after_award" | "discipline" | "not_known";

export type CellProblem = { "kind": "blank" } | { "kind": "notADate" } | { "kind": "unknownUnit", nearest: Array<UnitSuggestion>, } | { "kind": "ambiguousUnit", candidates: Array<UnitSuggestion>, } | { "kind": "unknownAward" } | { "kind": "awardNotForThisKind" } | { "kind": "notASex" } | { "kind": "unknownUnitKind" } | { "kind": "notInList" } | { "kind": "unknownParent" } | { "kind": "codeTwice", other: string, otherSheet: string, otherRow: number, } | { "kind": "twiceInSheet", other: string, otherSheet: string, otherRow: number, } | { "kind": "alreadyNominated", nomination: NominationId, } | { "kind": "tooLong", limit: number, } | { "kind": "formulaError" } | { "kind": "formulaWithoutResult" } | { "kind": "ambiguousDate", readings: Array<string>, } | { "kind": "hiddenRow" } | { "kind": "notANumber" } | { "kind": "unknownRole" } | { "kind": "secondChair", name: string, } | { "kind": "severalPeople", names: Array<string>, } | { "kind": "notAName" } | { "kind": "severalAwards", awards: Array<string>, } | { "kind": "setAside" };

export type Certainty = "confirmed" | "page" | "mixed" | "memory" | "unknown";

export type ChangeUnitName = { unit: UnitId, name: string, on: string, document: string, };

export type CheckStore = Record<symbol, never>;

export type ChooseImportNominee = { draft: DraftId, place: string, nominee: number, reason?: string | null, };

export type ChooseNominee = { query: string, limit?: number | null, };

export type ChooseUnit = { query: string, };

export type CitedDocument = { docNumber: string, issuedOn: string | null, subject: string | null, };

export type ClearTally = { items: Array<ItemId>, entry: number, };

export type CloseVote = { items: Array<ItemId>, outcome?: Outcome | null, loweredAwardId?: string | null, reason?: string | null, };

export type ClusterOrganiser = "province" | "national";

export type Coefficient = string;

export type CoefficientRow = { key: string, recipient: NomineeKind, coefficient: Figure<Coefficient>, };

export type CommendationType = "merit" | "sudden" | "thematic" | "dedication" | "seniority" | "foreign" | "resistance";

export type ComparedWith = { pack: string, version: number, title: string, 
/**
 * The file is a newer version of it; else it is the one before.
 */
isReplaced: boolean, 
/**
 * Its last day once the file is in force.
 */
validTo: string | null, };

export type Computation = { coefficient: Figure<Coefficient>, 
/**
 * Applied to the coefficient before rounding; absent where the recipient has a coefficient of its own.
 */
multiplier: Figure<Coefficient> | null, baseSalary: BaseSalary, 
/**
 * Base salary times coefficient times multiplier, in đồng.
 */
beforeRounding: ExactAmount, 
/**
 * The rule used. Its source is that of the regulations also where the office chose otherwise.
 */
rounding: Figure<Rounding>, roundingBy: RoundingBy, 
/**
 * Đồng.
 */
amount: number, 
/**
 * Of the least sure figure.
 */
certainty: Certainty, };

export type ConcludeSession = { session: SessionId, };

export type Condition = { "type": "held_award" } & HeldAward | { "type": "consecutive_award" } & ConsecutiveAward | { "type": "rating" } & RatingAtLeast | { "type": "rating_consecutive" } & RatingConsecutive | { "type": "initiative" } & InitiativeCount | { "type": "share_of_members" } & ShareOfMembers | { "type": "member_has" } & MemberHas | { "type": "no_discipline" } & NoDiscipline | { "type": "movement_result" } & MovementResult | { "type": "sudden_achievement" } & SuddenAchievement | { "type": "leads_cluster" } & LeadsCluster | { "type": "manual" } & Manual;

export type ConditionAnswer = { 
/**
 * Names the question in the regulations.
 */
code: string, met: boolean, note: string | null, saidBy: string, saidAt: string, };

export type ConditionFinding = { condition: Condition, status: Status, detail: Detail, };

export type ConfirmAwardRule = { 
/**
 * Id of the regulation pack ("e2017").
 */
pack: string, awardId: string, method: VoteMethod, threshold?: Threshold | null, base: VoteBase, writtenOpinions: boolean, 
/**
 * Document and article the office relies on.
 */
legalBasis: string, };

export type ConfirmFigure = { pack: string, 
/**
 * Names the figure inside the pack.
 */
figure: string, document: string, note?: string | null, };

export type ConflictReason = "is_nominee" | "same_unit";

export type ConsecutiveAward = { award: string, count: number, 
/**
 * How many years two of them may lie apart and still be in a row: 1 = every year.
 */
apartYears: number, 
/**
 * How many years before the evaluation year the last of them may lie: 0 = it is of that year.
 */
mayEndYearsBefore: number, };

export type ContentItem = { heading: string, text: string, };

export type CouncilDetail = { council: CouncilRow, members: Array<MemberRow>, };

export type CouncilEstablished = { council: CouncilId, };

export type CouncilFields = { name: string, 
/**
 * Number of the establishing decision.
 */
docNumber: string, docOn: string, issuer: string, quorum: QuorumRule, };

export type CouncilId = number;

export type CouncilRole = "chair" | "first_vice_chair" | "standing_vice_chair" | "vice_chair" | "member" | "secretary";

export type CouncilRow = { id: CouncilId, 
/**
 * Members whose term covers the day asked about.
 */
membersToday: number, sessions: number, name: string, 
/**
 * Number of the establishing decision.
 */
docNumber: string, docOn: string, issuer: string, quorum: QuorumRule, };

export type Councils = { councils: Array<CouncilRow>, };

export type CountNominations = { filter: NominationFilter, };

export type CountQuotas = { nominations: Array<NominationId>, };

export type CreateOffice = { profile: OfficeProfile, };

export type Dashboard = { 
/**
 * Counts by stage over all movements.
 */
stages: Array<StageCount>, 
/**
 * Drafts waiting for repair or acceptance.
 */
openDrafts: Array<DraftRow>, 
/**
 * Sessions that are not signed, soonest first.
 */
sessions: Array<SessionRow>, 
/**
 * Movements with a phase open today or without an end, with what was received.
 */
movements: Array<MovementRow>, 
/**
 * Awards in use whose rule the office has not confirmed.
 */
unconfirmedAwards: Array<string>, units: number, 
/**
 * Blocs' member units and others that have sent nothing in any open movement.
 */
unitsWithoutSubmission: number, };

export type DateOrder = "day_first" | "month_first" | "doubtful";

export type Deadline = { 
/**
 * Stable within its pack ("appraisal_province").
 */
id: string, step: DeadlineStep, 
/**
 * Level of the office that must do it; absent when it binds any.
 */
level: AuthorityLevel | null, 
/**
 * Awards it is for; empty: every award of that level.
 */
awards: Array<string>, sector: DeadlineSector | null, term: Term, legalBasis: string, certainty: Certainty, };

export type DeadlineRow = { key: string, deadline: Deadline, };

export type DeadlineSector = "education";

export type DeadlineStep = "appraisal" | "ministry_appraisal" | "return_of_rejected" | "agency_consultation" | "after_consultation" | "public_comment" | "submission_to_ministry" | "decision_notice" | "recovery" | "yearly_statistics";

export type DecisionHead = { 
/**
 * "1234/QĐ-UBND".
 */
number: string | null, on: string | null, 
/**
 * Who gave the award ("Chủ tịch UBND tỉnh").
 */
issuer: string | null, 
/**
 * Catalogue id of the award.
 */
award: string | null, 
/**
 * The year the award is for.
 */
year: number | null, };

export type Detail = { 
/**
 * Times, years, initiatives or heads.
 */
needed: number, 
/**
 * In the same measure; what is sure.
 */
found: number, 
/**
 * In the same measure; what counts only if a person says so.
 */
perhaps: number, 
/**
 * Heads of the collective.
 */
heads: number | null, 
/**
 * Years that count, oldest first.
 */
years: Array<number>, 
/**
 * The longest run of years that counts.
 */
run: YearRun | null, 
/**
 * Where that run, going back in time, ends.
 */
broke: Break | null, 
/**
 * What proves it.
 */
evidence: Array<Evidence>, 
/**
 * What was looked at and does not count.
 */
setAside: Array<SetAside>, 
/**
 * What is missing to know.
 */
unknown: Array<Unknown>, 
/**
 * How the standard of the award asked for came out, where meeting it is enough.
 */
standard: Eligibility | null, 
/**
 * How sure that is.
 */
standardCertainty: Certainty | null, };

export type DiscardImport = { draft: DraftId, };

export type DisciplineAdded = { discipline: DisciplineId, };

export type DisciplineFields = { level: DisciplineLevel, decidedOn: string, 
/**
 * The last day it lasts; absent while nobody has said.
 */
endsOn: string | null, document: string | null, };

export type DisciplineId = number;

export type DisciplineLevel = "reprimand" | "warning" | "pay_reduction" | "demotion" | "removal_from_post" | "dismissal";

export type DisciplineRow = { id: DisciplineId, level: DisciplineLevel, decidedOn: string, 
/**
 * The last day it lasts; absent while nobody has said.
 */
endsOn: string | null, document: string | null, };

export type DissolveUnit = { unit: UnitId, on: string, document: string, };

export type DissolvedUnits = { from: string, legalBasis: string, certainty: Certainty, };

export type DocumentAdded = { document: DocumentId, };

export type DocumentFields = { docKind: GuidingDocKind, docNumber: string | null, issuedOn: string | null, issuer: string, signer: string | null, subject: string, 
/**
 * What it says about commendation.
 */
commendationClause: string | null, 
/**
 * The document it carries out ("761-CV/TU ngày 25/8/2021").
 */
carriesOut: string | null, 
/**
 * Full text, if kept.
 */
text: string | null, };

export type DocumentId = number;

export type DocumentRow = { id: DocumentId, movements: Array<MovementLink>, docKind: GuidingDocKind, docNumber: string | null, issuedOn: string | null, issuer: string, signer: string | null, subject: string, 
/**
 * What it says about commendation.
 */
commendationClause: string | null, 
/**
 * The document it carries out ("761-CV/TU ngày 25/8/2021").
 */
carriesOut: string | null, 
/**
 * Full text, if kept.
 */
text: string | null, };

export type Documents = { documents: Array<DocumentRow>, };

export type Done = { 
/**
 * Always true.
 */
done: boolean, };

export type Dossier = { nomination: NominationId, submission: SubmissionId, papers: Array<DossierPaper>, 
/**
 * Files that belong to no paper of the list, the line's and the submission's.
 */
others: Array<AttachmentRow>, sets: DossierSets | null, isSimplified: boolean, isEnterprise: boolean, 
/**
 * The regulations say nothing of this case; what it needs is not known.
 */
isUnknown: boolean, 
/**
 * Papers that are missing.
 */
missing: number, 
/**
 * Papers may be added and marked.
 */
isOpen: boolean, 
/**
 * Every request for supplement, newest first; the open one, if any, is first.
 */
supplements: Array<SupplementRow>, 
/**
 * Bytes of all files attached in the office, and from how many on the office is told that its file grows large.
 */
officeBytes: number, officeBytesWarned: number, };

export type DossierPaper = { code: string, name: string, scope: PaperScope, 
/**
 * What it must show.
 */
note: string | null, 
/**
 * Why this dossier needs it.
 */
legalBasis: string, certainty: Certainty, status: PaperStatus, 
/**
 * What was said of it: of the line's own first, else of the submission's.
 */
mark: MarkRow | null, attachments: Array<AttachmentRow>, 
/**
 * The open supplement asks for it.
 */
isAskedFor: boolean, };

export type DossierSets = { sets: number, legalBasis: string, certainty: Certainty, };

export type Double = { kind: DoubleKind, pastAward: PastAwardId | null, nomination: NominationId | null, awardName: string, 
/**
 * The last year of the achievements.
 */
year: number | null, 
/**
 * The unit that sent the other nomination; whoever gave the award.
 */
from: string | null, };

export type DoubleKind = "same_award" | "same_occasion" | "same_words";

export type DraftId = number;

export type DraftMinutes = { session: SessionId, };

export type DraftRow = { id: DraftId, kind: ImportKind, stage: DraftStage, fileName: string, 
/**
 * SHA-256 of the file, hexadecimal.
 */
sha256: string, 
/**
 * Names of the sheets that are taken in, in the order of the file.
 */
sheets: Array<string>, createdAt: string, acceptedAt: string | null, 
/**
 * Head of the submission; nominations only.
 */
target: ImportTarget | null, 
/**
 * Whom the members join; members only.
 */
council: CouncilId | null, 
/**
 * What lines of past awards that name no decision go by.
 */
decision: DecisionHead | null, 
/**
 * The unit that sent the list.
 */
sender: UnitId | null, 
/**
 * Its name.
 */
unitName: string | null, submission: SubmissionId | null, counts: VerdictCounts, };

export type DraftSheet = { 
/**
 * Number in the file, from 1.
 */
no: number, name: string, 
/**
 * Hidden in Excel.
 */
hidden: boolean, 
/**
 * Whether its lines are taken in.
 */
used: boolean, 
/**
 * Row of the headings in Excel; absent when no list was found on the sheet.
 */
headerRow: number | null, 
/**
 * Rows the headings take, from there.
 */
headerRows: number, columns: Array<ImportColumn>, 
/**
 * The columns were understood as a person said the last time this sender used these headings.
 */
remembered: boolean, 
/**
 * Rows the reader passed over on purpose (totals, signatures), with their text.
 */
passedOver: Array<PassedOver>, 
/**
 * Lines found.
 */
lines: number, };

export type DraftStage = "open" | "accepted" | "discarded" | "undone";

export type Drafts = { drafts: Array<DraftRow>, };

export type DurationBand = "under_one_year" | "one_year" | "one_to_three_years" | "three_to_five_years" | "five_years_or_more";

export type Eligibility = "eligible" | "not_eligible" | "needs_a_person";

export type EraEntry = { 
/**
 * Id of the pack ("e2017").
 */
pack: string, version: number, title: string, validFrom: string, 
/**
 * Last day; absent while none was enacted.
 */
validTo: string | null, 
/**
 * Present for a pack from a file.
 */
load: PackLoad | null, 
/**
 * Nominations received in its days.
 */
nominations: number, 
/**
 * Figures nobody has verified.
 */
unverified: number, };

export type EraRule = { "rule": "no_stepping_stone", "says": NoSteppingStone } | { "rule": "initiative_reuse", "says": InitiativeReuse } | { "rule": "one_state_form_a_year", "says": OneStateFormAYear } | { "rule": "minimum_gap", "says": MinimumGap } | { "rule": "freeze", "says": Freeze } | { "rule": "dissolved_units", "says": DissolvedUnits } | { "rule": "simplified_procedure", "says": SimplifiedProcedure };

export type EstablishCouncil = { fields: CouncilFields, members: Array<MemberFields>, };

export type EvaluateNomination = { nomination: NominationId, };

export type Evaluation = { awardId: string, 
/**
 * The last year of the achievements.
 */
year: number, 
/**
 * The day the facts were judged.
 */
on: string, commendationType: CommendationType | null, verdict: Eligibility, 
/**
 * The verdict once the office has confirmed every figure it rests on.
 */
onceConfirmed: Eligibility, 
/**
 * Empty unless a person is needed.
 */
reasons: Array<NeedsReason>, 
/**
 * The alternative that is met or nearest to it: an `index` of `alternatives`.
 */
best: number | null, 
/**
 * Those for this kind of nominee; empty when the award is not for it.
 */
alternatives: Array<AlternativeFinding>, 
/**
 * Why the regulations give no standard, in the words of the pack; absent where they give one.
 */
standardUnknown: string | null, 
/**
 * Rules of the era, met or not.
 */
obstacles: Array<ObstacleFinding>, 
/**
 * Awards of the history that the catalogue does not know: counted nowhere.
 */
unrecognised: Array<PastAwardId>, 
/**
 * The simplified procedure, where this type may take it.
 */
simplified: SimplifiedProcedure | null, };

export type Evidence = { "kind": "past_award", id: PastAwardId, year: number, } | { "kind": "initiative", id: InitiativeId, year: number, } | { "kind": "rating", year: number, rating: Rating, } | { "kind": "member_award", id: PastAwardId, member: NomineeId, } | { "kind": "members_counted", year: number, holders: number, } | { "kind": "discipline", level: DisciplineLevel, on: string, } | { "kind": "proceeding", proceeding: ProceedingKind, on: string, } | { "kind": "dissolved", on: string, } | { "kind": "movement", year: number, } | { "kind": "sudden", year: number, } | { "kind": "cluster", year: number, } | { "kind": "answer", code: string, };

export type ExactAmount = string;

export type ExportAgenda = { session: SessionId, };

export type ExportApprovalBook = { session: SessionId, };

export type ExportAwards = { on: string | null, };

export type ExportForm = { kind: ImportKind, 
/**
 * Named in the letterhead of a form for nominations.
 */
movement?: MovementId | null, phaseNo?: number | null, 
/**
 * Who is to fill it in.
 */
unit?: UnitId | null, };

export type ExportImportRows = { draft: DraftId, verdict?: RowVerdict | null, sheet?: number | null, note?: string | null, };

export type ExportInitiatives = { filter: HistoryFilter, };

export type ExportJournal = { verb?: string | null, query?: string | null, };

export type ExportMembers = { council: CouncilId, on: string | null, };

export type ExportMinutes = { session: SessionId, };

export type ExportMovements = { query?: string | null, };

export type ExportNominations = { filter: NominationFilter, order: NominationOrder, descending: boolean, };

export type ExportOfficialList = { list: OfficialList, source: ListSource, groupBy: ListGrouping, 
/**
 * Absent: numbers start again with each kind of nominee.
 */
numbering?: ListNumbering | null, 
/**
 * Number of the paper the list goes with ("394/TTr-HĐTĐKT"); absent: dots to be filled in by hand.
 */
docNumber?: string | null, 
/**
 * Day of that paper; absent: dots.
 */
docOn: string | null, 
/**
 * Who issues that paper ("Chủ tịch UBND tỉnh"); absent: the office.
 */
docIssuer?: string | null, };

export type ExportPack = { pack: string, };

export type ExportPastAwards = { filter: HistoryFilter, };

export type ExportResults = { session: SessionId, };

export type ExportSessions = Record<symbol, never>;

export type ExportSubmissionBoard = { movement: MovementId, phaseNo?: number | null, };

export type ExportSubmissions = { movement?: MovementId | null, unit?: UnitId | null, };

export type ExportUnits = { query?: string | null, kind?: UnitKind | null, };

export type ExportedFile = { 
/**
 * Proposed name, safe on Windows.
 */
fileName: string, 
/**
 * Content, base64.
 */
base64: string, 
/**
 * Lines written, headings not counted.
 */
lines: number, };

export type FieldChange = { field: string, old: string, new: string, };

export type FieldProblem = { field: string, 
/**
 * What stands in the cell.
 */
found: string, problem: CellProblem, };

export type Figure<T> = { value: T, 
/**
 * Article or document.
 */
legalBasis: string, certainty: Certainty, };

export type FigureConfirmation = { 
/**
 * The document it was compared with ("Nghị định 152/2025/NĐ-CP, khoản 5 Điều 33").
 */
document: string, note: string | null, confirmedBy: string, confirmedAt: string, };

export type FileInput = { 
/**
 * Name with ending, shown and kept.
 */
name: string, base64?: string | null, path?: string | null, };

export type FindAnything = { query: string, };

export type FixedAmount = { 
/**
 * Đồng, 0 to [`MAX_FIXED_AMOUNT`]; 0 pays nothing on purpose.
 */
amount: number, 
/**
 * The document that fixes it.
 */
legalBasis: string | null, };

export type FixedPrize = { kind?: NomineeKind | null, awardId?: string | null, 
/**
 * Đồng, from 0.
 */
amount: number, 
/**
 * The document that fixes it.
 */
legalBasis?: string | null, };

export type ForgetImportFix = { fix: ImportFixId, };

export type Found = { hits: Array<Hit>, };

export type FoundConflict = { member: MemberId, name: string, reason: ConflictReason, };

export type Freeze = { pending: Array<ProceedingKind>, legalBasis: string, certainty: Certainty, };

export type FrozenEvaluation = { evaluation: Evaluation, packId: string, 
/**
 * Version of that pack; absent in appraisals of before it was kept.
 */
packVersion: number | null, madeBy: string, madeAt: string, 
/**
 * Why the office found otherwise than the rules.
 */
reason: string | null, };

export type Fund = "province" | "ministry" | "own_unit";

export type FundRow = { key: string, authority: AuthorityLevel, fund: Figure<Fund>, };

export type FundTotal = { 
/**
 * Absent: nobody has said which fund pays these.
 */
fund: Fund | null, 
/**
 * Lines that are paid.
 */
lines: number, paid: number, };

export type GuidingDocKind = "party_letter" | "letter" | "guidance" | "other";

export type HeldAward = { award: string, count: number, 
/**
 * Only the award of the evaluation year counts.
 */
sameYear: boolean, 
/**
 * Meeting that award's own standard is as good as holding it.
 */
orStandardMet: boolean, 
/**
 * Only awards of so many years count, the evaluation year being the last.
 */
withinYears: number | null, 
/**
 * Only awards of later years than this one count ("sau đó").
 */
afterAward: string | null, };

export type HistoryFilter = { nominee?: NomineeId | null, 
/**
 * The nominee's (an author's) unit.
 */
unit?: UnitId | null, yearFrom?: number | null, yearTo?: number | null, 
/**
 * Catalogue id of the award; past awards only.
 */
award?: string | null, scope?: InfluenceScope | null, 
/**
 * Words in name, title, award or decision number, folded.
 */
query?: string | null, };

export type Hit = { kind: HitKind, id: number, title: string, detail: string, };

export type HitKind = "nomination" | "nominee" | "unit" | "movement" | "document" | "session" | "submission";

export type ImportColumn = { 
/**
 * 0-based index in the sheet.
 */
index: number, 
/**
 * Letter as Excel shows it.
 */
letter: string, 
/**
 * Heading as written.
 */
heading: string, 
/**
 * Field name ("name", "bornOn", …) or absent when the column is ignored.
 */
field: string | null, 
/**
 * Hidden in Excel.
 */
hidden: boolean, 
/**
 * Order of day and month in this column; absent when it holds no dates.
 */
dateOrder: DateOrder | null, 
/**
 * A person said that order; otherwise it was judged from the column's cells.
 */
dateOrderSaid: boolean, };

export type ImportFix = { id: ImportFixId, kind: ImportKind, 
/**
 * The sender it is remembered for; absent: lists without a sender.
 */
sender: UnitId | null, senderName: string | null, field: string, 
/**
 * What the sender wrote.
 */
found: string, 
/**
 * What it means.
 */
value: string, saidBy: string, saidAt: string, };

export type ImportFixId = number;

export type ImportKind = "units" | "nominations" | "members" | "past_awards" | "initiatives";

export type ImportPreview = { draft: DraftRow, 
/**
 * Every worksheet of the file, in its order.
 */
sheets: Array<DraftSheet>, 
/**
 * Fields a column can mean for this kind of import.
 */
fields: Array<string>, 
/**
 * The same file was accepted before.
 */
acceptedBefore: DraftId | null, };

export type ImportRow = { 
/**
 * By which the row is named in requests: `2!15` is row 15 of the file's second sheet.
 */
place: string, 
/**
 * Number of the sheet in the file, from 1.
 */
sheetNo: number, 
/**
 * Row number in Excel.
 */
rowNo: number, 
/**
 * Hidden in Excel.
 */
hidden: boolean, verdict: RowVerdict, 
/**
 * Kind of nominee, from the section or the columns; absent for units.
 */
kind: NomineeKind | null, 
/**
 * Section title the row stands under ("B. CÁ NHÂN").
 */
section: string | null, values: Array<RowValue>, problems: Array<FieldProblem>, changes: Array<FieldChange>, candidates: Array<NomineeCandidate>, 
/**
 * Candidate chosen by hand; 0 means "somebody new".
 */
chosen: number | null, 
/**
 * Why the row is somebody new although namesakes are kept, in the person's words.
 */
chosenReason: string | null, };

export type ImportRows = { total: number, rows: Array<ImportRow>, };

export type ImportTarget = { movement: MovementId, phaseNo: number, unit: UnitId, docNumber: string | null, docOn: string | null, receivedOn: string, 
/**
 * Award for rows that name none; absent when each row must name its own.
 */
defaultAward: string | null, };

export type InfluenceScope = "base" | "province" | "national";

export type InitiativeAdded = { initiative: InitiativeId, };

export type InitiativeCount = { scope: InfluenceScope, count: number, 
/**
 * Research topics (đề tài) do not count.
 */
noTopic: boolean, 
/**
 * Only those of so many years count, the evaluation year being the last.
 */
withinYears: number | null, 
/**
 * Only those of later years than this award count ("trong thời gian đó").
 */
afterAward: string | null, };

export type InitiativeFields = { kind: InitiativeKind, title: string, 
/**
 * Author and co-authors; at least one.
 */
authors: Array<NomineeId>, 
/**
 * The year it was recognised for.
 */
year: number, scope: InfluenceScope | null, 
/**
 * Who recognised it ("Hội đồng sáng kiến Sở Y tế").
 */
recognisedBy: string | null, recognisedOn: string | null, 
/**
 * Number of the recognising decision or certificate.
 */
docNumber: string | null, 
/**
 * What it achieved.
 */
summary: string | null, note: string | null, 
/**
 * The awards it has served for, each award and year once.
 */
uses: Array<InitiativeUse>, };

export type InitiativeId = number;

export type InitiativeKind = "initiative" | "research_topic";

export type InitiativeReuse = { 
/**
 * From a title to a form, or back (Công văn 5007/BNV-TĐKT năm 2023, III.5c).
 */
betweenTitleAndForm: Reuse, 
/**
 * From a title to another title.
 */
betweenTitles: Reuse, 
/**
 * From a form to another form.
 */
betweenForms: Reuse, legalBasis: string, certainty: Certainty, };

export type InitiativeRow = { id: InitiativeId, 
/**
 * Names of the authors with their units, parallel to `authors`.
 */
authorNames: Array<string>, 
/**
 * The import it came with, absent when typed in.
 */
draft: DraftId | null, kind: InitiativeKind, title: string, 
/**
 * Author and co-authors; at least one.
 */
authors: Array<NomineeId>, 
/**
 * The year it was recognised for.
 */
year: number, scope: InfluenceScope | null, 
/**
 * Who recognised it ("Hội đồng sáng kiến Sở Y tế").
 */
recognisedBy: string | null, recognisedOn: string | null, 
/**
 * Number of the recognising decision or certificate.
 */
docNumber: string | null, 
/**
 * What it achieved.
 */
summary: string | null, note: string | null, 
/**
 * The awards it has served for, each award and year once.
 */
uses: Array<InitiativeUse>, };

export type InitiativeUse = { award: string, year: number, };

export type ItemAbsence = "conflict" | "left";

export type ItemAbsenceRow = { member: MemberId, name: string, absence: ItemAbsence, note: string | null, };

export type ItemId = number;

export type ItemStage = "waiting" | "closed";

export type JournalId = number;

export type JournalLine = { id: JournalId, at: string, actor: string, 
/**
 * The command's name.
 */
verb: string, 
/**
 * What it was about, in words that need no look-up ("Sở Y tế, 218/TTr-SYT").
 */
subject: string, 
/**
 * The request and what it changed, as JSON text; file contents are replaced by their fingerprint.
 */
detail: string, 
/**
 * SHA-256 of the previous line's hash and this line, hexadecimal.
 */
hash: string, };

export type LaunchDocKind = "plan" | "directive" | "other";

export type Launcher = "prime_minister" | "national_council" | "ministry" | "province" | "unit";

export type LawCheck = { 
/**
 * Name of the law ("every_closed_item_has_one_result").
 */
law: string, broken: number, 
/**
 * The first few offending rows, as JSON text.
 */
examples: Array<string>, };

export type LeadsCluster = { organisedBy: ClusterOrganiser, };

export type LegacyCode = "tcvn3" | "tcvn3_capitals" | "vni";

export type LineField = "kind" | "name" | "born" | "sex" | "position" | "unit" | "recipient_class" | "award" | "commendation_type" | "period" | "achievement" | "initiatives" | "award_history" | "note";

export type LineMissing = { nomination: NominationId, name: string, kind: NomineeKind, awardName: string, stage: Stage, 
/**
 * Papers of its own that are missing.
 */
papers: Array<PaperName>, 
/**
 * Fields an open supplement asks to correct.
 */
fields: Array<LineField>, 
/**
 * What the open supplement says, and until when.
 */
reason: string | null, dueOn: string | null, };

export type ListAwards = { on: string | null, };

export type ListCouncils = Record<symbol, never>;

export type ListDocuments = Record<symbol, never>;

export type ListGrouping = "kind" | "award" | "unit";

export type ListImportFixes = { sender?: UnitId | null, page: PageRequest, };

export type ListImportRows = { draft: DraftId, verdict?: RowVerdict | null, 
/**
 * Only rows of this sheet.
 */
sheet?: number | null, 
/**
 * Only rows with a value that came out of its cell so (the `kind` of a note).
 */
note?: string | null, page: PageRequest, };

export type ListImports = { kind?: ImportKind | null, onlyOpen: boolean, };

export type ListInitiatives = { filter: HistoryFilter, page: PageRequest, };

export type ListJournal = { 
/**
 * Only this command, if given.
 */
verb?: string | null, 
/**
 * Folded words in subject or actor.
 */
query?: string | null, page: PageRequest, };

export type ListMissing = { submission?: SubmissionId | null, sender?: UnitId | null, };

export type ListMovements = { query?: string | null, };

export type ListNominations = { filter: NominationFilter, order: NominationOrder, descending: boolean, page: PageRequest, };

export type ListNumbering = "per_kind" | "per_section" | "throughout";

export type ListPastAwards = { filter: HistoryFilter, page: PageRequest, };

export type ListPrizes = { movement: MovementId, phaseNo: number, 
/**
 * Day of the decision: it chooses the base salary and the regulations.
 */
decisionOn: string, 
/**
 * Amounts the decision fixes itself; the one that says most about a line is taken.
 */
fixed?: Array<FixedPrize> | null, };

export type ListResults = { session: SessionId, };

export type ListSessions = Record<symbol, never>;

export type ListSource = { "kind": "movement", movement: MovementId, phaseNo?: number | null, 
/**
 * Sending unit.
 */
unit?: UnitId | null, 
/**
 * Absent or empty: the stages the list is made for. Summary: all but withdrawn and returned; for the council:
 * eligible, on the agenda, deferred; annexes: passed and lowered.
 */
stages?: Array<Stage> | null, } | { "kind": "session", session: SessionId, };

export type ListSubmissions = { movement?: MovementId | null, unit?: UnitId | null, };

export type ListSuggestions = { year?: number | null, unit?: UnitId | null, page: PageRequest, };

export type ListUnits = { query?: string | null, kind?: UnitKind | null, page: PageRequest, };

export type LoadPack = { file: FileInput, };

export type LoadSample = { upTo: SamplePoint, };

export type LocalQuota = { id: LocalQuotaId, setBy: string, setAt: string, 
/**
 * Id of the award it limits.
 */
awardId: string, of: QuotaBase, 
/**
 * 1 to 100.
 */
maxPct: number, 
/**
 * The share itself is already too much.
 */
strict: boolean, 
/**
 * The document that sets it ("Quyết định 12/2026/QĐ-UBND, Điều 7").
 */
document: string, 
/**
 * First day it holds; until the next one for the same award and base begins.
 */
validFrom: string, };

export type LocalQuotaFields = { 
/**
 * Id of the award it limits.
 */
awardId: string, of: QuotaBase, 
/**
 * 1 to 100.
 */
maxPct: number, 
/**
 * The share itself is already too much.
 */
strict: boolean, 
/**
 * The document that sets it ("Quyết định 12/2026/QĐ-UBND, Điều 7").
 */
document: string, 
/**
 * First day it holds; until the next one for the same award and base begins.
 */
validFrom: string, };

export type LocalQuotaId = number;

export type LocalQuotaSet = { quota: LocalQuotaId, };

export type LookedFor = "disciplines" | "proceedings" | "movements" | "sudden_achievements" | "clusters";

export type LookedInto = { what: LookedFor, saidBy: string, saidAt: string, };

export type Manual = { 
/**
 * Names the question; the same in every alternative of the award that asks it.
 */
code: string, 
/**
 * What is asked, in the words of the pack.
 */
text: string, };

export type MarkComponent = { nomination?: NominationId | null, submission?: SubmissionId | null, component: string, mark?: PaperMark | null, note?: string | null, };

export type MarkEligible = { nominations: Array<NominationId>, reason?: string | null, };

export type MarkIneligible = { nominations: Array<NominationId>, reason: string, };

export type MarkRow = { owner: PaperOwner, component: string, mark: PaperMark, 
/**
 * Why it is not needed, or where the paper lies.
 */
note: string | null, saidBy: string, saidAt: string, };

export type MediaType = "pdf" | "jpeg" | "png" | "tiff" | "doc" | "docx";

export type MemberAdded = { member: MemberId, };

export type MemberFields = { name: string, role: CouncilRole, 
/**
 * Post outside the council ("Giám đốc Sở Y tế").
 */
post: string, 
/**
 * Unit of that post, to find conflicts of interest.
 */
unit: UnitId | null, fromOn: string, toOn: string | null, 
/**
 * Decision that named or replaced the member, if not the establishing one.
 */
byDecision: string | null, };

export type MemberHas = { award: string, min: number, };

export type MemberId = number;

export type MemberRow = { id: MemberId, council: CouncilId, 
/**
 * 1, 2, 3 … as the decision lists them.
 */
position: number, unitName: string | null, name: string, role: CouncilRole, 
/**
 * Post outside the council ("Giám đốc Sở Y tế").
 */
post: string, 
/**
 * Unit of that post, to find conflicts of interest.
 */
unit: UnitId | null, fromOn: string, toOn: string | null, 
/**
 * Decision that named or replaced the member, if not the establishing one.
 */
byDecision: string | null, };

export type MembershipRow = { year: number, 
/**
 * People; at least one.
 */
heads: number, 
/**
 * Each award once.
 */
holders: Array<AwardHolders>, document: string | null, saidBy: string, saidAt: string, };

export type MergeUnits = { units: Array<UnitId>, into: UnitId, on: string, document: string, movePeople: boolean, };

export type MinimumGap = { award: string, after: Array<string>, 
/**
 * Difference of the two years, at least.
 */
years: number, 
/**
 * Types that ask for no gap, neither before nor after.
 */
except: Array<CommendationType>, legalBasis: string, certainty: Certainty, };

export type Minutes = { session: SessionId, 
/**
 * "01/BB-HĐTĐKT"; may be blank until given.
 */
docNumber: string | null, parts: Array<MinutesPart>, draftedAt: string, 
/**
 * The record changed after the draft: draft again before signing.
 */
isOutOfDate: boolean, signed: Signing | null, };

export type MinutesPart = { 
/**
 * Stable id: "opening", "attendance", "agenda", "discussion", "votes", "conclusion", "closing".
 */
id: string, heading: string, 
/**
 * Paragraphs computed from the record; never edited.
 */
fromRecord: Array<string>, 
/**
 * Text the secretary writes; blank until written.
 */
narrative: string, 
/**
 * Whether the secretary writes in this part at all.
 */
isEditable: boolean, 
/**
 * Ready phrases offered for the narrative.
 */
phrases: Array<string>, };

export type Missing = { what: Want, 
/**
 * How many more: years, times, initiatives or heads. At least 1.
 */
more: number, 
/**
 * How many there are; of a run, those that still count when the year is earned too.
 */
found: number, needed: number, 
/**
 * Nobody has recorded it: it may be there already.
 */
isOpen: boolean, 
/**
 * It can still be had in the evaluation year.
 */
inYear: boolean, };

export type MissingPapers = { units: Array<UnitMissing>, 
/**
 * Lines looked at.
 */
lookedAt: number, 
/**
 * Of these, lines of whose case the regulations say nothing: what they lack is not known.
 */
unknown: number, };

export type MoneyLaw = { rounding: Figure<Rounding>, titlesSamePeriod: Figure<SamePeriodTitles>, rules: Array<MoneyRuleRow>, multipliers: Array<MultiplierRow>, funds: Array<FundRow>, };

export type MoneyRounding = "up_to10000" | "nearest1000" | "exact";

export type MoneyRule = "titles_other_periods_paid" | "title_and_form_paid" | "forms_other_achievements_paid";

export type MoneyRuleRow = { key: string, rule: MoneyRule, says: Figure<boolean>, };

export type MoveAgendaItem = { item: ItemId, position: number, };

export type Moved = { nominations: number, };

export type MovementAdded = { movement: MovementId, };

export type MovementDetail = { id: MovementId, fields: MovementFields, documents: Array<DocumentRow>, submissions: number, nominations: number, };

export type MovementFields = { docKind: LaunchDocKind, 
/**
 * "137/KH-UBND"; absent on a draft copy.
 */
docNumber: string | null, launchedOn: string | null, issuer: string, signer: string | null, 
/**
 * The theme between quotation marks, without them.
 */
title: string | null, 
/**
 * What it is about when there is no theme ("thực hiện công tác phòng, chống dịch COVID-19").
 */
subject: string | null, slogan: string | null, 
/**
 * "phong trào thi đua đặc biệt".
 */
isSpecial: boolean, scope: MovementScope | null, durationBand: DurationBand | null, method: MovementMethod | null, purposes: Array<string>, contents: Array<ContentItem>, targetGroups: Array<TargetGroup>, phases: Array<Phase>, 
/**
 * Awards named by the document, in its words.
 */
awardForms: Array<string>, 
/**
 * Who may propose.
 */
proposers: Array<string>, appraiser: string | null, decider: string | null, 
/**
 * Sơ kết, tổng kết, as the document says it.
 */
reviews: string | null, 
/**
 * When awards are given, as the document says it.
 */
awardTiming: string | null, parent: ParentMovement | null, cites: Array<CitedDocument>, notes: Array<string>, };

export type MovementId = number;

export type MovementLink = { id: MovementId, displayTitle: string, };

export type MovementMethod = "regular" | "thematic";

export type MovementResult = { 
/**
 * Never empty.
 */
launchers: Array<Launcher>, 
/**
 * The movement must have run so many years when it was reviewed (sơ kết, tổng kết).
 */
minYears: number | null, };

export type MovementRow = { id: MovementId, displayTitle: string, docKind: LaunchDocKind, docNumber: string | null, launchedOn: string | null, issuer: string, phases: Array<Phase>, submissions: number, nominations: number, };

export type MovementScope = "national" | "province" | "local" | "bloc";

export type Movements = { movements: Array<MovementRow>, };

export type MultiplierRow = { key: string, recipient: NomineeKind, awardKind: AwardKind, times: Figure<Coefficient>, };

export type Namesake = { id: NomineeId, fields: NomineeFields, unitName: string, 
/**
 * Nominations and past awards kept under this one.
 */
nominations: number, pastAwards: number, 
/**
 * Said to be somebody else: by whom, when (yyyy-mm-ddThh:mm:ss) and why.
 */
notTheSame: NotTheSame | null, };

export type Narrative = { 
/**
 * Id of the part.
 */
part: string, text: string, };

export type NeedsReason = "facts_missing" | "person_must_say" | "unverified" | "standard_not_known";

export type NeverMet = { "why": "more_than_all" } | { "why": "several_of_one_year" } | { "why": "more_times_than_years", count: number, years: number, } | { "why": "kind_cannot_hold", kind: NomineeKind, award: string, } | { "why": "only_collectives_have_members" } | { "why": "leads_back" } | { "why": "nobody_first", kind: NomineeKind, };

export type NextStep = { awardId: string, 
/**
 * The last year it was given, by what is kept.
 */
heldIn: number | null, 
/**
 * Absent when the award of that year is held.
 */
thisYear: YearStep | null, 
/**
 * Absent when the award of that year is held.
 */
nextYear: YearStep | null, };

export type NextSteps = { 
/**
 * The regulations it was judged by: those of the day of the call.
 */
pack: string, packTitle: string, year: number, 
/**
 * Nearest first.
 */
steps: Array<NextStep>, 
/**
 * Names of all awards of the regulations, by id.
 */
awardNames: { [key in string]: string }, };

export type NoCoefficientRow = { key: string, legalBasis: string, certainty: Certainty, };

export type NoDiscipline = { 
/**
 * The mildest measure that bars.
 */
from: DisciplineLevel, };

export type NoPrize = { "reason": "award_not_in_regulations" } | { "reason": "not_for_this_kind" } | { "reason": "no_coefficient", legalBasis: string | null, certainty: Certainty, } | { "reason": "no_base_salary" } | { "reason": "not_an_amount" };

export type NoSteppingStone = { types: Array<CommendationType>, legalBasis: string, certainty: Certainty, };

export type NominationAdded = { nomination: NominationId, };

export type NominationCounts = { total: number, stages: Array<StageCount>, };

export type NominationDetail = { id: NominationId, stage: Stage, nominee: NomineeId, nomineeFields: NomineeFields, unitName: string, ask: AskFields, awardName: string, submission: SubmissionRow, 
/**
 * Opinion of the appraising officer.
 */
opinion: string | null, 
/**
 * Row of the Excel file it came from.
 */
sourceRow: number | null, 
/**
 * Sheet of that file; absent for lines taken in before sheets were kept.
 */
sourceSheet: string | null, 
/**
 * The file's name.
 */
sourceFile: string | null, steps: Array<NominationStep>, 
/**
 * Steps that fit now.
 */
possibleSteps: Array<Step>, 
/**
 * Other nominations of the same nominee, newest first.
 */
others: Array<OtherNomination>, 
/**
 * Where it was voted on, if anywhere.
 */
session: SessionId | null, };

export type NominationEvaluation = { packId: string, packVersion: number, packTitle: string, now: Evaluation, frozen: FrozenEvaluation | null, 
/**
 * The verdict or a condition came out otherwise than when it was appraised.
 */
changed: boolean, answers: Array<ConditionAnswer>, 
/**
 * Those that bar first.
 */
doubles: Array<Double>, 
/**
 * The nominee's, newest year first; then those of the evaluation year of a collective's members.
 */
pastAwards: Array<PastAwardRow>, 
/**
 * The nominee's, newest year first.
 */
initiatives: Array<InitiativeRow>, 
/**
 * Names of the awards that conditions speak of, by id.
 */
awardNames: { [key in string]: string }, };

export type NominationFilter = { movement?: MovementId | null, phaseNo?: number | null, submission?: SubmissionId | null, 
/**
 * Sending unit.
 */
sender?: UnitId | null, 
/**
 * The unit the nominee belongs to.
 */
unit?: UnitId | null, nominee?: NomineeId | null, stages?: Array<Stage> | null, kind?: NomineeKind | null, awardId?: string | null, 
/**
 * Folded words in name, unit, position.
 */
query?: string | null, };

export type NominationId = number;

export type NominationOrder = "received" | "name" | "unit" | "award" | "stage";

export type NominationRow = { id: NominationId, nominee: NomineeId, kind: NomineeKind, name: string, 
/**
 * Birth date or year as ISO prefix, to tell namesakes apart.
 */
born: string | null, position: string | null, unit: UnitId, unitName: string, submission: SubmissionId, 
/**
 * The unit that sent it.
 */
senderName: string, awardId: string, awardName: string, stage: Stage, 
/**
 * Reason given with the last step, if any.
 */
reason: string | null, receivedOn: string, 
/**
 * First line of the achievement summary.
 */
achievement: string, };

export type NominationStep = { step: Step, fromStage: Stage | null, toStage: Stage, at: string, actor: string, reason: string | null, };

export type NomineeCandidate = { nominee: number, name: string, 
/**
 * Birth as shown, unit, position: what tells namesakes apart.
 */
detail: string, };

export type NomineeChoice = { nominee: NomineeId, name: string, 
/**
 * Birth, unit, position: what tells namesakes apart.
 */
detail: string, };

export type NomineeChoices = { nominees: Array<NomineeChoice>, };

export type NomineeDetail = { id: NomineeId, fields: NomineeFields, unitName: string, 
/**
 * Newest year first.
 */
pastAwards: Array<PastAwardRow>, 
/**
 * Awards of collectives that were merged into this one, or of the one it was split from; newest year first. Whether
 * they count for it, a person says.
 */
predecessorAwards: Array<PastAwardRow>, 
/**
 * Units it belonged to before, newest first.
 */
moves: Array<NomineeMove>, 
/**
 * Newest year first.
 */
initiatives: Array<InitiativeRow>, 
/**
 * Newest first.
 */
nominations: Array<OtherNomination>, 
/**
 * Those of the same name.
 */
namesakes: Array<Namesake>, 
/**
 * Newest year first.
 */
ratings: Array<RatingRow>, 
/**
 * Newest first.
 */
disciplines: Array<DisciplineRow>, 
/**
 * Newest first.
 */
proceedings: Array<ProceedingRow>, 
/**
 * Newest year first.
 */
achievements: Array<AchievementRow>, 
/**
 * Of a collective, newest year first.
 */
memberships: Array<MembershipRow>, lookedInto: Array<LookedInto>, };

export type NomineeFields = { kind: NomineeKind, name: string, 
/**
 * Birth date or year; people only.
 */
born: string | null, sex: Sex | null, 
/**
 * Chức vụ; people only.
 */
position: string | null, 
/**
 * The unit the nominee belongs to.
 */
unit: UnitId, recipientClass: RecipientClass | null, };

export type NomineeId = number;

export type NomineeKind = "collective" | "person" | "household";

export type NomineeMove = { fromUnit: UnitId, 
/**
 * By its name of that day.
 */
fromName: string, toUnit: UnitId, toName: string, 
/**
 * The first day in the new unit.
 */
on: string, 
/**
 * The decision, where one is known.
 */
document: string | null, };

export type NotTheSame = { saidBy: string, saidAt: string, reason: string | null, };

export type ObstacleFinding = { kind: ObstacleKind, status: Status, legalBasis: string, certainty: Certainty, detail: Detail, };

export type ObstacleKind = "freeze" | "one_state_form_a_year" | "minimum_gap" | "dissolved_unit";

export type OfficeLevel = "province" | "department" | "commune" | "enterprise";

export type OfficeProfile = { 
/**
 * "Hội đồng Thi đua - Khen thưởng tỉnh …".
 */
name: string, level: OfficeLevel, 
/**
 * Left letterhead, first line: cơ quan chủ quản. May be blank.
 */
governingAgency: string, 
/**
 * Left letterhead, second line: cơ quan ban hành.
 */
issuingAgency: string, 
/**
 * Place printed before dates ("Sóc Trăng").
 */
place: string, 
/**
 * Cơ quan thường trực.
 */
standingAgency: string, 
/**
 * Whoever works at this PC; stands in the journal.
 */
secretary: string, moneyRounding: MoneyRounding, zeroWord: ZeroWord, thousandWord: ThousandWord, 
/**
 * In the order papers list them.
 */
signers: Array<Signer>, 
/**
 * True for the sample office: screens say so.
 */
isSample: boolean, 
/**
 * The year from which past awards kept here are complete: within it, what is not kept does not exist. Absent
 * while nobody has said.
 */
awardsSince: number | null, 
/**
 * The same of initiatives.
 */
initiativesSince: number | null, };

export type OfficialList = "summary" | "council" | "results" | "submission_annex" | "decision_annex";

export type OneStateFormAYear = { 
/**
 * Types that are not counted.
 */
except: Array<CommendationType>, legalBasis: string, certainty: Certainty, };

export type OpenSession = { session: SessionId, };

export type OtherEra = { 
/**
 * Id of the pack.
 */
pack: string, 
/**
 * Đồng; absent where that pack names no prize.
 */
amount: number | null, };

export type OtherNomination = { id: NominationId, awardName: string, movementTitle: string, stage: Stage, receivedOn: string, };

export type Outcome = "passed" | "rejected" | "lowered" | "deferred" | "withdrawn";

export type PackChange = { "kind": "sources", added: Array<string>, removed: Array<string>, } | { "kind": "award_added", award: string, name: string, } | { "kind": "award_removed", award: string, name: string, } | { "kind": "award_detail", award: string, name: string, change: AwardDetail, } | { "kind": "vote", award: string, name: string, old: VoteRule, new: VoteRule, } | { "kind": "alternative", award: string, name: string, old: Alternative | null, new: Alternative | null, } | { "kind": "standard_unknown", award: string, name: string, old: string | null, new: string | null, } | { "kind": "quota", award: string, name: string, old: Quota | null, new: Quota | null, } | { "kind": "papers", award: string, name: string, added: Array<string>, removed: Array<string>, rewritten: boolean, } | { "kind": "coefficient", award: string, name: string, recipient: NomineeKind, old: Figure<Coefficient> | null, new: Figure<Coefficient> | null, } | { "kind": "multiplier", recipient: NomineeKind, awardKind: AwardKind, old: Figure<Coefficient> | null, new: Figure<Coefficient> | null, } | { "kind": "fund", authority: AuthorityLevel, old: Figure<Fund> | null, new: Figure<Fund> | null, } | { "kind": "rounding", old: Figure<Rounding>, new: Figure<Rounding>, } | { "kind": "same_period_titles", old: Figure<SamePeriodTitles>, new: Figure<SamePeriodTitles>, } | { "kind": "money_rule", rule: MoneyRule, old: Figure<boolean>, new: Figure<boolean>, } | { "kind": "deadline", old: Deadline | null, new: Deadline | null, } | { "kind": "rule", old: EraRule | null, new: EraRule | null, };

export type PackFault = { "code": "not_text" } | { "code": "not_toml", detail: string, } | { "code": "unknown_key", key: string, allowed: Array<string>, } | { "code": "missing_key", key: string, } | { "code": "key_twice", key: string, } | { "code": "wrong_type", found: string, expected: string, } | { "code": "unknown_value", found: string, allowed: Array<string>, } | { "code": "no_such_value", detail: string, } | { "code": "schema_not_known", found: number, } | { "code": "not_an_id", found: string, } | { "code": "stands_twice", id: string, } | { "code": "unknown_award", award: string, } | { "code": "blank", key: string, } | { "code": "no_legal_basis" } | { "code": "only_the_office_confirms" } | { "code": "names_nothing" } | { "code": "out_of_range", key: string, found: number, least: number, most: number, } | { "code": "no_share", found: number, } | { "code": "term_not_sound" } | { "code": "multiplier_too_large", found: string, } | { "code": "not_lower", award: string, } | { "code": "standard_and_unknown" } | { "code": "no_standard" } | { "code": "same_alternative" } | { "code": "no_way_for", kind: NomineeKind, } | { "code": "cannot_receive", kind: NomineeKind, } | { "code": "kind_twice", kind: NomineeKind, } | { "code": "two_wordings", question: string, } | { "code": "exclude", one: string, other: string, } | { "code": "standard_not_known", award: string, } | { "code": "asks_for_nothing" } | { "code": "never_met" } & NeverMet | { "code": "person_not_multiplied" } | { "code": "has_coefficient" } | { "code": "no_fund", authority: AuthorityLevel, } | { "code": "no_coefficient", award: string, kind: NomineeKind, } | { "code": "not_asked_for", component: string, } | { "code": "unknown_component", component: string, } | { "code": "no_papers_for", award: string, kind: NomineeKind, simplified: boolean, } | { "code": "ends_before_it_begins" } | { "code": "overlaps", pack: string, from: string, to: string | null, } | { "code": "gap", from: string, to: string, } | { "code": "not_the_pack_before", pack: string, } | { "code": "not_newer", inForce: number, };

export type PackHead = { pack: string, version: number, title: string, validFrom: string, validTo: string | null, laws: Array<string>, decrees: Array<string>, awards: number, unverified: number, };

export type PackLeftOut = { pack: string, version: number, problems: Array<PackProblem>, };

export type PackLoad = { fileName: string, 
/**
 * Of the file's bytes.
 */
sha256: string, loadedBy: string, loadedAt: string, };

export type PackLoaded = { pack: string, version: number, };

export type PackPreview = { 
/**
 * Empty: it can be put in force.
 */
problems: Array<PackProblem>, 
/**
 * Absent where the file cannot be read at all.
 */
head: PackHead | null, comparedWith: ComparedWith | null, changes: Array<PackChange>, 
/**
 * Nominations already received on its days.
 */
nominations: number, 
/**
 * Names of the awards on both sides.
 */
awardNames: { [key in string]: string }, };

export type PackProblem = { 
/**
 * Line of the file, from 1; absent where the problem is no single place.
 */
line: number | null, 
/**
 * Where, as the file names it: `award.cstd_co_so.alternative.1.all.2`; blank for the file as a whole.
 */
path: string, fault: PackFault, };

export type Page<T> = { total: number, rows: Array<T>, };

export type PageRequest = { offset: number, limit: number, };

export type PaperMark = "on_paper" | "not_needed";

export type PaperName = { code: string, name: string, };

export type PaperOwner = { "of": "nomination", "id": NominationId } | { "of": "submission", "id": SubmissionId };

export type PaperProblem = { "problem": "empty" } | { "problem": "too_large", bytes: number, limit: number, } | { "problem": "unknown_kind" } | { "problem": "damaged", mediaType: MediaType, };

export type PaperScope = "submission" | "nomination";

export type PaperStatus = "missing" | "on_paper" | "scanned" | "not_needed";

export type ParentMovement = { movement: MovementId | null, title: string, launchedOn: string | null, launchedBy: string | null, };

export type PassedOver = { rowNo: number, text: string, };

export type PastAwardAdded = { pastAward: PastAwardId, };

export type PastAwardFields = { nominee: NomineeId, 
/**
 * Catalogue id of the award; absent for awards the catalogue does not know.
 */
awardId: string | null, 
/**
 * Name of the award, as the catalogue or the list has it.
 */
awardName: string, commendationType: CommendationType | null, 
/**
 * The year the award is for; not always that of the decision.
 */
year: number, 
/**
 * "1234/QĐ-UBND".
 */
decisionNumber: string | null, decisionOn: string | null, 
/**
 * Who gave it ("Chủ tịch UBND tỉnh").
 */
issuer: string | null, 
/**
 * What it was given for.
 */
achievement: string | null, note: string | null, };

export type PastAwardId = number;

export type PastAwardRow = { id: PastAwardId, kind: NomineeKind, name: string, born: string | null, unit: UnitId, unitName: string, 
/**
 * The import it came with, absent when typed in.
 */
draft: DraftId | null, 
/**
 * Cancelled: kept, and no basis for anything.
 */
revoked: Revocation | null, 
/**
 * The name the collective had when it was given, where it has another one now or was merged into another since.
 */
asUnit: string | null, nominee: NomineeId, 
/**
 * Catalogue id of the award; absent for awards the catalogue does not know.
 */
awardId: string | null, 
/**
 * Name of the award, as the catalogue or the list has it.
 */
awardName: string, commendationType: CommendationType | null, 
/**
 * The year the award is for; not always that of the decision.
 */
year: number, 
/**
 * "1234/QĐ-UBND".
 */
decisionNumber: string | null, decisionOn: string | null, 
/**
 * Who gave it ("Chủ tịch UBND tỉnh").
 */
issuer: string | null, 
/**
 * What it was given for.
 */
achievement: string | null, note: string | null, };

export type PaymentLine = { 
/**
 * What the award is worth.
 */
sum: PrizeSum, fund: Fund | null, 
/**
 * False where a higher title of the same period takes its place or no amount is known.
 */
isPaid: boolean, 
/**
 * Đồng that are paid; 0 where nothing is.
 */
paid: number, rules: Array<AppliedRule>, 
/**
 * A person must look before this is paid.
 */
needsALook: boolean, 
/**
 * How sure what is paid is: of the least sure figure or rule behind it.
 */
certainty: Certainty, };

export type Phase = { 
/**
 * 1, 2, 3 … in order.
 */
no: number, 
/**
 * First day, if the document names one.
 */
fromOn: string | null, 
/**
 * The beginning in words ("từ khi kế hoạch ban hành").
 */
fromCondition: string | null, 
/**
 * Last day, inclusive, if the document names one.
 */
toOn: string | null, 
/**
 * The end in words ("đến khi hết dịch bệnh theo công bố của Chính phủ").
 */
endCondition: string | null, };

export type PlanSession = { fields: SessionFields, };

export type Presence = "present" | "absent" | "written_opinion";

export type PresenceEntry = { member: MemberId, presence: Presence, note?: string | null, };

export type PreviewImport = { kind: ImportKind, file: FileInput, 
/**
 * Head of the submission; required for nominations.
 */
target?: ImportTarget | null, 
/**
 * Whom the members join; required for members.
 */
council?: CouncilId | null, 
/**
 * Who sent a list that is no submission; what is learnt from it is remembered for this unit.
 */
sender?: UnitId | null, 
/**
 * What lines of past awards that name no decision go by.
 */
decision?: DecisionHead | null, };

export type PreviewPack = { file: FileInput, };

export type PrizeCode = "highest_title_of_period" | "lower_title_of_period" | "titles_of_one_period" | "titles_of_other_periods" | "title_and_form" | "forms_of_other_achievements" | "title_period_not_known" | "forms_of_one_achievement" | "not_both_paid";

export type PrizeRow = { nomination: NominationId, nominee: NomineeId, kind: NomineeKind, name: string, position: string | null, unitName: string, 
/**
 * Sending unit.
 */
sender: UnitId, senderName: string, 
/**
 * The award that is given: the lower one where the council lowered it.
 */
awardId: string, awardName: string, commendationType: CommendationType, 
/**
 * Present where the dossier was received in another era whose regulations would pay another amount: the office
 * must say which holds (khoản 3 Điều 60 NĐ 152/2025/NĐ-CP keeps dossiers received before under the older text).
 */
otherEra: OtherEra | null, payment: PaymentLine, };

export type PrizeSum = { "by": "coefficient" } & Computation | { "by": "decision" } & FixedAmount | { "by": "unknown" } & NoPrize;

export type Prizes = { 
/**
 * Pack of the decision's day.
 */
pack: string, lines: Array<PrizeRow>, 
/**
 * By sending unit, in the order of their names.
 */
units: Array<UnitPrizes>, funds: Array<FundTotal>, 
/**
 * Đồng.
 */
total: number, 
/**
 * The total in words, as the office writes numbers.
 */
totalInWords: string, 
/**
 * Lines whose amount nobody has said; they are not in the totals.
 */
unknown: number, 
/**
 * Lines a person must look at; they are in the totals as they stand.
 */
toLookAt: number, 
/**
 * Of the least sure line.
 */
certainty: Certainty, };

export type ProceedingAdded = { proceeding: ProceedingId, };

export type ProceedingFields = { kind: ProceedingKind, openedOn: string, 
/**
 * The day its conclusion was given in writing.
 */
closedOn: string | null, document: string | null, };

export type ProceedingId = number;

export type ProceedingKind = "discipline" | "investigation" | "inspection" | "complaint" | "press_allegation";

export type ProceedingRow = { id: ProceedingId, kind: ProceedingKind, openedOn: string, 
/**
 * The day its conclusion was given in writing.
 */
closedOn: string | null, document: string | null, };

export type PutOnAgenda = { session: SessionId, nominations: Array<NominationId>, };

export type QuorumRule = { numerator: number, denominator: number, 
/**
 * The office's own statute; the share differs by province.
 */
legalBasis: string, };

export type Quota = { 
/**
 * The award it limits.
 */
award: string, of: QuotaBase, 
/**
 * 1 to 100.
 */
maxPct: number, 
/**
 * The share itself is already too much.
 */
strict: boolean, 
/**
 * Article or document.
 */
legalBasis: string, certainty: Certainty, };

export type QuotaBase = { "base": "members" } | { "base": "holders_of", award: string, } | { "base": "nominees" };

export type QuotaCount = { quota: Quota, awardName: string, 
/**
 * Name of the award whose holders are the base.
 */
baseAwardName: string | null, 
/**
 * The unit that puts up; absent where the base is a whole movement.
 */
unit: UnitId | null, unitName: string | null, 
/**
 * The movement, where it is the base.
 */
movement: MovementId | null, movementTitle: string | null, 
/**
 * The last year of the achievements.
 */
year: number, 
/**
 * Nominees found eligible, on an agenda or passed, without those ticked.
 */
standing: number, 
/**
 * Those ticked, in the order they were ticked.
 */
ticked: Array<TickedName>, 
/**
 * Heads or nominees; absent while nobody has said.
 */
base: number | null, baseFrom: BaseSource | null, 
/**
 * Absent as the base is.
 */
allowed: number | null, 
/**
 * The ticked ones beyond what is allowed.
 */
over: Array<TickedName>, };

export type QuotaCounts = { quotas: Array<QuotaCount>, };

export type QuotaRow = { key: string, quota: Quota, };

export type Rating = "not_done" | "done" | "good" | "excellent";

export type RatingAtLeast = { min: Rating, };

export type RatingConsecutive = { min: Rating, years: number, 
/**
 * A year with this award is as good as one with the rating.
 */
orAward: string | null, 
/**
 * Only later years than that of this award count ("năm tiếp theo").
 */
afterAward: string | null, };

export type RatingRow = { year: number, rating: Rating, 
/**
 * The paper that says so ("12/QĐ-SYT").
 */
document: string | null, saidBy: string, saidAt: string, };

export type Reach = "unit" | "field" | "province" | "national";

export type ReadAgendaItem = { item: ItemId, };

export type ReadAttachment = { attachment: AttachmentId, };

export type ReadCouncil = { council: CouncilId, };

export type ReadDashboard = Record<symbol, never>;

export type ReadDossier = { nomination: NominationId, };

export type ReadImport = { draft: DraftId, };

export type ReadImportSheet = { draft: DraftId, sheet: number, fromRow: number, rows: number, };

export type ReadMinutes = { session: SessionId, };

export type ReadMovement = { movement: MovementId, };

export type ReadNextSteps = { nominee: NomineeId, year?: number | null, };

export type ReadNomination = { nomination: NominationId, };

export type ReadNominee = { nominee: NomineeId, };

export type ReadOffice = Record<symbol, never>;

export type ReadRegulations = { pack?: string | null, };

export type ReadSession = { session: SessionId, };

export type ReadSubmissionBoard = { movement: MovementId, phaseNo?: number | null, };

export type ReadUnit = { unit: UnitId, };

export type ReadingProgress = { 
/**
 * The file being read, by its name.
 */
fileName: string, 
/**
 * Filled rows read so far, over all sheets.
 */
rows: number, 
/**
 * The sheet being read; empty before the first.
 */
sheet: string, };

export type ReceiveAgain = { nominations: Array<NominationId>, reason?: string | null, };

export type RecipientClass = "province_leader" | "department_leader" | "business_person" | "division_leader" | "direct_worker";

export type ReconsiderNomination = { nominations: Array<NominationId>, reason: string, };

export type RecordItemAbsence = { item: ItemId, member: MemberId, absence?: ItemAbsence | null, note?: string | null, };

export type RecordPresence = { session: SessionId, roll: Array<PresenceEntry>, };

export type RecordTally = { items: Array<ItemId>, 
/**
 * 1 or 2.
 */
entry: number, tally: Tally, };

export type Refusal = { "code": "unknownCommand", name: string, } | { "code": "badRequest", detail: string, } | { "code": "fieldBlank", field: string, } | { "code": "fieldInvalid", field: string, found: string, } | { "code": "notFound", what: string, id: number, } | { "code": "reasonMissing" } | { "code": "nothingChosen" } | { "code": "rulesSayNotEligible", nominations: Array<NominationId>, } | { "code": "awardAskedTwice", nominations: Array<NominationId>, } | { "code": "achievementRewardedTwice", nominations: Array<NominationId>, } | { "code": "noOfficeYet" } | { "code": "officeExists" } | { "code": "unitCodeTaken", unitCode: string, } | { "code": "unitCycle" } | { "code": "unitIntoItself" } | { "code": "unitEnded", name: string, on: string, } | { "code": "unitSuccessionCycle", name: string, } | { "code": "unitChangeTooEarly", name: string, from: string, } | { "code": "unitChangedLater", name: string, on: string, } | { "code": "unitSplitIntoOne" } | { "code": "unitInUse", nominations: number, units: number, others: number, } | { "code": "phaseNumbering", expected: number, found: number, } | { "code": "phaseEndsBeforeItBegins", no: number, } | { "code": "phaseBeginsBeforeThePrevious", no: number, } | { "code": "movementCycle" } | { "code": "noSuchPhase", no: number, } | { "code": "phaseInUse", no: number, nominations: number, } | { "code": "unreadableFile", problem: string, detail: string | null, } | { "code": "noTableFound", sheets: Array<string>, } | { "code": "alreadyAccepted", acceptedOn: string, lines: number, } | { "code": "draftDiscarded" } | { "code": "draftUndone" } | { "code": "rowsNeedRepair", rows: number, } | { "code": "nothingToAccept" } | { "code": "linesHaveMovedOn", lines: number, 
/**
 * Some of them by name, at most five.
 */
examples: Array<string>, } | { "code": "nominationExists", nomination: NominationId, } | { "code": "awardNotForThisKind", awardId: string, } | { "code": "stepDoesNotFit", step: Step, stage: Stage, } | { "code": "nominationLocked", stage: Stage, } | { "code": "fieldsNotOpen", changed: Array<LineField>, open: Array<LineField>, } | { "code": "paperNotOpen", component: string, open: Array<string>, } | { "code": "notAPaper", fileName: string, problem: PaperProblem, } | { "code": "attachedAlready", fileName: string, } | { "code": "attachmentDamaged", fileName: string, } | { "code": "pastAwardExists", pastAward: PastAwardId, } | { "code": "initiativeExists", initiative: InitiativeId, } | { "code": "notNamesakes" } | { "code": "unknownAward", awardId: string, } | { "code": "chairMissing" } | { "code": "moreThanOneChair" } | { "code": "memberTwice", name: string, } | { "code": "termEndsBeforeItBegins" } | { "code": "memberInUse", sessions: number, } | { "code": "sessionStageWrong", stage: SessionStage, } | { "code": "quorumNotMet", present: number, required: number, members: number, } | { "code": "notAMemberThatDay", member: MemberId, heldOn: string, } | { "code": "rollCallIncomplete", missing: number, } | { "code": "agendaEmpty" } | { "code": "itemClosed" } | { "code": "itemsStillOpen", items: number, } | { "code": "tallyDoesNotAddUp", problem: TallyProblem, } | { "code": "tallyEntriesDiffer" } | { "code": "secondEntryMissing" } | { "code": "tallyMissing" } | { "code": "tallyOutOfDate" } | { "code": "thresholdNotConfirmed" } | { "code": "nobodyInTheBase" } | { "code": "outcomeNeedsReason", computedPassed: boolean | null, } | { "code": "loweredAwardMissing" } | { "code": "loweredAwardNotAllowed", awardId: string, } | { "code": "noVoteForThisAward" } | { "code": "noMinutesYet" } | { "code": "minutesSigned" } | { "code": "minutesPartBlank", part: string, } | { "code": "minutesOutOfDate" } | { "code": "packNotSound", problems: Array<PackProblem>, } | { "code": "packNotLoaded", pack: string, } | { "code": "packInUse", pack: string, nominations: number, } | { "code": "packNeeded", pack: string, by: string, } | { "code": "figureVerified", figure: string, } | { "code": "localQuotaExists", quota: LocalQuotaId, } | { "code": "madeByNewerVersion", fileVersion: number, programVersion: number, } | { "code": "notOurFile" } | { "code": "cellTooLong", sheet: string, row: number, column: string, } | { "code": "targetInUse", path: string, proposed: string, } | { "code": "targetNotAFile", path: string, } | { "code": "folderNotWritable", path: string, } | { "code": "diskFull", path: string, };

export type RegulationBook = { 
/**
 * Oldest first.
 */
eras: Array<EraEntry>, leftOut: Array<PackLeftOut>, 
/**
 * The era that is shown.
 */
era: EraEntry, laws: Array<string>, decrees: Array<string>, 
/**
 * Higher rank first.
 */
awards: Array<AwardLaw>, rules: Array<RuleRow>, money: MoneyLaw, 
/**
 * Those for every award of a level.
 */
deadlines: Array<DeadlineRow>, 
/**
 * How the office stands for figures, by key.
 */
confirmations: { [key in string]: FigureConfirmation }, awardNames: { [key in string]: string }, };

export type RemoveAchievement = { achievement: AchievementId, reason: string, };

export type RemoveAttachment = { attachment: AttachmentId, reason: string, };

export type RemoveDiscipline = { discipline: DisciplineId, reason: string, };

export type RemoveInitiative = { initiative: InitiativeId, reason: string, };

export type RemoveLocalQuota = { quota: LocalQuotaId, reason: string, };

export type RemoveMember = { member: MemberId, };

export type RemovePastAward = { pastAward: PastAwardId, reason: string, };

export type RemoveProceeding = { proceeding: ProceedingId, reason: string, };

export type RemoveUnit = { unit: UnitId, };

export type RepairImportRow = { draft: DraftId, place: string, field: string, value?: string | null, everywhere?: boolean | null, };

export type ReplaceMember = { member: MemberId, lastDay: string, byDecision: string, successor?: MemberFields | null, };

export type RequestSupplement = { nomination: NominationId, fields: Array<LineField>, components: Array<string>, reason: string, 
/**
 * Until when the unit should answer.
 */
dueOn: string | null, };

export type ResolveImportUnit = { draft: DraftId, found: string, unit: UnitId, };

export type RestorePastAward = { pastAward: PastAwardId, reason: string, };

export type Results = { results: Array<VoteResult>, };

export type ReturnNomination = { nominations: Array<NominationId>, reason: string, };

export type Reuse = "allowed" | "barred" | "unknown";

export type Revocation = { on: string, 
/**
 * The decision that cancels it ("45/QĐ-UBND").
 */
document: string, };

export type RevokePastAward = { pastAward: PastAwardId, on: string, document: string, };

export type RollRow = { member: MemberId, position: number, name: string, role: CouncilRole, post: string, 
/**
 * Absent until the roll is called.
 */
presence: Presence | null, 
/**
 * Reason for absence, in words.
 */
note: string | null, };

export type Rounding = { mode: RoundingMode, 
/**
 * Amounts are multiples of this many đồng; at least 1, at most 1.000.000.
 */
unit: number, };

export type RoundingBy = "regulations" | "office";

export type RoundingMode = "up" | "nearest" | "down";

export type RowValue = { field: string, 
/**
 * What the office understood, as it would be stored and shown.
 */
value: string, 
/**
 * What the sheet holds, letter by letter.
 */
raw: string, repaired: boolean, 
/**
 * How the value came out of the cell, where that is not obvious.
 */
notes: Array<ValueNote>, 
/**
 * Column of the sheet the value stands in, from 0: what is outlined in the sheet. Absent when it stands in none.
 */
column: number | null, };

export type RowVerdict = "new" | "changed" | "same" | "conflict" | "problem" | "skipped";

export type RuleRow = { key: string, rule: EraRule, };

export type SamePeriodTitles = "highest_only" | "all_paid";

export type SamplePoint = "ready" | "session" | "signed";

export type SayLookedInto = { nominee: NomineeId, what: LookedFor, };

export type SayNotTheSame = { nominee: NomineeId, other: NomineeId, reason: string, };

export type SessionFields = { council: CouncilId, 
/**
 * "Phiên họp lần 1/2022".
 */
title: string, heldOn: string, heldAt: string | null, place: string, 
/**
 * Member who presides.
 */
chair: MemberId | null, 
/**
 * Who writes the minutes.
 */
secretaryName: string, 
/**
 * Ban kiểm phiếu; the first leads.
 */
tellers: Array<string>, };

export type SessionId = number;

export type SessionPlanned = { session: SessionId, };

export type SessionRoom = { session: SessionRow, councilName: string, quorum: QuorumRule, 
/**
 * Members of the council on the session's date.
 */
members: number, present: number, absent: number, 
/**
 * Of the absent, those who answered in writing.
 */
written: number, 
/**
 * Members whose presence is not recorded.
 */
notCalled: number, quorumRequired: number, quorumMet: boolean, roll: Array<RollRow>, agenda: Array<AgendaRow>, 
/**
 * Awards on the agenda whose rule is not confirmed by the office, by id.
 */
unconfirmedAwards: Array<string>, };

export type SessionRow = { id: SessionId, stage: SessionStage, items: number, closed: number, passed: number, council: CouncilId, 
/**
 * "Phiên họp lần 1/2022".
 */
title: string, heldOn: string, heldAt: string | null, place: string, 
/**
 * Member who presides.
 */
chair: MemberId | null, 
/**
 * Who writes the minutes.
 */
secretaryName: string, 
/**
 * Ban kiểm phiếu; the first leads.
 */
tellers: Array<string>, };

export type SessionStage = "planned" | "open" | "concluded" | "signed";

export type Sessions = { sessions: Array<SessionRow>, };

export type SetAside = { evidence: Evidence, reason: SetAsideReason, };

export type SetAsideReason = { "code": "revoked" } | { "code": "no_stepping_stone" } | { "code": "type_not_known" } | { "code": "of_predecessor" } | { "code": "other_type" } | { "code": "counts_once" } | { "code": "outside_years" } | { "code": "award_before_not_known" } | { "code": "reaches_less" } | { "code": "scope_not_known" } | { "code": "topic" } | { "code": "already_used", 
/**
 * That award.
 */
by: InitiativeUse, } | { "code": "use_not_decided", 
/**
 * That award.
 */
by: InitiativeUse, };

export type SetImportColumn = { draft: DraftId, sheet: number, index: number, field?: string | null, dateOrder?: DateOrder | null, };

export type SetImportDecision = { draft: DraftId, decision: DecisionHead, };

export type SetImportHeading = { draft: DraftId, sheet: number, rowNo: number, };

export type SetImportTarget = { draft: DraftId, target: ImportTarget, };

export type SetLocalQuota = { fields: LocalQuotaFields, };

export type SetMembership = { nominee: NomineeId, year: number, heads?: number | null, holders: Array<AwardHolders>, document?: string | null, };

export type SetRating = { nominee: NomineeId, year: number, rating?: Rating | null, document?: string | null, };

export type Sex = "male" | "female";

export type ShareOfMembers = { award: string, 
/**
 * 1 to 100.
 */
minPct: number, strict: boolean, };

export type SheetMerge = { 
/**
 * Excel rows, from 1.
 */
firstRow: number, lastRow: number, 
/**
 * Columns, from 0.
 */
firstColumn: number, lastColumn: number, };

export type SheetRow = { 
/**
 * Excel row, from 1.
 */
rowNo: number, 
/**
 * Hidden in Excel.
 */
hidden: boolean, 
/**
 * What the row is to the list.
 */
role: SheetRowRole, 
/**
 * Text of column A, B, …
 */
cells: Array<string>, };

export type SheetRowRole = "title" | "heading" | "line" | "section" | "passed_over";

export type SheetStretch = { 
/**
 * Last filled row of the sheet.
 */
lastRow: number, 
/**
 * Columns, from A.
 */
columns: number, 
/**
 * Columns hidden in Excel, from 0.
 */
hiddenColumns: Array<number>, 
/**
 * Filled rows of the stretch, in order.
 */
rows: Array<SheetRow>, 
/**
 * Merged ranges that touch the stretch.
 */
merges: Array<SheetMerge>, };

export type SignMinutes = { session: SessionId, signedOn: string, chairName: string, secretaryName: string, };

export type Signer = { name: string, capacity: SigningCapacity, 
/**
 * Line under the capacity: "CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC".
 */
post: string, };

export type Signing = { signedOn: string, chairName: string, secretaryName: string, 
/**
 * SHA-256 over the signed text and the frozen results, hexadecimal.
 */
sha256: string, };

export type SigningCapacity = "head" | "on_behalf" | "for_head" | "by_order" | "by_delegation" | "acting";

export type SimplifiedProcedure = { types: Array<CommendationType>, 
/**
 * Whether the council votes all the same.
 */
needsVote: boolean, legalBasis: string, certainty: Certainty, };

export type SkipImportRows = { draft: DraftId, places: Array<string>, skip: boolean, };

export type SortAgenda = { session: SessionId, order: AgendaOrder, };

export type SplitUnit = { unit: UnitId, into: Array<UnitId>, on: string, document: string, };

export type Stage = "received" | "under_appraisal" | "returned" | "eligible" | "ineligible" | "on_agenda" | "passed" | "rejected" | "lowered" | "deferred" | "withdrawn";

export type StageCount = { stage: Stage, count: number, };

export type Status = "met" | "not_met" | "cannot_know";

export type Step = "receive_nomination" | "begin_appraisal" | "return_nomination" | "receive_again" | "mark_eligible" | "mark_ineligible" | "reconsider_nomination" | "withdraw_nomination" | "put_on_agenda" | "take_off_agenda" | "close_vote";

export type StopReading = Record<symbol, never>;

export type StoreHealth = { healthy: boolean, laws: Array<LawCheck>, schemaVersion: number, bytes: number, journalLines: number, 
/**
 * Hash of the journal's last line, absent when it is empty.
 */
journalHead: string | null, };

export type SubmissionAdded = { submission: SubmissionId, };

export type SubmissionBoard = { sent: Array<SubmissionRow>, 
/**
 * Units expected to send (departments, boards, unions, armed forces, districts, blocs' leaders) that have not.
 */
notSent: Array<UnitChoice>, };

export type SubmissionFields = { movement: MovementId, 
/**
 * Number of the movement's phase.
 */
phaseNo: number, 
/**
 * The unit that sends.
 */
unit: UnitId, 
/**
 * "218/TTr-SYT".
 */
docNumber: string | null, docOn: string | null, receivedOn: string, note: string | null, };

export type SubmissionId = number;

export type SubmissionMissing = { submission: SubmissionId, docNumber: string | null, docOn: string | null, receivedOn: string, 
/**
 * Papers that serve several lines and are missing for at least one of them.
 */
shared: Array<PaperName>, 
/**
 * Lines that lack something; shared papers are told above, once.
 */
lines: Array<LineMissing>, 
/**
 * Lines looked at: those whose appraisal has not ended.
 */
lookedAt: number, };

export type SubmissionRow = { id: SubmissionId, unitName: string, movementTitle: string, nominations: number, 
/**
 * Lines whose stage is still before a result of appraisal.
 */
notAppraised: number, 
/**
 * Name of the Excel file it came from, absent when typed in.
 */
fileName: string | null, movement: MovementId, 
/**
 * Number of the movement's phase.
 */
phaseNo: number, 
/**
 * The unit that sends.
 */
unit: UnitId, 
/**
 * "218/TTr-SYT".
 */
docNumber: string | null, docOn: string | null, receivedOn: string, note: string | null, };

export type Submissions = { submissions: Array<SubmissionRow>, };

export type SuddenAchievement = { reach: Reach, };

export type Suggestion = { nominee: NomineeId, kind: NomineeKind, name: string, born: string | null, position: string | null, unit: UnitId, unitName: string, awardId: string, step: YearStep, 
/**
 * Asked for it in a line that is under way.
 */
isNominated: boolean, };

export type Suggestions = { 
/**
 * The year asked about; that of the office's clock where none was.
 */
year: number, 
/**
 * How many nominees there are to look at.
 */
total: number, 
/**
 * How many of them this page looked at, from its offset on.
 */
lookedAt: number, pack: string, packTitle: string, 
/**
 * Of each nominee: nothing lacking before one lacking, then higher awards first.
 */
rows: Array<Suggestion>, 
/**
 * Names of all awards of the regulations, by id.
 */
awardNames: { [key in string]: string }, };

export type SupplementId = number;

export type SupplementRow = { id: SupplementId, nomination: NominationId, 
/**
 * Fields unlocked while the line is returned.
 */
fields: Array<LineField>, 
/**
 * Codes of papers asked for.
 */
components: Array<string>, reason: string, dueOn: string | null, askedBy: string, askedAt: string, 
/**
 * When the line was received again or withdrawn; absent while it waits.
 */
closedAt: string | null, };

export type TakeBackNotTheSame = { nominee: NomineeId, other: NomineeId, };

export type TakeOffAgenda = { items: Array<ItemId>, };

export type Tally = { 
/**
 * Phiếu phát ra.
 */
issued: number, 
/**
 * Phiếu thu về.
 */
returned: number, 
/**
 * Phiếu hợp lệ.
 */
valid: number, 
/**
 * Phiếu không hợp lệ.
 */
invalid: number, 
/**
 * Đồng ý.
 */
agree: number, 
/**
 * Không đồng ý.
 */
disagree: number, 
/**
 * Phiếu trắng, không có ý kiến.
 */
blank: number, 
/**
 * Ý kiến bằng văn bản của thành viên vắng mặt: đồng ý.
 */
writtenAgree: number, 
/**
 * … không đồng ý.
 */
writtenDisagree: number, 
/**
 * … không có ý kiến.
 */
writtenBlank: number, };

export type TallyEntry = { 
/**
 * 1 or 2.
 */
entry: number, tally: Tally, at: string, actor: string, };

export type TallyProblem = { "kind": "returnedMoreThanIssued", issued: number, returned: number, } | { "kind": "returnedIsNotValidPlusInvalid", returned: number, valid: number, invalid: number, } | { "kind": "validIsNotTheSumOfChoices", valid: number, agree: number, disagree: number, blank: number, } | { "kind": "moreBallotsThanVoters", issued: number, voters: number, } | { "kind": "moreWrittenOpinionsThanReceived", written: number, received: number, } | { "kind": "openVoteMustCountEveryVoter", counted: number, voters: number, };

export type TargetGroup = { 
/**
 * Absent when the document does not tell collectives from people.
 */
kind: NomineeKind | null, text: string, };

export type Term = { "kind": "working_days_after", days: number, } | { "kind": "working_days_before", days: number, } | { "kind": "day_of_year", month: number, day: number, } | { "kind": "day_of_later_year", month: number, day: number, years: number, };

export type ThousandWord = "nghin" | "ngan";

export type Threshold = { numerator: number, denominator: number, strict: boolean, };

export type TickedName = { nomination: NominationId, name: string, };

export type Topic = "office" | "units" | "movements" | "awards" | "imports" | "nominations" | "council" | "sessions" | "minutes" | "history";

export type UndoImport = { draft: DraftId, reason: string, };

export type Undone = { 
/**
 * Nominations or units removed.
 */
removed: number, 
/**
 * Changes put back.
 */
restored: number, };

export type UnitAdded = { unit: UnitId, };

export type UnitChange = { id: UnitChangeId, kind: UnitChangeKind, unit: UnitId, 
/**
 * Its name until then.
 */
oldName: string, 
/**
 * The first day it held.
 */
on: string, 
/**
 * The decision ("45/QĐ-UBND").
 */
document: string, 
/**
 * The units that go on; empty after a rename or where none does.
 */
into: Array<UnitChoice>, };

export type UnitChangeId = number;

export type UnitChangeKind = "rename" | "merge" | "split" | "dissolve";

export type UnitChoice = { id: UnitId, name: string, parentName: string | null, };

export type UnitChoices = { units: Array<UnitChoice>, };

export type UnitDetail = { 
/**
 * What happened to it, newest first.
 */
changes: Array<UnitChange>, 
/**
 * Merges and splits it came from, newest first; those of its predecessors as well.
 */
cameFrom: Array<UnitChange>, 
/**
 * People and households that belong to it now.
 */
people: number, id: UnitId, parentName: string | null, 
/**
 * 0 for a root.
 */
depth: number, 
/**
 * Direct children.
 */
children: number, nominations: number, 
/**
 * Short code of the office's own, unique; may be absent.
 */
code: string | null, name: string, parent: UnitId | null, kind: UnitKind, 
/**
 * Lĩnh vực hoạt động, in words.
 */
fieldOfActivity: string | null, 
/**
 * True for state bodies, false for enterprises and others outside the state.
 */
isState: boolean, 
/**
 * Khối, cụm thi đua the unit belongs to, by name.
 */
bloc: string | null, 
/**
 * Leads its bloc (trưởng khối).
 */
isBlocLeader: boolean, validFrom: string | null, validTo: string | null, };

export type UnitFields = { 
/**
 * Short code of the office's own, unique; may be absent.
 */
code: string | null, name: string, parent: UnitId | null, kind: UnitKind, 
/**
 * Lĩnh vực hoạt động, in words.
 */
fieldOfActivity: string | null, 
/**
 * True for state bodies, false for enterprises and others outside the state.
 */
isState: boolean, 
/**
 * Khối, cụm thi đua the unit belongs to, by name.
 */
bloc: string | null, 
/**
 * Leads its bloc (trưởng khối).
 */
isBlocLeader: boolean, validFrom: string | null, validTo: string | null, };

export type UnitId = number;

export type UnitKind = "province" | "department" | "board" | "union" | "armed_forces" | "district" | "commune" | "public_service" | "enterprise" | "bloc" | "other";

export type UnitMissing = { unit: UnitId, unitName: string, submissions: Array<SubmissionMissing>, };

export type UnitPrizes = { unit: UnitId, unitName: string, 
/**
 * Lines that are paid.
 */
lines: number, 
/**
 * Đồng.
 */
paid: number, };

export type UnitRow = { id: UnitId, parentName: string | null, 
/**
 * 0 for a root.
 */
depth: number, 
/**
 * Direct children.
 */
children: number, nominations: number, 
/**
 * Short code of the office's own, unique; may be absent.
 */
code: string | null, name: string, parent: UnitId | null, kind: UnitKind, 
/**
 * Lĩnh vực hoạt động, in words.
 */
fieldOfActivity: string | null, 
/**
 * True for state bodies, false for enterprises and others outside the state.
 */
isState: boolean, 
/**
 * Khối, cụm thi đua the unit belongs to, by name.
 */
bloc: string | null, 
/**
 * Leads its bloc (trưởng khối).
 */
isBlocLeader: boolean, validFrom: string | null, validTo: string | null, };

export type UnitSuggestion = { unit: UnitId, name: string, };

export type UnitsMerged = { 
/**
 * People and households that went along.
 */
people: number, };

export type Unknown = { "code": "awards_not_complete" } | { "code": "initiatives_not_complete" } | { "code": "doubtful_rows" } | { "code": "rating_missing", year: number, } | { "code": "ratings_contradict", year: number, } | { "code": "heads_missing" } | { "code": "heads_too_few" } | { "code": "member_awards_not_complete" } | { "code": "members_contradict" } | { "code": "discipline_missing", lookedOn: string | null, } | { "code": "proceedings_missing", lookedOn: string | null, } | { "code": "movements_missing", lookedOn: string | null, } | { "code": "movement_not_judged" } | { "code": "sudden_missing", lookedOn: string | null, } | { "code": "sudden_not_judged" } | { "code": "clusters_missing", lookedOn: string | null, } | { "code": "cluster_not_judged", organiser: ClusterOrganiser, } | { "code": "unit_missing" } | { "code": "person_must_say" } | { "code": "answers_contradict" } | { "code": "standard_not_decided" };

export type UnloadPack = { pack: string, reason: string, };

export type UpdateAchievement = { achievement: AchievementId, fields: AchievementFields, };

export type UpdateCouncil = { council: CouncilId, fields: CouncilFields, };

export type UpdateDiscipline = { discipline: DisciplineId, fields: DisciplineFields, };

export type UpdateDocument = { document: DocumentId, fields: DocumentFields, movements: Array<MovementId>, };

export type UpdateInitiative = { initiative: InitiativeId, fields: InitiativeFields, };

export type UpdateMember = { member: MemberId, fields: MemberFields, };

export type UpdateMovement = { movement: MovementId, fields: MovementFields, };

export type UpdateNomination = { nomination: NominationId, nominee: NomineeFields, ask: AskFields, };

export type UpdateNominee = { nominee: NomineeId, fields: NomineeFields, movedOn: string | null, document?: string | null, };

export type UpdateOffice = { profile: OfficeProfile, };

export type UpdatePastAward = { pastAward: PastAwardId, fields: PastAwardFields, };

export type UpdateProceeding = { proceeding: ProceedingId, fields: ProceedingFields, };

export type UpdateSession = { session: SessionId, fields: SessionFields, };

export type UpdateSubmission = { submission: SubmissionId, fields: SubmissionFields, };

export type UpdateUnit = { unit: UnitId, fields: UnitFields, };

export type UseImportSheets = { draft: DraftId, sheets: Array<number>, };

export type ValueNote = { "kind": "converted", from: LegacyCode, } | { "kind": "formula" } | { "kind": "yearCompleted" } | { "kind": "monthFirst" } | { "kind": "split" } | { "kind": "carriedDown" } | { "kind": "fromHeading" } | { "kind": "fromHead" } | { "kind": "fromDate" } | { "kind": "asBefore" } | { "kind": "notInCatalogue" } | { "kind": "doubtfulKind" } | { "kind": "senderAssumed" } | { "kind": "fromSheet" };

export type Verdict = { 
/**
 * Agreeing votes, written opinions included.
 */
agree: number, 
/**
 * What the share is taken of.
 */
base: number, 
/**
 * Fewest agreeing votes that pass.
 */
needed: number, passed: boolean, };

export type VerdictCounts = { total: number, new: number, changed: number, same: number, conflict: number, problem: number, skipped: number, };

export type VoteBase = "total_members" | "present_members";

export type VoteMethod = "secret_ballot" | "open_vote" | "none";

export type VoteResult = { item: ItemId, position: number, nomination: NominationId, kind: NomineeKind, name: string, born: string | null, personPosition: string | null, unitName: string, 
/**
 * Unit that sent the nomination.
 */
senderName: string, achievement: string, awardHistory: string | null, awardId: string, awardName: string, rule: VoteRule, 
/**
 * Pack the rule and the award come from; absent in results of before it was kept.
 */
packId: string | null, packVersion: number | null, voters: Voters, quorumRequired: number, 
/**
 * Absent when the item was closed without a vote.
 */
tally: Tally | null, verdict: Verdict | null, outcome: Outcome, 
/**
 * True when the outcome differs from the computed one.
 */
isOverridden: boolean, reason: string | null, loweredAwardId: string | null, loweredAwardName: string | null, closedAt: string, closedBy: string, 
/**
 * Names of members who did not vote because of a conflict.
 */
recused: Array<string>, };

export type VoteRule = { method: VoteMethod, 
/**
 * Absent when nobody has said it yet; a vote cannot be closed without it.
 */
threshold: Threshold | null, base: VoteBase, 
/**
 * Absent members may answer in writing and count in the same base.
 */
writtenOpinions: boolean, 
/**
 * Article or document the rule comes from.
 */
legalBasis: string, certainty: Certainty, };

export type Voters = { 
/**
 * Members of the council on the session's date.
 */
members: number, 
/**
 * Members in the room for this item (roll-call minus those who left).
 */
present: number, 
/**
 * Members in the room who do not vote on this item because of a conflict of interest.
 */
recused: number, 
/**
 * Absent members whose written opinion was received.
 */
written: number, };

export type Want = { "kind": "award", award: string, 
/**
 * Every year, without a gap.
 */
inARow: boolean, 
/**
 * Of this very year.
 */
year: number | null, 
/**
 * Only after this award.
 */
afterAward: string | null, 
/**
 * Meeting that award's standard would do.
 */
orStandardMet: boolean, } | { "kind": "rating", min: Rating, year: number, } | { "kind": "ratings", min: Rating, orAward: string | null, afterAward: string | null, } | { "kind": "initiative", scope: InfluenceScope, noTopic: boolean, afterAward: string | null, } | { "kind": "members_with", award: string, year: number, } | { "kind": "heads", year: number, } | { "kind": "no_discipline", from: DisciplineLevel, year: number, } | { "kind": "movement" } | { "kind": "sudden" } | { "kind": "cluster", organiser: ClusterOrganiser, } | { "kind": "answer", code: string, text: string, } | { "kind": "obstacle", obstacle: ObstacleKind, };

export type WatchReading = Record<symbol, never>;

export type WithdrawConfirmation = { pack: string, figure: string, reason: string, };

export type WithdrawNomination = { nominations: Array<NominationId>, reason: string, };

export type WriteMinutes = { session: SessionId, docNumber?: string | null, narratives: Array<Narrative>, };

export type WriteOpinion = { nomination: NominationId, opinion: string, };

export type YearRun = { from: number, to: number, };

export type YearStep = { 
/**
 * The evaluation year.
 */
year: number, 
/**
 * Years, awards, initiatives and heads that are still to earn; 0 when only questions and checks are left.
 */
lacking: number, 
/**
 * Something of it is there already: a condition that counts is met, or part of it.
 */
isBegun: boolean, 
/**
 * In the order of the standard, then the rules of the era; empty when nothing stands between.
 */
missing: Array<Missing>, 
/**
 * The way's place in the standard, from 0.
 */
alternative: number, legalBasis: string, 
/**
 * Of the weakest thing the step rests on. Where it is not verified, nothing is claimed before the office confirms.
 */
certainty: Certainty, };

export type ZeroWord = "linh" | "le";

/** Every command with its request and answer. */
export interface Commands {
  read_office: { request: ReadOffice; answer: OfficeProfile | null };
  create_office: { request: CreateOffice; answer: OfficeProfile };
  update_office: { request: UpdateOffice; answer: OfficeProfile };
  load_sample: { request: LoadSample; answer: OfficeProfile };
  read_dashboard: { request: ReadDashboard; answer: Dashboard };
  find_anything: { request: FindAnything; answer: Found };
  list_units: { request: ListUnits; answer: Page<UnitRow> };
  choose_unit: { request: ChooseUnit; answer: UnitChoices };
  read_unit: { request: ReadUnit; answer: UnitDetail };
  add_unit: { request: AddUnit; answer: UnitAdded };
  update_unit: { request: UpdateUnit; answer: Done };
  change_unit_name: { request: ChangeUnitName; answer: Done };
  merge_units: { request: MergeUnits; answer: UnitsMerged };
  split_unit: { request: SplitUnit; answer: Done };
  dissolve_unit: { request: DissolveUnit; answer: Done };
  remove_unit: { request: RemoveUnit; answer: Done };
  export_units: { request: ExportUnits; answer: ExportedFile };
  list_movements: { request: ListMovements; answer: Movements };
  read_movement: { request: ReadMovement; answer: MovementDetail };
  add_movement: { request: AddMovement; answer: MovementAdded };
  update_movement: { request: UpdateMovement; answer: Done };
  list_documents: { request: ListDocuments; answer: Documents };
  add_document: { request: AddDocument; answer: DocumentAdded };
  update_document: { request: UpdateDocument; answer: Done };
  read_submission_board: { request: ReadSubmissionBoard; answer: SubmissionBoard };
  list_awards: { request: ListAwards; answer: AwardCatalogue };
  confirm_award_rule: { request: ConfirmAwardRule; answer: Done };
  read_regulations: { request: ReadRegulations; answer: RegulationBook };
  preview_pack: { request: PreviewPack; answer: PackPreview };
  load_pack: { request: LoadPack; answer: PackLoaded };
  unload_pack: { request: UnloadPack; answer: Done };
  export_pack: { request: ExportPack; answer: ExportedFile };
  confirm_figure: { request: ConfirmFigure; answer: Done };
  withdraw_confirmation: { request: WithdrawConfirmation; answer: Done };
  set_local_quota: { request: SetLocalQuota; answer: LocalQuotaSet };
  remove_local_quota: { request: RemoveLocalQuota; answer: Done };
  preview_import: { request: PreviewImport; answer: ImportPreview };
  use_import_sheets: { request: UseImportSheets; answer: ImportPreview };
  set_import_heading: { request: SetImportHeading; answer: ImportPreview };
  set_import_target: { request: SetImportTarget; answer: ImportPreview };
  set_import_decision: { request: SetImportDecision; answer: ImportPreview };
  set_import_column: { request: SetImportColumn; answer: ImportPreview };
  repair_import_row: { request: RepairImportRow; answer: ImportPreview };
  resolve_import_unit: { request: ResolveImportUnit; answer: ImportPreview };
  choose_import_nominee: { request: ChooseImportNominee; answer: ImportPreview };
  skip_import_rows: { request: SkipImportRows; answer: ImportPreview };
  read_import: { request: ReadImport; answer: ImportPreview };
  list_import_rows: { request: ListImportRows; answer: ImportRows };
  read_import_sheet: { request: ReadImportSheet; answer: SheetStretch };
  list_imports: { request: ListImports; answer: Drafts };
  accept_import: { request: AcceptImport; answer: Accepted };
  discard_import: { request: DiscardImport; answer: Done };
  undo_import: { request: UndoImport; answer: Undone };
  list_import_fixes: { request: ListImportFixes; answer: Page<ImportFix> };
  forget_import_fix: { request: ForgetImportFix; answer: Done };
  watch_reading: { request: WatchReading; answer: ReadingProgress | null };
  stop_reading: { request: StopReading; answer: Done };
  list_submissions: { request: ListSubmissions; answer: Submissions };
  add_submission: { request: AddSubmission; answer: SubmissionAdded };
  update_submission: { request: UpdateSubmission; answer: Done };
  list_nominations: { request: ListNominations; answer: Page<NominationRow> };
  count_nominations: { request: CountNominations; answer: NominationCounts };
  read_nomination: { request: ReadNomination; answer: NominationDetail };
  add_nomination: { request: AddNomination; answer: NominationAdded };
  update_nomination: { request: UpdateNomination; answer: Done };
  begin_appraisal: { request: BeginAppraisal; answer: Moved };
  write_opinion: { request: WriteOpinion; answer: Done };
  mark_eligible: { request: MarkEligible; answer: Moved };
  mark_ineligible: { request: MarkIneligible; answer: Moved };
  return_nomination: { request: ReturnNomination; answer: Moved };
  receive_again: { request: ReceiveAgain; answer: Moved };
  reconsider_nomination: { request: ReconsiderNomination; answer: Moved };
  withdraw_nomination: { request: WithdrawNomination; answer: Moved };
  count_quotas: { request: CountQuotas; answer: QuotaCounts };
  evaluate_nomination: { request: EvaluateNomination; answer: NominationEvaluation };
  answer_question: { request: AnswerQuestion; answer: Done };
  read_dossier: { request: ReadDossier; answer: Dossier };
  mark_component: { request: MarkComponent; answer: Done };
  attach_file: { request: AttachFile; answer: Attached };
  read_attachment: { request: ReadAttachment; answer: AttachmentFile };
  remove_attachment: { request: RemoveAttachment; answer: Done };
  list_missing: { request: ListMissing; answer: MissingPapers };
  request_supplement: { request: RequestSupplement; answer: Moved };
  export_nominations: { request: ExportNominations; answer: ExportedFile };
  read_nominee: { request: ReadNominee; answer: NomineeDetail };
  update_nominee: { request: UpdateNominee; answer: Done };
  read_next_steps: { request: ReadNextSteps; answer: NextSteps };
  list_suggestions: { request: ListSuggestions; answer: Suggestions };
  choose_nominee: { request: ChooseNominee; answer: NomineeChoices };
  say_not_the_same: { request: SayNotTheSame; answer: Done };
  take_back_not_the_same: { request: TakeBackNotTheSame; answer: Done };
  list_past_awards: { request: ListPastAwards; answer: Page<PastAwardRow> };
  add_past_award: { request: AddPastAward; answer: PastAwardAdded };
  update_past_award: { request: UpdatePastAward; answer: Done };
  remove_past_award: { request: RemovePastAward; answer: Done };
  revoke_past_award: { request: RevokePastAward; answer: Done };
  restore_past_award: { request: RestorePastAward; answer: Done };
  set_rating: { request: SetRating; answer: Done };
  add_discipline: { request: AddDiscipline; answer: DisciplineAdded };
  update_discipline: { request: UpdateDiscipline; answer: Done };
  remove_discipline: { request: RemoveDiscipline; answer: Done };
  add_proceeding: { request: AddProceeding; answer: ProceedingAdded };
  update_proceeding: { request: UpdateProceeding; answer: Done };
  remove_proceeding: { request: RemoveProceeding; answer: Done };
  add_achievement: { request: AddAchievement; answer: AchievementAdded };
  update_achievement: { request: UpdateAchievement; answer: Done };
  remove_achievement: { request: RemoveAchievement; answer: Done };
  set_membership: { request: SetMembership; answer: Done };
  say_looked_into: { request: SayLookedInto; answer: Done };
  export_past_awards: { request: ExportPastAwards; answer: ExportedFile };
  list_initiatives: { request: ListInitiatives; answer: Page<InitiativeRow> };
  add_initiative: { request: AddInitiative; answer: InitiativeAdded };
  update_initiative: { request: UpdateInitiative; answer: Done };
  remove_initiative: { request: RemoveInitiative; answer: Done };
  export_initiatives: { request: ExportInitiatives; answer: ExportedFile };
  list_prizes: { request: ListPrizes; answer: Prizes };
  list_councils: { request: ListCouncils; answer: Councils };
  read_council: { request: ReadCouncil; answer: CouncilDetail };
  establish_council: { request: EstablishCouncil; answer: CouncilEstablished };
  update_council: { request: UpdateCouncil; answer: Done };
  add_member: { request: AddMember; answer: MemberAdded };
  update_member: { request: UpdateMember; answer: Done };
  replace_member: { request: ReplaceMember; answer: Done };
  remove_member: { request: RemoveMember; answer: Done };
  list_sessions: { request: ListSessions; answer: Sessions };
  plan_session: { request: PlanSession; answer: SessionPlanned };
  update_session: { request: UpdateSession; answer: Done };
  read_session: { request: ReadSession; answer: SessionRoom };
  put_on_agenda: { request: PutOnAgenda; answer: Moved };
  take_off_agenda: { request: TakeOffAgenda; answer: Moved };
  move_agenda_item: { request: MoveAgendaItem; answer: Done };
  sort_agenda: { request: SortAgenda; answer: Done };
  record_presence: { request: RecordPresence; answer: Done };
  open_session: { request: OpenSession; answer: Done };
  read_agenda_item: { request: ReadAgendaItem; answer: AgendaItem };
  record_item_absence: { request: RecordItemAbsence; answer: Done };
  record_tally: { request: RecordTally; answer: Done };
  clear_tally: { request: ClearTally; answer: Done };
  close_vote: { request: CloseVote; answer: Results };
  list_results: { request: ListResults; answer: Results };
  conclude_session: { request: ConcludeSession; answer: Done };
  draft_minutes: { request: DraftMinutes; answer: Minutes };
  read_minutes: { request: ReadMinutes; answer: Minutes | null };
  write_minutes: { request: WriteMinutes; answer: Minutes };
  sign_minutes: { request: SignMinutes; answer: Minutes };
  export_approval_book: { request: ExportApprovalBook; answer: ExportedFile };
  export_minutes: { request: ExportMinutes; answer: ExportedFile };
  export_movements: { request: ExportMovements; answer: ExportedFile };
  export_submissions: { request: ExportSubmissions; answer: ExportedFile };
  export_submission_board: { request: ExportSubmissionBoard; answer: ExportedFile };
  export_members: { request: ExportMembers; answer: ExportedFile };
  export_sessions: { request: ExportSessions; answer: ExportedFile };
  export_agenda: { request: ExportAgenda; answer: ExportedFile };
  export_results: { request: ExportResults; answer: ExportedFile };
  export_awards: { request: ExportAwards; answer: ExportedFile };
  export_import_rows: { request: ExportImportRows; answer: ExportedFile };
  export_form: { request: ExportForm; answer: ExportedFile };
  export_official_list: { request: ExportOfficialList; answer: ExportedFile };
  check_store: { request: CheckStore; answer: StoreHealth };
  list_journal: { request: ListJournal; answer: Page<JournalLine> };
  export_journal: { request: ExportJournal; answer: ExportedFile };
}

export type CommandName = keyof Commands;

/** What a command may change; empty for one that only reads. */
export const commandTopics: { readonly [C in CommandName]: readonly Topic[] } = {
  read_office: [],
  create_office: ["office"],
  update_office: ["office"],
  load_sample: ["office", "units", "movements", "awards", "imports", "nominations", "council", "sessions", "minutes"],
  read_dashboard: [],
  find_anything: [],
  list_units: [],
  choose_unit: [],
  read_unit: [],
  add_unit: ["units"],
  update_unit: ["units", "nominations", "history"],
  change_unit_name: ["units", "nominations", "history"],
  merge_units: ["units", "nominations", "history"],
  split_unit: ["units", "history"],
  dissolve_unit: ["units", "history"],
  remove_unit: ["units"],
  export_units: [],
  list_movements: [],
  read_movement: [],
  add_movement: ["movements"],
  update_movement: ["movements"],
  list_documents: [],
  add_document: ["movements"],
  update_document: ["movements"],
  read_submission_board: [],
  list_awards: [],
  confirm_award_rule: ["awards", "sessions"],
  read_regulations: [],
  preview_pack: [],
  load_pack: ["awards", "nominations", "sessions"],
  unload_pack: ["awards", "nominations", "sessions"],
  export_pack: [],
  confirm_figure: ["awards", "nominations"],
  withdraw_confirmation: ["awards", "nominations"],
  set_local_quota: ["awards", "nominations"],
  remove_local_quota: ["awards", "nominations"],
  preview_import: ["imports"],
  use_import_sheets: ["imports"],
  set_import_heading: ["imports"],
  set_import_target: ["imports"],
  set_import_decision: ["imports"],
  set_import_column: ["imports"],
  repair_import_row: ["imports"],
  resolve_import_unit: ["imports"],
  choose_import_nominee: ["imports"],
  skip_import_rows: ["imports"],
  read_import: [],
  list_import_rows: [],
  read_import_sheet: [],
  list_imports: [],
  accept_import: ["imports", "units", "nominations", "council", "history"],
  discard_import: ["imports"],
  undo_import: ["imports", "units", "nominations", "council", "history"],
  list_import_fixes: [],
  forget_import_fix: ["imports"],
  watch_reading: [],
  stop_reading: [],
  list_submissions: [],
  add_submission: ["nominations"],
  update_submission: ["nominations"],
  list_nominations: [],
  count_nominations: [],
  read_nomination: [],
  add_nomination: ["nominations"],
  update_nomination: ["nominations"],
  begin_appraisal: ["nominations"],
  write_opinion: ["nominations"],
  mark_eligible: ["nominations"],
  mark_ineligible: ["nominations"],
  return_nomination: ["nominations"],
  receive_again: ["nominations"],
  reconsider_nomination: ["nominations"],
  withdraw_nomination: ["nominations"],
  count_quotas: [],
  evaluate_nomination: [],
  answer_question: ["nominations"],
  read_dossier: [],
  mark_component: ["nominations"],
  attach_file: ["nominations"],
  read_attachment: [],
  remove_attachment: ["nominations"],
  list_missing: [],
  request_supplement: ["nominations"],
  export_nominations: [],
  read_nominee: [],
  update_nominee: ["history", "nominations"],
  read_next_steps: [],
  list_suggestions: [],
  choose_nominee: [],
  say_not_the_same: ["history"],
  take_back_not_the_same: ["history"],
  list_past_awards: [],
  add_past_award: ["history"],
  update_past_award: ["history"],
  remove_past_award: ["history"],
  revoke_past_award: ["history"],
  restore_past_award: ["history"],
  set_rating: ["history"],
  add_discipline: ["history"],
  update_discipline: ["history"],
  remove_discipline: ["history"],
  add_proceeding: ["history"],
  update_proceeding: ["history"],
  remove_proceeding: ["history"],
  add_achievement: ["history"],
  update_achievement: ["history"],
  remove_achievement: ["history"],
  set_membership: ["history"],
  say_looked_into: ["history"],
  export_past_awards: [],
  list_initiatives: [],
  add_initiative: ["history"],
  update_initiative: ["history"],
  remove_initiative: ["history"],
  export_initiatives: [],
  list_prizes: [],
  list_councils: [],
  read_council: [],
  establish_council: ["council"],
  update_council: ["council", "sessions"],
  add_member: ["council", "sessions"],
  update_member: ["council", "sessions"],
  replace_member: ["council", "sessions"],
  remove_member: ["council", "sessions"],
  list_sessions: [],
  plan_session: ["sessions"],
  update_session: ["sessions"],
  read_session: [],
  put_on_agenda: ["sessions", "nominations"],
  take_off_agenda: ["sessions", "nominations"],
  move_agenda_item: ["sessions"],
  sort_agenda: ["sessions"],
  record_presence: ["sessions"],
  open_session: ["sessions"],
  read_agenda_item: [],
  record_item_absence: ["sessions"],
  record_tally: ["sessions"],
  clear_tally: ["sessions"],
  close_vote: ["sessions", "nominations"],
  list_results: [],
  conclude_session: ["sessions"],
  draft_minutes: ["minutes"],
  read_minutes: [],
  write_minutes: ["minutes"],
  sign_minutes: ["minutes", "sessions"],
  export_approval_book: [],
  export_minutes: [],
  export_movements: [],
  export_submissions: [],
  export_submission_board: [],
  export_members: [],
  export_sessions: [],
  export_agenda: [],
  export_results: [],
  export_awards: [],
  export_import_rows: [],
  export_form: [],
  export_official_list: [],
  check_store: [],
  list_journal: [],
  export_journal: [],
};
