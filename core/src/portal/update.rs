//! What follows from an event. It owns what all programs share: what is asked, when, and when a page is told.

use super::calls::{Calls, ask_tokens};
use super::event::{Event, FetchId};
use super::program::{Effects, Program};
use super::slices::name;
use super::state::{Registry, Standing, State, Visit};
use super::{Effect, sign_in, view};
use crate::federation::{Federation, NetworkFault, Order, REQUEST_BUDGET, RequestId};
use crate::model::{Failure, Instant, Source, SourceIndex, SourceState, copenhagen};
use crate::session::{Left, NoGrant, Session};
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

/// Takes in an event and says what is to be done about it; `device` is the time by the device's clock. When a sign-in has
/// told that it is wrong, every day and time follows the login service's instead.
pub fn update<P: Program>(state: &mut State<P>, event: Event<P::Said>, device: Instant) -> Effects<P> {
    let mut effects = Vec::new();
    let now = device.after(state.behind);
    match event {
        Event::Page(said) => P::hear(state, said, now, &mut effects),
        Event::Fetched(id, outcome) => fetched(state, id, outcome, now, &mut effects),
        Event::Woke => {
            state.wake = None;
            woke(state, now, &mut effects);
        }
    }
    // A sign-in may just have told what time it is.
    let now = device.after(state.behind);
    P::after_event(state, now, &mut effects);
    tell_if_due(state, now, &mut effects);
    note_what_is_sent(state, &effects, now);
    wake(state, now, &mut effects);
    effects
}

fn fetched<P: Program>(
    state: &mut State<P>,
    id: FetchId,
    outcome: Result<Response, NetworkFault>,
    now: Instant,
    effects: &mut Effects<P>,
) {
    match id {
        FetchId::Registry => registered(state, outcome, now, effects),
        FetchId::Discovery => {
            if sign_in::described(state, outcome, now, effects).is_err() {
                tell(state, now, effects);
            }
        }
        FetchId::Exchange => {
            let now = sign_in::exchanged(state, outcome, now);
            begin_visit(state, now, effects);
        }
        FetchId::Token(source) => token(state, source, outcome, now, effects),
        FetchId::Source(id) => answered(state, id, outcome, now, effects),
    }
}

/// Who is signed in is not told yet: the page may be about to say that the browser has come back.
pub(super) fn open<P: Program>(state: &mut State<P>, now: Instant, effects: &mut Effects<P>) {
    if matches!(state.registry, Registry::NotAsked | Registry::Failed) {
        state.registry = Registry::Asked { since: now };
        effects.push(Effect::Show(vec![P::registry(view::Registry::Asked)]));
        effects.push(Effect::Fetch(FetchId::Registry, registry::request(), None));
    }
}

fn registered<P: Program>(
    state: &mut State<P>,
    outcome: Result<Response, NetworkFault>,
    now: Instant,
    effects: &mut Effects<P>,
) {
    let read = outcome.map_err(Failure::from).and_then(|response| registry::read(&response)).ok();
    // A registry that names nobody is none: with it, "nothing waits for you" would be said of nobody's answer.
    if let Some(registry) = read.filter(|registry| !registry.sources.is_empty() || registry.unreadable > 0) {
        let loaded = view::Registry::Loaded {
            simulated: registry.simulated,
            notice: registry.notice.as_ref().map(name),
        };
        effects.push(Effect::Show(vec![P::registry(loaded)]));
        state.registry = Registry::Loaded(registry);
        begin_visit(state, now, effects);
    } else {
        without_registry(state, effects);
    }
}

fn without_registry<P: Program>(state: &mut State<P>, effects: &mut Effects<P>) {
    state.registry = Registry::Failed;
    effects.push(Effect::Show(vec![P::registry(view::Registry::Failed)]));
}

/// Asks the sources as soon as it is known who asks and who there is to ask. One visit is one
/// person's: another one begins with a new worker.
fn begin_visit<P: Program>(state: &mut State<P>, now: Instant, effects: &mut Effects<P>) {
    if let (Registry::Loaded(registry), Standing::In(session), None) =
        (&state.registry, &mut state.standing, &state.visit)
    {
        let sources = P::narrowed(registry.sources.clone());
        let left_out = |source: &Source| state.program.leaves_out(session, source);
        let (federation, orders) = Federation::start(sources, left_out, P::protocol(), state.seed, now);
        let (calls, timeline) = (Calls::default(), Timeline::default());
        let visit =
            Visit { federation, calls, timeline, ordered_for: None, memory: state.program.begin(now) };
        let visit = state.visit.insert(visit);
        carry_out(session, visit, orders, now, effects);
    }
    tell(state, now, effects);
}

