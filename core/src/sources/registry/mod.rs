//! The operator's registry, `sources.json`: which sources there are. It steers where requests go,
//! so an entry whose addresses or protocol are not understood is left out and counted, never
//! guessed at; a list that is not understood is counted at its source.

use super::{MAX_ANSWER_BYTES, Request, Response};
use crate::model::{Area, Failure, Link, Name, RESOURCES, Resource, Source, SourceId, SourceKind};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// The protocol that this portal's worker reads.
const PROTOCOL: &str = "overblik/1";

/// Milliseconds that an entry may give one request: a shorter time is no time, a longer one is the source's own.
const BUDGETS: RangeInclusive<i64> = 1_000..=60_000;

/// The registry as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registry {
    /// Whether the sources are simulated and the persons made up.
    pub simulated: bool,
    /// The sources, in the operator's order.
    pub sources: Vec<Source>,
    /// How many entries were left out.
    pub unreadable: u32,
    /// What the operator wants everyone to know.
    pub notice: Option<Name>,
}

/// The request for the registry, on the portal's own origin.
pub fn request() -> Request {
    Request { url: "/sources.json".to_owned(), max_bytes: MAX_ANSWER_BYTES, personal: false, stored: false }
}

/// Reads the registry.
pub fn read(response: &Response) -> Result<Registry, Failure> {
    if response.status != 200 {
        return Err(Failure::Internal);
    }
    let wire: Wire<'_> = serde_json::from_str(response.object()?).map_err(|_| Failure::Format)?;
    let entries = wire.sources.len();
    let (mut named, mut audiences) = (BTreeSet::new(), BTreeSet::new());
    // The second of a name would be sent what is meant for the first, and with the second of an audience one source
    // could show a token that it was shown to another.
    let is_first = |source: &Source| {
        named.insert(source.id.as_str().to_owned()) && audiences.insert(source.audience.clone())
    };
    let sources: Vec<Source> = wire.sources.into_iter().filter_map(entry).filter(is_first).collect();
    let unreadable = u32::try_from(entries - sources.len()).unwrap_or(u32::MAX);
    Ok(Registry { simulated: wire.simulated, sources, unreadable, notice: wire.notice.map(Name::from) })
}

fn entry(raw: &RawValue) -> Option<Source> {
    let wire: WireSource = serde_json::from_str(raw.get()).ok()?;
    let base = Link::new(&wire.base).filter(|base| base.as_str().ends_with('/'))?;
    (wire.protocol == PROTOCOL).then_some(())?;
    (!wire.audience.is_empty()).then_some(())?;
    let names = wire.resources;
    // Of an authority that offers no list, "there is nothing" would be said without having asked.
    (!names.is_empty()).then_some(())?;
    // In our order, not the entry's: what is asked for first comes first on a slow line.
    let offered = RESOURCES.iter().filter(|(_, name)| names.iter().any(|offered| offered == name));
    let resources: Vec<Resource> = offered.map(|(resource, _)| *resource).collect();
    Some(Source {
        id: SourceId::new(&wire.id),
        base,
        audience: wire.audience.into(),
        name: wire.name.into(),
        kind: match wire.kind.as_str() {
            "state" => SourceKind::State,
            "region" => SourceKind::Region,
            "municipality" => SourceKind::Municipality,
            _ => SourceKind::Other,
        },
        phone: wire.phone.chars().filter(char::is_ascii_digit).collect::<String>().into(),
        site: Link::new(&wire.site)?,
        relations: wire.relations,
        everyone: wire.everyone,
        areas: wire.areas.iter().map(|code| Area::from_code(code)).collect(),
        budget: wire.budget_ms.filter(|budget| BUDGETS.contains(budget)),
        unknown_resources: unknown(&names),
        resources,
        switched_off: wire.switched_off,
    })
}

/// How many different lists these names name that this version does not know.
fn unknown(names: &[String]) -> u32 {
    let is_new = |(place, name): &(usize, &String)| !names.iter().take(*place).any(|before| before == *name);
    let unknown = names.iter().enumerate().filter(|(_, name)| Resource::from_name(name).is_none());
    u32::try_from(unknown.filter(is_new).count()).unwrap_or(u32::MAX)
}

#[derive(Deserialize)]
struct Wire<'a> {
    #[serde(default)]
    simulated: bool,
    notice: Option<WireName>,
    #[serde(borrow)]
    sources: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct WireSource {
    id: String,
    protocol: String,
    base: String,
    audience: String,
    name: WireName,
    #[serde(default)]
    kind: String,
    phone: String,
    site: String,
    #[serde(default)]
    relations: bool,
    #[serde(default)]
    everyone: bool,
    resources: Vec<String>,
    #[serde(default)]
    areas: Vec<String>,
    budget_ms: Option<i64>,
    #[serde(default)]
    switched_off: bool,
}

#[derive(Deserialize)]
struct WireName {
    da: String,
    en: String,
}

impl From<WireName> for Name {
    fn from(wire: WireName) -> Self {
        Self { da: wire.da.into(), en: wire.en.into() }
    }
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
            r#"{{"id":"a","protocol":"{protocol}","base":"{base}","audience":"{base}","name":{{"da":"A","en":"A"}},"phone":"1","site":"https://a.example/","resources":["cases","news"]}}"#
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
        let twice = ["https://a.example/", "https://b.example/"].map(|base| source(base, "overblik/1"));
        check(&twice.join(","), 1, 1);
        let (one, other) =
            (source("https://a.example/", "overblik/1"), source("https://a.example/", "overblik/1"));
        check(&[one.clone(), other.replace(r#""id":"a""#, r#""id":"b""#)].join(","), 1, 1);
        check(&one.replace(r#""audience":"https://a.example/""#, r#""audience":"""#), 0, 1);
    }

    #[test]
    fn the_committed_registry_is_read_whole() {
        let body = include_bytes!("../../../../public/sources.json").to_vec();
        let registry = read(&Response { status: 200, body, ..Response::default() });
        assert_eq!(registry.map(|registry| (registry.sources.len(), registry.unreadable)), Ok((150, 0)));
    }
}
