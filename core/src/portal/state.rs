//! All that a program remembers during a visit. It dies with the worker.

use super::calls::Calls;
use super::page::Page;
use super::program::Program;
use super::sign_in::Arrival;
use super::view::Expiry;
use crate::federation::Federation;
use crate::model::{Day, Instant};
use crate::session::{Config, Session, SignInFault};
use crate::sources::registry;
use crate::timeline::{Entry, Lineage, Timeline};

/// A program's memory.
#[derive(Default)]
pub struct State<P: Program = Page> {
    /// Milliseconds that the clock was moved for a demonstration of another day; tokens live in the real one.
    pub(super) clock_moved: i64,
    /// Milliseconds that the device's clock is behind the login service's; none while they agree well enough.
    pub(super) behind: i64,
    /// For what is drawn by chance.
    pub(super) seed: u64,
    pub(super) set_up: Option<SetUp>,
    pub(super) registry: Registry,
    pub(super) standing: Standing,
    pub(super) visit: Option<Visit<P>>,
    /// What the program itself remembers of its page.
    pub(super) program: P,
    /// Since when the page has not been told of a change.
    pub(super) untold_since: Option<Instant>,
    /// The moment last asked for by `Effect::Wake`, by the device's clock.
    pub(super) wake: Option<Instant>,
}

impl<P: Program> State<P> {
    /// An empty memory, on a clock that was moved by so many milliseconds; `seed` is for what is drawn by chance.
    pub fn new(clock_moved: i64, seed: u64) -> Self {
        Self { clock_moved, seed, ..Self::default() }
    }
}

/// How one signs in here.
pub(super) struct SetUp {
    pub config: Config,
    /// Where the login service sends the browser back to.
    pub redirect_uri: String,
    /// The portal's own origin.
    pub origin: String,
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

/// Who is signed in.
pub(super) enum Standing {
    /// Nobody; with what went wrong, when something did.
    Out(Option<SignInFault>),
    /// Somebody whose sign-in is being completed.
    Arriving(Box<Arrival>),
    /// This person.
    In(Box<Session>),
    /// Somebody was, and it is over, or has been ended.
    Over(Expiry),
}

impl Default for Standing {
    fn default() -> Self {
        Self::Out(None)
    }
}

/// What a signed-in person's sources have answered.
pub struct Visit<P: Program = Page> {
    pub(super) federation: Federation,
    pub(super) calls: Calls,
    pub(super) timeline: Timeline,
    /// The day the timeline's order was made for; `None` when something new has come since.
    pub(super) ordered_for: Option<Day>,
    /// What the program remembers of it besides.
    pub(super) memory: P::Memory,
}

/// All that is here, and the order of it for this day; and whether that has just been made.
pub fn ordered<'a>(
    federation: &'a Federation,
    order: &mut Timeline,
    ordered_for: &mut Option<Day>,
    today: Day,
) -> (Vec<Entry<'a>>, Lineage<'a>, bool) {
    let items: Vec<Entry<'a>> = federation.items().collect();
    let lineage = Lineage::new(federation.sources().map(|(source, _)| source));
    let is_new = *ordered_for != Some(today);
    if is_new {
        *order = Timeline::new(&items, &lineage, today);
        *ordered_for = Some(today);
    }
    (items, lineage, is_new)
}
