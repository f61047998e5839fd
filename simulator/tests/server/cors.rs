//! Who may read: pages of the portal, and nobody else's.

use crate::client::{Answer, ask, get};
use crate::fixture::simulator;

fn preflight(source: &str, path: &str, origin: &str, method: &str) -> Answer {
    let headers = [
        ("Origin", origin),
        ("Access-Control-Request-Method", method),
        ("Access-Control-Request-Headers", "authorization,content-type,dpop,if-none-match"),
    ];
    ask(&simulator().place(source), &format!("OPTIONS /overblik/v1/{path}"), &headers, "").unwrap()
}

#[test]
fn pages_of_the_portal_may_read_answers_and_others_may_not() {
    let simulator = simulator();
    let portal = simulator.origin();
    // Errors too: a browser hides one without these headers.
    for (source, path) in
        [("skat", "cases"), ("skat", "cases?limit=0"), ("vibelund", "cases"), ("skat", "source")]
    {
        let token = simulator.token("family", source);
        let ask =
            |origin: &str| simulator.api_with(source, path, &[("Origin", origin), ("Authorization", &token)]);
        let answer = ask(&portal);
        assert_eq!(answer.header("access-control-allow-origin"), portal, "{source} {path}");
        let exposed = "etag,retry-after,link,www-authenticate,dpop-nonce";
        assert_eq!(answer.header("access-control-expose-headers"), exposed);
        assert!(answer.header("vary").split(',').any(|name| name.trim() == "origin"));
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(ask("http://stranger.localhost:1").header("access-control-allow-origin"), "");
    }
}

#[test]
fn a_preflight_is_answered_before_anybody_asks_who_it_is() {
    let portal = simulator().origin();
    for (path, method) in
        [("cases", "GET"), ("subscriptions", "POST"), ("subscriptions/x", "DELETE"), ("x/y/z", "GET")]
    {
        for source in ["skat", "vibelund"] {
            let answer = preflight(source, path, &portal, method);
            assert_eq!((answer.status, answer.body.len()), (204, 0), "{path}");
            assert_eq!(answer.header("cache-control"), "no-store");
            assert_eq!(answer.header("access-control-allow-origin"), portal);
            assert_eq!(answer.header("access-control-allow-methods"), "GET,POST,DELETE");
            let allowed = "authorization,dpop,if-none-match,content-type";
            assert_eq!(answer.header("access-control-allow-headers"), allowed);
            assert_eq!(answer.header("access-control-max-age"), "600");
        }
    }
    let stranger = preflight("skat", "cases", "http://stranger.localhost:1", "GET");
    assert_eq!(stranger.header("access-control-allow-origin"), "");
}

#[test]
fn the_control_api_is_closed_to_pages() {
    let simulator = simulator();
    let control = crate::client::Place { port: simulator.base + 1, host: "127.0.0.1".to_owned() };
    let answer = get(&control, "/requests", &[("Origin", &simulator.origin())]);
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, ""));
}
