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
    log_off: "Log af",
    about: "Din egen browser spørger hver myndighed og samler svarene her hos dig. Ingen server ser det hele.",
    coverage: "Det er med i overblikket",
    accessibility: "Tilgængelighedserklæring",
    cookies: "Cookies",
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
    log_off: "Log off",
    about: "Your own browser asks each authority and gathers the answers here. No server sees the whole picture.",
    coverage: "What the overview covers",
    accessibility: "Accessibility statement",
    cookies: "Cookies",
    new_tab: "(opens new page)",
};
