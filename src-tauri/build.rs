//! Declares the one command a page may call, and makes sure there is a folder of pages to embed.

use std::path::Path;

fn main() {
    let pages = Path::new("../ui/dist");
    println!("cargo::rerun-if-changed=../ui/dist");
    if !pages.join("index.html").exists()
        && let Err(error) = place_holder(pages)
    {
        println!("cargo::error=ui/dist: {error}");
        return;
    }
    let commands = tauri_build::AppManifest::new().commands(&["call"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo::error={error:#}");
    }
}

/// The shell can be checked and tested before the pages are built; a window would say what is missing.
fn place_holder(pages: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(pages)?;
    let words = "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>Sổ Vàng</title><p>cargo xtask run</p></html>\n";
    std::fs::write(pages.join("index.html"), words)
}
