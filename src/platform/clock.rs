//! The clock, the only one: every other part is told the time.

use overblik_core::model::{Clock, Day, Instant, copenhagen, copenhagen_instant, parse_day};
use std::cell::Cell;
use wasm_bindgen::prelude::*;

/// Reads the device's clock, moved to another day when one was asked for. Set back while it is read, it goes on as
/// before, so that what has to end ends.
#[derive(Debug)]
pub struct DeviceClock {
    moved_by: i64,
    /// What it and the clock that only counts on said last, in milliseconds.
    last: Cell<(i64, i64)>,
    /// Milliseconds that it has been set back by.
    set_back: Cell<i64>,
}

/// Milliseconds by which a clock is mended without being set back.
const MENDED: i64 = 1_000;

impl DeviceClock {
    /// A clock whose today is `today` (`yyyy-mm-dd`); the device's own day for any other text.
    pub fn with_today(today: &str) -> Self {
        let midnight = |day: Day| copenhagen_instant(Clock { day, millis: 0 });
        let moved_by = parse_day(today).map(|day| midnight(day).since(midnight(copenhagen(device()).day)));
        let last = Cell::new((device().millis(), steady()));
        Self { moved_by: moved_by.unwrap_or(0), last, set_back: Cell::new(0) }
    }

    /// Milliseconds that it was moved by.
    pub fn moved_by(&self) -> i64 {
        self.moved_by
    }

    /// Now.
    pub fn now(&self) -> Instant {
        let (said, counted) = self.last.replace((device().millis(), steady()));
        let (says, counts) = self.last.get();
        let lost = (counts - counted) - (says - said);
        if lost > MENDED {
            self.set_back.set(self.set_back.get().saturating_add(lost));
        }
        Instant::from_millis(says).after(self.moved_by.saturating_add(self.set_back.get()))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "whole milliseconds in this age fit i64 exactly")]
fn device() -> Instant {
    Instant::from_millis(js_sys::Date::now() as i64)
}

#[wasm_bindgen]
extern "C" {
    // On the global scope of a page and of a worker alike, which web-sys keeps apart.
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn performance_now() -> f64;
}

#[expect(clippy::cast_possible_truncation, reason = "whole milliseconds of a visit fit i64 exactly")]
fn steady() -> i64 {
    performance_now() as i64
}
