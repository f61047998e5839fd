//! What is around the visit on the device: the portal's versions, the line to its server, its place among the device's
//! programs. It draws nothing, and knows nothing of a person.

use crate::platform::timer::Alarm;
use crate::platform::{connection, history, install, versions};
use crate::sections::{Installing, Way};
use crate::store::{Store, Visitor};
use leptos::prelude::*;
use leptos::task::spawn_local;
use overblik_core::portal::view::{Registry, SignInFault};

/// Milliseconds until the server is looked for again while the line is cut.
const AGAIN: i64 = 10_000;

/// The surroundings. They are copied freely; all copies are one.
#[derive(Clone, Copy)]
pub struct Surroundings {
    /// Whether a newer version lies ready, and nobody has put it off.
    pub newer: RwSignal<bool>,
    /// Whether the portal's server can't be reached, and therefore nobody can sign in.
    pub cut_off: RwSignal<bool>,
    /// How the portal gets its place among the device's programs.
    pub installing: Installing,
    alarm: StoredValue<Alarm, LocalStorage>,
}

impl Surroundings {
    /// Begins to look after them.
    pub fn begin(store: Store) -> Self {
        let way = RwSignal::new(way());
        let take = Callback::new(move |()| {
            install::take();
            way.set(self::way());
        });
        install::on_change(move || way.set(self::way()));
        let around = Self {
            newer: RwSignal::new(false),
            cut_off: RwSignal::new(false),
            installing: Installing { way, take },
            alarm: StoredValue::new_local(Alarm::default()),
        };
        let settled = store.settled();
        // What is kept is fetched once, when the worker has spoken and nobody waits for anything else.
        let spoken = move || store.registry.with(Option::is_some);
        let idle = Memo::new(move |_| settled.get() || (spoken() && !store.lets_in()));
        Effect::new(move |kept: Option<bool>| {
            let kept = kept.unwrap_or_default();
            if idle.get() && !kept {
                versions::keep(move || around.newer.set(true));
            }
            kept || idle.get()
        });
        let closed = Memo::new(move |_| is_closed(store));
        Effect::new(move |_| {
            if closed.get() {
                around.look();
            }
        });
        connection::on_change(move || {
            if around.cut_off.get_untracked() {
                around.look();
            }
        });
        around
    }

    /// Looks whether the server is there, and goes on where it is there again: nothing that somebody has done is lost by
    /// that, since nobody could do anything.
    pub fn look(self) {
        spawn_local(async move {
            let (is_there, was_gone) = (connection::is_there().await, self.cut_off.get_untracked());
            if is_there && was_gone {
                history::reload();
            } else if !is_there {
                self.cut_off.set(true);
                self.alarm.with_value(|alarm| alarm.set(AGAIN, move || self.look()));
            }
        });
    }
}

/// Whether nobody is in, for want of something that the line may be to blame for.
fn is_closed(store: Store) -> bool {
    let unavailable = |visitor: &Visitor| *visitor == Visitor::Out(Some(SignInFault::Unavailable));
    let no_registry = || store.registry.with(|registry| *registry == Some(Registry::Failed));
    !store.lets_in() && (store.visitor.with(unavailable) || no_registry())
}

fn way() -> Way {
    if install::is_installed() {
        Way::Done
    } else if install::is_offered() {
        Way::Offered
    } else if install::is_apple() {
        Way::Apple
    } else {
        Way::ByMenu
    }
}
