/** Words of the list of awards and the law behind them. */
export const awardsText = {
  title: "Danh hiệu, hình thức",
  help: "Mỗi danh hiệu, hình thức có tiêu chuẩn, cách biểu quyết, tỷ lệ khống chế, tiền thưởng và thời hạn theo từng bộ quy định, kèm căn cứ. Số liệu chưa kiểm chứng thì cơ quan đối chiếu với văn bản rồi xác nhận một lần. Khi có luật, nghị định mới: Bộ quy định → Nạp bộ quy định, chọn tệp, xem những gì thay đổi rồi áp dụng. Hồ sơ dùng bộ quy định có hiệu lực vào ngày nhận, không theo ngày hôm nay. Mũi tên lên, xuống để chọn; Enter xác nhận quy định biểu quyết.",
  back: "Cài đặt",
  noThreshold: "chưa có",
} as const;
