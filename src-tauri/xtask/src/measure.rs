//! What is measured outside the ordinary suites, and the corpus, which is one of them. The peers are Python programs,
//! so an environment of their own is made first.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::setup::{self, Need};
use crate::steps::{self, Outcome, command};

const SEEDS: &str = "target/fuzz-import/seeds";

/// The corpus' whole table on the screen.
pub(crate) fn corpus() -> Outcome {
    setup::prepare(Need::Suites)?;
    let mut test = corpus_test()?;
    test.args(["--", "--nocapture"]);
    steps::run(test)
}

/// The corpus as one suite among others.
pub(crate) fn corpus_test() -> Result<Command, String> {
    let python = python("corpus", "tests/corpus/requirements.txt")?;
    let mut test = command(
        "cargo",
        ["test", "--workspace", "--features", "desktop/custom-protocol", "--test", "corpus"],
    );
    test.env("SOVANG_PYTHON", python);
    Ok(test)
}

/// Mutated workbooks through the reading process and a living office.
pub(crate) fn fuzz(count: u32) -> Outcome {
    setup::prepare(Need::Suites)?;
    let python = python("bench", "tests/bench/requirements.txt")?;
    steps::run(command("cargo", ["build", "--release", "--package", "cli", "--package", "bridge"]))?;
    let mut demo = Command::new(released("sovang"));
    demo.args(["demo", "--out", SEEDS, "--now", "2022-01-14T08:40:00"]);
    steps::run(demo)?;
    let seeds = seeds()?;
    let mut run = Command::new(python);
    run.arg("tests/bench/fuzz_import.py")
        .arg(released("sovang"))
        .arg(released("bridge"))
        .arg(count.to_string())
        .arg("target/fuzz-import")
        .args(seeds);
    steps::run(run)
}

/// Excel beside its peers and physical limits.
pub(crate) fn bench() -> Outcome {
    setup::prepare(Need::Pages)?;
    let python = python("bench", "tests/bench/requirements.txt")?;
    steps::run(command("cargo", ["build", "--release", "--package", "cli"]))?;
    steps::run(command("cargo", ["build", "--release", "--package", "workbook", "--examples"]))?;
    let mut run = Command::new(python);
    run.args(["tests/bench/bench_excel.py"]).arg(released("")).arg("target/bench-excel");
    steps::run(run)
}

/// Workbooks of the sample road, and the same as LibreOffice saves them in the old formats.
fn seeds() -> Result<Vec<PathBuf>, String> {
    let lists = |ending: &str| -> Result<Vec<PathBuf>, String> {
        let mut found = Vec::new();
        gather(Path::new(SEEDS), ending, &mut found).map_err(|error| format!("{SEEDS}: {error}"))?;
        found.sort();
        Ok(found)
    };
    let modern = lists("xlsx")?;
    for ending in ["xls", "ods"] {
        let mut convert = command("soffice", ["--headless", "--convert-to", ending, "--outdir", SEEDS]);
        convert.args(modern.iter().take(3));
        steps::run(convert)?;
    }
    Ok([lists("xlsx")?, lists("xls")?, lists("ods")?].concat())
}

fn gather(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, ending, found)?;
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path);
        }
    }
    Ok(())
}

/// A Python environment under `target` with what the file asks for, made once.
fn python(name: &str, requirements: &str) -> Result<PathBuf, String> {
    let folder = steps::root().join("target").join(format!("python-{name}"));
    let python = folder.join("bin/python");
    let (wanted, kept) = (steps::root().join(requirements), folder.join("requirements.txt"));
    let read = |path: &Path| std::fs::read(path).ok();
    if read(&kept).is_some() && read(&kept) == read(&wanted) {
        return Ok(python);
    }
    println!("Making a Python environment for {requirements}");
    steps::run(command("python3", [Path::new("-m"), Path::new("venv"), &folder]))?;
    let mut install = Command::new(&python);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"]).arg(&wanted);
    steps::run(install)?;
    std::fs::copy(&wanted, &kept).map_err(|error| format!("{}: {error}", kept.display()))?;
    Ok(python)
}

/// A program cargo built for release; the folder itself for no name.
fn released(name: &str) -> PathBuf {
    let folder =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| steps::root().join("target"), PathBuf::from);
    let folder = folder.join("release");
    if name.is_empty() { folder } else { folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)) }
}
