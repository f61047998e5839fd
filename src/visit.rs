//! How a visit begins and ends: out to the login service and back, the other tabs, the signs of life, and the time that is
//! left. It draws nothing, and what an answer means is the worker's to say.

use crate::platform::countdown::Countdown;
use crate::platform::redirect::{self, Prompt, Return};
use crate::platform::tabs::{Tabs, Word};
use crate::platform::{history, presence, visibility};
use crate::routes::{Farewell, Route};
use crate::store::{Ask, Store, Visitor};
use leptos::prelude::*;
use overblik_core::portal::view::{Expiry, SignInFault};

/// Milliseconds between two signs of life that are told, at most.
const SIGN_OF_LIFE: f64 = 10_000.0;

/// The visit. It is copied freely; all copies are one.
#[derive(Clone, Copy)]
pub struct Visit {
    store: Store,
    /// Whether the browser is on its way to the login service, because somebody asked for it.
    pub leaving: RwSignal<bool>,
    /// Why somebody who is signed in could not leave to sign in anew.
    pub not_again: RwSignal<Option<SignInFault>>,
    /// Whether it has ended. Then nothing about anybody is drawn any more.
    pub ended: RwSignal<bool>,
    /// Seconds that are left, as they pass; only while there is a warning.
    counted: RwSignal<Option<u32>>,
    /// The address of the page that stands closed because nobody is signed in.
    closed: StoredValue<Option<String>>,
    /// Whether this document has come back from the login service, or could not leave for it. One try is enough: where
    /// tabs and login service disagree, it would otherwise go on for ever.
    tried: StoredValue<bool>,
    tabs: StoredValue<Option<Tabs>>,
    end_worker: Callback<()>,
}

impl Visit {
    /// Begins it; `configuration` is how one signs in.
    pub fn begin(store: Store, configuration: &str, end_worker: Callback<()>) -> Self {
        let visit = Self {
            store,
            leaving: RwSignal::new(false),
            not_again: RwSignal::new(None),
            ended: RwSignal::new(false),
            counted: RwSignal::new(None),
            closed: StoredValue::new(None),
            tried: StoredValue::new(false),
            tabs: StoredValue::new(None),
            end_worker,
        };
        visit.tabs.set_value(Some(Tabs::open(move |word| visit.hear(word))));
        let idle = redirect::idle_s(configuration).unwrap_or(f64::INFINITY);
        // A tenth of the time that one may be still.
        presence::hear(SIGN_OF_LIFE.min(idle * 100.0), move || visit.sign_of_life());
        visibility::on_shown(move || {
            if untrack(|| store.is_in()) {
                store.say(Ask::Visible);
            }
        });
        store.open();
        match redirect::take() {
            Some(Return::Answer(answer, verifier)) => {
                visit.tried.set_value(true);
                store.visitor.set(Visitor::Arriving);
                store.say(Ask::Returned { answer, verifier });
            }
            Some(Return::Failed(fault)) => {
                visit.tried.set_value(true);
                store.say(Ask::NotLeft(fault));
            }
            None => {}
        }
        visit
    }

    /// Follows what happens on the page; `closed` is the address of one that needs a person while nobody is signed in.
    pub fn follow(self, closed: impl Fn() -> Option<String> + 'static) {
        let Store { expiry, .. } = self.store;
        let is_in = Memo::new(move |_| self.store.is_in());
        Effect::new(move |_| {
            match expiry.get() {
                Expiry::Far | Expiry::Near { .. } => {}
                // The other tabs count the same time, and say themselves that it is over.
                Expiry::Over => self.end(Route::SessionOver),
                // Somebody else may be signed in at the login service by now: they stay.
                Expiry::Ended => self.give_way(Route::SessionOver),
            }
        });
        Effect::new(move |_| self.stand_closed(closed()));
        Effect::new(move |_| {
            if is_in.get() {
                redirect::let_in();
                self.tell_active();
            }
        });
        Effect::new(move |_: Option<Option<Countdown>>| match expiry.get() {
            Expiry::Near { left_s, .. } => {
                self.not_again.set(None);
                Some(Countdown::from(left_s, move |left| self.counted.set(Some(left))))
            }
            Expiry::Far | Expiry::Over | Expiry::Ended => {
                self.counted.set(None);
                None
            }
        });
    }

