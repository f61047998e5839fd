//! All that the portal remembers during a visit. It dies with the worker.

use super::view::{Look, STEP};
use crate::federation::Federation;
use crate::model::{Day, Instant};
use crate::session::Session;
use crate::sources::registry;
use crate::timeline::Timeline;

/// The portal's memory.
#[derive(Default)]
pub struct State {
    pub(super) registry: Registry,
    pub(super) wanted: Option<Session>,
    pub(super) visit: Option<Visit>,
    pub(super) look: Look,
    pub(super) window: Window,
    /// Since when the page has not been told of a change.
    pub(super) untold_since: Option<Instant>,
    /// The moment last asked for by `Effect::Wake`.
    pub(super) wake: Option<Instant>,
}

/// How it is going with the registry.
#[derive(Default)]
pub(super) enum Registry {
    #[default]
    NotAsked,
    Asked {
        since: Instant,
    },
    Failed,
    Loaded(registry::Registry),
}

/// What a signed-in person's sources have answered.
pub(super) struct Visit {
    pub session: Session,
    pub name: Box<str>,
    pub federation: Federation,
    pub timeline: Timeline,
    /// The day the timeline's order was made for; `None` when something new has come since.
    pub ordered_for: Option<Day>,
}

/// How many rows of the timeline the page shows in each direction.
pub(super) struct Window {
    pub ahead: u32,
    pub past: u32,
}

impl Default for Window {
    fn default() -> Self {
        Self { ahead: STEP, past: STEP }
    }
}
