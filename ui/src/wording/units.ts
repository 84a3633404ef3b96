/** Words of units (đơn vị). */
export const unitText = {
  title: "Đơn vị",
  help: "Cây đơn vị của địa phương. → mở nhánh, ← thu lại, Enter sửa, gõ chữ để nhảy đến tên. Ctrl+I nhập cả danh sách từ Excel, Ctrl+E xuất danh sách đang lọc. Đơn vị đã có hồ sơ thì không xóa được; hãy ghi ngày hết hiệu lực.",
  search: "Tìm theo tên hoặc mã", allKinds: "Mọi loại", kind: "Loại đơn vị",
  add: "Thêm đơn vị", edit: "Sửa đơn vị", import: "Nhập danh sách", more: "Việc khác",
  code: "Mã", name: "Tên đơn vị", parent: "Trực thuộc", parentNone: "Không trực thuộc đơn vị nào", field: "Lĩnh vực hoạt động", state: "Thuộc khu vực nhà nước",
  bloc: "Khối, cụm thi đua", leader: "Trưởng khối", leaderMark: "trưởng khối", from: "Có từ ngày", to: "Hết hiệu lực ngày", ended: (day: string) => `đến ${day}`, nominations: "Hồ sơ",
  added: (name: string) => `Đã thêm ${name}.`, saved: (name: string) => `Đã lưu ${name}.`, removed: (name: string) => `Đã xóa ${name}.`,
  remove: "Xóa đơn vị", removeTitle: (name: string) => `Xóa “${name}”?`, removeText: "Chỉ xóa được đơn vị chưa có hồ sơ và không có đơn vị trực thuộc. Việc xóa được ghi vào nhật ký; muốn có lại thì thêm mới.",
  emptyTitle: "Chưa có đơn vị nào", emptyText: "Nhập danh sách đơn vị từ Excel, hoặc thêm từng đơn vị.",
  noneTitle: "Không có đơn vị nào khớp", noneText: "Thử gõ ít chữ hơn hoặc chọn mọi loại.",
  expandAll: "Mở mọi nhánh", collapseAll: "Thu mọi nhánh", count: (count: string) => `${count} đơn vị`,
} as const;
