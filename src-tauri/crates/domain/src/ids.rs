//! Keys of the store. Each is its own type, so a member cannot be passed where a unit is meant.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(transparent)]
        #[ts(type = "number")]
        pub struct $name(pub i64);
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
    )*};
}

ids! {
    /// An organisational unit (đơn vị).
    UnitId,
    /// A rename, merge, split or end of a unit (sắp xếp tổ chức).
    UnitChangeId,
    /// An emulation movement (phong trào thi đua).
    MovementId,
    /// A guiding document that is not itself a movement (văn bản chỉ đạo).
    DocumentId,
    /// Who is nominated: a person, collective or household (đối tượng).
    NomineeId,
    /// A unit's submission (tờ trình).
    SubmissionId,
    /// One line of a submission: nominee and award asked for (đề nghị).
    NominationId,
    /// A council as established by one decision (Hội đồng).
    CouncilId,
    /// A member of a council for one term (thành viên).
    MemberId,
    /// A session of the council (phiên họp).
    SessionId,
    /// One item on a session's agenda (mục).
    ItemId,
    /// An import that is being looked at and is not accepted yet (bản nhập chờ).
    DraftId,
    /// A value of a list that is put right by itself from now on (điều đã nhớ khi nhập).
    ImportFixId,
    /// An award somebody holds from an earlier decision (khen thưởng đã nhận).
    PastAwardId,
    /// An initiative or research topic (sáng kiến, đề tài).
    InitiativeId,
    /// A disciplinary measure (kỷ luật).
    DisciplineId,
    /// Something pending, or once pending, against a nominee (vụ việc đang xem xét).
    ProceedingId,
    /// A movement's result, a sudden achievement or a place in a bloc or cluster (thành tích khác).
    AchievementId,
    /// A quota of the office's own statute (tỷ lệ khống chế của địa phương).
    LocalQuotaId,
    /// A paper attached to a dossier as a file (tệp đính kèm).
    AttachmentId,
    /// A request for supplement (yêu cầu bổ sung).
    SupplementId,
    /// A line of the journal (nhật ký).
    JournalId,
}