    /// Seconds that are left, as they pass; only while there is a warning.
    pub fn left(self) -> Signal<u32> {
        Signal::derive(move || match (self.counted.get(), self.store.expiry.get()) {
            (Some(left), _) | (None, Expiry::Near { left_s: left, .. }) => left,
            (None, Expiry::Far | Expiry::Over | Expiry::Ended) => 0,
        })
    }

    /// Leaves to sign in and come back to `path`.
    pub fn sign_in(self, path: String) {
        // Who was not let in before would otherwise be sent back in silence, for the same reason.
        let failed_before =
            self.store.visitor.with_untracked(|visitor| matches!(visitor, Visitor::Out(Some(_))));
        let prompt = if failed_before { Prompt::Always } else { Prompt::Any };
        self.leave(path, prompt, move |fault| self.store.say(Ask::NotLeft(fault)));
    }

    /// Leaves to prove anew who one is. Who can't is still signed in until the time is up.
    pub fn sign_in_again(self, path: String) {
        self.not_again.set(None);
        self.leave(path, Prompt::Always, move |fault| self.not_again.set(Some(fault)));
    }

    /// Stays signed in.
    pub fn stay(self) {
        self.store.say(Ask::Active);
        self.tell_active();
    }

    /// Logs off, here and in every tab.
    pub fn log_off(self) {
        self.tell(&Word::LoggedOff);
        self.end(Route::LoggedOff);
    }

    fn leave(self, path: String, prompt: Prompt, failed: impl FnOnce(SignInFault) + 'static) {
        self.leaving.set(true);
        leptos::task::spawn_local(async move {
            let fault = redirect::leave(&path, prompt).await;
            self.leaving.set(false);
            failed(fault);
        });
    }

    /// Another tab has somebody: the login service may let them in here without a word.
    fn sign_in_silently(self, path: String) {
        self.tried.set_value(true);
        self.store.visitor.set(Visitor::Arriving);
        self.leave(path, Prompt::Never, move |fault| self.store.say(Ask::NotLeft(fault)));
    }

    fn stand_closed(self, closed: Option<String>) {
        let asks = closed.is_some() && !self.tried.get_value() && !self.ended.get_untracked();
        self.closed.set_value(closed);
        if asks {
            self.tell(&Word::Arrived);
        }
    }

    /// A sign of life counts while there is time enough: the warning wants an answer.
    fn sign_of_life(self) {
        if untrack(|| self.store.is_in()) && self.store.expiry.get_untracked() == Expiry::Far {
            self.stay();
        }
    }

    fn hear(self, word: Word) {
        if self.ended.get_untracked() {
            return;
        }
        let is_in = untrack(|| self.store.is_in());
        match word {
            Word::Arrived if is_in => self.tell_active(),
            Word::Active(key) if is_in && key == untrack(|| self.store.person_key()) => {
                self.store.say(Ask::Active);
            }
            // Two persons are never shown in one browser: the last one to sign in stays.
            Word::Active(_) if is_in => self.give_way(Route::SessionOver),
            Word::Active(_) if !self.tried.get_value() && !self.leaving.get_untracked() => {
                if let Some(path) = self.closed.get_value() {
                    self.sign_in_silently(path);
                }
            }
            Word::LoggedOff if untrack(|| self.store.lets_in()) => {
                self.give_way(Route::LoggedOff);
            }
            _ => {}
        }
    }

    /// Ends it, here and at the login service.
    fn end(self, to: fn(Farewell) -> Route) {
        self.forget();
        // Until the login service has been told, whoever loads the page anew is warned that it has not.
        history::rename(&to(Farewell::LoginOpen).address());
        redirect::end(to(Farewell::Whole).path());
    }

    /// Ends it here alone.
    fn give_way(self, to: fn(Farewell) -> Route) {
        self.forget();
        history::leave_for(to(Farewell::Whole).path());
    }

    fn forget(self) {
        self.ended.set(true);
        self.end_worker.run(());
        self.store.forget();
    }

    fn tell_active(self) {
        self.tell(&Word::Active(untrack(|| self.store.person_key())));
    }

    fn tell(self, word: &Word) {
        self.tabs.with_value(|tabs| tabs.iter().for_each(|tabs| tabs.say(word)));
    }
}
