//! Set-up: installs what a fresh machine lacks, or says the exact line that does.

use std::fs;
use std::path::Path;

use crate::steps::{self, Outcome, command, in_ui};

/// SQLite is compiled in, so even the command line needs a C compiler.
const PAGES: &[&str] = &["build-essential"];

/// What the window is compiled against.
const WINDOW: &[&str] = &["pkg-config", "libwebkit2gtk-4.1-dev", "libgtk-3-dev", "fonts-noto-core"];

/// What the suites drive: a virtual display and session bus, the browser, the window's driver, LibreOffice, PDF tools,
/// Python for the corpus' other writer.
/// `fonts-liberation2` because the older `fonts-liberation` has none of the letters Ơ Ư Ạ … ỹ.
const SUITES: &[&str] = &[
    "xvfb",
    "xauth",
    "dbus",
    "dbus-x11",
    "webkit2gtk-driver",
    "chromium",
    "libreoffice-calc-nogui",
    "poppler-utils",
    "fonts-liberation2",
    "fonts-croscore",
    "python3",
    "python3-venv",
];

/// How much is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Pages and the command line.
    Pages,
    /// The window too.
    Window,
    /// Everything the suites use.
    Suites,
}

/// Installs what is missing for this need.
pub(crate) fn prepare(need: Need) -> Outcome {
    let packages: Vec<&str> = match need {
        Need::Pages => PAGES.to_vec(),
        Need::Window => [PAGES, WINDOW].concat(),
        Need::Suites => [PAGES, WINDOW, SUITES].concat(),
    };
    system_packages(&packages)?;
    node()?;
    node_packages()
}

fn system_packages(wanted: &[&str]) -> Outcome {
    if cfg!(windows) {
        // WebView2 is part of Windows 11 and of every Windows 10 that receives updates; MSVC comes with Rust's set-up.
        return Ok(());
    }
    if !steps::has("dpkg-query", "--version") {
        println!(
            "This is not Debian: please see to it that these are installed under the names your system has for them:\n  {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !is_root() {
        return Err(format!(
            "these Debian packages are missing; install them and try again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
            missing.join(" ")
        ));
    }
    println!("Installing Debian packages: {}", missing.join(" "));
    steps::run(command("apt-get", ["update", "-q"]))?;
    let mut install = command("apt-get", ["install", "-y", "-q", "--no-install-recommends"]);
    install.args(missing).env("DEBIAN_FRONTEND", "noninteractive");
    steps::run(install)
}

fn is_installed(package: &str) -> bool {
    let mut query = command("dpkg-query", ["-W", "-f", "${db:Status-Status}", package]);
    query.stderr(std::process::Stdio::null());
    query.output().is_ok_and(|made| made.status.success() && made.stdout == b"installed")
}

fn is_root() -> bool {
    steps::output(command("id", ["-u"])).is_ok_and(|id| id.trim() == "0")
}

/// Vite asks for Node 20.19 or newer.
fn node() -> Outcome {
    let version = steps::output(command("node", ["--version"])).unwrap_or_default();
    let mut numbers =
        version.trim().trim_start_matches('v').split('.').map(|number| number.parse::<u32>().unwrap_or(0));
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if (major, minor) >= (20, 19) && steps::has("npm", "--version") {
        return Ok(());
    }
    let found = if version.is_empty() { "none".to_owned() } else { version.trim().to_owned() };
    let line =
        if cfg!(windows) { "winget install OpenJS.NodeJS.LTS" } else { "see https://nodejs.org/en/download" };
    Err(format!("Node.js 20.19 or newer with npm is needed, found {found}: {line}"))
}

fn node_packages() -> Outcome {
    let (lock, installed) =
        (Path::new("ui/package-lock.json"), Path::new("ui/node_modules/.package-lock.json"));
    let time = |path: &Path| fs::metadata(path).and_then(|file| file.modified()).ok();
    match (time(lock), time(installed)) {
        (Some(lock), Some(installed)) if installed >= lock => Ok(()),
        _ => {
            println!("Installing npm packages");
            steps::run(in_ui("npm", ["ci", "--no-audit", "--no-fund"]))
        }
    }
}
