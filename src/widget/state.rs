//! What a widget knows, what it hears and what it says. It draws nothing.

use super::options::{self, MOST_GROWN, Options};
use crate::platform::widget_door::{self as door, Heard};
use crate::theme::Theme;
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
    /// The worker has died, or never spoke.
    Stopped,
}

/// What somebody can press. Its word stands in the page.
pub mod press {
    /// Opens the window for signing in.
    pub const SIGN_IN: &str = "sign-in";
    /// Logs off, here and everywhere.
    pub const LOG_OFF: &str = "log-off";
    /// Stays signed in.
    pub const STAY: &str = "stay";
    /// Asks for the list of authorities again.
    pub const OPEN: &str = "open";
    /// A step more room.
    pub const LARGER: &str = "larger";
    /// A step less.
    pub const SMALLER: &str = "smaller";
    /// Asks a source again, whose place follows.
    pub const RETRY: &str = "retry ";
}

/// A widget.
pub struct Widget {
    /// What the host has chosen, or the name of what of it is wrong.
    pub options: Result<Options, &'static str>,
    /// How far somebody is.
    pub stand: Stand,
    /// What is shown of them.
    pub lines: Option<WidgetLines>,
    /// How it went with the registry.
    pub registry: Registry,
    /// How long they stay signed in.
    pub expiry: Expiry,
    /// Minutes that are left, begun ones too, while there is a warning.
    pub minutes: u32,
    /// How many steps it has grown; none while the host's page can't follow that.
    pub grown: Option<u8>,
    /// Whether the last press was one of what something covered.
    pub covered: bool,
    /// Whether this widget has the worker.
    pub leads: bool,
    visitor: Visitor,
}

impl Default for Widget {
    fn default() -> Self {
        Self {
            options: Err(""),
            stand: Stand::Out(None),
            lines: None,
            registry: Registry::Asked,
            expiry: Expiry::Far,
            minutes: 0,
            grown: None,
            covered: false,
            leads: false,
            visitor: Visitor::Out(None),
        }
    }
}

impl Widget {
    /// Takes in what the host has chosen.
    pub fn choose(&mut self) {
        self.options = Options::read();
        match (&self.options, options::theme()) {
            (Err(wrong), _) => door::say_of("error", "configuration", wrong),
            (Ok(_), Ok(theme)) => dress(&theme),
            (Ok(_), Err(refused)) => {
                dress(&Theme::default());
                door::say_of("error", "theme", &refused.to_string());
            }
        }
        if self.grown.is_some() {
            self.fit();
        }
        if !matches!(self.stand, Stand::Out(_)) {
            self.show();
        }
    }

    /// Takes in what has happened.
    pub fn hear(&mut self, heard: Heard) {
        let is_in = self.stand == Stand::In;
        match heard {
            Heard::Welcome => self.fit(),
            Heard::Options => self.choose(),
            Heard::Pressed(press) => self.press(&press),
            Heard::Slices(bytes) => {
                for slice in decode::<Vec<WidgetSlice>>(&bytes).unwrap_or_default() {
                    self.take(slice);
                }
            }
            Heard::Follow => {
                if is_in {
                    door::say_with("signed-in", false);
                }
                self.forget();
                self.leads = false;
                self.stand = Stand::Arriving;
                self.show();
            }
            Heard::Gone => self.end(Why::Gone),
            Heard::Stopped => self.end(Why::Stopped),
            Heard::LoggedOff => self.end(Why::LoggedOff),
            Heard::Joined => self.retell(),
            Heard::Answer(answer, verifier) => {
                self.stand = Stand::Arriving;
                ask(&WidgetEvent::Returned { answer, verifier });
            }
            Heard::Blocked => self.fail(Why::Blocked),
            Heard::Closed => self.fail(Why::Closed),
            Heard::NotLeft(fault) => self.fail(Why::Fault(fault)),
            Heard::NotEnded if matches!(self.stand, Stand::Out(_)) => {
                self.stand = Stand::Out(Some(Why::NotEnded));
            }
            Heard::Covered(covered) => self.covered = covered,
            Heard::Left(minutes) => self.minutes = minutes,
            // The warning wants an answer.
            Heard::Active if is_in && self.expiry == Expiry::Far => ask(&WidgetEvent::Active),
            Heard::Visible if is_in => ask(&WidgetEvent::Visible),
            Heard::NotEnded | Heard::Active | Heard::Visible => {}
        }
    }

