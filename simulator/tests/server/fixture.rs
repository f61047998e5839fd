//! Simulators that the tests of a program share, on free ports, with a small built portal.
//!
//! Tests run beside each other: in one simulator nobody sets a fault, in the other an authority's faults are one test's
//! at a time.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use simulator::addresses::{Addresses, DEFAULT_BASE, LAST};
use simulator::authorities::{Authority, expected, registered};
use simulator::options::Options;
use simulator::server::Simulator;
use simulator::wire::registry;
use tokio::runtime::Runtime;

use crate::client::{Answer, Place, ask, get};
use crate::signer::Key;

/// The person who asks when a test does not say who.
pub const SOMEBODY: &str = "family";

/// A running simulator.
pub struct Fixture {
    pub base: u16,
    pub dist: PathBuf,
    tokens: Mutex<HashMap<(String, String), String>>,
    simulator: Simulator,
    _runtime: Runtime,
}

/// The options of an ordinary test; base and portal folder are the fixture's to choose.
pub fn options() -> Options {
    Options {
        dist: None,
        port_base: 0,
        today: "2026-11-22".parse().ok(),
        seed: 11,
        clock_off_s: 0,
        broker: None,
        scenarios: vec![],
    }
}

/// The simulator in which all is well.
pub fn simulator() -> &'static Fixture {
    static CALM: LazyLock<Fixture> = LazyLock::new(|| start(&options()));
    &CALM
}

/// The simulator in which tests set faults, each through a [`Storm`].
pub fn stormy() -> &'static Fixture {
    static STORMY: LazyLock<Fixture> = LazyLock::new(|| start(&options()));
    &STORMY
}

/// A test's turn to let an authority fail, in the stormy simulator. It ends with all being well.
pub struct Storm {
    source: &'static str,
    _turn: MutexGuard<'static, ()>,
}

impl Storm {
    /// Waits for the turn.
    pub fn over(source: &'static str) -> Self {
        static TURNS: LazyLock<BTreeMap<&str, Mutex<()>>> =
            LazyLock::new(|| registered().map(|authority| (authority.source, Mutex::default())).collect());
        Self { source, _turn: TURNS[source].lock().unwrap_or_else(PoisonError::into_inner) }
    }

    /// Sets a fault and waits until it holds.
    pub fn fail(&self, fault: &str) {
        let answer = stormy().control(&format!("PUT /fault/{}", self.source), fault);
        assert_eq!(answer.status, 204, "{fault}: {}", answer.text());
    }

    /// Lets it do harm in this way.
    pub fn attack(&self, what: &str) {
        self.fail(&format!(r#"{{"kind":"hostile","what":"{what}"}}"#));
    }
}

impl Drop for Storm {
    fn drop(&mut self) {
        self.fail(r#"{"kind":"none"}"#);
    }
}

/// A simulator of a test's own.
pub fn start(options: &Options) -> Fixture {
    static TRIED: AtomicU16 = AtomicU16::new(0);
    let runtime = Runtime::new().unwrap();
    // Below the ports that systems give to clients and that end-to-end tests take.
    let first = u16::try_from(std::process::id() % 200).unwrap();
    for _ in 0..200 {
        let base = 11_000 + (first + TRIED.fetch_add(1, Ordering::Relaxed)) % 200 * (LAST + 1);
        let dist = built_portal(base);
        let options = Options { dist: Some(dist.clone()), port_base: base, ..options.clone() };
        if let Ok(simulator) = runtime.block_on(Simulator::start(&options)) {
            return Fixture { base, dist, tokens: Mutex::default(), simulator, _runtime: runtime };
        }
    }
    panic!("no free ports");
}

/// A folder that looks like a build: its page, a hashed file with its compressed twin, the registry.
fn built_portal(base: u16) -> PathBuf {
    let dist = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("dist-{base}"));
    std::fs::create_dir_all(dist.join("v1")).unwrap();
    let write = |name: &str, text: &str| std::fs::write(dist.join(name), text).unwrap();
    write("index.html", "<!doctype html><meta name=\"overblik-today\" content=\"\"><h1>Overblik</h1>");
    write("index.html.br", "page in brotli");
    write("overblik-0123456789abcdef.js", "export {};");
    write("overblik-0123456789abcdef.js.br", "script in brotli");
    write("boot.js", "export {};");
    write("sw.js", "keeps");
    write("sw_off.js", "keeps none");
    write("manifest.webmanifest", "{}");
    write("v1/embed.js", "export {};");
    write("v1/widget-0123456789abcdef.js", "export {};");
    write("v1/window.html", "<!doctype html><title>Log ind</title>");
    write(
        "v1/widget.html",
        "<!doctype html><meta name=\"overblik-hosts\" content=\"http://a-kommune.localhost:4440\">",
    );
    write(
        "v1/hosts.json",
        r#"[{"hosts":["http://a-kommune.localhost:4440","https://b.example"]},{"hosts":[]}]"#,
    );
    write("sources.json", &registry::print(Addresses { base: DEFAULT_BASE }).unwrap());
    dist
}

/// The authority with this id.
pub fn authority(source: &str) -> &'static Authority {
    let to_come = || expected(source);
    registered()
        .find(|authority| authority.source == source)
        .or_else(to_come)
        .unwrap_or_else(|| panic!("no {source}"))
}

/// The names of the lists it serves.
pub fn lists(source: &str) -> Vec<&'static str> {
    authority(source).lists.iter().map(|list| list.resource.name()).collect()
}

