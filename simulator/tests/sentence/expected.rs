//! What the sentence must be: from ledgers, registry and relations, and from no code of the portal.

use crate::country::Country;
use crate::text::Language;
use std::collections::BTreeSet;

/// The two sources that know which sources concern a person.
const KNOWERS: [&str; 2] = ["cpr", "digitalpost"];

pub fn sentence(country: &Country, person: &str, failing: &BTreeSet<String>, language: Language) -> String {
    let asked = asked(country, person, failing);
    let answering = asked.iter().filter(|source| !failing.contains(*source));
    let count: usize = answering.map(|source| country.waiting(source, person)).sum();
    let failed = country.sources().filter(|id| failing.contains(*id));
    // Who takes no part yet gives no answer either.
    let lacking: Vec<&str> = failed.chain(country.to_come()).filter(|id| asked.contains(*id)).collect();
    let is_there = |id: &&String| !country.to_come().any(|to_come| to_come == id.as_str());
    let undecided = if KNOWERS.iter().any(|id| failing.contains(*id)) {
        country.registered() - asked.iter().filter(is_there).count()
    } else {
        0
    };
    match language {
        Language::Danish => danish(count, &whom(country, &lacking, "da", "og", "myndigheder"), undecided),
        Language::English => english(count, &whom(country, &lacking, "en", "and", "authorities"), undecided),
    }
}

/// Those that concern every resident, and those that a source which answers names.
fn asked(country: &Country, person: &str, failing: &BTreeSet<String>) -> BTreeSet<String> {
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

fn danish(count: usize, lacking: &str, undecided: usize) -> String {
    if lacking.is_empty() && undecided == 0 {
        return match count {
            0 => "Vi har ikke fundet noget, der venter på dig.".to_owned(),
            count => format!("{count} ting venter på dig."),
        };
    }
    let sentences = [
        (count > 0).then(|| format!("Mindst {count} ting venter på dig.")),
        (!lacking.is_empty()).then(|| format!("Vi mangler svar fra {lacking}.")),
        (undecided > 0).then(|| format!("Vi ved ikke, om {undecided} andre myndigheder har noget om dig.")),
        (count == 0).then(|| "Derfor ved vi ikke, om noget venter på dig.".to_owned()),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn english(count: usize, lacking: &str, undecided: usize) -> String {
    let things = if count == 1 {
        "1 thing waits for you.".to_owned()
    } else {
        format!("{count} things wait for you.")
    };
    if lacking.is_empty() && undecided == 0 {
        return if count == 0 { "We have not found anything that waits for you.".to_owned() } else { things };
    }
    let sentences = [
        (count > 0).then(|| format!("At least {things}")),
        (!lacking.is_empty()).then(|| format!("We lack an answer from {lacking}.")),
        (undecided > 0)
            .then(|| format!("We don’t know whether {undecided} other authorities have anything about you.")),
        (count == 0).then(|| "So we don’t know whether anything waits for you.".to_owned()),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
