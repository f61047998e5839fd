//! Makes the strip of authorities: those that are asked with their states, the others counted.

use super::row::{self, date, moment, place};
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
        Missing::Newer(resource, failure) => view::Missing::Newer(list(resource), fault(failure)),
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

/// A failure as it crosses to the page.
pub fn fault(failure: Failure) -> view::Fault {
    match failure {
        Failure::Unreachable => view::Fault::Unreachable,
        Failure::TooLarge => view::Fault::TooLarge,
        Failure::Agreement => view::Fault::Agreement,
        Failure::DataSource => view::Fault::DataSource,
        Failure::Timeout => view::Fault::Timeout,
        Failure::Internal => view::Fault::Internal,
        Failure::Security => view::Fault::Security,
        Failure::Forbidden => view::Fault::Forbidden,
        Failure::NoToken => view::Fault::NoToken,
        Failure::Format => view::Fault::Format,
        Failure::Input => view::Fault::Input,
        Failure::CircuitBreaker => view::Fault::CircuitBreaker,
        Failure::Validation => view::Fault::Validation,
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
    Some(match *state {
        SourceState::NotConcerned | SourceState::Undecided => return None,
        SourceState::NotConnected { expected } => {
            view::SourceState::NotConnected { expected: expected.map(date) }
        }
        SourceState::SwitchedOff => view::SourceState::Off,
        SourceState::LeftOut => view::SourceState::LeftOut,
        SourceState::Waiting { since } => view::SourceState::Waiting { slow: now.since(since) >= SLOW_AFTER },
        SourceState::Loaded { fetched, as_of } => {
            view::SourceState::Loaded { fetched: moment(fetched), as_of: as_of.map(moment), items }
        }
        SourceState::Empty { fetched, as_of } => {
            view::SourceState::Empty { fetched: moment(fetched), as_of: as_of.map(moment) }
        }
        SourceState::Partial { fetched, missing: ref lacks, next_try } => {
            let missing = lacks.iter().copied().map(missing).collect();
            let (fetched, next_try) = (moment(fetched), next_try.map(moment));
            view::SourceState::Partial { fetched, items, missing, next_try }
        }
        SourceState::Stale { fetched, since, failure, next_try } => view::SourceState::Stale {
            fetched: moment(fetched),
            items,
            since: moment(since),
            fault: fault(failure),
            next_try: next_try.map(moment),
        },
        SourceState::NotEntitled { since } => view::SourceState::NotEntitled { since: moment(since) },
        SourceState::Outage { since, until } => {
            view::SourceState::Outage { since: moment(since), until: moment(until) }
        }
        SourceState::Failed { since, failure, next_try } => view::SourceState::Failed {
            since: moment(since),
            fault: fault(failure),
            next_try: next_try.map(moment),
        },
    })
}
