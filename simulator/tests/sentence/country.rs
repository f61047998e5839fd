//! The simulated country as it answers over real sockets, each answer asked for once and kept.

use crate::{client, visit};
use overblik_core::model::Instant;
use overblik_core::sources::Response;
use serde_json::Value;
use simulator::options::Options;
use simulator::server::Simulator;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use tokio::runtime::Runtime;

/// Everyone whose story is told.
pub const PERSONS: [&str; 8] =
    ["student", "family", "divorced", "debt", "sick", "pensioner", "researcher", "fifteen"];

const TODAY: &str = "2026-11-25";

pub struct Country {
    base: u16,
    registry: Value,
    answers: RefCell<HashMap<(String, Option<String>), Response>>,
    told: RefCell<HashMap<String, Value>>,
    tokens: RefCell<HashMap<String, String>>,
    _simulator: Simulator,
    _runtime: Runtime,
}

impl Country {
    /// A country on free ports.
    pub fn start() -> Self {
        let runtime = Runtime::new().unwrap();
        let first = 31_000 + u16::try_from(std::process::id() % 20).unwrap() * 40;
        for base in (first..32_700).step_by(40) {
            let options = Options {
                dist: None,
                port_base: base,
                today: TODAY.parse().ok(),
                seed: 1,
                clock_off_s: 0,
                broker: None,
                scenarios: vec![],
            };
            if let Ok(simulator) = runtime.block_on(Simulator::start(&options)) {
                let registry = registry(base);
                let (answers, told, tokens) = (RefCell::default(), RefCell::default(), RefCell::default());
                return Self {
                    base,
                    registry,
                    answers,
                    told,
                    tokens,
                    _simulator: simulator,
                    _runtime: runtime,
                };
            }
        }
        panic!("no free ports");
    }

    /// Midday of the day it is.
    pub fn now() -> Instant {
        visit::noon(TODAY.parse().unwrap())
    }

    /// The day it is.
    pub fn today() -> chrono::NaiveDate {
        TODAY.parse().unwrap()
    }

    /// The login service's name.
    pub fn issuer(&self) -> String {
        format!("http://login.localhost:{}", self.base + 30)
    }

    /// A person's token for a source.
    pub fn token(&self, source: &str, person: &str) -> String {
        let path = format!("/token/{source}/{person}");
        let mut tokens = self.tokens.borrow_mut();
        let token = tokens.entry(path.clone()).or_insert_with(|| {
            let minted = client::ask(&place("127.0.0.1", self.base + 1), &format!("POST {path}"), &[], "");
            minted.unwrap().json()["access_token"].as_str().unwrap().to_owned()
        });
        token.clone()
    }

    /// Whose audience this is, as a form has it.
    pub fn source_for(&self, audience: &str) -> &str {
        let in_form = |entry: &Value| {
            let audience = entry["audience"].as_str().unwrap();
            audience.replace(':', "%3A").replace('/', "%2F")
        };
        self.entries().find(|entry| in_form(entry) == audience).unwrap()["id"].as_str().unwrap()
    }

    /// What comes of a request, unless its source fails.
    pub fn answer(&self, url: &str, token: Option<&str>, failing: &BTreeSet<String>) -> Option<Response> {
        if url == "/sources.json" {
            let body = self.registry.to_string().into_bytes();
            return Some(Response {
                status: 200,
                content_type: "application/json".to_owned(),
                body,
                ..Response::default()
            });
        }
        let source = self.entries().find(|entry| url.starts_with(entry["base"].as_str().unwrap())).unwrap();
        if failing.contains(source["id"].as_str().unwrap()) {
            return None;
        }
        let key = (url.to_owned(), token.map(str::to_owned));
        Some(self.answers.borrow_mut().entry(key).or_insert_with(|| ask(url, token)).clone())
    }

