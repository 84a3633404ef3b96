//! Emulation movements: what the launching document says, and what a list of phases must obey.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::PartialDate;
use crate::refusal::Refusal;

/// Kind of the launching document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LaunchDocKind {
    /// Kế hoạch.
    Plan,
    /// Chỉ thị.
    Directive,
    /// Another kind, e.g. a speech or an appeal.
    Other,
}

/// Kind of a guiding document that is kept beside movements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GuidingDocKind {
    /// Công văn của Đảng (239-CV/HU).
    PartyLetter,
    /// Công văn.
    Letter,
    /// Hướng dẫn.
    Guidance,
    /// Another kind.
    Other,
}

/// Scope of a movement as form 0601.N counts it (phạm vi).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MovementScope {
    /// Cả nước.
    National,
    /// Bộ, ban, ngành, tỉnh.
    Province,
    /// Sở, huyện, xã.
    Local,
    /// Cụm, khối thi đua.
    Bloc,
}

/// Duration band as form 0601.N counts it (TT 02/2023/TT-BNV).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DurationBand {
    UnderOneYear,
    OneYear,
    OneToThreeYears,
    ThreeToFiveYears,
    FiveYearsOrMore,
}

/// How the movement is organised (phương thức).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MovementMethod {
    /// Thi đua thường xuyên.
    Regular,
    /// Thi đua theo chuyên đề.
    Thematic,
}

/// One phase (đợt). Each end may be a date, words, or both; a phase may also be open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Phase {
    /// 1, 2, 3 … in order.
    pub no: u32,
    /// First day, if the document names one.
    #[ts(as = "Option<String>")]
    pub from_on: Option<PartialDate>,
    /// The beginning in words ("từ khi kế hoạch ban hành").
    pub from_condition: Option<String>,
    /// Last day, inclusive, if the document names one.
    #[ts(as = "Option<String>")]
    pub to_on: Option<PartialDate>,
    /// The end in words ("đến khi hết dịch bệnh theo công bố của Chính phủ").
    pub end_condition: Option<String>,
}

/// Phases must be numbered 1, 2, 3 …, each must not end before it begins, and must not begin before the one before it.
pub fn check_phases(phases: &[Phase]) -> Result<(), Refusal> {
    let mut last_begin = None;
    for (index, phase) in phases.iter().enumerate() {
        let no = phase.no;
        if no as usize != index + 1 {
            return Err(Refusal::PhaseNumbering { expected: index as u32 + 1, found: no });
        }
        let begin = phase.from_on.map(|date| date.first_day());
        if let (Some(begin), Some(end)) = (begin, phase.to_on.map(|date| date.last_day()))
            && end < begin
        {
            return Err(Refusal::PhaseEndsBeforeItBegins { no });
        }
        if let (Some(begin), Some(last)) = (begin, last_begin)
            && begin < last
        {
            return Err(Refusal::PhaseBeginsBeforeThePrevious { no });
        }
        last_begin = begin.or(last_begin);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
