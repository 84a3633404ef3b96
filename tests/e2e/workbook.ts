import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import type { Download } from "../../ui/tests/harness";

/** A saved Excel file as text: for each sheet its rows, each a list of cell texts. Enough of the format for what the office writes. */
export async function sheetsOf(download: Download): Promise<{ name: string; rows: string[][] }[]> {
  const parts = unzip(readFileSync(await download.path()));
  const text = (part: string) => parts.get(part)?.toString("utf8") ?? "";
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => plain(item ?? ""));
  return [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name], at) => ({
    name: unescape(name ?? ""),
    rows: [...text(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row]) =>
      [...(row ?? "").matchAll(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell]) => {
        const value = /<v>(.*?)<\/v>/s.exec(cell)?.[1] ?? "";
        if (cell.includes('t="s"')) return shared[Number(value)] ?? "";
        return cell.includes("<is>") ? plain(cell) : unescape(value);
      })),
  }));
}

/** Every text of every sheet, for looking whether something stands there at all. */
export async function textsOf(download: Download): Promise<string[]> {
  return (await sheetsOf(download)).flatMap(({ rows }) => rows.flat());
}

function plain(xml: string): string {
  return [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => unescape(text ?? "")).join("");
}

function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}

/** The parts of a ZIP archive by name, from its central directory. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameSize, extraSize, noteSize, head] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const start = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const packed = bytes.subarray(start, start + size);
    parts.set(bytes.toString("utf8", at + 46, at + 46 + nameSize), method === 8 ? inflateRawSync(packed) : packed);
    at += 46 + nameSize + extraSize + noteSize;
  }
  return parts;
}
