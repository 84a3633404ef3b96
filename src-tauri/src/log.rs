//! The log beside the data: what broke, under the number the person reads out. Nobody's data is written on purpose.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::panic;
use std::path::{Path, PathBuf};

use chrono::Local;

/// Above this size (bytes) the log is put aside as `….log.1`, so two such files are the most there can be.
const MOST_BYTES: u64 = 1_000_000;

/// The log of one data file.
#[derive(Clone)]
pub(crate) struct Log {
    path: PathBuf,
}

impl Log {
    /// `so-vang.db` has its log in `so-vang.log`.
    pub(crate) fn beside(data: &Path) -> Log {
        Log { path: data.with_extension("log") }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Adds a line with the time before it. A log that cannot be written must not stop the work.
    pub(crate) fn write(&self, words: &str) {
        let _ = self.try_write(words);
    }

    fn try_write(&self, words: &str) -> std::io::Result<()> {
        if self.path.metadata().is_ok_and(|file| file.len() > MOST_BYTES) {
            fs::rename(&self.path, self.path.with_extension("log.1"))?;
        }
        let mut file = OpenOptions::new().create(true).append(true).open(&self.path)?;
        let at = Local::now().format("%Y-%m-%d %H:%M:%S");
        writeln!(file, "{at} {}", words.replace('\n', " | "))
    }

    /// From now on a panic anywhere leaves its place and words here.
    pub(crate) fn keep_panics(&self) {
        let log = self.clone();
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panicked| {
            log.write(&format!("panic: {panicked}"));
            before(panicked);
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_log_is_put_aside_once() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::beside(&folder.path().join("so-vang.db"));
        log.write("first\nsecond");
        assert!(fs::read_to_string(log.path()).unwrap().ends_with("first | second\n"));
        for _ in 0..3 {
            fs::write(log.path(), vec![b'x'; MOST_BYTES as usize + 1]).unwrap();
            log.write("after");
        }
        assert!(fs::read_to_string(log.path()).unwrap().ends_with("after\n"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
