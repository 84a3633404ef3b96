//! The envelope around an .xls: a file system of its own, in which streams are chains of sectors.
//!
//! Own reading, because chains in a crafted file may run in circles: here none is longer than the file.

use std::collections::BTreeSet;

use crate::read::grid::ReadProblem;

/// Numbers from here on end a chain instead of naming a sector.
const LAST_SECTOR: u32 = 0xffff_fffa;
/// Bytes of one entry of the directory.
const ENTRY: usize = 128;

/// The stream that holds the workbook: `Workbook` since Excel 97, `Book` before.
pub(super) fn workbook_stream(bytes: &[u8]) -> Result<Vec<u8>, ReadProblem> {
    let file = Compound::open(bytes).ok_or_else(|| ReadProblem::damaged("no sound compound file"))?;
    let entries: Vec<Entry> = file.directory.chunks_exact(ENTRY).map(Entry::of).collect();
    let stream = ["workbook", "book"]
        .iter()
        .find_map(|name| find(&entries, name))
        .ok_or_else(|| ReadProblem::damaged("no workbook stream"))?;
    file.stream(stream, entries.first()).ok_or_else(|| ReadProblem::damaged("the workbook stream breaks off"))
}

struct Compound<'b> {
    bytes: &'b [u8],
    /// Bytes of a sector, as a power of two.
    shift: u32,
    mini_shift: u32,
    /// Streams shorter than this lie in the sectors of the mini stream.
    mini_below: u64,
    first_mini: u32,
    /// The sector after each sector.
    next: Vec<u32>,
    directory: Vec<u8>,
}

struct Entry {
    name: String,
    is_stream: bool,
    left: u32,
    right: u32,
    child: u32,
    start: u32,
    size: u64,
}

impl Entry {
    fn of(bytes: &[u8]) -> Entry {
        let units = bytes.chunks_exact(2).take(32).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
        let name = char::decode_utf16(units.take_while(|unit| *unit != 0));
        let number = |at| read_u32(bytes, at).unwrap_or(u32::MAX);
        Entry {
            name: name.map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>().to_lowercase(),
            is_stream: bytes.get(66) == Some(&2),
            left: number(68),
            right: number(72),
            child: number(76),
            start: number(116),
            // The upper half is only used by files above 4 GB, and holds anything in old ones.
            size: u64::from(number(120)),
        }
    }
}

/// A stream beside the root, not one of a workbook that was put into a cell.
fn find<'e>(entries: &'e [Entry], name: &str) -> Option<&'e Entry> {
    let mut waiting = vec![entries.first()?.child];
    let mut seen = BTreeSet::new();
    while let Some(at) = waiting.pop() {
        let Some(entry) = usize::try_from(at).ok().and_then(|at| entries.get(at)) else { continue };
        if !seen.insert(at) {
            continue;
        }
        if entry.is_stream && entry.name == name {
            return Some(entry);
        }
        waiting.extend([entry.left, entry.right]);
    }
    // Some programs leave the tree of names broken.
    entries.iter().find(|entry| entry.is_stream && entry.name == name)
}

impl<'b> Compound<'b> {
    fn open(bytes: &'b [u8]) -> Option<Compound<'b>> {
        let shift = u32::from(read_u16(bytes, 30)?);
        let mini_shift = u32::from(read_u16(bytes, 32)?);
        if !(7..=16).contains(&shift) || !(4..shift).contains(&mini_shift) {
            return None;
        }
        let mut file = Compound {
            bytes,
            shift,
            mini_shift,
            mini_below: u64::from(read_u32(bytes, 56)?),
            first_mini: read_u32(bytes, 60)?,
            next: Vec::new(),
            directory: Vec::new(),
        };
        file.next = file.read_allocation()?;
        file.directory = file.chain(read_u32(bytes, 48)?, u64::MAX)?;
        Some(file)
    }

    fn sector(&self, number: u32) -> Option<&'b [u8]> {
        let length = 1_usize << self.shift;
        let start = usize::try_from(u64::from(number) + 1).ok()?.checked_mul(length)?;
        // The last sector of a file is not always filled up.
        self.bytes.get(start..(start + length).min(self.bytes.len())).filter(|sector| !sector.is_empty())
    }

    fn sectors_in_file(&self) -> usize {
        (self.bytes.len() >> self.shift) + 1
    }

    /// The table of what follows each sector: its own sectors are listed in the header and, for large files, in a
    /// chain of lists.
    fn read_allocation(&self) -> Option<Vec<u32>> {
        const IN_HEADER: usize = 109;
        let mut listed: Vec<u32> =
            (0..IN_HEADER).filter_map(|at| read_u32(self.bytes, 76 + at * 4)).collect();
        let mut list = read_u32(self.bytes, 68)?;
        for _ in 0..self.sectors_in_file() {
            let Some(sector) = (list < LAST_SECTOR).then(|| self.sector(list)).flatten() else { break };
            let mut numbers: Vec<u32> = numbers_of(sector).collect();
            list = numbers.pop()?;
            listed.extend(numbers);
            if listed.len() > self.sectors_in_file() + IN_HEADER {
                return None;
            }
        }
        let sectors = listed.iter().take_while(|sector| **sector < LAST_SECTOR).take(self.sectors_in_file());
        let mut next = Vec::new();
        for sector in sectors {
            next.extend(numbers_of(self.sector(*sector)?));
        }
        Some(next)
    }

    /// The bytes of a chain of sectors, at most so many. `None` when the chain leaves the file or runs in a circle.
    fn chain(&self, start: u32, size: u64) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut at = start;
        for _ in 0..=self.sectors_in_file() {
            if at >= LAST_SECTOR || bytes.len() as u64 >= size {
                bytes.truncate(usize::try_from(size).unwrap_or(usize::MAX));
                return Some(bytes);
            }
            bytes.extend_from_slice(self.sector(at)?);
            at = *self.next.get(usize::try_from(at).ok()?)?;
        }
        None
    }

    fn stream(&self, stream: &Entry, root: Option<&Entry>) -> Option<Vec<u8>> {
        if stream.size >= self.mini_below {
            return self.chain(stream.start, stream.size);
        }
        let small = self.chain(root?.start, root?.size)?;
        let next: Vec<u32> = numbers_of(&self.chain(self.first_mini, u64::MAX)?).collect();
        let size = usize::try_from(stream.size).ok()?;
        let length = 1_usize << self.mini_shift;
        let mut bytes = Vec::new();
        let mut at = stream.start;
        for _ in 0..=next.len() {
            if at >= LAST_SECTOR || bytes.len() >= size {
                bytes.truncate(size);
                return Some(bytes);
            }
            let place = usize::try_from(at).ok()?;
            let start = place.checked_mul(length)?;
            bytes.extend_from_slice(small.get(start..(start + length).min(small.len()))?);
            at = *next.get(place)?;
        }
        None
    }
}

fn numbers_of(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

fn read_u16(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn read_u32(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}
