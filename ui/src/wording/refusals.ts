import type { Refusal, TallyProblem } from "../bridge/generated/contract";
import { askedTwiceText, rewardedTwiceText } from "./doubles";
import { dossierText, fieldList, notAPaperText } from "./dossiers";
import { fieldNames, nounNames } from "./fields";
import { formatDate, formatDateTime, formatNumber } from "./format";
import { fileNameOf } from "./paths";
import { packFaultText } from "./regulationFaults";
import { term } from "./terms";
import { unreadableText } from "./unreadable";

type RefusalOf<C extends Refusal["code"]> = Extract<Refusal, { code: C }>;

/** One wording per refusal: what stands in the way and what to do. The compiler keeps the map complete. */
const texts: { [C in Refusal["code"]]: (refusal: RefusalOf<C>) => string } = {
  unknownCommand: () => "Phiên bản này chưa làm được việc đó. Hãy mở lại Sổ Vàng.",
  badRequest: (r) => `Thông tin gửi đi chưa đúng, chưa lưu gì. Hãy mở lại màn hình này và thử lại (${r.detail}).`,
  fieldBlank: (r) => `Cần điền “${fieldName(r.field)}”.`,
  fieldInvalid: (r) => (r.found === "" ? `“${fieldName(r.field)}” chưa đúng.` : `“${fieldName(r.field)}” chưa đúng: ${r.found}.`),
  notFound: (r) => `Không còn ${nounNames[r.what] ?? "mục"} này; có thể đã được xóa hoặc chuyển đi. Hãy về danh sách và chọn lại.`,
  reasonMissing: () => "Cần ghi lý do trước khi làm việc này.",
  nothingChosen: () => "Chưa chọn dòng nào.",
  noOfficeYet: () => "Tệp dữ liệu này chưa có thông tin Hội đồng. Hãy tạo Hội đồng trước.",
  officeExists: () => "Tệp dữ liệu này đã có Hội đồng, không tạo lại được.",
  unitCodeTaken: (r) => `Mã “${r.unitCode}” đã dùng cho đơn vị khác.`,
  unitCycle: () => "Đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó.",
  unitIntoItself: () => "Đơn vị không thể sáp nhập hay chia vào chính nó.",
  unitEnded: (r) => `${r.name} đã kết thúc từ ${formatDate(r.on)}. Hãy chọn đơn vị còn hoạt động, hoặc sửa ngày hết hiệu lực nếu ghi nhầm.`,
  unitSuccessionCycle: (r) => `${r.name} trước đây đã sáp nhập hoặc chia vào chính đơn vị này, nên không ghi ngược lại được.`,
  unitChangeTooEarly: (r) => `Ngày này ${r.name} chưa có: đơn vị có từ ${formatDate(r.from)}.`,
  unitChangedLater: (r) => `${r.name} đã có thay đổi ghi từ ${formatDate(r.on)}. Ghi thay đổi theo thứ tự thời gian.`,
  unitSplitIntoOne: () => "Chia đơn vị thì phải chọn ít nhất hai đơn vị tiếp tục.",
  unitInUse: (r) => `Không xóa được: đơn vị đang có ${formatNumber(r.nominations)} hồ sơ, ${formatNumber(r.units)} đơn vị trực thuộc và ${formatNumber(r.others)} chỗ khác nhắc đến (đối tượng, tờ trình, thành viên, lần nhập). Hãy ghi ngày hết hiệu lực.`,
  phaseNumbering: (r) => `Các đợt phải đánh số liên tiếp: cần đợt ${r.expected}, đang ghi đợt ${r.found}.`,
  phaseEndsBeforeItBegins: (r) => `Đợt ${r.no} kết thúc trước khi bắt đầu.`,
  phaseBeginsBeforeThePrevious: (r) => `Đợt ${r.no} bắt đầu trước đợt liền trước.`,
  movementCycle: () => "Phong trào không thể thuộc chính nó hoặc phong trào con của nó.",
  noSuchPhase: (r) => `Phong trào không có đợt ${r.no}.`,
  phaseInUse: (r) => `Không bỏ được đợt ${r.no}: đã có ${formatNumber(r.nominations)} hồ sơ của đợt này.`,
  unreadableFile: (r) => unreadableText(r.problem, r.detail),
  noTableFound: (r) => `Không thấy dòng tiêu đề có cột tên${r.sheets.length > 0 ? ` trong các trang: ${r.sheets.join(", ")}` : ""}. Chưa nhập gì; hãy kiểm tra lại tệp.`,
  alreadyAccepted: (r) => `Danh sách này đã nhập lúc ${formatDateTime(r.acceptedOn)} (${formatNumber(r.lines)} dòng); không nhập lần hai.`,
  draftDiscarded: () => "Lần nhập này đã bỏ. Hãy chọn lại tệp.",
  draftUndone: () => "Lần nhập này đã được hoàn tác. Muốn nhập lại thì chọn lại tệp.",
  rowsNeedRepair: (r) => `Còn ${formatNumber(r.rows)} dòng cần sửa hoặc chọn. Sửa xong hoặc bỏ qua các dòng đó rồi nhập; chưa lưu dòng nào.`,
  nothingToAccept: () => "Không còn dòng nào để nhập.",
  linesHaveMovedOn: (r) => `Không hoàn tác được cả lần nhập: ${formatNumber(r.lines)} dòng đã được xử lý tiếp${examples(r.examples, r.lines)}. Mọi dòng vẫn giữ nguyên.`,
  nominationExists: () => "Đối tượng này đã có đề nghị cùng danh hiệu, hình thức trong đợt này.",
  awardNotForThisKind: () => "Danh hiệu, hình thức này không dành cho loại đối tượng đã chọn.",
  stepDoesNotFit: (r) => `Không thể “${term("step", r.step)}” khi hồ sơ đang ở bước “${term("stage", r.stage)}”.`,
  nominationLocked: (r) => `Hồ sơ đang ở bước “${term("stage", r.stage)}” nên không sửa được nữa.`,
  fieldsNotOpen: (r) => `Hồ sơ đang chờ bổ sung nên không sửa được: ${fieldList(r.changed)}. ${dossierText.onlyOpen(r.open)}`,
  paperNotOpen: () => "Hồ sơ đang chờ bổ sung; chỉ ghi, đính kèm được giấy tờ đã yêu cầu. Nhận lại hồ sơ rồi ghi các giấy tờ khác.",
  notAPaper: (r) => notAPaperText(r.fileName, r.problem),
  attachedAlready: (r) => `“${r.fileName}” đã đính kèm cho giấy tờ này.`,
  attachmentDamaged: (r) => `“${r.fileName}” trong tệp dữ liệu không còn như lúc đính kèm nên không mở. Hãy lấy lại từ bản sao lưu, hoặc bỏ tệp và đính kèm lại.`,
  pastAwardExists: () => "Đối tượng này đã có ghi danh hiệu, hình thức đó của năm này theo cùng quyết định; không ghi hai lần.",
  initiativeExists: () => "Đã có sáng kiến cùng tên, cùng năm và cùng tác giả; hãy mở sáng kiến đó để sửa.",
  notNamesakes: () => "Chỉ phân biệt được hai đối tượng trùng tên và cùng loại.",
  unknownAward: (r) => `Không có danh hiệu, hình thức “${r.awardId}” trong quy định đang áp dụng.`,
  chairMissing: () => "Hội đồng cần một Chủ tịch.",
  moreThanOneChair: () => "Hội đồng chỉ có một Chủ tịch.",
  memberTwice: (r) => `“${r.name}” đã có trong danh sách với chức vụ này.`,
  termEndsBeforeItBegins: () => "Ngày thôi tham gia trước ngày bắt đầu.",
  memberInUse: (r) => `Không xóa được: thành viên đã tính trong ${formatNumber(r.sessions)} phiên họp. Hãy ghi ngày thôi tham gia.`,
  sessionStageWrong: (r) => `Không làm được khi phiên họp ở bước “${term("sessionStage", r.stage)}”.`,
  quorumNotMet: (r) => `Chưa đủ túc số: có mặt ${r.present}/${r.members}, cần ít nhất ${r.required}.`,
  notAMemberThatDay: (r) => `Người này không thuộc Hội đồng vào ngày ${formatDate(r.heldOn)}.`,
  rollCallIncomplete: (r) => `Còn ${r.missing} thành viên chưa điểm danh.`,
  agendaEmpty: () => "Chương trình chưa có hồ sơ nào. Hãy đưa hồ sơ đủ điều kiện vào phiên họp.",
  itemClosed: () => "Mục này đã kết thúc biểu quyết, kết quả không đổi được nữa.",
  itemsStillOpen: (r) => `Còn ${formatNumber(r.items)} mục chưa có kết quả.`,
  tallyDoesNotAddUp: (r) => tallyText(r.problem),
  tallyEntriesDiffer: () => "Hai tổ nhập số phiếu khác nhau. Hãy đếm lại và sửa cho khớp.",
  secondEntryMissing: () => "Phiếu kín cần hai tổ nhập độc lập; còn thiếu tổ thứ hai.",
  tallyMissing: () => "Chưa nhập số phiếu.",
  tallyOutOfDate: () => "Điểm danh đã thay đổi sau khi nhập số phiếu. Hãy nhập lại số phiếu.",
  thresholdNotConfirmed: () => "Chưa có tỷ lệ phiếu phải đạt cho danh hiệu, hình thức này. Hãy xác nhận quy định trước.",
  nobodyInTheBase: () => "Không có ai để tính tỷ lệ. Hãy kiểm tra điểm danh và danh sách thành viên.",
  outcomeNeedsReason: (r) =>
    r.computedPassed === null ? "Cần ghi lý do cho kết quả này." : `Số phiếu cho kết quả “${r.computedPassed ? "Đạt" : "Không đạt"}”. Ghi kết quả khác thì cần nêu lý do.`,
  loweredAwardMissing: () => "Cần chọn danh hiệu, hình thức hạ xuống.",
  loweredAwardNotAllowed: () => "Không hạ xuống danh hiệu, hình thức này được.",
  noVoteForThisAward: () => "Danh hiệu, hình thức này không cần Hội đồng biểu quyết.",
  noMinutesYet: () => "Phiên họp chưa có biên bản. Hãy lập biên bản trước.",
  minutesSigned: () => "Biên bản đã ký, không thay đổi được nữa.",
  minutesPartBlank: (r) => `Biên bản còn để trống phần “${fieldName(r.part)}”.`,
  minutesOutOfDate: () => "Số liệu phiên họp đã thay đổi sau khi lập biên bản. Hãy lập lại; phần lời văn được giữ nguyên.",
  madeByNewerVersion: () => "Tệp dữ liệu do phiên bản mới hơn của Sổ Vàng tạo ra. Tệp được giữ nguyên; hãy cập nhật chương trình.",
  notOurFile: () => "Đây không phải tệp dữ liệu của Sổ Vàng. Tệp được giữ nguyên.",
  targetInUse: (r) => `“${fileNameOf(r.path)}” đang mở trong chương trình khác nên không ghi đè được; nội dung cũ còn nguyên. Đóng tệp đó rồi xuất lại, hoặc lưu thành “${fileNameOf(r.proposed)}”.`,
  targetNotAFile: (r) => `“${r.path}” không phải là tệp nên không lưu vào đó được. Hãy chọn tên khác.`,
  folderNotWritable: (r) => `Không ghi được vào thư mục của “${r.path}”: thư mục không có, hoặc không được phép ghi. Hãy chọn thư mục khác.`,
  diskFull: (r) => `Ổ đĩa không đủ chỗ cho “${r.path}”. Chưa lưu gì; hãy xóa bớt tệp hoặc chọn ổ khác.`,
  cellTooLong: (r) => `Nội dung quá dài cho một ô Excel: trang “${r.sheet}”, dòng ${r.row}, cột ${r.column}. Hãy rút gọn rồi xuất lại.`,
  awardAskedTwice: (r) => askedTwiceText(r.nominations.length),
  achievementRewardedTwice: (r) => rewardedTwiceText(r.nominations.length),
  packNotSound: (r) => `Chưa áp dụng được bộ quy định: ${r.problems[0] === undefined ? "tệp chưa đúng." : packFaultText(r.problems[0].fault)}${r.problems.length > 1 ? ` Còn ${formatNumber(r.problems.length - 1)} chỗ khác.` : ""} Bộ quy định đang dùng giữ nguyên.`,
  packNotLoaded: () => "Bộ quy định có sẵn trong Sổ Vàng không gỡ được; chỉ gỡ bộ đã nạp từ tệp.",
  packInUse: (r) => `Không gỡ được: ${formatNumber(r.nominations)} hồ sơ đã nhận trong thời gian của bộ quy định này. Muốn sửa thì nạp tệp có version lớn hơn.`,
  packNeeded: (r) => `Không gỡ được: bộ “${r.by}” nối tiếp bộ này. Hãy gỡ bộ “${r.by}” trước.`,
  figureVerified: () => "Số liệu này đã được kiểm chứng, không cần xác nhận nữa.",
  localQuotaExists: () => "Đã có tỷ lệ cho cùng danh hiệu, cùng cách tính và cùng ngày bắt đầu. Hãy bỏ tỷ lệ đó trước.",
  rulesSayNotEligible: (r) => (r.nominations.length === 1
    ? "Theo quy định thì chưa đủ điều kiện. Muốn kết luận đủ điều kiện thì ghi căn cứ; căn cứ được lưu cùng hồ sơ."
    : `${formatNumber(r.nominations.length)} hồ sơ chưa đủ điều kiện theo quy định. Muốn kết luận đủ điều kiện thì ghi căn cứ; căn cứ được lưu cùng từng hồ sơ.`),
};

