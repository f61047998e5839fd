//! What this browser keeps of somebody's choices now, each with the way to delete it.

use super::on_device::OnDevice;
use super::page_link::page_link;
use crate::components::{Button, Place, element, focus, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::Reminding;

/// One thing that is kept.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Thing {
    Language,
    LeftOut,
    Seen,
    Reminding,
    Times,
}

impl Thing {
    const ALL: [Self; 5] = [Self::Language, Self::LeftOut, Self::Seen, Self::Reminding, Self::Times];

    fn is_kept(self, device: OnDevice) -> bool {
        match self {
            Self::Language => device.language.get(),
            Self::LeftOut => device.left_out.with(|keys| !keys.is_empty()),
            Self::Seen => device.marks.get().is_some(),
            Self::Reminding => {
                let usual = Reminding::default();
                device.reminding.with(|kept| *kept != Reminding { ahead: kept.ahead, ..usual })
            }
            Self::Times => device.reminding.with(|kept| kept.ahead),
        }
    }

    fn words(self, text: &Text, device: OnDevice) -> String {
        let words = &text.settings().kept;
        match self {
            Self::Language => words.language.to_owned(),
            Self::LeftOut => (words.left_out)(device.left_out.with(Vec::len)),
            Self::Seen => (words.seen)(device.marks.get().unwrap_or_default()),
            Self::Reminding => words.reminding.to_owned(),
            Self::Times => words.times.to_owned(),
        }
    }

    fn delete(self, device: OnDevice) {
        match self {
            Self::Language => device.forget_language.run(()),
            Self::LeftOut => device.forget_left_out.run(()),
            Self::Seen => device.keep_marks.run(false),
            Self::Reminding => {
                device.change(|kept| *kept = Reminding { ahead: kept.ahead, ..Reminding::default() });
            }
            Self::Times => device.change(|kept| kept.ahead = false),
        }
    }
}

/// The part.
#[component]
pub fn SettingsKept(text: &'static Text, device: OnDevice, go: Callback<Route>) -> impl IntoView {
    let words = &text.settings().kept;
    let place = Place::new();
    let deleted = RwSignal::new(false);
    let kept = move || Thing::ALL.into_iter().filter(|thing| thing.is_kept(device)).collect::<Vec<_>>();
    let delete = Callback::new(move |thing: Option<Thing>| {
        // The button goes away with what it deletes.
        focus(place);
        for thing in untrack(kept).into_iter().filter(|one| thing.is_none_or(|thing| *one == thing)) {
            thing.delete(device);
        }
        deleted.set(true);
    });
    let line = move |thing: Thing| {
        let press = Callback::new(move |()| delete.run(Some(thing)));
        let name = untrack(|| thing.words(text, device));
        element("li")
            .with(element("span").with(live::words(move || thing.words(text, device))))
            .with(view! { <Button words=words.delete more=[": ", &name].concat() press /> })
            .view()
    };
    let all = move || {
        let press = Callback::new(move |()| delete.run(None));
        view! { <Button words=words.delete_all id="delete-all" press /> }.into_any()
    };
    let has_some = move || !kept().is_empty();
    let said = move || if has_some() { words.intro } else { words.nothing };
    element("section")
        .class("settings-part")
        .set("id", "settings-kept")
        .set("aria-labelledby", "settings-kept-heading")
        .with(
            element("h2")
                .set("id", "settings-kept-heading")
                .set("tabindex", "-1")
                .at(place)
                .with(words.heading),
        )
        .with(element("p").with(live::words(said)))
        .with(element("ul").class("settings-list").hidden(move || !has_some()).with(live::each(kept, line)))
        .with(live::when(has_some, all))
        .with(
            element("p")
                .set("role", "status")
                .with(live::words(move || if deleted.get() { words.deleted } else { "" })),
        )
        .with(element("p").with((words.more, " ", page_link(go, Route::Cookies, words.cookies))))
        .view()
}
