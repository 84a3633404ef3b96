import { describe, expect, test } from "vitest";
import { button, dialog, draw, office, press, requests } from "../../../tests/drawn";
import type { UnitDetail } from "../../bridge";
import { changeText } from "../../wording/units";
import { UnitChangeDialog } from "./UnitChangeDialog";
import { UnitPast } from "./UnitPast";

const unit: UnitDetail = {
  id: 4, code: null, name: "Trạm An Mẫu", parent: 1, kind: "public_service", fieldOfActivity: null, isState: true, bloc: null, isBlocLeader: false, validFrom: null, validTo: null, parentName: "Sở Y tế", depth: 1, children: 0, nominations: 0,
  changes: [], cameFrom: [], people: 12,
};
const nothing = () => {};

describe("a unit changes by a decision", () => {
  test("what a merge does is said, and nothing is sent before the day, the decision and the unit are named", async () => {
    office({ choose_unit: () => ({ units: [] }), merge_units: () => ({ people: 12 }) });
    const place = await draw(<UnitChangeDialog unit={unit} onClose={nothing} />);
    expect(dialog()?.textContent).toContain("Khen thưởng của nó hiện ở trang tập thể của đơn vị mới");
    expect(dialog()?.textContent).toContain("đơn vị này có 12");
    await press(button(dialog() ?? place, "Ghi thay đổi"));
    expect(requests("merge_units")).toEqual([]);
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
