//! The portal's server: files, compression, caching, policy, and the registry on moved ports.

use serde_json::Value;
use simulator::addresses::Addresses;
use simulator::authorities::registered;
use simulator::options::Options;
use simulator::server::Simulator;
use simulator::wire::registry;

use crate::client::get;
use crate::fixture::{options, simulator, start};

const HASHED: &str = "/overblik-0123456789abcdef.js";

#[test]
fn the_policy_lets_a_page_ask_every_source_and_no_other() {
    let simulator = simulator();
    let addresses = Addresses { base: simulator.base };
    let origins: Vec<_> = registered().map(|authority| addresses.authority(authority)).collect();
    for path in ["/", "/tidslinje", HASHED, "/sources.json", "/no.such"] {
        let answer = get(&simulator.portal(), path, &[]);
        let policy = answer.header("content-security-policy");
        let connect = policy.split("; ").find(|part| part.starts_with("connect-src")).unwrap();
        assert_eq!(connect, format!("connect-src 'self' {}", origins.join(" ")));
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"));
        assert!(policy.ends_with("require-trusted-types-for 'script'; trusted-types default"));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin");
        assert!(answer.header("permissions-policy").contains("camera=()"));
    }
}

#[test]
fn only_files_named_by_their_content_are_kept() {
    let portal = simulator().portal();
    assert_eq!(get(&portal, HASHED, &[]).header("cache-control"), "public, max-age=31536000, immutable");
    for path in ["/", "/tidslinje", "/boot.js", "/sources.json", "/overblik-fedcba9876543210.js"] {
        assert_eq!(get(&portal, path, &[]).header("cache-control"), "no-cache", "{path}");
    }
}

#[test]
fn a_compressed_twin_is_served_to_those_who_accept_it() {
    let simulator = start(&Options { today: None, ..options() });
    let portal = simulator.portal();
    let brotli = [("Accept-Encoding", "gzip, deflate, br")];
    // A build on other ports has another registry, and its page no mark for the day: it goes out as built.
    for (path, kind) in [(HASHED, "text/javascript"), ("/", "text/html"), ("/tidslinje", "text/html")] {
        let answer = get(&portal, path, &brotli);
        assert_eq!(
            (answer.status, answer.header("content-encoding"), answer.header("content-type")),
            (200, "br", kind)
        );
        assert!(answer.text().ends_with("in brotli"));
        assert_eq!(get(&portal, path, &[]).header("content-encoding"), "", "{path}");
    }
    assert_eq!(get(&portal, "/boot.js", &brotli).header("content-encoding"), "");
}

#[test]
fn the_registry_is_compressed_for_those_who_accept_it() {
    let portal = simulator().portal();
    let plain = get(&portal, "/sources.json", &[]);
    let small = get(&portal, "/sources.json", &[("Accept-Encoding", "gzip, br")]);
    assert_eq!((plain.header("content-encoding"), small.header("content-encoding")), ("", "br"));
    assert_eq!(small.header("vary"), "accept-encoding");
    assert!(small.body.len() < 12_000 && plain.body.len() > 50_000, "{}", small.body.len());
}

#[test]
fn addresses_without_a_file_are_the_applications() {
    let portal = simulator().portal();
    for path in ["/tidslinje", "/sager/abc", "/no-such-page"] {
        assert_eq!(get(&portal, path, &[]).status, 200, "{path}");
    }
    for path in ["/no-such.js", "/a/no-such.css", "/../Cargo.toml"] {
        assert_eq!(get(&portal, path, &[]).status, 404, "{path}");
    }
}

#[test]
fn the_page_is_told_a_day_only_when_it_was_given() {
    let day = |simulator: &crate::fixture::Fixture| {
        let page = get(&simulator.portal(), "/tidslinje", &[]).text();
        page.split("content=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    assert_eq!(day(simulator()), "2026-11-22");
    assert_eq!(day(&start(&Options { today: None, ..options() })), "");
}

#[test]
fn browsers_keep_no_page_with_a_day_of_its_own() {
    let keeper = |simulator: &crate::fixture::Fixture| get(&simulator.portal(), "/sw.js", &[]);
    let with_day = keeper(simulator());
    let without = keeper(&start(&Options { today: None, ..options() }));
    assert_eq!((with_day.text(), without.text()), ("keeps none".to_owned(), "keeps".to_owned()));
    for answer in [with_day, without] {
        assert_eq!(answer.header("content-type"), "text/javascript");
        assert_eq!(answer.header("cache-control"), "no-cache");
        assert!(answer.header("content-security-policy").contains("worker-src 'self'; manifest-src 'self';"));
    }
    let manifest = get(&simulator().portal(), "/manifest.webmanifest", &[]);
    assert_eq!(manifest.header("content-type"), "application/manifest+json");
}

#[test]
fn a_newer_build_is_served_at_once() {
    let simulator = start(&options());
    std::fs::write(simulator.dist.join("index.html"), "newer").unwrap();
    assert_eq!(get(&simulator.portal(), "/", &[]).text(), "newer");
}

#[test]
fn the_registry_is_moved_to_the_ports_in_use() {
    let simulator = simulator();
    let printed = registry::print(Addresses { base: simulator.base }).unwrap();
    let served = get(&simulator.portal(), "/sources.json", &[]).json();
    assert!(served == serde_json::from_str::<Value>(&printed).unwrap(), "{}", served["sources"][0]);
}

#[test]
fn a_taken_port_and_a_missing_build_are_said_plainly() {
    let simulator = simulator();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let failure = |options: Options| runtime.block_on(Simulator::start(&options)).unwrap_err().to_string();
    let taken = failure(Options { port_base: simulator.base + 1, ..options() });
    assert!(taken.contains("another --port-base"), "{taken}");
    let unbuilt = failure(Options { dist: Some("no-such-folder".into()), port_base: 19_000, ..options() });
    assert!(unbuilt.contains("is the portal built?"), "{unbuilt}");
}
