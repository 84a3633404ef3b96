import type { PackFault } from "../bridge/generated/contract";
import { formatDate, formatNumber } from "./format";
import { term } from "./terms";

type FaultOf<C extends PackFault["code"]> = Extract<PackFault, { code: C }>;

const listed = (values: readonly string[]) => (values.length === 0 ? "" : ` Dùng một trong: ${values.join(", ")}.`);

/** What is wrong with a file of regulations, and what to write instead. The compiler keeps the map complete. */
const texts: { [C in PackFault["code"]]: (fault: FaultOf<C>) => string } = {
  not_text: () => "Tệp không phải văn bản, hoặc quá lớn so với một bộ quy định.",
  not_toml: (f) => `Tệp viết sai dạng TOML: ${f.detail}.`,
  unknown_key: (f) => `Không có mục “${f.key}”.${listed(f.allowed)}`,
  missing_key: (f) => `Thiếu mục “${f.key}”.`,
  key_twice: (f) => `Mục “${f.key}” ghi hai lần.`,
  wrong_type: (f) => `Sai kiểu giá trị: đang ghi ${f.found}, cần ${f.expected}.`,
  unknown_value: (f) => `Không có giá trị “${f.found}”.${listed(f.allowed)}`,
  no_such_value: (f) => `Giá trị không dùng được: ${f.detail}.`,
  schema_not_known: (f) => `Dạng tệp ${f.found} chưa đọc được; phiên bản Sổ Vàng này đọc dạng 1.`,
  not_an_id: (f) => `“${f.found}” không dùng làm mã được; mã chỉ gồm chữ thường không dấu, số và dấu gạch dưới.`,
  stands_twice: (f) => `“${f.id}” ghi hai lần.`,
  unknown_award: (f) => `Không có danh hiệu, hình thức “${f.award}” trong tệp.`,
  blank: (f) => `Mục “${f.key}” còn trống.`,
  no_legal_basis: () => "Thiếu căn cứ pháp lý.",
  only_the_office_confirms: () => "Tệp không tự ghi “đã xác nhận” được; chỉ cơ quan xác nhận trên màn hình.",
  names_nothing: () => "Danh sách trống.",
  out_of_range: (f) => `“${f.key}” là ${formatNumber(f.found)}, phải từ ${formatNumber(f.least)} đến ${formatNumber(f.most)}.`,
  no_share: (f) => `${formatNumber(f.found)} không phải một tỷ lệ phần trăm dùng được.`,
  term_not_sound: () => "Thời hạn không thể thực hiện: ngày không có, hoặc số ngày ngoài khoảng 1 đến 120.",
  multiplier_too_large: (f) => `Hệ số nhân ${f.found} lớn hơn 10.`,
  not_lower: (f) => `“${f.award}” không thấp hơn nên không hạ xuống được.`,
  standard_and_unknown: () => "Vừa có tiêu chuẩn vừa ghi chưa rõ tiêu chuẩn; chỉ giữ một.",
  no_standard: () => "Chưa có tiêu chuẩn, cũng chưa ghi vì sao không có.",
  same_alternative: () => "Hai cách đạt giống hệt nhau.",
  no_way_for: (f) => `Không có cách đạt nào cho ${term("nomineeKind", f.kind).toLowerCase()}.`,
  cannot_receive: (f) => `${term("nomineeKind", f.kind)} không được nhận danh hiệu, hình thức này.`,
  kind_twice: (f) => `${term("nomineeKind", f.kind)} ghi hai lần.`,
  two_wordings: (f) => `Câu hỏi “${f.question}” có hai lời văn khác nhau.`,
  exclude: (f) => `“${f.one}” và “${f.other}” không dùng cùng nhau.`,
  standard_not_known: (f) => `Tiêu chuẩn của “${f.award}” chưa rõ nên không so được.`,
  asks_for_nothing: () => "Ai cũng đạt điều kiện này.",
  never_met: neverMet,
  person_not_multiplied: () => "Hệ số của cá nhân không nhân thêm.",
  has_coefficient: () => "Danh hiệu, hình thức này đã có hệ số.",
  no_fund: (f) => `Chưa ghi quỹ nào chi cho khen thưởng do ${term("authorityLevel", f.authority).toLowerCase()} quyết định.`,
  no_coefficient: (f) => `“${f.award}” chưa có hệ số cho ${term("nomineeKind", f.kind).toLowerCase()}, cũng chưa ghi vì sao không có.`,
  not_asked_for: (f) => `Giấy tờ “${f.component}” không thành phần hồ sơ nào cần đến.`,
  unknown_component: (f) => `Không có giấy tờ “${f.component}” trong danh mục thành phần hồ sơ.`,
  no_papers_for: (f) => `Chưa ghi thành phần hồ sơ của “${f.award}” cho ${term("nomineeKind", f.kind).toLowerCase()} theo thủ tục ${f.simplified ? "đơn giản" : "thông thường"}.`,
  ends_before_it_begins: () => "Ngày hết hiệu lực trước ngày có hiệu lực.",
  overlaps: (f) => `Trùng hiệu lực với bộ “${f.pack}” ${f.to === null ? `từ ngày ${formatDate(f.from)} trở đi` : `từ ${formatDate(f.from)} đến ${formatDate(f.to)}`}. Nếu bộ mới nối tiếp bộ đó thì ghi follows = "${f.pack}".`,
  gap: (f) => `Từ ${formatDate(f.from)} đến ${formatDate(f.to)} không có bộ quy định nào.`,
  not_the_pack_before: (f) => `Bộ “${f.pack}” không phải bộ liền trước.`,
  not_newer: (f) => `Phiên bản ${formatNumber(f.inForce)} của bộ này đã được dùng; tệp sửa phải ghi version lớn hơn.`,
};

function neverMet(fault: FaultOf<"never_met">): string {
  switch (fault.why) {
    case "more_than_all": return "Không thể có trên 100 %.";
    case "several_of_one_year": return "Mỗi năm chỉ tính một lần nên không thể có nhiều lần trong một năm.";
    case "more_times_than_years": return `Không thể có ${formatNumber(fault.count)} lần trong ${formatNumber(fault.years)} năm.`;
    case "kind_cannot_hold": return `${term("nomineeKind", fault.kind)} không bao giờ có “${fault.award}”.`;
    case "only_collectives_have_members": return "Chỉ tập thể mới có thành viên.";
    case "leads_back": return "Tiêu chuẩn này dẫn vòng về chính nó.";
    case "nobody_first": return `Không ${term("nomineeKind", fault.kind).toLowerCase()} nào có thể đạt lần đầu: điều kiện đòi chính danh hiệu, hình thức này.`;
  }
}

/** One fault in a sentence. */
export function packFaultText(fault: PackFault): string {
  const word = texts[fault.code] as ((fault: PackFault) => string) | undefined;
  return word === undefined ? `Chỗ này chưa đúng (${fault.code}).` : word(fault);
}
