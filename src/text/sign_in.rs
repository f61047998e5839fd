//! Words of the page where one signs in.

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What the portal does, and what it does not.
    pub explanation: &'static str,
    /// Said as well while everyone is made up.
    pub simulated: &'static str,
    /// Leaves for the login service.
    pub button: &'static str,
    /// The same, when that is under way.
    pub leaving: &'static str,
    /// The citizen stopped on the way.
    pub cancelled: &'static str,
    /// The login service could not be reached.
    pub unavailable: &'static str,
    /// What came back was no answer to what was asked.
    pub mismatch: &'static str,
    /// The level of assurance is too low, and has to be substantial.
    pub too_low: &'static str,
    /// It has to be high.
    pub not_high: &'static str,
    /// What is needed to finish has been lost.
    pub unfinished: &'static str,
    /// The login service refuses.
    pub refused: &'static str,
    /// The browser keeps nothing.
    pub storage: &'static str,
    /// The portal knows no login service.
    pub unconfigured: &'static str,
    /// The device's clock is so many minutes ahead, or behind when negative.
    pub clock: fn(minutes: i32) -> String,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Log ind",
    explanation: "Overblik henter dine sager, frister og breve hos myndighederne og viser dem samlet. Det sker i din egen browser, og vi gemmer ikke noget om dig.",
    simulated: "Her er MitID kun en efterligning, og alle personer er opdigtede. Du vælger selv, hvem du vil være.",
    button: "Log ind med MitID",
    leaving: "Vi sender dig videre …",
    cancelled: "Du stoppede undervejs, så du er ikke logget ind. Tryk på “Log ind med MitID”, når du vil prøve igen.",
    unavailable: "Vi kan ikke få fat i den tjeneste, man logger ind med. Det siger ikke noget om dine sager og frister. Prøv igen senere. Haster det, så ring til myndigheden, eller gå til dens egen side.",
    mismatch: "Det svar, vi fik tilbage, hører ikke til dit forsøg på at logge ind. For din sikkerhed er du ikke logget ind. Begynd forfra her. Sker det igen, så gå ikke videre, men ring til den myndighed, det handler om.",
    too_low: "Du loggede ind på et for lavt niveau. Overblik kræver MitID på niveau Betydelig. Log ind igen, for eksempel med MitID-appen.",
    not_high: "Du loggede ind på et for lavt niveau. Overblik kræver MitID på niveau Høj. Log ind igen med et MitID, der når så højt.",
    unfinished: "Du blev ikke logget ind. Måske gik der for lang tid, eller måske begyndte du i en anden fane. Tryk på “Log ind med MitID”, og prøv igen.",
    refused: "Den tjeneste, man logger ind med, sagde nej til os. Det er ikke noget, du har gjort. Prøv igen om lidt. Haster det, så ring til myndigheden, eller gå til dens egen side.",
    storage: "Din browser vil ikke gemme noget for Overblik, heller ikke mens du logger ind. Slå det til for denne side, eller brug en anden browser. Prøv så igen.",
    unconfigured: "Overblik ved ikke, hvor man logger ind. Det er en fejl hos os, og du kan ikke selv rette den. Prøv igen senere. Haster det, så ring til myndigheden, eller gå til dens egen side.",
    clock: |minutes| {
        let way = if minutes < 0 { "bagud" } else { "foran" };
        let by = length(minutes.unsigned_abs(), ["minut", "minutter"], ["time", "timer"], ["dag", "dage"]);
        format!(
            "Uret på din enhed er {by} {way}. De tider, du ser her, følger uret hos den tjeneste, du loggede ind med. Du kan stille uret på enheden og så hente siden igen."
        )
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Log in",
    explanation: "Overblik fetches your cases, deadlines and letters from the authorities and shows them together. This happens in your own browser, and we keep nothing about you.",
    simulated: "Here MitID is only an imitation, and all persons are made up. You choose yourself who you want to be.",
    button: "Log in with MitID",
    leaving: "Sending you on …",
    cancelled: "You stopped on the way, so you are not logged in. Press “Log in with MitID” when you want to try again.",
    unavailable: "We can’t reach the service that one logs in with. This says nothing about your cases and deadlines. Try again later. If it is urgent, call the authority, or go to its own site.",
    mismatch: "The answer that came back does not belong to your attempt to log in. For your safety you are not logged in. Begin again here. If it happens again, don’t go on, but call the authority that it is about.",
    too_low: "You logged in at too low a level. Overblik needs MitID at the level Substantial (Betydelig). Log in again, for example with the MitID app.",
    not_high: "You logged in at too low a level. Overblik needs MitID at the level High (Høj). Log in again with a MitID that reaches it.",
    unfinished: "You were not logged in. Perhaps it took too long, or perhaps you began in another tab. Press “Log in with MitID” and try again.",
    refused: "The service that one logs in with said no to us. It is nothing that you have done. Try again in a while. If it is urgent, call the authority, or go to its own site.",
    storage: "Your browser keeps nothing for Overblik, not even while you log in. Allow it for this site, or use another browser. Then try again.",
    unconfigured: "Overblik does not know where one logs in. The error is ours, and you can’t mend it yourself. Try again later. If it is urgent, call the authority, or go to its own site.",
    clock: |minutes| {
        let way = if minutes < 0 { "behind" } else { "ahead" };
        let by = length(minutes.unsigned_abs(), ["minute", "minutes"], ["hour", "hours"], ["day", "days"]);
        format!(
            "The clock of your device is {by} {way}. The times here follow the clock of the service that you logged in with. You can set the clock of the device and then reload the page."
        )
    },
};

/// So many minutes, in the largest unit that still tells them well.
fn length(minutes: u32, minute: [&str; 2], hour: [&str; 2], day: [&str; 2]) -> String {
    let (count, [one, many]) = match minutes {
        0..120 => (minutes, minute),
        120..2_880 => (minutes / 60, hour),
        _ => (minutes / 1_440, day),
    };
    format!("{count} {}", if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::{DANISH, ENGLISH};

    #[test]
    fn a_clock_that_is_off_is_said_to_be_so_by_how_much_and_which_way() {
        assert!((DANISH.clock)(5).contains("er 5 minutter foran"));
        assert!((DANISH.clock)(-1).contains("er 1 minut bagud"));
        assert!((DANISH.clock)(-119).contains("er 119 minutter bagud"));
        assert!((ENGLISH.clock)(150).contains("is 2 hours ahead"));
        assert!((ENGLISH.clock)(i32::MIN).contains("days behind"));
    }
}
