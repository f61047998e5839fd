//! A bare HTTP client: it shows exactly what came over the socket, also when that is not HTTP any more.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// A connection on which a request has been sent.
pub fn send(port: u16, request: &str, headers: &[(&str, &str)], body: &str) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    write!(stream, "{request} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n")?;
    for (name, value) in headers {
        write!(stream, "{name}: {value}\r\n")?;
    }
    write!(stream, "Content-Length: {}\r\n\r\n{body}", body.len())?;
    Ok(stream)
}

/// The answer to `GET path`.
pub fn get(port: u16, path: &str) -> Answer {
    get_with(port, path, &[])
}

/// The answer to `GET path` with these headers.
pub fn get_with(port: u16, path: &str, headers: &[(&str, &str)]) -> Answer {
    ask(port, &format!("GET {path}"), headers, "").unwrap()
}

/// The answer to any request.
pub fn ask(port: u16, request: &str, headers: &[(&str, &str)], body: &str) -> io::Result<Answer> {
    let mut bytes = vec![];
    send(port, request, headers, body)?.read_to_end(&mut bytes)?;
    let head_length =
        bytes.windows(4).position(|window| window == b"\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
    let head = String::from_utf8_lossy(&bytes[..head_length]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().unwrap_or_default().split(' ').nth(1).unwrap_or_default().parse().unwrap();
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(n, v)| (n.to_lowercase(), v.to_owned()))
        .collect();
    Ok(Answer { status, headers, body: bytes[head_length + 4..].to_vec() })
}
