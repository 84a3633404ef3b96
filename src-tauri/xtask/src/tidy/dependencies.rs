//! A dependency needs a sentence: versions stand in the root manifest only, each under a comment that says why.

use super::TextFile;

pub(super) fn check(files: &[TextFile]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with("Cargo.toml")) {
        found.extend(if file.path == "Cargo.toml" { without_reason(&file.text) } else { with_version(file) });
    }
    found
}

fn without_reason(manifest: &str) -> Vec<String> {
    let (mut is_list, mut has_reason, mut found) = (false, false, Vec::new());
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_list = line == "[workspace.dependencies]";
        }
        let is_ours = line.contains("path = ");
        if is_list && !is_ours && !has_reason && line.contains('=') && !line.starts_with('#') {
            found.push(format!(
                "Cargo.toml: {} has no comment above it that says why",
                line.split(' ').next().unwrap_or_default()
            ));
        }
        has_reason = line.starts_with('#');
    }
    found
}

fn with_version(file: &TextFile) -> Vec<String> {
    let mut is_list = false;
    let mut found = Vec::new();
    for line in file.text.lines() {
        if line.starts_with('[') {
            is_list = line.ends_with("dependencies]");
        } else if is_list
            && line.contains('=')
            && !line.starts_with('#')
            && !line.contains("workspace = true")
        {
            found.push(format!("{}: `{line}` does not come from the root manifest", file.path));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_without_a_sentence_or_with_a_version_of_its_own_is_found() {
        let root = "[workspace.dependencies]\nours = { path = \"a\" }\n# Why.\nserde = \"1\"\nlone = \"2\"\n[profile.dev]\ndebug = 1\n";
        assert_eq!(without_reason(root), ["Cargo.toml: lone has no comment above it that says why"]);
        let member = TextFile {
            path: "a/Cargo.toml".into(),
            text: "[package]\nname = \"a\"\n[dependencies]\nserde.workspace = true\nlone = \"2\"\n".into(),
        };
        assert_eq!(
            with_version(&member),
            ["a/Cargo.toml: `lone = \"2\"` does not come from the root manifest"]
        );
    }
}
