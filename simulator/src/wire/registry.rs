//! The operator's registry, `sources.json`, as it is for the simulated country.
//!
//! `simulator --print-registry` writes it, and `public/sources.json` is what it wrote. The operator's side of it, which
//! reads whatever registry the portal was built with, is in `server::registry`.

use serde::Serialize;

use super::Words;
use crate::addresses::Addresses;
use crate::authorities::{self, Authority};
use crate::people::{self, stress};

/// The sizes of persons drawn by chance that can be chosen: an ordinary one first.
const STRESS: [Option<usize>; 4] = [None, Some(3_000), Some(10_000), Some(100_000)];

#[derive(Serialize)]
struct Person {
    id: String,
    name: &'static str,
    about: About,
}

#[derive(Serialize)]
struct About {
    da: String,
    en: String,
}

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
    budget_ms: Option<u32>,
    switched_off: bool,
}

/// The whole file: an entry a line, so that a change shows which entry has changed.
pub fn print(addresses: Addresses) -> serde_json::Result<String> {
    let persons = people::ALL.into_iter().map(Person::told).chain(STRESS.map(Person::of_size));
    let sources = authorities::registered().map(|authority| Source::new(authority, addresses));
    Ok(format!(
        "{{\n\"version\": 1,\n\"simulated\": true,\n\"notice\": null,\n\"persons\": [\n{}\n],\n\"sources\": [\n{}\n]\n}}\n",
        lines(persons)?,
        lines(sources)?
    ))
}

fn lines(entries: impl Iterator<Item = impl Serialize>) -> serde_json::Result<String> {
    let lines: serde_json::Result<Vec<_>> = entries.map(|entry| serde_json::to_string(&entry)).collect();
    Ok(lines?.join(",\n"))
}

impl Person {
    fn told(profile: &people::Profile) -> Self {
        let about = About { da: profile.about.da.to_owned(), en: profile.about.en.to_owned() };
        Self { id: profile.id.to_owned(), name: profile.name, about }
    }

    fn of_size(items: Option<usize>) -> Self {
        let id = items.map_or_else(|| stress::ID.to_owned(), |items| format!("{}-{items}", stress::ID));
        let da = |size: &str| format!("Sat sammen ved tilfældighed, {size} hos tre myndigheder.");
        let en = |size: &str| format!("Put together by chance, {size} at three authorities.");
        let about = match items {
            None => About { da: da("som en almindelig borger"), en: en("like an ordinary citizen") },
            Some(items) => About {
                da: da(&format!("med {} ting", in_thousands(items, '.'))),
                en: en(&format!("with {} things", in_thousands(items, ','))),
            },
        };
        Self { id, name: stress::NAME, about }
    }
}

/// The number with a mark before its last three digits.
fn in_thousands(number: usize, mark: char) -> String {
    format!("{}{mark}{:03}", number / 1000, number % 1000)
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
            budget_ms: authority.budget_ms,
            switched_off: false,
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

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        assert_eq!(in_thousands(100_000, '.'), "100.000");
        assert_eq!(in_thousands(3_050, ','), "3,050");
    }
}
