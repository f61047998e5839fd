//! Words of how the portal gets a place among the device's programs.

/// The part's words.
pub struct Text {
    /// Its heading.
    pub heading: &'static str,
    /// What it is good for.
    pub why: &'static str,
    /// What it does not do.
    pub kept: &'static str,
    /// Takes the browser's offer.
    pub button: &'static str,
    /// By Apple's own menu, step by step.
    pub apple: &'static [&'static str],
    /// By the browser's menu.
    pub by_menu: &'static [&'static str],
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Læg Overblik på telefonen eller computeren",
    why: "Så åbner du Overblik som en app, med sit eget ikon. Du skal ikke hente noget i en butik.",
    kept: "Der bliver ikke gemt noget om dig. Du logger ind, som du plejer.",
    button: "Læg Overblik på denne enhed",
    apple: &[
        "Åbn siden i Safari, og tryk på Del.",
        "Vælg “Føj til hjemmeskærm”. På en Mac hedder det “Føj til Dock”.",
        "Tryk på “Tilføj”.",
    ],
    by_menu: &[
        "Åbn din browsers menu.",
        "Vælg “Installer app”, “Føj til startskærm” eller noget, der ligner. Kan du ikke finde det, så kan din browser det ikke. Gem et bogmærke i stedet for.",
    ],
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Put Overblik on the phone or computer",
    why: "Then you open Overblik like an app, with an icon of its own. You need not fetch anything from a shop.",
    kept: "Nothing about you is kept. You log in as you always do.",
    button: "Put Overblik on this device",
    apple: &[
        "Open the page in Safari, and press Share.",
        "Choose “Add to Home Screen”. On a Mac it is called “Add to Dock”.",
        "Press “Add”.",
    ],
    by_menu: &[
        "Open the menu of your browser.",
        "Choose “Install app”, “Add to home screen” or something like it. If you can’t find it, your browser can’t do it. Keep a bookmark instead.",
    ],
};