/// The person is there, which only shows when their time was nearly over.
pub(super) fn active<P: Program>(state: &mut State<P>, now: Instant, effects: &mut Effects<P>) {
    // On a device that slept nobody may have looked at the time yet.
    watch_the_time(state, now, effects);
    let Standing::In(session) = &mut state.standing else { return };
    let before = session.expiry.tell(now);
    session.expiry.active(now);
    if session.expiry.tell(now) != before {
        tell(state, now, effects);
    }
}

fn woke<P: Program>(state: &mut State<P>, now: Instant, effects: &mut Effects<P>) {
    if registry_gives_up(state).is_some_and(|at| at <= now) {
        effects.push(Effect::Abandon(FetchId::Registry));
        without_registry(state, effects);
    }
    if sign_in::gives_up(state).is_some_and(|at| at <= now) {
        sign_in::give_up(state, effects);
        tell(state, now, effects);
    }
    watch_the_time(state, now, effects);
    let turned_slow =
        waiting_since(state).any(|since| (SLOW_AFTER..SLOW_AFTER + LOOK_AGAIN).contains(&now.since(since)));
    let Some((session, visit)) = signed_in(state) else { return };
    let overdue = session.tokens.overdue(now);
    let is_lost = !overdue.is_empty();
    for source in overdue {
        effects.push(Effect::Abandon(FetchId::Token(source)));
        without_token(session, visit, source, NoGrant::Unavailable, now, effects);
    }
    let orders = visit.federation.tick(now);
    let has_come = P::next(visit).is_some_and(|at| at <= now);
    let new_day = visit.ordered_for.is_some_and(|day| copenhagen(now).day != day);
    let is_changed = !orders.is_empty() || is_lost || new_day || turned_slow;
    carry_out(session, visit, orders, now, effects);
    if is_changed {
        changed(state, now);
    }
    if has_come {
        tell(state, now, effects);
    }
}

/// Warns before the sign-in is over, and ends it when it is.
fn watch_the_time<P: Program>(state: &mut State<P>, now: Instant, effects: &mut Effects<P>) {
    let Standing::In(session) = &mut state.standing else { return };
    match session.expiry.tell(now) {
        Left::Enough => {}
        Left::Little { .. } => tell(state, now, effects),
        Left::Nothing => over(state, view::Expiry::Over, now, effects),
    }
}

/// The sign-in is over: nothing is asked any more, and what has come is dropped.
fn over<P: Program>(state: &mut State<P>, how: view::Expiry, now: Instant, effects: &mut Effects<P>) {
    state.standing = Standing::Over(how);
    state.visit = None;
    tell(state, now, effects);
}

fn token<P: Program>(
    state: &mut State<P>,
    source: SourceIndex,
    outcome: Result<Response, NetworkFault>,
    now: Instant,
    effects: &mut Effects<P>,
) {
    let granted = sign_in::granted(outcome);
    if granted == Err(NoGrant::Over) {
        return over(state, view::Expiry::Ended, now, effects);
    }
    let Some((session, visit)) = signed_in(state) else { return };
    match granted {
        Ok(granted) => {
            session.tokens.take(source, Ok(granted), now);
            visit.calls.send(source, session, now, effects);
        }
        Err(why) => {
            without_token(session, visit, source, why, now, effects);
            changed(state, now);
        }
    }
    if let Some((session, visit)) = signed_in(state) {
        ask_tokens(session, &visit.federation, now, effects);
    }
}

/// What waits for a token that does not come was never asked.
fn without_token<P: Program>(
    session: &mut Session,
    visit: &mut Visit<P>,
    source: SourceIndex,
    why: NoGrant,
    now: Instant,
    effects: &mut Effects<P>,
) {
    session.tokens.take(source, Err(why), now);
    for id in visit.calls.give_up(source) {
        let orders = visit.federation.answered(id, Err(NetworkFault::NoToken), now);
        carry_out(session, visit, orders, now, effects);
    }
}

fn answered<P: Program>(
    state: &mut State<P>,
    id: RequestId,
    outcome: Result<Response, NetworkFault>,
    now: Instant,
    effects: &mut Effects<P>,
) {
    let Some((session, visit)) = signed_in(state) else { return };
    if let Some(outcome) = visit.calls.answered(id, outcome, session, now, effects) {
        change(state, now, effects, |federation| federation.answered(id, outcome, now));
    } else {
        ask_tokens(session, &visit.federation, now, effects);
    }
}

