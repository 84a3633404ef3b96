//! The outside of the reading process: starts it, feeds it, listens to it, and ends it when it must end.

use std::io::{self, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::read::assemble::{Assembler, SheetEnd, SheetSink};
use crate::read::grid::{MAX_FILE_BYTES, SheetGrid};
use crate::read::problem::{ReadProblem, TooLarge};
use crate::read::watch::Reading;
use crate::read::{MEMORY_ALLOWED, memory_wanted};
use crate::worker::WORKER_ARGUMENT;
use crate::worker::wire::{FileHead, Frame, read_frame};

/// How often a person's wish to stop is looked for.
const POLL: Duration = Duration::from_millis(50);
/// Frames heard and not yet taken.
const UNHEARD: usize = 8;
/// How long a process that has said everything may take to end.
const LAST_MOMENT: Duration = Duration::from_secs(2);

pub(super) fn read_in_worker(
    exe: &Path,
    first_args: &[String],
    time_limit: Duration,
    bytes: &[u8],
    file_name: &str,
    watch: &Reading,
) -> Result<Vec<SheetGrid>, ReadProblem> {
    watch.check()?;
    let size = bytes.len() as u64;
    if size > MAX_FILE_BYTES {
        return Err(ReadProblem::too_large(TooLarge::FileBytes, MAX_FILE_BYTES, size));
    }
    let until = Instant::now() + time_limit;
    let mut worker = Worker::start(exe, first_args).map_err(|error| failed(&error))?;
    let (Some(input), Some(output)) = (worker.0.stdin.take(), worker.0.stdout.take()) else {
        return Err(failed(&"no pipes"));
    };
    let head = FileHead { file_name: file_name.to_owned(), size };
    thread::scope(|scope| {
        let (heard, hear) = sync_channel(UNHEARD);
        // Both end when the process does: their pipes close with it.
        scope.spawn(move || feed(input, &head, bytes));
        scope.spawn(move || listen(output, &heard));
        let mut sheets = Assembler::new(file_name, watch);
        let read = take(&hear, &mut sheets, until, watch);
        // Whoever still speaks must not wait for us.
        drop(hear);
        match read {
            Ok(Said::Everything) => sheets.finish(),
            Ok(Said::NothingMore(error)) => Err(cause_of_death(&mut worker, &error, bytes)),
            Err(ReadProblem::TookTooLong { .. }) => {
                let seconds = u32::try_from(time_limit.as_secs()).unwrap_or(u32::MAX);
                Err(ReadProblem::TookTooLong { seconds })
            }
            Err(problem) => Err(problem),
        }
        .inspect(|_| worker.let_end())
        .inspect_err(|_| worker.end())
    })
}

/// How the talk ended.
enum Said {
    Everything,
    /// The pipe broke, or nonsense came through it.
    NothingMore(io::Error),
}

/// Takes what is heard until there is no more, time is up or a person has had enough.
fn take(
    hear: &Receiver<io::Result<Frame>>,
    sheets: &mut Assembler<'_>,
    until: Instant,
    watch: &Reading,
) -> Result<Said, ReadProblem> {
    loop {
        watch.check()?;
        if Instant::now() >= until {
            return Err(ReadProblem::TookTooLong { seconds: 0 });
        }
        match hear.recv_timeout(POLL) {
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                return Ok(Said::NothingMore(io::ErrorKind::UnexpectedEof.into()));
            }
            Ok(Err(error)) => return Ok(Said::NothingMore(error)),
            Ok(Ok(Frame::SheetBegins(head))) => sheets.begin_sheet(&head.name, head.hidden)?,
            Ok(Ok(Frame::Rows(rows))) => {
                rows.into_iter().try_for_each(|(mut row, fonts)| sheets.row(&mut row, &fonts))?
            }
            Ok(Ok(Frame::SheetEnds(tail))) => {
                let (merges, hidden_columns) = (tail.merges, tail.hidden_columns);
                sheets.end_sheet(SheetEnd { merges, hidden_columns, is_converted: tail.is_converted })?;
            }
            Ok(Ok(Frame::Problem(problem))) => return Err(problem),
            Ok(Ok(Frame::Done)) => return Ok(Said::Everything),
        }
    }
}

