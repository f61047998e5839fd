//! A simulator for one test, on free ports, with a small built portal.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU16, Ordering};

use serde_json::Value;
use simulator::options::Options;
use simulator::server::Simulator;
use tokio::runtime::Runtime;

use crate::client::{Answer, ask, get};

/// Paths of the lists.
pub const LISTS: [&str; 4] = ["cases", "payments", "agenda", "access-log"];

/// A running simulator; it ends with the test.
pub struct Fixture {
    pub base: u16,
    pub dist: PathBuf,
    _simulator: Simulator,
    _runtime: Runtime,
}

/// The options of an ordinary test.
pub fn options() -> Options {
    Options { dist: None, port_base: 0, today: "2026-11-22".parse().ok(), seed: 11, scale: None }
}

/// A simulator of the ordinary person.
pub fn start() -> Fixture {
    start_with(&options())
}

/// A simulator with these options; base and portal folder are the fixture's to choose.
pub fn start_with(options: &Options) -> Fixture {
    static TRIED: AtomicU16 = AtomicU16::new(0);
    let runtime = Runtime::new().unwrap();
    // Below the range that systems give to clients, so that only another simulator can be in the way.
    let first = u16::try_from(std::process::id() % 1000).unwrap() * 10;
    for _ in 0..500 {
        let base = 20_000 + (first + TRIED.fetch_add(10, Ordering::Relaxed)) % 10_000;
        let dist = built_portal(base);
        let options = Options { dist: Some(dist.clone()), port_base: base, ..options.clone() };
        if let Ok(simulator) = runtime.block_on(Simulator::start(&options)) {
            return Fixture { base, dist, _simulator: simulator, _runtime: runtime };
        }
    }
    panic!("no free ports");
}

/// A folder that looks like a build: its page, a hashed file with its compressed twin, the real registry.
fn built_portal(base: u16) -> PathBuf {
    let dist = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("dist-{base}"));
    std::fs::create_dir_all(&dist).unwrap();
    let write = |name: &str, text: &str| std::fs::write(dist.join(name), text).unwrap();
    write("index.html", "<!doctype html><meta name=\"overblik-today\" content=\"\"><h1>Overblik</h1>");
    write("index.html.br", "page in brotli");
    write("overblik-0123456789abcdef.js", "export {};");
    write("overblik-0123456789abcdef.js.br", "script in brotli");
    write("boot.js", "export {};");
    write("sources.json", include_str!("../../../public/sources.json"));
    dist
}

impl Drop for Fixture {
    fn drop(&mut self) {
        // What is left behind lies in the target folder and harms nobody.
        let _ = std::fs::remove_dir_all(&self.dist);
    }
}

impl Fixture {
    /// The port of an authority.
    pub fn port(&self, source: &str) -> u16 {
        self.base
            + match source {
                "kommune" => 1,
                "udbetaling" => 2,
                "skat" => 3,
                other => panic!("{other}"),
            }
    }

    /// An authority's answer at a path of its API.
    pub fn api(&self, source: &str, path: &str) -> Answer {
        get(self.port(source), &format!("/overblik/v1/{path}"))
    }

    /// The control API's answer.
    pub fn control(&self, request: &str, body: &str) -> Answer {
        ask(self.base + 9, request, &[("Content-Type", "application/json")], body).unwrap()
    }

    /// Sets a fault and waits until it holds.
    pub fn fail(&self, source: &str, fault: &str) {
        assert_eq!(self.control(&format!("PUT /fault/{source}"), fault).status, 204);
    }

    /// Everything in a list, a page at a time.
    pub fn pages(&self, source: &str, list: &str, limit: usize) -> Vec<Vec<Value>> {
        let mut pages = vec![];
        let mut cursor = String::new();
        loop {
            let page = self.api(source, &format!("{list}?limit={limit}{cursor}")).json();
            pages.push(page["items"].as_array().unwrap().clone());
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={}", escaped(next)),
                None => return pages,
            }
        }
    }

    /// The ids the control API says an authority holds in a list.
    pub fn ledger(&self, source: &str, list: &str) -> Vec<String> {
        let ledger = self.control(&format!("GET /ledger/{source}"), "").json();
        let records = ledger.as_array().unwrap().iter().filter(|record| record["resource"] == list);
        records.map(|record| record["id"].as_str().unwrap().to_owned()).collect()
    }
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('=', "%3D").replace('&', "%26")
}