    /// The ids of the authorities that hold something of somebody, in the registry's order.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        let is_living =
            |base: &&Value| (self.base + 3..self.base + 40).contains(&port(base["base"].as_str().unwrap()));
        self.entries().filter(is_living).map(|entry| entry["id"].as_str().unwrap())
    }

    /// The ids of those that take no part yet.
    pub fn to_come(&self) -> impl Iterator<Item = &str> {
        let to_come = self.all().filter(|entry| entry["connected"] == false);
        to_come.map(|entry| entry["id"].as_str().unwrap())
    }

    pub fn registered(&self) -> usize {
        self.entries().count()
    }

    pub fn everyone(&self) -> impl Iterator<Item = String> {
        let everyone = self.entries().filter(|entry| entry["everyone"] == true || entry["relations"] == true);
        everyone.map(|entry| entry["id"].as_str().unwrap().to_owned())
    }

    pub fn name(&self, source: &str, language: &str) -> String {
        let entry = self.all().find(|entry| entry["id"] == source).unwrap();
        entry["name"][language].as_str().unwrap().to_owned()
    }

    /// The id of the source at this place of the registry.
    pub fn id(&self, place: usize) -> String {
        self.all().nth(place).unwrap()["id"].as_str().unwrap().to_owned()
    }

    /// The sources that are truly related to a person.
    pub fn related(&self, person: &str) -> Vec<String> {
        let related = self.told(&format!("/relations/{person}"));
        related.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    }

    /// The sources that this one names when it is asked about a person.
    pub fn named(&self, source: &str, person: &str) -> Vec<String> {
        let entry = self.entries().find(|entry| entry["id"] == source).unwrap();
        let url = format!("{}overblik/v1/relations", entry["base"].as_str().unwrap());
        let answer = self.answer(&url, Some(&self.token(source, person)), &BTreeSet::new()).unwrap();
        let answer: Value = serde_json::from_slice(&answer.body).unwrap();
        let items = answer["items"].as_array().unwrap();
        items.iter().map(|item| item["source"].as_str().unwrap().to_owned()).collect()
    }

    /// What a source holds about a person.
    pub fn ledger(&self, source: &str, person: &str) -> Vec<Value> {
        if !self.sources().any(|living| living == source) {
            return vec![];
        }
        self.told(&format!("/ledger/{source}/{person}")).as_array().unwrap().clone()
    }

    /// The ids of those that take part and can send something of this code in this list, as the operator has registered.
    pub fn senders(&self, list: &str, code: &str) -> Vec<&str> {
        let sends = |entry: &&Value| {
            entry["contents"][list].as_array().is_some_and(|codes| codes.iter().any(|known| known == code))
        };
        self.entries().filter(sends).map(|entry| entry["id"].as_str().unwrap()).collect()
    }

    /// The source whose names a source's things have: the first that it has taken over from, and so on.
    pub fn root(&self, source: &str) -> String {
        let entry = self.all().find(|entry| entry["id"] == source).unwrap();
        entry["predecessors"][0].as_str().map_or_else(|| source.to_owned(), |before| self.root(before))
    }

    /// Those that take part.
    fn entries(&self) -> impl Iterator<Item = &Value> {
        self.all().filter(|entry| entry["connected"] != false)
    }

    fn all(&self) -> impl Iterator<Item = &Value> {
        self.registry["sources"].as_array().unwrap().iter()
    }

    fn told(&self, path: &str) -> Value {
        let mut told = self.told.borrow_mut();
        told.entry(path.to_owned())
            .or_insert_with(|| client::get(&place("127.0.0.1", self.base + 1), path, &[]).json())
            .clone()
    }
}

/// The committed registry, moved to these ports.
fn registry(base: u16) -> Value {
    let moved = (0..40).fold(include_str!("../../../public/sources.json").to_owned(), |text, place| {
        text.replace(&format!(".localhost:{}/", 4400 + place), &format!(".localhost:{}/", base + place))
    });
    serde_json::from_str(&moved).unwrap()
}

fn ask(url: &str, token: Option<&str>) -> Response {
    let (authority, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let host = authority.split(':').next().unwrap();
    let authorization = token.map(|token| format!("Bearer {token}"));
    let headers: Vec<_> = authorization.iter().map(|value| ("Authorization", value.as_str())).collect();
    let answer = client::get(&place(host, port(url)), &format!("/{path}"), &headers);
    let content_type = answer.header("content-type").to_owned();
    Response { status: answer.status, content_type, body: answer.body, ..Response::default() }
}

fn place(host: &str, port: u16) -> client::Place {
    client::Place { host: host.to_owned(), port }
}

fn port(url: &str) -> u16 {
    let host = url.strip_prefix("http://").unwrap().split('/').next().unwrap();
    host.rsplit(':').next().unwrap().parse().unwrap()
}
