import type { UnitChange, UnitChangeKind } from "../bridge/generated/contract";
import { formatNumber } from "./format";

/** Words of units (đơn vị). */
export const unitText = {
  title: "Đơn vị",
  help: "Cây đơn vị của địa phương. → mở nhánh, ← thu lại, Enter sửa, gõ chữ để nhảy đến tên. Ctrl+I nhập cả danh sách từ Excel, Ctrl+E xuất danh sách đang lọc. Đơn vị đã có hồ sơ thì không xóa được. Sáp nhập, đổi tên, chia, giải thể theo quyết định thì mở trang đơn vị rồi chọn “Sáp nhập, đổi tên, giải thể…”: khen thưởng và hồ sơ cũ giữ tên lúc đó.",
  search: "Tìm theo tên hoặc mã", allKinds: "Mọi loại", kind: "Loại đơn vị",
  add: "Thêm đơn vị", edit: "Sửa đơn vị", import: "Nhập danh sách", more: "Việc khác",
  code: "Mã", name: "Tên đơn vị", parent: "Trực thuộc", parentNone: "Không trực thuộc đơn vị nào", field: "Lĩnh vực hoạt động", state: "Thuộc khu vực nhà nước",
  bloc: "Khối, cụm thi đua", leader: "Trưởng khối", leaderMark: "trưởng khối", from: "Có từ ngày", to: "Hết hiệu lực ngày", ended: (day: string) => `đến ${day}`, nominations: "Hồ sơ",
  added: (name: string) => `Đã thêm ${name}.`, saved: (name: string) => `Đã lưu ${name}.`, removed: (name: string) => `Đã xóa ${name}.`,
  remove: "Xóa đơn vị", removeTitle: (name: string) => `Xóa “${name}”?`, removeText: "Chỉ xóa được đơn vị chưa có hồ sơ và không có đơn vị trực thuộc. Việc xóa được ghi vào nhật ký; muốn có lại thì thêm mới.",
  emptyTitle: "Chưa có đơn vị nào", emptyText: "Nhập danh sách đơn vị từ Excel, hoặc thêm từng đơn vị.",
  noneTitle: "Không có đơn vị nào khớp", noneText: "Thử gõ ít chữ hơn hoặc chọn mọi loại.",
  change: "Sáp nhập, đổi tên, giải thể…", toPage: "Trang đơn vị: sáp nhập, đổi tên, giải thể…",
  changeTitle: (name: string) => `Thay đổi tổ chức: ${name}`, changeSave: "Ghi thay đổi",
  changeKind: "Việc", changeOn: "Có hiệu lực từ ngày", changeDocument: "Quyết định", newName: "Tên mới",
  changeHints: {
    rename: "Vẫn là đơn vị đó: hồ sơ, khen thưởng, người đều giữ nguyên; danh sách ghi tên cũ vẫn nhận ra.",
    merge: "Đơn vị này kết thúc. Khen thưởng của nó hiện ở trang tập thể của đơn vị mới; có tính hay không do người thẩm định quyết định. Đơn vị trực thuộc chuyển theo.",
    split: "Đơn vị này kết thúc, các đơn vị mới tiếp tục. Người thuộc đơn vị chuyển từng người ở trang của họ.",
    dissolve: "Đơn vị này kết thúc, không đơn vị nào tiếp tục. Hồ sơ và khen thưởng đã có vẫn giữ.",
  } satisfies Record<UnitChangeKind, string>,
  mergeInto: "Sáp nhập vào", mergeOthers: "Cùng sáp nhập với (nếu có)", splitInto: "Chia thành", mustExist: "Đơn vị mới thì thêm vào cây đơn vị trước.",
  takePeople: (count: number) => `Chuyển cả cá nhân, hộ gia đình sang đơn vị mới (đơn vị này có ${formatNumber(count)})`,
  takeOut: (name: string) => `Bỏ ${name}`,
  renamed: (name: string) => `Đã đổi tên thành ${name}.`, splitDone: (name: string) => `Đã ghi việc chia ${name}.`, dissolved: (name: string) => `Đã ghi giải thể ${name}.`,
  merged: (name: string, people: number) => `Đã ghi sáp nhập vào ${name}${people === 0 ? "" : `, chuyển ${formatNumber(people)} đối tượng`}.`,
  past: "Thay đổi tổ chức", noNominations: "Chưa có hồ sơ nào của đơn vị này.",
  expandAll: "Mở mọi nhánh", collapseAll: "Thu mọi nhánh", count: (count: string) => `${count} đơn vị`,
} as const;

/** `Trạm Y tế xã An Mẫu sáp nhập vào Trạm Y tế xã Hòa Mẫu` */
export function changeText({ kind, oldName, into }: Pick<UnitChange, "kind" | "oldName" | "into">): string {
  const names = into.map(({ name }) => name).join(", ");
  switch (kind) {
    case "rename": return `Đổi tên; trước đó là ${oldName}`;
    case "merge": return `${oldName} sáp nhập vào ${names}`;
    case "split": return `${oldName} chia thành ${names}`;
    case "dissolve": return `Giải thể ${oldName}`;
  }
}
