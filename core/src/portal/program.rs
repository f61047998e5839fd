//! What a program makes of a visit. The portal and the widgets share everything else: sign-in, tokens, whom to ask and when,
//! and what one thing is one line of. Each carries only its own words and views.

use super::Effect;
use super::state::{State, Visit};
use super::view;
use crate::model::{Instant, Source};
use crate::session::Session;
use crate::sources::Protocol;
use crate::sources::overblik::Overblik;

/// One of the programs.
pub trait Program: Default + Sized {
    /// What its page can say.
    type Said;
    /// A part of what its page is told.
    type Slice;
    /// What it remembers of somebody's visit, besides what the sources have answered.
    type Memory;

    /// The path that the login service sends the browser back to.
    const RETURN_PATH: &'static str;

    /// Takes in what the page says.
    fn hear(state: &mut State<Self>, said: Self::Said, now: Instant, effects: &mut Effects<Self>);

    /// How it is going with the registry.
    fn registry(registry: view::Registry) -> Self::Slice;

    /// The whole mirror of the page.
    fn all(state: &mut State<Self>, now: Instant) -> Vec<Self::Slice>;

    /// A visit begins.
    fn begin(&self, now: Instant) -> Self::Memory;

    /// How it asks the sources.
    fn protocol() -> Box<dyn Protocol> {
        Box::new(Overblik)
    }

    /// The sources as this program asks them, of those in the registry.
    fn narrowed(sources: Vec<Source>) -> Vec<Source> {
        sources
    }

    /// Whether the citizen wants a source left out.
    fn leaves_out(&self, _session: &Session, _source: &Source) -> bool {
        false
    }

    /// What is to be asked because of what is looked at, before the page is told.
    fn before_telling(_state: &mut State<Self>, _now: Instant, _effects: &mut Effects<Self>) {}

    /// The same after every event.
    fn after_event(_state: &mut State<Self>, _now: Instant, _effects: &mut Effects<Self>) {}

    /// When it has something to tell of its own accord.
    fn next(_visit: &Visit<Self>) -> Option<Instant> {
        None
    }
}

/// What is to be done, as a program's worker is told it.
pub type Effects<P> = Vec<Effect<<P as Program>::Slice>>;
