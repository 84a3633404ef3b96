//! The built pages, with the content policy the window has.

use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, LazyLock};

use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::Bridge;

/// The window's own policy; only the place where the office answers differs.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let window: Value =
        serde_json::from_str(include_str!("../../../src-tauri/tauri.conf.json")).unwrap_or_default();
    let policy = window["app"]["security"]["csp"].as_str().unwrap_or("default-src 'none'");
    policy.replace("connect-src ipc: http://ipc.localhost", "connect-src 'self'")
});

pub(crate) async fn page(State(bridge): State<Arc<Bridge>>, uri: Uri) -> Response {
    let Some(path) = inside(&bridge.pages, uri.path()) else { return StatusCode::NOT_FOUND.into_response() };
    match tokio::task::spawn_blocking(move || std::fs::read(&path).map(|content| (kind_of(&path), content)))
        .await
    {
        Ok(Ok((kind, content))) => {
            let headers = [
                (header::CONTENT_TYPE, kind),
                (header::CONTENT_SECURITY_POLICY, POLICY.as_str()),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
                (header::CACHE_CONTROL, "no-store"),
            ];
            (headers, content).into_response()
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The file a request means; `None` when its path leaves the folder.
fn inside(folder: &Path, asked: &str) -> Option<PathBuf> {
    let relative = asked.trim_start_matches('/');
    let relative = Path::new(if relative.is_empty() { "index.html" } else { relative });
    relative.components().all(|part| matches!(part, Component::Normal(_))).then(|| folder.join(relative))
}

fn kind_of(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("woff") => "font/woff",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_never_leaves_the_folder() {
        let folder = Path::new("dist");
        for (asked, found) in [
            ("/", Some("dist/index.html")),
            ("/assets/index.js", Some("dist/assets/index.js")),
            ("/../Cargo.toml", None),
            ("/assets/../../Cargo.toml", None),
            ("//etc/hostname", Some("dist/etc/hostname")),
        ] {
            assert_eq!(inside(folder, asked), found.map(PathBuf::from), "{asked}");
        }
    }

    #[test]
    fn the_policy_is_the_windows_own() {
        assert!(
            POLICY.contains("default-src 'self'") && POLICY.contains("connect-src 'self'"),
            "{}",
            *POLICY
        );
    }
}
