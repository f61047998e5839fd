//! The operator's registry, `sources.json`, as it is for the simulated country.
//!
//! `simulator --print-registry` writes it, and `public/sources.json` is what it wrote. The operator's side of it, which
//! reads whatever registry the portal was built with, is in `server::registry`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Words;
use crate::addresses::Addresses;
use crate::authorities::{self, Authority, EXPECTED, Expected};

#[derive(Serialize)]
struct Source {
    id: &'static str,
    protocol: &'static str,
    base: String,
    audience: String,
    name: Words,
    kind: &'static str,
    phone: &'static str,
    site: String,
    relations: bool,
    everyone: bool,
    resources: Vec<&'static str>,
    areas: Vec<&'static str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    contents: BTreeMap<&'static str, &'static [&'static str]>,
    budget_ms: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_s: Option<u32>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    predecessors: &'static [&'static str],
    switched_off: bool,
}

/// One that takes no part yet.
#[derive(Serialize)]
struct ToCome {
    id: &'static str,
    name: Words,
    kind: &'static str,
    phone: &'static str,
    site: String,
    areas: Vec<&'static str>,
    connected: bool,
    expected: Option<&'static str>,
}

/// The whole file: an entry a line, so that a change shows which entry has changed.
pub fn print(addresses: Addresses) -> serde_json::Result<String> {
    let sources = authorities::registered().map(|authority| Source::new(authority, addresses));
    let to_come = EXPECTED.iter().map(|expected| ToCome::new(expected, addresses));
    Ok(format!(
        "{{\n\"version\": 1,\n\"simulated\": true,\n\"notice\": null,\n\"sources\": [\n{}\n]\n}}\n",
        [lines(sources)?, lines(to_come)?].join(",\n")
    ))
}

fn lines(entries: impl Iterator<Item = impl Serialize>) -> serde_json::Result<String> {
    let lines: serde_json::Result<Vec<_>> = entries.map(|entry| serde_json::to_string(&entry)).collect();
    Ok(lines?.join(",\n"))
}

/// The codes of what each list can hold.
fn contents(authority: &'static Authority) -> BTreeMap<&'static str, &'static [&'static str]> {
    let coded = authority.lists.iter().filter(|list| !list.codes.is_empty());
    coded.map(|list| (list.resource.name(), list.codes)).collect()
}

impl Source {
    fn new(authority: &'static Authority, addresses: Addresses) -> Self {
        let address = format!("{}/", addresses.authority(authority));
        Self {
            id: authority.source,
            protocol: "overblik/1",
            base: address.clone(),
            audience: address.clone(),
            name: authority.name.into(),
            kind: authority.kind.word(),
            phone: authority.phone,
            site: address,
            relations: authority.relations,
            everyone: authority.everyone,
            resources: authority.lists.iter().map(|list| list.resource.name()).collect(),
            areas: authority.areas.iter().map(|area| area.word()).collect(),
            contents: contents(authority),
            budget_ms: authority.budget_ms,
            refresh_s: authority.refresh_s,
            predecessors: authority.predecessors,
            switched_off: false,
        }
    }
}

impl ToCome {
    fn new(Expected { authority, day }: &Expected, addresses: Addresses) -> Self {
        Self {
            id: authority.source,
            name: authority.name.into(),
            kind: authority.kind.word(),
            phone: authority.phone,
            site: format!("{}/", addresses.authority(authority)),
            areas: authority.areas.iter().map(|area| area.word()).collect(),
            connected: false,
            expected: *day,
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;
    use crate::addresses::DEFAULT_BASE;

    #[test]
    fn the_committed_registry_is_what_is_printed() {
        let printed = print(Addresses { base: DEFAULT_BASE }).unwrap();
        let committed = include_str!("../../../public/sources.json");
        assert!(committed == printed, "print it anew: `simulator --print-registry > public/sources.json`");
    }
}
