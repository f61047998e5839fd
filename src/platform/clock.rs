//! The clock, the only one: every other part is told the time.

use overblik_core::model::{Clock, Day, Instant, copenhagen, copenhagen_instant, parse_day};

/// Reads the device's clock, moved to another day when one was asked for.
#[derive(Debug, Clone, Copy)]
pub struct DeviceClock {
    moved_by: i64,
}

impl DeviceClock {
    /// A clock whose today is `today` (`yyyy-mm-dd`); the device's own day for any other text.
    pub fn with_today(today: &str) -> Self {
        let midnight = |day: Day| copenhagen_instant(Clock { day, millis: 0 });
        let moved_by = parse_day(today).map(|day| midnight(day).since(midnight(copenhagen(device()).day)));
        Self { moved_by: moved_by.unwrap_or(0) }
    }

    /// Milliseconds that it was moved by.
    pub fn moved_by(self) -> i64 {
        self.moved_by
    }

    /// Now.
    pub fn now(self) -> Instant {
        device().after(self.moved_by)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "whole milliseconds in this age fit i64 exactly")]
fn device() -> Instant {
    Instant::from_millis(js_sys::Date::now() as i64)
}
