import type { AppliedRule, Certainty, Computation, Fund, NoPrize, NomineeKind, OtherEra, PrizeSum, Rounding } from "../bridge/generated/contract";
import { formatDate, formatDecimal, formatNumber } from "./format";

/** Words of prize money (tiền thưởng). */
export const prizeText = {
  title: "Tiền thưởng", ofPhase: (no: number) => `Tiền thưởng đợt ${no}`, movement: "Phong trào",
  help: "Bảng tính tiền thưởng của các hồ sơ đã được thông qua trong một đợt. Ngày quyết định chọn mức lương cơ sở và quy định áp dụng. Mức do quyết định ấn định thì ghi vào ô; để trống thì tính theo hệ số. Số gạch chân đứt là số chưa đối chiếu với văn bản. Dòng chưa rõ mức tiền không cộng vào tổng. Enter mở hồ sơ, Esc quay lại phong trào.",
  decisionOn: "Ngày quyết định", noDateTitle: "Chưa có ngày quyết định", noDateText: "Ghi ngày quyết định khen thưởng để biết mức lương cơ sở và quy định áp dụng.",
  phases: "Đợt", regulations: (title: string) => `Quy định: ${title}`,
  fixedTitle: "Mức tiền do quyết định ấn định", fixedNone: "chưa ghi, tính theo hệ số", fixedCount: (count: number) => `đang áp dụng ${formatNumber(count)} mức`,
  fixedHint: "Để trống thì tính theo hệ số. Ghi 0 nếu quyết định không kèm tiền thưởng. Mức ghi riêng cho một danh hiệu, hình thức được dùng trước mức chung.",
  everyAward: "Mọi danh hiệu, hình thức", amountOf: (kind: string, award: string) => `${kind}: ${award}`, fixedBasis: "Văn bản ấn định", fixedBasisHint: "Số, ngày của quyết định hoặc văn bản.",
  tooLarge: "Có mức tiền quá lớn. Sửa lại để xem bảng tính.",
  lines: "Các dòng", no: "STT", name: "Họ tên, tên tập thể", unit: "Đơn vị", award: "Danh hiệu, hình thức", how: "Cách tính", amount: "Số tiền (đ)",
  emptyTitle: "Chưa có hồ sơ nào được thông qua", emptyText: "Tiền thưởng tính từ kết quả biểu quyết đã chốt. Kết thúc biểu quyết trong phiên họp rồi quay lại đây.", toSessions: "Mở Phiên họp",
  notKnown: "chưa rõ", notPaid: "không chi", look: "cần xem lại",
  unknownTitle: (count: number) => `${formatNumber(count)} dòng chưa rõ mức tiền`, unknownText: "Các dòng này không nằm trong tổng. Nếu quyết định ấn định mức tiền thì ghi vào ô ở trên.",
  lookTitle: (count: number) => `${formatNumber(count)} dòng cần xem lại`, lookText: "Các dòng này vẫn nằm trong tổng; kiểm tra trước khi trình ký.",
  unsureTitle: "Có số liệu chưa đối chiếu với văn bản", unsureText: "Số gạch chân đứt chưa được kiểm chứng. Đối chiếu với điều, khoản ghi bên cạnh trước khi trình ký.",
  byUnit: "Theo đơn vị gửi", byFund: "Theo nguồn quỹ", sender: "Đơn vị gửi", fund: "Nguồn quỹ", count: "Số dòng được chi", sum: "Tổng cộng", inWords: (words: string) => `Bằng chữ: ${words}.`,
  basis: "Căn cứ của các con số", figure: "Con số", article: "Văn bản, điều, khoản", certainty: "Mức chắc chắn",
  paidLines: (count: number) => `${formatNumber(count)} dòng được chi`,
} as const;

/** `1490000` → `1.490.000 đ` */
export function money(amount: number): string {
  return `${formatNumber(amount)} đ`;
}

/** Whether a figure still has to be compared with its document. */
export function isUnsure(certainty: Certainty): boolean {
  switch (certainty) {
    case "confirmed": case "page": return false;
    case "mixed": case "memory": case "unknown": return true;
  }
}

/** Who the multiplier is for, inside a sentence. */
export function kindInside(kind: NomineeKind): string {
  switch (kind) {
    case "collective": return "tập thể";
    case "person": return "cá nhân";
    case "household": return "hộ gia đình";
  }
}

/** Whose fund pays; null while nobody has said. */
export function fundWords(fund: Fund | null): string {
  switch (fund) {
    case "province": return "Quỹ thi đua, khen thưởng của tỉnh";
    case "ministry": return "Quỹ thi đua, khen thưởng của bộ, ngành trung ương";
    case "own_unit": return "Quỹ thi đua, khen thưởng của đơn vị ra quyết định";
    case null: return "Chưa rõ quỹ nào chi";
  }
}

/** What rounding does to an amount: `làm tròn lên`. */
export function roundingVerb({ mode }: Rounding): string {
  switch (mode) {
    case "up": return "làm tròn lên";
    case "nearest": return "làm tròn";
    case "down": return "làm tròn xuống";
  }
}

/** The rule of rounding as a figure of its own: `Làm tròn lên đến 10.000 đ`. */
export function roundingName(computed: Computation): string {
  const { value } = computed.rounding;
  const verb = roundingVerb(value);
  const words = `${verb.charAt(0).toUpperCase()}${verb.slice(1)} đến ${money(value.unit)}`;
  switch (computed.roundingBy) {
    case "regulations": return words;
    case "office": return `${words}, do cơ quan chọn, khác quy định tại`;
  }
}

