//! Words of the page for those who want to show a part of the portal on a page of their own, and the texts that they need
//! there.

use super::part::Part;

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What it is for.
    pub intro: &'static str,
    /// What can be chosen.
    pub choice: Choice,
    /// How it looks.
    pub theme: Theme,
    /// The example beside the choices.
    pub preview: Preview,
    /// The code.
    pub code: Code,
    /// The way to what stands around the code, as words alone.
    pub parts: [Part; 4],
    /// Heading of the texts that are ready to use.
    pub ready: &'static str,
    /// How they are used.
    pub ready_why: &'static str,
    /// What the texts are for, each with the words of its button: the accessibility statement, the privacy policy.
    pub ready_for: [(&'static str, &'static str); 2],
}

/// Words of what can be chosen.
pub struct Choice {
    /// Heading of all of it.
    pub heading: &'static str,
    /// The kind.
    pub kind: &'static str,
    /// The kinds, as `KINDS` has them.
    pub kinds: [&'static str; 4],
    /// An authority by its short name.
    pub authority: &'static str,
    /// Where that is found.
    pub authority_hint: &'static str,
    /// It cannot be one.
    pub authority_wrong: &'static str,
    /// An area.
    pub area: &'static str,
    /// None of them alone.
    pub every_area: &'static str,
    /// The language.
    pub language: &'static str,
    /// That of the page around it.
    pub page_language: &'static str,
    /// The level of the heading.
    pub level: &'static str,
    /// How many rows.
    pub rows: &'static str,
}

/// Words of how it looks.
pub struct Theme {
    /// Heading of all of it.
    pub heading: &'static str,
    /// How a colour is written.
    pub hint: &'static str,
    /// The colours, as `theme::COLOURS` has them.
    pub colours: [&'static str; 5],
    /// Before a colour's name: the browser's own way to pick one.
    pub pick: &'static str,
    /// How round corners are.
    pub radius: &'static str,
    /// How far things stand apart.
    pub spacing: &'static str,
    /// How far, as `theme::SPACINGS` has it.
    pub spacings: [&'static str; 3],
    /// The font.
    pub font: &'static str,
    /// The fonts, as `theme::FONTS` has them.
    pub fonts: [&'static str; 6],
    /// Everyone can read it.
    pub fine: &'static str,
    /// Two colours, by what they are, are too alike: what their contrast is and must be.
    pub weak: fn(front: &str, behind: &str, ratio: [u16; 2], needed: [u16; 2]) -> String,
    /// Something is no colour.
    pub unknown: fn(said: &str) -> String,
    /// What comes of it.
    pub refused: &'static str,
}

/// Words of the example.
pub struct Preview {
    /// Its heading.
    pub heading: &'static str,
    /// Whose things it shows.
    pub about: &'static str,
    /// The frame's title.
    pub title: &'static str,
}

/// Words of the code.
pub struct Code {
    /// Its heading.
    pub heading: &'static str,
    /// Which one to take.
    pub about: &'static str,
    /// The two lines, and the words of the button.
    pub element: (&'static str, &'static str),
    /// The line that keeps room for it, and the words of the button.
    pub room: (&'static str, &'static str),
    /// Where the page is that is to show it.
    pub host: &'static str,
    /// How that is written.
    pub host_hint: &'static str,
    /// It is no such address.
    pub host_wrong: &'static str,
    /// The frame alone.
    pub frame: (&'static str, &'static str),
    /// What the page's own policy has to let through.
    pub policy: (&'static str, &'static str),
    /// Copied.
    pub copied: &'static str,
    /// Marked, and to be copied by hand.
    pub by_hand: &'static str,
}

/// What a widget says around itself, in its own language and not in the page's.
pub struct Said {
    /// Which language.
    pub tag: &'static str,
    /// The language in its own words.
    pub name: &'static str,
    /// Each kind's title.
    pub titles: [&'static str; 4],
    /// What stands there until it does.
    pub instead: &'static str,
    /// The texts that are ready to use: for the accessibility statement and for the privacy policy, of a portal.
    pub ready: [fn(portal: &str) -> String; 2],
}

/// In both languages.
pub const SAID: [Said; 2] = [
    Said {
        tag: "da",
        name: "Dansk",
        titles: ["Dine frister", "Dine aftaler", "Dine sager", "Dine betalinger"],
        instead: "Se dit overblik på Overblik",
        ready: [
            |portal| {
                format!(
                    "På nogle af vores sider viser vi et felt fra Overblik. Det står i en ramme og kommer fra {portal}. Vi har selv valgt feltet og dets farver. Overblik står for det, der er inde i feltet, og skriver i sin egen erklæring, hvad der er prøvet, og hvad der mangler: {portal}/tilgaengelighed\n\nKan du ikke bruge feltet, kan du åbne Overblik i en fane for sig: {portal}/ Du kan også ringe til os. Skriv til os, hvis noget ikke virker."
                )
            },
            |portal| {
                format!(
                    "På nogle af vores sider viser vi et felt fra Overblik. Når du kommer til feltet, henter din browser det fra {portal}. Overblik får da din IP-adresse og navnet på vores hjemmeside at vide, men ikke hvilken side du er på.\n\nFeltet sætter ingen cookies og gemmer ikke noget på din enhed. Det ved først, hvem du er, når du selv logger ind med MitID i feltet. Så spørger din browser de myndigheder, der har noget om dig, og viser svarene. Vores side kan høre, at nogen er logget ind, men ikke hvem. Den kan ikke se det, der står i feltet. Når du lukker siden, er det væk.\n\nDen, der driver Overblik, er ansvarlig for feltet. Læs mere: {portal}/cookies"
                )
            },
        ],
    },
    Said {
        tag: "en",
        name: "English",
        titles: ["Your deadlines", "Your appointments", "Your cases", "Your payments"],
        instead: "See your overview on Overblik",
        ready: [
            |portal| {
                format!(
                    "On some of our pages we show a widget from Overblik. It stands in a frame and comes from {portal}. We have chosen the widget and its colours ourselves. Overblik answers for what is inside it, and says in its own statement what has been tried and what falls short: {portal}/tilgaengelighed\n\nIf you can’t use the widget, you can open Overblik in a tab of its own: {portal}/ You can also call us. Write to us if something does not work."
                )
            },
            |portal| {
                format!(
                    "On some of our pages we show a widget from Overblik. When you come to it, your browser fetches it from {portal}. Overblik then learns your IP address and the name of our site, but not which page you are on.\n\nThe widget sets no cookies and keeps nothing on your device. It does not know who you are until you log in with MitID in the widget yourself. Then your browser asks the authorities that have something about you, and shows the answers. Our page can hear that somebody is logged in, but not who. It cannot see what stands in the widget. When you close the page, it is gone.\n\nWhoever runs Overblik is responsible for the widget. Read more: {portal}/cookies"
                )
            },
        ],
    },
];

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Vis Overblik på jeres side",
    intro: "Her sætter I et felt fra Overblik op til jeres egen hjemmeside. Borgeren logger ind i feltet og ser sine ting hos jer. I får ikke noget at vide om borgeren.",
    choice: Choice {
        heading: "Vælg et felt",
        kind: "Hvad skal feltet vise?",
        kinds: ["Frister", "Aftaler", "Sager", "Betalinger"],
        authority: "Kun fra én myndighed",
        authority_hint: "Skriv dens korte navn, fx fjordby. Navnene står under id på listen /sources.json. Skriv intet her, hvis alle skal med.",
        authority_wrong: "Det korte navn har kun bogstaverne a til z, tal og bindestreg.",
        area: "Kun fra ét område",
        every_area: "Alle områder",
        language: "Sprog",
        page_language: "Som på jeres side",
        level: "Overskriftens niveau",
        rows: "Antal linjer",
    },
    theme: Theme {
        heading: "Vælg udseende",
        hint: "Skriv en farve med tegnet # og tre eller seks tegn, fx #005f6b. Er den tom, bruger feltet sin egen.",
        colours: ["Baggrund", "Tekst", "Links og knapper", "Tekst på knapper", "Kanter"],
        pick: "Vælg farve",
        radius: "Runde hjørner",
        spacing: "Afstand",
        spacings: ["Normal", "Tæt", "Luftig"],
        font: "Skrift",
        fonts: ["Enhedens egen", "Med fødder", "Arial", "Verdana", "Georgia", "Lige brede tegn"],
        fine: "Farverne er i orden. Alle par holder, hvad WCAG 2.2 kræver på niveau AA.",
        weak: |front, behind, [ones, tenths], [needed, tenth]| {
            format!(
                "{front} på {behind}: Forskellen er {ones},{tenths}. Den skal være mindst {needed},{tenth}."
            )
        },
        unknown: |said| format!("Det her kan ikke bruges: {said}."),
        refused: "Feltet bruger sine egne farver, og koden er uden jeres, til det er rettet.",
    },
    preview: Preview {
        heading: "Sådan kommer det til at se ud",
        about: "Tingene i feltet er opdigtede. Man kan ikke logge ind her. Hos jer ser man kun noget, når man har logget ind.",
        title: "Eksempel på feltet",
    },
    code: Code {
        heading: "Kopiér koden",
        about: "Sæt de to linjer ind, hvor feltet skal stå. Tager jeres system ikke imod scripts, så brug rammen længere nede. Den kan det samme, men den bliver ikke større, når man beder om det.",
        element: ("De to linjer", "Kopiér linjerne"),
        room: ("Sæt denne linje i sidens stilark, så intet flytter sig, når feltet kommer", "Kopiér linjen"),
        host: "Adressen på jeres hjemmeside",
        host_hint: "Rammen skal vide, hvor den står. Skriv fx https://www.fjordby.dk.",
        host_wrong: "Skriv en hel adresse, der begynder med https://.",
        frame: ("Rammen alene", "Kopiér rammen"),
        policy: ("Har I en Content-Security-Policy, skal den også tillade", "Kopiér reglerne"),
        copied: "Det er kopieret.",
        by_hand: "Teksten er markeret. Kopiér den selv.",
    },
    parts: [
        Part {
            id: "godkendelse",
            heading: "Hvem siger god for jeres side?",
            paragraphs: &[
                "Feltet viser sig kun på sider, der står på en liste. Den, der driver Overblik, fører listen. Alle kan læse den i /v1/hosts.json.",
                "Send jeres adresse og navnet på en, vi kan ringe til. Før I kommer på listen, ser driften efter:",
            ],
            points: &[
                "Er adressen kommunens egen? Driften slår den op og ringer til kommunens hovednummer.",
                "Begynder den med https?",
                "Er telefon og åbningstid rigtige? De står i feltet, før man logger ind.",
                "Overblik er en demonstration. Derfor er der ingen, der svarer, endnu.",
            ],
        },
        Part {
            id: "cookies-og-data",
            heading: "Cookies og oplysninger om borgeren",
            paragraphs: &[
                "Feltet sætter ingen cookies og gemmer intet. Derfor skal det ikke vente på et ja i jeres cookieboks. Koden siger det til Cookiebot med data-cookieconsent=\"ignore\". Bruger I en anden boks, så sæt feltet under det, der altid er med.",
                "Jeres side kan ikke læse, hvad der står i feltet. Den hører kun, at feltet er klar, hvor højt det er, om nogen er logget ind, og om noget gik galt. Aldrig hvem eller hvad.",
                "Den, der driver Overblik, svarer for feltet. Men det er jer, der får borgerens browser til at hente det. Spørg jeres rådgiver om databeskyttelse, om I har en del af ansvaret for det (EU-Domstolens sag C-40/17).",
            ],
            points: &[],
        },
        Part {
            id: "for-alle",
            heading: "Feltet skal kunne bruges af alle",
            paragraphs: &[
                "I svarer for jeres egen side, også når den viser noget fra andre, som I selv har valgt. Vi svarer for det, der er inde i feltet. Se efter:",
            ],
            points: &[
                "Er der en overskrift før feltet, og passer niveauet, I har valgt?",
                "Er der plads nok? Feltet virker, når det er mindst 280 punkter bredt.",
                "Står der noget ved siden af, som man kan bruge, hvis feltet ikke virker?",
            ],
        },
        Part {
            id: "hvor-laenge",
            heading: "Hvor længe virker koden?",
            paragraphs: &[
                "Koden peger på /v1/. Den adresse bliver ved med at virke i mindst 24 måneder, efter at den næste er kommet. Så længe retter vi fejl i den, uden at I skal gøre noget.",
            ],
            points: &[],
        },
    ],
    ready: "Tekster til jeres egne sider",
    ready_why: "Ret dem til, så de passer hos jer.",
    ready_for: [
        ("Til jeres tilgængelighedserklæring", "Kopiér teksten til erklæringen"),
        ("Til jeres privatlivspolitik", "Kopiér teksten til politikken"),
    ],
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Show Overblik on your site",
    intro: "Here you set up a widget from Overblik for your own site. Citizens log in inside the widget and see their things with you. You learn nothing about them.",
    choice: Choice {
        heading: "Choose a widget",
        kind: "What is the widget to show?",
        kinds: ["Deadlines", "Appointments", "Cases", "Payments"],
        authority: "From one authority alone",
        authority_hint: "Write its short name, such as fjordby. The names stand under id on the list /sources.json. Leave it empty to take them all.",
        authority_wrong: "The short name has only the letters a to z, digits and hyphens.",
        area: "From one area alone",
        every_area: "All areas",
        language: "Language",
        page_language: "As on your page",
        level: "Level of the heading",
        rows: "Number of lines",
    },
    theme: Theme {
        heading: "Choose its looks",
        hint: "Write a colour with the sign # and three or six characters, such as #005f6b. If it is empty, the widget uses its own.",
        colours: ["Background", "Text", "Links and buttons", "Text on buttons", "Edges"],
        pick: "Pick a colour",
        radius: "Round corners",
        spacing: "Distance",
        spacings: ["Normal", "Tight", "Roomy"],
        font: "Font",
        fonts: ["The device’s own", "With serifs", "Arial", "Verdana", "Georgia", "Of one width"],
        fine: "The colours are fine. Every pair has what WCAG 2.2 demands at level AA.",
        weak: |front, behind, [ones, tenths], [needed, tenth]| {
            format!(
                "{front} on {behind}: The contrast is {ones}.{tenths}. It must be at least {needed}.{tenth}."
            )
        },
        unknown: |said| format!("This cannot be used: {said}."),
        refused: "The widget uses its own colours, and the code is without yours, until this is put right.",
    },
    preview: Preview {
        heading: "What it will look like",
        about: "The things in the widget are made up. One cannot log in here. On your page nothing is seen before somebody has logged in.",
        title: "An example of the widget",
    },
    code: Code {
        heading: "Copy the code",
        about: "Put the two lines where the widget is to stand. If your system takes no scripts, use the frame further down. It does the same, but does not grow when one asks it to.",
        element: ("The two lines", "Copy the lines"),
        room: ("So that nothing on your page moves, put this in its style sheet", "Copy the line"),
        host: "The address of your site",
        host_hint: "The frame has to know where it stands. Write, for example, https://www.fjordby.dk.",
        host_wrong: "Write a whole address that begins with https://.",
        frame: ("The frame alone", "Copy the frame"),
        policy: ("If you have a Content-Security-Policy, it must also allow", "Copy the rules"),
        copied: "It is copied.",
        by_hand: "The text is marked. Copy it yourself.",
    },
    parts: [
        Part {
            id: "godkendelse",
            heading: "Who approves your site?",
            paragraphs: &[
                "The widget shows itself only on sites that stand on a list. Whoever runs Overblik keeps the list. Anybody can read it in /v1/hosts.json.",
                "Send your address and the name of somebody we can call. Before you come on the list, it is checked:",
            ],
            points: &[
                "Is the address the municipality’s own? It is looked up, and the municipality’s main number is called.",
                "Does it begin with https?",
                "Are the phone number and the opening hours right? They stand in the widget before one logs in.",
                "Overblik is a demonstration. So nobody answers yet.",
            ],
        },
        Part {
            id: "cookies-og-data",
            heading: "Cookies, and data about citizens",
            paragraphs: &[
                "The widget sets no cookies and keeps nothing. So it need not wait for a yes in your cookie banner. The code says so to Cookiebot with data-cookieconsent=\"ignore\". If you use another banner, put the widget under what is always there.",
                "Your page cannot read what stands in the widget. It only hears that the widget is ready, how high it is, whether somebody is logged in, and whether something went wrong. Never who or what.",
                "Whoever runs Overblik answers for the widget. But it is you who have the citizen’s browser fetch it. Ask your data protection officer whether part of the responsibility for that is yours (the EU Court’s case C-40/17).",
            ],
            points: &[],
        },
        Part {
            id: "for-alle",
            heading: "Everybody must be able to use it",
            paragraphs: &[
                "You answer for your own page, also when it shows something of others that you have chosen. We answer for what is inside the widget. See to it:",
            ],
            points: &[
                "Is there a heading before the widget, and does the level that you have chosen fit?",
                "Is there enough room? The widget works when it is at least 280 pixels wide.",
                "Is there something beside it that can be used if the widget does not work?",
            ],
        },
        Part {
            id: "hvor-laenge",
            heading: "How long does the code work?",
            paragraphs: &[
                "The code points to /v1/. That address goes on working for at least 24 months after the next one has come. As long as that, we mend faults in it, and you need do nothing.",
            ],
            points: &[],
        },
    ],
    ready: "Texts for your own pages",
    ready_why: "Change them so that they fit you.",
    ready_for: [
        ("For your accessibility statement", "Copy the text for the statement"),
        ("For your privacy policy", "Copy the text for the policy"),
    ],
};
