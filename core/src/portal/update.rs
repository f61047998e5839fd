//! What follows from an event. The only function that changes the portal's state.

use super::calls::{Calls, ask_tokens};
use super::event::{Event, FetchId, PageEvent};
use super::state::{Made, Own, Registry, Standing, State, Visit};
use super::view::STEP;
use super::{Effect, calendar, open_case, reminders, sign_in, slices, sources, view};
use crate::calendar::ical;
use crate::federation::{Federation, NetworkFault, Order, REQUEST_BUDGET, RequestId};
use crate::model::{Failure, Instant, Resource, Source, SourceIndex, SourceState, copenhagen};
use crate::notices::Outages;
use crate::session::{Left, NoGrant, Session};
use crate::sources::overblik::Overblik;
use crate::sources::{Response, registry};
use crate::timeline::Timeline;
use std::collections::BTreeMap;

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
pub fn update(state: &mut State, event: Event, device: Instant) -> Vec<Effect> {
    let mut effects = Vec::new();
    let now = device.after(state.behind);
    match event {
        Event::Page(said) => page(state, said, now, &mut effects),
        Event::Fetched(id, outcome) => fetched(state, id, outcome, now, &mut effects),
        Event::Woke => {
            state.wake = None;
            woke(state, now, &mut effects);
        }
    }
    // A sign-in may just have told what time it is.
    let now = device.after(state.behind);
    describe(state, false, now, &mut effects);
    tell_if_due(state, now, &mut effects);
    note_what_is_sent(state, &effects, now);
    wake(state, now, &mut effects);
    effects
}

/// What the citizen does is answered on the screen at once.
fn page(state: &mut State, said: PageEvent, now: Instant, effects: &mut Vec<Effect>) {
    match said {
        PageEvent::Open { sign_in, origin, kept } => {
            sign_in::set_up(state, &sign_in, &origin);
            state.kept = *kept;
            return open(state, now, effects);
        }
        PageEvent::Returned { answer, verifier } => {
            sign_in::returned(state, &answer, &verifier, now, effects);
        }
        PageEvent::NotLeft(fault) => sign_in::out(state, fault),
        PageEvent::Active => return active(state, now, effects),
        PageEvent::Retry(source) => {
            let source = SourceIndex(source.into());
            if let Some((session, _)) = signed_in(state) {
                session.tokens.trust(source);
            }
            change(state, now, effects, |federation| federation.retry(source, now));
        }
        PageEvent::LeaveOut(source) => {
            change(state, now, effects, |federation| federation.leave_out(SourceIndex(source.into())));
        }
        PageEvent::TakeIn(source) => {
            change(state, now, effects, |federation| federation.take_in(SourceIndex(source.into()), now));
        }
        PageEvent::Visible => change(state, now, effects, |federation| federation.renew(now)),
        PageEvent::AskEveryone => change(state, now, effects, |federation| federation.ask_everyone(now)),
        PageEvent::Look(look) => {
            if state.look != look {
                open_case::close(state, now, effects);
            }
            state.window = calendar::window(&state.look, &look, std::mem::take(&mut state.window));
            state.look = look;
            describe(state, true, now, effects);
            open_case::open(state, true, now, effects);
            // The page may be about to say that the browser has come back.
            if let Registry::NotAsked | Registry::Asked { .. } = state.registry {
                return;
            }
        }
        PageEvent::TakeAlong(wanted) => {
            let origin = state.set_up.as_ref().map(|set_up| set_up.origin.clone()).unwrap_or_default();
            let reminding = state.kept.reminding.clone();
            if let Some((session, visit)) = signed_in(state) {
                let file = slices::take_along(session, visit, &reminding, &origin, &wanted, now);
                effects.push(Effect::Show(vec![view::PageSlice::CalendarFile(file).into()]));
            }
            return;
        }
        PageEvent::OwnCalendar(bytes) => {
            if let Some((_, visit)) = signed_in(state) {
                visit.own = own(&bytes);
            }
        }
        PageEvent::Remind { page, leads } => {
            if let Some((_, visit)) = signed_in(state) {
                visit.reminders.insert(page, reminders::heard(&leads));
                (visit.reminded, visit.made.coming) = (now, None);
            }
        }
        PageEvent::Reminding(reminding) => {
            state.kept.reminding = *reminding;
            // What another choice would have told of before is not told now.
            if let Some((_, visit)) = signed_in(state) {
                (visit.reminded, visit.made.coming) = (now, None);
            }
        }
        PageEvent::Seen(keys) => {
            if let Some((_, visit)) = signed_in(state) {
                visit.seen.extend(keys);
                visit.made.unseen = None;
            }
        }
        PageEvent::MoreAhead => state.window.ahead = state.window.ahead.saturating_add(STEP),
        PageEvent::MorePast => state.window.past = state.window.past.saturating_add(STEP),
        PageEvent::Unfold { run, open } => {
            state.window.open.retain(|other| *other != run);
            state.window.open.extend(open.then_some(run));
        }
    }
    tell(state, now, effects);
}

