import type { DisciplineRow, LookedFor, LookedInto, NomineeKind, ProceedingRow, RatingRow } from "../bridge/generated/contract";
import { formatDate, formatDateTime } from "./format";
import { term } from "./terms";

/** Words of how a nominee's work was rated and what stands against it. */
export const conductText = {
  ratings: "Xếp loại hằng năm",
  year: "Năm", rating: "Xếp loại", document: "Văn bản",
  ratingOf: (year: number) => `Xếp loại năm ${year}`,
  documentOf: (year: number) => `Văn bản xếp loại năm ${year}`,
  documentHint: "Số, ngày văn bản",
  notRated: "Chưa nhập",
  ratingSaved: (year: number) => `Đã lưu xếp loại năm ${year}.`,
  ratingForgotten: (year: number) => `Đã bỏ xếp loại năm ${year}.`,
  saveDocument: "Lưu",
  olderYear: "Thêm năm trước đó",
  lastSaid: (rows: readonly RatingRow[]) => {
    const last = rows.toSorted((a, b) => b.saidAt.localeCompare(a.saidAt))[0];
    return last === undefined ? "" : `Ghi gần nhất: ${last.saidBy}, ${formatDateTime(last.saidAt)}`;
  },

  disciplines: "Kỷ luật",
  disciplinesOfMembers: "Kỷ luật của thành viên trong tập thể.",
  addDiscipline: "Thêm kỷ luật", editDiscipline: "Sửa kỷ luật", disciplineAdded: "Đã ghi kỷ luật.", disciplineSaved: "Đã lưu kỷ luật.", disciplineRemoved: "Đã xóa kỷ luật.",
  level: "Hình thức kỷ luật", decidedOn: "Ngày quyết định", endsOn: "Ngày cuối của thời hạn", endsOnHint: "Để trống khi chưa biết; khi đó coi như còn thời hạn.",
  removeDiscipline: (row: DisciplineRow) => `Xóa kỷ luật ${term("disciplineLevel", row.level).toLowerCase()} ngày ${formatDate(row.decidedOn)}?`,

  proceedings: "Vụ việc đang xem xét",
  addProceeding: "Thêm vụ việc", editProceeding: "Sửa vụ việc", proceedingAdded: "Đã ghi vụ việc.", proceedingSaved: "Đã lưu vụ việc.", proceedingRemoved: "Đã xóa vụ việc.",
  kind: "Loại vụ việc", openedOn: "Ngày bắt đầu", closedOn: "Ngày có kết luận bằng văn bản", closedOnHint: "Để trống khi chưa có kết luận.",
  removeProceeding: (row: ProceedingRow) => `Xóa vụ việc từ ngày ${formatDate(row.openedOn)}?`,
  open: "Đang xem xét", closed: "Đã có kết luận",

  add: "Thêm", edit: "Sửa", remove: "Xóa",
  removeText: "Chỉ xóa khi ghi nhầm. Lý do và nội dung đã xóa còn trong nhật ký.",
  removeReason: "Lý do xóa",
  endBeforeStart: "Ngày này phải từ ngày bắt đầu trở đi.",

  notLooked: "Chưa ai kiểm tra nên chưa biết có hay không.",
  looked: (looked: LookedInto) => `Đã kiểm tra: ${looked.saidBy}, ${formatDateTime(looked.saidAt)}`,
  sayNone: "Đã kiểm tra, không có",
  sayNoMore: "Đã kiểm tra, không còn gì khác",
  lookAgain: "Ghi đã kiểm tra lại",
  lookedSaved: "Đã ghi là đã kiểm tra.",
  lookedLabel: { disciplines: "kỷ luật", proceedings: "vụ việc đang xem xét", movements: "kết quả phong trào thi đua", sudden_achievements: "thành tích đột xuất", clusters: "khối, cụm thi đua" } satisfies Record<LookedFor, string>,
} as const;

/** `12/QĐ-SYT · từ 12/03/2023 đến 12/03/2024` */
export function disciplineFacts({ decidedOn, endsOn, document }: DisciplineRow): string {
  const span = endsOn === null ? `từ ${formatDate(decidedOn)}, chưa ghi ngày hết thời hạn` : `từ ${formatDate(decidedOn)} đến ${formatDate(endsOn)}`;
  return [document, span].filter((part) => part !== null && part !== "").join(" · ");
}

/** `45/TB-TTr · từ 01/05/2023, có kết luận ngày 01/06/2023` */
export function proceedingFacts({ openedOn, closedOn, document }: ProceedingRow): string {
  const span = closedOn === null ? `từ ${formatDate(openedOn)}` : `từ ${formatDate(openedOn)}, có kết luận ngày ${formatDate(closedOn)}`;
  return [document, span].filter((part) => part !== null && part !== "").join(" · ");
}

/** Collectives answer for their members. */
export function disciplineNote(kind: NomineeKind): string | null {
  return kind === "collective" ? conductText.disciplinesOfMembers : null;
}
