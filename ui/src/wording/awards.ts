/** Words of the list of voting rules (quy định biểu quyết). */
export const awardsText = {
  title: "Quy định biểu quyết",
  help: "Mỗi danh hiệu, hình thức có cách biểu quyết và tỷ lệ phải đạt, kèm căn cứ. Dòng “chưa xác nhận” là số liệu của bộ quy định có sẵn mà cơ quan chưa đối chiếu; Enter để xác nhận kèm văn bản. Hồ sơ dùng bộ quy định có hiệu lực vào ngày nhận, không theo ngày hôm nay.",
  back: "Cài đặt",
  on: "Bộ quy định vào ngày",
  pack: (title: string, from: string, to: string) => `${title} · ${from}${to === "" ? "" : ` – ${to}`}`,
  award: "Danh hiệu, hình thức", method: "Cách biểu quyết", threshold: "Phải đạt", basis: "Căn cứ", state: "Xác nhận",
  by: (name: string, at: string) => `${name}, ${at}`,
  noThreshold: "chưa có", edit: "Xác nhận hoặc sửa…",
  onlyOpen: "Chưa xác nhận", all: "Tất cả",
} as const;
