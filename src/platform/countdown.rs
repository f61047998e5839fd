//! Seconds counted down to an end. It is the clock that counts them: a tab that was asleep wakes to the right number.

use super::clock::DeviceClock;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setInterval)]
    fn set_interval(handler: &Closure<dyn FnMut()>, millis: i32) -> i32;
    #[wasm_bindgen(js_name = clearInterval)]
    fn clear_interval(id: i32);
}

/// A countdown under way; dropping it ends it.
pub struct Countdown {
    id: i32,
    _tick: Closure<dyn FnMut()>,
}

impl Countdown {
    /// Tells how many seconds are left, now and each second from now on.
    pub fn from(seconds: u32, mut tell: impl FnMut(u32) + 'static) -> Self {
        let clock = DeviceClock::with_today("");
        let end = clock.now().after(i64::from(seconds) * 1_000);
        tell(seconds);
        let tick = Closure::<dyn FnMut()>::new(move || {
            let left = (end.since(clock.now()) + 999) / 1_000;
            tell(u32::try_from(left).unwrap_or(0));
        });
        Self { id: set_interval(&tick, 1_000), _tick: tick }
    }
}

impl Drop for Countdown {
    fn drop(&mut self) {
        clear_interval(self.id);
    }
}
