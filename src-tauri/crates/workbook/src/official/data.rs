//! What an official list prints. Plain data: nothing is looked up; only lines are counted and numbered here.

use domain::nominee::NomineeKind;
use domain::session::Outcome;
use domain::vote::Tally;

use crate::book::data::{Letterhead, SignaturePair, VoteShare};
use crate::sheet::FileFacts;

/// A list in the layout of official papers (NĐ 30/2020, Phụ lục I).
#[derive(Clone, Debug)]
pub struct OfficialPaper {
    /// The file's own properties; the author is the office.
    pub facts: FileFacts,
    /// Name on the tab.
    pub tab: String,
    /// Which columns it has.
    pub form: OfficialForm,
    /// Issuing bodies at the top left; absent on a list that goes with a decision, which carries them itself.
    pub letterhead: Option<Letterhead>,
    /// Place and date at the top right, printed with the letterhead only.
    pub place_and_date: String,
    /// In capitals: `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN`.
    pub title: String,
    /// `Phong trào thi đua “…”, đợt 1`; empty when there is none.
    pub movement_line: String,
    /// `(Kèm theo Tờ trình số … ngày … của …)`; empty when the list stands alone.
    pub attached_to: String,
    /// Kinds of nominee, each becoming a part with a letter; one without lines is left out.
    pub groups: Vec<OfficialGroup>,
    /// Where the numbers of lines start again.
    pub numbering: Numbering,
    /// Signatures under the list; without any, none are printed.
    pub signatures: SignaturePair,
}

/// The columns of an official list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficialForm {
    /// Danh sách trích ngang.
    Summary,
    /// Danh sách trình Hội đồng.
    Council,
    /// Kết quả bỏ phiếu.
    Results,
    /// Danh sách kèm theo tờ trình.
    SubmissionAnnex,
    /// Danh sách kèm theo quyết định.
    DecisionAnnex,
}

/// Where the numbers of lines start again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// With each kind of nominee.
    PerKind,
    /// With each section.
    PerSection,
    /// Nowhere.
    Throughout,
}

/// The lines of one kind of nominee.
#[derive(Clone, Debug)]
pub struct OfficialGroup {
    /// Which kind.
    pub kind: NomineeKind,
    /// Its sections in order, each with a Roman number unless its title is empty.
    pub sections: Vec<OfficialSection>,
}

/// Lines that share an award or a unit.
#[derive(Clone, Debug)]
pub struct OfficialSection {
    /// The award or the unit; empty where the kind is not divided.
    pub title: String,
    /// Its lines, already sorted.
    pub lines: Vec<OfficialLine>,
}

/// One nominee. What a list has no column for may be left empty; a column nobody fills is not printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfficialLine {
    /// Name.
    pub name: String,
    /// Birth year or date as printed; empty for others than people.
    pub birth: String,
    /// `Nam`, `Nữ` or empty.
    pub sex: String,
    /// Position and unit.
    pub position_and_unit: String,
    /// The unit that sent the nomination.
    pub sender: String,
    /// Summary of achievement.
    pub achievement: String,
    /// Past awards: form, number, date.
    pub past_awards: String,
    /// Initiatives and research topics.
    pub initiatives: String,
    /// The award asked for, or the one given.
    pub award: String,
    /// The appraising officer's opinion.
    pub appraisal: String,
    /// Members of the council on the day of the vote.
    pub members: Option<u32>,
    /// The count as frozen; absent when there was no vote.
    pub tally: Option<Tally>,
    /// Agreeing votes and what they are a share of.
    pub vote: Option<VoteShare>,
    /// What the vote ended in.
    pub outcome: Option<Outcome>,
    /// Note.
    pub note: String,
}
