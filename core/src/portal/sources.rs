//! Makes the strip of authorities: those that are asked with their states, the others counted.

use super::row::{self, moment, place};
use super::slices::name;
use super::update::SLOW_AFTER;
use super::view;
use crate::federation::Federation;
use crate::model::{Failure, Instant, Missing, Resource, Source, SourceIndex, SourceState};
use crate::session::Session;
use crate::timeline::Entry;

/// The strip.
pub fn sources(
    federation: &Federation,
    session: &Session,
    items: &[Entry<'_>],
    now: Instant,
) -> view::Sources {
    let mut counts = vec![0_usize; federation.sources().count()];
    for (source, _) in items {
        if let Some(count) = counts.get_mut(source.0) {
            *count += 1;
        }
    }
    let mut sources =
        view::Sources { undecided: row::count(federation.undecided()), ..view::Sources::default() };
    for ((index, (source, state)), count) in (0..).map(SourceIndex).zip(federation.sources()).zip(counts) {
        match source_state(&state, row::count(count), now) {
            Some(state) => sources.shown.push(source_view(index, source, session, state)),
            None if state == SourceState::NotConcerned => sources.not_concerned += 1,
            None => {}
        }
    }
    sources
}

/// The place of the source with this opaque key; `None` when there is none.
pub fn with_key(federation: &Federation, session: &Session, key: &str) -> Option<SourceIndex> {
    let mut sources = (0..).map(SourceIndex).zip(federation.sources());
    sources.find(|(_, (source, _))| session.opaque(&source.id) == key).map(|(index, _)| index)
}

/// What is missing of a source as it crosses to the page.
pub fn missing(missing: Missing) -> view::Missing {
    match missing {
        Missing::List(resource, failure) => view::Missing::List(list(resource), fault(failure)),
        Missing::Items(resource, count) => view::Missing::Items(list(resource), count),
        Missing::Unknown(count) => view::Missing::Unknown(count),
        Missing::Relations(failure) => view::Missing::Relations(fault(failure)),
    }
}

/// A list as it crosses to the page.
pub fn list(resource: Resource) -> view::List {
    match resource {
        Resource::Cases => view::List::Cases,
        Resource::Benefits => view::List::Benefits,
        Resource::Credentials => view::List::Credentials,
        Resource::Payments => view::List::Payments,
        Resource::Agenda => view::List::Agenda,
        Resource::AccessLog => view::List::AccessLog,
        Resource::Messages => view::List::Messages,
        Resource::Registrations => view::List::Registrations,
        Resource::Mandates => view::List::Mandates,
        Resource::Consents => view::List::Consents,
    }
}

/// A failure sorted by what the citizen can do about it.
pub fn fault(failure: Failure) -> view::Fault {
    match failure {
        Failure::Unreachable
        | Failure::Timeout
        | Failure::DataSource
        | Failure::Internal
        | Failure::CircuitBreaker => view::Fault::Silent,
        Failure::TooLarge | Failure::Format | Failure::Validation | Failure::Input => view::Fault::Unreadable,
        Failure::Agreement | Failure::Security => view::Fault::Refused,
        Failure::NoToken => view::Fault::NoToken,
    }
}

fn source_view(
    index: SourceIndex,
    source: &Source,
    session: &Session,
    state: view::SourceState,
) -> view::Source {
    view::Source {
        place: place(index),
        id: source.id.as_str().to_owned(),
        key: session.opaque(&source.id),
        name: name(&source.name),
        phone: source.phone.to_string(),
        site: source.site.as_str().to_owned(),
        state,
    }
}

/// `None` for a source that is neither asked nor would be.
fn source_state(state: &SourceState, items: u32, now: Instant) -> Option<view::SourceState> {
    Some(match state {
        SourceState::NotConcerned | SourceState::Undecided => return None,
        SourceState::SwitchedOff => view::SourceState::Off,
        SourceState::Waiting { since } => {
            view::SourceState::Waiting { slow: now.since(*since) >= SLOW_AFTER }
        }
        SourceState::Loaded { fetched, as_of } => {
            view::SourceState::Loaded { fetched: moment(*fetched), as_of: as_of.map(moment), items }
        }
        SourceState::Empty { fetched, as_of } => {
            view::SourceState::Empty { fetched: moment(*fetched), as_of: as_of.map(moment) }
        }
        SourceState::Partial { fetched, missing: lacks } => {
            let missing = lacks.iter().copied().map(missing).collect();
            view::SourceState::Partial { fetched: moment(*fetched), items, missing }
        }
        SourceState::Failed { since, failure } => {
            view::SourceState::Failed { since: moment(*since), fault: fault(*failure) }
        }
    })
}
