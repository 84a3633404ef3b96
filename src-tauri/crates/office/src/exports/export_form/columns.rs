//! The columns of each form: heading, what may be typed, what to write, and the field of the import it becomes.

use domain::nominee::NomineeKind;
use domain::records::imports::ImportKind;
use workbook::{Align, FormColumn, FormInput};

use super::history_sheets::{initiative_sheet, past_award_sheet};
use super::nomination_sheets;
use super::unit_sheets::{member_sheet, unit_sheet};

/// A column and the field of a judged row it becomes; blank for the running number.
pub(in crate::exports) struct Planned {
    pub(in crate::exports) field: &'static str,
    pub(in crate::exports) column: FormColumn,
}

/// A sheet to be filled in.
pub(in crate::exports) struct PlannedSheet {
    pub(in crate::exports) tab: &'static str,
    pub(in crate::exports) title: &'static str,
    /// Whom its lines are about, where sheets are divided by that.
    pub(in crate::exports) kind: Option<NomineeKind>,
    pub(in crate::exports) columns: Vec<Planned>,
}

/// The sheets of a form.
pub(in crate::exports) fn plan(kind: ImportKind) -> Vec<PlannedSheet> {
    match kind {
        ImportKind::Nominations => nomination_sheets::all(),
        ImportKind::Units => vec![unit_sheet()],
        ImportKind::Members => vec![member_sheet()],
        ImportKind::PastAwards => vec![past_award_sheet()],
        ImportKind::Initiatives => vec![initiative_sheet()],
    }
}

pub(super) const WIDE: f64 = 34.0;
pub(super) const NARROW: f64 = 14.0;

pub(super) fn column(
    field: &'static str,
    heading: &'static str,
    width: f64,
    input: FormInput,
    hint: &'static str,
) -> Planned {
    let align = match input {
        FormInput::Number | FormInput::Year | FormInput::Date => Align::Center,
        FormInput::Text | FormInput::Choice { .. } => Align::Left,
    };
    Planned { field, column: FormColumn { heading, width, align, is_required: false, input, hint } }
}

pub(super) fn required(planned: Planned) -> Planned {
    Planned { column: FormColumn { is_required: true, ..planned.column }, ..planned }
}

pub(super) fn number() -> Planned {
    column("", "STT", 6.0, FormInput::Number, "Số thứ tự, không bắt buộc.")
}

pub(super) fn note() -> Planned {
    column("note", "Ghi chú", 24.0, FormInput::Text, "Điều cần nói thêm.")
}
