import type { AlternativeFinding, Certainty, ConditionAnswer, Evaluation, FrozenEvaluation, NomineeKind, NominationEvaluation } from "../bridge/generated/contract";
import { formatDateTime, formatNumber } from "./format";
import { term } from "./terms";

/** What a sentence about a standard needs besides the finding itself. */
export type StandardContext = {
  kind: NomineeKind;
  /** The evaluation year. */
  year: number;
  /** Names of awards by id. */
  awardNames: Readonly<Record<string, string | undefined>>;
};

export function contextOf(evaluation: NominationEvaluation, kind: NomineeKind): StandardContext {
  return { kind, year: evaluation.now.year, awardNames: evaluation.awardNames };
}

/** `“Chiến sĩ thi đua cơ sở”` */
export function quotedAward(id: string, { awardNames }: Pick<StandardContext, "awardNames">): string {
  const name = awardNames[id];
  return name === undefined ? "một danh hiệu, hình thức ngoài danh mục" : `“${name}”`;
}

/** Read in its source, or confirmed by the office; same rule as `domain::standard`. */
export function isVerified(certainty: Certainty): boolean {
  return certainty === "confirmed" || certainty === "page";
}

const pages: Readonly<Record<NomineeKind, string>> = { person: "trang của cá nhân", collective: "trang của tập thể", household: "trang của hộ gia đình" };

/** Where the nominee's own facts are entered. */
export function pageOf(kind: NomineeKind): string {
  return pages[kind];
}

/** Words of the appraisal by the rules. */
export const standardText = {
  title: "Điều kiện khen thưởng",
  judgedFor: (year: number, pack: string) => `Xét cho năm ${year}, theo ${pack}`,
  unknownTitle: "Chưa có tiêu chuẩn để đối chiếu",
  unknownNext: "Người thẩm định đối chiếu văn bản rồi kết luận.",
  unknownText: "Bộ quy định không nêu tiêu chuẩn của danh hiệu, hình thức này. Người thẩm định đối chiếu văn bản rồi kết luận.",
  noneTitle: (kind: NomineeKind) => `Không có tiêu chuẩn dành cho ${term("nomineeKind", kind).toLowerCase()}`,
  noneText: "Bộ quy định chỉ nêu tiêu chuẩn cho loại đối tượng khác. Kiểm tra lại loại đối tượng hoặc danh hiệu, hình thức đề nghị.",
  best: (all: number, verdict: Evaluation["verdict"]) => (all === 1 ? "Tiêu chuẩn" : verdict === "eligible" ? "Cách đã đạt" : "Cách gần đạt nhất"),
  alternative: (no: number, all: number) => (all === 1 ? "Tiêu chuẩn" : `Cách ${no}`),
  tally: (finding: AlternativeFinding) => {
    const met = finding.conditions.filter((condition) => condition.status === "met").length;
    return `đạt ${formatNumber(met)}/${formatNumber(finding.conditions.length)} điều kiện`;
  },
  basis: "Căn cứ",
  proof: "Chứng cứ",
  setAside: (count: number) => `Đã xem, không tính (${formatNumber(count)})`,
  obstacles: "Quy định chung",
  toQuestion: "Đến câu hỏi chưa trả lời",
  yes: "Có", no: "Không",
  note: "Ghi chú",
  noteHint: "Số, ngày văn bản hoặc căn cứ của câu trả lời.",
  saveNote: "Lưu ghi chú",
  answeredBy: (answer: ConditionAnswer) => `${answer.saidBy}, ${formatDateTime(answer.saidAt)}`,
  answerSaved: "Đã lưu câu trả lời.", answerTakenBack: "Đã bỏ câu trả lời.",
  unrecognised: (count: number) => `${formatNumber(count)} khen thưởng trong sổ có tên ngoài danh mục nên không tính vào điều kiện nào.`,
  toNominee: "Trang đối tượng",
  toPage: (kind: NomineeKind) => `Đến ${pages[kind]}`,
  frozenTitle: "Kết quả lúc kết luận",
  frozen: (frozen: FrozenEvaluation) => `${term("eligibility", frozen.evaluation.verdict)}: ${frozen.madeBy}, ${formatDateTime(frozen.madeAt)}`,
  frozenPack: (frozen: FrozenEvaluation, now: NominationEvaluation) => (frozen.packId === now.packId ? `Theo ${now.packTitle}` : "Theo bộ quy định khác bộ đang dùng cho hồ sơ này"),
  frozenReason: (reason: string) => `Căn cứ kết luận khác quy định: ${reason}`,
  same: "Đến nay không có gì thay đổi.",
  changedTitle: "Đã khác so với lúc kết luận",
  simplified: (needsVote: boolean, basis: string) => `Được theo thủ tục đơn giản${needsVote ? "" : ", không cần Hội đồng biểu quyết"} (${basis}).`,

  whyNot: "Vì sao chưa đủ điều kiện",
  overrideLabel: "Căn cứ để kết luận đủ điều kiện",
  onlyOthers: (count: number) => `Chỉ kết luận ${formatNumber(count)} hồ sơ còn lại`,
} as const;

