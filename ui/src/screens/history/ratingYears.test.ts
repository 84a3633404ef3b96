import { expect, test } from "vitest";
import { ratingYears } from "./ratingYears";

test.each<[readonly number[], number, number, number[]]>([
  [[], 2023, 0, [2023, 2022, 2021, 2020, 2019]],
  [[2021, 2022], 2023, 0, [2023, 2022, 2021, 2020, 2019]],
  [[2017], 2023, 0, [2023, 2022, 2021, 2020, 2019, 2018, 2017]],
  [[], 2023, 2, [2023, 2022, 2021, 2020, 2019, 2018, 2017]],
  [[2025], 2023, 0, [2025, 2024, 2023, 2022, 2021]],
])("years to rate with %j recorded in %i and %i more", (recorded, thisYear, more, years) => expect(ratingYears(recorded, thisYear, more)).toEqual(years));