/// The citizen asks one source again.
pub(super) fn retry<P: Program>(
    state: &mut State<P>,
    source: SourceIndex,
    now: Instant,
    effects: &mut Effects<P>,
) {
    if let Some((session, _)) = signed_in(state) {
        session.tokens.trust(source);
    }
    change(state, now, effects, |federation| federation.retry(source, now));
}

pub(super) fn change<P: Program>(
    state: &mut State<P>,
    now: Instant,
    effects: &mut Effects<P>,
    act: impl FnOnce(&mut Federation) -> Vec<Order>,
) {
    if let Some((session, visit)) = signed_in(state) {
        let orders = act(&mut visit.federation);
        carry_out(session, visit, orders, now, effects);
        changed(state, now);
    }
}

pub(super) fn carry_out<P: Program>(
    session: &mut Session,
    visit: &mut Visit<P>,
    orders: Vec<Order>,
    now: Instant,
    effects: &mut Effects<P>,
) {
    for order in orders {
        visit.calls.carry_out(order, session, now, effects);
    }
    ask_tokens(session, &visit.federation, now, effects);
}

/// A question's time begins when it goes out with its token.
fn note_what_is_sent<P: Program>(state: &mut State<P>, effects: &[Effect<P::Slice>], now: Instant) {
    let Some(visit) = &mut state.visit else { return };
    for effect in effects {
        if let Effect::Fetch(FetchId::Source(id), _, Some(_)) = effect {
            visit.federation.sent(*id, now);
        }
    }
}

fn changed<P: Program>(state: &mut State<P>, now: Instant) {
    if let Some(visit) = &mut state.visit {
        visit.ordered_for = None;
    }
    state.untold_since.get_or_insert(now);
}

fn tell_if_due<P: Program>(state: &mut State<P>, now: Instant, effects: &mut Effects<P>) {
    let Some(since) = state.untold_since else { return };
    if now.since(since) >= GATHER || waiting_since(state).next().is_none() {
        tell(state, now, effects);
    }
}

pub(super) fn tell<P: Program>(state: &mut State<P>, now: Instant, effects: &mut Effects<P>) {
    state.untold_since = None;
    P::before_telling(state, now, effects);
    effects.push(Effect::Show(P::all(state, now)));
}

/// Asks to be woken at the next moment that matters, unless that has been asked for already.
fn wake<P: Program>(state: &mut State<P>, now: Instant, effects: &mut Effects<P>) {
    let federation = state.visit.as_ref().map(|visit| &visit.federation);
    let told = state.untold_since.map(|since| since.after(GATHER));
    let slow = waiting_since(state).map(|since| since.after(SLOW_AFTER)).filter(|slow| *slow > now).min();
    let tick = federation.and_then(Federation::next_tick);
    let own = state.visit.as_ref().and_then(P::next);
    let look_again = federation.map(|_| now.after(LOOK_AGAIN));
    let (tokens, expiry) = match &state.standing {
        Standing::In(session) => (session.tokens.next_tick(), Some(session.expiry.next_tick(now))),
        _ => (None, None),
    };
    let moments = [
        registry_gives_up(state),
        sign_in::gives_up(state),
        tokens,
        expiry,
        tick,
        told,
        slow,
        own,
        look_again,
    ];
    let next = moments.into_iter().flatten().min().map(|next| next.after(-state.behind));
    if let Some(next) = next.filter(|next| state.wake.is_none_or(|wake| *next < wake)) {
        state.wake = Some(next);
        effects.push(Effect::Wake(next));
    }
}

fn registry_gives_up<P: Program>(state: &State<P>) -> Option<Instant> {
    match state.registry {
        Registry::Asked { since } => Some(since.after(REQUEST_BUDGET)),
        _ => None,
    }
}

fn waiting_since<P: Program>(state: &State<P>) -> impl Iterator<Item = Instant> {
    let federation = state.visit.iter().map(|visit| &visit.federation);
    let states = federation.flat_map(Federation::sources).map(|(_, state)| state);
    states.filter_map(|state| match state {
        SourceState::Waiting { since } => Some(since),
        _ => None,
    })
}

/// The person who is signed in, and their visit.
pub(super) fn signed_in<P: Program>(state: &mut State<P>) -> Option<(&mut Session, &mut Visit<P>)> {
    match (&mut state.standing, &mut state.visit) {
        (Standing::In(session), Some(visit)) => Some((session, visit)),
        _ => None,
    }
}