/** Why no amount is known, and what to do about it. */
export function noPrizeWords(none: NoPrize): string {
  switch (none.reason) {
    case "award_not_in_regulations": return "Quy định vào ngày quyết định không có danh hiệu, hình thức này.";
    case "not_for_this_kind": return "Quy định vào ngày quyết định không dành danh hiệu, hình thức này cho loại đối tượng đó.";
    case "no_coefficient": return none.legalBasis === null ? "Quy định không nêu hệ số cho danh hiệu, hình thức này." : `Quy định không nêu hệ số cho danh hiệu, hình thức này (${none.legalBasis}).`;
    case "no_base_salary": return "Chưa có mức lương cơ sở của ngày quyết định.";
    case "not_an_amount": return "Hệ số và mức lương cơ sở không cho ra một số tiền.";
  }
}

/** A stretch of a sentence; `certainty` and `legalBasis` where it is a figure of law. */
export type Said = { text: string; certainty?: Certainty; legalBasis?: string };

/** How an amount came about, figure by figure: `hệ số 0,8 × 2 (tập thể) × 1.490.000 đ = 2.384.000 đ → làm tròn lên 2.390.000 đ`. */
export function sumSaid(sum: PrizeSum, kind: NomineeKind): Said[] {
  switch (sum.by) {
    case "coefficient": return computedSaid(sum, kind);
    case "decision": {
      const basis = sum.legalBasis === null ? "" : ` (${sum.legalBasis})`;
      return [{ text: sum.amount === 0 ? `quyết định không kèm tiền thưởng${basis}` : `quyết định ấn định ${money(sum.amount)}${basis}` }];
    }
    case "unknown": return [{ text: noPrizeWords(sum) }];
  }
}

function computedSaid(computed: Computation, kind: NomineeKind): Said[] {
  const { coefficient, multiplier, baseSalary, beforeRounding, rounding, roundingBy, amount } = computed;
  const of = ({ certainty, legalBasis }: { certainty: Certainty; legalBasis: string }) => ({ certainty, legalBasis });
  const said: Said[] = [{ text: `hệ số ${formatDecimal(coefficient.value)}`, ...of(coefficient) }];
  if (multiplier !== null) said.push({ text: " × " }, { text: `${formatDecimal(multiplier.value)} (${kindInside(kind)})`, ...of(multiplier) });
  said.push({ text: " × " }, { text: money(baseSalary.amount), ...of(baseSalary) }, { text: ` = ${formatDecimal(beforeRounding)} đ` });
  if (beforeRounding === String(amount)) return said;
  const words = `${roundingVerb(rounding.value)} ${money(amount)}`;
  said.push({ text: " → " });
  switch (roundingBy) {
    case "regulations": said.push({ text: words, ...of(rounding) }); break;
    case "office": said.push({ text: `${words} (cách làm tròn của cơ quan)` }); break;
  }
  return said;
}

/** The same as one sentence. */
export function sumWords(sum: PrizeSum, kind: NomineeKind): string {
  return sumSaid(sum, kind).map(({ text }) => text).join("");
}

/** What a rule said about a line beside another line of the same nominee, with its article. */
export function ruleWords(rule: AppliedRule): string {
  const words = besides(rule, `dòng ${formatNumber(rule.with + 1)}`);
  return rule.legalBasis === null ? words : `${words} (${rule.legalBasis})`;
}

function besides({ code }: AppliedRule, other: string): string {
  switch (code) {
    case "highest_title_of_period": return `Được chi: mức cao nhất trong các danh hiệu cùng thời gian, so với ${other}`;
    case "lower_title_of_period": return `Không chi: cùng thời gian với ${other}, chỉ chi danh hiệu có mức cao nhất`;
    case "titles_of_one_period": return `Chi cả hai: cùng thời gian với ${other}, quy định chi cho từng danh hiệu`;
    case "titles_of_other_periods": return `Chi cả hai: danh hiệu khác thời gian với ${other}`;
    case "title_and_form": return `Chi cả hai: danh hiệu và hình thức khen thưởng, cùng ${other}`;
    case "forms_of_other_achievements": return `Chi cả hai: khác thành tích với ${other}`;
    case "title_period_not_known": return `Cần xem lại: chưa rõ thời gian lập thành tích, có thể trùng với ${other}`;
    case "forms_of_one_achievement": return `Cần xem lại: cùng thành tích với ${other}; một thành tích không khen hai lần`;
    case "not_both_paid": return `Cần xem lại: quy định không chi cả dòng này và ${other}`;
  }
}

/** What the regulations of the day of receipt would pay instead. */
export function otherEraWords({ amount }: OtherEra): string {
  const then = amount === null ? "không tính được mức tiền" : money(amount);
  return `Theo quy định lúc nhận hồ sơ: ${then}. Cơ quan cần chọn áp dụng quy định nào.`;
}

/** The names of the figures behind a computed amount. */
export function figureNames(computed: Computation, kind: NomineeKind, awardName: string): { coefficient: string; multiplier: string | null; baseSalary: string; rounding: string } {
  const own = computed.multiplier === null ? `, ${kindInside(kind)}` : "";
  return {
    coefficient: `Hệ số ${formatDecimal(computed.coefficient.value)}: ${awardName}${own}`,
    multiplier: computed.multiplier === null ? null : `Nhân ${formatDecimal(computed.multiplier.value)} cho ${kindInside(kind)}`,
    baseSalary: `Mức lương cơ sở ${money(computed.baseSalary.amount)}, từ ${formatDate(computed.baseSalary.fromOn)}`,
    rounding: roundingName(computed),
  };
}
