//! Everything the page is told: what is always told, and what it looks at.

use super::row::{self, Rows};
use super::state::{Registry, State, Visit};
use super::timeline::Whose;
use super::view::{self, Look, Slice};
use super::{coverage, overview, sources, summary, timeline};
use crate::model::{Instant, Name, copenhagen};
use crate::sources::registry;
use crate::timeline::{Entry, Timeline};

/// The whole mirror of the page; nothing before the registry is here.
pub fn all(state: &mut State, now: Instant) -> Vec<Slice> {
    let Registry::Loaded(registry) = &state.registry else { return Vec::new() };
    let Some(visit) = &mut state.visit else { return signed_out(registry, &state.look) };
    let Visit { session, name, federation, timeline: order, ordered_for } = visit;
    let federation = &*federation;
    let today = copenhagen(now).day;
    let items: Vec<Entry<'_>> = federation.items().collect();
    if *ordered_for != Some(today) {
        *order = Timeline::new(&items, today);
        *ordered_for = Some(today);
    }
    let ids: Vec<&str> = federation.sources().map(|(source, _)| source.id.as_str()).collect();
    let rows = Rows::new(&items, &ids, today);
    let summary = summary::summary(federation, &items, registry.unreadable, today);
    let looked_at = match &state.look {
        Look::Nothing => None,
        Look::Overview => {
            let others = summary.undecided + summary.unknown > 0;
            Some(Slice::Overview(overview::overview(federation, &items, &rows, others, now)))
        }
        Look::Timeline(filter) => {
            let whose = match &filter.source {
                None => Whose::All,
                Some(key) => sources::with_key(federation, session, key).map_or(Whose::Nobody, Whose::One),
            };
            let wanted = timeline::Wanted { filter, whose, today };
            Some(Slice::Timeline(timeline::timeline(&items, &rows, order, &state.window, &wanted)))
        }
        Look::Coverage => Some(Slice::Coverage(coverage::coverage(federation, summary.unknown))),
    };
    let always = [
        Slice::Person(Some(name.to_string())),
        Slice::Sources(sources::sources(federation, session, &items, now)),
        Slice::Summary(summary),
    ];
    always.into_iter().chain(looked_at).collect()
}

/// The registry as far as the page needs it.
pub fn registry(registry: &registry::Registry) -> Slice {
    let person = |person: &registry::Person| view::Person {
        id: person.id.to_string(),
        name: person.name.to_string(),
        about: name(&person.about),
    };
    Slice::Registry(view::Registry::Loaded {
        simulated: registry.simulated,
        notice: registry.notice.as_ref().map(name),
        persons: registry.persons.iter().map(person).collect(),
    })
}

/// A name as it crosses to the page.
pub fn name(name: &Name) -> view::Name {
    view::Name { da: name.da.to_string(), en: name.en.to_string() }
}

fn signed_out(registry: &registry::Registry, look: &Look) -> Vec<Slice> {
    let coverage = (*look == Look::Coverage).then(|| Slice::Coverage(coverage::of_registry(registry)));
    [Slice::Person(None)].into_iter().chain(coverage).collect()
}

/// How many entries of these are wanted.
pub fn count_of<'a>(items: &[Entry<'a>], wanted: impl Fn(&Entry<'a>) -> bool) -> u32 {
    row::count(items.iter().filter(|entry| wanted(entry)).count())
}
