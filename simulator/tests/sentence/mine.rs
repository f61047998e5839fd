//! What is held about each person, and of the wave plan's personal contents what is not: worked out from the ledgers, the
//! registry and the relations alone, and held against what the page shows, in its own words.

use crate::country::{Country, PERSONS};
use crate::expected::{KNOWERS, asked};
use crate::text::Language;
use crate::visit;
use overblik_core::portal::view::{Content, Look, MinePart, Row};
use serde_json::Value;
use std::collections::BTreeSet;

/// The place of what goes across the areas, and how many parts there are when every area is known.
const MANDATES: usize = 15;

/// The personal contents of the first wave in "Digital service i verdensklasse" (2018), and contact data: what the page
/// calls each, in which part it stands, in which list it comes, and by which codes.
const PLAN: [(&str, usize, &str, &[&str]); 25] = [
    ("Navn og adresse", 0, "registrations", &["name", "address", "address_protection"]),
    ("Telefon og e-mail", 0, "registrations", &["contact"]),
    ("Digital Post", 0, "registrations", &["digital_post"]),
    ("NemSMS", 0, "registrations", &["nemsms"]),
    ("NemKonto", 0, "registrations", &["nemkonto"]),
    ("Pas", 0, "credentials", &["passport"]),
    ("Kørekort", 0, "credentials", &["driving_licence"]),
    ("Våbentilladelse", 0, "credentials", &["weapon_permit"]),
    ("Dagpengetæller", 1, "registrations", &["unemployment_counter"]),
    ("SU", 2, "benefits", &["student_grant"]),
    ("ATP Livslang Pension", 2, "benefits", &["lifelong_pension"]),
    ("Boligstøtte", 2, "benefits", &["housing_benefit"]),
    ("Barselsdagpenge", 2, "benefits", &["maternity_pay"]),
    ("Familieydelser", 2, "benefits", &["child_benefit", "child_allowance"]),
    ("Sygedagpenge", 2, "benefits", &["sickness_benefit"]),
    ("Kontanthjælp", 2, "benefits", &["cash_benefit"]),
    ("Uddannelseshjælp", 2, "benefits", &["education_benefit"]),
    ("Revalidering", 2, "benefits", &["rehabilitation"]),
    ("Ressourceforløb", 2, "benefits", &["resource_programme"]),
    ("Ledighedsydelse", 2, "benefits", &["flex_unemployment"]),
    ("Fleksjob", 2, "benefits", &["flex_job"]),
    ("Fleksløntilskud", 2, "benefits", &["flex_wage_supplement"]),
    ("Enkeltydelser", 2, "benefits", &["single_payment"]),
    ("Fuldmagter, du har givet", MANDATES, "mandates", &["giver"]),
    ("Fuldmagter, du har fået", MANDATES, "mandates", &["holder"]),
];

/// The lists that the page is made from.
const LISTS: [&str; 5] = ["registrations", "credentials", "benefits", "mandates", "consents"];

/// What a content of which there is no line is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    Unfetched,
    None,
    NotYet,
}

/// A person's line in a ledger, and whose it is.
struct Line {
    source: String,
    record: Value,
}

impl Line {
    fn is(&self, list: &str, codes: &[&str]) -> bool {
        self.record["resource"] == list && codes.iter().any(|code| self.record["code"] == *code)
    }

    /// Whether it is the person's own: a child's passport is not, what they get for the child is.
    fn is_own(&self) -> bool {
        self.record["concerns"].is_null() || self.record["resource"] == "benefits"
    }

    /// The part in which it stands.
    fn part(&self, areas: &[&str]) -> usize {
        if self.record["resource"] == "mandates" || self.record["resource"] == "consents" {
            return MANDATES;
        }
        let planned = PLAN.iter().find(|(_, _, list, codes)| self.is(list, codes));
        let own = || areas.iter().position(|area| self.record["area"] == *area).unwrap();
        planned.map_or_else(own, |(_, part, _, _)| *part)
    }
}

fn lines(country: &Country, person: &str, sources: &BTreeSet<String>) -> Vec<Line> {
    let of = |source: &String| {
        let held = country.ledger(source, person).into_iter();
        let held = held.filter(|record| LISTS.iter().any(|list| record["resource"] == *list));
        held.map(|record| Line { source: source.clone(), record }).collect::<Vec<_>>()
    };
    sources.iter().flat_map(of).collect()
}

