//! The page's mirror of the portal: one signal a slice, filled by the worker and only by it.

use leptos::prelude::*;
use overblik_core::portal::view::{Registry, Slice, Source, Timeline};

/// The mirror. It is copied freely; all copies are one.
#[derive(Clone, Copy)]
pub struct Store {
    /// How it went with the registry; `None` before it has been heard of.
    pub registry: RwSignal<Option<Registry>>,
    /// The sources with their states.
    pub sources: RwSignal<Vec<Source>>,
    /// The timeline; `None` before anything has been heard.
    pub timeline: RwSignal<Option<Timeline>>,
}

impl Store {
    /// An empty mirror.
    pub fn new() -> Self {
        Self {
            registry: RwSignal::new(None),
            sources: RwSignal::new(Vec::new()),
            timeline: RwSignal::new(None),
        }
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
}

fn put<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|old| *old != value) {
        signal.set(value);
    }
}
