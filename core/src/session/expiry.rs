//! How long a sign-in lasts: so long after the person was last there, and so long in all. It gives a warning before, and
//! no warning is shorter than twenty seconds (WCAG 2.2, success criterion 2.2.1).

use super::Config;
use super::config::SHORTEST_WARNING;
use crate::model::Instant;

/// The end of a sign-in, and what moves it.
#[derive(Debug, Clone)]
pub struct Expiry {
    idle: i64,
    absolute: i64,
    warn: i64,
    began: Instant,
    active: Instant,
    /// Since when there is a warning.
    warned: Option<Instant>,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Nothing need be said.
    Enough,
    /// So many milliseconds; the person can move the end unless it is the `last` one.
    Little {
        /// Milliseconds.
        millis: i64,
        /// Whether it ends then whatever the person does.
        last: bool,
    },
    /// None.
    Nothing,
}

impl Expiry {
    /// Of a person who is here now, and signed in `before` so many milliseconds ago.
    pub fn new(config: &Config, now: Instant, before: i64) -> Self {
        let Config { idle, absolute, warn, .. } = *config;
        Self { idle, absolute, warn, began: now.after(-before), active: now, warned: None }
    }

    /// The person is there.
    pub fn active(&mut self, now: Instant) {
        if self.left(now) != Left::Nothing && !self.is_last() {
            self.active = now;
            self.warned = None;
        }
    }

    /// The clock that it is told the time by is put so many milliseconds ahead; what has passed has passed by it.
    pub fn mend_clock(&mut self, millis: i64) {
        self.began = self.began.after(millis);
        self.active = self.active.after(millis);
    }

    /// How it stands now. Whoever asks has the warning shown, so that it counts from the first time it is told.
    pub fn tell(&mut self, now: Instant) -> Left {
        let left = self.left(now);
        if let Left::Little { .. } = left {
            self.warned.get_or_insert(now);
        }
        self.left(now)
    }

    /// When it next stands otherwise.
    pub fn next_tick(&self, now: Instant) -> Instant {
        let warning = self.end().after(-self.warn);
        if now < warning { warning } else { self.end() }
    }

    fn left(&self, now: Instant) -> Left {
        let millis = self.end().since(now);
        match millis {
            ..=0 => Left::Nothing,
            _ if millis > self.warn => Left::Enough,
            _ => Left::Little { millis, last: self.is_last() },
        }
    }

    /// A warning that came late, such as on a device that slept, moves the end.
    fn end(&self) -> Instant {
        let end = self.idle_end().min(self.absolute_end());
        self.warned.map_or(end, |warned| end.max(warned.after(SHORTEST_WARNING)))
    }

    fn is_last(&self) -> bool {
        self.absolute_end() <= self.idle_end()
    }

    fn idle_end(&self) -> Instant {
        self.active.after(self.idle)
    }

    fn absolute_end(&self) -> Instant {
        self.began.after(self.absolute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::tests::config;

    const MINUTE: i64 = 60_000;

    fn at(millis: i64) -> Instant {
        Instant::from_millis(millis)
    }

    #[test]
    fn it_warns_five_minutes_before_and_activity_moves_the_end() {
        let mut expiry = Expiry::new(&config(), at(0), 0);
        assert_eq!((expiry.tell(at(0)), expiry.next_tick(at(0))), (Left::Enough, at(25 * MINUTE)));
        let little = Left::Little { millis: 5 * MINUTE, last: false };
        assert_eq!(
            (expiry.tell(at(25 * MINUTE)), expiry.next_tick(at(25 * MINUTE))),
            (little, at(30 * MINUTE))
        );
        expiry.active(at(29 * MINUTE));
        assert_eq!(
            (expiry.tell(at(29 * MINUTE)), expiry.next_tick(at(29 * MINUTE))),
            (Left::Enough, at(54 * MINUTE))
        );
        expiry.active(at(59 * MINUTE));
        assert_eq!(expiry.tell(at(59 * MINUTE)), Left::Nothing, "what is over stays over");
    }

    #[test]
    fn the_last_end_cannot_be_moved() {
        let mut expiry = Expiry::new(&config(), at(0), 0);
        for minute in (0..480).step_by(20) {
            expiry.active(at(minute * MINUTE));
        }
        let last = Left::Little { millis: 5 * MINUTE, last: true };
        assert_eq!(expiry.tell(at(475 * MINUTE)), last);
        expiry.active(at(475 * MINUTE));
        assert_eq!((expiry.tell(at(475 * MINUTE)), expiry.tell(at(480 * MINUTE))), (last, Left::Nothing));
    }

    #[test]
    fn a_reload_begins_no_new_day() {
        let mut expiry = Expiry::new(&config(), at(0), 479 * MINUTE);
        assert_eq!(expiry.tell(at(0)), Left::Little { millis: MINUTE, last: true });
        assert_eq!(expiry.tell(at(MINUTE)), Left::Nothing);
    }

    #[test]
    fn a_warning_that_comes_late_still_gives_twenty_seconds() {
        let mut expiry = Expiry::new(&config(), at(0), 0);
        let late = 30 * MINUTE - 3_000;
        assert_eq!(expiry.tell(at(late)), Left::Little { millis: 20_000, last: false });
        assert_eq!(expiry.tell(at(late + 19_999)), Left::Little { millis: 1, last: false });
        assert_eq!(expiry.tell(at(late + 20_000)), Left::Nothing);
        let mut slept = Expiry::new(&config(), at(0), 0);
        assert_eq!(slept.tell(at(90 * MINUTE)), Left::Nothing, "after the end there is nothing to warn of");
    }
}
