//! Those that are registered and hold nothing: each an origin of its own, on one port.

use simulator::addresses::Addresses;
use simulator::authorities::BYSTANDERS;

use crate::client::{Place, get};
use crate::fixture::{Storm, lists, simulator, stormy};

#[test]
fn each_answers_under_its_own_name_and_holds_nothing() {
    let simulator = simulator();
    assert_eq!(BYSTANDERS.len(), 126);
    for bystander in BYSTANDERS.iter() {
        let source = bystander.source;
        assert_eq!(simulator.place(source).port, simulator.base + 2);
        let descriptor = simulator.api_with(source, "source", &[]).json();
        assert_eq!(descriptor["id"], source);
        assert_eq!(
            descriptor["contact"]["site"],
            format!("http://{source}.localhost:{}/", simulator.base + 2)
        );
        let list = simulator.api(source, lists(source)[0]).json();
        assert_eq!(list["items"].as_array().unwrap().len(), 0);
        assert_eq!(simulator.ledger("family", source).len(), 0);
    }
}

#[test]
fn a_name_that_is_nobody_s_is_answered_by_nobody() {
    let simulator = simulator();
    let port = Addresses { base: simulator.base }.bystander_port();
    for host in ["localhost", "vibelund.example", "fjordby.localhost", ".localhost", "a.vibelund.localhost"] {
        let place = Place { port, host: host.to_owned() };
        assert_eq!(get(&place, "/overblik/v1/source", &[]).status, 421, "{host}");
    }
}

#[test]
fn one_s_fault_and_log_are_not_another_s() {
    let (simulator, storm) = (stormy(), Storm::over("falkevig"));
    storm.fail(r#"{"kind":"problem","type":"internal"}"#);
    assert_eq!(simulator.api("falkevig", "cases").status, 500);
    assert_eq!(simulator.api("falkelund", "cases").status, 200);
    let asked = |source: &str| simulator.control(&format!("GET /requests/{source}"), "").json();
    assert!(asked("falkevig").as_array().unwrap().iter().any(|entry| entry["fault"] == "problem"));
    assert!(asked("falkelund").as_array().unwrap().iter().all(|entry| entry["fault"] == "none"));
    assert_eq!(simulator.control("PUT /fault/falkevig", r#"{"kind":"down"}"#).status, 400);
    assert_eq!(simulator.api("falkevig", "cases").status, 500);
}
