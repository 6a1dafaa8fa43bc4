//! A minimal HTTP client that sends the requests of a browser.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use anyhow::{Context, Result};

/// A response.
pub struct Answer {
    pub status: u16,
    headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    /// A header by its lower-case name; empty if it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// Requests a path with these header lines.
pub fn get(port: u16, path: &str, headers: &[String]) -> Result<Answer> {
    let mut connection = TcpStream::connect(("127.0.0.1", port))?;
    connection.set_read_timeout(Some(Duration::from_secs(20)))?;
    let headers = [headers, &["Connection: close".to_owned()]].concat();
    let headers = headers.join("\r\n");
    write!(
        connection,
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{headers}\r\n\r\n"
    )?;
    let mut bytes = Vec::new();
    connection.read_to_end(&mut bytes)?;
    parse(&bytes).with_context(|| format!("GET {path}"))
}

fn parse(bytes: &[u8]) -> Result<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    let (head, body) = bytes.split_at(end.context("an answer with a head")?);
    let head = std::str::from_utf8(head)?;
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1));
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    let headers: BTreeMap<String, String> = headers.collect();
    let body = body.get(4..).unwrap_or_default();
    let is_in_chunks = headers
        .get("transfer-encoding")
        .is_some_and(|it| it == "chunked");
    Ok(Answer {
        status: status.context("a status")?.parse()?,
        body: if is_in_chunks {
            joined(body)?
        } else {
            body.to_vec()
        },
        headers,
    })
}

/// Joins a chunked body, in which each chunk follows its length.
fn joined(mut rest: &[u8]) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n");
        let (length, after) = rest.split_at(end.context("a length")?);
        let length = usize::from_str_radix(std::str::from_utf8(length)?, 16)?;
        if length == 0 {
            return Ok(body);
        }
        let chunk = after.get(2..2 + length).context("a whole chunk")?;
        body.extend_from_slice(chunk);
        rest = after.get(4 + length..).context("what follows a chunk")?;
    }
}
