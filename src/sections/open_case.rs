//! The case that is open, as the sections of its page read it.

use super::row_words;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Case, OpenedCase, Sources};

/// The case.
#[derive(Clone, Copy)]
pub struct OpenCase {
    /// The case that is looked at.
    pub case: RwSignal<Option<Case>>,
    /// Its name in the address.
    pub key: StoredValue<String>,
    /// The sources that are asked.
    pub sources: RwSignal<Sources>,
}

impl OpenCase {
    /// The case, when it is the one that is looked for and has been found.
    pub fn with<T>(self, read: impl FnOnce(Option<&OpenedCase>) -> T) -> T {
        let is_it = |case: &&Case| self.key.with_value(|key| case.key == *key);
        self.case.with(|case| read(case.as_ref().filter(is_it).and_then(|case| case.opened.as_ref())))
    }

    /// What the case says; what is not known is empty.
    pub fn read<T: Default>(self, read: impl FnOnce(&OpenedCase) -> T) -> T {
        self.with(|opened| opened.map(read).unwrap_or_default())
    }

    /// The name of the authority that is asked for more.
    pub fn authority(self, text: &Text) -> String {
        self.read(|opened| self.sources.with(|sources| row_words::source(text, sources, opened.source).1))
    }
}