/** What the rules say at a glance: the word, and in a sentence what it rests on or waits for. */
export function verdictWords(evaluation: Evaluation): { title: string; text: string } {
  return { title: term("eligibility", evaluation.verdict), text: [verdictReason(evaluation), onceConfirmedText(evaluation)].filter((part) => part !== "").join(" ") };
}

function verdictReason(evaluation: Evaluation): string {
  switch (evaluation.verdict) {
    case "eligible": return "Đạt mọi điều kiện của một cách và không vướng quy định chung.";
    case "not_eligible": return notEligibleText(evaluation);
    case "needs_a_person": return `${capital(evaluation.reasons.map(needsText).join("; "))}.`;
  }
}

function notEligibleText(evaluation: Evaluation): string {
  const barred = evaluation.obstacles.filter((obstacle) => obstacle.status === "not_met").map((obstacle) => term("obstacleKind", obstacle.kind).toLowerCase());
  if (barred.length > 0) return `Vướng quy định chung: ${barred.join("; ")}.`;
  const best = bestOf(evaluation);
  if (best === null) return "";
  const missing = best.conditions.filter((condition) => condition.status === "not_met").length;
  return evaluation.alternatives.length === 1 ? `Còn ${formatNumber(missing)} điều kiện chưa đạt.` : `Không cách nào đạt; cách gần nhất còn ${formatNumber(missing)} điều kiện chưa đạt.`;
}

/** What keeps the rules from deciding alone. */
export function needsText(reason: Evaluation["reasons"][number]): string {
  switch (reason) {
    case "facts_missing": return "còn thiếu thông tin để kết luận";
    case "person_must_say": return "có điều chỉ người thẩm định xác nhận được";
    case "unverified": return "dựa trên quy định chưa kiểm chứng";
    case "standard_not_known": return "chưa có tiêu chuẩn để đối chiếu";
  }
}

function onceConfirmedText({ verdict, onceConfirmed }: Evaluation): string {
  if (verdict === onceConfirmed) return "";
  switch (onceConfirmed) {
    case "eligible": return "Nếu quy định đúng như đang ghi thì đủ điều kiện.";
    case "not_eligible": return "Nếu quy định đúng như đang ghi thì không đủ điều kiện.";
    case "needs_a_person": return "";
  }
}

/** The alternative that is met or nearest to it. */
export function bestOf(evaluation: Evaluation): AlternativeFinding | null {
  return evaluation.alternatives.find((finding) => finding.index === evaluation.best) ?? evaluation.alternatives[0] ?? null;
}

/** First letter large. */
export function capital(text: string): string {
  return text === "" ? "" : text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
