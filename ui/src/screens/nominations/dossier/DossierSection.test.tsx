import { describe, expect, test } from "vitest";
import { button, dialog, draw, office, press, requests, type } from "../../../../tests/drawn";
import type { AttachmentRow, Dossier, DossierPaper, NominationDetail } from "../../../bridge";
import { DossierSection } from "./DossierSection";
import { MissingDialog } from "./MissingDialog";

const file: AttachmentRow = { id: 8, owner: { of: "nomination", id: 5 }, component: "bao_cao_thanh_tich", fileName: "Báo cáo.docx", mediaType: "docx", bytes: 20_480, sha256: "0", addedBy: "Trần Văn Mẫu", addedAt: "2024-01-20T09:00:00" };
const paper = (code: string, over: Partial<DossierPaper>): DossierPaper => ({
  code, name: code, scope: "nomination", note: null, legalBasis: "Điều mẫu", certainty: "page", status: "missing", mark: null, attachments: [], isAskedFor: false, ...over,
});
const dossier: Dossier = {
  nomination: 5, submission: 7, others: [], sets: { sets: 2, legalBasis: "Điều mẫu", certainty: "page" }, isSimplified: false, isEnterprise: true, isUnknown: false, missing: 1, isOpen: true, supplements: [], officeBytes: 20_480, officeBytesWarned: 2_000_000_000,
  papers: [paper("Tờ trình", { scope: "submission", certainty: "memory" }), paper("bao_cao_thanh_tich", { name: "Báo cáo thành tích", status: "scanned", attachments: [file] })],
};
const detail = { id: 5, stage: "under_appraisal", nomineeFields: { name: "Lê Thị Mẫu" }, possibleSteps: ["return_nomination"] } as unknown as NominationDetail;

describe("the dossier of a nomination", () => {
  test("shows how each paper stands, what is not verified, and marks a shared paper for all lines", async () => {
    office({ read_dossier: () => dossier, mark_component: () => ({ done: true }) });
    const place = await draw(<DossierSection detail={detail} />);
    const text = place.textContent ?? "";
    for (const words of ["còn thiếu 1/2 · 2 bộ bản chính · doanh nghiệp", "Thiếu", "Có bản quét", "Chung cho cả tờ trình · Căn cứ: Điều mẫu", "Chưa kiểm chứng", "Báo cáo.docx", "Word, 20 KB"]) expect(text).toContain(words);
    await press(button(place.querySelector("[data-paper=missing]") ?? place, "Có bản giấy"));
    expect(requests("mark_component")).toEqual([{ nomination: null, submission: 7, component: "Tờ trình", mark: "on_paper", note: null }]);
    await press(button(place.querySelector("[data-paper=missing]") ?? place, "Không cần"));
    await type(dialog()?.querySelector("textarea"), "Xét đặc cách");
    await press(button(dialog() ?? place, "Không cần"));
    expect(requests("mark_component")[1]).toEqual({ nomination: 5, submission: null, component: "Tờ trình", mark: "not_needed", note: "Xét đặc cách" });
  });

  test("a file the page cannot show is offered as a copy and not asked for", async () => {
    office({ read_dossier: () => dossier });
    const place = await draw(<DossierSection detail={detail} />);
    await press(button(place, "Báo cáo.docx"));
    expect(dialog()?.textContent).toContain("Chương trình không mở được loại tệp này.");
    expect(button(dialog() ?? place, "Lưu bản sao")).toBeDefined();
    expect(requests("read_attachment")).toEqual([]);
  });

  test("while it waits for a supplement only what was asked for can be changed", async () => {
    const supplement = { id: 1, nomination: 5, fields: ["born" as const], components: ["bao_cao_thanh_tich"], reason: "Chưa ký", dueOn: "2024-02-01", askedBy: "Trần Văn Mẫu", askedAt: "2024-01-21T08:00:00", closedAt: null };
    const papers = dossier.papers.map((each) => ({ ...each, isAskedFor: each.code === "bao_cao_thanh_tich" }));
    office({ read_dossier: () => ({ ...dossier, papers, supplements: [supplement] }) });
    const place = await draw(<DossierSection detail={{ ...detail, possibleSteps: ["receive_again"] }} />);
    expect(place.textContent).toContain("Đang chờ đơn vị bổ sung, hạn 01/02/2024");
    expect(place.textContent).toContain("Sửa, bổ sung: Ngày sinh. Gửi: Báo cáo thành tích. Chưa ký");
    expect(button(place.querySelector("[data-paper=missing]") ?? document.createElement("p"), "Có bản giấy")).toBeUndefined();
    expect(button(place.querySelector("[data-paper=scanned]") ?? document.createElement("p"), "Đính kèm")).toBeDefined();
    expect(button(place, "Yêu cầu bổ sung…")).toBeUndefined();
  });

  test("a supplement begins with what is missing and names what it unlocks", async () => {
    office({ read_dossier: () => dossier, request_supplement: () => ({ nominations: 1 }) });
    const place = await draw(<DossierSection detail={detail} />);
    await press([...place.querySelectorAll("button")].find((each) => each.textContent?.startsWith("Yêu cầu bổ sung")));
    const box = [...(dialog()?.querySelectorAll("label") ?? [])].find((each) => each.textContent === "Ngày sinh");
    await press(box?.querySelector("input") ?? box);
    await type(dialog()?.querySelector("textarea"), "Thiếu tờ trình, ngày sinh");
    await press(button(dialog() ?? place, "Yêu cầu bổ sung"));
    expect(requests("request_supplement")).toEqual([{ nomination: 5, fields: ["born"], components: ["Tờ trình"], reason: "Thiếu tờ trình, ngày sinh", dueOn: null }]);
  });
});

test("what a submission lacks is a text to copy", async () => {
  office({
    list_missing: () => ({ lookedAt: 1, unknown: 0, units: [{ unit: 2, unitName: "Sở Mẫu", submissions: [{ submission: 7, docNumber: null, docOn: null, receivedOn: "2024-01-10", lookedAt: 1, shared: [{ code: "to_trinh", name: "Tờ trình" }], lines: [] }] }] }),
  });
  await draw(<MissingDialog head={{ id: 7, unit: 2 } as never} onClose={() => undefined} />);
  expect(dialog()?.querySelector("textarea")?.value).toBe("Sở Mẫu:\nTờ trình nhận ngày 10/01/2024 còn thiếu:\n- Tờ trình (chung cho cả tờ trình).");
  await press([...(dialog()?.querySelectorAll("button") ?? [])].find((each) => each.textContent?.includes("Cả đơn vị")));
  expect(requests("list_missing")).toEqual([{ submission: 7, sender: null }, { submission: null, sender: 2 }]);
});
