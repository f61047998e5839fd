//! What of the portal the pages of others may have: the widgets' addresses, and nothing else.

use crate::client::{Answer, get};
use crate::fixture::simulator;

fn at(path: &str) -> Answer {
    get(&simulator().portal(), path, &[])
}

/// A directive of an answer's policy.
fn directive(answer: &Answer, name: &str) -> String {
    let policy = answer.header("content-security-policy");
    policy.split("; ").find(|part| part.split(' ').next() == Some(name)).unwrap_or_default().to_owned()
}

#[test]
fn the_hosts_on_the_list_may_frame_a_widget_and_nobody_anything_else() {
    let host = format!("http://a-kommune.localhost:{}", simulator().base + 40);
    let frame = at("/v1/widget.html");
    assert_eq!(frame.status, 200);
    assert_eq!(
        directive(&frame, "frame-ancestors"),
        format!("frame-ancestors 'self' {host} https://b.example")
    );
    for path in [
        "/",
        "/index.html",
        "/log-ind",
        "/v1/window.html",
        "/v1/embed.js",
        "/v1/",
        "/v1/widget",
        "/v1/no.html",
    ] {
        assert_eq!(directive(&at(path), "frame-ancestors"), "frame-ancestors 'none'", "{path}");
    }
}

#[test]
fn the_element_alone_may_be_read_from_elsewhere_and_is_asked_for_again_after_an_hour() {
    let element = at("/v1/embed.js");
    assert_eq!(element.header("access-control-allow-origin"), "*");
    assert_eq!(element.header("cross-origin-resource-policy"), "cross-origin");
    assert_eq!(element.header("cache-control"), "public, max-age=3600");
    assert_eq!(element.header("content-type"), "text/javascript");
    for path in [
        "/",
        "/boot.js",
        "/sources.json",
        "/v1/widget.html",
        "/v1/window.html",
        "/v1/widget-0123456789abcdef.js",
    ] {
        let answer = at(path);
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
    }
}

#[test]
fn the_window_alone_stays_in_reach_of_what_opened_it_and_is_never_kept() {
    let window = at("/v1/window.html?code=a&state=b");
    assert_eq!(window.status, 200);
    assert_eq!(window.header("cross-origin-opener-policy"), "unsafe-none");
    assert_eq!(window.header("cache-control"), "no-store");
    assert_eq!(window.header("referrer-policy"), "no-referrer");
    for path in ["/", "/log-ind", "/v1/widget.html", "/v1/embed.js", "/v1/", "/no-such-page"] {
        assert_eq!(at(path).header("cross-origin-opener-policy"), "same-origin", "{path}");
    }
}

#[test]
fn the_portal_may_show_its_own_widgets_and_a_widget_frames_nothing() {
    assert_eq!(directive(&at("/widgets"), "frame-src"), "frame-src 'self'");
    for path in ["/v1/widget.html", "/v1/window.html"] {
        let document = at(path);
        assert_eq!(directive(&document, "frame-src"), "", "{path}");
        assert_eq!(directive(&document, "default-src"), "default-src 'none'");
        assert_eq!(directive(&document, "script-src"), "script-src 'self' 'wasm-unsafe-eval'");
        assert_eq!(directive(&document, "connect-src"), directive(&at("/"), "connect-src"));
        assert_eq!(directive(&document, "require-trusted-types-for"), "require-trusted-types-for 'script'");
    }
}

#[test]
fn the_hosts_are_named_on_the_ports_in_use() {
    let moved = format!("http://a-kommune.localhost:{}", simulator().base + 40);
    let hosts = at("/v1/hosts.json");
    assert_eq!(hosts.header("content-type"), "application/json");
    assert_eq!(hosts.json()[0]["hosts"][0], moved);
    let frame = at("/v1/widget.html");
    assert_eq!(frame.header("content-type"), "text/html; charset=utf-8");
    assert!(frame.text().contains(&format!("content=\"{moved}\"")), "{}", frame.text());
}

#[test]
fn what_is_named_by_its_content_is_kept_there_too() {
    let kept = "public, max-age=31536000, immutable";
    assert_eq!(at("/v1/widget-0123456789abcdef.js").header("cache-control"), kept);
    assert_eq!(at("/v1/widget.html").header("cache-control"), "no-cache");
}
