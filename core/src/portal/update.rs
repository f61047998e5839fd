//! What follows from an event. The only function that changes the portal's state.

use super::event::{Event, FetchId, PageEvent};
use super::state::{Registry, State};
use super::view::STEP;
use super::window;
use super::{Effect, view};
use crate::federation::{Federation, NetworkFault, Order, REQUEST_BUDGET};
use crate::model::{Failure, Instant, SourceIndex, SourceState, copenhagen};
use crate::sources::overblik::Overblik;
use crate::sources::{Response, registry};

/// Milliseconds that changes are gathered before the page is told, so that answers arriving
/// together appear together and what is being read moves once.
const GATHER: i64 = 120;
/// Milliseconds after which a source that is waited for is said to be slow.
pub(super) const SLOW_AFTER: i64 = 1_000;
/// Milliseconds a day's order may be kept before it is looked at again, for the visit that lasts
/// past midnight.
const LOOK_AGAIN: i64 = 60_000;

/// Takes in an event and says what is to be done about it.
pub fn update(state: &mut State, event: Event, now: Instant) -> Vec<Effect> {
    let mut effects = Vec::new();
    match event {
        Event::Page(PageEvent::Open) => open(state, now, &mut effects),
        Event::Page(PageEvent::Retry(source)) => retry(state, SourceIndex(source.into()), now, &mut effects),
        Event::Page(PageEvent::MoreAhead) => {
            state.window.ahead = state.window.ahead.saturating_add(STEP);
            tell(state, now, &mut effects);
        }
        Event::Page(PageEvent::MorePast) => {
            state.window.past = state.window.past.saturating_add(STEP);
            tell(state, now, &mut effects);
        }
        Event::Fetched(FetchId::Registry, outcome) => registered(state, outcome, now, &mut effects),
        Event::Fetched(FetchId::Source(id), outcome) => {
            change(state, now, &mut effects, |federation| federation.answered(id, outcome, now));
        }
        Event::Woke => {
            state.wake = None;
            woke(state, now, &mut effects);
        }
    }
    tell_if_due(state, now, &mut effects);
    wake(state, now, &mut effects);
    effects
}

fn open(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    if matches!(state.registry, Registry::NotAsked | Registry::Failed) {
        state.registry = Registry::Asked { since: now };
        effects.push(Effect::Show(vec![view::Slice::Registry(view::Registry::Asked)]));
        effects.push(Effect::Fetch(FetchId::Registry, registry::request()));
    }
}

fn registered(
    state: &mut State,
    outcome: Result<Response, NetworkFault>,
    now: Instant,
    effects: &mut Vec<Effect>,
) {
    let read = outcome.map_err(Failure::from).and_then(|response| registry::read(&response)).ok();
    // A registry that names nobody is none: with it, "nothing waits for you" would be said of nobody's answer.
    if let Some(registry) = read.filter(|registry| !registry.sources.is_empty() || registry.unreadable > 0) {
        let (federation, orders) = Federation::start(registry.sources, Box::new(Overblik), now);
        state.registry = Registry::Loaded { simulated: registry.simulated, unreadable: registry.unreadable };
        state.federation = Some(federation);
        effects.extend(orders.into_iter().map(effect));
        tell(state, now, effects);
    } else {
        without_registry(state, effects);
    }
}

fn without_registry(state: &mut State, effects: &mut Vec<Effect>) {
    state.registry = Registry::Failed;
    effects.push(Effect::Show(vec![view::Slice::Registry(view::Registry::Failed)]));
}

/// The citizen's own "try again" is answered on the screen at once.
fn retry(state: &mut State, source: SourceIndex, now: Instant, effects: &mut Vec<Effect>) {
    change(state, now, effects, |federation| federation.retry(source, now));
    tell(state, now, effects);
}

fn woke(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    if registry_gives_up(state).is_some_and(|at| at <= now) {
        effects.push(Effect::Abandon(FetchId::Registry));
        without_registry(state, effects);
    }
    let orders = state.federation.as_mut().map(|federation| federation.tick(now)).unwrap_or_default();
    let new_day = state.ordered_for.is_some_and(|day| copenhagen(now).day != day);
    let turned_slow =
        waiting_since(state).any(|since| (SLOW_AFTER..SLOW_AFTER + LOOK_AGAIN).contains(&now.since(since)));
    if !orders.is_empty() || new_day || turned_slow {
        changed(state, now);
    }
    effects.extend(orders.into_iter().map(effect));
}

fn change(
    state: &mut State,
    now: Instant,
    effects: &mut Vec<Effect>,
    act: impl FnOnce(&mut Federation) -> Vec<Order>,
) {
    if let Some(federation) = &mut state.federation {
        effects.extend(act(federation).into_iter().map(effect));
        changed(state, now);
    }
}

fn changed(state: &mut State, now: Instant) {
    state.ordered_for = None;
    state.untold_since.get_or_insert(now);
}

fn tell_if_due(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    let Some(since) = state.untold_since else { return };
    if now.since(since) >= GATHER || waiting_since(state).next().is_none() {
        tell(state, now, effects);
    }
}

fn tell(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    if let Some(slices) = window::slices(state, now) {
        state.untold_since = None;
        effects.push(Effect::Show(slices));
    }
}

/// Asks to be woken at the next moment that matters, unless that has been asked for already.
fn wake(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    let federation = state.federation.as_ref();
    let told = state.untold_since.map(|since| since.after(GATHER));
    let slow = waiting_since(state).map(|since| since.after(SLOW_AFTER)).filter(|slow| *slow > now).min();
    let tick = federation.and_then(|federation| federation.next_tick(now));
    let look_again = federation.map(|_| now.after(LOOK_AGAIN));
    let next = [registry_gives_up(state), tick, told, slow, look_again].into_iter().flatten().min();
    if let Some(next) = next.filter(|next| state.wake.is_none_or(|wake| *next < wake)) {
        state.wake = Some(next);
        effects.push(Effect::Wake(next));
    }
}

fn registry_gives_up(state: &State) -> Option<Instant> {
    match state.registry {
        Registry::Asked { since } => Some(since.after(REQUEST_BUDGET)),
        _ => None,
    }
}

fn waiting_since(state: &State) -> impl Iterator<Item = Instant> {
    let states = state.federation.iter().flat_map(Federation::sources).map(|(_, state)| state);
    states.filter_map(|state| match state {
        SourceState::Waiting { since } => Some(since),
        _ => None,
    })
}

fn effect(order: Order) -> Effect {
    match order {
        Order::Fetch(id, request) => Effect::Fetch(FetchId::Source(id), request),
        Order::Abandon(id) => Effect::Abandon(FetchId::Source(id)),
    }
}
