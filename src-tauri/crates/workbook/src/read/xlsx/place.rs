//! Places of cells as workbooks write them: `B12`, `A1:C3`.

use crate::read::grid::{MAX_COLUMNS, MAX_ROWS, MergedRange};

/// Column from 0 and, where it is said, row from 1, of `AB12` or `$AB$12`. `None` when there is no column.
pub(super) fn place(reference: &str) -> Option<(u32, Option<u32>)> {
    let mut column: u32 = 0;
    let mut row: Option<u32> = None;
    for byte in reference.bytes() {
        match byte {
            b'$' => {}
            b'A'..=b'Z' | b'a'..=b'z' if row.is_none() => {
                let letter = u32::from(byte.to_ascii_uppercase() - b'A') + 1;
                column = column.checked_mul(26)?.checked_add(letter)?;
            }
            b'0'..=b'9' => row = Some(row.unwrap_or(0).checked_mul(10)?.checked_add(u32::from(byte - b'0'))?),
            _ => return None,
        }
    }
    Some((column.checked_sub(1)?, row))
}

/// A merged range; `None` for what lies outside the part of a sheet that is read, or is one cell.
pub(super) fn merged_range(reference: &str) -> Option<MergedRange> {
    let (first, last) = reference.trim().split_once(':')?;
    let ((left, top), (right, bottom)) = (place(first)?, place(last)?);
    let (top, bottom) = (top?, bottom?);
    let range = MergedRange {
        first_row: top.min(bottom),
        last_row: top.max(bottom).min(MAX_ROWS),
        first_column: left.min(right),
        last_column: left.max(right).min(MAX_COLUMNS - 1),
    };
    let is_read = range.first_row >= 1 && range.first_row <= MAX_ROWS && range.first_column < MAX_COLUMNS;
    let is_wide = range.first_row < range.last_row || range.first_column < range.last_column;
    (is_read && is_wide).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_letters_and_digits() {
        for (reference, expected) in [
            ("A1", Some((0, Some(1)))),
            ("$AB$12", Some((27, Some(12)))),
            ("xfd1048576", Some((16_383, Some(1_048_576)))),
            ("C", Some((2, None))),
            ("12", None),
            ("", None),
            ("A1B", None),
            ("A-1", None),
            ("ZZZZZZZZZ1", None),
            ("A99999999999", None),
        ] {
            assert_eq!(place(reference), expected, "{reference}");
        }
    }

    #[test]
    fn ranges_keep_to_the_part_that_is_read() {
        let range = |first_row, last_row, first_column, last_column| {
            Some(MergedRange { first_row, last_row, first_column, last_column })
        };
        for (reference, expected) in [
            ("A1:D1", range(1, 1, 0, 3)),
            ("D3:A1", range(1, 3, 0, 3)),
            ("A1:XFD1048576", range(1, MAX_ROWS, 0, MAX_COLUMNS - 1)),
            ("A200000:B200001", None),
            ("A1:A1", None),
            ("A1", None),
            ("A0:B0", None),
            ("A:B", None),
        ] {
            assert_eq!(merged_range(reference), expected, "{reference}");
        }
    }
}
