//! The named scenarios of authorities that fail: one list, `simulator/scenarios.json`, for whoever starts a simulator,
//! for the drill page and for the tests. It owns their names and what each sets; `fault` says what a fault is.

use std::str::FromStr;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

use crate::authorities::{Authority, registered};
use crate::fault::Fault;

/// Something that goes wrong, by its name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// In kebab-case.
    pub name: String,
    /// What happens, in a Danish sentence.
    pub da: String,
    /// The same in English.
    pub en: String,
    /// Whom it strikes, unless somebody else is named.
    pub authority: String,
    /// How that one fails.
    pub fault: Fault,
    /// How the login service fails, in the words of `simulator/broker/faults.mjs`.
    #[serde(default)]
    pub broker: Option<Value>,
}

/// A scenario and whom it strikes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// What goes wrong.
    pub scenario: &'static Scenario,
    /// The authority's id.
    pub authority: &'static str,
}

/// Every scenario, in the order of the file.
pub fn all() -> &'static [Scenario] {
    // A test holds the file to being readable.
    static ALL: LazyLock<Vec<Scenario>> = LazyLock::new(|| read().unwrap_or_default());
    &ALL
}

fn read() -> serde_json::Result<Vec<Scenario>> {
    serde_json::from_str(include_str!("../scenarios.json"))
}

impl Chosen {
    /// The scenario of this name, at this authority or else at its own; the error says which there are.
    pub fn new(name: &str, authority: Option<&str>) -> Result<Self, String> {
        let Some(scenario) = all().iter().find(|scenario| scenario.name == name) else {
            let names: Vec<_> = all().iter().map(|scenario| scenario.name.as_str()).collect();
            return Err(format!("there is no scenario '{name}', only {}", names.join(", ")));
        };
        let authority = find(authority.unwrap_or(&scenario.authority))?;
        Ok(Self { scenario, authority: authority.source })
    }
}

/// `NAME` or `NAME@authority`.
impl FromStr for Chosen {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once('@') {
            Some((name, authority)) => Self::new(name, Some(authority)),
            None => Self::new(text, None),
        }
    }
}

fn find(source: &str) -> Result<&'static Authority, String> {
    let known = registered().find(|authority| authority.source == source);
    known.ok_or_else(|| format!("there is no authority '{source}'"))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_file_can_be_read_and_every_name_is_one_of_its_own() {
        let scenarios = read().unwrap();
        let names: BTreeSet<_> = scenarios.iter().map(|scenario| &scenario.name).collect();
        assert_eq!(names.len(), scenarios.len());
        for name in names {
            assert!(name.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase()), "{name}");
        }
    }

    #[test]
    fn every_scenario_says_what_happens_to_an_authority_that_there_is() {
        for scenario in all() {
            let Scenario { name, da, en, authority, .. } = scenario;
            assert!([da, en].iter().all(|text| text.ends_with('.')), "{name}");
            assert_eq!(Chosen::new(name, None).unwrap().authority, authority);
        }
    }

    #[test]
    fn no_two_scenarios_do_the_same_and_none_does_nothing() {
        // The drill page tells them apart by what they set.
        for (place, scenario) in all().iter().enumerate() {
            let does = |other: &Scenario| other.fault == scenario.fault && other.broker == scenario.broker;
            assert_eq!(all().iter().position(does), Some(place), "{}", scenario.name);
            assert!(scenario.fault != Fault::None || scenario.broker.is_some(), "{}", scenario.name);
        }
    }

    #[test]
    fn a_scenario_strikes_its_own_authority_or_the_one_that_is_named() {
        let strikes = |text: &str| text.parse::<Chosen>().map(|chosen| chosen.authority);
        assert_eq!(strikes("refused"), Ok("skat"));
        assert_eq!(strikes("refused@fjordby"), Ok("fjordby"));
        assert!(strikes("asleep").unwrap_err().contains("half-then-cut, wrong-schema"));
        assert_eq!(strikes("refused@nobody").unwrap_err(), "there is no authority 'nobody'");
    }
}
