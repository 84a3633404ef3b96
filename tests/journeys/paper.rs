//! The papers that leave the office, printed: rendered by LibreOffice, measured in the fonts it will be printed in.
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
            let session = self.session.clone();
            self.made(name, &json!({ "session": session }))
        }

        fn made(&mut self, name: &str, request: &Value) -> Vec<u8> {
            let made = self.ask(name, request);
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

    impl Printed {
        /// Liberation Serif has the widths of Times New Roman; any other face would mean that letters fell back. A
        /// number that does not fit its column is printed as ###.
        fn is_on_a4_in_times(&self, name: &str) {
            let faces: Vec<&str> =
                self.fonts.lines().skip(2).filter_map(|line| line.split_whitespace().next()).collect();
            let is_times = |face: &&str| face.contains("LiberationSerif") || face.contains("Tinos");
            assert!(!faces.is_empty() && faces.iter().all(is_times), "{name}: {}", self.fonts);
            let mut sizes = self
                .paper
                .lines()
                .filter(|line| line.starts_with("Page ") && line.contains("size:"))
                .peekable();
            assert!(sizes.peek().is_some(), "{name}: {}", self.paper);
            assert!(
                sizes.all(|line| line.contains("A4") || line.contains("841.") || line.contains("842")),
                "{name}: {}",
                self.paper
            );
            assert!(!self.cells.contains("##"), "{name}: a number does not fit its column");
        }

        fn keeps_signatures_in_company(&self, name: &str) {
            for page in &self.pages {
                if page.contains("CHỦ TỊCH") && !page.contains("Điều") {
                    let words = page.split_whitespace().count();
                    assert!(words > 40, "{name}: a signature block stands alone:\n{page}");
                }
            }
        }
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

        book.is_on_a4_in_times("book");

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
        book.keeps_signatures_in_company("book");

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
    fn official_lists_print_every_line_whole_under_a_heading_on_each_page() {
        let mut sample = Sample::signed();
        let folder = tempfile::tempdir().unwrap();
        let session = sample.session.clone();
        let results = sample.ask("list_results", &json!({ "session": session }));
        let results = results["results"].as_array().unwrap();
        let awarded =
            |result: &&Value| ["passed", "lowered"].contains(&result["outcome"].as_str().unwrap_or(""));
        for (list, heading, has_achievements, only_awarded) in [
            ("summary", "Tóm tắt thành tích", true, false),
            ("council", "Tóm tắt thành tích", true, false),
            ("results", "Phiếu phát ra", false, false),
            ("submission_annex", "Tóm tắt thành tích", true, true),
            ("decision_annex", "Ghi chú", false, true),
        ] {
            for group_by in ["kind", "award", "unit"] {
                let name = format!("{list}-{group_by}");
                let request = json!({
                    "list": list, "source": { "kind": "session", "session": session }, "groupBy": group_by,
                    "docNumber": "394/TTr-HĐTĐKT", "docOn": "2022-01-14",
                });
                let content = sample.made("export_official_list", &request);
                let paper = print(folder.path(), &name, &content);
                paper.is_on_a4_in_times(&name);
                paper.keeps_signatures_in_company(&name);
                for page in &paper.pages {
                    let squeezed = squeezed(page);
                    // The words of a heading stand on several lines, each beside its neighbours'.
                    let repeats =
                        heading.split(' ').all(|word| squeezed.contains(word)) && squeezed.contains("TT");
                    assert!(repeats, "{name}: the heading is missing:\n{page}");
                }
                for result in results.iter().filter(|result| !only_awarded || awarded(result)) {
                    let fields = if has_achievements { &["name", "achievement"][..] } else { &["name"][..] };
                    for field in fields {
                        let text = squeezed(result[*field].as_str().unwrap_or_default());
                        assert!(paper.cells.contains(&text), "{name}: {text} is not on paper");
                    }
                }
            }
        }
    }

    #[test]
    fn forms_print_with_their_headings_and_no_page_too_many() {
        let mut sample = Sample::signed();
        let folder = tempfile::tempdir().unwrap();
        for (kind, heading) in [
            ("nominations", "Họ và tên"),
            ("members", "Họ và tên"),
            ("units", "Tên đơn vị"),
            ("past_awards", "Số quyết định"),
            ("initiatives", "Tác giả"),
        ] {
            let content = sample.made("export_form", &json!({ "kind": kind }));
            let form = print(folder.path(), kind, &content);
            form.is_on_a4_in_times(kind);
            assert!(form.cells.contains(&squeezed(heading)), "{kind}: {heading} is not on paper");
            assert!(form.pages.len() <= 6, "{kind}: {} pages", form.pages.len());
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
