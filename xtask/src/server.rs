//! A static file server for dist/, with the headers that a public host should set too. It listens
//! on the loopback address only: `serve` and the end-to-end tests hand it a bound listener.

use std::{
    net::TcpListener,
    path::PathBuf,
    thread::{self, JoinHandle},
};

use anyhow::Result;
use axum::{
    Router,
    extract::Request,
    http::{HeaderName, HeaderValue, header},
    middleware::{self, Next},
    response::Response,
};
use tower_http::services::ServeDir;

use crate::headers;

/// Serves a folder from a separate thread until the process ends.
pub fn spawn(folder: PathBuf, listener: TcpListener) -> Result<JoinHandle<Result<()>>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    listener.set_nonblocking(true)?;
    Ok(thread::spawn(move || {
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            Ok(axum::serve(listener, router(folder)).await?)
        })
    }))
}

fn router(folder: PathBuf) -> Router {
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip();
    Router::new()
        .fallback_service(files)
        .layer(middleware::from_fn(add_headers))
}

async fn add_headers(request: Request, next: Next) -> Response {
    let cache_control = headers::cache_control(request.uri().path());
    let mut response = next.run(request).await;
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let answer = response.headers_mut();
    for (name, value) in headers::security() {
        if let Ok(value) = HeaderValue::from_str(&value) {
            answer.insert(HeaderName::from_static(name), value);
        }
    }
    answer.insert(
        header::VARY,
        HeaderValue::from_static(header::ACCEPT_ENCODING.as_str()),
    );
    let cache_control = if failed {
        headers::NOT_KEPT
    } else {
        cache_control
    };
    answer.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(cache_control),
    );
    response
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        net::{SocketAddr, TcpStream},
    };

    use super::*;
    use crate::project;

    const FILES: [(&str, &str); 3] = [
        ("index.html", "page"),
        ("app-0123456789abcdef/a.wasm", "raw"),
        ("app-0123456789abcdef/a.wasm.br", "br"),
    ];

    fn start(test: &str) -> Result<SocketAddr> {
        let folder = project::root().join("target/xtask-tests/server").join(test);
        for (name, text) in FILES {
            project::write(&folder.join(name), text.as_bytes())?;
        }
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        spawn(folder, listener)?;
        Ok(address)
    }

    /// The answer to a browser that takes brotli.
    fn get(server: SocketAddr, path: &str) -> Result<String> {
        get_if(server, path, "Thu, 01 Jan 1970 00:00:00 GMT")
    }

    fn get_if(server: SocketAddr, path: &str, modified_since: &str) -> Result<String> {
        let mut connection = TcpStream::connect(server)?;
        write!(
            connection,
            "GET {path} HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\n"
        )?;
        write!(
            connection,
            "If-Modified-Since: {modified_since}\r\nConnection: close\r\n\r\n"
        )?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer)?;
        Ok(answer)
    }

    #[test]
    fn a_hashed_file_is_compressed_typed_and_kept() -> Result<()> {
        let answer = get(start("hashed")?, "/app-0123456789abcdef/a.wasm")?;
        assert!(
            answer.contains("content-type: application/wasm"),
            "{answer}"
        );
        assert!(answer.contains("content-encoding: br"), "{answer}");
        assert!(answer.contains("immutable"), "{answer}");
        Ok(())
    }

    #[test]
    fn the_page_is_asked_for_anew_and_protected() -> Result<()> {
        let answer = get(start("page")?, "/")?;
        assert!(answer.contains("cache-control: no-cache"), "{answer}");
        assert!(
            answer.contains("content-security-policy: default-src 'none'"),
            "{answer}"
        );
        assert!(answer.ends_with("page"), "{answer}");
        Ok(())
    }

    #[test]
    fn an_unchanged_page_is_not_sent_again_and_may_stay_in_the_cache() -> Result<()> {
        let answer = get_if(start("unchanged")?, "/", "Fri, 01 Jan 2100 00:00:00 GMT")?;
        assert!(answer.starts_with("HTTP/1.1 304"), "{answer}");
        assert!(answer.contains("cache-control: no-cache"), "{answer}");
        Ok(())
    }

    #[test]
    fn nothing_outside_the_folder_is_served() -> Result<()> {
        let server = start("outside")?;
        for path in ["/missing", "/../Cargo.toml", "/%2e%2e/%2e%2e/Cargo.toml"] {
            assert!(get(server, path)?.starts_with("HTTP/1.1 404"), "{path}");
        }
        Ok(())
    }
}
