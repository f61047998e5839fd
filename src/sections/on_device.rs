//! What this browser keeps for somebody and may do for them, as the page of settings reads it.

use leptos::prelude::*;
use overblik_core::portal::view::Reminding;

/// What becomes of each choice. It is copied freely; all copies are one.
#[derive(Clone, Copy)]
pub struct OnDevice {
    /// How somebody wants to be reminded.
    pub reminding: RwSignal<Reminding>,
    /// Has them reminded in that way from now on.
    pub remind: Callback<Reminding>,
    /// How many marks of what has been seen are kept; none unless somebody has chosen it.
    pub marks: RwSignal<Option<usize>>,
    /// Has them kept, or forgotten.
    pub keep_marks: Callback<bool>,
    /// Whether the language is kept.
    pub language: RwSignal<bool>,
    /// Forgets it.
    pub forget_language: Callback<()>,
    /// The keys of the authorities that are kept as left out.
    pub left_out: RwSignal<Vec<String>>,
    /// Forgets them.
    pub forget_left_out: Callback<()>,
    /// Whether the browser can show messages.
    pub can_notify: bool,
    /// Whether it may; none until somebody has been asked.
    pub may_notify: RwSignal<Option<bool>>,
    /// Asks them.
    pub ask_to_notify: Callback<()>,
    /// Whether the browser wakes the portal now and then.
    pub wakes: bool,
}

impl OnDevice {
    /// Changes how somebody is reminded.
    pub fn change(self, change: impl FnOnce(&mut Reminding)) {
        let mut reminding = self.reminding.get_untracked();
        change(&mut reminding);
        self.remind.run(reminding);
    }
}
