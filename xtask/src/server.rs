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

/// Sent with every answer. The policy allows the app's own files and nothing inline;
/// `wasm-unsafe-eval` is what compiling WebAssembly is called.
const HEADERS: [(HeaderName, &str); 7] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; \
         worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (header::VARY, "accept-encoding"),
];

/// Serves a folder from a thread of its own until the process ends.
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
    let cache_control = cache_control(request.uri().path());
    let mut response = next.run(request).await;
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let cache_control = if failed { "no-store" } else { cache_control };
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(cache_control),
    );
    response
}

/// A file whose name holds its hash never changes; all others are asked for anew each time.
fn cache_control(path: &str) -> &'static str {
    if has_hash(path) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

/// True for `/samspil-1f2e3d4c5b6a7988_bg.wasm`, and `.js`, `.css` in the same form.
fn has_hash(path: &str) -> bool {
    let Some((name, "css" | "js" | "wasm")) = path.rsplit_once('.') else {
        return false;
    };
    let hash = name
        .strip_suffix("_bg")
        .unwrap_or(name)
        .rsplit('-')
        .next()
        .unwrap_or_default();
    // Trunk writes 64 bits without leading zeros.
    (12..=16).contains(&hash.len()) && hash.chars().all(|digit| digit.is_ascii_hexdigit())
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
        ("a-0123456789abcdef_bg.wasm", "raw"),
        ("a-0123456789abcdef_bg.wasm.br", "br"),
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
        let answer = get(start("hashed")?, "/a-0123456789abcdef_bg.wasm")?;
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

    #[test]
    fn only_names_with_a_hash_count_as_hashed() {
        assert!(has_hash("/samspil-1f2e3d4c5b6a7988_bg.wasm"));
        assert!(has_hash("/init-1f2e3d4c5b6a7988.js"));
        assert!(!has_hash("/service-worker.js"));
        assert!(!has_hash("/content/da.json"));
    }
}
