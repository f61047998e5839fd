//! The operator's registry, `sources.json`: which sources there are. It steers where requests go,
//! so an entry whose addresses or protocol are not understood is left out and counted, never
//! guessed at; a list that is not understood is counted at its source.

use super::{MAX_ANSWER_BYTES, Request, Response};
use crate::model::{Failure, Link, Name, Resource, Source, SourceId};
use serde::Deserialize;
use serde_json::value::RawValue;

/// The protocol that this portal's worker reads.
const PROTOCOL: &str = "overblik/1";

/// The registry as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registry {
    /// Whether the sources are simulated and the persons made up.
    pub simulated: bool,
    /// The sources, in the operator's order.
    pub sources: Vec<Source>,
    /// How many entries were left out.
    pub unreadable: u32,
}

/// The request for the registry, on the portal's own origin.
pub fn request() -> Request {
    Request { url: "/sources.json".to_owned(), max_bytes: MAX_ANSWER_BYTES }
}

/// Reads the registry.
pub fn read(response: &Response) -> Result<Registry, Failure> {
    if response.status != 200 {
        return Err(Failure::Internal);
    }
    let wire: Wire<'_> = serde_json::from_str(response.text()?).map_err(|_| Failure::Format)?;
    let entries = wire.sources.len();
    let sources: Vec<Source> = wire.sources.into_iter().filter_map(entry).collect();
    let unreadable = u32::try_from(entries - sources.len()).unwrap_or(u32::MAX);
    Ok(Registry { simulated: wire.simulated, sources, unreadable })
}

fn entry(raw: &RawValue) -> Option<Source> {
    let wire: WireSource = serde_json::from_str(raw.get()).ok()?;
    let base = Link::new(&wire.base).filter(|base| base.as_str().ends_with('/'))?;
    (wire.protocol == PROTOCOL).then_some(())?;
    let mut names = wire.resources;
    names.sort_unstable();
    names.dedup();
    // Of an authority that offers no list, "there is nothing" would be said without having asked.
    (!names.is_empty()).then_some(())?;
    let resources: Vec<Resource> = names.iter().filter_map(|name| resource(name)).collect();
    Some(Source {
        id: SourceId::new(&wire.id),
        base,
        name: Name { da: wire.name.da.into(), en: wire.name.en.into() },
        phone: wire.phone.chars().filter(char::is_ascii_digit).collect::<String>().into(),
        site: Link::new(&wire.site)?,
        relations: wire.relations,
        unknown_resources: u32::try_from(names.len() - resources.len()).unwrap_or(u32::MAX),
        resources,
        switched_off: wire.switched_off,
    })
}

fn resource(name: &str) -> Option<Resource> {
    match name {
        "cases" => Some(Resource::Cases),
        "payments" => Some(Resource::Payments),
        "agenda" => Some(Resource::Agenda),
        "access-log" => Some(Resource::AccessLog),
        _ => None,
    }
}

#[derive(Deserialize)]
struct Wire<'a> {
    #[serde(default)]
    simulated: bool,
    #[serde(borrow)]
    sources: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct WireSource {
    id: String,
    protocol: String,
    base: String,
    name: WireName,
    phone: String,
    site: String,
    #[serde(default)]
    relations: bool,
    resources: Vec<String>,
    #[serde(default)]
    switched_off: bool,
}

#[derive(Deserialize)]
struct WireName {
    da: String,
    en: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(entries: &str, readable: usize, unreadable: u32) {
        let body = format!(r#"{{"version":1,"simulated":true,"sources":[{entries}]}}"#).into_bytes();
        let registry = read(&Response { status: 200, body, ..Response::default() });
        assert_eq!(
            registry.map(|registry| (registry.sources.len(), registry.unreadable)),
            Ok((readable, unreadable))
        );
    }

    fn source(base: &str, protocol: &str) -> String {
        format!(
            r#"{{"id":"a","protocol":"{protocol}","base":"{base}","name":{{"da":"A","en":"A"}},"phone":"1","site":"https://a.example/","resources":["cases","news"]}}"#
        )
    }

    #[test]
    fn an_entry_that_could_lead_a_request_astray_is_left_out() {
        check(&source("https://a.example/", "overblik/1"), 1, 0);
        check(&source("http://a.localhost:4401/", "overblik/1"), 1, 0);
        check(&source("http://a.example/", "overblik/1"), 0, 1);
        check(&source("https://a.example", "overblik/1"), 0, 1);
        check(&source("https://a.example/", "overblik/7"), 0, 1);
        check(&format!("{},{{\"id\":7}}", source("https://a.example/", "overblik/1")), 1, 1);
    }

    #[test]
    fn the_committed_registry_is_read_whole() {
        let body = include_bytes!("../../../../public/sources.json").to_vec();
        let registry = read(&Response { status: 200, body, ..Response::default() });
        assert_eq!(registry.map(|registry| (registry.sources.len(), registry.unreadable)), Ok((3, 0)));
    }
}
