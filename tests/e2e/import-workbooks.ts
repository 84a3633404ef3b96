import { crc32 } from "node:zlib";

/**
 * The smallest workbooks Excel would open, made cell by cell for the specs: several sheets, fonts of before Unicode, hidden rows, merged cells.
 * A zip without compression, so that nothing but Node is needed.
 */
export type SheetPlan = {
  name: string;
  rows: readonly (readonly string[])[];
  /** Typed in .VnTime: what stands in the file are its letters, not what is read. */
  isOld?: boolean;
  /** Excel rows, from 1. */
  hiddenRows?: readonly number[];
  /** `A1:C1` */
  merges?: readonly string[];
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function workbook(sheets: readonly SheetPlan[]): Buffer {
  const each = (text: (sheet: SheetPlan, no: number) => string) => sheets.map((sheet, at) => text(sheet, at + 1)).join("");
  return zip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${each((_, no) => `<Override PartName="/xl/worksheets/sheet${no}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((sheet, no) => `<sheet name="${escape(sheet.name)}" sheetId="${no}" r:id="rId${no}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}">${each((_, no) => `<Relationship Id="rId${no}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${no}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><sz val="12"/><name val=".VnTime"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf fontId="0"/></cellStyleXfs><cellXfs count="2"><xf fontId="0" xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  });
}

/** One sheet of texts. */
export function sheetFile(rows: readonly (readonly string[])[]): Buffer {
  return workbook([{ name: "Danh sach", rows }]);
}

function sheetXml({ rows, isOld, hiddenRows = [], merges = [] }: SheetPlan): string {
  const style = isOld === true ? ' s="1"' : "";
  const cells = (row: readonly string[], at: number) =>
    row.map((text, column) => (text === "" ? "" : `<c r="${String.fromCharCode(65 + column)}${at + 1}"${style} t="inlineStr"><is><t>${escape(text)}</t></is></c>`)).join("");
  const drawn = rows.map((row, at) => `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ""}>${cells(row, at)}</row>`).join("");
  const merged = merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${drawn}</sheetData>${merged}</worksheet>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(path.length, 22);
    parts.push(Buffer.from("PK\u0003\u0004", "latin1"), facts, path, content);
    const entry = Buffer.alloc(42);
    entry.writeUInt16LE(20, 0);
    facts.copy(entry, 2);
    entry.writeUInt32LE(offset, 38);
    directory.push(Buffer.from("PK\u0001\u0002", "latin1"), entry, path);
    offset += 30 + path.length + content.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}