/// The citizen's own calendar in a file of theirs; an empty one takes it away.
fn own(bytes: &[u8]) -> Own {
    match bytes {
        [] => Own::None,
        bytes => ical::read(bytes).map_or(Own::NoCalendar, Own::Read),
    }
}

fn fetched(
    state: &mut State,
    id: FetchId,
    outcome: Result<Response, NetworkFault>,
    now: Instant,
    effects: &mut Vec<Effect>,
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
    if let (Registry::Loaded(registry), Standing::In(session), None) =
        (&state.registry, &mut state.standing, &state.visit)
    {
        let sources = registry.sources.clone();
        let left_out = |source: &Source| state.kept.left_out.contains(&session.opaque(&source.id));
        let (federation, orders) = Federation::start(sources, left_out, Box::new(Overblik), state.seed, now);
        let (calls, timeline) = (Calls::default(), Timeline::default());
        let visit = Visit {
            federation,
            calls,
            timeline,
            ordered_for: None,
            made: Made::default(),
            opened: None,
            reminders: BTreeMap::new(),
            reminded: now,
            outages: Outages::default(),
            seen: state.kept.seen.iter().cloned().collect(),
            own: Own::None,
        };
        let visit = state.visit.insert(visit);
        carry_out(session, visit, orders, now, effects);
    }
    tell(state, now, effects);
}

/// Asks what the sources say of themselves while it is looked at.
fn describe(state: &mut State, again: bool, now: Instant, effects: &mut Vec<Effect>) {
    let key = match &state.look {
        view::Look::Coverage | view::Look::LookUps(_) => None,
        view::Look::Timeline(view::Filter { source: Some(key), .. })
        | view::Look::Print(view::Filter { source: Some(key), .. }) => Some(key.clone()),
        _ => return,
    };
    let of_look_ups = matches!(state.look, view::Look::LookUps(_));
    let Some((session, visit)) = signed_in(state) else { return };
    let only = key.as_ref().map(|key| sources::with_key(&visit.federation, session, key));
    // A key of nobody's asks nobody.
    let wanted = |index: SourceIndex, source: &Source| {
        only.is_none_or(|only| only == Some(index))
            && (!of_look_ups || source.resources.contains(&Resource::AccessLog))
    };
    let orders = visit.federation.describe(&wanted, again, now);
    carry_out(session, visit, orders, now, effects);
}

/// The person is there, which only shows when their time was nearly over.
fn active(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    // On a device that slept nobody may have looked at the time yet.
    watch_the_time(state, now, effects);
    let Standing::In(session) = &mut state.standing else { return };
    let before = session.expiry.tell(now);
    session.expiry.active(now);
    if session.expiry.tell(now) != before {
        tell(state, now, effects);
    }
}

fn woke(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
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
    let reminds = visit.next_reminder().is_some_and(|at| at <= now);
    let new_day = visit.ordered_for.is_some_and(|day| copenhagen(now).day != day);
    let is_changed = !orders.is_empty() || is_lost || new_day || turned_slow;
    carry_out(session, visit, orders, now, effects);
    if is_changed {
        changed(state, now);
    }
    if reminds {
        tell(state, now, effects);
    }
}

