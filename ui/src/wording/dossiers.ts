import type { Dossier, DossierPaper, LineField, LineMissing, MediaType, MissingPapers, PaperProblem, SubmissionMissing, SupplementRow } from "../bridge/generated/contract";
import { formatDate, formatDateTime, formatFileSize, formatNumber } from "./format";
import { term, terms } from "./terms";

/** Endings a file of a dossier may have; what it is, is told by its bytes. */
export const paperEndings = [".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".doc", ".docx"] as const;

/** Fields of a line in the order of its form. */
export const lineFields = Object.keys(terms.lineField) as LineField[];

export const dossierText = {
  title: "Hồ sơ",
  state: (dossier: Dossier) => [
    dossier.papers.length === 0 ? "" : dossier.missing === 0 ? "đủ giấy tờ" : `còn thiếu ${formatNumber(dossier.missing)}/${formatNumber(dossier.papers.length)}`,
    dossier.sets === null ? "" : `${formatNumber(dossier.sets.sets)} bộ bản chính`,
    dossier.isSimplified ? "thủ tục đơn giản" : "",
    dossier.isEnterprise ? "doanh nghiệp" : "",
  ].filter((part) => part !== "").join(" · "),
  papers: "Giấy tờ phải có",
  none: "Hình thức này không cần hồ sơ.",
  unknown: "Quy định của thời kỳ này chưa ghi hồ sơ gồm những gì. Hãy đối chiếu văn bản; tệp vẫn đính kèm được ở dưới.",
  shared: "Chung cho cả tờ trình",
  basis: (paper: DossierPaper) => `Căn cứ: ${paper.legalBasis}`,
  onPaper: "Có bản giấy",
  notNeeded: "Không cần",
  notNeededTitle: (name: string) => `Không cần: ${name}`,
  notNeededLabel: "Vì sao không cần",
  attach: "Đính kèm",
  attachFor: (name: string) => `Đính kèm: ${name}`,
  attachOther: "Đính kèm tệp khác",
  attached: (name: string, wasKept: boolean) => (wasKept ? `Đã đính kèm ${name}. Tệp này đã có trong dữ liệu nên không tốn thêm chỗ.` : `Đã đính kèm ${name}.`),
  reading: "Đang đọc tệp…",
  drop: "Thả tệp vào đây",
  marked: "Đã ghi.",
  markTakenBack: "Đã bỏ ghi.",
  others: "Tệp khác",
  saidBy: (by: string, at: string) => `${by}, ${formatDateTime(at)}`,
  askedFor: "Đang yêu cầu bổ sung",
  view: (name: string) => `Xem ${name}`,
  fileFacts: (media: MediaType, bytes: number) => `${terms.mediaType[media]}, ${formatFileSize(bytes)}`,
  remove: (name: string) => `Bỏ ${name}`,
  removeTitle: "Bỏ tệp đính kèm",
  removeConfirm: "Bỏ tệp",
  removeText: (name: string) => `${name} sẽ không còn trong hồ sơ. Muốn có lại thì phải đính kèm lại.`,
  removed: "Đã bỏ tệp đính kèm.",
  saveCopy: "Lưu bản sao",
  previous: "Tệp trước",
  next: "Tệp sau",
  at: (at: number, all: number) => `${formatNumber(at)} / ${formatNumber(all)}`,
  notShown: "Chương trình không mở được loại tệp này. Hãy lưu bản sao rồi mở bằng Word hoặc chương trình xem ảnh.",
  large: (bytes: number) => `Các tệp đính kèm của cơ quan đã chiếm ${formatFileSize(bytes)}. Tệp dữ liệu lớn thì sao lưu lâu hơn; nên quét ở 200 dpi, đen trắng.`,
  locked: "Đã có kết quả nên hồ sơ giữ nguyên như khi xét.",

  supplement: "Yêu cầu bổ sung",
  supplementTitle: (name: string) => `Yêu cầu bổ sung: ${name}`,
  supplementNote: "Hồ sơ được trả lại đơn vị. Chỉ những mục chọn ở đây sửa được cho đến khi nhận lại hồ sơ.",
  supplementFields: "Nội dung cần sửa, bổ sung",
  supplementPapers: "Giấy tờ cần gửi",
  supplementReason: "Lý do, yêu cầu cụ thể",
  supplementDue: "Hạn gửi lại",
  supplementNothing: "Chọn ít nhất một nội dung hoặc một giấy tờ.",
  supplementSent: "Đã trả lại hồ sơ và ghi yêu cầu bổ sung.",
  waiting: (due: string | null) => (due === null ? "Đang chờ đơn vị bổ sung" : `Đang chờ đơn vị bổ sung, hạn ${formatDate(due)}`),
  former: "Các lần yêu cầu bổ sung trước",
  onlyOpen: (fields: readonly LineField[]) => (fields.length === 0 ? "Yêu cầu bổ sung chỉ cần giấy tờ, nội dung không sửa được." : `Chỉ sửa được: ${fieldList(fields)}. Các mục khác mở lại khi nhận lại hồ sơ.`),

  missing: "Còn thiếu",
  missingTitle: "Giấy tờ, nội dung còn thiếu",
  ofSubmission: "Tờ trình này",
  ofUnit: "Cả đơn vị",
  scope: "Lập cho",
  letter: "Nội dung để dán vào công văn",
  copy: "Sao chép",
  copied: "Đã sao chép. Dán vào công văn bằng Ctrl+V.",
  notCopied: "Không sao chép được. Hãy chọn chữ trong ô rồi bấm Ctrl+C.",
  nothingMissing: "Không còn thiếu gì",
  nothingMissingText: (lookedAt: number) => (lookedAt === 0 ? "Không có hồ sơ nào đang chờ thẩm định." : `${formatNumber(lookedAt)} hồ sơ đang chờ thẩm định đã đủ giấy tờ.`),
  unknownLines: (count: number) => `${formatNumber(count)} hồ sơ chưa biết cần giấy tờ gì vì quy định của thời kỳ đó chưa ghi.`,
} as const;

/** `Ngày sinh, Thành tích`. */
export function fieldList(fields: readonly LineField[]): string {
  return fields.map((field) => terms.lineField[field]).join(", ");
}

/** What a request for supplement asks for, in one line. */
export function supplementSaid(supplement: SupplementRow, papers: readonly { code: string; name: string }[]): string {
  const names = supplement.components.map((code) => papers.find((paper) => paper.code === code)?.name ?? code);
  return [
    supplement.fields.length === 0 ? "" : `Sửa, bổ sung: ${fieldList(supplement.fields)}`,
    names.length === 0 ? "" : `Gửi: ${names.join("; ")}`,
  ].filter((part) => part !== "").join(". ");
}

/** What is missing, as a letter to the unit lists it: shared papers of a submission first, then line by line. Several units follow each other. */
export function missingLetter(missing: MissingPapers): string {
  return missing.units.map((unit) => [`${unit.unitName}:`, ...unit.submissions.map(submissionSaid)].join("\n")).join("\n\n");
}

function submissionSaid(submission: SubmissionMissing): string {
  const head = submission.docNumber === null ? `Tờ trình nhận ngày ${formatDate(submission.receivedOn)}` : `Tờ trình số ${submission.docNumber}${submission.docOn === null ? "" : ` ngày ${formatDate(submission.docOn)}`}`;
  const shared = submission.shared.map((paper) => `- ${paper.name} (chung cho cả tờ trình);`);
  return [`${head} còn thiếu:`, ...close([...shared, ...submission.lines.map(lineSaid)])].join("\n");
}

function lineSaid(line: LineMissing): string {
  const reason = line.reason === null ? "" : ` (${line.reason.replace(/[.;\s]+$/u, "")})`;
  const wants = [
    ...line.papers.map((paper) => paper.name),
    ...(line.fields.length === 0 ? [] : [`sửa, bổ sung ${fieldList(line.fields).toLowerCase()}`]),
  ].join("; ");
  const due = line.dueOn === null ? "" : `; gửi lại chậm nhất ngày ${formatDate(line.dueOn)}`;
  return `- ${line.name} (${line.awardName}): ${wants}${reason}${due};`;
}

/** The last item of a list ends with a full stop. */
function close(items: string[]): string[] {
  const last = items.at(-1);
  return last === undefined ? items : [...items.slice(0, -1), last.replace(/;$/u, ".")];
}

/** Why a file is not kept as a paper, and what to do. */
export function notAPaperText(name: string, problem: PaperProblem): string {
  switch (problem.problem) {
    case "empty": return `“${name}” là tệp trống. Chưa đính kèm; hãy kiểm tra lại tệp.`;
    case "too_large": return `“${name}” lớn quá (${formatFileSize(problem.bytes)}); nhận đến ${formatFileSize(problem.limit)}. Chưa đính kèm; hãy quét lại ở độ phân giải thấp hơn hoặc tách làm nhiều tệp.`;
    case "unknown_kind": return `“${name}” không phải PDF, ảnh (JPEG, PNG, TIFF) hoặc văn bản Word. Chưa đính kèm; hãy quét hoặc lưu thành một trong các loại đó.`;
    case "damaged": return `“${name}” là ${term("mediaType", problem.mediaType)} nhưng không trọn vẹn, có thể chép dở. Chưa đính kèm; hãy chép hoặc quét lại.`;
  }
}
