//! Words of the pages where a person ends: who has logged off, and who has been logged off because the time was up.

/// The pages' words.
pub struct Text {
    /// Stands while the login service is told.
    pub leaving: &'static str,
    /// Heading and title of who has logged off.
    pub heading: &'static str,
    /// Heading and title of who has been logged off.
    pub over_heading: &'static str,
    /// Why that was.
    pub over: &'static str,
    /// What is left of it all, and what to do.
    pub paragraphs: [&'static str; 2],
    /// Said first when the login service could not be told.
    pub login_open: &'static str,
    /// The way to try that once more.
    pub end_again: &'static str,
    /// The way back in.
    pub again: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    leaving: "Vi logger dig af …",
    heading: "Du er logget af",
    over_heading: "Du er blevet logget af",
    over: "Du havde ikke brugt Overblik i et stykke tid. Eller du havde været logget ind, så længe man må ad gangen. Eller en anden loggede ind i den samme browser. Så logger vi dig af, så ingen anden kan se dit overblik.",
    paragraphs: [
        "Det, myndighederne svarede, er væk fra Overblik. Der er ikke gemt noget på enheden, ud over det du selv har valgt.",
        "Har du åbnet en myndigheds egen side, skal du logge af dér for sig. Deler du enheden med andre, så luk også browseren.",
    ],
    login_open: "Vi kunne ikke få fat i den tjeneste, du loggede ind med. Måske er du stadig logget ind dér. Luk hele browseren, især hvis andre bruger enheden.",
    end_again: "Prøv at logge af igen",
    again: "Log ind igen",
};

/// In English.
pub const ENGLISH: Text = Text {
    leaving: "We are logging you off …",
    heading: "You have logged off",
    over_heading: "You have been logged off",
    over: "You had not used Overblik for a while. Or you had been logged in for as long as one may at a time. Or somebody else logged in in the same browser. Then we log you off, so that nobody else can see your overview.",
    paragraphs: [
        "What the authorities answered is gone from Overblik. Nothing is stored on the device but what you have chosen yourself.",
        "If you have opened an authority’s own site, log off there too. If you share the device with others, close the browser as well.",
    ],
    login_open: "We could not reach the service that you logged in with. You may still be logged in there. Close the whole browser, most of all if others use the device.",
    end_again: "Try to log off again",
    again: "Log in again",
};
