//! Words of the page on what is stored on the device.

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: [&'static str; 11],
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Cookies",
    paragraphs: [
        "Overblik bruger ingen cookies og måler ikke, hvad du gør.",
        "Vælger du sprog, husker din browser det. Det bliver på din enhed, når du lukker fanen.",
        "Udelader du en myndighed og vælger, at det skal huskes, gemmer din browser en kode for den. Koden siger ikke, hvem du er, eller hvilken myndighed det er. Den bliver på din enhed, til du tager myndigheden med igen.",
        "Vælger du, at det, du har set under Nyt, skal huskes, gemmer din browser en kode for hver ting, højst 512. Koden siger ikke, hvem du er, eller hvad du har set.",
        "Vælger du selv, hvordan du vil mindes om ting, gemmer din browser de valg. De siger ikke, hvad du bliver mindet om. Vælger du, at tidspunkterne skal huskes, gemmer den også dem.",
        "Under Indstillinger kan du se, hvad der ligger på din enhed nu, og slette det. Ud over de valg bliver der intet om dig.",
        "Selve siden bliver liggende i din browser, så den kan åbne uden net. Der er intet om dig i den.",
        "Mens du logger ind, husker fanen en tilfældig kode og den side, du kom fra. Det er væk, når du er tilbage. Den tjeneste, du logger ind med, har sine egne cookies på sin egen side.",
        "Kan vi ikke få fat i den tjeneste, når du logger af, husker din browser det, til du logger ind igen. Så kan ingen komme ind som dig uden at logge ind på ny.",
        "Et felt fra Overblik på en andens side bruger heller ingen cookies og gemmer intet. Når din browser henter feltet, får vores server din IP-adresse at vide, og hvilken hjemmeside feltet står på.",
        "Det, myndighederne svarer, findes kun i browserens hukommelse, mens siden er åben. Logger du af eller lukker fanen, er det væk.",
    ],
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Cookies",
    paragraphs: [
        "Overblik uses no cookies and does not measure what you do.",
        "If you choose a language, your browser remembers it. That stays on your device when you close the tab.",
        "If you leave out an authority and choose to have it remembered, your browser keeps a code for it. The code does not say who you are, or which authority it is. It stays on your device until you take the authority in again.",
        "If you choose to have it remembered what you have seen under News, your browser keeps a code for each thing, at most 512. The code does not say who you are or what you have seen.",
        "If you choose yourself how to be reminded of things, your browser keeps those choices. They do not say what you are reminded of. If you choose to have the times remembered, it keeps those too.",
        "Under Settings you can see what is on your device now, and delete it. Apart from those choices nothing about you stays.",
        "The page itself stays in your browser, so that it can open without a connection. There is nothing about you in it.",
        "While you log in, the tab remembers a random code and the page you came from. That is gone when you are back. The service that you log in with has cookies of its own on its own site.",
        "If we cannot reach that service when you log off, your browser remembers so until you log in again. Then nobody gets in as you without logging in anew.",
        "A widget from Overblik on somebody else’s page uses no cookies and keeps nothing either. When your browser fetches it, our server learns your IP address and on which site the widget stands.",
        "What the authorities answer exists only in the browser’s memory while the page is open. When you log off or close the tab, it is gone.",
    ],
};
