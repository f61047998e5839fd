//! All that the portal remembers during a visit. It dies with the worker.

use super::view::STEP;
use crate::federation::Federation;
use crate::model::{Day, Instant};
use crate::timeline::Timeline;

/// The portal's memory.
#[derive(Default)]
pub struct State {
    pub(super) registry: Registry,
    pub(super) federation: Option<Federation>,
    pub(super) timeline: Timeline,
    /// The day the timeline's order was made for; `None` when something new has come since.
    pub(super) ordered_for: Option<Day>,
    pub(super) window: Window,
    /// Since when the page has not been told of a change.
    pub(super) untold_since: Option<Instant>,
    /// The moment last asked for by `Effect::Wake`.
    pub(super) wake: Option<Instant>,
}

/// How it is going with the registry.
#[derive(Default, Clone, Copy)]
pub(super) enum Registry {
    #[default]
    NotAsked,
    Asked {
        since: Instant,
    },
    Failed,
    Loaded {
        simulated: bool,
        unreadable: u32,
    },
}

/// How many rows the page shows in each direction.
pub(super) struct Window {
    pub ahead: u32,
    pub past: u32,
}

impl Default for Window {
    fn default() -> Self {
        Self { ahead: STEP, past: STEP }
    }
}
