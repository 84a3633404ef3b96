//! Loopback bridge: lets a plain browser on this PC drive the office. Development and tests only, never shipped.
//!
//! It listens on 127.0.0.1 and nowhere else, and answers only requests addressed to 127.0.0.1 or localhost, so that a
//! page from elsewhere cannot reach the office through somebody's browser (DNS rebinding included).

mod pages;
mod rpc;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post};
use chrono::{Local, NaiveDateTime};
use clap::Parser;
use office::{Caller, Office, Signals, shell};

/// Largest request taken: a workbook of 48 MiB in base64.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// Serves one data file and the built pages to browsers on this PC.
#[derive(Parser)]
struct Flags {
    /// Data file, created when absent.
    #[arg(long)]
    db: PathBuf,
    /// Port on 127.0.0.1; 0 takes a free one and prints it.
    #[arg(long, default_value_t = 4310)]
    port: u16,
    /// Folder with the built pages.
    #[arg(long, default_value = "ui/dist")]
    ui: PathBuf,
    /// Who acts, for the journal.
    #[arg(long = "as")]
    actor: Option<String>,
    /// A clock that stands still (2022-01-12T08:00:00), so that what a test sees does not depend on the day.
    #[arg(long)]
    now: Option<NaiveDateTime>,
}

/// What every request needs.
pub(crate) struct Bridge {
    office: Mutex<Office>,
    /// Answers what must not wait for the office.
    signals: Signals,
    actor: Option<String>,
    now: Option<NaiveDateTime>,
    pages: PathBuf,
}

impl Bridge {
    fn caller(&self) -> Caller {
        Caller { now: self.now.unwrap_or_else(|| Local::now().naive_local()), actor: self.actor.clone() }
    }
}

fn main() -> ExitCode {
    if shell::is_import_worker() {
        return shell::run_import_worker();
    }
    run()
}

#[tokio::main]
async fn run() -> ExitCode {
    let flags = Flags::parse();
    match serve(flags).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bridge: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(flags: Flags) -> Result<(), Box<dyn std::error::Error>> {
    let office = Office::open(&flags.db)?.with_reader(shell::worker_of_this_program()?);
    let bridge = Arc::new(Bridge {
        signals: office.signals(),
        office: Mutex::new(office),
        actor: flags.actor,
        now: flags.now,
        pages: flags.ui,
    });
    let routes = Router::new()
        .route("/health", get(async || "ok"))
        .route("/rpc/{command}", post(rpc::answer))
        .fallback(get(pages::page))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(middleware::from_fn(rpc::refuse_strangers))
        .with_state(bridge);
    let listener = tokio::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, flags.port))).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, routes).await?;
    Ok(())
}
