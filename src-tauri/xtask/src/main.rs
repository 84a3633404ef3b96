//! `cargo xtask`: everything a developer or a build machine does with the project, in one place.
//!
//! Depends on nothing but the argument parser, so that it compiles in seconds on a fresh machine.

mod contract;
mod demo;
mod deny;
mod journey;
mod measure;
mod setup;
mod sheets;
mod steps;
mod suites;
mod tidy;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Xtask {
    #[command(subcommand)]
    act: Act,
}

#[derive(Subcommand)]
enum Act {
    /// Installs what is missing, builds, runs the whole sample journey and opens the window on what it made.
    Demo {
        /// Folder that receives the lists, the data file, the approval book and the minutes.
        #[arg(long, default_value = "target/so-vang-mau")]
        out: PathBuf,
        /// Does not open the window.
        #[arg(long)]
        no_window: bool,
    },
    /// Builds and opens the program; what follows `--` goes to it (`cargo xtask run -- --db FILE`).
    Run {
        #[arg(last = true)]
        flags: Vec<String>,
    },
    /// Runs every suite in order and stops at the first that fails.
    Test {
        /// Leaves out what needs a browser, a window or LibreOffice.
        #[arg(long)]
        quick: bool,
    },
    /// Writes the UI's TypeScript contract from the Rust types.
    Contract {
        /// Only says whether it is up to date.
        #[arg(long)]
        check: bool,
    },
    /// Writes the blank forms for units into assets/sheets, as the program makes them.
    Sheets,
    /// Proves the walls of ARCHITECTURE.md and the habits of the house.
    Tidy,
    /// Serves the pages and one data file to a browser on this PC (development and tests only).
    Bridge {
        /// Data file, created when absent.
        #[arg(long)]
        db: PathBuf,
        #[arg(long, default_value_t = 4310)]
        port: u16,
    },
    /// Reads the corpus of invented lists by six writers and prints what was read, field by field.
    Corpus,
    /// Sends damaged workbooks through the reading process and a living office, and prints the figures.
    Fuzz {
        #[arg(default_value_t = 10_000)]
        count: u32,
    },
    /// Measures reading and writing Excel beside peers; writes tests/bench/excel.json and README.md.
    Bench,
    /// Checks licences and sources of every dependency with cargo-deny, installing it when missing.
    Deny,
}

fn main() -> ExitCode {
    let typed = Xtask::parse();
    if let Err(error) = std::env::set_current_dir(steps::root()) {
        eprintln!("xtask: {error}");
        return ExitCode::FAILURE;
    }
    let outcome = match typed.act {
        Act::Demo { out, no_window } => demo::run(&out, no_window),
        Act::Run { flags } => demo::open(&flags),
        Act::Test { quick } => suites::run(quick),
        Act::Contract { check: true } => contract::check(),
        Act::Contract { check: false } => contract::write(),
        Act::Sheets => sheets::write(),
        Act::Corpus => measure::corpus(),
        Act::Fuzz { count } => measure::fuzz(count),
        Act::Bench => measure::bench(),
        Act::Tidy => tidy::run(),
        Act::Bridge { db, port } => demo::bridge(&db, port),
        Act::Deny => deny::run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            eprintln!("\nxtask: {words}");
            ExitCode::FAILURE
        }
    }
}