/// What is said of the contents without a line, each with its part.
fn without(
    country: &Country,
    person: &str,
    failing: &BTreeSet<String>,
    held: &[Line],
) -> BTreeSet<(usize, Said, String)> {
    let asked = asked(country, person, failing);
    let is_open = KNOWERS.iter().any(|knower| failing.contains(*knower));
    let said = PLAN.iter().filter_map(|(name, part, list, codes)| {
        if held.iter().any(|line| line.is(list, codes) && line.is_own()) {
            return None;
        }
        let senders: BTreeSet<&str> = codes.iter().flat_map(|code| country.senders(list, code)).collect();
        let is_unheard = |sender: &&str| {
            if asked.contains(*sender) { failing.contains(*sender) } else { is_open }
        };
        let said = match () {
            () if senders.is_empty() => Said::NotYet,
            () if senders.iter().any(is_unheard) => Said::Unfetched,
            () => Said::None,
        };
        Some((*part, said, (*name).to_owned()))
    });
    said.collect()
}

fn shown(parts: &[MinePart]) -> BTreeSet<(usize, Said, String)> {
    let words = &Language::Danish.text().mine().contents;
    let of = |(place, part): (usize, &MinePart)| {
        let named = move |said: Said, contents: &[Content]| -> Vec<_> {
            contents.iter().map(|content| (place, said, words[*content as usize].to_owned())).collect()
        };
        [
            named(Said::Unfetched, &part.unfetched),
            named(Said::None, &part.none),
            named(Said::NotYet, &part.not_yet),
        ]
        .concat()
    };
    parts.iter().enumerate().flat_map(of).collect()
}

/// What stands in a row, its own words and those of the others who have the same.
fn told(country: &Country, row: &Row) -> Vec<(String, String)> {
    let named = |place: u16, title: &str| (country.id(place.into()), title.to_owned());
    let others = row.also.iter().map(|also| named(also.source, also.title.as_ref().unwrap_or(&row.title)));
    [named(row.source, &row.title)].into_iter().chain(others).collect()
}

fn check(country: &Country, person: &str, failing: &BTreeSet<String>) {
    let mine = visit::settled(country, person, Look::Mine, failing, 0).mine.unwrap();
    assert_eq!(mine.parts.len(), MANDATES + 1, "{person} has something of no known area");
    let answering = asked(country, person, failing).into_iter().filter(|id| !failing.contains(id)).collect();
    let held = lines(country, person, &answering);
    let said = without(country, person, failing, &held);
    assert_eq!(shown(&mine.parts), said, "{person}, without {failing:?}");
    let areas: Vec<&str> = crate::text::areas::IDS.to_vec();
    for (place, part) in mine.parts.iter().enumerate() {
        let rows = part.held.groups.iter().flat_map(|group| &group.rows);
        let mut told: Vec<_> = rows.flat_map(|row| told(country, row)).collect();
        let here = held.iter().filter(|line| line.part(&areas) == place);
        let mut expected: Vec<_> = here
            .map(|line| (line.source.clone(), line.record["title"].as_str().unwrap().to_owned()))
            .collect();
        told.sort();
        expected.sort();
        assert_eq!(told, expected, "{person}, part {place}, without {failing:?}");
        assert!(part.is_covered, "{person}, part {place}");
    }
}

#[test]
fn every_content_of_the_wave_plan_has_a_line_or_is_named_for_every_person() {
    let country = Country::start();
    for person in PERSONS {
        check(&country, person, &BTreeSet::new());
    }
}

#[test]
fn whoever_fails_makes_nothing_absent_and_nothing_uncovered() {
    let country = Country::start();
    for person in PERSONS {
        for source in country.related(person) {
            check(&country, person, &BTreeSet::from([source]));
        }
        check(&country, person, &KNOWERS.map(str::to_owned).into());
    }
}

#[test]
fn what_the_plan_names_is_held_about_somebody_and_whoever_holds_it_is_registered_for_it() {
    let country = Country::start();
    let mut named = BTreeSet::new();
    for person in PERSONS {
        let all = asked(&country, person, &BTreeSet::new());
        let held = lines(&country, person, &all);
        let is_held = |(_, _, list, codes): &&(&str, usize, &str, &[&str])| {
            held.iter().any(|line| line.is(list, codes))
        };
        named.extend(PLAN.iter().filter(is_held).map(|(name, ..)| *name));
        for line in held.iter().filter(|line| PLAN.iter().any(|(_, _, list, codes)| line.is(list, codes))) {
            let (list, code) =
                (line.record["resource"].as_str().unwrap(), line.record["code"].as_str().unwrap());
            let senders = country.senders(list, code);
            assert!(
                senders.contains(&line.source.as_str()),
                "{} sends {code} and is not registered for it",
                line.source
            );
        }
    }
    let nobody: Vec<_> = PLAN.iter().map(|(name, ..)| *name).filter(|name| !named.contains(name)).collect();
    let never_sent =
        ["ATP Livslang Pension", "Uddannelseshjælp", "Revalidering", "Ressourceforløb", "Ledighedsydelse"];
    assert_eq!(nobody, [&never_sent[..], &["Fleksjob", "Fleksløntilskud", "Enkeltydelser"]].concat());
}
