//! The portal's worker. It owns nothing: the worker is `overblik::worker`, the program `overblik_core::portal`.

fn main() {
    overblik::worker::run::<overblik_core::portal::Page>();
}
