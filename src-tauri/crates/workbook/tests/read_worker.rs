//! The reading process: whatever becomes of it, the office gets an answer in time and nothing is left behind.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use workbook::*;

fn worker(first_args: &[&str]) -> SheetReader {
    let first_args = first_args.iter().map(|argument| (*argument).to_owned()).collect();
    SheetReader::in_worker(PathBuf::from(env!("CARGO_BIN_EXE_import-worker")), first_args)
}

fn list(rows: u32) -> Vec<u8> {
    let row = |number: u32| -> Vec<PlainCell> {
        vec![
            PlainCell::Number(number.into()),
            format!("Thạch Thị Xuyến {number}").into(),
            "Điều dưỡng".into(),
        ]
    };
    let sheet =
        PlainSheet { name: "Cá nhân".into(), rows: (1..=rows).map(row).collect(), ..PlainSheet::default() };
    write_plain(&[sheet]).unwrap()
}

/// Processes of ours that have ended and were not taken leave of, or still run.
fn children() -> usize {
    let own = format!("PPid:\t{}\n", std::process::id());
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let status =
        |entry: std::fs::DirEntry| std::fs::read_to_string(entry.path().join("status")).unwrap_or_default();
    processes.map(status).filter(|status| status.contains(&own)).count()
}

#[test]
fn a_worker_reads_what_is_read_here() {
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("ds.xlsx", list(3_000)),
        ("danh_sach.xls", include_bytes!("data/danh_sach.xls").to_vec()),
        ("danh_sach.ods", include_bytes!("data/danh_sach.ods").to_vec()),
        ("ds.csv", b"STT;Ho ten".to_vec()),
        ("trống.xlsx", list(0)),
    ];
    for (name, bytes) in files {
        let watch = Reading::new();
        assert_eq!(worker(&[]).read(&bytes, name, &watch), read_sheets(&bytes, name), "{name}");
        assert_eq!(watch.progress(), None, "{name}");
    }
}

/// Says whether a problem is the one the fault should end in.
type Expected<'a> = &'a dyn Fn(&ReadProblem) -> bool;

#[test]
fn a_worker_that_misbehaves_is_a_problem_with_a_name() {
    let bytes = list(3);
    let memory =
        |problem: &ReadProblem| matches!(problem, ReadProblem::TooLarge { what: TooLarge::Memory, .. });
    let failed = |problem: &ReadProblem| matches!(problem, ReadProblem::WorkerFailed { .. });
    let late = |problem: &ReadProblem| *problem == ReadProblem::TookTooLong { seconds: 1 };
    let flooded = |problem: &ReadProblem| late(problem) || matches!(problem, ReadProblem::TooLarge { .. });
    let cases: [(&str, Expected); 5] = [
        ("--abort", &memory),
        ("--leave", &failed),
        ("--babble", &failed),
        ("--hang", &late),
        ("--flood", &flooded),
    ];
    for (fault, is_expected) in cases {
        let reader = worker(&[fault]).with_time_limit(Duration::from_secs(1));
        let began = Instant::now();
        let problem = reader.read(&bytes, "ds.xlsx", &Reading::new()).unwrap_err();
        assert!(is_expected(&problem), "{fault}: {problem:?}");
        assert!(began.elapsed() < Duration::from_secs(3), "{fault}: {:?}", began.elapsed());
    }
    let nowhere = SheetReader::in_worker(PathBuf::from("không có"), vec![]);
    let problem = nowhere.read(&bytes, "ds.xlsx", &Reading::new()).unwrap_err();
    assert!(failed(&problem), "{problem:?}");
    if cfg!(target_os = "linux") {
        assert_eq!(children(), 0);
    }
}

#[test]
fn a_person_can_stop_a_reading_and_is_shown_how_far_it_has_come() {
    let watch = Reading::new();
    let other = watch.clone();
    let waiting = thread::spawn(move || {
        let ended = worker(&["--flood"]).read(&list(3), "ds.xlsx", &other);
        (ended, Instant::now())
    });
    let until = Instant::now() + Duration::from_secs(20);
    while watch.progress().is_none_or(|progress| progress.rows == 0) && Instant::now() < until {
        thread::sleep(Duration::from_millis(5));
    }
    let progress = watch.progress().unwrap();
    assert_eq!((progress.file_name.as_str(), progress.sheet.as_str()), ("ds.xlsx", "a"));
    assert!(progress.rows > 0);
    let asked = Instant::now();
    watch.stop();
    let (ended, at) = waiting.join().unwrap();
    assert_eq!(ended, Err(ReadProblem::Stopped));
    assert!(at - asked < Duration::from_millis(500), "{:?}", at - asked);
    assert_eq!(watch.progress(), None);

    for reader in [SheetReader::in_process(), worker(&[])] {
        assert_eq!(
            reader.read(&list(3), "ds.xlsx", &watch),
            Err(ReadProblem::Stopped),
            "stopped before it began"
        );
    }
}