/** Which sum of a tally does not come out, with its numbers. */
export function tallyText(problem: TallyProblem): string {
  return (tallyTexts[problem.kind] as (problem: TallyProblem) => string)(problem);
}

const tallyTexts: { [K in TallyProblem["kind"]]: (problem: Extract<TallyProblem, { kind: K }>) => string } = {
  returnedMoreThanIssued: (p) => `Thu về ${p.returned} phiếu, nhiều hơn số phát ra (${p.issued}).`,
  returnedIsNotValidPlusInvalid: (p) => `Hợp lệ ${p.valid} + không hợp lệ ${p.invalid} = ${p.valid + p.invalid}, khác số thu về (${p.returned}).`,
  validIsNotTheSumOfChoices: (p) => `Đồng ý ${p.agree} + không đồng ý ${p.disagree} + trắng ${p.blank} = ${p.agree + p.disagree + p.blank}, khác số hợp lệ (${p.valid}).`,
  moreBallotsThanVoters: (p) => `Phát ra ${p.issued} phiếu, nhiều hơn số người bỏ phiếu (${p.voters}).`,
  moreWrittenOpinionsThanReceived: (p) => `Ghi ${p.written} phiếu bằng văn bản, nhiều hơn số đã nhận (${p.received}).`,
  openVoteMustCountEveryVoter: (p) => `Biểu quyết công khai phải đếm đủ mọi người: đã đếm ${p.counted}, có ${p.voters} người biểu quyết.`,
};

/** `: Lê Thị Mẫu, Trần Văn Mẫu và 3 dòng khác` */
function examples(names: readonly string[] | undefined, all: number): string {
  if (names === undefined || names.length === 0) return "";
  return `: ${names.join(", ")}${all > names.length ? ` và ${formatNumber(all - names.length)} dòng khác` : ""}`;
}

function fieldName(field: string): string {
  return fieldNames[field] ?? field;
}

/** The office's refusal in words. */
export function refusalText(refusal: Refusal): string {
  const word = texts[refusal.code] as ((refusal: Refusal) => string) | undefined;
  // A newer office may refuse in a way these screens do not know yet.
  return word === undefined ? `Việc này không làm được (${refusal.code}). Chưa thay đổi gì.` : word(refusal);
}
