//! A widget's program: a few lines of the overview in a frame on another site's page. It draws what its worker, or that of
//! another widget on the page, tells it. It decides nothing about a person, stores nothing, and tells its host nothing but
//! that it is there, how large the citizen wants it, and whether somebody is signed in. It is drawn without Leptos, which
//! alone would take most of the bytes that a guest may ask for.

mod before;
mod frame;
mod lack;
mod line;
mod lines;
mod options;
mod page;
mod state;
mod words;

use crate::platform::widget_door as door;
use state::Widget;

/// Draws the widget, and again whenever it has heard something.
pub fn start() {
    let mut widget = Widget::default();
    widget.choose();
    door::draw(frame::frame(&widget));
    door::listen(move |heard| {
        widget.hear(heard);
        door::draw(frame::frame(&widget));
    });
    door::say("ready");
}
