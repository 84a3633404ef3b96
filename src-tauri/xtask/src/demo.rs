//! `demo`, `run` and `bridge`: the program as people see it.

use std::path::Path;

use crate::setup::{self, Need};
use crate::steps::{self, Outcome, built, command, in_ui};

/// The whole sample journey, then the window on its data file where there is a display.
pub(crate) fn run(out: &Path, no_window: bool) -> Outcome {
    let with_window = !no_window && has_display();
    setup::prepare(if with_window { Need::Window } else { Need::Pages })?;
    steps::run(command("cargo", ["build", "--quiet", "--package", "cli"]))?;
    let mut journey = command(&built("sovang").to_string_lossy(), ["demo", "--out"]);
    journey.arg(out);
    steps::run(journey)?;
    if with_window {
        return open(&["--db".to_owned(), out.join("so-vang-mau.db").to_string_lossy().into_owned()]);
    }
    if !no_window {
        println!("Không có màn hình ở đây nên cửa sổ không được mở (no display here, so no window).");
    }
    let data = out.join("so-vang-mau.db");
    println!("Mở cửa sổ trên dữ liệu này: cargo xtask run -- --db {}", data.display());
    Ok(())
}

/// Builds pages and program and opens the window.
pub(crate) fn open(flags: &[String]) -> Outcome {
    setup::prepare(Need::Window)?;
    build_window()?;
    steps::run(command(&built("so-vang").to_string_lossy(), flags))
}

/// Serves the pages to a browser on this PC.
pub(crate) fn bridge(db: &Path, port: u16) -> Outcome {
    setup::prepare(Need::Pages)?;
    build_pages()?;
    steps::run(command("cargo", ["build", "--quiet", "--package", "bridge"]))?;
    let mut serve = command(&built("bridge").to_string_lossy(), ["--ui", "ui/dist", "--port"]);
    serve.arg(port.to_string()).arg("--db").arg(db);
    steps::run(serve)
}

/// The pages, type-checked and bundled into `ui/dist`.
pub(crate) fn build_pages() -> Outcome {
    steps::run(in_ui("npm", ["run", "--silent", "build"]))
}

/// The program with the pages inside. `custom-protocol` is what makes it read them from itself.
pub(crate) fn build_window() -> Outcome {
    build_pages()?;
    steps::run(command(
        "cargo",
        ["build", "--quiet", "--package", "desktop", "--features", "desktop/custom-protocol"],
    ))
}

fn has_display() -> bool {
    cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
