//! What the sheet of instructions says.

use domain::records::imports::ImportKind;

/// Its paragraphs.
pub(super) fn paragraphs(kind: ImportKind) -> Vec<String> {
    let own = match kind {
        ImportKind::Nominations => {
            "Tập thể, cá nhân và hộ gia đình ghi ở ba trang riêng. Trang nào không có ai thì để trống."
        }
        ImportKind::Units => {
            "Đơn vị cấp trên có thể ghi bằng mã hoặc bằng tên, trước hay sau đơn vị trực thuộc đều được."
        }
        ImportKind::Members => "Ghi theo đúng thứ tự trong quyết định thành lập hoặc kiện toàn Hội đồng.",
        ImportKind::PastAwards => "Mỗi lần khen ghi một dòng. Nhiều quyết định ghi chung một danh sách được.",
        ImportKind::Initiatives => {
            "Mỗi sáng kiến, đề tài ghi một dòng; đồng tác giả ghi chung một ô, cách nhau bằng dấu chấm phẩy."
        }
    };
    [
        own,
        "Ghi từ dòng ngay dưới tiêu đề, mỗi đối tượng một dòng, không gộp ô, không chèn dòng cộng. Cột có dấu * phải ghi.",
        "Ô có mũi tên: bấm mũi tên để chọn. Không có mục phù hợp thì ghi tên đầy đủ, Sổ Vàng sẽ hỏi lại khi nhận.",
        "Ngày ghi ngày/tháng/năm, ví dụ 9/9/1975; không rõ ngày thì ghi tháng/năm hoặc chỉ ghi năm.",
        "Đặt con trỏ lên tiêu đề cột để xem cần ghi gì. Tiêu đề được khóa để khỏi sửa nhầm; không có mật khẩu.",
        "Gửi lại nguyên tệp này (.xlsx), không chép sang tệp khác, không đổi tên các trang.",
    ]
    .map(str::to_owned)
    .to_vec()
}
