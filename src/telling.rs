//! What the portal tells of in time, in the page and outside it: reminders in one tab alone, the number on the app's icon, and
//! the times that the browser keeps. It draws nothing, and decides neither what is told nor when.

use crate::platform::remind;
use crate::store::Store;
use crate::text::Text;
use leptos::prelude::*;

/// Tells from now on, in the words of the page.
pub fn tell(store: Store, words: RwSignal<&'static Text>) {
    let Store { due, reminders, unseen, ahead, .. } = store;
    let text = move || words.get_untracked();
    Effect::new(move |_| {
        for reminder in due.get() {
            remind::if_alone(&reminder.key.clone(), move || {
                reminders.update(|told| told.push(reminder));
                remind::show(text().shell.portal, text().reminded.outside);
            });
        }
    });
    Effect::new(move |before: Option<u32>| {
        let count = unseen.get();
        // At first there is no number, and nobody is signed in.
        if before.unwrap_or_default() != count {
            remind::set_badge(count);
        }
        count
    });
    Effect::new(move |_| {
        // An answer that was on its way may come after the choice has been taken back.
        if let Some(times) = ahead.get().filter(|_| store.kept().reminding.ahead) {
            remind::keep(&times, text().shell.portal, text().reminded.outside);
        }
    });
}
