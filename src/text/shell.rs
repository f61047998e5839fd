//! Words of the page's frame: skip link, header, menu, footer.

/// The frame's words.
pub struct Text {
    /// The portal's name, on the logo and in titles.
    pub portal: &'static str,
    /// The first link of every page.
    pub skip: &'static str,
    /// Said on every page as long as nothing is real.
    pub simulated: &'static str,
    /// Name of the list of languages.
    pub choose_language: &'static str,
    /// The solution's title in the header.
    pub solution: &'static str,
    /// Who is responsible for the portal.
    pub authority: &'static str,
    /// Name of the main menu.
    pub menu: &'static str,
    /// Unfolds the main menu on a small screen.
    pub menu_button: &'static str,
    /// Folds it again.
    pub close_menu: &'static str,
    /// Said to screen readers before what the operator wants everyone to know.
    pub notice: &'static str,
    /// Said to screen readers before what one has to be aware of.
    pub warning: &'static str,
    /// A page whose part of the program could not be fetched.
    pub not_fetched: &'static str,
    /// The way to the news, in sight.
    pub bell: &'static str,
    /// What screen readers say after it.
    pub bell_more: &'static str,
    /// What they say after how many are new.
    pub bell_new: fn(count: u32) -> &'static str,
    /// The portal's own server can't be reached.
    pub cut_off: &'static str,
    /// What that means.
    pub cut_off_why: &'static str,
    /// A new try has not helped.
    pub still_cut_off: &'static str,
    /// A newer version lies ready.
    pub newer: &'static str,
    /// What taking it does.
    pub newer_why: &'static str,
    /// Takes it.
    pub renew: &'static str,
    /// Leaves it for later.
    pub put_off: &'static str,
    /// Ends the visit.
    pub log_off: &'static str,
    /// What the footer says about the portal.
    pub about: &'static str,
    /// The footer's way to what the overview covers.
    pub coverage: &'static str,
    /// The footer's way to the accessibility statement.
    pub accessibility: &'static str,
    /// The footer's way to the page on cookies.
    pub cookies: &'static str,
    /// The footer's way to what a municipality can show on its own pages.
    pub widgets: &'static str,
    /// Said to screen readers of a link that opens a new tab.
    pub new_tab: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    portal: "Overblik",
    skip: "Gå til sidens indhold",
    simulated: "Simulerede data: alle personer er opdigtede",
    choose_language: "Vælg sprog",
    solution: "Dit samlede overblik",
    authority: "Samlet fra myndighederne af din egen browser",
    menu: "Hovedmenu",
    menu_button: "Menu",
    close_menu: "Luk menu",
    notice: "Besked: ",
    warning: "Advarsel: ",
    not_fetched: "Siden kunne ikke hentes. Det siger ikke noget om dine sager. Se, om du er på nettet, og prøv igen.",
    bell: "Nyt",
    bell_more: " og påmindelser",
    bell_new: |count| if count == 1 { " ny" } else { " nye" },
    cut_off: "Der er ingen forbindelse til Overblik.",
    cut_off_why: "Vi kan ikke hente noget eller logge dig ind lige nu. Se, om du er på nettet. Der er ikke gemt noget om dig på enheden. Siden går selv videre, når der er forbindelse igen.",
    still_cut_off: "Vi prøver. Bliver dette stående, er der stadig ingen forbindelse.",
    newer: "Ny version klar",
    newer_why: "Siden bliver hentet igen, når du skifter.",
    renew: "Skift nu",
    put_off: "Senere",
    log_off: "Log af",
    about: "Din egen browser spørger hver myndighed og samler svarene her hos dig. Ingen server ser det hele.",
    coverage: "Det er med i overblikket",
    accessibility: "Tilgængelighedserklæring",
    cookies: "Cookies",
    widgets: "For kommuner",
    new_tab: "(åbner ny side)",
};

/// In English.
pub const ENGLISH: Text = Text {
    portal: "Overblik",
    skip: "Skip to main content",
    simulated: "Simulated data: all persons are made up",
    choose_language: "Choose language",
    solution: "Your whole overview",
    authority: "Gathered from the authorities by your own browser",
    menu: "Main menu",
    menu_button: "Menu",
    close_menu: "Close menu",
    notice: "Notice: ",
    warning: "Warning: ",
    not_fetched: "The page could not be fetched. That says nothing about your cases. See whether you are online, and try again.",
    bell: "News",
    bell_more: " and reminders",
    bell_new: |_| " new",
    cut_off: "There is no connection to Overblik.",
    cut_off_why: "We can’t fetch anything or log you in now. See whether you are online. Nothing about you is kept on the device. The page goes on by itself when there is a connection again.",
    still_cut_off: "Trying. If this stays, there is still no connection.",
    newer: "New version ready",
    newer_why: "The page is loaded again when you switch.",
    renew: "Switch now",
    put_off: "Later",
    log_off: "Log off",
    about: "Your own browser asks each authority and gathers the answers here. No server sees the whole picture.",
    coverage: "What the overview covers",
    accessibility: "Accessibility statement",
    cookies: "Cookies",
    widgets: "For municipalities",
    new_tab: "(opens new page)",
};
