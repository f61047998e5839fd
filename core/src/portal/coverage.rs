//! Makes what the overview covers: the fifteen areas and every registered source, from the registry
//! and from what the asked ones say of themselves.

use super::row::{self, date, moment, place};
use super::slices::name;
use super::sources::{fault, list};
use super::view::{self, Declared};
use crate::federation::{Answer, Federation};
use crate::model::{
    AREAS, Area, Connection, Descriptor, Instant, Outage, Source, SourceIndex, SourceKind, SourceState,
};
use crate::sources::registry::Registry;

/// A registered source, its place, and what it has said.
pub struct Covered<'a> {
    /// Its place.
    pub index: SourceIndex,
    /// As it is registered.
    pub source: &'a Source,
    /// What it has said of its lists.
    pub declared: Declared,
    /// All that it has said.
    pub descriptor: Option<&'a Descriptor>,
}

/// The coverage of a visit; so many authorities are `unknown`.
pub fn coverage(federation: &Federation, unknown: u32, now: Instant) -> view::Coverage {
    let covered: Vec<Covered<'_>> = declared_by(federation)
        .map(|covered| Covered {
            declared: not_connected(covered.source).unwrap_or(covered.declared),
            ..covered
        })
        .collect();
    whole(&covered, unknown, now)
}

/// Every registered source with what it has said; of one that is left out nothing.
pub fn declared_by(federation: &Federation) -> impl Iterator<Item = Covered<'_>> {
    let sources = federation.sources().zip(federation.descriptors());
    (0..).map(SourceIndex).zip(sources).map(|(index, ((source, state), answer))| Covered {
        index,
        source,
        declared: declared(&state, answer),
        descriptor: if let Answer::Said(descriptor, _) = answer { Some(descriptor) } else { None },
    })
}

/// The coverage before anybody has signed in: nobody is asked.
pub fn of_registry(registry: &Registry, now: Instant) -> view::Coverage {
    let sources = (0..).map(SourceIndex).zip(&registry.sources);
    let covered: Vec<Covered<'_>> = sources
        .map(|(index, source)| {
            let declared = not_connected(source).unwrap_or(match source.connection {
                Connection::SwitchedOff => Declared::Off,
                _ => Declared::Undecided,
            });
            Covered { index, source, declared, descriptor: None }
        })
        .collect();
    whole(&covered, registry.unreadable, now)
}

