//! The approval book on paper: rendered by LibreOffice, measured in the fonts it will be printed in.
//!
//! `cargo xtask test` runs this on Debian, where its set-up has installed LibreOffice, poppler and the fonts.

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::process::Command;

    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use office::{Caller, Office};
    use serde_json::{Value, json};

    /// The sample office at the end of its road.
    struct Sample {
        office: Office,
        session: Value,
    }

    impl Sample {
        fn signed() -> Sample {
            let mut sample = Sample { office: Office::in_memory().unwrap(), session: Value::Null };
            sample.ask("load_sample", &json!({ "upTo": "signed" }));
            sample.session = sample.ask("list_sessions", &json!({}))["sessions"][0]["id"].clone();
            sample
        }

        fn ask(&mut self, name: &str, request: &Value) -> Value {
            let caller = Caller { now: "2022-01-12T08:00:00".parse().unwrap(), actor: None };
            self.office.call(name, request, &caller).unwrap().answer
        }

        fn file(&mut self, name: &str) -> Vec<u8> {
            let made = self.ask(name, &json!({ "session": self.session }));
            STANDARD.decode(made["base64"].as_str().unwrap()).unwrap()
        }
    }

    /// The sample's book as pages of text, laid out as printed.
    struct Printed {
        pages: Vec<String>,
        /// All text cell by cell, line breaks and spaces taken out.
        cells: String,
        fonts: String,
        paper: String,
    }

    fn run(program: &str, args: &[&str], folder: &Path) -> String {
        let made = Command::new(program)
            .args(args)
            .current_dir(folder)
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        assert!(made.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&made.stderr));
        String::from_utf8_lossy(&made.stdout).into_owned()
    }

    fn print(folder: &Path, name: &str, content: &[u8]) -> Printed {
        let file: PathBuf = folder.join(format!("{name}.xlsx"));
        std::fs::write(&file, content).unwrap();
        // A profile of its own, so that a LibreOffice somebody has open does not take the job away.
        let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
        run("libreoffice", &[&profile, "--headless", "--convert-to", "pdf", &format!("{name}.xlsx")], folder);
        let pdf = format!("{name}.pdf");
        let text = run("pdftotext", &["-layout", &pdf, "-"], folder);
        let cells = squeezed(&run("pdftotext", &["-raw", &pdf, "-"], folder));
        let pages = text.split('\u{c}').filter(|page| !page.trim().is_empty()).map(str::to_owned).collect();
        Printed {
            pages,
            cells,
            fonts: run("pdffonts", &[&pdf], folder),
            paper: run("pdfinfo", &["-l", "99", &pdf], folder),
        }
    }

    /// Words without the line breaks and spaces that layout puts between them.
    fn squeezed(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join("")
    }

    #[test]
    fn the_book_prints_on_a4_in_times_with_headings_repeated_and_signatures_in_company() {
        let mut sample = Sample::signed();
        let folder = tempfile::tempdir().unwrap();
        let content = sample.file("export_approval_book");
        let book = print(folder.path(), "book", &content);

        // Liberation Serif has the widths of Times New Roman; any other face would mean that letters fell back.
        let faces: Vec<&str> =
            book.fonts.lines().skip(2).filter_map(|line| line.split_whitespace().next()).collect();
        assert!(
            !faces.is_empty()
                && faces.iter().all(|face| face.contains("LiberationSerif") || face.contains("Tinos")),
            "{}",
            book.fonts
        );
        let sizes: Vec<&str> =
            book.paper.lines().filter(|line| line.starts_with("Page ") && line.contains("size:")).collect();
        assert!(
            !sizes.is_empty()
                && sizes
                    .iter()
                    .all(|line| line.contains("A4") || line.contains("841.") || line.contains("842")),
            "{}",
            book.paper
        );

        // Before the minutes, only pages of the lists show shares such as 20/22; each must repeat the heading row.
        let is_share = |word: &str| {
            word.split_once('/').is_some_and(|(agree, base)| agree.parse::<u32>().is_ok() && base == "22")
        };
        let lists: Vec<&String> = book
            .pages
            .iter()
            .take_while(|page| !page.contains("BIÊN BẢN"))
            .filter(|page| page.split_whitespace().any(is_share))
            .collect();
        assert!(lists.len() >= 3, "the lists take several pages: {} of {}", lists.len(), book.pages.len());
        for page in lists {
            assert!(
                page.contains("Tóm tắt thành tích") && page.contains("TT "),
                "the heading row is missing:\n{page}"
            );
        }
        for page in &book.pages {
            if page.contains("CHỦ TỊCH") && !page.contains("Điều") {
                let words = page.split_whitespace().count();
                assert!(words > 40, "a signature block stands alone:\n{page}");
            }
        }

        // Every result is on paper, whole.
        let results = sample.ask("list_results", &json!({ "session": sample.session.clone() }));
        for result in results["results"].as_array().unwrap() {
            for field in ["name", "achievement", "awardHistory"] {
                let text = squeezed(result[field].as_str().unwrap_or_default());
                assert!(book.cells.contains(&text), "{text} is not on paper");
            }
        }
    }

    #[test]
    fn the_minutes_print_in_portrait_with_both_signatures() {
        let mut sample = Sample::signed();
        let folder = tempfile::tempdir().unwrap();
        let content = sample.file("export_minutes");
        let minutes = print(folder.path(), "minutes", &content);
        let text = minutes.pages.join("\n");
        for words in ["BIÊN BẢN", "THƯ KÝ", "CHỦ T"] {
            assert!(text.to_uppercase().contains(words), "{words} is missing:\n{text}");
        }
    }
}
