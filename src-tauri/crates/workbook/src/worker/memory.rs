//! The cap on the memory of the reading process.

/// What the process used before it was given any work.
pub(super) struct Allowance {
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix caps by what is used already"))]
    used: u64,
}

impl Allowance {
    pub(super) fn now() -> Allowance {
        Allowance { used: used_now() }
    }
}

/// Lets the process use so many bytes more than it did at its start. Beyond them the process dies, and only it.
/// What is counted is writable memory: libraries that are mapped but not used cost nothing.
#[cfg(unix)]
pub(super) fn cap_memory(allowance: &Allowance, more: u64) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = allowance.used + more;
    let maximum = getrlimit(Resource::Data).maximum;
    let limit = maximum.map_or(limit, |maximum| maximum.min(limit));
    // Where the system refuses a cap, the reader's own counting is the only one.
    let _ = setrlimit(Resource::Data, Rlimit { current: Some(limit), maximum });
}

/// Windows caps a process from outside, by the job it is put into; the reader's own counting holds until then.
#[cfg(not(unix))]
pub(super) fn cap_memory(_allowance: &Allowance, _more: u64) {}

/// Writable memory in use, in bytes; 0 where the system does not tell.
#[cfg(target_os = "linux")]
fn used_now() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmData:"));
    let digits = kilobytes.and_then(|rest| rest.split_whitespace().next());
    digits.and_then(|digits| digits.parse::<u64>().ok()).map_or(0, |kilobytes| kilobytes * 1024)
}

#[cfg(not(target_os = "linux"))]
fn used_now() -> u64 {
    0
}