/// Warns before the sign-in is over, and ends it when it is.
fn watch_the_time(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    let Standing::In(session) = &mut state.standing else { return };
    match session.expiry.tell(now) {
        Left::Enough => {}
        Left::Little { .. } => tell(state, now, effects),
        Left::Nothing => over(state, view::Expiry::Over, now, effects),
    }
}

/// The sign-in is over: nothing is asked any more, and what has come is dropped.
fn over(state: &mut State, how: view::Expiry, now: Instant, effects: &mut Vec<Effect>) {
    state.standing = Standing::Over(how);
    state.visit = None;
    tell(state, now, effects);
}

fn token(
    state: &mut State,
    source: SourceIndex,
    outcome: Result<Response, NetworkFault>,
    now: Instant,
    effects: &mut Vec<Effect>,
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
fn without_token(
    session: &mut Session,
    visit: &mut Visit,
    source: SourceIndex,
    why: NoGrant,
    now: Instant,
    effects: &mut Vec<Effect>,
) {
    session.tokens.take(source, Err(why), now);
    for id in visit.calls.give_up(source) {
        let orders = visit.federation.answered(id, Err(NetworkFault::NoToken), now);
        carry_out(session, visit, orders, now, effects);
    }
}

fn answered(
    state: &mut State,
    id: RequestId,
    outcome: Result<Response, NetworkFault>,
    now: Instant,
    effects: &mut Vec<Effect>,
) {
    let Some((session, visit)) = signed_in(state) else { return };
    if let Some(outcome) = visit.calls.answered(id, outcome, session, now, effects) {
        change(state, now, effects, |federation| federation.answered(id, outcome, now));
    } else {
        ask_tokens(session, &visit.federation, now, effects);
    }
}

fn change(
    state: &mut State,
    now: Instant,
    effects: &mut Vec<Effect>,
    act: impl FnOnce(&mut Federation) -> Vec<Order>,
) {
    if let Some((session, visit)) = signed_in(state) {
        let orders = act(&mut visit.federation);
        carry_out(session, visit, orders, now, effects);
        changed(state, now);
    }
}

pub(super) fn carry_out(
    session: &mut Session,
    visit: &mut Visit,
    orders: Vec<Order>,
    now: Instant,
    effects: &mut Vec<Effect>,
) {
    for order in orders {
        visit.calls.carry_out(order, session, now, effects);
    }
    ask_tokens(session, &visit.federation, now, effects);
}

/// A question's time begins when it goes out with its token.
fn note_what_is_sent(state: &mut State, effects: &[Effect], now: Instant) {
    let Some(visit) = &mut state.visit else { return };
    for effect in effects {
        if let Effect::Fetch(FetchId::Source(id), _, Some(_)) = effect {
            visit.federation.sent(*id, now);
        }
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
    state.untold_since = None;
    open_case::open(state, false, now, effects);
    effects.push(Effect::Show(slices::all(state, now)));
}

/// Asks to be woken at the next moment that matters, unless that has been asked for already.
fn wake(state: &mut State, now: Instant, effects: &mut Vec<Effect>) {
    let federation = state.visit.as_ref().map(|visit| &visit.federation);
    let told = state.untold_since.map(|since| since.after(GATHER));
    let slow = waiting_since(state).map(|since| since.after(SLOW_AFTER)).filter(|slow| *slow > now).min();
    let tick = federation.and_then(Federation::next_tick);
    let reminder = state.visit.as_ref().and_then(Visit::next_reminder);
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
        reminder,
        look_again,
    ];
    let next = moments.into_iter().flatten().min().map(|next| next.after(-state.behind));
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

/// The person who is signed in, and their visit.
pub(super) fn signed_in(state: &mut State) -> Option<(&mut Session, &mut Visit)> {
    match (&mut state.standing, &mut state.visit) {
        (Standing::In(session), Some(visit)) => Some((session, visit)),
        _ => None,
    }
}
