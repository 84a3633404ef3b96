import type { InitiativeFields, Namesake, NomineeDetail, NomineeKind, NomineeMove, PastAwardFields, PastAwardRow, Revocation } from "../bridge/generated/contract";
import { formatDate, formatNumber, formatPartialDate } from "./format";
import { term } from "./terms";

const counted: Readonly<Record<NomineeKind, string>> = { person: "người", collective: "tập thể", household: "hộ" };

/** Words of what nominees bring along: awards of earlier decisions and initiatives, and of the nominee's own page. */
export const historyText = {
  title: "Tra cứu",
  awards: "Khen thưởng đã có",
  initiatives: "Sáng kiến, đề tài",
  helpAwards:
    "Khen thưởng của các năm trước, theo quyết định đã ban hành. Gõ / để tìm theo tên, đơn vị, danh hiệu hoặc số quyết định, không cần dấu. Enter mở trang của người hoặc tập thể, F2 sửa dòng. Ctrl+I nhập cả danh sách từ Excel, Ctrl+N ghi từng khen thưởng, Ctrl+E xuất đúng danh sách đang lọc.",
  helpInitiatives:
    "Sáng kiến và đề tài đã được công nhận, kèm tác giả và phạm vi ảnh hưởng. Gõ / để tìm theo tên sáng kiến, tác giả, số quyết định. Enter mở trang của tác giả thứ nhất, F2 sửa dòng. Ctrl+I nhập từ Excel, Ctrl+N ghi từng sáng kiến, Ctrl+E xuất đúng danh sách đang lọc.",
  helpNominee:
    "Mọi điều sổ này biết về một người, tập thể hay hộ gia đình: khen thưởng từng năm theo quyết định, sáng kiến, các lần đề nghị. Xếp loại hằng năm, kỷ luật và vụ việc đang xem xét ghi ở đây; điều kiện khen thưởng ở trang hồ sơ đề nghị dựa vào đó. Người trùng tên được đặt cạnh nhau; nếu không phải một người thì ghi lại kèm lý do để lần nhập sau không hỏi lại. “Hướng tới” cho biết còn thiếu gì để được danh hiệu, hình thức tiếp theo. F2 sửa thông tin hoặc ghi chuyển đơn vị, Ctrl+N ghi khen thưởng, Ctrl+P in trang này.",

  find: "Tìm tên, đơn vị, danh hiệu, số quyết định",
  findInitiative: "Tìm tên sáng kiến, tác giả, số quyết định",
  yearFrom: "Từ năm", yearTo: "Đến năm",
  unit: "Đơn vị", allUnits: "Mọi đơn vị",
  award: "Danh hiệu, hình thức", allAwards: "Mọi danh hiệu, hình thức",
  scope: "Phạm vi ảnh hưởng", allScopes: "Mọi phạm vi",
  clear: "Bỏ lọc",
  year: "Năm",
  nameAndUnit: "Tên, đơn vị",
  kindAndScope: "Loại, phạm vi",
  decision: "Quyết định",
  issuer: "Cơ quan, người khen",
  initiative: "Sáng kiến, đề tài",
  authors: "Tác giả",
  recognised: "Công nhận",
  edit: "Sửa",
  remove: "Xóa",
  more: "Việc khác",

  addAward: "Thêm khen thưởng", editAward: "Sửa khen thưởng", awardAdded: "Đã ghi khen thưởng.", awardSaved: "Đã lưu khen thưởng.", awardRemoved: "Đã xóa khen thưởng.",
  removeAwardTitle: (award: PastAwardFields) => `Xóa “${award.awardName}” năm ${award.year}?`,
  addInitiative: "Thêm sáng kiến", editInitiative: "Sửa sáng kiến", initiativeAdded: "Đã ghi sáng kiến.", initiativeSaved: "Đã lưu sáng kiến.", initiativeRemoved: "Đã xóa sáng kiến.",
  removeInitiativeTitle: (title: string) => `Xóa sáng kiến “${title}”?`,
  removeText: "Chỉ xóa khi ghi nhầm. Lý do và nội dung đã xóa còn trong nhật ký.",
  reason: "Lý do xóa",
  import: "Nhập danh sách",
  count: (total: number) => `${formatNumber(total)} khen thưởng`,
  countInitiatives: (total: number) => `${formatNumber(total)} sáng kiến, đề tài`,

  emptyAwards: "Chưa ghi khen thưởng nào",
  emptyAwardsText: "Nhập danh sách kèm các quyết định những năm trước, hoặc ghi từng khen thưởng. Khi đơn vị đề nghị, khen thưởng đã có hiện ngay cạnh hồ sơ.",
  emptyInitiatives: "Chưa ghi sáng kiến nào",
  emptyInitiativesText: "Nhập danh sách sáng kiến, đề tài đã được công nhận, hoặc ghi từng sáng kiến.",
  noneTitle: "Không có dòng nào khớp",
  noneText: "Bỏ bớt điều kiện lọc hoặc tìm bằng từ khác.",

  nominee: "Người, tập thể được khen",
  nomineeHint: "Gõ tên; chọn đúng người theo ngày sinh và đơn vị.",
  awardHint: "Chọn trong danh mục của thời điểm quyết định, hoặc gõ đúng tên ghi trong quyết định.",
  notInCatalogue: "Ngoài danh mục: giữ nguyên tên đã gõ.",
  decisionNumber: "Số quyết định", decisionOn: "Ngày quyết định",
  commendationType: "Loại hình khen thưởng", notSaid: "Không ghi",
  yearHint: "Năm được khen; có thể khác năm của quyết định.",
  achievement: "Thành tích được khen", note: "Ghi chú",
  kind: "Loại", initiativeTitle: "Tên sáng kiến, đề tài", addAuthor: "Thêm tác giả", removeAuthor: (name: string) => `Bỏ ${name}`, authorsMissing: "Cần ít nhất một tác giả.", firstAuthor: "tác giả thứ nhất",
  recognisedBy: "Cơ quan công nhận", recognisedOn: "Ngày công nhận", withOthers: "Cùng", docNumber: "Số quyết định, giấy chứng nhận", summary: "Hiệu quả",
  revoke: "Ghi hủy bỏ", revokeTitle: (award: PastAwardFields) => `Hủy bỏ “${award.awardName}” năm ${award.year}`,
  revokeText: "Khen thưởng bị hủy bỏ vẫn giữ trong sổ, gạch ngang, và không được tính vào điều kiện nào. Ghi nhầm khen thưởng thì dùng “Xóa”.",
  revokedBy: "Quyết định hủy bỏ", revokedOn: "Ngày hủy bỏ", revoked: "Đã ghi hủy bỏ khen thưởng.",
  restore: "Bỏ ghi hủy bỏ", restoreTitle: (award: PastAwardFields) => `Bỏ ghi hủy bỏ “${award.awardName}” năm ${award.year}?`, restoreText: "Khen thưởng lại được tính như trước. Lý do còn trong nhật ký.", restoreReason: "Lý do", restored: "Khen thưởng đã được tính lại.",
  fromImport: "từ Excel", openImport: "Xem lần nhập",

  awardsBefore: "Khen thưởng của đơn vị trước khi sáp nhập, chia",
  awardsBeforeText: "Có được tính cho tập thể này hay không, văn bản đã đọc không nói; người thẩm định quyết định theo hồ sơ.",
  openPage: "Mở trang",
  editNominee: "Sửa thông tin, ghi chuyển đơn vị", nomineeSaved: "Đã lưu thông tin.", personName: "Họ và tên", nomineeName: "Tên",
  whyElsewhere: "Vì sao đổi đơn vị",
  moved: "Chuyển đơn vị", movedDetail: "Khen thưởng, sáng kiến đi theo; hồ sơ đã gửi giữ đơn vị lúc gửi.",
  wrongUnit: "Ghi nhầm đơn vị", wrongUnitDetail: "Sửa lại như chưa từng ghi nhầm, kể cả trong hồ sơ đã gửi.",
  movedOn: "Từ ngày", movedBy: "Quyết định",

  who: "Người, tập thể",
  missing: "Không còn đối tượng này",
  missingText: "Có thể lần nhập đã được hoàn tác.",
  identity: "Thông tin",
  nominations: "Các lần đề nghị",
  noAwards: "Chưa ghi khen thưởng nào.",
  noInitiatives: "Chưa ghi sáng kiến nào.",
  noNominations: "Chưa được đề nghị lần nào.",
  allNominations: "Xem trong danh sách hồ sơ",
  print: "In",
  summed: (detail: NomineeDetail) => {
    const newest = detail.pastAwards[0];
    return [
      detail.pastAwards.length === 0 ? "" : `${formatNumber(detail.pastAwards.length)} lần được khen${newest === undefined ? "" : `, gần nhất năm ${newest.year}`}`,
      detail.initiatives.length === 0 ? "" : `${formatNumber(detail.initiatives.length)} sáng kiến, đề tài`,
      detail.nominations.length === 0 ? "" : `${formatNumber(detail.nominations.length)} lần đề nghị`,
    ].filter((part) => part !== "").join(" · ");
  },

  namesakes: "Trùng tên",
  namesakesOpen: (count: number) => `${formatNumber(count)} đối tượng cùng tên chưa phân biệt. So sánh, rồi ghi lại nếu không phải một người.`,
  namesakesSettled: "Đã phân biệt hết.",
  thisOne: "Đang xem",
  compared: "So sánh",
  verdict: "Có phải một?",
  born1: "Sinh", sex: "Giới tính", position: "Chức vụ", recipientClass: "Nhóm đối tượng", kept: "Đang có",
  keptOf: (namesake: Pick<Namesake, "nominations" | "pastAwards">) => `${formatNumber(namesake.nominations)} hồ sơ, ${formatNumber(namesake.pastAwards)} khen thưởng`,
  notTheSame: (kind: NomineeKind) => `Không phải một ${counted[kind]}`,
  notTheSameText: "Lý do được lưu cùng tên người ghi; lần nhập sau chương trình nhắc lại cạnh người trùng tên.",
  notTheSameLabel: "Vì sao biết là khác",
  notTheSameReady: (kind: NomineeKind) => [kind === "person" ? "Khác ngày sinh, nơi công tác; đã đối chiếu hồ sơ." : "Thuộc hai đơn vị, địa bàn khác nhau.", `Đơn vị xác nhận là hai ${counted[kind]} khác nhau.`],
  notTheSameConfirm: "Ghi nhận là khác nhau",
  notTheSameDone: "Đã ghi là hai đối tượng khác nhau.",
  said: (by: string, at: string) => `Đã ghi là khác: ${by}, ${at}`,
  takeBack: "Bỏ ghi nhận", takenBack: "Đã bỏ ghi nhận.",
} as const;

