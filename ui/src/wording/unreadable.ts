import { formatNumber } from "./format";

const SAVE_AS = "Hãy mở tệp bằng Excel, chọn Lưu thành (Save As) loại .xlsx rồi chọn tệp mới.";

const UNKNOWN = `Tệp này không phải bảng tính Excel. ${SAVE_AS}`;

/** What a file that is no spreadsheet is, and the way from it to a list that can be read. */
const lookalikes: Readonly<Record<string, string>> = {
  html: `Tệp này là trang web mang đuôi bảng tính, thường do phần mềm khác xuất ra. ${SAVE_AS}`,
  csv: `Tệp này là văn bản có dấu ngăn cách (CSV), không phải bảng tính. ${SAVE_AS}`,
  xml2003: `Tệp này là bảng tính XML kiểu Excel 2003. ${SAVE_AS}`,
  word: "Tệp này là văn bản Word. Hãy chép bảng sang Excel, lưu loại .xlsx rồi chọn tệp mới; hoặc đề nghị đơn vị gửi bản Excel.",
  pdf: "Tệp này là PDF. Hãy đề nghị đơn vị gửi danh sách bằng Excel.",
  image: "Tệp này là ảnh chụp hoặc bản quét. Hãy đề nghị đơn vị gửi danh sách bằng Excel.",
  archive: "Tệp này là tệp nén chứa nhiều tệp. Hãy giải nén rồi chọn tệp Excel bên trong.",
};

const CUT = "Hãy chép riêng phần danh sách sang một tệp mới rồi chọn tệp đó.";
const megabytes = (bytes: number) => `${formatNumber(Math.round(bytes / 1_048_576))} MB`;
const tooLarge: Readonly<Record<string, (limit: number, found: number) => string>> = {
  file_bytes: (limit, found) => `Tệp lớn quá: ${megabytes(found)}, đọc được đến ${megabytes(limit)}. Thường do ảnh dán trong tệp. ${CUT}`,
  unpacked_kilobytes: (limit) => `Tệp bung ra lớn quá ${megabytes(limit * 1024)}. ${CUT}`,
  unpacked_ratio: (limit) => `Tệp nén khác thường: có phần bung ra gấp hơn ${formatNumber(limit)} lần. Tệp có thể bị làm giả; hãy hỏi lại nơi gửi.`,
  parts: (limit) => `Tệp có quá nhiều phần bên trong (hơn ${formatNumber(limit)}). ${CUT}`,
  cells: (limit) => `Tệp có hơn ${formatNumber(limit)} ô có chữ. ${CUT}`,
  cell_text: (limit) => `Có ô chứa nhiều chữ hơn Excel cho phép (${formatNumber(limit)}). Tệp có thể bị hỏng; ${lower(SAVE_AS)}`,
  nesting: () => `Tệp có cấu trúc lồng nhau khác thường, có thể bị hỏng hoặc bị làm giả. ${SAVE_AS}`,
  memory: (limit) => `Đọc tệp này cần hơn ${formatNumber(limit)} MB bộ nhớ. ${CUT}`,
};

type Detail = { looksLike?: string; what?: string; limit?: number; found?: number; seconds?: number };

/** Why a file could not be read and what to do. `detail` is what the reader said more, as JSON text. */
export function unreadableText(problem: string, detail: string | null): string {
  const said = parse(detail);
  return `${problemText(problem, said)} Chưa nhập gì.`;
}

function problemText(problem: string, said: Detail): string {
  switch (problem) {
    case "notASpreadsheet": return lookalikes[said.looksLike ?? ""] ?? UNKNOWN;
    case "encrypted": return "Tệp có mật khẩu mở. Hãy mở tệp trong Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu rồi chọn lại.";
    case "damaged": return "Tệp bị hỏng, không đọc được đến hết. Hãy mở tệp bằng Excel để sửa, lưu lại loại .xlsx; hoặc đề nghị đơn vị gửi lại.";
    case "tooLarge": return tooLarge[said.what ?? ""]?.(said.limit ?? 0, said.found ?? 0) ?? `Tệp lớn quá. ${CUT}`;
    case "empty": return "Tệp không có ô nào có chữ. Hãy xem có chọn nhầm tệp không.";
    case "stopped": return "Đã dừng đọc tệp.";
    case "tookTooLong": return `Đọc quá ${formatNumber(said.seconds ?? 30)} giây chưa xong nên đã dừng. ${CUT}`;
    case "workerFailed": return "Phần đọc tệp của chương trình dừng giữa chừng; dữ liệu trong sổ vẫn nguyên. Hãy thử lại; nếu vẫn vậy thì mở tệp bằng Excel và lưu lại loại .xlsx.";
    default: return "Không đọc được tệp này.";
  }
}

function parse(detail: string | null): Detail {
  try {
    const said: unknown = JSON.parse(detail ?? "null");
    return typeof said === "object" && said !== null ? said : {};
  } catch {
    return {};
  }
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
