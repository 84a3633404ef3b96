//! `sovang`: the office without a window. JSON in, JSON out, so that any script can do what a person can.
//!
//! Exit codes: 0 done, 1 broken (the chain of causes stands on stderr), 2 refused (the refusal stands on stdout as
//! JSON), 3 a law of the data is broken, 64 the command line itself makes no sense.

mod call;
mod check;
mod commands;
mod demo;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{Local, NaiveDateTime};
use clap::{Args, Parser, Subcommand};
use office::{Caller, Office, OfficeError, Refusal, shell};
use serde_json::{Value, json};

/// Sổ Vàng trên dòng lệnh (the office without a window).
#[derive(Parser)]
#[command(name = "sovang", version, disable_help_subcommand = true)]
struct Sovang {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    act: Act,
}

#[derive(Args)]
struct Global {
    /// Tệp dữ liệu (the data file; made by `call` when absent)
    #[arg(long, value_name = "FILE", global = true)]
    db: Option<PathBuf>,
    /// Người thực hiện, ghi vào nhật ký; bỏ trống: thư ký của cơ quan (who acts)
    #[arg(long = "as", value_name = "NAME", global = true)]
    actor: Option<String>,
    /// Thời điểm thực hiện, ví dụ 2022-01-12T08:00:00; bỏ trống: bây giờ (when it happens)
    #[arg(long, value_name = "TIME", global = true, value_parser = parse_time)]
    now: Option<NaiveDateTime>,
}

#[derive(Subcommand)]
enum Act {
    /// Chạy một lệnh: JSON vào, JSON ra (runs one command)
    Call {
        /// Tên lệnh, xem `sovang commands` (name of the command)
        command: String,
        /// Yêu cầu dạng JSON; "-" đọc từ đầu vào chuẩn (the request; "-" reads stdin)
        #[arg(default_value = "{}", value_name = "JSON")]
        request: String,
        /// Lưu tệp mà lệnh làm ra vào đây: tên tệp hoặc thư mục (saves the file the command makes)
        #[arg(long, value_name = "FILE|FOLDER")]
        out: Option<PathBuf>,
    },
    /// Liệt kê các lệnh với dạng yêu cầu và trả lời (lists every command with its shapes)
    Commands {
        /// Chỉ lệnh này (only this one)
        name: Option<String>,
        /// In dạng JSON (as JSON)
        #[arg(long)]
        json: bool,
        /// In toàn bộ giao ước dạng TypeScript (the whole contract as TypeScript)
        #[arg(long, conflicts_with_all = ["name", "json"])]
        typescript: bool,
    },
    /// Kiểm tra các quy luật của dữ liệu và tính toàn vẹn của tệp (laws of the data and integrity)
    Check {
        /// In dạng JSON (as JSON)
        #[arg(long)]
        json: bool,
    },
    /// Đi hết con đường mẫu: từ danh sách Excel của đơn vị đến sổ duyệt (the whole sample road)
    Demo {
        /// Thư mục để lại mọi tệp (folder that receives every file)
        #[arg(long, value_name = "FOLDER", default_value = "so-vang-mau")]
        out: PathBuf,
    },
}

/// How a run ended, for the exit code.
enum End {
    Done,
    LawBroken,
}

fn main() -> ExitCode {
    if shell::is_import_worker() {
        return shell::run_import_worker();
    }
    let typed = match Sovang::try_parse() {
        Ok(typed) => typed,
        Err(error) => {
            let _ = error.print();
            // Code 2 means "refused" here, so a wrong command line has the code Unix keeps for it.
            return ExitCode::from(if error.use_stderr() { 64 } else { 0 });
        }
    };
    if matches!(typed.act, Act::Call { .. } | Act::Check { .. }) && typed.global.db.is_none() {
        eprintln!("cần nói tệp dữ liệu: --db FILE");
        return ExitCode::from(64);
    }
    let end = match &typed.act {
        Act::Call { command, request, out } => call::run(&typed.global, command, request, out.as_deref()),
        Act::Commands { typescript: true, .. } => commands::print_contract(),
        Act::Commands { name, json, typescript: false } => commands::run(name.as_deref(), *json),
        Act::Check { json } => check::run(&typed.global, *json),
        Act::Demo { out } => demo::run(out, typed.global.now),
    };
    match end {
        Ok(End::Done) => ExitCode::SUCCESS,
        Ok(End::LawBroken) => ExitCode::from(3),
        Err(error) => fail(&error),
    }
}

/// Prints a failure: a refusal is data for whoever called, anything else a reference here and its causes on stderr.
fn fail(error: &OfficeError) -> ExitCode {
    match error {
        OfficeError::Refused(refusal) => {
            print_json(&json!({ "refusal": refusal }));
            ExitCode::from(2)
        }
        OfficeError::Broken(broken) => {
            let reference = shell::reference(Local::now().naive_local());
            eprintln!("{reference} {}", shell::chain(broken));
            print_json(&json!({ "broken": { "reference": reference } }));
            ExitCode::from(1)
        }
    }
}

/// Prints an answer. A reader that stops early (`sovang … | head`) is no failure of ours.
fn print_json(value: &Value) {
    let _ = writeln!(std::io::stdout(), "{value:#}");
}

fn parse_time(typed: &str) -> Result<NaiveDateTime, String> {
    ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(typed, form).ok())
        .ok_or_else(|| "cần dạng 2022-01-12T08:00:00".to_owned())
}

impl Global {
    fn caller(&self) -> Caller {
        Caller { now: self.now.unwrap_or_else(|| Local::now().naive_local()), actor: self.actor.clone() }
    }

    fn file(&self) -> Result<&Path, OfficeError> {
        self.db.as_deref().ok_or_else(|| Refusal::FieldBlank { field: "--db".into() }.into())
    }

    fn open(&self) -> Result<Office, OfficeError> {
        Ok(Office::open(self.file()?)?.with_reader(shell::worker_of_this_program()?))
    }
}
