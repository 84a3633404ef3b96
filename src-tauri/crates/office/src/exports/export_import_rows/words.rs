//! What is wrong with a row, in words a unit understands. The screens have their own, shorter ones.

use domain::records::imports::{CellProblem, FieldProblem, ImportRow, RowVerdict, UnitSuggestion};

pub(super) fn verdict(verdict: RowVerdict) -> &'static str {
    match verdict {
        RowVerdict::New => "Mới",
        RowVerdict::Changed => "Thay đổi",
        RowVerdict::Same => "Đã có",
        RowVerdict::Conflict => "Cần chọn",
        RowVerdict::Problem => "Cần sửa",
        RowVerdict::Skipped => "Bỏ qua",
    }
}

/// What rows were narrowed by: a note of their values.
pub(super) fn note(kind: &str) -> &str {
    match kind {
        "converted" => "Chữ phông cũ đã chuyển",
        "formula" => "Lấy từ công thức",
        "yearCompleted" => "Năm hai chữ số đã viết đủ",
        "monthFirst" => "Ngày ghi tháng trước",
        "split" => "Tách từ ô ghi chung",
        "carriedDown" => "Lấy từ ô gộp phía trên",
        "fromHeading" => "Theo đề mục",
        "fromHead" => "Theo phần chung",
        "fromDate" => "Theo ngày quyết định",
        "asBefore" => "Đã sửa như lần trước",
        "notInCatalogue" => "Danh hiệu ngoài danh mục",
        "doubtfulKind" => "Chưa chắc loại đối tượng",
        "senderAssumed" => "Để trống đơn vị, hiểu là đơn vị gửi",
        "fromSheet" => "Theo tên trang hoặc tiêu đề",
        "hidden" => "Dòng ẩn",
        other => other,
    }
}

/// One thing per line: problems, then namesakes to choose from, then what would change.
pub(super) fn remarks<'a>(row: &ImportRow, heading: impl Fn(&str) -> &'a str) -> String {
    let mut lines: Vec<String> =
        row.problems.iter().map(|problem| remark(problem, heading(&problem.field))).collect();
    if row.verdict == RowVerdict::Conflict {
        let namesakes = row.candidates.iter().map(|one| format!("{} ({})", one.name, one.detail));
        lines.push(format!("Trùng tên, cần nói rõ là ai: {}", namesakes.collect::<Vec<_>>().join("; ")));
    }
    if row.verdict == RowVerdict::Changed {
        lines.extend(row.changes.iter().map(|change| {
            let old = if change.old.is_empty() { "(trống)" } else { &change.old };
            format!("{}: đang lưu {old}", heading(&change.field))
        }));
    }
    lines.join("\n")
}

fn remark(problem: &FieldProblem, heading: &str) -> String {
    let found = &problem.found;
    match &problem.problem {
        CellProblem::Blank => format!("{heading}: chưa ghi."),
        CellProblem::NotADate => format!("{heading}: “{found}” không phải ngày có thật."),
        CellProblem::UnknownUnit { nearest } => match names(nearest) {
            Some(names) => format!("{heading}: chưa có đơn vị “{found}”. Có phải là {names}?"),
            None => format!("{heading}: chưa có đơn vị “{found}”."),
        },
        CellProblem::AmbiguousUnit { candidates } => match names(candidates) {
            Some(names) => format!("{heading}: có nhiều đơn vị tên “{found}”: {names}. Cần ghi rõ."),
            None => format!("{heading}: có nhiều đơn vị tên “{found}”. Cần ghi rõ."),
        },
        CellProblem::UnknownAward => format!("{heading}: không có danh hiệu, hình thức “{found}”."),
        CellProblem::AwardNotForThisKind => {
            format!("{heading}: “{found}” không dành cho loại đối tượng này.")
        }
        CellProblem::NotASex => format!("{heading}: “{found}” không phải Nam hay Nữ."),
        CellProblem::UnknownUnitKind => format!("{heading}: không rõ loại đơn vị “{found}”."),
        CellProblem::NotInList => format!("{heading}: “{found}” không có trong danh mục."),
        CellProblem::UnknownParent => format!("{heading}: không có đơn vị cấp trên “{found}”."),
        CellProblem::CodeTwice { other_sheet, other_row, .. } => {
            format!("{heading}: mã “{found}” đã ghi ở {}.", place(other_sheet, *other_row))
        }
        CellProblem::TwiceInSheet { other_sheet, other_row, .. } => {
            format!("Trùng với {}.", place(other_sheet, *other_row))
        }
        CellProblem::AlreadyNominated { .. } => "Đã có đề nghị này trong đợt.".to_owned(),
        CellProblem::TooLong { limit } => format!("{heading}: dài quá {limit} chữ."),
        CellProblem::FormulaError => format!("{heading}: công thức trong ô bị lỗi."),
        CellProblem::FormulaWithoutResult => {
            format!("{heading}: công thức chưa có kết quả, cần ghi giá trị.")
        }
        CellProblem::AmbiguousDate { readings } if readings.is_empty() => {
            format!("{heading}: “{found}” chưa rõ là ngày nào.")
        }
        CellProblem::AmbiguousDate { readings } => {
            format!("{heading}: “{found}” chưa rõ là {}.", readings.join(" hay "))
        }
        CellProblem::HiddenRow => "Dòng bị ẩn trong tệp: có tính dòng này không?".to_owned(),
        CellProblem::NotANumber => format!("{heading}: “{found}” không phải số."),
        CellProblem::SecondChair { name } => format!("{heading}: Hội đồng đã có Chủ tịch là {name}."),
        CellProblem::SeveralPeople { names } => {
            format!("{heading}: ghi {} người ({}). Tách mỗi người một dòng.", names.len(), names.join("; "))
        }
        CellProblem::NotAName => format!("{heading}: “{found}” không phải tên."),
        CellProblem::SeveralAwards { awards } => {
            format!(
                "{heading}: ghi {} danh hiệu ({}). Tách mỗi danh hiệu một dòng.",
                awards.len(),
                awards.join("; ")
            )
        }
        CellProblem::SetAside => format!("Danh sách ghi “{found}”: có đề nghị dòng này không?"),
        CellProblem::UnknownRole => format!("{heading}: không rõ chức danh “{found}”."),
    }
}

fn place(sheet: &str, row: u32) -> String {
    if sheet.is_empty() { format!("dòng {row}") } else { format!("dòng {row}, trang “{sheet}”") }
}

fn names(units: &[UnitSuggestion]) -> Option<String> {
    let names: Vec<&str> = units.iter().map(|unit| unit.name.as_str()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