fn whole(covered: &[Covered<'_>], unknown: u32, now: Instant) -> view::Coverage {
    view::Coverage {
        areas: AREAS.iter().filter_map(|(of, _)| area_cover(*of, covered)).collect(),
        sources: covered.iter().map(|covered| source_view(covered, now)).collect(),
        unknown,
    }
}

fn area_cover(of: Area, covered: &[Covered<'_>]) -> Option<view::AreaCover> {
    let covering = || covered.iter().filter(|covered| covered.source.areas.contains(&of));
    let places = |wanted: fn(&Declared) -> bool| -> Vec<u16> {
        covering().filter(|covered| wanted(&covered.declared)).map(|covered| place(covered.index)).collect()
    };
    let asked = places(is_asked);
    let not_connected = places(|declared| matches!(declared, Declared::NotConnected { .. }));
    let not_yet = covered.iter().flat_map(|covered| {
        let parts = covered.descriptor.iter().flat_map(|descriptor| &descriptor.not_yet);
        parts.filter(|part| part.area == of).map(|part| (place(covered.index), name(&part.what)))
    });
    Some(view::AreaCover {
        area: area(of)?,
        others: row::count(covering().count() - asked.len() - not_connected.len()),
        asked,
        not_connected,
        not_yet: not_yet.collect(),
    })
}

/// That a source takes no part yet, whomever it concerns.
fn not_connected(source: &Source) -> Option<Declared> {
    match source.connection {
        Connection::NotConnected { expected } => {
            Some(Declared::NotConnected { expected: expected.map(date) })
        }
        Connection::SwitchedOff | Connection::Open(_) => None,
    }
}

fn is_asked(declared: &Declared) -> bool {
    matches!(declared, Declared::Waiting | Declared::Failed(_) | Declared::Said(_))
}

fn declared(state: &SourceState, answer: &Answer<Descriptor>) -> Declared {
    match (state, answer) {
        (SourceState::NotConcerned, _) => Declared::NotConcerned,
        (SourceState::Undecided, _) => Declared::Undecided,
        (SourceState::NotConnected { expected }, _) => {
            Declared::NotConnected { expected: expected.map(date) }
        }
        (SourceState::SwitchedOff, _) => Declared::Off,
        (SourceState::LeftOut, _) => Declared::LeftOut,
        (_, Answer::Idle | Answer::Asking) => Declared::Waiting,
        (_, Answer::Failed(failure, _)) => Declared::Failed(fault(*failure)),
        (_, Answer::Said(descriptor, _)) => Declared::Said(declarations(descriptor)),
    }
}

/// What a source has said of its lists; nothing of one that is left out.
pub fn declarations_of(federation: &Federation, index: SourceIndex) -> Vec<view::Declaration> {
    let mut all = federation.sources().zip(federation.descriptors());
    match all.nth(index.0).map(|((_, state), answer)| declared(&state, answer)) {
        Some(Declared::Said(said)) => said,
        _ => Vec::new(),
    }
}

fn declarations(descriptor: &Descriptor) -> Vec<view::Declaration> {
    let one = |declaration: &crate::model::Declaration| view::Declaration {
        list: declaration.resource.map(list),
        since: declaration.since.map(date),
        holds: name(&declaration.holds),
        current: name(&declaration.current),
        left_out: declaration.left_out.as_ref().map(name),
    };
    descriptor.declarations.iter().map(one).collect()
}

fn outages(descriptor: &Descriptor, now: Instant) -> Vec<view::Outage> {
    let mut ahead: Vec<_> = descriptor.outages.iter().filter(|outage| now < outage.to).collect();
    ahead.sort_by_key(|outage| outage.from);
    let one = |outage: &Outage| view::Outage {
        from: moment(outage.from),
        to: moment(outage.to),
        why: name(&outage.why),
    };
    ahead.into_iter().map(one).collect()
}

fn source_view(covered: &Covered<'_>, now: Instant) -> view::CoveredSource {
    let source = covered.source;
    view::CoveredSource {
        place: place(covered.index),
        id: source.id.as_str().to_owned(),
        name: name(&source.name),
        kind: match source.kind {
            SourceKind::State => view::SourceKind::State,
            SourceKind::Region => view::SourceKind::Region,
            SourceKind::Municipality => view::SourceKind::Municipality,
            SourceKind::Other => view::SourceKind::Other,
        },
        lists: source.resources.iter().copied().map(list).collect(),
        declared: covered.declared.clone(),
        outages: covered.descriptor.map(|descriptor| outages(descriptor, now)).unwrap_or_default(),
    }
}

/// An area as it crosses to the page; nothing for one that this version does not know.
pub fn area(area: Area) -> Option<view::Area> {
    Some(match area {
        Area::PersonAndContact => view::Area::PersonAndContact,
        Area::Employment => view::Area::Employment,
        Area::Benefits => view::Area::Benefits,
        Area::HealthAndElderly => view::Area::HealthAndElderly,
        Area::SchoolAndEducation => view::Area::SchoolAndEducation,
        Area::HousingAndEnergy => view::Area::HousingAndEnergy,
        Area::Residence => view::Area::Residence,
        Area::EconomyAndTax => view::Area::EconomyAndTax,
        Area::Family => view::Area::Family,
        Area::Daycare => view::Area::Daycare,
        Area::CultureChurchLeisure => view::Area::CultureChurchLeisure,
        Area::Building => view::Area::Building,
        Area::Transport => view::Area::Transport,
        Area::Animals => view::Area::Animals,
        Area::FishingHuntingNature => view::Area::FishingHuntingNature,
        Area::Other => return None,
    })
}
