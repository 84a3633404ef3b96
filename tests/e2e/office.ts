import { expect } from "../../ui/tests/harness";
import type { Page } from "../../ui/tests/harness";
import type { CommandName, Commands } from "../../ui/src/bridge/generated/contract";

/** What journeys write down before they begin, in the real office behind the loopback bridge (SOVANG_URL). Invented names only. */

/** Asks the office, past the screens; a refusal fails the test. */
export async function call<C extends CommandName>(page: Page, name: C, request: Commands[C]["request"]): Promise<Commands[C]["answer"]> {
  const response = await page.request.post(`/rpc/${name}`, { data: request });
  const body = (await response.json()) as { answer: Commands[C]["answer"] };
  expect(response.ok(), `${name}: ${JSON.stringify(body)}`).toBe(true);
  return body.answer;
}

/** A file that has no office yet gets one. */
export async function needOffice(page: Page): Promise<void> {
  if ((await call(page, "read_office", {})) !== null) return;
  await call(page, "create_office", {
    profile: {
      name: "Hội đồng Thi đua - Khen thưởng tỉnh Sông Mới", level: "province", governingAgency: "UBND TỈNH SÔNG MỚI", issuingAgency: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", place: "Sông Mới", standingAgency: "Sở Nội vụ",
      secretary: "Lê Thị Mẫu", moneyRounding: "exact", zeroWord: "linh", thousandWord: "nghin", signers: [], isSample: false, awardsSince: null, initiativesSince: null,
    },
  });
}

type UnitFields = Commands["add_unit"]["request"]["fields"];

/** Adds a unit of which only the name and the kind matter; gives its key. */
export async function addUnit(page: Page, name: string, kind: UnitFields["kind"], over: Partial<UnitFields> = {}): Promise<number> {
  const { unit } = await call(page, "add_unit", { fields: { code: null, name, parent: null, kind, fieldOfActivity: null, isState: true, bloc: null, isBlocLeader: false, validFrom: null, validTo: null, ...over } });
  return unit;
}

type MovementFields = Commands["add_movement"]["request"]["fields"];

/** Adds a movement of one phase, open to the end, unless `over` says otherwise; gives its key. */
export async function addMovement(page: Page, title: string, docNumber: string, over: Partial<MovementFields> = {}): Promise<number> {
  const { movement } = await call(page, "add_movement", {
    fields: {
      docKind: "plan", docNumber, launchedOn: "2021-09-09", issuer: "UBND tỉnh", signer: null, title, subject: null, slogan: null, isSpecial: false, scope: null, durationBand: null, method: null,
      purposes: [], contents: [], targetGroups: [], phases: [{ no: 1, fromOn: "2021-09-09", fromCondition: null, toOn: null, endCondition: null }], awardForms: [], proposers: [], appraiser: null, decider: null, reviews: null,
      awardTiming: null, parent: null, cites: [], notes: [], ...over,
    },
  });
  return movement;
}
