//! `POST /rpc/{command}`: 200 `{answer, changed}`, 422 `{refusal}`, 500 `{code: "broken", reference}`.

use std::sync::{Arc, PoisonError};

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use chrono::Local;
use office::{OfficeError, Refusal, shell};
use serde_json::{Value, json};

use crate::Bridge;

pub(crate) async fn answer(
    State(bridge): State<Arc<Bridge>>,
    Path(command): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    // A form or a plain-text post needs no consent of the browser before it is sent across sites; JSON does.
    let is_json = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.starts_with("application/json"));
    if !is_json {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    // SQLite and workbooks block; the answer is computed beside the threads that listen.
    let answered = tokio::task::spawn_blocking(move || call(&bridge, &command, &body)).await;
    match answered {
        Ok(Ok(reply)) => Json(reply).into_response(),
        Ok(Err(OfficeError::Refused(refusal))) => {
            (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "refusal": refusal }))).into_response()
        }
        Ok(Err(OfficeError::Broken(broken))) => is_broken(&shell::chain(&broken)),
        Err(panicked) => is_broken(&panicked.to_string()),
    }
}

fn call(bridge: &Bridge, command: &str, body: &[u8]) -> Result<Value, OfficeError> {
    let request: Value =
        serde_json::from_slice(body).map_err(|error| Refusal::BadRequest { detail: error.to_string() })?;
    shell::refuse_paths(&request)?;
    if let Some(answer) = bridge.signals.answer(command, &request) {
        return Ok(json!({ "answer": answer?, "changed": [] }));
    }
    // A panic inside a command rolled its transaction back; the office behind a poisoned lock is whole.
    let mut office = bridge.office.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(serde_json::to_value(office.call(command, &request, &bridge.caller())?)?)
}

fn is_broken(causes: &str) -> Response {
    let reference = shell::reference(Local::now().naive_local());
    eprintln!("{reference} {causes}");
    (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({ "code": "broken", "reference": reference })))
        .into_response()
}

/// Turns away whatever was not addressed to this PC by its loopback name, or comes from a page that was not.
pub(crate) async fn refuse_strangers(request: Request, next: Next) -> Response {
    if is_for_us(request.headers()) { next.run(request).await } else { StatusCode::FORBIDDEN.into_response() }
}

fn is_for_us(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    text(header::HOST).is_some_and(is_loopback)
        && text(header::ORIGIN).is_none_or(|origin| origin.strip_prefix("http://").is_some_and(is_loopback))
}

fn is_loopback(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _port)| name);
    name == "127.0.0.1" || name == "localhost"
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn only_the_loopback_names_are_ours() {
        for (host, ours) in [
            ("127.0.0.1:4310", true),
            ("localhost:4310", true),
            ("localhost", true),
            ("example.org", false),
            ("127.0.0.1.example.org:4310", false),
            ("localhost.example.org", false),
            ("[::1]:4310", false),
            ("", false),
        ] {
            assert_eq!(is_loopback(host), ours, "{host}");
        }
    }
}
