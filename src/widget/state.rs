//! What a widget knows, what it hears and what it says. It draws nothing.

use super::options::{self, MOST_GROWN, Options};
use crate::platform::countdown::Countdown;
use crate::platform::history;
use crate::platform::widget_door::{self as door, Heard};
use crate::theme::Theme;
use leptos::prelude::*;
use overblik_core::portal::view::{Expiry, Registry, SignInFault, Visitor};
use overblik_core::portal::widget::{WidgetEvent, WidgetLines, WidgetSlice};
use overblik_core::portal::{decode, encode};

/// How far somebody is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Nobody is signed in; with the reason, when something has happened.
    Out(Option<Why>),
    /// In the window for signing in.
    Leaving,
    /// Back from it.
    Arriving,
    /// Signed in.
    In,
}

/// Why nobody is signed in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The browser opened no window.
    Blocked,
    /// It was closed too soon.
    Closed,
    /// Signing in has failed.
    Fault(SignInFault),
    /// Somebody has logged off.
    LoggedOff,
    /// The same, and the login service may not know.
    NotEnded,
    /// The time is up.
    Over,
    /// The widget that asked is gone.
    Gone,
}

/// The widget. It is copied freely; all copies are one.
#[derive(Clone, Copy)]
pub struct Widget {
    /// What the host has chosen, or the name of what of it is wrong.
    pub options: RwSignal<Result<Options, &'static str>>,
    /// How far somebody is.
    pub stand: RwSignal<Stand>,
    /// What is shown of them.
    pub lines: RwSignal<Option<WidgetLines>>,
    /// How it went with the registry.
    pub registry: RwSignal<Registry>,
    /// How long they stay signed in.
    pub expiry: RwSignal<Expiry>,
    /// Minutes that are left, begun ones too, while there is a warning.
    pub minutes: RwSignal<u32>,
    /// How many steps it has grown; none while the host's page can't follow that.
    pub grown: RwSignal<Option<u8>>,
    /// Whether the last press was one of something covered.
    pub covered: RwSignal<bool>,
    visitor: StoredValue<Visitor>,
    /// Whether this widget has the worker.
    leads: StoredValue<bool>,
}

impl Widget {
    /// Begins it.
    pub fn begin() -> Self {
        let widget = Self {
            options: RwSignal::new(Err("")),
            stand: RwSignal::new(Stand::Out(None)),
            lines: RwSignal::new(None),
            registry: RwSignal::new(Registry::Asked),
            expiry: RwSignal::new(Expiry::Far),
            minutes: RwSignal::new(0),
            grown: RwSignal::new(None),
            covered: RwSignal::new(false),
            visitor: StoredValue::new(Visitor::Out(None)),
            leads: StoredValue::new(false),
        };
        widget.choose();
        door::listen(move |heard| widget.hear(heard));
        Effect::new(move |_: Option<Option<Countdown>>| match widget.expiry.get() {
            Expiry::Near { left_s, .. } => {
                Some(Countdown::from(left_s, move |left| put(widget.minutes, left.div_ceil(60))))
            }
            Expiry::Far | Expiry::Over | Expiry::Ended => None,
        });
        widget
    }

    /// Opens the window for signing in, and has the worker started meanwhile.
    pub fn sign_in(self) {
        let anew = matches!(self.stand.get_untracked(), Stand::Out(Some(Why::Fault(_))));
        self.leads.set_value(true);
        self.stand.set(Stand::Leaving);
        door::say_with("sign-in", anew);
        self.open();
        self.show();
    }

    /// Asks for the list of authorities.
    pub fn open(self) {
        let sign_in = door::told("sign-in").unwrap_or_default();
        ask(&WidgetEvent::Open { sign_in, origin: history::origin() });
    }

    /// Logs off, here and everywhere.
    pub fn log_off(self) {
        self.out(Why::LoggedOff);
        door::say("log-off");
    }

    /// A step more room, or a step less.
    pub fn grow(self, larger: bool) {
        let Some(grown) = self.grown.get_untracked() else { return };
        let grown = if larger { (grown + 1).min(MOST_GROWN) } else { grown.saturating_sub(1) };
        self.grown.set(Some(grown));
        door::say_with("resized", grown);
    }

