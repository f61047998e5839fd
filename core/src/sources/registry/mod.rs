//! The operator's registry, `sources.json`: which sources there are. It steers where requests go,
//! so an entry whose addresses or protocol are not understood is left out and counted, never
//! guessed at; a list that is not understood is counted at its source.

use super::{MAX_ANSWER_BYTES, Request, Response};
use crate::json::{Value, fields};
use crate::model::{
    Address, Area, Connection, Content, Day, Failure, Link, Name, RESOURCES, Resource, Source, SourceId,
    SourceKind, parse_day,
};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// The protocol that this portal's worker reads.
const PROTOCOL: &str = "overblik/1";

/// Milliseconds that an entry may give one request: a shorter time is no time, a longer one is the source's own.
const BUDGETS: RangeInclusive<i64> = 1_000..=60_000;

/// Seconds that an entry may set between two times that its source is asked by itself.
const PACES: RangeInclusive<i64> = 30..=86_400;

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
    Request::open("/sources.json".to_owned(), MAX_ANSWER_BYTES)
}

/// Reads the registry.
pub fn read(response: &Response) -> Result<Registry, Failure> {
    match response.status {
        200 => registry(response.text()?).ok_or(Failure::Format),
        _ => Err(Failure::Internal),
    }
}

fn registry(json: &str) -> Option<Registry> {
    fields!(Value::read(json)?, simulated, notice, sources);
    let entries = sources.list()?;
    let served = entries.len();
    let (mut named, mut audiences) = (BTreeSet::new(), BTreeSet::new());
    // The second of a name would be sent what is meant for the first, and with the second of an audience one source
    // could show a token that it was shown to another.
    let is_first = |source: &Source| {
        let audience = source.address().map(|address| address.audience.clone());
        named.insert(source.id.as_str().to_owned())
            && audience.is_none_or(|audience| audiences.insert(audience))
    };
    let sources: Vec<Source> = entries.into_iter().filter_map(entry).filter(is_first).collect();
    Some(Registry {
        simulated: flag(simulated)?,
        unreadable: u32::try_from(served - sources.len()).unwrap_or(u32::MAX),
        sources,
        notice: notice.optional(words)?,
    })
}

fn entry(wire: Value<'_>) -> Option<Source> {
    fields!(wire, id, name, kind, phone, site, relations, everyone, resources, areas, predecessors, contents);
    let connection = connection(wire)?;
    let names = resources.optional(texts)?.unwrap_or_default();
    // Of an authority that offers no list, "there is nothing" would be said without having asked.
    (!names.is_empty() || matches!(connection, Connection::NotConnected { .. })).then_some(())?;
    // In our order, not the entry's: what is asked for first comes first on a slow line.
    let offered = RESOURCES.iter().filter(|(_, name)| names.iter().any(|offered| offered == name));
    Some(Source {
        id: SourceId::new(&id.text()?),
        predecessors: predecessors.optional(texts)?.iter().flatten().map(|id| SourceId::new(id)).collect(),
        connection,
        name: words(name)?,
        kind: match kind.optional(Value::text)?.as_deref() {
            Some("state") => SourceKind::State,
            Some("region") => SourceKind::Region,
            Some("municipality") => SourceKind::Municipality,
            _ => SourceKind::Other,
        },
        phone: phone.text()?.chars().filter(char::is_ascii_digit).collect::<String>().into(),
        site: Link::new(&site.text()?)?,
        relations: flag(relations)?,
        everyone: flag(everyone)?,
        areas: areas.optional(texts)?.iter().flatten().map(|code| Area::from_code(code)).collect(),
        contents: contents.optional(known_contents)?.unwrap_or_default(),
        unknown_resources: unknown(&names),
        resources: offered.map(|(resource, _)| *resource).collect(),
    })
}

/// What the wave plan names, by the codes that stand under each list; another code is of no use here.
fn known_contents(wire: Value<'_>) -> Option<Vec<Content>> {
    let lists = wire.fields(RESOURCES.map(|(_, name)| name))?;
    let mut known = Vec::new();
    for ((resource, _), codes) in RESOURCES.into_iter().zip(lists) {
        let codes = codes.optional(texts)?.unwrap_or_default();
        known.extend(codes.iter().filter_map(|code| Content::of(resource, code)));
    }
    Some(known)
}

fn connection(wire: Value<'_>) -> Option<Connection> {
    fields!(wire, connected, expected, switched_off, protocol, base, audience, budget_ms, refresh_s);
    if connected.optional(Value::flag)? == Some(false) {
        return Some(Connection::NotConnected { expected: expected.optional(day)? });
    }
    (protocol.text()? == PROTOCOL).then_some(())?;
    let address = Address {
        base: Link::new(&base.text()?).filter(|base| base.as_str().ends_with('/'))?,
        audience: audience.text().filter(|audience| !audience.is_empty())?.into(),
        budget: budget_ms.optional(Value::number)?.filter(|budget| BUDGETS.contains(budget)),
        pace: refresh_s.optional(Value::number)?.filter(|pace| PACES.contains(pace)).map(|pace| pace * 1_000),
    };
    Some(if flag(switched_off)? { Connection::SwitchedOff } else { Connection::Open(address) })
}

fn day(wire: Value<'_>) -> Option<Day> {
    parse_day(&wire.text()?)
}

fn texts(wire: Value<'_>) -> Option<Vec<Cow<'_, str>>> {
    wire.list()?.into_iter().map(Value::text).collect()
}

/// What is not said is not so.
fn flag(wire: Value<'_>) -> Option<bool> {
    Some(wire.optional(Value::flag)?.unwrap_or(false))
}

fn words(wire: Value<'_>) -> Option<Name> {
    fields!(wire, da, en);
    Some(Name { da: da.text()?.into(), en: en.text()?.into() })
}

/// How many different lists these names name that this version does not know.
fn unknown(names: &[Cow<'_, str>]) -> u32 {
    let is_new =
        |(place, name): &(usize, &Cow<'_, str>)| !names.iter().take(*place).any(|before| before == *name);
    let unknown = names.iter().enumerate().filter(|(_, name)| Resource::from_name(name).is_none());
    u32::try_from(unknown.filter(is_new).count()).unwrap_or(u32::MAX)
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
        let open =
            |registry: &Registry| registry.sources.iter().filter(|source| source.address().is_some()).count();
        let counts = |registry: Registry| (open(&registry), registry.sources.len(), registry.unreadable);
        assert_eq!(registry.map(counts), Ok((150, 153, 0)));
    }
}
