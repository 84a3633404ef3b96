import type { Double } from "../bridge/generated/contract";
import { formatNumber } from "./format";

/** Words of what looks like one award asked for twice, or one achievement rewarded twice. */
export const doublesText = {
  title: "Trùng khen thưởng",
  open: "Mở",
  sentence: "Vì sao không phải khen hai lần cho một thành tích",
} as const;

/** `Đã có “Chiến sĩ thi đua cơ sở” năm 2021 (Sở Y tế): không khen lại.` */
export function doubleText({ kind, pastAward, awardName, year, from }: Double): string {
  const which = [`“${awardName}”`, year === null ? null : `năm ${year}`, from === null ? null : `(${from})`].filter((part) => part !== null).join(" ");
  const has = pastAward === null ? `Hồ sơ khác đề nghị ${which}` : `Đã có ${which}`;
  switch (kind) {
    case "same_award": return `${has}: cùng danh hiệu, hình thức, cùng năm thì không xét lần nữa.`;
    case "same_occasion": return `${has}: cùng loại hình, cùng năm; có phải một thành tích không?`;
    case "same_words": return `${has}: thành tích ghi giống hệt; có phải một thành tích không?`;
  }
}

/** `Trùng với khen thưởng đã có hoặc hồ sơ khác` */
export function askedTwiceText(nominations: number): string {
  return nominations === 1
    ? "Danh hiệu, hình thức này của năm đó đã có, hoặc hồ sơ khác đang đề nghị. Mở hồ sơ để xem trùng với khen thưởng nào; chưa kết luận hồ sơ nào."
    : `${formatNumber(nominations)} hồ sơ đề nghị danh hiệu, hình thức mà năm đó đã có hoặc hồ sơ khác đang đề nghị. Chưa kết luận hồ sơ nào; kết luận riêng các hồ sơ còn lại.`;
}

export function rewardedTwiceText(nominations: number): string {
  return nominations === 1
    ? "Có khen thưởng hoặc hồ sơ khác có thể cho cùng một thành tích. Nếu không phải thì ghi một câu vì sao; câu này được lưu cùng hồ sơ."
    : `${formatNumber(nominations)} hồ sơ có thể trùng thành tích với khen thưởng hoặc hồ sơ khác. Nếu không phải thì ghi một câu vì sao; câu này được lưu cùng từng hồ sơ.`;
}
