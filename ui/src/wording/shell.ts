/** Words of the frame around every screen. */
export const shellText = {
  product: "Sổ Vàng",
  nav: "Mục chính",
  skip: "Đến nội dung chính",
  sample: "Dữ liệu mẫu",
  find: "Tìm người, tập thể, phong trào…",
  findLabel: "Tìm",
  findTitle: "Tìm trong Sổ Vàng",
  findHint: "Gõ tên có dấu hoặc không dấu. ↑ ↓ để chọn, Enter để mở.",
  findNothing: (typed: string) => `Không thấy gì khớp với “${typed}”.`,
  findStart: "Gõ tên người, tập thể, đơn vị, phong trào hoặc số tờ trình.",
  goTo: "Đến mục",
  keysTitle: "Phím tắt",
  keysHere: "Trên màn hình này",
  keysEverywhere: "Ở mọi nơi",
  keysTables: "Trong bảng",
  helpTitle: (screen: string) => `Trợ giúp: ${screen}`,
  helpNone: "Màn hình này chưa cần hướng dẫn riêng. Các phím dùng được:",
  healthy: "Dữ liệu an toàn",
  checking: "Đang kiểm tra dữ liệu…",
  unhealthy: (laws: number) => `Dữ liệu cần xem: ${laws} lỗi`,
  healthUnknown: "Chưa kiểm tra được dữ liệu",
  notFoundTitle: "Không có màn hình này",
  notFoundText: "Địa chỉ đã đổi hoặc mục này không còn.",
  home: "Về Tổng quan",
  crashTitle: "Màn hình này gặp lỗi",
  back: "Quay lại",
  palette: "Tìm bất cứ thứ gì",
  help: "Trợ giúp màn hình này",
  keys: "Danh sách phím tắt",
} as const;

/** Names of the main places. */
export const navText = {
  home: "Tổng quan", movements: "Phong trào", nominations: "Hồ sơ đề nghị", sessions: "Phiên họp", history: "Tra cứu", council: "Hội đồng", units: "Đơn vị", journal: "Nhật ký", settings: "Cài đặt",
} as const;

/** Keys that work in every table, for the list of keys. */
export const tableKeys: readonly (readonly [keys: string, does: string])[] = [
  ["↑ ↓", "Dòng trước, dòng sau"], ["PageUp PageDown", "Trang trước, trang sau"], ["Home End", "Dòng đầu, dòng cuối"], ["Enter", "Mở dòng"], ["Space", "Chọn, bỏ chọn dòng"],
  ["Shift+↑ ↓", "Chọn thêm dòng"], ["Ctrl+A", "Chọn tất cả"], ["→", "Vào các nút trong dòng"], ["A–Z", "Đến dòng bắt đầu bằng chữ đó"], ["Esc", "Quay lại"],
];
