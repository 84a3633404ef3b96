import { describe, expect, test, vi } from "vitest";
import { button, dialog, draw, field, office, press, requests, settle, type } from "../../../tests/drawn";
import { Refused } from "../../bridge";
import type { UnitDetail } from "../../bridge";
import { changeText } from "../../wording/units";
import { UnitChangeDialog } from "./UnitChangeDialog";
import { UnitPast } from "./UnitPast";

const unit: UnitDetail = {
  id: 4, code: null, name: "Trạm An Mẫu", parent: 1, kind: "public_service", fieldOfActivity: null, isState: true, bloc: null, isBlocLeader: false, validFrom: null, validTo: null, parentName: "Sở Y tế", depth: 1, children: 0, nominations: 0,
  changes: [], cameFrom: [], people: 12,
};
const nothing = () => {};
const units = { choose_unit: () => ({ units: [{ id: 9, name: "Trạm Hòa Mẫu", parentName: "Sở Y tế" }] }) };

describe("a unit changes by a decision", () => {
  test("a merge names the day, the decision, the unit that goes on, and whether its people go along", async () => {
    let isEarly = true;
    office({
      ...units, merge_units: () => {
        if (isEarly) throw new Refused({ code: "unitChangeTooEarly", name: "Trạm Hòa Mẫu", from: "2021-08-01" });
        return { people: 12 };
      },
    });
    const place = await draw(<UnitChangeDialog unit={unit} onClose={nothing} />);
    expect(dialog()?.textContent).toContain("đơn vị này có 12");
    await type(field(dialog() ?? place, "Có hiệu lực từ ngày"), "1/7/2021");
    await type(field(dialog() ?? place, "Quyết định"), "45/QĐ-UBND");
    await type(field(dialog() ?? place, "Sáp nhập vào"), "Trạm Hòa");
    await vi.waitFor(async () => {
      await settle();
      expect(document.querySelector("[role=option]")).not.toBeNull();
    }, { timeout: 10_000 });
    await press(document.querySelector<HTMLElement>("[role=option]"));
    await press(button(dialog() ?? place, "Ghi thay đổi"));
    expect(dialog()?.textContent).toContain("Ngày này Trạm Hòa Mẫu chưa có: đơn vị có từ 01/08/2021.");
    isEarly = false;
    await press(button(dialog() ?? place, "Ghi thay đổi"));
    expect(requests("merge_units").at(-1)).toEqual({ units: [4], into: 9, movePeople: true, on: "2021-07-01", document: "45/QĐ-UBND" });
  }, 30_000);
});

describe("the past of a unit", () => {
  test.each([
    ["rename", [], "Đổi tên; trước đó là Trạm An Mẫu"],
    ["merge", ["Trạm Hòa Mẫu"], "Trạm An Mẫu sáp nhập vào Trạm Hòa Mẫu"],
    ["split", ["Trạm Đông", "Trạm Tây"], "Trạm An Mẫu chia thành Trạm Đông, Trạm Tây"],
    ["dissolve", [], "Giải thể Trạm An Mẫu"],
  ] as const)("%s", (kind, names, words) => {
    expect(changeText({ kind, oldName: "Trạm An Mẫu", into: names.map((name, id) => ({ id, name, parentName: null })) })).toBe(words);
  });

  test("changes and what it came from stand together, newest first", async () => {
    const change = { document: "45/QĐ-UBND", into: [] };
    const place = await draw(<UnitPast unit={{
      ...unit, changes: [{ ...change, id: 1, kind: "rename", unit: 4, oldName: "Trạm Cũ", on: "2019-07-01" }],
      cameFrom: [{ ...change, id: 2, kind: "merge", unit: 8, oldName: "Trạm Nhỏ", on: "2021-07-01", into: [{ id: 4, name: "Trạm An Mẫu", parentName: null }] }],
    }} />);
    expect([...place.querySelectorAll("li b")].map((day) => day.textContent)).toEqual(["01/07/2021", "01/07/2019"]);
    expect(place.querySelector("a")?.textContent).toBe("Trạm Nhỏ");
    expect((await draw(<UnitPast unit={unit} />)).textContent).toBe("");
  });
});
