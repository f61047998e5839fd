//! The widgets' worker: the portal's with another program in it. It owns nothing itself.

fn main() {
    overblik::worker::run::<overblik_core::portal::widget::Widgets>();
}