fn feed(mut input: ChildStdin, head: &FileHead, bytes: &[u8]) {
    let head = serde_json::to_vec(head).unwrap_or_default();
    // A process that refuses the file early closes the pipe; what it says tells why.
    let _ =
        input.write_all(&head).and_then(|()| input.write_all(b"\n")).and_then(|()| input.write_all(bytes));
}

fn listen(output: ChildStdout, heard: &SyncSender<io::Result<Frame>>) {
    let mut output = BufReader::new(output);
    loop {
        let frame = read_frame(&mut output);
        let is_last = matches!(frame, Err(_) | Ok(Frame::Done | Frame::Problem(_)));
        if heard.send(frame).is_err() || is_last {
            return;
        }
    }
}

/// Why a process fell silent: its memory was capped, or something that is not the file's fault.
fn cause_of_death(worker: &mut Worker, error: &io::Error, bytes: &[u8]) -> ReadProblem {
    if error.kind() != io::ErrorKind::UnexpectedEof {
        return failed(error);
    }
    match worker.wait(LAST_MOMENT) {
        Some(status) if died_of_memory(status) => {
            let limit = memory_wanted(bytes).min(MEMORY_ALLOWED) / (1024 * 1024);
            ReadProblem::too_large(TooLarge::Memory, limit, limit + 1)
        }
        Some(status) => failed(&status),
        None => failed(&"it fell silent"),
    }
}

fn failed(why: &dyn std::fmt::Display) -> ReadProblem {
    ReadProblem::WorkerFailed { detail: why.to_string() }
}

/// Rust aborts where memory cannot be had; other code touches what it did not get; a system short of memory kills.
#[cfg(unix)]
fn died_of_memory(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    const ABORTED: i32 = 6;
    const BUS_ERROR: i32 = 7;
    const KILLED: i32 = 9;
    const SEGMENT: i32 = 11;
    matches!(status.signal(), Some(ABORTED | BUS_ERROR | KILLED | SEGMENT))
}

/// The codes Windows gives a process that aborts, gets no memory, or leaves its job's limits.
#[cfg(windows)]
fn died_of_memory(status: ExitStatus) -> bool {
    const CODES: [u32; 4] = [0xc000_0409, 0xc000_0017, 0xc000_012d, 0xc000_0005];
    status.code().is_some_and(|code| CODES.contains(&code.cast_unsigned()))
}

/// A started process. However the reading ends, it ends with it and leaves nothing behind.
struct Worker(Child);

impl Worker {
    fn start(exe: &Path, first_args: &[String]) -> io::Result<Worker> {
        let mut command = Command::new(exe);
        command.args(first_args).arg(WORKER_ARGUMENT);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        without_window(&mut command);
        command.spawn().map(Worker)
    }

    /// Waits a moment; `None` when it goes on.
    fn wait(&mut self, most: Duration) -> Option<ExitStatus> {
        const STEP: Duration = Duration::from_millis(5);
        let until = Instant::now() + most;
        loop {
            match self.0.try_wait() {
                Ok(Some(status)) => return Some(status),
                Ok(None) if Instant::now() < until => thread::sleep(STEP),
                Ok(None) | Err(_) => return None,
            }
        }
    }

    /// Lets a process end that has said everything; one that does not is ended.
    fn let_end(&mut self) {
        if self.wait(LAST_MOMENT).is_none() {
            self.end();
        }
    }

    /// Ends it and takes leave of it, so that the system forgets it.
    fn end(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if !matches!(self.0.try_wait(), Ok(Some(_))) {
            self.end();
        }
    }
}

/// Keeps Windows from opening a console for it.
#[cfg(windows)]
fn without_window(command: &mut Command) {
    use std::os::windows::process::CommandExt;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
fn without_window(_command: &mut Command) {}
