//! The `overblik/1` protocol: the Source API in JSON. It owns its requests and the reading of its
//! answers; the shapes on the wire are in `wire`, what they mean in `parse`.

mod kind;
mod parse;
mod problem;
mod scalar;
mod wire;

use super::{MAX_ANSWER_BYTES, Page, Protocol, Request, Response};
use crate::model::{Descriptor, Failure, Resource, Source, SourceId};

/// Items asked for in one page. Small enough to show the first ones early, large enough that an
/// ordinary person's list is one page.
const PAGE_LIMIT: u32 = 2000;

/// The largest description of itself that is read from a source, in bytes.
const MAX_DESCRIPTOR_BYTES: u32 = 256 * 1024;

/// The Source API, version 0.9.
#[derive(Debug, Clone, Copy)]
pub struct Overblik;

impl Protocol for Overblik {
    fn list(&self, source: &Source, resource: Resource, cursor: Option<&str>) -> Request {
        let mut url = format!("{}overblik/v1/{}?limit={PAGE_LIMIT}", source.base.as_str(), resource.name());
        if let Some(cursor) = cursor {
            url.push_str("&cursor=");
            push_encoded(&mut url, cursor);
        }
        Request { url, max_bytes: MAX_ANSWER_BYTES, personal: true }
    }

    fn read_list(&self, resource: Resource, response: &Response) -> Result<Page, Failure> {
        parse::list(resource, problem::text(response)?)
    }

    fn relations(&self, source: &Source) -> Request {
        let url = format!("{}overblik/v1/relations", source.base.as_str());
        Request { url, max_bytes: MAX_ANSWER_BYTES, personal: true }
    }

    fn descriptor(&self, source: &Source) -> Request {
        let url = format!("{}overblik/v1/source", source.base.as_str());
        Request { url, max_bytes: MAX_DESCRIPTOR_BYTES, personal: false }
    }

    fn read_descriptor(&self, response: &Response) -> Result<Descriptor, Failure> {
        parse::descriptor(problem::text(response)?)
    }

    fn read_relations(&self, response: &Response) -> Result<Vec<SourceId>, Failure> {
        parse::relations(problem::text(response)?)
    }
}

/// Percent-encodes all but RFC 3986's unreserved characters: a cursor is the source's text.
fn push_encoded(url: &mut String, text: &str) {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let digit = |nibble: u8| HEX.get(usize::from(nibble)).copied().unwrap_or('0');
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => url.push(char::from(byte)),
            _ => url.extend(['%', digit(byte >> 4), digit(byte & 15)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_cannot_change_the_question() {
        let mut url = String::new();
        push_encoded(&mut url, "a&limit=1#ø");
        assert_eq!(url, "a%26limit%3D1%23%C3%B8");
    }
}
