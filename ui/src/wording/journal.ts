/** Words of the journal (nhật ký). */
export const journalText = {
  title: "Nhật ký",
  subtitle: "Mọi thay đổi trong tệp dữ liệu: ai làm, lúc nào, việc gì.",
  help: "Nhật ký ghi mọi thay đổi, mới nhất ở trên. Không ai sửa hay xóa được một dòng; mỗi dòng mang dấu của dòng trước nó nên mất dòng nào cũng phát hiện được.",
  at: "Lúc",
  actor: "Người làm",
  verb: "Việc",
  subject: "Về",
  hash: "Dấu của dòng",
  detail: "Nội dung đã ghi",
  line: "Dòng nhật ký",
  emptyTitle: "Nhật ký chưa có dòng nào",
  emptyText: "Mỗi lần thêm, sửa, nhập danh sách hay biểu quyết sẽ có một dòng ở đây.",
  search: "Tìm trong nhật ký", anyVerb: "Mọi việc", health: "Kiểm tra dữ liệu",
  noneTitle: "Không có dòng nào khớp", noneText: "Thử bỏ bớt chữ hoặc chọn mọi việc.",
} as const;
