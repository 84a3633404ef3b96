//! The law of 2022 with decree 152. A line: who, the award, the history, the verdict now and once the figures are confirmed.

use super::*;

#[test]
fn titles_and_awards_of_2025_under_decree_152() {
    check(
        "e2025",
        2025,
        &[
            (PERSON, CSTDCS, &[Holds(LDTT, &[2025]), Rated(Excellent, &[2025])], Eligible, Eligible),
            (PERSON, CSTDCS, &[Holds(LDTT, &[2025]), Rated(Good, &[2025])], NotEligible, NotEligible),
            (
                PERSON,
                CSTDT,
                &[Holds(CSTDCS, &[2023, 2024, 2025]), Ideas(Province, &[2025])],
                Eligible,
                Eligible,
            ),
            (
                PERSON,
                CSTDT,
                &[Holds(CSTDCS, &[2022, 2024, 2025]), Ideas(Province, &[2025])],
                NotEligible,
                NotEligible,
            ),
            (
                PERSON,
                CSTDT,
                &[Holds(CSTDCS, &[2023, 2024, 2025]), Ideas(Province, &[2025]), Pending],
                NotEligible,
                NotEligible,
            ),
            (PERSON, CSTDTQ, &[Holds(CSTDT, &[2024, 2025]), Ideas(National, &[2025])], Eligible, Eligible),
            (PERSON, CSTDTQ, &[Holds(CSTDT, &[2025]), Ideas(National, &[2025])], NeedsAPerson, NotEligible),
            (PERSON, BKT, &[Holds(CSTDCS, &[2024, 2025])], Eligible, Eligible),
            (PERSON, BKT, &[Holds(CSTDCS, &[2023, 2025])], NeedsAPerson, NotEligible),
            (COLLECTIVE, BKT, &[Holds(LDXS, &[2024, 2025])], NeedsAPerson, Eligible),
            (
                COLLECTIVE,
                BKT,
                &[Holds(LDXS, &[2024, 2025]), Dissolved("2025-07-01")],
                NeedsAPerson,
                NotEligible,
            ),
            (
                PERSON,
                TTG,
                &[
                    Holds(BKT, &[2019]),
                    Rated(Good, &[2020, 2021, 2022, 2023, 2024, 2025]),
                    Holds(CSTDCS, &[2021, 2023, 2025]),
                ],
                NeedsAPerson,
                Eligible,
            ),
            (
                PERSON,
                TTG,
                &[
                    Holds(BKT, &[2019]),
                    Rated(Good, &[2020, 2021, 2022, 2023, 2024, 2025]),
                    Holds(CSTDCS, &[2020, 2023, 2025]),
                ],
                NeedsAPerson,
                NotEligible,
            ),
            (
                PERSON,
                TTG,
                &[
                    Holds(BKT, &[2019]),
                    Rated(Good, &[2020, 2021, 2022, 2023, 2024, 2025]),
                    Holds(CSTDCS, &[2021, 2023, 2025]),
                    Holds(TTG, &[2022]),
                ],
                NeedsAPerson,
                NotEligible,
            ),
            (
                PERSON,
                HC3,
                &[Holds(TTG, &[2020]), Rated(Good, &[2021, 2022, 2023, 2024, 2025])],
                NeedsAPerson,
                Eligible,
            ),
            (
                PERSON,
                HC3,
                &[Holds(TTG, &[2021]), Rated(Good, &[2021, 2022, 2023, 2024, 2025])],
                NeedsAPerson,
                NotEligible,
            ),
            (
                PERSON,
                HC3,
                &[HoldsAs(Thematic, TTG, 2020), Rated(Good, &[2021, 2022, 2023, 2024, 2025])],
                NeedsAPerson,
                NotEligible,
            ),
            (
                COLLECTIVE,
                LDXS,
                &[Rated(Excellent, &[2025]), Members(LDTT, 7, 10), Members(CSTDCS, 1, 10)],
                Eligible,
                Eligible,
            ),
            (
                COLLECTIVE,
                LDXS,
                &[Rated(Excellent, &[2025]), Members(LDTT, 6, 10), Members(CSTDCS, 1, 10)],
                NotEligible,
                NotEligible,
            ),
            (
                COLLECTIVE,
                LDXS,
                &[
                    Rated(Excellent, &[2025]),
                    Members(LDTT, 7, 10),
                    Members(CSTDCS, 1, 10),
                    Dissolved("2025-07-01"),
                ],
                NeedsAPerson,
                NotEligible,
            ),
            (
                COLLECTIVE,
                LDXS,
                &[
                    Rated(Excellent, &[2025]),
                    Members(LDTT, 7, 10),
                    Members(CSTDCS, 1, 10),
                    Dissolved("2026-01-01"),
                ],
                Eligible,
                Eligible,
            ),
            (COLLECTIVE, FLAG, &[Leads], NeedsAPerson, Eligible),
            (COLLECTIVE, FLAG, &[Excelled(Launcher::Province, 1)], NeedsAPerson, NotEligible),
            (COLLECTIVE, FLAG_CP, &[Leads, Holds(FLAG, &[2025])], Eligible, Eligible),
            (COLLECTIVE, FLAG_CP, &[Holds(FLAG, &[2025])], NotEligible, NotEligible),
        ],
    );
}
