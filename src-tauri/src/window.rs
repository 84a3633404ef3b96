//! The window.

use tauri::utils::config::Color;
use tauri::{AppHandle, Url, WebviewUrl, WebviewWindowBuilder};

/// Opens the main window on the embedded pages.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Sổ Vàng")
        .inner_size(1366.0, 768.0)
        .min_inner_size(960.0, 560.0)
        .center()
        // The colour of the page, so that opening does not flash white on warm grey.
        .background_color(Color(247, 245, 242, 255))
        // The page takes dropped files itself and reads only those; the shell never sees their paths.
        .disable_drag_drop_handler()
        .on_navigation(is_ours)
        .build()?;
    Ok(())
}

/// The window shows the program's own pages and nothing else, whatever a link says. A PDF that a page holds as bytes is
/// shown in a frame of it; its address names the page that made it.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "blob" => Url::parse(url.path()).is_ok_and(|maker| maker.scheme() != "blob" && is_ours(&maker)),
        "tauri" => url.host_str() == Some("localhost"),
        // The form these pages have in WebView2.
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_pages_open() {
        for (address, ours) in [
            ("tauri://localhost/index.html#/sessions/1", true),
            ("http://tauri.localhost/", true),
            ("https://example.org/", false),
            ("http://localhost:4310/", false),
            ("file:///etc/hostname", false),
            ("data:text/html,x", false),
            ("blob:tauri://localhost/0a1b2c3d", true),
            ("blob:http://tauri.localhost/0a1b2c3d", true),
            ("blob:https://example.org/0a1b2c3d", false),
            ("blob:null/0a1b2c3d", false),
            ("blob:blob:tauri://localhost/0a1b2c3d", false),
        ] {
            assert_eq!(is_ours(&Url::parse(address).unwrap()), ours, "{address}");
        }
    }
}
