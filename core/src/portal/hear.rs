//! The portal's own program: what its page says, and what follows from it.

use super::event::PageEvent;
use super::page::{Made, Memory, Own, Page};
use super::program::{Effects, Program};
use super::state::{Registry, State, Visit};
use super::view::{self, STEP, Slice};
use super::{Effect, calendar, open_case, reminders, sign_in, slices, sources, update};
use crate::calendar::ical;
use crate::model::{Instant, Resource, Source, SourceIndex};
use crate::notices::Outages;
use crate::session::Session;
use std::collections::BTreeMap;

impl Program for Page {
    type Said = PageEvent;
    type Slice = Slice;
    type Memory = Memory;

    const RETURN_PATH: &'static str = "/log-ind";

    fn hear(state: &mut State, said: PageEvent, now: Instant, effects: &mut Effects<Self>) {
        hear(state, said, now, effects);
    }

    fn registry(registry: view::Registry) -> Slice {
        Slice::Registry(registry)
    }

    fn all(state: &mut State, now: Instant) -> Vec<Slice> {
        slices::all(state, now)
    }

    fn begin(&self, now: Instant) -> Memory {
        Memory {
            made: Made::default(),
            opened: None,
            reminders: BTreeMap::new(),
            reminded: now,
            outages: Outages::default(),
            seen: self.kept.seen.iter().cloned().collect(),
            own: Own::None,
        }
    }

    fn leaves_out(&self, session: &Session, source: &Source) -> bool {
        self.kept.left_out.contains(&session.opaque(&source.id))
    }

    fn before_telling(state: &mut State, now: Instant, effects: &mut Effects<Self>) {
        open_case::open(state, false, now, effects);
    }

    fn after_event(state: &mut State, now: Instant, effects: &mut Effects<Self>) {
        describe(state, false, now, effects);
    }

    fn next(visit: &Visit) -> Option<Instant> {
        visit.memory.next_reminder()
    }
}

/// What the citizen does is answered on the screen at once.
fn hear(state: &mut State, said: PageEvent, now: Instant, effects: &mut Effects<Page>) {
    match said {
        PageEvent::Open { sign_in, origin, kept } => {
            sign_in::set_up(state, &sign_in, &origin);
            state.program.kept = *kept;
            return update::open(state, now, effects);
        }
        PageEvent::Returned { answer, verifier } => {
            sign_in::returned(state, &answer, &verifier, now, effects);
        }
        PageEvent::NotLeft(fault) => sign_in::out(state, fault),
        PageEvent::Active => return update::active(state, now, effects),
        PageEvent::Retry(source) => update::retry(state, SourceIndex(source.into()), now, effects),
        PageEvent::LeaveOut(source) => {
            update::change(state, now, effects, |federation| {
                federation.leave_out(SourceIndex(source.into()))
            });
        }
        PageEvent::TakeIn(source) => {
            update::change(state, now, effects, |federation| {
                federation.take_in(SourceIndex(source.into()), now)
            });
        }
        PageEvent::Visible => update::change(state, now, effects, |federation| federation.renew(now)),
        PageEvent::AskEveryone => {
            update::change(state, now, effects, |federation| federation.ask_everyone(now));
        }
        PageEvent::Look(look) => {
            if state.program.look != look {
                open_case::close(state, now, effects);
            }
            state.program.window =
                calendar::window(&state.program.look, &look, std::mem::take(&mut state.program.window));
            state.program.look = look;
            describe(state, true, now, effects);
            open_case::open(state, true, now, effects);
            // The page may be about to say that the browser has come back.
            if let Registry::NotAsked | Registry::Asked { .. } = state.registry {
                return;
            }
        }
        PageEvent::TakeAlong(wanted) => {
            let origin = state.set_up.as_ref().map(|set_up| set_up.origin.clone()).unwrap_or_default();
            let reminding = state.program.kept.reminding.clone();
            if let Some((session, visit)) = update::signed_in(state) {
                let file = slices::take_along(session, visit, &reminding, &origin, &wanted, now);
                effects.push(Effect::Show(vec![view::PageSlice::CalendarFile(file).into()]));
            }
            return;
        }
        PageEvent::OwnCalendar(bytes) => {
            if let Some((_, visit)) = update::signed_in(state) {
                visit.memory.own = own(&bytes);
            }
        }
        PageEvent::Remind { page, leads } => {
            if let Some((_, visit)) = update::signed_in(state) {
                visit.memory.reminders.insert(page, reminders::heard(&leads));
                (visit.memory.reminded, visit.memory.made.coming) = (now, None);
            }
        }
        PageEvent::Reminding(reminding) => {
            state.program.kept.reminding = *reminding;
            // What another choice would have told of before is not told now.
            if let Some((_, visit)) = update::signed_in(state) {
                (visit.memory.reminded, visit.memory.made.coming) = (now, None);
            }
        }
        PageEvent::Seen(keys) => {
            if let Some((_, visit)) = update::signed_in(state) {
                visit.memory.seen.extend(keys);
                visit.memory.made.unseen = None;
            }
        }
        PageEvent::MoreAhead => state.program.window.ahead = state.program.window.ahead.saturating_add(STEP),
        PageEvent::MorePast => state.program.window.past = state.program.window.past.saturating_add(STEP),
        PageEvent::Unfold { run, open } => {
            state.program.window.open.retain(|other| *other != run);
            state.program.window.open.extend(open.then_some(run));
        }
    }
    update::tell(state, now, effects);
}

/// The citizen's own calendar in a file of theirs; an empty one takes it away.
fn own(bytes: &[u8]) -> Own {
    match bytes {
        [] => Own::None,
        bytes => ical::read(bytes).map_or(Own::NoCalendar, Own::Read),
    }
}

/// Asks what the sources say of themselves while it is looked at.
fn describe(state: &mut State, again: bool, now: Instant, effects: &mut Effects<Page>) {
    let key = match &state.program.look {
        view::Look::Coverage | view::Look::LookUps(_) => None,
        view::Look::Timeline(view::Filter { source: Some(key), .. })
        | view::Look::Print(view::Filter { source: Some(key), .. }) => Some(key.clone()),
        _ => return,
    };
    let of_look_ups = matches!(state.program.look, view::Look::LookUps(_));
    let Some((session, visit)) = update::signed_in(state) else { return };
    let only = key.as_ref().map(|key| sources::with_key(&visit.federation, session, key));
    // A key of nobody's asks nobody.
    let wanted = |index: SourceIndex, source: &Source| {
        only.is_none_or(|only| only == Some(index))
            && (!of_look_ups || source.resources.contains(&Resource::AccessLog))
    };
    let orders = visit.federation.describe(&wanted, again, now);
    update::carry_out(session, visit, orders, now, effects);
}
