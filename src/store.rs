//! The page's mirror of the portal: one signal a slice, filled by the worker and only by it; and
//! what the citizen can ask the worker for.

use leptos::prelude::*;
pub use overblik_core::portal::PageEvent as Ask;
use overblik_core::portal::view::{Date, Part, Registry, Slice, Source, Standing, Timeline};

/// The mirror. It is copied freely; all copies are one.
#[derive(Clone, Copy)]
pub struct Store {
    /// How it went with the registry; `None` before it has been heard of.
    pub registry: RwSignal<Option<Registry>>,
    /// The sources with their states.
    pub sources: RwSignal<Vec<Source>>,
    /// The timeline; `None` before anything has been heard.
    pub timeline: RwSignal<Option<Timeline>>,
    send: StoredValue<Option<Callback<Ask>>>,
}

impl Store {
    /// An empty mirror that nobody fills yet.
    pub fn new() -> Self {
        Self {
            registry: RwSignal::new(None),
            sources: RwSignal::new(Vec::new()),
            timeline: RwSignal::new(None),
            send: StoredValue::new(None),
        }
    }

    /// Gives it the way to the worker.
    pub fn connect(&self, send: impl Fn(Ask) + Send + Sync + 'static) {
        self.send.set_value(Some(Callback::new(send)));
    }

    /// Takes in what the worker says. A slice that says the same again wakes nobody.
    pub fn take(&self, slices: Vec<Slice>) {
        for slice in slices {
            match slice {
                Slice::Registry(registry) => put(self.registry, Some(registry)),
                Slice::Sources(sources) => put(self.sources, sources),
                Slice::Timeline(timeline) => put(self.timeline, Some(timeline)),
            }
        }
    }

    /// What asks the worker for this, when called.
    pub fn asks(self, event: Ask) -> Callback<()> {
        Callback::new(move |()| self.say(event))
    }

    /// What asks one source again, by its place in the list of sources.
    pub fn retries(self) -> Callback<u16> {
        Callback::new(move |source| self.say(Ask::Retry(source)))
    }

    /// One direction of the timeline; `None` before anything has been heard.
    pub fn part(self, part: fn(&Timeline) -> &Part) -> Signal<Option<Part>> {
        Signal::derive(move || {
            self.timeline.with(|timeline| timeline.as_ref().map(|timeline| part(timeline).clone()))
        })
    }

    /// Today in Copenhagen; `None` before anything has been heard.
    pub fn today(self) -> Signal<Option<Date>> {
        Signal::derive(move || self.timeline.with(|timeline| Some(timeline.as_ref()?.today)))
    }

    /// How much it means that something is not on the timeline.
    pub fn standing(self) -> Signal<Standing> {
        Signal::derive(move || {
            if self.registry.get() == Some(Registry::Failed) {
                return Standing::Incomplete;
            }
            self.timeline
                .with(|timeline| timeline.as_ref().map_or(Standing::Waiting, |timeline| timeline.standing))
        })
    }

    fn say(self, event: Ask) {
        if let Some(send) = self.send.get_value() {
            send.run(event);
        }
    }
}

fn put<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|old| *old != value) {
        signal.set(value);
    }
}
