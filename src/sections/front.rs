//! The front page as its parts read it.

use leptos::prelude::*;
use overblik_core::portal::view::{Lacking, Overview, Row, Sources};

/// The front page, and what its parts go by besides.
#[derive(Clone, Copy)]
pub struct Front {
    /// What the worker has said of it.
    pub overview: RwSignal<Option<Overview>>,
    /// The sources that are asked.
    pub sources: RwSignal<Sources>,
    /// Whether nobody could be asked.
    pub nobody: Memo<bool>,
}

/// Whose answers a part lacks.
pub type LackingOf = fn(&Overview) -> &Lacking;
/// The lines of a part.
pub type RowsOf = fn(&Overview) -> Vec<&Row>;

impl Front {
    /// What it says; what is not known is empty.
    pub fn read<T: Default>(self, read: impl FnOnce(&Overview) -> T) -> T {
        self.with(|overview| overview.map(read).unwrap_or_default())
    }

    /// What it says, or that there is nothing to show yet.
    pub fn with<T>(self, read: impl FnOnce(Option<&Overview>) -> T) -> T {
        self.overview.with(|overview| read(overview.as_ref()))
    }

    /// Whether a part still waits for a first answer, so that its rows' places are kept free.
    pub fn waits(self, of: LackingOf) -> Signal<bool> {
        let waits = move |overview: &Overview| !of(overview).waiting.is_empty();
        Signal::derive(move || !self.nobody.get() && self.with(|overview| overview.is_none_or(waits)))
    }
}
