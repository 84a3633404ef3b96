//! Everything the approval book prints. Plain data from the frozen record: nothing is looked up or counted again elsewhere.

use domain::award::VoteMethod;
use domain::nominee::NomineeKind;
use domain::session::{Outcome, Presence};
use domain::vote::{Tally, Verdict, Voters};

use crate::sheet::{Align, FileFacts};

/// The approval book (danh sách trình cấp trên) of one session.
#[derive(Clone, Debug)]
pub struct ApprovalBook {
    /// The file's own properties; the author is the office.
    pub facts: FileFacts,
    /// Issuing bodies at the top left.
    pub letterhead: Letterhead,
    /// Place and date at the top right: `Sóc Trăng, ngày 12 tháng 01 năm 2022`.
    pub place_and_date: String,
    /// Title of the summary sheet, in capitals: `TỔNG HỢP KẾT QUẢ XÉT KHEN THƯỞNG`.
    pub summary_title: String,
    /// Title of the sheet of vote results, in capitals.
    pub votes_title: String,
    /// The movement and its phase: `Phong trào thi đua “…”, đợt 1`. Empty when there is none.
    pub movement_line: String,
    /// What the lists go with: `(Kèm theo Biên bản họp số 01/BB-HĐTĐKT ngày 12/01/2022 của …)`.
    pub attached_to: String,
    /// The lists, at most one per kind; a kind without lines may be left out: its sheet then says so.
    pub lists: Vec<BookList>,
    /// The vote on each item, in the order of the agenda.
    pub votes: Vec<VoteRow>,
    /// The minutes.
    pub minutes: BookMinutes,
    /// Signatures under the summary, the lists and the vote results.
    pub signatures: SignaturePair,
}

/// Cơ quan chủ quản and cơ quan ban hành (NĐ 30/2020, Phụ lục I).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letterhead {
    /// `UBND TỈNH SÓC TRĂNG`; empty for an office without one.
    pub governing_agency: String,
    /// `HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG`.
    pub issuing_agency: String,
}

/// The list of one kind of nominee.
#[derive(Clone, Debug)]
pub struct BookList {
    /// Whom it lists.
    pub kind: NomineeKind,
    /// Title in capitals: `DANH SÁCH CÁ NHÂN ĐỀ NGHỊ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KHEN THƯỞNG`.
    pub title: String,
    /// Awards from the highest, each becoming a section with a Roman number.
    pub awards: Vec<AwardSection>,
}

/// The lines asking for one award.
#[derive(Clone, Debug)]
pub struct AwardSection {
    /// Official name of the award that was asked for.
    pub award: String,
    /// Its lines by proposing unit.
    pub units: Vec<UnitSection>,
}

/// The lines of one proposing unit.
#[derive(Clone, Debug)]
pub struct UnitSection {
    /// The unit's name as frozen.
    pub unit: String,
    /// Its lines, already sorted.
    pub lines: Vec<BookLine>,
}

/// One nominee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookLine {
    /// TT, running through the sheet; from 1.
    pub number: u32,
    /// Name as frozen.
    pub name: String,
    /// Birth year or date as printed; empty for collectives.
    pub birth: String,
    /// Position and unit (person), field of activity (collective), address (household).
    pub position_and_unit: String,
    /// Summary of achievement.
    pub achievement: String,
    /// Past awards: form, number, date.
    pub past_awards: String,
    /// Short name of the award that was asked for.
    pub award_asked: String,
    /// Short name of the award the council agreed on; empty unless passed or lowered.
    pub award_result: String,
    /// Agreeing votes and what they are a share of; `None` when there was no vote.
    pub vote: Option<VoteShare>,
    /// What the item ended in; `None` before its vote is closed.
    pub outcome: Option<Outcome>,
    /// Note.
    pub note: String,
}

/// `agree` of `base` votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoteShare {
    /// Agreeing votes, written opinions included.
    pub agree: u32,
    /// What the share is taken of.
    pub base: u32,
}

/// The vote on one agenda item.
#[derive(Clone, Debug)]
pub struct VoteRow {
    /// Number on the agenda, from 1.
    pub item_no: u32,
    /// Whom or what the item is about; a group vote says so.
    pub subject: String,
    /// The award voted on.
    pub award: String,
    /// How the council voted.
    pub method: VoteMethod,
    /// Who could vote, as frozen.
    pub voters: Voters,
    /// The count, as frozen; `None` when there was no vote.
    pub tally: Option<Tally>,
    /// Share and threshold, as frozen; `None` when there was no vote.
    pub verdict: Option<Verdict>,
    /// The rule in words: `Từ 90 % trở lên tổng số thành viên Hội đồng`.
    pub rule: String,
    /// The article it rests on.
    pub legal_basis: String,
    /// What the item ended in.
    pub outcome: Option<Outcome>,
    /// Why the outcome differs from the count, and other remarks.
    pub note: String,
}

/// The minutes (biên bản họp) as one sheet.
#[derive(Clone, Debug)]
pub struct BookMinutes {
    /// `Số: 01/BB-HĐTĐKT`.
    pub number_line: String,
    /// Place and date of the minutes.
    pub place_and_date: String,
    /// `BIÊN BẢN`.
    pub title: String,
    /// `Họp Hội đồng Thi đua - Khen thưởng tỉnh …`.
    pub subject: String,
    /// The text.
    pub sections: Vec<MinutesSection>,
    /// Secretary at the left, chair at the right.
    pub signatures: SignaturePair,
    /// `Nơi nhận`, one per line without the dash; empty to leave the block out.
    pub recipients: Vec<String>,
}

/// A section of the minutes.
#[derive(Clone, Debug)]
pub struct MinutesSection {
    /// With its number: `I. THÀNH PHẦN THAM DỰ`; empty for text without heading.
    pub heading: String,
    /// What stands under it.
    pub blocks: Vec<MinutesBlock>,
}

/// A piece of the minutes.
#[derive(Clone, Debug)]
pub enum MinutesBlock {
    /// One or more paragraphs, separated by line breaks.
    Paragraph(String),
    /// A table, such as the numbers of the votes.
    Table(MinutesTable),
    /// Who attended.
    Attendance(Vec<AttendanceRow>),
}

/// A table in the minutes.
#[derive(Clone, Debug)]
pub struct MinutesTable {
    /// Its columns from the left, at most 24.
    pub columns: Vec<MinutesColumn>,
    /// Its rows, one text per column.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table in the minutes.
#[derive(Clone, Debug)]
pub struct MinutesColumn {
    /// The heading.
    pub heading: String,
    /// Its share of the page's width, relative to the other columns; above 0.
    pub share: u32,
    /// How its cells stand.
    pub align: Align,
}

/// One member on the attendance list.
#[derive(Clone, Debug)]
pub struct AttendanceRow {
    /// Name as frozen.
    pub name: String,
    /// Role in the council: `Phó Chủ tịch thường trực`.
    pub role: String,
    /// Post: `Giám đốc Sở Nội vụ`.
    pub post: String,
    /// Whether the member was there.
    pub presence: Presence,
    /// Reason of absence and the like.
    pub note: String,
}

/// Two signatures side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignaturePair {
    /// At the left, usually the secretary; `None` leaves the place free.
    pub left: Option<SignatureBlock>,
    /// At the right, the one who signs for the office.
    pub right: Option<SignatureBlock>,
}

/// One signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureBlock {
    /// Lines in bold capitals: `TM. HỘI ĐỒNG`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
    pub capacity_lines: Vec<String>,
    /// Name without academic titles (NĐ 30/2020); empty to leave it to the pen.
    pub name: String,
}
