//! The program of a widget on another site's page. It owns nothing.

fn main() {
    overblik::widget::start();
}