/// A text as it stands in a query.
pub fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('=', "%3D").replace('&', "%26").replace('+', "%2B")
}

impl Fixture {
    pub fn portal(&self) -> Place {
        Place { port: self.base, host: "overblik.localhost".to_owned() }
    }

    pub fn place(&self, source: &str) -> Place {
        let addresses = Addresses { base: self.base };
        Place { port: addresses.port(authority(source)), host: format!("{source}.localhost") }
    }

    /// The origin of the portal's pages.
    pub fn origin(&self) -> String {
        format!("http://overblik.localhost:{}", self.base)
    }

    /// An authority's origin.
    pub fn origin_of(&self, source: &str) -> String {
        Addresses { base: self.base }.authority(authority(source))
    }

    /// The login service's key.
    pub fn login_key(&self) -> Key {
        Key::of(&serde_json::to_value(self.simulator.signing_key().private_jwk()).unwrap())
    }

    /// The header of somebody who is signed in, for one source: asked for once, and good for as long as a test takes.
    pub fn token(&self, person: &str, source: &str) -> String {
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        let token = tokens.entry((person.to_owned(), source.to_owned()));
        token.or_insert_with(|| format!("Bearer {}", self.minted(&format!("{source}/{person}")))).clone()
    }

    /// A token that is bound to the key with this thumbprint.
    pub fn bound_token(&self, person: &str, source: &str, thumbprint: &str) -> String {
        self.minted(&format!("{source}/{person}?bound_to={thumbprint}"))
    }

    fn minted(&self, what: &str) -> String {
        let answer = self.control(&format!("POST /token/{what}"), "");
        assert_eq!(answer.status, 200, "{what}: {}", answer.text());
        answer.json()["access_token"].as_str().unwrap().to_owned()
    }

    /// An authority's answer at a path of its API.
    pub fn api(&self, source: &str, path: &str) -> Answer {
        self.api_for(SOMEBODY, source, path)
    }

    /// The same, to another person.
    pub fn api_for(&self, person: &str, source: &str, path: &str) -> Answer {
        self.api_with(source, path, &[("Authorization", &self.token(person, source))])
    }

    /// The same, with these headers alone.
    pub fn api_with(&self, source: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        get(&self.place(source), &format!("/overblik/v1/{path}"), headers)
    }

    /// The control API's answer.
    pub fn control(&self, request: &str, body: &str) -> Answer {
        let place = Place { port: self.base + 1, host: "127.0.0.1".to_owned() };
        ask(&place, request, &[("Content-Type", "application/json")], body).unwrap()
    }

    /// Everything in a list, a page at a time.
    pub fn pages(&self, person: &str, source: &str, list: &str, limit: usize) -> Vec<Vec<Value>> {
        let mut pages = vec![];
        let mut cursor = String::new();
        loop {
            let page = self.api_for(person, source, &format!("{list}?limit={limit}{cursor}")).json();
            pages.push(page["items"].as_array().unwrap().clone());
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={}", escaped(next)),
                None => return pages,
            }
        }
    }

    /// Everything in a list.
    pub fn list(&self, person: &str, source: &str, list: &str) -> Vec<Value> {
        self.pages(person, source, list, 2_000).concat()
    }

    /// What the control API says an authority holds about a person.
    pub fn ledger(&self, person: &str, source: &str) -> Vec<Value> {
        let ledger = self.control(&format!("GET /ledger/{source}/{person}"), "").json();
        ledger.as_array().unwrap().clone()
    }

    /// The same in one list.
    pub fn ledger_of(&self, person: &str, source: &str, list: &str) -> Vec<Value> {
        self.ledger(person, source).into_iter().filter(|record| record["resource"] == list).collect()
    }
}

/// The ids of items or records.
pub fn ids(items: &[Value]) -> Vec<String> {
    items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}
