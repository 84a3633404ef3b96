//! The inside of the reading process.

use std::io::{self, BufRead, BufReader, BufWriter, Read, StdoutLock, Write};
use std::process::ExitCode;

use domain::text::LegacyCode;

use crate::read::assemble::{SheetEnd, SheetSink};
use crate::read::grid::{GridRow, MAX_FILE_BYTES};
use crate::read::memory_wanted;
use crate::read::problem::ReadProblem;
use crate::read::read_into;
use crate::read::watch::Reading;
use crate::worker::memory::{Allowance, cap_memory};
use crate::worker::wire::{FileHead, Frame, SheetHead, SheetTail, pack_row, write_frame, write_rows};

/// Bytes of rows that are sent together.
const BATCH: usize = 64 * 1024;
/// Longest head of a file, in bytes.
const MAX_HEAD: u64 = 64 * 1024;

/// What a shell does instead of anything else when its first argument is [`crate::WORKER_ARGUMENT`]: takes one file
/// from stdin, says its sheets on stdout, and ends. Its memory is capped before it looks at anything.
pub fn run_import_worker() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        // The office has gone, or never sent a file: there is nobody to tell.
        Err(_) => ExitCode::FAILURE,
    }
}

fn serve() -> io::Result<()> {
    let allowance = Allowance::now();
    cap_memory(&allowance, MAX_FILE_BYTES + memory_wanted(&[]));
    let (head, bytes) = take_file()?;
    cap_memory(&allowance, bytes.len() as u64 + memory_wanted(&bytes));
    let mut talker = Talker { out: BufWriter::new(io::stdout().lock()), batch: Vec::new(), failure: None };
    let read = read_into(&bytes, &head.file_name, &Reading::new(), &mut talker);
    if let Some(failure) = talker.failure {
        return Err(failure);
    }
    let end = read.and_then(|()| talker.flush()).map_or_else(Frame::Problem, |()| Frame::Done);
    write_frame(&mut talker.out, &end)?;
    talker.out.flush()
}

fn take_file() -> io::Result<(FileHead, Vec<u8>)> {
    let mut input = BufReader::new(io::stdin().lock());
    let mut line = Vec::new();
    input.by_ref().take(MAX_HEAD).read_until(b'\n', &mut line)?;
    let head: FileHead = serde_json::from_slice(&line)?;
    let mut bytes = Vec::new();
    // Asked for at once: growing would need the memory twice.
    let size = head.size.min(MAX_FILE_BYTES + 1);
    bytes.try_reserve_exact(usize::try_from(size).unwrap_or(0)).map_err(io::Error::other)?;
    input.take(size).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == size { Ok((head, bytes)) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

/// Says what is read.
struct Talker {
    out: BufWriter<StdoutLock<'static>>,
    /// Rows not yet sent.
    batch: Vec<u8>,
    /// Why nothing more can be said.
    failure: Option<io::Error>,
}

impl Talker {
    fn say(&mut self, frame: &Frame) -> Result<(), ReadProblem> {
        self.flush()?;
        let said = write_frame(&mut self.out, frame);
        self.heard(said)
    }

    fn flush(&mut self) -> Result<(), ReadProblem> {
        if self.batch.is_empty() {
            return Ok(());
        }
        let said = write_rows(&mut self.out, &self.batch);
        self.batch.clear();
        self.heard(said)
    }

    fn heard(&mut self, said: io::Result<()>) -> Result<(), ReadProblem> {
        said.map_err(|failure| {
            self.failure = Some(failure);
            ReadProblem::Stopped
        })
    }
}

impl SheetSink for Talker {
    fn begin_sheet(&mut self, name: &str, is_hidden: bool) -> Result<(), ReadProblem> {
        self.say(&Frame::SheetBegins(SheetHead { name: name.to_owned(), hidden: is_hidden }))
    }

    fn row(&mut self, row: &mut GridRow, fonts: &[(u32, LegacyCode)]) -> Result<(), ReadProblem> {
        pack_row(&mut self.batch, row, fonts);
        if self.batch.len() >= BATCH { self.flush() } else { Ok(()) }
    }

    fn end_sheet(&mut self, end: SheetEnd) -> Result<(), ReadProblem> {
        let SheetEnd { merges, hidden_columns, is_converted } = end;
        self.say(&Frame::SheetEnds(SheetTail { merges, hidden_columns, is_converted }))
    }
}
