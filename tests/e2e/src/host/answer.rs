//! The head of a host's answer.

use std::fmt::Write;

/// The head of the answer with this file, or that there is none.
pub fn head(path: &str, body: Option<&[u8]>, with_headers: bool) -> String {
    let status = if body.is_some() {
        "200 OK"
    } else {
        "404 Not Found"
    };
    let length = body.map_or(0, <[u8]>::len);
    let kind = kind(path);
    let mut head = format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\ncontent-type: {kind}\r\n"
    );
    if with_headers {
        let caching = (
            "cache-control",
            xtask::headers::cache_control(path).to_owned(),
        );
        for (name, value) in xtask::headers::security().chain([caching]) {
            write!(head, "{name}: {value}\r\n").ok();
        }
    }
    head + "\r\n"
}

fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, end)| end) {
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        _ => "text/html; charset=utf-8",
    }
}
