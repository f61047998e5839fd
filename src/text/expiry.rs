//! Words of the warning that one is soon logged off.

/// The warning's words.
pub struct Text {
    /// Its heading.
    pub heading: &'static str,
    /// When, as [`Self::time`] says it.
    pub countdown: fn(time: &str) -> String,
    /// So many seconds in words.
    pub time: fn(seconds: u32) -> String,
    /// Why, when nothing has been done for a while, and what to do.
    pub idle: &'static str,
    /// Why, when one has been signed in for as long as one may, and what to do.
    pub last: &'static str,
    /// Stays signed in.
    pub stay: &'static str,
    /// Leaves for the login service to sign in anew.
    pub again: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Du bliver snart logget af",
    countdown: |time| format!("Vi logger dig af om {time}."),
    time: |seconds| time(seconds, ["minut", "minutter"], ["sekund", "sekunder"], "og"),
    idle: "Du har ikke brugt Overblik i et stykke tid. Vil du blive, så tryk på “Forbliv logget på”.",
    last: "Du har været logget ind, så længe man må ad gangen. Vil du fortsætte, så log ind igen.",
    stay: "Forbliv logget på",
    again: "Log ind igen",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "You will soon be logged off",
    countdown: |time| format!("We will log you off in {time}."),
    time: |seconds| time(seconds, ["minute", "minutes"], ["second", "seconds"], "and"),
    idle: "You have not used Overblik for a while. If you want to stay, press “Stay logged in”.",
    last: "You have been logged in for as long as one may at a time. If you want to go on, log in again.",
    stay: "Stay logged in",
    again: "Log in again",
};

/// "4 minutter og 59 sekunder", "1 minut", "59 sekunder".
fn time(seconds: u32, minute: [&str; 2], second: [&str; 2], and: &str) -> String {
    let count =
        |count: u32, [one, many]: [&str; 2]| format!("{count} {}", if count == 1 { one } else { many });
    match (seconds / 60, seconds % 60) {
        (0, seconds) => count(seconds, second),
        (minutes, 0) => count(minutes, minute),
        (minutes, seconds) => format!("{} {and} {}", count(minutes, minute), count(seconds, second)),
    }
}

#[cfg(test)]
mod tests {
    use super::{DANISH, ENGLISH};

    #[test]
    fn the_time_left_is_said_in_minutes_and_seconds() {
        for (seconds, danish, english) in [
            (0, "0 sekunder", "0 seconds"),
            (1, "1 sekund", "1 second"),
            (59, "59 sekunder", "59 seconds"),
            (60, "1 minut", "1 minute"),
            (121, "2 minutter og 1 sekund", "2 minutes and 1 second"),
            (300, "5 minutter", "5 minutes"),
        ] {
            assert_eq!([(DANISH.time)(seconds), (ENGLISH.time)(seconds)], [danish, english]);
        }
    }
}
