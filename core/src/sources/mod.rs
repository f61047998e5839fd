//! The wire protocols that authorities speak, one folder each, and the operator's registry of
//! them. A protocol turns a question into a request and an answer's bytes into the model; it never
//! sees a token, a clock or another protocol.

pub mod overblik;
pub mod registry;

use crate::model::{Descriptor, Failure, Instant, Item, Resource, Source, SourceId};

/// The largest answer that is read, in bytes after decompression: some 20 000 items.
pub const MAX_ANSWER_BYTES: u32 = 8 * 1024 * 1024;

/// What is to be asked of a server. It is always a GET, and does not itself say who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Absolute address, or one on the portal's own origin when it begins with `/`.
    pub url: String,
    /// How many bytes of answer are read before it is given up.
    pub max_bytes: u32,
    /// Whether the answer depends on who asks, so that a token has to go along.
    pub personal: bool,
    /// Whether the browser may answer it from its own store, as the server has allowed.
    pub stored: bool,
}

/// A whole answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// The `Content-Type` header; empty when there is none.
    pub content_type: String,
    /// The body, decompressed.
    pub body: Vec<u8>,
}

impl Response {
    /// The body as the text of a JSON object; in any other encoding than UTF-8 it is an error
    /// (RFC 8259, section 8.1). Every answer is an object, and serde would read an array as one, its
    /// values by their order: `[[], null]` would be an empty list.
    fn object(&self) -> Result<&str, Failure> {
        let text = std::str::from_utf8(&self.body).map_err(|_| Failure::Format)?;
        if text.trim_start().starts_with('{') { Ok(text) } else { Err(Failure::Format) }
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What could be read.
    pub items: Vec<Item>,
    /// How many items could not.
    pub unreadable: u32,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How current the source says this is.
    pub as_of: Option<Instant>,
}

/// What every protocol can do.
pub trait Protocol {
    /// The request for one page of a list, from its start or from a cursor.
    fn list(&self, source: &Source, resource: Resource, cursor: Option<&str>) -> Request;
    /// Reads such a page.
    fn read_list(&self, resource: Resource, response: &Response) -> Result<Page, Failure>;
    /// The request for the sources that concern the person.
    fn relations(&self, source: &Source) -> Request;
    /// Reads them.
    fn read_relations(&self, response: &Response) -> Result<Vec<SourceId>, Failure>;
    /// The request for what a source says of itself. It needs no sign-in.
    fn descriptor(&self, source: &Source) -> Request;
    /// Reads it.
    fn read_descriptor(&self, response: &Response) -> Result<Descriptor, Failure>;
}
