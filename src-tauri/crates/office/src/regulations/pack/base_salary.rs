//! `base_salary.toml`: one list for all packs, because its periods cross the eras and a prize asks for the day of its
//! decision.

use chrono::NaiveDate;
use domain::award::Certainty;
use domain::money::{BaseSalaries, BaseSalary};
use serde::Deserialize;

use super::slip::check_source;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SalaryFile {
    schema_version: u32,
    base_salary: Vec<PeriodInFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeriodInFile {
    from: NaiveDate,
    to: Option<NaiveDate>,
    amount: i64,
    legal_basis: String,
    certainty: Certainty,
}

/// Reads and checks the list; the error says what is wrong and where.
pub(super) fn read(text: &str) -> Result<BaseSalaries, String> {
    let file: SalaryFile = toml::from_str(text).map_err(|error| error.to_string())?;
    if file.schema_version != 1 {
        return Err(format!("schema_version {} is not known", file.schema_version));
    }
    let mut periods = Vec::with_capacity(file.base_salary.len());
    for period in file.base_salary {
        let place = format!("base salary from {}", period.from);
        check_source(&period.legal_basis, period.certainty)
            .map_err(|slip| format!("{place}: {}", slip.fault()))?;
        periods.push(BaseSalary {
            from_on: period.from,
            to_on: period.to,
            amount: period.amount,
            legal_basis: period.legal_basis,
            certainty: period.certainty,
        });
    }
    BaseSalaries::new(periods).map_err(|problem| problem.to_string())
}