/** What stands before a date known to the year, the month, the day; by its length. */
const dateWords: Readonly<Record<number, string>> = { 4: "năm ", 7: "tháng ", 10: "ngày " };

/** `1234/QĐ-UBND ngày 09/09/2021`; blank when nothing is known. */
export function decisionText({ decisionNumber, decisionOn }: Pick<PastAwardFields, "decisionNumber" | "decisionOn">): string {
  return [decisionNumber, decisionOn === null ? null : `${dateWords[decisionOn.length] ?? ""}${formatPartialDate(decisionOn)}`].filter((part) => part !== null).join(" ");
}

/** `Đã hủy bỏ theo 45/QĐ-UBND ngày 01/02/2023` */
export function revokedText({ document, on }: Revocation): string {
  return `Đã hủy bỏ theo ${document} ngày ${formatPartialDate(on)}`;
}

/** `Hội đồng sáng kiến Sở Y tế, số 12/QĐ-SYT ngày 01/12/2020` */
export function recognisedText({ recognisedBy, docNumber, recognisedOn }: Pick<InitiativeFields, "recognisedBy" | "docNumber" | "recognisedOn">): string {
  return [recognisedBy, decisionText({ decisionNumber: docNumber, decisionOn: recognisedOn })].filter((part) => part !== null && part !== "").join(", ");
}

/** `Sáng kiến · Cấp cơ sở` */
export function initiativeFacts({ kind, scope }: Pick<InitiativeFields, "kind" | "scope">): string {
  return [term("initiativeKind", kind), scope === null ? "" : term("influenceScope", scope)].filter((part) => part !== "").join(" · ");
}

/** `khi là Trạm Y tế xã An Mẫu`; blank where the collective still has that name. */
export function asUnitText({ asUnit }: Pick<PastAwardRow, "asUnit">): string {
  return asUnit === null ? "" : `khi là ${asUnit}`;
}

/** `Từ 01/01/2022 chuyển từ Sở Y tế đến Sở Nội vụ (45/QĐ-UBND)` */
export function movedText({ fromName, toName, on, document }: Pick<NomineeMove, "fromName" | "toName" | "on" | "document">): string {
  return `Từ ${formatDate(on)} chuyển từ ${fromName} đến ${toName}${document === null ? "" : ` (${document})`}`;
}
