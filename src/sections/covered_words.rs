//! What is said of an authority that is asked, besides its declarations: how it is with those, what it offers, since when, and
//! when it is closed.

use super::declarations::{day, earliest};
use super::{source_words, words};
use crate::text::Text;
use overblik_core::portal::view::{CoveredSource, Declaration, Declared, Outage};

/// How it is with what it says of itself; nothing when it has said it.
pub fn state(text: &Text, source: &CoveredSource) -> String {
    match source.declared {
        Declared::Waiting => text.coverage().waiting.to_owned(),
        Declared::Failed(fault) => [words::fault(text, fault).short, ". ", text.coverage().failed].concat(),
        Declared::Off => text.coverage().off.to_owned(),
        Declared::LeftOut => [text.sources.left_out, ". ", text.sources.left_out_long].concat(),
        Declared::Said(_) | Declared::NotConcerned | Declared::Undecided | Declared::NotConnected { .. } => {
            String::new()
        }
    }
}

/// What the registry says that it offers, until it has said what it holds.
pub fn offers(text: &Text, source: &CoveredSource) -> String {
    if matches!(source.declared, Declared::Said(_)) {
        return String::new();
    }
    let lists: Vec<String> = source.lists.iter().map(|list| words::list(text, *list).to_owned()).collect();
    (text.coverage().offers)(&words::sentence(text, &lists))
}

/// What it has said of its lists.
pub fn said(source: &CoveredSource) -> &[Declaration] {
    if let Declared::Said(lists) = &source.declared { lists } else { &[] }
}

/// Since when something of it is here.
pub fn since(text: &Text, source: &CoveredSource) -> String {
    let first = earliest(said(source));
    first.map(|first| (text.coverage().from)(&day(text, first))).unwrap_or_default()
}

/// When it says that it will not answer, and why.
pub fn outages(text: &Text, source: &CoveredSource) -> Vec<String> {
    let one = |outage: &Outage| {
        let from = words::moment(text, outage.from);
        let to = source_words::near(text, outage.to, outage.from);
        [&(text.coverage().outage)(&from, &to), " ", words::name(text, &outage.why)].concat()
    };
    source.outages.iter().map(one).collect()
}
