//! The lists of the sample office, written as units typed them, are found line by line.

use serde::Deserialize;
use workbook::*;

#[derive(Deserialize)]
struct Samples {
    file: Vec<Sample>,
}

#[derive(Deserialize)]
struct Sample {
    name: String,
    sheet: String,
    title_rows: Vec<String>,
    headings: Vec<Vec<String>>,
    rows: Vec<Vec<toml::Value>>,
    footer_rows: Vec<String>,
}

/// One cell as it was typed: a text or a whole number.
fn typed(value: &toml::Value) -> PlainCell {
    match (value.as_str(), value.as_integer()) {
        (Some(text), _) => PlainCell::from(text),
        (None, Some(number)) => PlainCell::from(number.to_string()),
        (None, None) => PlainCell::Empty,
    }
}

fn grid_of(sample: &Sample) -> Result<SheetGrid, Box<dyn std::error::Error>> {
    let lone = |text: &String| vec![PlainCell::from(text.as_str())];
    let mut rows: Vec<Vec<PlainCell>> = sample.title_rows.iter().map(lone).collect();
    rows.extend(
        sample.headings.iter().map(|row| row.iter().map(|text| PlainCell::from(text.as_str())).collect()),
    );
    rows.extend(sample.rows.iter().map(|row| row.iter().map(typed).collect()));
    rows.extend(sample.footer_rows.iter().map(lone));
    let sheet = PlainSheet { name: sample.sheet.clone(), rows, ..PlainSheet::default() };
    Ok(read_sheets(&write_plain(&[sheet])?, &sample.name)?.remove(0))
}

#[test]
fn every_line_of_the_sample_lists_is_found_and_nothing_else() -> Result<(), Box<dyn std::error::Error>> {
    let samples: Samples = toml::from_str(include_str!("../../../../assets/samples/submissions.toml"))?;
    for sample in &samples.file {
        let grid = grid_of(sample)?;
        let table = find_table(&grid, &FieldWords::nominations()).ok_or_else(|| sample.name.clone())?;
        let heading = sample.title_rows.len() + 1;
        assert_eq!(table.header_row as usize, heading, "{}", sample.name);
        assert_eq!(table.header_rows as usize, sample.headings.len(), "{}", sample.name);

        // Section rows have one cell; a numbering row has its numbers in brackets.
        let is_line = |row: &&Vec<toml::Value>| {
            row.len() > 1 && row[0].as_str().is_none_or(|text| !text.starts_with('('))
        };
        let expected: Vec<Vec<String>> = sample
            .rows
            .iter()
            .filter(is_line)
            .map(|row| {
                let text =
                    |value: &toml::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                row.iter().map(text).collect()
            })
            .collect();
        let found: Vec<Vec<String>> = table.lines.iter().map(|line| line.cells.clone()).collect();
        assert_eq!(found, expected, "{}", sample.name);

        let unknown: Vec<&str> = table
            .columns
            .iter()
            .filter(|column| column.field.is_none())
            .map(|column| column.heading.as_str())
            .collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", sample.name);
        let last_line = table.lines.last().map_or(0, |line| line.row_no);
        let below = table.skipped.iter().filter(|row| row.row_no > last_line).map(|row| row.reason);
        assert!(
            below.clone().all(|reason| matches!(reason, SkipReason::Total | SkipReason::Closing)),
            "{}",
            sample.name
        );
        assert_eq!(below.count(), sample.footer_rows.len(), "{}", sample.name);
    }
    Ok(())
}
