//! The portal's server: files, compression, caching, policy, and the registry on moved ports.

use serde_json::Value;
use simulator::addresses::Addresses;
use simulator::authorities::ALL;
use simulator::options::Options;
use simulator::server::Simulator;

use crate::client::{get, get_with};
use crate::fixture::{LISTS, options, start, start_with};

const HASHED: &str = "/overblik-0123456789abcdef.js";

#[test]
fn the_policy_lets_a_page_ask_every_source_and_no_other() {
    let simulator = start();
    for path in ["/", "/tidslinje", HASHED, "/sources.json", "/no.such"] {
        let answer = get(simulator.base, path);
        let policy = answer.header("content-security-policy");
        let connect = policy.split("; ").find(|part| part.starts_with("connect-src")).unwrap();
        let b = simulator.base;
        let origins = format!(
            "connect-src 'self' http://fjordby.localhost:{} http://udbetaling.localhost:{} http://skat.localhost:{}",
            b + 1,
            b + 2,
            b + 3
        );
        assert_eq!(connect, origins);
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
    let simulator = start();
    assert_eq!(get(simulator.base, HASHED).header("cache-control"), "public, max-age=31536000, immutable");
    for path in ["/", "/tidslinje", "/boot.js", "/sources.json", "/overblik-fedcba9876543210.js"] {
        assert_eq!(get(simulator.base, path).header("cache-control"), "no-cache", "{path}");
    }
}

#[test]
fn a_compressed_twin_is_served_to_those_who_accept_it() {
    let simulator = start_with(&Options { today: None, ..options() });
    let brotli = [("Accept-Encoding", "gzip, deflate, br")];
    for (path, kind) in [(HASHED, "text/javascript"), ("/", "text/html"), ("/tidslinje", "text/html")] {
        let answer = get_with(simulator.base, path, &brotli);
        assert_eq!(
            (answer.status, answer.header("content-encoding"), answer.header("content-type")),
            (200, "br", kind)
        );
        assert!(answer.text().ends_with("in brotli"));
        assert_eq!(get(simulator.base, path).header("content-encoding"), "", "{path}");
    }
    assert_eq!(get_with(simulator.base, "/boot.js", &brotli).header("content-encoding"), "");
}

#[test]
fn addresses_without_a_file_are_the_applications() {
    let simulator = start();
    for path in ["/tidslinje", "/sager/abc", "/no-such-page"] {
        assert_eq!(get(simulator.base, path).status, 200, "{path}");
    }
    for path in ["/no-such.js", "/a/no-such.css", "/../Cargo.toml"] {
        assert_eq!(get(simulator.base, path).status, 404, "{path}");
    }
}

#[test]
fn the_page_is_told_a_day_only_when_it_was_given() {
    let told = start();
    assert!(
        get(told.base, "/tidslinje").text().contains("<meta name=\"overblik-today\" content=\"2026-11-22\">")
    );
    let untold = start_with(&Options { today: None, ..options() });
    assert!(get(untold.base, "/tidslinje").text().contains("<meta name=\"overblik-today\" content=\"\">"));
}

#[test]
fn a_newer_build_is_served_at_once() {
    let simulator = start();
    std::fs::write(simulator.dist.join("index.html"), "newer").unwrap();
    assert_eq!(get(simulator.base, "/").text(), "newer");
}

/// The registry as this simulator's authorities would write it.
fn expected(addresses: Addresses) -> Value {
    let source = |authority: &&simulator::authorities::Authority| {
        let address = format!("{}/", addresses.authority(authority));
        serde_json::json!({
            "id": authority.source,
            "protocol": "overblik/1",
            "base": address,
            "audience": address,
            "name": { "da": authority.name.da, "en": authority.name.en },
            "phone": authority.phone,
            "site": address,
            "relations": authority.relations,
            "resources": LISTS,
            "switched_off": false,
        })
    };
    serde_json::json!({ "version": 1, "simulated": true, "sources": ALL.iter().map(source).collect::<Vec<_>>() })
}

#[test]
fn the_registry_says_what_the_authorities_say() {
    let committed: Value = serde_json::from_str(include_str!("../../../public/sources.json")).unwrap();
    assert_eq!(committed, expected(Addresses { base: 4400 }));
    let simulator = start();
    assert_eq!(get(simulator.base, "/sources.json").json(), expected(Addresses { base: simulator.base }));
}

#[test]
fn a_taken_port_and_a_missing_build_are_said_plainly() {
    let simulator = start();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let failure = |options: Options| runtime.block_on(Simulator::start(&options)).unwrap_err().to_string();
    let taken = failure(Options { port_base: simulator.base + 1, ..options() });
    assert!(taken.contains("another --port-base"), "{taken}");
    let unbuilt = failure(Options { dist: Some("no-such-folder".into()), port_base: 19_000, ..options() });
    assert!(unbuilt.contains("is the portal built?"), "{unbuilt}");
}
