//! A bare HTTP client: it shows exactly what came over the socket, also when that is not HTTP any more.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// Whom to ask: a port on this machine, and the name it is asked by.
#[derive(Debug, Clone)]
pub struct Place {
    pub port: u16,
    pub host: String,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    /// A header's value, or its values with commas between; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {:?}", self.headers))
    }

    /// The last word of a problem's type.
    pub fn problem(&self) -> String {
        assert_eq!(self.header("content-type"), "application/problem+json");
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        problem["type"].as_str().unwrap().strip_prefix("urn:overblik:problem:").unwrap().to_owned()
    }
}

/// A connection on which a request has been sent.
pub fn send(place: &Place, request: &str, headers: &[(&str, &str)], body: &str) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(("127.0.0.1", place.port))?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let Place { port, host } = place;
    let headers: String = headers.iter().flat_map(|(name, value)| [name, ": ", value, "\r\n"]).collect();
    let length = body.len();
    // In one piece: a request in several would wait for the other end between them.
    let text = format!(
        "{request} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n{headers}\
         Content-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(text.as_bytes())?;
    Ok(stream)
}

/// The answer to any request.
pub fn ask(place: &Place, request: &str, headers: &[(&str, &str)], body: &str) -> io::Result<Answer> {
    let mut bytes = vec![];
    send(place, request, headers, body)?.read_to_end(&mut bytes)?;
    let head_length =
        bytes.windows(4).position(|window| window == b"\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
    let head = String::from_utf8_lossy(&bytes[..head_length]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().unwrap_or_default().split(' ').nth(1).unwrap_or_default().parse().unwrap();
    let mut headers = BTreeMap::<String, String>::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let values = headers.entry(name.to_lowercase()).or_default();
        values.push_str(if values.is_empty() { "" } else { "," });
        values.push_str(value);
    }
    Ok(Answer { status, headers, body: bytes[head_length + 4..].to_vec() })
}

/// The answer to `GET path` with these headers.
pub fn get(place: &Place, path: &str, headers: &[(&str, &str)]) -> Answer {
    ask(place, &format!("GET {path}"), headers, "").unwrap()
}
