//! Asks for what the authority tells alone of the case that is looked at, and no longer than it is.

use super::page::Page;
use super::program::Effects;
use super::state::State;
use super::update::{carry_out, signed_in};
use super::{slices, view};
use crate::model::Instant;

/// Asks what the authority tells alone of the case that is looked at, as soon as that case is here.
pub fn open(state: &mut State, again: bool, now: Instant, effects: &mut Effects<Page>) {
    let view::Look::Case(key) = &state.program.look else { return };
    let key = key.clone();
    let Some((session, visit)) = signed_in(state) else { return };
    let Some((opened, revision)) = slices::find_case(session, visit, &key, now) else { return };
    if again {
        session.tokens.trust(opened.source);
    }
    let orders = visit.federation.open(opened.source, (&opened.id, &revision), again, now);
    visit.memory.opened = Some(opened);
    carry_out(session, visit, orders, now, effects);
}

/// Nobody looks at the case any more.
pub fn close(state: &mut State, now: Instant, effects: &mut Effects<Page>) {
    let Some((session, visit)) = signed_in(state) else { return };
    if visit.memory.opened.take().is_some() {
        let orders = visit.federation.close();
        carry_out(session, visit, orders, now, effects);
    }
}
