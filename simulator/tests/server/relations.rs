//! Which authorities concern a person, as those who know tell it.

use std::collections::BTreeSet;

use simulator::authorities::ALL;
use simulator::people;

use crate::fixture::simulator;

#[test]
fn two_know_together_whom_each_person_deals_with() {
    let simulator = simulator();
    let knowers: Vec<_> =
        ALL.into_iter().filter(|authority| authority.relations).map(|authority| authority.source).collect();
    assert_eq!(knowers, ["digitalpost", "cpr"]);
    for person in people::ALL.into_iter().map(|profile| profile.id).chain(["stress", "stress-3000"]) {
        let mut told = BTreeSet::new();
        for source in &knowers {
            let relations = simulator.api_for(person, source, "relations").json();
            for relation in relations["items"].as_array().unwrap() {
                assert!(relation["since"].is_string() && relation.get("until").is_some());
                told.insert(relation["source"].as_str().unwrap().to_owned());
            }
        }
        let truth = simulator.control(&format!("GET /relations/{person}"), "").json();
        let truth: BTreeSet<_> =
            truth.as_array().unwrap().iter().map(|source| source.as_str().unwrap().to_owned()).collect();
        assert_eq!(told, truth, "{person}");
        assert!((5..=20).contains(&truth.len()), "{person}: {truth:?}");
    }
}

#[test]
fn whoever_holds_something_is_related() {
    let simulator = simulator();
    for profile in people::ALL {
        let truth = simulator.control(&format!("GET /relations/{}", profile.id), "").text();
        for authority in ALL {
            let holds = !simulator.ledger(profile.id, authority.source).is_empty();
            assert!(!holds || truth.contains(&format!("\"{}\"", authority.source)), "{}", profile.id);
        }
    }
}

#[test]
fn a_municipality_moved_from_is_told_with_its_end() {
    let relations = simulator().api_for("family", "cpr", "relations").json();
    let former =
        relations["items"].as_array().unwrap().iter().find(|each| each["source"] == "engholm").unwrap();
    assert!(former["until"].as_str().unwrap() > former["since"].as_str().unwrap());
}
