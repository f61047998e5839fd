//! The way between a widget's program and what `widget_boot.js` keeps for it: the page that shows it, the other widgets there,
//! the worker and the window for signing in. Words go through, each with a value; what they mean is the program's to say.

use js_sys::{Array, Uint8Array};
use overblik_core::portal::Secret;
use overblik_core::portal::view::SignInFault;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = overblikWidget, js_name = told)]
    fn told_by_page(name: &str) -> Option<String>;
    #[wasm_bindgen(js_namespace = overblikWidget, js_name = say)]
    fn say_to_page(word: &str, value: &JsValue);
    #[wasm_bindgen(js_namespace = overblikWidget, js_name = listen)]
    fn listen_to_page(listener: &JsValue);
    #[wasm_bindgen(js_namespace = overblikWidget, js_name = number)]
    fn number_of_page() -> u32;
}

/// What a widget hears.
pub enum Heard {
    /// The host's page has an element that knows it, and can give it more room.
    Welcome,
    /// The host asks for something else now.
    Options,
    /// Bytes of the worker, or of the widget that has it.
    Slices(Vec<u8>),
    /// Another widget on the page has somebody, and asks for this one too.
    Follow,
    /// That one is gone.
    Gone,
    /// The worker has died, or never spoke.
    Stopped,
    /// Another widget wants to show something too.
    Joined,
    /// Somebody has logged off elsewhere.
    LoggedOff,
    /// The login service's answer, and the verifier.
    Answer(Secret, Secret),
    /// The browser opened no window.
    Blocked,
    /// The window was closed before it had an answer.
    Closed,
    /// The window could not leave for the login service.
    NotLeft(SignInFault),
    /// Somebody has pressed what says this word.
    Pressed(String),
    /// So many minutes are left, begun ones too.
    Left(u32),
    /// The login service could not be told that it is over.
    NotEnded,
    /// Whether the last press was one of what something covered.
    Covered(bool),
    /// Somebody is there.
    Active,
    /// It is looked at again.
    Visible,
}

/// Hears from now on, as long as the page lives.
pub fn listen(mut hear: impl FnMut(Heard) + 'static) {
    let listener = Closure::<dyn FnMut(String, JsValue)>::new(move |word: String, value: JsValue| {
        if let Some(heard) = read(&word, &value) {
            hear(heard);
        }
    });
    listen_to_page(&listener.into_js_value());
}

fn read(word: &str, value: &JsValue) -> Option<Heard> {
    Some(match word {
        "welcome" => Heard::Welcome,
        "options" => Heard::Options,
        "slices" => Heard::Slices(value.dyn_ref::<Uint8Array>()?.to_vec()),
        "follow" => Heard::Follow,
        "gone" => Heard::Gone,
        "stopped" => Heard::Stopped,
        "joined" => Heard::Joined,
        "logged-off" => Heard::LoggedOff,
        "answer" => {
            let [answer, verifier] = [0, 1].map(|place| value.dyn_ref::<Array>()?.get(place).as_string());
            Heard::Answer(Secret::new(answer?), Secret::new(verifier?))
        }
        "not-left" => match value.as_string()?.as_str() {
            "blocked" => Heard::Blocked,
            "closed" => Heard::Closed,
            "mismatch" => Heard::NotLeft(SignInFault::Mismatch),
            "unconfigured" => Heard::NotLeft(SignInFault::Unconfigured),
            _ => Heard::NotLeft(SignInFault::Unavailable),
        },
        "press" => Heard::Pressed(value.as_string()?),
        "left" => Heard::Left(minutes(value.as_f64()?)),
        "not-ended" => Heard::NotEnded,
        "covered" => Heard::Covered(value.is_truthy()),
        "active" => Heard::Active,
        "visible" => Heard::Visible,
        _ => return None,
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is no number of minutes is none"
)]
fn minutes(number: f64) -> u32 {
    number as u32
}

/// An option that the host has chosen, or something that the page knows: `host`, `name`, `hours` and `phone` of the
/// municipality, `sign-in`, `origin`, `today`.
pub fn told(name: &str) -> Option<String> {
    told_by_page(name)
}

/// What tells this widget from the others on the page.
pub fn number() -> u32 {
    number_of_page()
}

/// Draws the page.
pub fn draw(page: String) {
    say_with("draw", page);
}

/// Says a word that needs nothing else.
pub fn say(word: &str) {
    say_to_page(word, &JsValue::UNDEFINED);
}

/// Says a word with a value.
pub fn say_with(word: &str, value: impl Into<JsValue>) {
    say_to_page(word, &value.into());
}

/// Says a word with two texts.
pub fn say_of(word: &str, one: &str, other: &str) {
    say_to_page(word, &Array::of2(&one.into(), &other.into()));
}

/// Says bytes to the worker, wherever it is; `drop` is what takes them back when this widget goes.
pub fn ask(bytes: &[u8], drop: Option<&[u8]>) {
    let drop = drop.map_or(JsValue::UNDEFINED, |drop| Uint8Array::from(drop).into());
    say_to_page("ask", &Array::of2(&Uint8Array::from(bytes), &drop));
}

/// Hands bytes to the widgets that this one asks for.
pub fn tell(bytes: &[u8]) {
    say_with("tell", Uint8Array::from(bytes));
}
