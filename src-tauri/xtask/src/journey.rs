//! The two suites that look at the program from outside: a browser against the bridge, and the real window.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Stdio};

use crate::steps::{Outcome, built, command, in_ui};
use crate::suites::{Count, counted};

/// Playwright on the system's Chromium, against a bridge on a fresh data file.
pub(crate) fn in_browser(count: &mut Count) -> Outcome {
    let folder = fresh("e2e")?;
    let bridge = Bridge::open(&folder.join("so-vang.db"))?;
    let mut suite = in_ui("npm", ["run", "--silent", "e2e"]);
    suite.env("SOVANG_URL", &bridge.address).env("CI", "1");
    counted(count, suite)
}

/// The real window through WebKitWebDriver, under a virtual display and a session bus of its own.
pub(crate) fn in_window(count: &mut Count) -> Outcome {
    let folder = fresh("window")?;
    let display = ["-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--"];
    let mut suite = command("xvfb-run", display);
    suite.args(["cargo", "test", "--workspace", "--features", "desktop/custom-protocol", "--test", "window"]);
    suite.env("APP_BIN", built("so-vang")).env("SHOTS", folder);
    counted(count, suite)
}

/// An empty folder under `target/`.
fn fresh(name: &str) -> Result<PathBuf, String> {
    let folder = crate::steps::root().join("target").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

/// A bridge that lives as long as this value.
struct Bridge {
    process: Child,
    address: String,
}

impl Bridge {
    fn open(db: &std::path::Path) -> Result<Bridge, String> {
        let mut serve =
            command(&built("bridge").to_string_lossy(), ["--port", "0", "--ui", "ui/dist", "--db"]);
        let mut process = serve
            .arg(db)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("bridge did not start: {error}"))?;
        let mut address = String::new();
        if let Some(printed) = process.stdout.take() {
            BufReader::new(printed).read_line(&mut address).map_err(|error| format!("bridge: {error}"))?;
        }
        let address = address.trim().to_owned();
        if address.is_empty() {
            Err("bridge ended before it listened".to_owned())
        } else {
            Ok(Bridge { process, address })
        }
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
