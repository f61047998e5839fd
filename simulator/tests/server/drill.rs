//! The drill page and the scenarios by name: what they set, and who may.

use simulator::options::Options;
use simulator::scenario;

use crate::client::{Answer, Place, ask};
use crate::fixture::{Fixture, lists, options, start, stormy};

const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

fn place(simulator: &Fixture) -> Place {
    Place { port: simulator.base + 1, host: "127.0.0.1".to_owned() }
}

/// What the page's own form sends.
fn post(simulator: &Fixture, path: &str, form: &str) -> Answer {
    let origin = format!("http://127.0.0.1:{}", simulator.base + 1);
    let headers = [FORM, ("Origin", origin.as_str()), ("Sec-Fetch-Site", "same-origin")];
    ask(&place(simulator), &format!("POST /drill/{path}"), &headers, form).unwrap()
}

fn page(simulator: &Fixture) -> String {
    let answer = simulator.control("GET /drill", "");
    assert_eq!(answer.status, 200);
    answer.text()
}

/// Who is said to fail, in the registry's order.
fn failing(page: &str) -> Vec<String> {
    let marks = page.split("<li data-authority=\"").skip(1);
    marks.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn scenarios_can_be_set_from_the_start() {
    let scenarios = ["down", "refused@su", "html@vibelund"].map(|name| name.parse().unwrap()).into();
    let simulator = start(&Options { scenarios, ..options() });
    assert_eq!(simulator.api("skat", "source").status, 503);
    assert!(ask(&simulator.place("su"), "GET /overblik/v1/source", &[], "").is_err());
    assert_eq!(simulator.api("vibelund", "source").header("content-type"), "text/html; charset=utf-8");
    assert_eq!(simulator.api("cpr", "source").status, 200);
    let page = page(&simulator);
    assert_eq!(failing(&page), ["skat", "su", "vibelund"]);
    assert!(page.contains("<b>refused</b>"));
}

#[test]
fn the_page_sets_and_clears_each_scenario() {
    let simulator = start(&options());
    assert!(page(&simulator).contains("Alle svarer, som de skal."));
    for scenario in scenario::all().iter().filter(|scenario| scenario.broker.is_none()) {
        assert!(page(&simulator).contains(&format!("value=\"{}\"", scenario.name)));
        let set = post(&simulator, "set", &format!("scenario={}&authority=", scenario.name));
        assert_eq!((set.status, set.header("location")), (303, "/drill#set"), "{}", scenario.name);
        let page = page(&simulator);
        assert_eq!(failing(&page), [scenario.authority.as_str()]);
        assert!(
            page.contains(&format!("<b>{}</b>: {}</p>", scenario.name, scenario.da)),
            "{}",
            scenario.name
        );
        post(&simulator, "clear", &format!("authority={}", scenario.authority));
    }
    post(&simulator, "set", "scenario=refused&authority=cpr");
    post(&simulator, "set", "scenario=html&authority=minlog");
    assert_eq!(failing(&page(&simulator)), ["minlog", "cpr"]);
    assert_eq!(post(&simulator, "clear-all", "").status, 303);
    assert_eq!(failing(&page(&simulator)), [""; 0]);
    for source in ["skat", "cpr", "minlog"] {
        assert_eq!(simulator.api(source, lists(source)[0]).status, 200);
    }
}

#[test]
fn what_cannot_be_set_is_said_and_sets_nothing() {
    let simulator = start(&options());
    for form in [
        "scenario=asleep&authority=",
        "scenario=slow&authority=nobody",
        "scenario=refused&authority=vibelund",
        "scenario=session-expired&authority=",
    ] {
        let answer = post(&simulator, "set", form);
        assert!(answer.status == 400 && answer.text().contains("role=\"alert\""), "{form}");
    }
    let script = post(&simulator, "set", "scenario=%3Cscript%3E&authority=").text();
    assert!(script.contains("&lt;script&gt;") && !script.contains("<script"));
    assert_eq!(failing(&page(&simulator)), [""; 0]);
}

#[test]
fn no_page_of_another_origin_can_set_anything() {
    let simulator = stormy();
    let own = format!("http://127.0.0.1:{}", simulator.base + 1);
    let portal = simulator.origin();
    for (origin, site) in [
        (portal.as_str(), "cross-site"),
        (own.as_str(), "cross-site"),
        (own.as_str(), "same-site"),
        (portal.as_str(), "same-origin"),
        ("null", "same-origin"),
    ] {
        let headers = [FORM, ("Origin", origin), ("Sec-Fetch-Site", site)];
        let answer = ask(&place(simulator), "POST /drill/clear-all", &headers, "").unwrap();
        assert_eq!(
            (answer.status, answer.header("access-control-allow-origin")),
            (403, ""),
            "{origin} {site}"
        );
    }
    for header in [("Origin", portal.as_str()), ("Sec-Fetch-Site", "cross-site")] {
        assert_eq!(ask(&place(simulator), "POST /drill/clear-all", &[FORM, header], "").unwrap().status, 403);
    }
    // A name of somebody else's that leads here is no way in either.
    let stranger = Place { host: "stranger.example".to_owned(), ..place(simulator) };
    for request in ["GET /drill", "POST /drill/clear-all"] {
        assert_eq!(ask(&stranger, request, &[FORM], "").unwrap().status, 421);
    }
}

#[test]
fn the_page_runs_nothing_and_says_that_all_is_simulated() {
    let answer = stormy().control("GET /drill", "");
    assert!(answer.header("content-security-policy").contains("default-src 'none'"));
    assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"));
    assert_eq!(answer.header("access-control-allow-origin"), "");
    let page = answer.text();
    assert!(page.contains("lang=\"da\"") && page.contains("Alt her er simuleret."));
    assert!(!page.contains("<script") && !page.contains("style="));
    assert_eq!(stormy().control("GET /", "").header("location"), "/drill");
    let style = stormy().control("GET /drill/style.css", "");
    assert_eq!((style.status, style.header("content-type")), (200, "text/css; charset=utf-8"));
}
