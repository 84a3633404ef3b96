//! The law as amended in 2026, which nobody has read. A line: who, the award, the history, the verdict now and once the figures are confirmed.

use super::*;

#[test]
fn nothing_of_2026_is_decided_alone_while_the_amending_law_is_unread() {
    check(
        "e2026",
        2026,
        &[
            (
                PERSON,
                CSTDCS,
                &[Holds(LDTT, &[2026]), Rated(Excellent, &[2026]), Ideas(Base, &[2026])],
                NeedsAPerson,
                Eligible,
            ),
            (PERSON, CSTDCS, &[Rated(Excellent, &[2026]), Ideas(Base, &[2026])], NeedsAPerson, Eligible),
            (PERSON, CSTDCS, &[Holds(LDTT, &[2026]), Rated(Excellent, &[2026])], NeedsAPerson, NotEligible),
            (PERSON, CSTDCS, &[Holds(LDTT, &[2026]), Ideas(Base, &[2026])], NeedsAPerson, NeedsAPerson),
            (
                PERSON,
                CSTDT,
                &[Holds(CSTDCS, &[2024, 2025, 2026]), Ideas(Province, &[2026])],
                NeedsAPerson,
                Eligible,
            ),
            (
                PERSON,
                CSTDT,
                &[Holds(CSTDCS, &[2023, 2025, 2026]), Ideas(Province, &[2026])],
                NeedsAPerson,
                NotEligible,
            ),
            (
                PERSON,
                CSTDTQ,
                &[Holds(CSTDT, &[2025, 2026]), Ideas(National, &[2026])],
                NeedsAPerson,
                Eligible,
            ),
            (PERSON, CSTDTQ, &[Holds(CSTDT, &[2026]), Ideas(National, &[2026])], NeedsAPerson, NotEligible),
            (PERSON, BKT, &[Holds(CSTDCS, &[2025, 2026])], NeedsAPerson, Eligible),
            (PERSON, BKT, &[Holds(CSTDCS, &[2026])], NeedsAPerson, NotEligible),
            (
                PERSON,
                TTG,
                &[
                    Holds(BKT, &[2020]),
                    Rated(Good, &[2022, 2023, 2024, 2025, 2026]),
                    Holds(CSTDCS, &[2022, 2024, 2026]),
                ],
                NeedsAPerson,
                Eligible,
            ),
            (
                PERSON,
                TTG,
                &[
                    Holds(BKT, &[2020]),
                    Rated(Good, &[2022, 2023, 2025, 2026]),
                    Rated(Done, &[2024]),
                    Holds(CSTDCS, &[2022, 2025, 2026]),
                ],
                NeedsAPerson,
                NotEligible,
            ),
            (
                PERSON,
                HC3,
                &[Holds(TTG, &[2021]), Rated(Good, &[2022, 2023, 2024, 2025, 2026])],
                NeedsAPerson,
                Eligible,
            ),
            (
                PERSON,
                HC3,
                &[Holds(TTG, &[2022]), Rated(Good, &[2022, 2023, 2024, 2025, 2026])],
                NeedsAPerson,
                NotEligible,
            ),
            (
                COLLECTIVE,
                LDXS,
                &[Rated(Excellent, &[2026]), Members(LDTT, 7, 10), Members(CSTDCS, 1, 10)],
                NeedsAPerson,
                Eligible,
            ),
            (
                COLLECTIVE,
                LDXS,
                &[Rated(Excellent, &[2026]), Members(LDTT, 6, 10), Members(CSTDCS, 1, 10)],
                NeedsAPerson,
                NotEligible,
            ),
            (COLLECTIVE, FLAG, &[Leads], NeedsAPerson, Eligible),
            (COLLECTIVE, FLAG, &[], NeedsAPerson, NotEligible),
            (COLLECTIVE, FLAG_CP, &[Leads, Holds(FLAG, &[2026])], NeedsAPerson, Eligible),
            (COLLECTIVE, FLAG_CP, &[Holds(FLAG, &[2026])], NeedsAPerson, NotEligible),
        ],
    );
}
