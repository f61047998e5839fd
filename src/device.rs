//! What this browser keeps for somebody and may do for them: what of the platform stands behind the page of settings, and
//! what is kept of what has been seen.

use crate::platform::notify::{self, Permission};
use crate::platform::{preferences, remind, reminding, schedule, seen};
use crate::sections::{LeavingOut, OnDevice};
use crate::store::{Ask, Store};
use leptos::prelude::*;
use overblik_core::portal::view::Reminding;

/// What the page of settings reads and changes.
pub fn on_device(store: Store, leaving_out: LeavingOut) -> OnDevice {
    let ways = RwSignal::new(store.kept().reminding);
    let remind = Callback::new(move |changed: Reminding| {
        reminding::keep(&changed);
        if !changed.ahead {
            remind::keep(&[], "", "");
        }
        store.say(Ask::Reminding(Box::new(changed.clone())));
        ways.set(changed);
    });
    let marks = RwSignal::new(seen::kept().map(|marks| marks.len()));
    let keep_marks = Callback::new(move |on| {
        if on {
            seen::begin(store.kept().seen);
        } else {
            seen::end();
        }
        marks.set(seen::kept().map(|marks| marks.len()));
    });
    let language = RwSignal::new(preferences::language().is_some());
    let forget_language = Callback::new(move |()| {
        preferences::set_language(None);
        language.set(false);
    });
    let LeavingOut { kept: left_out, keep, .. } = leaving_out;
    let forget_left_out = Callback::new(move |()| {
        for key in left_out.get_untracked() {
            keep.run((key, false));
        }
    });
    let may = |permission| match permission {
        Permission::Granted => Some(true),
        Permission::Denied | Permission::Absent => Some(false),
        Permission::Ask => None,
    };
    let permission = notify::state();
    let may_notify = RwSignal::new(may(permission));
    let ask_to_notify = Callback::new(move |()| notify::ask(move |answer| may_notify.set(may(answer))));
    OnDevice {
        reminding: ways,
        remind,
        marks,
        keep_marks,
        language,
        forget_language,
        left_out,
        forget_left_out,
        can_notify: permission != Permission::Absent,
        may_notify,
        ask_to_notify,
        wakes: schedule::is_offered(),
    }
}

/// What is done with marks of what has been seen.
pub fn seeing(store: Store) -> Callback<Vec<String>> {
    Callback::new(move |marks: Vec<String>| {
        if !marks.is_empty() {
            seen::keep(&marks);
            store.say(Ask::Seen(marks));
        }
    })
}
