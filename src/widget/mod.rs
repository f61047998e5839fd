//! A widget's program: a few lines of the overview in a frame on another site's page. It draws what its worker, or that of
//! another widget on the page, tells it. It decides nothing about a person, stores nothing, and tells its host nothing but
//! that it is there, how large the citizen wants it, and whether somebody is signed in.

mod before;
mod frame;
mod lack;
mod line;
mod lines;
mod options;
mod parts;
mod state;
mod words;

use crate::platform::{crash, widget_door as door};
use leptos::mount::mount_to;
use state::Widget;
use wasm_bindgen::JsCast;

/// Draws the widget in its place.
pub fn start() {
    let place = web_sys::window().and_then(|window| window.document()?.get_element_by_id("app"));
    let Some(Ok(place)) = place.map(JsCast::dyn_into) else { return crash::stop() };
    mount_to(place, || frame::frame(Widget::begin())).forget();
    door::say("ready");
}
