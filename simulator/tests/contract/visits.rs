//! Everything anybody can ask for, asked for once: each authority's description, and whatever each person can see.

use std::sync::LazyLock;

use overblik_core::model::{Address, Resource, Source};
use overblik_core::sources::overblik::Overblik;
use overblik_core::sources::registry::{self, Registry};
use overblik_core::sources::{self, Protocol, Request, Response};
use serde_json::Value;
use simulator::people;

use crate::client::{Answer, Place, get};
use crate::fixture::{ids, simulator};

/// What was asked for, as the published description names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    Description,
    Relations,
    Page(Resource),
    Detail(Resource),
}

/// A good answer, and to whom it was given.
pub struct Given {
    pub asked: Asked,
    pub person: &'static str,
    pub source: String,
    pub response: Response,
}

impl Given {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.response.body).unwrap()
    }

    /// For a message when something is wrong with it.
    pub fn place(&self) -> String {
        format!("{:?} of {} to {}", self.asked, self.source, self.person)
    }
}

/// The registry as the portal reads it.
pub fn registry() -> &'static Registry {
    static READ: LazyLock<Registry> = LazyLock::new(|| {
        registry::read(&response(get(&simulator().portal(), "/sources.json", &[]))).unwrap()
    });
    &READ
}

/// Everybody, and how many of each one's details are looked at: every so manieth.
pub fn persons() -> impl Iterator<Item = (&'static str, usize)> {
    people::ALL.into_iter().map(|profile| (profile.id, 1)).chain([("stress", 1), ("stress-3000", 20)])
}

/// Every good answer there is.
pub fn all() -> &'static [Given] {
    static GIVEN: LazyLock<Vec<Given>> = LazyLock::new(|| {
        let mut given = vec![];
        for source in &registry().sources {
            let Some(address) = source.address() else { continue };
            given.push(ask(Asked::Description, "", source, &Overblik.descriptor(address)));
            for (person, step) in persons() {
                visit((source, address), person, step, &mut given);
            }
        }
        given
    });
    &GIVEN
}

/// What a person is told by a source; one that holds nothing about anybody is asked by one person alone.
fn visit((source, address): (&Source, &Address), person: &'static str, step: usize, given: &mut Vec<Given>) {
    let is_living =
        simulator::authorities::ALL.iter().any(|authority| authority.source == source.id.as_str());
    if !is_living && person != "family" {
        return;
    }
    if source.relations {
        given.push(ask(Asked::Relations, person, source, &Overblik.relations(address)));
    }
    for resource in &source.resources {
        let mut cursor: Option<String> = None;
        loop {
            let asked =
                sources::Asked { resource: *resource, cursor: cursor.as_deref(), changed_since: None };
            let request = Overblik.list(address, asked);
            let page = ask(Asked::Page(*resource), person, source, &request);
            let json = page.json();
            given.push(page);
            for id in ids(json["items"].as_array().unwrap()).iter().step_by(step) {
                let url = format!("{}overblik/v1/{}/{id}", address.base.as_str(), resource.name());
                let request = Request { url, ..request.clone() };
                given.push(ask(Asked::Detail(*resource), person, source, &request));
            }
            cursor = json["next"].as_str().map(str::to_owned);
            if cursor.is_none() {
                break;
            }
        }
    }
}

fn ask(asked: Asked, person: &'static str, source: &Source, request: &Request) -> Given {
    let rest = request.url.strip_prefix("http://").unwrap();
    let (authority, path) = rest.split_once('/').unwrap();
    let (host, port) = authority.split_once(':').unwrap();
    let place = Place { port: port.parse().unwrap(), host: host.to_owned() };
    let token = request.personal.then(|| simulator().token(person, source.id.as_str()));
    let headers: Vec<_> = token.iter().map(|token| ("Authorization", token.as_str())).collect();
    let answer = get(&place, &format!("/{path}"), &headers);
    assert_eq!(answer.status, 200, "{} to {person}", request.url);
    assert!(answer.body.len() <= request.max_bytes as usize, "{}", request.url);
    Given { asked, person, source: source.id.as_str().to_owned(), response: response(answer) }
}

fn response(answer: Answer) -> Response {
    let content_type = answer.header("content-type").to_owned();
    Response { status: answer.status, content_type, body: answer.body, ..Response::default() }
}
