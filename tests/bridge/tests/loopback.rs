//! The bridge as a browser meets it, down to the bytes: who is answered, and with what.

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Read, Write};
    use std::net::TcpStream;
    use std::process::{Child, Command, Stdio};

    use tempfile::TempDir;

    struct Bridge {
        process: Child,
        host: String,
        _folder: TempDir,
    }

    impl Bridge {
        fn open() -> Bridge {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join("index.html"), "<!doctype html>Sổ Vàng").unwrap();
            let mut process = Command::new(env!("CARGO_BIN_EXE_bridge"))
                .args(["--port", "0", "--now", "2022-01-12T08:00:00", "--db"])
                .arg(folder.path().join("so-vang.db"))
                .arg("--ui")
                .arg(folder.path())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut line = String::new();
            BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
            let host = line.trim().strip_prefix("http://").unwrap().to_owned();
            Bridge { process, host, _folder: folder }
        }

        /// Sends a request as written and gives status and the whole answer.
        fn send(&self, head: &str, body: &str) -> (u16, String) {
            let mut stream = TcpStream::connect(&self.host).unwrap();
            let length = body.len();
            write!(stream, "{head}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            (answer.split(' ').nth(1).unwrap().parse().unwrap(), answer)
        }

        fn call(&self, command: &str, body: &str) -> (u16, String) {
            self.send(
                &format!(
                    "POST /rpc/{command} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json",
                    self.host
                ),
                body,
            )
        }
    }

    impl Drop for Bridge {
        fn drop(&mut self) {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }

    #[test]
    fn calls_are_answered_refused_or_broken_by_status() {
        let bridge = Bridge::open();
        for (command, body, status, holds) in [
            ("read_office", "{}", 200, r#"{"answer":null,"changed":[]}"#),
            ("no_such_command", "{}", 422, r#""code":"unknownCommand""#),
            ("read_office", "not json", 422, r#""code":"badRequest""#),
            (
                "preview_import",
                r#"{"kind":"units","file":{"name":"a.xlsx","path":"/etc/hostname"}}"#,
                422,
                r#""code":"fieldInvalid""#,
            ),
        ] {
            let (found, answer) = bridge.call(command, body);
            assert!(found == status && answer.contains(holds), "{command} {body}: {answer}");
        }
    }

    #[test]
    fn strangers_are_turned_away() {
        let bridge = Bridge::open();
        let host = bridge.host.clone();
        for (head, status) in [
            (format!("GET /health HTTP/1.1\r\nHost: {host}"), 200),
            (format!("GET /health HTTP/1.1\r\nHost: {host}\r\nOrigin: http://127.0.0.1:5173"), 200),
            ("GET /health HTTP/1.1\r\nHost: example.org".to_owned(), 403),
            (format!("GET /health HTTP/1.1\r\nHost: {host}\r\nOrigin: https://example.org"), 403),
            (format!("POST /rpc/read_office HTTP/1.1\r\nHost: {host}\r\nContent-Type: text/plain"), 415),
            (format!("GET /../so-vang.db HTTP/1.1\r\nHost: {host}"), 404),
            (format!("GET /%2e%2e/so-vang.db HTTP/1.1\r\nHost: {host}"), 404),
        ] {
            assert_eq!(bridge.send(&head, "").0, status, "{head}");
        }
    }

    #[test]
    fn pages_come_with_the_windows_content_policy() {
        let bridge = Bridge::open();
        let (status, answer) = bridge.send(&format!("GET / HTTP/1.1\r\nHost: {}", bridge.host), "");
        assert_eq!(status, 200);
        for words in [
            "content-security-policy: default-src 'self'",
            "object-src 'none'",
            "x-content-type-options: nosniff",
            "Sổ Vàng",
        ] {
            assert!(answer.contains(words), "{words}: {answer}");
        }
    }
}
