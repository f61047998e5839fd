//! Makes the view values of what the page looks at: the sources, and the timeline's windows.

use super::row;
use super::state::{Registry, State};
use super::update::SLOW_AFTER;
use super::view;
use crate::federation::Federation;
use crate::model::{Day, Failure, Instant, Missing, Resource, Source, SourceState, copenhagen};
use crate::timeline::{self, Entry, GapReason, Timeline};

/// The whole mirror of the page; `None` before the registry is here.
pub fn slices(state: &mut State, now: Instant) -> Option<Vec<view::Slice>> {
    let Registry::Loaded { simulated, unreadable } = state.registry else { return None };
    let federation = state.federation.as_ref()?;
    let unknown = unreadable.max(row::count(federation.unregistered()));
    let today = copenhagen(now).day;
    let items: Vec<Entry<'_>> = federation.items().collect();
    if state.ordered_for != Some(today) {
        state.timeline = Timeline::new(&items, today);
        state.ordered_for = Some(today);
    }
    let part =
        |entries: Vec<Entry<'_>>, total| view::Part { days: days(&entries, today), total: row::count(total) };
    let (order, window) = (&state.timeline, &state.window);
    let states: Vec<SourceState> = federation.sources().map(|(_, state)| state).collect();
    let timeline = view::Timeline {
        today: row::date(today),
        ahead: part(order.ahead(&items, size(window.ahead)), order.ahead_len()),
        past: part(order.past(&items, size(window.past)), order.past_len()),
        gaps: timeline::gaps(states.iter()).iter().map(gap).collect(),
        needs_me: row::count(items.iter().filter(|(_, item)| item.needs_me(today)).count()),
        unknown,
        standing: standing(&states, unknown),
    };
    Some(vec![
        view::Slice::Registry(view::Registry::Loaded { simulated, unknown }),
        view::Slice::Sources(sources(federation, &items, now)),
        view::Slice::Timeline(timeline),
    ])
}

fn standing(states: &[SourceState], unknown: u32) -> view::Standing {
    if !states.iter().all(SourceState::is_settled) {
        view::Standing::Waiting
    } else if unknown == 0 && timeline::gaps(states.iter()).is_empty() {
        view::Standing::Whole
    } else {
        view::Standing::Incomplete
    }
}

/// Neighbours of the same day under one heading.
fn days(entries: &[Entry<'_>], today: Day) -> Vec<view::DayGroup> {
    let day = |entry: &Entry<'_>| entry.1.when().day();
    let groups = entries.chunk_by(|one, next| day(one) == day(next));
    let group = |group: &[Entry<'_>]| {
        let day = group.first().map(day)?;
        let from_today = i32::try_from(day.epoch_days() - today.epoch_days()).unwrap_or(i32::MAX);
        Some(view::DayGroup {
            date: row::date(day),
            from_today,
            rows: group.iter().map(|(source, item)| row::row(*source, item, today)).collect(),
        })
    };
    groups.filter_map(group).collect()
}

fn sources(federation: &Federation, items: &[Entry<'_>], now: Instant) -> Vec<view::Source> {
    let mut counts = vec![0_usize; federation.sources().count()];
    for (source, _) in items {
        if let Some(count) = counts.get_mut(source.0) {
            *count += 1;
        }
    }
    let sources = federation.sources().zip(counts);
    sources.map(|((source, state), count)| source_view(source, &state, row::count(count), now)).collect()
}

fn source_view(source: &Source, state: &SourceState, items: u32, now: Instant) -> view::Source {
    view::Source {
        id: source.id.as_str().to_owned(),
        name: view::Name { da: source.name.da.to_string(), en: source.name.en.to_string() },
        phone: source.phone.to_string(),
        site: source.site.as_str().to_owned(),
        state: source_state(state, items, now),
    }
}

fn source_state(state: &SourceState, items: u32, now: Instant) -> view::SourceState {
    match state {
        SourceState::SwitchedOff => view::SourceState::Off,
        SourceState::NotConcerned => view::SourceState::NotConcerned,
        SourceState::Waiting { since } => {
            view::SourceState::Waiting { slow: now.since(*since) >= SLOW_AFTER }
        }
        SourceState::Loaded { fetched, as_of } => {
            view::SourceState::Loaded { fetched: row::moment(*fetched), as_of: as_of.map(row::moment), items }
        }
        SourceState::Empty { fetched, as_of } => {
            view::SourceState::Empty { fetched: row::moment(*fetched), as_of: as_of.map(row::moment) }
        }
        SourceState::Partial { fetched, missing } => {
            let missing = missing.iter().copied().map(missing_view).collect();
            view::SourceState::Partial { fetched: row::moment(*fetched), items, missing }
        }
        SourceState::Failed { since, failure } => {
            view::SourceState::Failed { since: row::moment(*since), fault: fault(*failure) }
        }
    }
}

fn gap(gap: &timeline::Gap) -> view::Gap {
    view::Gap {
        source: row::place(gap.source),
        reason: match &gap.reason {
            GapReason::Waiting => view::GapReason::Waiting,
            GapReason::Failed => view::GapReason::Failed,
            GapReason::Partial(missing) => {
                view::GapReason::Partial(missing.iter().copied().map(missing_view).collect())
            }
            GapReason::SwitchedOff => view::GapReason::Off,
        },
    }
}

fn missing_view(missing: Missing) -> view::Missing {
    match missing {
        Missing::List(resource, failure) => view::Missing::List(list(resource), fault(failure)),
        Missing::Items(resource, count) => view::Missing::Items(list(resource), count),
        Missing::Unknown(count) => view::Missing::Unknown(count),
    }
}

fn list(resource: Resource) -> view::List {
    match resource {
        Resource::Cases => view::List::Cases,
        Resource::Payments => view::List::Payments,
        Resource::Agenda => view::List::Agenda,
        Resource::AccessLog => view::List::AccessLog,
    }
}

fn fault(failure: Failure) -> view::Fault {
    match failure {
        Failure::Unreachable
        | Failure::Timeout
        | Failure::DataSource
        | Failure::Internal
        | Failure::CircuitBreaker => view::Fault::Silent,
        Failure::TooLarge | Failure::Format | Failure::Validation | Failure::Input => view::Fault::Unreadable,
        Failure::Agreement | Failure::Security => view::Fault::Refused,
    }
}

fn size(rows: u32) -> usize {
    usize::try_from(rows).unwrap_or(usize::MAX)
}
