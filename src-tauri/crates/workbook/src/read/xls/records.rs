//! The workbook stream: records of a kind, a length and that many bytes.

/// Kinds of records, by the names of [MS-XLS].
pub(super) mod kind {
    pub const FORMULA: u16 = 0x0006;
    pub const EOF: u16 = 0x000a;
    pub const DATE_MODE: u16 = 0x0022;
    pub const FILE_PASS: u16 = 0x002f;
    pub const FONT: u16 = 0x0031;
    pub const CONTINUE: u16 = 0x003c;
    pub const CODE_PAGE: u16 = 0x0042;
    pub const COL_INFO: u16 = 0x007d;
    pub const BOUND_SHEET: u16 = 0x0085;
    pub const MUL_RK: u16 = 0x00bd;
    pub const R_STRING: u16 = 0x00d6;
    pub const XF: u16 = 0x00e0;
    pub const MERGE_CELLS: u16 = 0x00e5;
    pub const SST: u16 = 0x00fc;
    pub const LABEL_SST: u16 = 0x00fd;
    pub const NUMBER: u16 = 0x0203;
    pub const LABEL: u16 = 0x0204;
    pub const BOOL_ERR: u16 = 0x0205;
    pub const STRING: u16 = 0x0207;
    pub const ROW: u16 = 0x0208;
    pub const RK: u16 = 0x027e;
    pub const FORMAT: u16 = 0x041e;
    pub const BOF: u16 = 0x0809;
}

/// A record; what follows in CONTINUE records is asked for with [`Records::with_rest`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'s> {
    pub kind: u16,
    pub data: &'s [u8],
}

impl Record<'_> {
    pub(super) fn u8(&self, at: usize) -> Option<u8> {
        self.data.get(at).copied()
    }

    pub(super) fn u16(&self, at: usize) -> Option<u16> {
        self.data.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
    }

    pub(super) fn u32(&self, at: usize) -> Option<u32> {
        self.data.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
    }

    pub(super) fn f64(&self, at: usize) -> Option<f64> {
        self.data.get(at..at + 8)?.try_into().ok().map(f64::from_le_bytes)
    }
}

/// The records of a stream from some place on.
#[derive(Clone, Copy)]
pub(super) struct Records<'s> {
    rest: &'s [u8],
}

impl<'s> Records<'s> {
    pub(super) fn new(stream: &'s [u8]) -> Records<'s> {
        Records { rest: stream }
    }

    /// The next record; `None` at the end and where the last one breaks off.
    pub(super) fn next(&mut self) -> Option<Record<'s>> {
        let (head, rest) = self.rest.split_at_checked(4)?;
        let kind = u16::from_le_bytes([head[0], head[1]]);
        let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let (data, rest) = rest.split_at_checked(length)?;
        self.rest = rest;
        Some(Record { kind, data })
    }

    /// A record's bytes from `from` on, and those of the CONTINUE records behind it.
    pub(super) fn with_rest(&mut self, record: Record<'s>, from: usize) -> Stretch<'s> {
        let mut pieces = vec![record.data.get(from..).unwrap_or_default()];
        loop {
            let mut ahead = *self;
            match ahead.next() {
                Some(next) if next.kind == kind::CONTINUE => {
                    pieces.push(next.data);
                    *self = ahead;
                }
                Some(_) | None => return Stretch { pieces, piece: 0, at: 0 },
            }
        }
    }
}

/// Bytes that go on over the borders of records.
pub(super) struct Stretch<'s> {
    pieces: Vec<&'s [u8]>,
    piece: usize,
    at: usize,
}

impl Stretch<'_> {
    pub(super) fn is_over(&mut self) -> bool {
        while self.pieces.get(self.piece).is_some_and(|piece| self.at >= piece.len()) {
            self.piece += 1;
            self.at = 0;
        }
        self.piece >= self.pieces.len()
    }

    pub(super) fn u8(&mut self) -> Option<u8> {
        loop {
            let piece = self.pieces.get(self.piece)?;
            if let Some(byte) = piece.get(self.at) {
                self.at += 1;
                return Some(*byte);
            }
            self.piece += 1;
            self.at = 0;
        }
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.u8()?, self.u8()?]))
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        let (low, high) = (self.u16()?, self.u16()?);
        Some(u32::from(high) << 16 | u32::from(low))
    }

    pub(super) fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            let left = self.pieces.get(self.piece)?.len().saturating_sub(self.at);
            if count <= left {
                self.at += count;
                return Some(());
            }
            count -= left;
            self.piece += 1;
            self.at = 0;
        }
        Some(())
    }

    /// Letters of 16 bits, or of 8 when not `wide`. Where they cross into another record, that one says anew how wide
    /// they are.
    pub(super) fn letters(&mut self, count: usize, mut wide: bool) -> Option<String> {
        let mut units: Vec<u16> = Vec::new();
        while units.len() < count {
            let piece = self.pieces.get(self.piece)?;
            let left = piece.get(self.at..).unwrap_or_default();
            let wanted = count - units.len();
            let taken = if wide {
                units.extend(
                    left.chunks_exact(2).take(wanted).map(|unit| u16::from_le_bytes([unit[0], unit[1]])),
                );
                (left.len() & !1).min(wanted * 2)
            } else {
                units.extend(left.iter().take(wanted).map(|byte| u16::from(*byte)));
                left.len().min(wanted)
            };
            self.at += taken;
            if units.len() < count {
                self.piece += 1;
                self.at = 0;
                wide = self.u8_of_piece()? & 1 == 1;
            }
        }
        let letters = char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER));
        Some(letters.collect())
    }

    fn u8_of_piece(&mut self) -> Option<u8> {
        let byte = self.pieces.get(self.piece)?.get(self.at).copied()?;
        self.at += 1;
        Some(byte)
    }
}
