import type { OfficeProfile } from "../../bridge";

/** A blank profile: nothing is guessed but the usual ways of writing. */
export const blankProfile: OfficeProfile = {
  name: "", level: "province", governingAgency: "", issuingAgency: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", place: "", standingAgency: "", secretary: "",
  moneyRounding: "up_to10000", zeroWord: "linh", thousandWord: "nghin", signers: [], isSample: false, awardsSince: null, initiativesSince: null,
};

/** Whether two profiles say the same. */
export function sameProfile(a: OfficeProfile, b: OfficeProfile): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
