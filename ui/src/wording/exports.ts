import type { OfficialList, Stage } from "../bridge/generated/contract";
import { formatNumber } from "./format";
import { term } from "./terms";

/** Words of the Excel files the office makes: lists as on screen, official lists, blank forms. */
export const exportText = {
  list: "Xuất Excel",
  menu: "Xuất",
  officialTitle: "Xuất danh sách chính thức",
  official: "Danh sách chính thức…",
  which: "Danh sách",
  source: "Lấy từ",
  phase: "Đợt", allPhases: "Mọi đợt", phaseNo: (no: number) => `Đợt ${no}`,
  unit: "Đơn vị gửi", allUnits: "Mọi đơn vị",
  stages: "Hồ sơ ở bước",
  groupBy: "Chia mục",
  numbering: "Đánh số",
  paper: "Văn bản kèm theo",
  docNumber: "Số, ký hiệu",
  docOn: "Ngày",
  docIssuer: "Cơ quan ban hành",
  docIssuerHint: "Để trống: Hội đồng này.",
  blanks: "Chưa có số, ngày thì để trống; tờ giấy in ra có chỗ chấm để điền.",
  make: "Xuất danh sách",
  lines: (count: number) => (count === 0 ? "Chưa có hồ sơ nào ở các bước đã chọn." : `Danh sách sẽ có ${formatNumber(count)} hồ sơ.`),
  nothing: "Không có hồ sơ nào để đưa vào danh sách.",
  notHeld: "Kết quả chỉ lấy từ các mục đã kết thúc biểu quyết.",
  form: "Mẫu danh sách trống",
  formTitle: "Mẫu danh sách cho đơn vị điền",
  formText: "Tệp Excel có sẵn cột, danh mục chọn và ghi chú cách điền. Đơn vị điền rồi gửi lại thì nhập được ngay, không phải chỉnh cột.",
  formUnit: "Đơn vị điền", formUnitHint: "Để trống nếu gửi chung cho mọi đơn vị.",
  formMake: "Xuất mẫu",
} as const;

/** What each list is for. */
export const officialListNotes: Readonly<Record<OfficialList, string>> = {
  summary: "Ai, ở đâu, đề nghị gì, tóm tắt thành tích.",
  council: "Có kết quả thẩm định và chỗ ghi ý kiến Hội đồng.",
  results: "Số phiếu và kết quả từng mục đã biểu quyết.",
  submission_annex: "Người được trình khen thưởng, theo kết quả họp.",
  decision_annex: "Người được khen thưởng, để ban hành cùng quyết định.",
};

/** Lists that go with a paper of their own number. */
export const hasPaper = (list: OfficialList) => list === "submission_annex" || list === "decision_annex";

/** Stages a list is made for when nothing else is chosen; as the office has it. */
export const usualStages: Readonly<Record<OfficialList, readonly Stage[]>> = {
  summary: ["received", "under_appraisal", "eligible", "ineligible", "on_agenda", "passed", "rejected", "lowered", "deferred"],
  council: ["eligible", "on_agenda", "deferred"],
  results: [],
  submission_annex: ["passed", "lowered"],
  decision_annex: ["passed", "lowered"],
};

/** `đủ điều kiện, trong phiên họp, để lại` */
export const stagesText = (stages: readonly Stage[]) => stages.map((stage) => term("stage", stage).toLowerCase()).join(", ");
