//! `cargo xtask test`: every suite in order, each under a headline with its time; the first failure ends the run.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::setup::{self, Need};
use crate::steps::{self, Outcome, command, in_ui, words_of};
use crate::{contract, demo, deny, journey, measure, tidy};

/// One set of features for every compilation, so that nothing is compiled twice for the sake of a flag.
const WORKSPACE: &[&str] = &["--workspace", "--features", "desktop/custom-protocol"];

/// Where Debian's suites run: on Windows there is no WebKitWebDriver and no virtual display to drive.
const ON_DEBIAN: bool = cfg!(target_os = "linux");

type Suite = (&'static str, fn(&mut Count) -> Outcome);

const QUICK: &[Suite] = &[
    ("Formatting", |count| counted(count, command("cargo", ["fmt", "--all", "--check"]))),
    ("Contract", |count| own(count, contract::check())),
    ("Tidy: walls and habits", |count| own(count, tidy::run())),
    ("Clippy", clippy),
    ("Rust: units, store, workbook, journeys", |count| counted(count, cargo("test", &[]))),
    ("UI: lint", |count| counted(count, in_ui("npm", ["run", "--silent", "lint"]))),
    ("UI: types", |count| counted(count, in_ui("npx", ["tsc", "--noEmit"]))),
    ("UI: units", |count| counted(count, in_ui("npm", ["run", "--silent", "test"]))),
    ("UI: build", |count| own(count, demo::build_pages())),
];

const WHOLE: &[Suite] = &[
    ("Browser: screens and journeys against the bridge", |count| {
        steps::run(cargo("build", &["--package", "bridge"]))?;
        journey::in_browser(count)
    }),
    ("Window: the real program under a virtual display", |count| {
        steps::run(cargo("build", &["--bin", "so-vang"]))?;
        journey::in_window(count)
    }),
    ("Paper: the approval book rendered by LibreOffice", |count| {
        counted(count, cargo("test", &["--test", "paper"]))
    }),
    ("Corpus: lists as offices type them, by six writers", |count| counted(count, measure::corpus_test()?)),
];

/// What was counted so far: tests where a suite counts them, else the suite itself.
#[derive(Default)]
pub(crate) struct Count {
    passed: u32,
    failed: u32,
}

/// Runs the suites.
pub(crate) fn run(quick: bool) -> Outcome {
    setup::prepare(if quick { Need::Window } else { Need::Suites })?;
    let mut suites: Vec<Suite> = QUICK.to_vec();
    if !quick && ON_DEBIAN {
        suites.extend(WHOLE);
    }
    if deny::is_there() {
        suites.push(("Licences and sources", |count| counted(count, deny::suite())));
    }
    let (begun, mut count) = (Instant::now(), Count::default());
    for (at, (name, suite)) in suites.iter().enumerate() {
        println!("\n━━ {}/{} {name}", at + 1, suites.len());
        let (suite_begun, before) = (Instant::now(), count.failed);
        let outcome = suite(&mut count);
        if outcome.is_err() && count.failed == before {
            count.failed += 1;
        }
        println!(
            "━━ {name}: {} in {}",
            if outcome.is_ok() { "passed" } else { "FAILED" },
            spoken(suite_begun.elapsed())
        );
        if let Err(words) = outcome {
            println!(
                "\n{} passed, {} failed (stopped at suite {} of {}, {})",
                count.passed,
                count.failed,
                at + 1,
                suites.len(),
                spoken(begun.elapsed())
            );
            return Err(words);
        }
    }
    if !quick && !ON_DEBIAN {
        println!("\nThe suites in a browser, in a window and on paper run on Debian (see README.md).");
    }
    println!(
        "\n{} passed, {} failed ({} suites, {})",
        count.passed,
        count.failed,
        suites.len(),
        spoken(begun.elapsed())
    );
    Ok(())
}

fn cargo(act: &str, more: &[&str]) -> Command {
    let mut cargo = command("cargo", [act]);
    cargo.args(WORKSPACE).args(more);
    cargo
}

fn clippy(count: &mut Count) -> Outcome {
    let deny_warnings = ["--", "-D", "warnings"];
    counted(
        count,
        cargo("clippy", &["--all-targets"].iter().chain(&deny_warnings).copied().collect::<Vec<_>>()),
    )?;
    // The suites that need a display are no default targets, so they are named.
    steps::run(cargo(
        "clippy",
        &["--test", "window", "--test", "paper", "--test", "corpus"]
            .iter()
            .chain(&deny_warnings)
            .copied()
            .collect::<Vec<_>>(),
    ))
}

/// A suite of ours counts as one.
fn own(count: &mut Count, outcome: Outcome) -> Outcome {
    if outcome.is_ok() {
        count.passed += 1;
    }
    outcome
}

/// Runs a suite, shows what it prints and counts the tests it names; one when it names none.
pub(crate) fn counted(count: &mut Count, mut suite: Command) -> Outcome {
    let words = words_of(&suite);
    let mut child = suite
        .env("NO_COLOR", "1")
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("`{words}` did not start: {error}"))?;
    let (mut passed, mut failed) = (0, 0);
    if let Some(printed) = child.stdout.take() {
        for line in BufReader::new(printed).split(b'\n') {
            let line = line.map_err(|error| format!("`{words}`: {error}"))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            let (more_passed, more_failed) = totals(&line);
            passed += more_passed;
            failed += more_failed;
        }
    }
    let status = child.wait().map_err(|error| format!("`{words}`: {error}"))?;
    count.failed += failed;
    count.passed += passed.max(u32::from(status.success()));
    if status.success() { Ok(()) } else { Err(format!("`{words}` ended with {status}")) }
}

/// Tests passed and failed by a summary line of cargo ("test result: ok. 5 passed; 0 failed; …"), vitest
/// ("Tests  1 failed | 12 passed (13)") or Playwright ("  7 passed (9.1s)", "  1 failed").
fn totals(line: &str) -> (u32, u32) {
    let line = line.trim();
    let mut words = line.split_whitespace();
    let is_playwright = words.next().is_some_and(|word| word.parse::<u32>().is_ok())
        && words.next().is_some_and(|word| matches!(word, "passed" | "failed"));
    if !(line.starts_with("test result:") || line.starts_with("Tests ") || is_playwright) {
        return (0, 0);
    }
    let words: Vec<&str> = line.split([' ', ';', '|', '(', ')']).filter(|word| !word.is_empty()).collect();
    let before = |name: &str| {
        words.windows(2).find(|pair| pair[1] == name).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
    };
    (before("passed"), before("failed"))
}

fn spoken(time: Duration) -> String {
    format!("{} min {:02} s", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::totals;

    #[test]
    fn summary_lines_are_counted_and_others_are_not() {
        for (line, counted) in [
            (
                "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.03s",
                (12, 0),
            ),
            ("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out", (3, 2)),
            ("      Tests  1 failed | 41 passed (42)", (41, 1)),
            (" Test Files  5 passed (5)", (0, 0)),
            ("  7 passed (9.1s)", (7, 0)),
            ("  1 failed", (0, 1)),
            ("two passed by", (0, 0)),
        ] {
            assert_eq!(totals(line), counted, "{line}");
        }
    }
}