    fn hear(self, heard: Heard) {
        let stand = self.stand.get_untracked();
        let is_in = stand == Stand::In;
        match heard {
            Heard::Welcome => self.fit(),
            Heard::Options => self.choose(),
            Heard::Slices(bytes) => {
                for slice in decode::<Vec<WidgetSlice>>(&bytes).unwrap_or_default() {
                    self.take(slice);
                }
            }
            Heard::Follow => {
                self.forget();
                self.leads.set_value(false);
                self.stand.set(Stand::Arriving);
                self.show();
            }
            Heard::Gone => self.end(Why::Gone),
            Heard::LoggedOff => self.end(Why::LoggedOff),
            Heard::Joined => self.retell(),
            Heard::Answer(answer, verifier) => {
                self.stand.set(Stand::Arriving);
                ask(&WidgetEvent::Returned { answer, verifier });
            }
            Heard::Blocked => self.fail(Why::Blocked),
            Heard::Closed => self.fail(Why::Closed),
            Heard::NotLeft(fault) => self.fail(Why::Fault(fault)),
            Heard::NotEnded if matches!(stand, Stand::Out(_)) => {
                self.stand.set(Stand::Out(Some(Why::NotEnded)))
            }
            Heard::Covered(covered) => put(self.covered, covered),
            // The warning wants an answer.
            Heard::Active if is_in && self.expiry.get_untracked() == Expiry::Far => ask(&WidgetEvent::Active),
            Heard::Visible if is_in => ask(&WidgetEvent::Visible),
            Heard::NotEnded | Heard::Active | Heard::Visible => {}
        }
    }

    fn take(self, slice: WidgetSlice) {
        match slice {
            WidgetSlice::Registry(registry) => {
                if registry == Registry::Failed {
                    door::say_of("error", "sources", "");
                }
                put(self.registry, registry);
            }
            WidgetSlice::Visitor(visitor) => {
                self.visitor.set_value(visitor.clone());
                self.meet(&visitor);
            }
            WidgetSlice::Expiry(Expiry::Over | Expiry::Ended) => self.end(Why::Over),
            WidgetSlice::Expiry(expiry) => put(self.expiry, expiry),
            WidgetSlice::Lines(number, lines) if number == door::number() => self.lines.set(Some(lines)),
            WidgetSlice::Lines(..) => {}
        }
    }

    fn meet(self, visitor: &Visitor) {
        match visitor {
            Visitor::Out(None) => {}
            Visitor::Out(Some(fault)) => self.fail(Why::Fault(*fault)),
            Visitor::Arriving => put(self.stand, Stand::Arriving),
            Visitor::In { .. } if self.stand.get_untracked() == Stand::In => {}
            Visitor::In { .. } => {
                self.stand.set(Stand::In);
                door::say_with("signed-in", true);
                if self.leads.get_value() {
                    door::say("lead");
                }
            }
        }
    }

    /// Takes in what the host has chosen.
    fn choose(self) {
        let options = Options::read();
        match (&options, options::theme()) {
            (Err(wrong), _) => door::say_of("error", "configuration", wrong),
            (Ok(_), Ok(theme)) => dress(&theme),
            (Ok(_), Err(refused)) => {
                dress(&Theme::default());
                door::say_of("error", "theme", &refused.to_string());
            }
        }
        self.options.set(options);
        if self.grown.get_untracked().is_some() {
            self.fit();
        }
        if !matches!(self.stand.get_untracked(), Stand::Out(_)) {
            self.show();
        }
    }

    /// Has grown as far as the host's page says.
    fn fit(self) {
        let grown = self.options.with_untracked(|options| options.as_ref().ok().map(|options| options.grow));
        put(self.grown, grown);
    }

    /// Says what this widget shows from now on.
    fn show(self) {
        let wanted = self.options.with_untracked(|options| options.as_ref().ok().map(Options::wanted));
        let gone = encode(&WidgetEvent::Show(door::number(), None));
        door::ask(&encode(&WidgetEvent::Show(door::number(), wanted)), Some(&gone));
    }

    /// Says to a widget that has joined what it has missed.
    fn retell(self) {
        let expiry = match self.expiry.get_untracked() {
            Expiry::Near { last, .. } => Expiry::Near { left_s: self.minutes.get_untracked() * 60, last },
            expiry => expiry,
        };
        door::tell(&encode(&vec![
            WidgetSlice::Registry(self.registry.get_untracked()),
            WidgetSlice::Visitor(self.visitor.get_value()),
            WidgetSlice::Expiry(expiry),
        ]));
    }

    fn fail(self, why: Why) {
        door::say_of("error", "login", "");
        self.out(why);
    }

    /// Ends it for somebody who is here; to nobody else there is anything to say.
    fn end(self, why: Why) {
        if !matches!(self.stand.get_untracked(), Stand::Out(_)) {
            self.out(why);
        }
    }

    fn out(self, why: Why) {
        if self.stand.get_untracked() == Stand::In {
            door::say_with("signed-in", false);
        }
        self.forget();
        self.stand.set(Stand::Out(Some(why)));
        door::say("end");
    }

    fn forget(self) {
        self.visitor.set_value(Visitor::Out(None));
        self.lines.set(None);
        put(self.expiry, Expiry::Far);
        put(self.registry, Registry::Asked);
    }
}

/// Says it to the worker.
pub fn ask(event: &WidgetEvent) {
    door::ask(&encode(event), None);
}

fn dress(theme: &Theme) {
    for (name, value) in theme.variables() {
        door::say_of("variable", name, &value);
    }
}

/// Sets what differs.
fn put<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|before| *before != value) {
        signal.set(value);
    }
}
