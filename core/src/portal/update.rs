//! What follows from an event. The only function that changes the portal's state.

use super::event::{Event, FetchId, PageEvent};
use super::state::{Registry, State, Visit, Window};
use super::view::STEP;
use super::{Effect, slices, view};
use crate::federation::{Federation, NetworkFault, Order, REQUEST_BUDGET};
use crate::model::{Failure, Instant, SourceIndex, SourceState, copenhagen};
use crate::session::{Session, Token};
use crate::sources::overblik::Overblik;
use crate::sources::{Response, registry};
use crate::timeline::Timeline;

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
        Event::Page(said) => page(state, said, now, &mut effects),
        Event::Fetched(FetchId::Registry, outcome) => registered(state, outcome, now, &mut effects),
        Event::Fetched(FetchId::Source(id), outcome) => {
            change(state, now, &mut effects, |federation| federation.answered(id, outcome, now));
        }
        Event::Woke => {
            state.wake = None;
            woke(state, now, &mut effects);
        }
    }
    describe(state, false, now, &mut effects);
    tell_if_due(state, now, &mut effects);
    wake(state, now, &mut effects);
    effects
}

/// What the citizen does is answered on the screen at once.
fn page(state: &mut State, said: PageEvent, now: Instant, effects: &mut Vec<Effect>) {
    match said {
        PageEvent::Open => return open(state, now, effects),
        PageEvent::SignIn(person) => {
            state.wanted = Some(Session::of_demonstration(&person));
            return begin_visit(state, now, effects);
        }
        PageEvent::Retry(source) => {
            change(state, now, effects, |federation| federation.retry(SourceIndex(source.into()), now));
        }
        PageEvent::AskEveryone => change(state, now, effects, |federation| federation.ask_everyone(now)),
        PageEvent::Look(look) => {
            state.look = look;
            state.window = Window::default();
            describe(state, true, now, effects);
        }
        PageEvent::MoreAhead => state.window.ahead = state.window.ahead.saturating_add(STEP),
        PageEvent::MorePast => state.window.past = state.window.past.saturating_add(STEP),
    }
    tell(state, now, effects);
}

fn open(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    if matches!(state.registry, Registry::NotAsked | Registry::Failed) {
        state.registry = Registry::Asked { since: now };
        effects.push(Effect::Show(vec![view::Slice::Registry(view::Registry::Asked)]));
        effects.push(Effect::Fetch(FetchId::Registry, registry::request(), None));
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
        effects.push(Effect::Show(vec![slices::registry(&registry)]));
        state.registry = Registry::Loaded(registry);
        begin_visit(state, now, effects);
    } else {
        without_registry(state, effects);
    }
}

fn without_registry(state: &mut State, effects: &mut Vec<Effect>) {
    state.registry = Registry::Failed;
    effects.push(Effect::Show(vec![view::Slice::Registry(view::Registry::Failed)]));
}

/// Asks the sources as soon as it is known who asks and who there is to ask. One visit is one
/// person's: another one begins with a new worker.
fn begin_visit(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    let Registry::Loaded(registry) = &state.registry else { return };
    let session = state.wanted.take().filter(|_| state.visit.is_none());
    let known = session.and_then(|session| {
        let person = registry.persons.iter().find(|person| *person.id == *session.person())?;
        Some((session, person.name.clone()))
    });
    if let Some((session, name)) = known {
        let (federation, orders) = Federation::start(registry.sources.clone(), Box::new(Overblik), now);
        let token = session.token();
        effects.extend(orders.into_iter().map(|order| effect(order, &token)));
        let timeline = Timeline::default();
        state.visit = Some(Visit { session, name, federation, timeline, ordered_for: None });
    }
    tell(state, now, effects);
}

/// Asks what the sources say of themselves while it is looked at.
fn describe(state: &mut State, again: bool, now: Instant, effects: &mut Vec<Effect>) {
    let Some(visit) = state.visit.as_mut().filter(|_| state.look == view::Look::Coverage) else { return };
    let token = visit.session.token();
    let orders = visit.federation.describe(again, now);
    effects.extend(orders.into_iter().map(|order| effect(order, &token)));
}

fn woke(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    if registry_gives_up(state).is_some_and(|at| at <= now) {
        effects.push(Effect::Abandon(FetchId::Registry));
        without_registry(state, effects);
    }
    let turned_slow =
        waiting_since(state).any(|since| (SLOW_AFTER..SLOW_AFTER + LOOK_AGAIN).contains(&now.since(since)));
    let Some(visit) = &mut state.visit else { return };
    let orders = visit.federation.tick(now);
    let new_day = visit.ordered_for.is_some_and(|day| copenhagen(now).day != day);
    let token = visit.session.token();
    if !orders.is_empty() || new_day || turned_slow {
        changed(state, now);
    }
    effects.extend(orders.into_iter().map(|order| effect(order, &token)));
}

fn change(
    state: &mut State,
    now: Instant,
    effects: &mut Vec<Effect>,
    act: impl FnOnce(&mut Federation) -> Vec<Order>,
) {
    if let Some(visit) = &mut state.visit {
        let token = visit.session.token();
        effects.extend(act(&mut visit.federation).into_iter().map(|order| effect(order, &token)));
        changed(state, now);
    }
}

fn changed(state: &mut State, now: Instant) {
    if let Some(visit) = &mut state.visit {
        visit.ordered_for = None;
    }
    state.untold_since.get_or_insert(now);
}

fn tell_if_due(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    let Some(since) = state.untold_since else { return };
    if now.since(since) >= GATHER || waiting_since(state).next().is_none() {
        tell(state, now, effects);
    }
}

fn tell(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    let slices = slices::all(state, now);
    if !slices.is_empty() {
        state.untold_since = None;
        effects.push(Effect::Show(slices));
    }
}

/// Asks to be woken at the next moment that matters, unless that has been asked for already.
fn wake(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    let federation = state.visit.as_ref().map(|visit| &visit.federation);
    let told = state.untold_since.map(|since| since.after(GATHER));
    let slow = waiting_since(state).map(|since| since.after(SLOW_AFTER)).filter(|slow| *slow > now).min();
    let tick = federation.and_then(Federation::next_tick);
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
    let federation = state.visit.iter().map(|visit| &visit.federation);
    let states = federation.flat_map(Federation::sources).map(|(_, state)| state);
    states.filter_map(|state| match state {
        SourceState::Waiting { since } => Some(since),
        _ => None,
    })
}

fn effect(order: Order, token: &Token) -> Effect {
    match order {
        Order::Fetch(id, request) => {
            let token = request.personal.then(|| token.clone());
            Effect::Fetch(FetchId::Source(id), request, token)
        }
        Order::Abandon(id) => Effect::Abandon(FetchId::Source(id)),
    }
}
