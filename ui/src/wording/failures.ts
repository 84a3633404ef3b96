import { refusalText } from "./refusals";
import type { Refusal } from "../bridge/generated/contract";

/** What to tell somebody when an action or a reading failed. Says what happened, what was kept and what to do. */
export function failureText(error: unknown): string {
  if (typeof error === "object" && error !== null) {
    if ("refusal" in error) return refusalText(error.refusal as Refusal);
    if ("reference" in error) {
      if (error.reference === "unreachable") return "Không liên lạc được với chương trình. Dữ liệu đã lưu vẫn còn; hãy mở lại Sổ Vàng.";
      return `Có lỗi ngoài dự kiến, việc này chưa được lưu; dữ liệu trước đó vẫn còn. Thử lại; nếu vẫn lỗi, báo mã ${String(error.reference)}.`;
    }
  }
  return "Có lỗi ngoài dự kiến trên màn hình này. Dữ liệu đã lưu vẫn còn; thử lại hoặc mở lại Sổ Vàng.";
}

/** Words about files that were saved. */
export const filesText = {
  saved: (where: string) => `Đã lưu ${where}`,
  open: "Mở tệp",
  inUseTitle: (name: string) => `“${name}” đang mở trong chương trình khác`,
  inUseText: (proposed: string) => `Tệp đang mở nên không ghi đè được; nội dung cũ còn nguyên. Đóng tệp trong Excel rồi xuất lại, hoặc lưu thành “${proposed}”.`,
  saveAs: "Lưu tên khác…",
} as const;
