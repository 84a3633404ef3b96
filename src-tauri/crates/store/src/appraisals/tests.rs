//! What an appraisal looks at: what is written is read, the newest word counts, and what is taken back is gone.

use chrono::NaiveDate;
use domain::ids::AchievementId;
use domain::records::appraisals::{Achieved, AchievementFields, AchievementRow, AwardHolders, MembershipRow};
use domain::standard::{ClusterOrganiser, DisciplineLevel, Launcher, ProceedingKind, Reach};

use super::*;
use crate::testing::{change, person, unit_fields};
use crate::{Store, nominees, units};

fn on(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2021, month, day).unwrap()
}

#[test]
fn what_stands_for_and_against_a_nominee_is_read_as_it_was_written() {
    let mut store = Store::in_memory().unwrap();
    change(&mut store, |tx| {
        let unit = units::insert(tx, &unit_fields("Sở Y tế"))?;
        let who = nominees::insert(tx, &person("Thạch Thị Lan", unit))?;
        let other = nominees::insert(tx, &person("Trần Văn Bình", unit))?;

        set_rating(tx, who, 2020, Some(Rating::Good), Some("12/QĐ-SYT"))?;
        set_rating(tx, who, 2021, Some(Rating::Done), None)?;
        set_rating(tx, who, 2021, Some(Rating::Excellent), None)?;
        set_rating(tx, other, 2021, Some(Rating::NotDone), None)?;
        let ratings: Vec<_> = ratings_of(tx, who)?.into_iter().map(|row| (row.year, row.rating)).collect();
        assert_eq!(ratings, [(2021, Rating::Excellent), (2020, Rating::Good)]);
        set_rating(tx, who, 2020, None, None)?;
        assert_eq!(ratings_of(tx, who)?.len(), 1);

        let measure = DisciplineFields {
            level: DisciplineLevel::Warning,
            decided_on: on(3, 1),
            ends_on: Some(on(9, 1)),
            document: Some("7/QĐ-SYT".into()),
        };
        let id = add_discipline(tx, who, &measure)?;
        assert_eq!(disciplines_of(tx, who)?, [DisciplineRow { id, fields: measure.clone() }]);
        assert_eq!(discipline(tx, id)?, Some((who, DisciplineRow { id, fields: measure })));
        let longer =
            DisciplineFields { ends_on: Some(on(12, 1)), ..disciplines_of(tx, who)?[0].fields.clone() };
        update_discipline(tx, id, &longer)?;
        assert_eq!(disciplines_of(tx, who)?, [DisciplineRow { id, fields: longer }]);
        remove_discipline(tx, id)?;
        assert_eq!((disciplines_of(tx, who)?, discipline(tx, id)?), (vec![], None));

        let open = ProceedingFields {
            kind: ProceedingKind::Complaint,
            opened_on: on(5, 4),
            closed_on: None,
            document: None,
        };
        let id = add_proceeding(tx, who, &open)?;
        let closed = ProceedingFields { closed_on: Some(on(6, 4)), document: Some("KL 3".into()), ..open };
        update_proceeding(tx, id, &closed)?;
        assert_eq!(proceedings_of(tx, who)?, [ProceedingRow { id, fields: closed }]);
        remove_proceeding(tx, id)?;
        assert_eq!(proceeding(tx, id)?, None);

        assert_eq!(looked_into(tx, who)?, []);
        say_looked_into(tx, who, LookedFor::Proceedings)?;
        say_looked_into(tx, who, LookedFor::Proceedings)?;
        let looked: Vec<_> = looked_into(tx, who)?.into_iter().map(|looked| looked.what).collect();
        assert_eq!((looked, looked_into(tx, other)?), (vec![LookedFor::Proceedings], vec![]));
        Ok(())
    });
}

#[test]
fn what_a_nominee_achieved_and_who_belongs_to_it_is_read_as_it_was_written() {
    let mut store = Store::in_memory().unwrap();
    change(&mut store, |tx| {
        let unit = units::insert(tx, &unit_fields("Sở Y tế"))?;
        let who = nominees::insert(tx, &person("Thạch Thị Lan", unit))?;
        let achieved = |year, what| AchievementFields {
            year,
            what,
            description: Some("Phong trào phòng, chống dịch".into()),
            document: None,
        };
        let movement =
            Achieved::Movement { launcher: Launcher::Province, years_run: Some(3), excellent: Some(true) };
        let cluster = Achieved::Cluster { organiser: ClusterOrganiser::Province, leads: None };
        let entered =
            [achieved(2021, movement), achieved(2020, Achieved::Sudden { reach: Some(Reach::Field) })];
        let ids: Vec<AchievementId> =
            entered.iter().map(|fields| add_achievement(tx, who, fields)).collect::<Result<_, _>>()?;
        let rows: Vec<AchievementRow> = ids
            .iter()
            .zip(&entered)
            .map(|(id, fields)| AchievementRow { id: *id, fields: fields.clone() })
            .collect();
        assert_eq!(achievements_of(tx, who)?, rows);
        let other = achieved(2022, cluster);
        update_achievement(tx, ids[1], &other)?;
        let row = AchievementRow { id: ids[1], fields: other };
        assert_eq!(achievement(tx, ids[1])?, Some((who, row.clone())));
        assert_eq!(achievements_of(tx, who)?[0], row, "newest year first");
        remove_achievement(tx, ids[0])?;
        assert_eq!(achievement(tx, ids[0])?, None);

        let counted = |heads, holders| MembershipRow {
            year: 2021,
            heads,
            holders: vec![AwardHolders { award: "lao_dong_tien_tien".into(), holders }],
            document: Some("12/BC".into()),
            said_by: tx.actor().to_owned(),
            said_at: tx.at(),
        };
        set_membership(tx, who, &counted(20, 12))?;
        set_membership(tx, who, &counted(21, 14))?;
        assert_eq!(memberships_of(tx, who)?, [counted(21, 14)]);
        remove_membership(tx, who, 2021)?;
        assert_eq!(memberships_of(tx, who)?, []);
        Ok(())
    });
}
