//! What the sentence must be: from ledgers, registry and relations, and from no code of the portal.

use crate::country::Country;
use crate::text::Language;
use std::collections::BTreeSet;

/// The two sources that know which sources concern a person.
pub const KNOWERS: [&str; 2] = ["cpr", "digitalpost"];

pub fn sentence(country: &Country, person: &str, failing: &BTreeSet<String>, language: Language) -> String {
    let asked = asked(country, person, failing);
    let answering = asked.iter().filter(|source| !failing.contains(*source));
    let count = waiting(country, person, answering);
    let concerns = |id: &&str| asked.contains(*id);
    let lacking: Vec<&str> = country.sources().filter(|id| failing.contains(*id)).filter(concerns).collect();
    let to_come: Vec<&str> = country.to_come().filter(concerns).collect();
    let is_there = |id: &&String| !country.to_come().any(|to_come| to_come == id.as_str());
    let undecided = if KNOWERS.iter().any(|id| failing.contains(*id)) {
        country.registered() - asked.iter().filter(is_there).count()
    } else {
        0
    };
    match language {
        Language::Danish => {
            let whom = |ids: &[&str]| whom(country, ids, "da", "og", "myndigheder");
            danish(count, &whom(&lacking), &whom(&to_come), undecided)
        }
        Language::English => {
            let whom = |ids: &[&str]| whom(country, ids, "en", "and", "authorities");
            let are = if to_come.len() == 1 { "is" } else { "are" };
            let to_come = (!to_come.is_empty()).then(|| format!("{} {are}", whom(&to_come)));
            english(count, &whom(&lacking), to_come, undecided)
        }
    }
}

/// How many things wait for a person: what several of these sources hold under a name in common is one thing.
fn waiting<'a>(country: &Country, person: &str, sources: impl Iterator<Item = &'a String>) -> usize {
    let mut things: Vec<(BTreeSet<String>, bool)> = vec![];
    for source in sources {
        let root = country.root(source);
        for line in country.ledger(source, person) {
            let own = format!("{root}/{}", line["id"].as_str().unwrap());
            let given =
                line["same_as"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned());
            let kind = line["kind"].as_str().unwrap();
            let mut names: BTreeSet<String> =
                given.chain([own]).map(|name| format!("{kind} {name}")).collect();
            let mut waits = line["waits"] == true;
            let shared: Vec<_> = things.extract_if(.., |(known, _)| !known.is_disjoint(&names)).collect();
            for (known, known_waits) in shared {
                names.extend(known);
                waits |= known_waits;
            }
            things.push((names, waits));
        }
    }
    things.iter().filter(|(_, waits)| *waits).count()
}

/// Those that concern every resident, and those that a source which answers names.
pub fn asked(country: &Country, person: &str, failing: &BTreeSet<String>) -> BTreeSet<String> {
    let named = KNOWERS.iter().filter(|id| !failing.contains(**id)).flat_map(|id| country.named(id, person));
    country.everyone().chain(named).collect()
}

/// Up to three by name in the registry's order; more are counted.
fn whom(country: &Country, lacking: &[&str], language: &str, and: &str, authorities: &str) -> String {
    let names: Vec<String> = lacking.iter().map(|id| country.name(id, language)).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => format!("{one} {and} {other}"),
        [one, other, third] => format!("{one}, {other} {and} {third}"),
        more => format!("{} {authorities}", more.len()),
    }
}

fn danish(count: usize, lacking: &str, to_come: &str, undecided: usize) -> String {
    let all_answered = lacking.is_empty() && undecided == 0;
    if all_answered && to_come.is_empty() {
        return match count {
            0 => "Vi har ikke fundet noget, der venter på dig.".to_owned(),
            count => format!("{count} ting venter på dig."),
        };
    }
    let sentences = [
        (count > 0).then(|| format!("Mindst {count} ting venter på dig.")),
        (count == 0 && all_answered)
            .then(|| "Hos dem, vi spurgte, har vi ikke fundet noget, der venter på dig.".to_owned()),
        (!lacking.is_empty()).then(|| format!("Vi mangler svar fra {lacking}.")),
        (!to_come.is_empty()).then(|| format!("{to_come} er ikke tilsluttet endnu.")),
        (undecided > 0).then(|| format!("Vi ved ikke, om {undecided} andre myndigheder har noget om dig.")),
        (count == 0 && !all_answered).then(|| "Derfor ved vi ikke, om noget venter på dig.".to_owned()),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn english(count: usize, lacking: &str, to_come: Option<String>, undecided: usize) -> String {
    let all_answered = lacking.is_empty() && undecided == 0;
    let things = if count == 1 {
        "1 thing waits for you.".to_owned()
    } else {
        format!("{count} things wait for you.")
    };
    if all_answered && to_come.is_none() {
        return if count == 0 { "We have not found anything that waits for you.".to_owned() } else { things };
    }
    let sentences = [
        (count > 0).then(|| format!("At least {things}")),
        (count == 0 && all_answered)
            .then(|| "At those we asked, we have not found anything that waits for you.".to_owned()),
        (!lacking.is_empty()).then(|| format!("We lack an answer from {lacking}.")),
        to_come.map(|who_are| format!("{who_are} not connected yet.")),
        (undecided > 0)
            .then(|| format!("We don’t know whether {undecided} other authorities have anything about you.")),
        (count == 0 && !all_answered).then(|| "So we don’t know whether anything waits for you.".to_owned()),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
