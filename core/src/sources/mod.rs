//! The wire protocols that authorities speak, one folder each, and the operator's registry of
//! them. A protocol turns a question into a request and an answer's bytes into the model; it never
//! sees a token, a clock or another protocol.

pub mod overblik;
pub mod registry;

use crate::model::{
    Address, CaseDetail, Descriptor, Failure, Instant, Item, ItemId, Resource, SourceId, parse_instant,
};

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
    /// The mark of the answer that is known already; the server may say that it is still right (RFC 9110, section 13.1.2).
    pub known: Option<Box<str>>,
}

impl Request {
    /// One whose answer depends on who asks.
    fn personal(url: String) -> Self {
        Self { url, max_bytes: MAX_ANSWER_BYTES, personal: true, stored: false, known: None }
    }

    /// One whose answer is everybody's, of at most so many bytes.
    pub fn open(url: String, max_bytes: u32) -> Self {
        Self { url, max_bytes, personal: false, stored: false, known: None }
    }
}

/// A whole answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// The `Content-Type` header; empty when there is none.
    pub content_type: String,
    /// The `Retry-After` header; empty when there is none.
    pub retry_after: String,
    /// The `ETag` header; empty when there is none.
    pub etag: String,
    /// The body, decompressed.
    pub body: Vec<u8>,
}

impl Response {
    /// Whether the answer that is known is still right.
    pub fn is_unchanged(&self) -> bool {
        const NOT_MODIFIED: u16 = 304;
        self.status == NOT_MODIFIED
    }

    /// Milliseconds that the server wants to be left in peace, from `now` on (RFC 9110, section 10.2.3: seconds, or a date).
    pub fn retry_after(&self, now: Instant) -> Option<i64> {
        let text = self.retry_after.trim();
        let seconds = || text.parse::<u32>().ok().map(|seconds| i64::from(seconds) * 1_000);
        seconds().or_else(|| Some(http_date(text)?.since(now).max(0)))
    }

    /// The body as text; in any other encoding than UTF-8 it is an error (RFC 8259, section 8.1).
    fn text(&self) -> Result<&str, Failure> {
        std::str::from_utf8(&self.body).map_err(|_| Failure::Format)
    }
}

/// A date as servers write it: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7). The two forms that they should
/// no longer write are none.
fn http_date(text: &str) -> Option<Instant> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let mut words = text.split(' ').skip(1);
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let (time, zone) = (words.next()?, words.next()?);
    let month = MONTHS.find(month).filter(|_| month.len() == 3 && zone == "GMT")? / 3 + 1;
    parse_instant(&format!("{year}-{month:02}-{day}T{time}Z"))
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
    /// What was in the list and is not any more, of a page of changes.
    pub removed: Vec<ItemId>,
}

/// What is asked of a list.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Which.
    pub resource: Resource,
    /// From here on; `None` for the beginning.
    pub cursor: Option<&'a str>,
    /// Only what has changed since then, by the source's own word of how current it was; `None` for all.
    pub changed_since: Option<Instant>,
}

/// What every protocol can do.
pub trait Protocol {
    /// The request for one page of a list.
    fn list(&self, address: &Address, asked: Asked<'_>) -> Request;
    /// Reads such a page.
    fn read_list(&self, resource: Resource, response: &Response) -> Result<Page, Failure>;
    /// The request for the sources that concern the person.
    fn relations(&self, address: &Address) -> Request;
    /// Reads them.
    fn read_relations(&self, response: &Response) -> Result<Vec<SourceId>, Failure>;
    /// The request for what a source says of itself. It needs no sign-in.
    fn descriptor(&self, address: &Address) -> Request;
    /// Reads it.
    fn read_descriptor(&self, response: &Response) -> Result<Descriptor, Failure>;
    /// The request for what a source tells of one case alone.
    fn case(&self, address: &Address, id: &ItemId) -> Request;
    /// Reads it; an answer about another case is none.
    fn read_case(&self, id: &ItemId, response: &Response) -> Result<CaseDetail, Failure>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_says_in_seconds_or_by_a_date_when_to_come_back() {
        let now = Instant::from_millis(784_111_777_000);
        let after =
            |text: &str| Response { retry_after: text.to_owned(), ..Response::default() }.retry_after(now);
        assert_eq!((after("120"), after(" 0 ")), (Some(120_000), Some(0)));
        assert_eq!(after("Sun, 06 Nov 1994 08:49:47 GMT"), Some(10_000));
        assert_eq!(after("Sun, 06 Nov 1994 08:00:00 GMT"), Some(0));
        assert_eq!((after("Sun, 06 Foo 1994 08:49:47 GMT"), after("06 Nov 1994 08:49:47")), (None, None));
        assert_eq!((after(""), after("-1"), after("soon"), after("99999999999")), (None, None, None, None));
    }
}