    fn press(&mut self, pressed: &str) {
        match pressed {
            press::SIGN_IN => {
                // Who is there now may be somebody else: the login service is not to let in whom it knows without asking.
                let anew = matches!(self.stand, Stand::Out(Some(Why::Fault(_) | Why::Over)));
                self.forget();
                self.leads = true;
                self.stand = Stand::Leaving;
                door::say_with("sign-in", anew);
                open();
                self.show();
            }
            press::LOG_OFF => {
                door::say("log-off");
                self.out(Why::LoggedOff);
            }
            press::STAY => ask(&WidgetEvent::Active),
            press::OPEN => open(),
            press::LARGER => self.grow(true),
            press::SMALLER => self.grow(false),
            _ => {
                if let Some(source) = pressed.strip_prefix(press::RETRY).and_then(|place| place.parse().ok())
                {
                    ask(&WidgetEvent::Retry(source));
                }
            }
        }
    }

    fn take(&mut self, slice: WidgetSlice) {
        match slice {
            WidgetSlice::Registry(registry) => {
                if registry == Registry::Failed {
                    door::say_of("error", "sources", "");
                }
                self.registry = registry;
            }
            WidgetSlice::Visitor(visitor) => self.meet(visitor),
            WidgetSlice::Expiry(Expiry::Over | Expiry::Ended) => self.end(Why::Over),
            WidgetSlice::Expiry(expiry) => {
                if self.expiry != expiry {
                    self.expiry = expiry;
                    self.count();
                }
            }
            // What is still on its way when it is over is shown to nobody.
            WidgetSlice::Lines(number, lines) if number == door::number() && self.stand == Stand::In => {
                self.lines = Some(lines);
            }
            WidgetSlice::Lines(..) => {}
        }
    }

    fn meet(&mut self, visitor: Visitor) {
        match &visitor {
            Visitor::Out(None) => {}
            Visitor::Out(Some(fault)) => self.fail(Why::Fault(*fault)),
            Visitor::Arriving => self.stand = Stand::Arriving,
            Visitor::In { .. } if self.stand == Stand::In => {}
            Visitor::In { .. } => {
                self.stand = Stand::In;
                door::say_with("signed-in", true);
                if self.leads {
                    door::say("lead");
                }
            }
        }
        self.visitor = visitor;
    }

    fn grow(&mut self, larger: bool) {
        let Some(grown) = self.grown else { return };
        let grown = if larger { (grown + 1).min(MOST_GROWN) } else { grown.saturating_sub(1) };
        self.grown = Some(grown);
        door::say_with("resized", grown);
    }

    /// Has grown as far as the host's page says.
    fn fit(&mut self) {
        self.grown = self.options.as_ref().ok().map(|options| options.grow);
    }

    /// Has the seconds counted that are left.
    fn count(&mut self) {
        let left = match self.expiry {
            Expiry::Near { left_s, .. } => left_s,
            Expiry::Far | Expiry::Over | Expiry::Ended => 0,
        };
        self.minutes = left.div_ceil(60);
        door::say_with("expires", left);
    }

    /// Says what this widget shows from now on.
    fn show(&self) {
        let wanted = self.options.as_ref().ok().map(Options::wanted);
        let gone = encode(&WidgetEvent::Show(door::number(), None));
        door::ask(&encode(&WidgetEvent::Show(door::number(), wanted)), Some(&gone));
    }

    /// Says to a widget that has joined what it has missed.
    fn retell(&self) {
        let expiry = match self.expiry {
            Expiry::Near { last, .. } => Expiry::Near { left_s: self.minutes * 60, last },
            expiry => expiry,
        };
        door::tell(&encode(&vec![
            WidgetSlice::Registry(self.registry.clone()),
            WidgetSlice::Visitor(self.visitor.clone()),
            WidgetSlice::Expiry(expiry),
        ]));
    }

    fn fail(&mut self, why: Why) {
        door::say_of("error", "login", "");
        self.out(why);
    }

    /// Ends it for somebody who is here; to nobody else there is anything to say.
    fn end(&mut self, why: Why) {
        if !matches!(self.stand, Stand::Out(_)) {
            self.out(why);
        }
    }

    fn out(&mut self, why: Why) {
        if self.stand == Stand::In {
            door::say_with("signed-in", false);
        }
        self.forget();
        self.stand = Stand::Out(Some(why));
        door::say("end");
    }

    fn forget(&mut self) {
        self.visitor = Visitor::Out(None);
        self.lines = None;
        self.registry = Registry::Asked;
        self.expiry = Expiry::Far;
        self.count();
    }
}

fn open() {
    let told = |name: &str| door::told(name).unwrap_or_default();
    ask(&WidgetEvent::Open { sign_in: told("sign-in"), origin: told("origin") });
}

/// Says it to the worker.
fn ask(event: &WidgetEvent) {
    door::ask(&encode(event), None);
}

fn dress(theme: &Theme) {
    for (name, value) in theme.variables() {
        door::say_of("variable", name, &value);
    }
}
