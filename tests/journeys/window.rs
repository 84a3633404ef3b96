//! The real window, driven through WebKitWebDriver: it opens, takes in a unit's list, and shows its rows.
//!
//! `cargo xtask test` runs this on Debian under a virtual display; APP_BIN names the program, SHOTS the folder for pictures.

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::net::TcpListener;
    use std::path::PathBuf;
    use std::time::Duration;

    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use fantoccini::wd::Capabilities;
    use fantoccini::{Client, ClientBuilder, Locator};
    use hyper_util::client::legacy::connect::HttpConnector;
    use office::sample::sample_files;
    use serde_json::{Value, json};
    use tempfile::TempDir;
    use tokio::process::{Child, Command};

    type Outcome = Result<(), Box<dyn Error>>;

    /// Compiling, loading the sample and a busy machine are all slower than a person.
    const PATIENCE: Duration = Duration::from_secs(60);

    /// The program with a window of its own on a data file of its own.
    struct Window {
        page: Client,
        driver: Child,
        folder: TempDir,
    }

    impl Window {
        async fn open() -> Result<Window, Box<dyn Error>> {
            let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
            let folder = tempfile::tempdir()?;
            // Without the two variables the driver waits for ever for a window that does not let itself be driven.
            let driver = Command::new("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .envs([("TAURI_AUTOMATION", "true"), ("TAURI_WEBVIEW_AUTOMATION", "true")])
                .kill_on_drop(true)
                .spawn()?;
            let program = std::env::var("APP_BIN")?;
            let data = folder.path().join("sổ vàng.db");
            let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": ["--db", data] } });
            let wanted: Capabilities = serde_json::from_value(wanted)?;
            let address = format!("http://127.0.0.1:{port}");
            let mut tries = 0;
            let page = loop {
                match ClientBuilder::new(HttpConnector::new())
                    .capabilities(wanted.clone())
                    .connect(&address)
                    .await
                {
                    Ok(page) => break page,
                    Err(error) if tries >= 100 => return Err(error.into()),
                    Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
                }
                tries += 1;
            };
            Ok(Window { page, driver, folder })
        }

        /// Waits for what this XPath means and clicks it.
        async fn click(&self, xpath: &str) -> Outcome {
            let mut tries = 0;
            loop {
                // A list that is still being found draws its choices anew between looking and clicking.
                match self.see(xpath).await?.click().await {
                    Ok(()) => return Ok(()),
                    Err(error) if tries >= 20 => return Err(format!("{xpath}: {error:?}").into()),
                    Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
                }
                tries += 1;
            }
        }

        async fn see(&self, xpath: &str) -> Result<fantoccini::elements::Element, Box<dyn Error>> {
            let found = self.page.wait().at_most(PATIENCE).for_element(Locator::XPath(xpath)).await;
            found.map_err(|error| format!("{xpath}: {error}").into())
        }

        /// Types into the field with this label and takes the choice that holds these words.
        async fn choose(&self, label: &str, typed: &str, choice: &str) -> Outcome {
            let field = self
                .see(&format!("//label[starts-with(normalize-space(.), '{label}')]/following::input[1]"))
                .await?;
            field.click().await?;
            field.send_keys(typed).await?;
            self.click(&format!("//*[@role='option'][contains(., '{choice}')]")).await
        }

        /// Drops a file on the page, as a person does from the file manager.
        async fn drop_file(&self, name: &str, content: &[u8]) -> Outcome {
            let script = "const [name, base64] = arguments;
                const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
                const carried = new DataTransfer();
                carried.items.add(new File([bytes], name));
                const zone = document.querySelector('[role=group][aria-label=\"Kéo tệp danh sách vào đây\"]');
                for (const kind of ['dragenter', 'dragover', 'drop'])
                    zone.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }));";
            self.page.execute(script, vec![json!(name), json!(STANDARD.encode(content))]).await?;
            Ok(())
        }

        async fn picture(&self, name: &str) -> Outcome {
            let folder =
                std::env::var_os("SHOTS").map_or_else(|| self.folder.path().to_owned(), PathBuf::from);
            std::fs::write(folder.join(format!("{name}.png")), self.page.screenshot().await?)?;
            Ok(())
        }

        async fn close(mut self) -> Outcome {
            self.page.close().await?;
            self.driver.kill().await?;
            Ok(())
        }
    }

    /// Runs one visit; when it fails, a picture shows where.
    async fn visit(name: &str, steps: impl AsyncFnOnce(&Window) -> Outcome) {
        let window = Window::open().await.unwrap();
        let outcome = steps(&window).await;
        if let Err(error) = &outcome {
            let shot = window.picture(&format!("{name}-failed")).await;
            panic!("{name}: {error} (picture: {shot:?})");
        }
        window.close().await.unwrap();
    }

    #[tokio::test]
    async fn a_list_of_a_unit_is_taken_in_through_the_window() {
        visit("import", async |window| {
            window.click("//label[contains(., 'Sẵn sàng nhận danh sách')]").await?;
            window.click("//button[contains(., 'Mở cơ quan mẫu')]").await?;
            window.see("//h1[contains(., 'Tổng quan')]").await?;
            window.picture("1-home").await?;

            let files = sample_files()?;
            let list = files.iter().find(|file| file.file_name.starts_with("01")).ok_or("no list 01")?;
            window.page.execute("location.hash = '#/imports/new'", vec![]).await?;
            window.choose("Phong trào", "137/KH", "137/KH-UBND").await?;
            window.choose("Đơn vị gửi", "so y te", "Sở Y tế").await?;
            window.drop_file(&list.file_name, &list.bytes).await?;
            window.see(&format!("//b[contains(., '{}')]", list.file_name)).await?;
            window.picture("2-before-reading").await?;
            window.click("//button[contains(., 'Đọc danh sách')]").await?;

            window.see("//*[@role='row'][contains(., 'Trương Khả Vy')]").await?;
            window.see("//*[@role='row'][contains(., 'Khoa Hồi sức tích cực - Chống độc')]").await?;
            window.picture("3-import").await?;
            Ok(())
        })
        .await;
    }

    #[tokio::test]
    async fn a_page_can_call_the_office_and_nothing_else_of_the_system() {
        visit("walls", async |window| {
            window.see("//button[contains(., 'Mở cơ quan mẫu')]").await?;
            let asking = "const [command, args, done] = arguments;
                window.__TAURI_INTERNALS__.invoke(command, args).then((answer) => done({ answer }), (refusal) => done({ refusal: String(refusal.code ?? JSON.stringify(refusal)) }));";
            for (command, args, is_open) in [
                ("call", json!({ "name": "read_office", "args": {} }), true),
                ("call", json!({ "name": "preview_import", "args": { "kind": "units", "file": { "name": "a", "path": "/etc/hostname" } } }), false),
                ("call", json!({ "name": "open_saved_file", "args": { "path": "/etc/hostname" } }), false),
                ("plugin:dialog|open", json!({ "options": {} }), false),
                ("plugin:event|emit", json!({ "event": "x" }), false),
                ("plugin:window|close", json!({ "label": "main" }), false),
                ("plugin:webview|create_webview_window", json!({ "options": { "label": "x", "url": "https://example.org" } }), false),
            ] {
                let said: Value = window.page.execute_async(asking, vec![json!(command), args]).await?;
                assert_eq!(said.get("answer").is_some(), is_open, "{command}: {said}");
            }
            let network = "const done = arguments[0]; fetch('http://127.0.0.1:9/').then(() => done('reached'), (error) => done(String(error.name)));";
            assert_ne!(window.page.execute_async(network, vec![]).await?, json!("reached"));
            assert_eq!(window.page.execute("return typeof window.__TAURI__", vec![]).await?, json!("undefined"));
            Ok(())
        })
        .await;
    }
}
