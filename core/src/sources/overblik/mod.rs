//! The `overblik/1` protocol: the Source API in JSON. It owns its requests and the reading of its
//! answers: an item as it comes is in `wire`, what an answer means in `parse`, and what one case's does in `case`.

mod case;
mod kind;
mod parse;
mod payment;
mod problem;
mod scalar;
mod wire;

use super::{Asked, Page, Protocol, Request, Response};
use crate::model::{Address, CaseDetail, Descriptor, Failure, ItemId, Resource, SourceId, write_instant};
use form_urlencoded::byte_serialize;

/// Items asked for in one page. Small enough to show the first ones early, large enough that an
/// ordinary person's list is one page.
const PAGE_LIMIT: u32 = 2000;

/// The largest description of itself that is read from a source, in bytes.
const MAX_DESCRIPTOR_BYTES: u32 = 256 * 1024;

/// The largest answer about one case that is read, in bytes.
const MAX_CASE_BYTES: u32 = 256 * 1024;

/// The Source API, version 0.9.
#[derive(Debug, Clone, Copy)]
pub struct Overblik;

impl Protocol for Overblik {
    fn list(&self, address: &Address, asked: Asked<'_>) -> Request {
        let Asked { resource, cursor, changed_since } = asked;
        let mut url = format!("{}overblik/v1/{}?limit={PAGE_LIMIT}", address.base.as_str(), resource.name());
        let changed_since = changed_since.map(write_instant);
        for (name, value) in [("changed_since", changed_since.as_deref()), ("cursor", cursor)] {
            let Some(value) = value else { continue };
            url.extend(["&", name, "="]);
            url.extend(byte_serialize(value.as_bytes()));
        }
        Request::personal(url)
    }

    fn read_list(&self, resource: Resource, response: &Response) -> Result<Page, Failure> {
        parse::list(resource, problem::text(response)?)
    }

    fn relations(&self, address: &Address) -> Request {
        Request::personal(format!("{}overblik/v1/relations", address.base.as_str()))
    }

    fn descriptor(&self, address: &Address) -> Request {
        Request::open(format!("{}overblik/v1/source", address.base.as_str()), MAX_DESCRIPTOR_BYTES)
    }

    fn read_descriptor(&self, response: &Response) -> Result<Descriptor, Failure> {
        parse::descriptor(problem::text(response)?)
    }

    fn read_relations(&self, response: &Response) -> Result<Vec<SourceId>, Failure> {
        parse::relations(problem::text(response)?)
    }

    fn case(&self, address: &Address, id: &ItemId) -> Request {
        // A space would come as `+`, which means a space in a query alone.
        let id: String = byte_serialize(id.as_str().as_bytes()).collect::<String>().replace('+', "%20");
        let url = format!("{}overblik/v1/cases/{id}", address.base.as_str());
        Request { max_bytes: MAX_CASE_BYTES, ..Request::personal(url) }
    }

    fn read_case(&self, id: &ItemId, response: &Response) -> Result<CaseDetail, Failure> {
        case::read(id, problem::text(response)?)
    }
}

/// The same for a program that asks for lists alone, and need not carry how the rest is read.
#[derive(Debug, Clone, Copy)]
pub struct Lists;

impl Protocol for Lists {
    fn list(&self, address: &Address, asked: Asked<'_>) -> Request {
        Overblik.list(address, asked)
    }

    fn read_list(&self, resource: Resource, response: &Response) -> Result<Page, Failure> {
        Overblik.read_list(resource, response)
    }

    fn relations(&self, address: &Address) -> Request {
        Overblik.relations(address)
    }

    fn read_relations(&self, response: &Response) -> Result<Vec<SourceId>, Failure> {
        Overblik.read_relations(response)
    }

    fn descriptor(&self, address: &Address) -> Request {
        Overblik.descriptor(address)
    }

    fn read_descriptor(&self, _response: &Response) -> Result<Descriptor, Failure> {
        Err(Failure::Input)
    }

    fn case(&self, address: &Address, id: &ItemId) -> Request {
        Overblik.case(address, id)
    }

    fn read_case(&self, _id: &ItemId, _response: &Response) -> Result<CaseDetail, Failure> {
        Err(Failure::Input)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_cannot_change_the_question() {
        let encoded: String = byte_serialize("a&limit=1#ø".as_bytes()).collect();
        assert_eq!(encoded, "a%26limit%3D1%23%C3%B8");
    }
}
