//! Words of the accessibility statement. It has the parts of the European model (decision
//! 2018/1523) and says what is true of this version: the official statement is made in the
//! authorities' own tool when the portal has an owner (BEK 904 of 2019).

use super::part::Part;

/// The page's words.
pub struct Text {
    /// Its heading and title; a soft hyphen lets the long word break on a narrow screen.
    pub heading: &'static str,
    /// What it is about, and whose it is.
    pub intro: &'static [&'static str],
    /// Its parts.
    pub parts: [Part; 5],
    /// The way to the help page's telephones.
    pub help: &'static str,
    /// Words of the link to who enforces the law.
    pub enforcement: &'static str,
}

/// Who enforces the law.
pub const ENFORCEMENT: &str = "https://digst.dk/";

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Tilgængeligheds\u{AD}erklæring",
    intro: &[
        "Alle skal kunne bruge Overblik: med tastatur, med skærmlæser, forstørret, på en lille skærm og med egne farver.",
        "Overblik er en demonstration med opdigtede personer. Ingen myndighed står bag den endnu. Derfor er det her ikke en officiel erklæring, men den er bygget op som en. Den gælder for alle sider i Overblik og for de felter, som andre kan vise på deres sider.",
    ],
    parts: [
        Part {
            id: "status",
            heading: "Lever Overblik op til loven?",
            paragraphs: &[
                "Delvist. Loven kræver standarden EN 301 549. For sider på nettet betyder det WCAG 2.1 på niveau AA. Vi går efter WCAG 2.2, som kræver lidt mere.",
                "Vores prøver finder ingen fejl lige nu. Men en maskine finder ikke alt. Derfor skriver vi “delvist” og ikke “helt”.",
            ],
            points: &[],
        },
        Part {
            id: "mangler",
            heading: "Fejl og mangler, vi kender",
            paragraphs: &[],
            points: &[
                "Ingen med et handicap har prøvet Overblik endnu.",
                "Vi har ikke lyttet til siderne med en rigtig skærmlæser. Prøverne ser kun, om navne, roller og overskrifter er der.",
                "Prøverne kører i én browser, Chromium. I Firefox og WebKit, som Safari bygger på, prøver vi kun ét kort besøg.",
                "Tekst fra en myndighed står, som den har skrevet den. Den kan være svær at læse. Siger den ikke, hvilket sprog den skriver, kan en skærmlæser læse den forkert op (WCAG 3.1.2).",
                "Siden, der vises, når Overblik ikke kan starte, er kun på dansk.",
                "Skifter du sprog, folder det sammen, som du havde foldet ud.",
                "Overblik kræver en ny browser med JavaScript. Med en gammel ser du kun en liste med telefonnumre.",
                "Links fører til sider hos myndigheder. Dem kan vi ikke svare for.",
            ],
        },
        Part {
            id: "proevet",
            heading: "Sådan har vi prøvet",
            paragraphs: &[
                "Erklæringen er skrevet 26. november 2026. Den skal ses efter mindst en gang om året, og når noget ændrer sig. Den følger EU’s model (2018/1523) og de danske regler (bekendtgørelse 904 fra 2019).",
                "Vi har selv prøvet. Ingen udefra har set på det. Prøverne kører på hver ny udgave:",
            ],
            points: &[
                "Programmet axe leder efter fejl, både når alt går godt, og når nogen ikke svarer.",
                "Alt kan nås med Tab, i sidens orden, og man kan se, hvor man er.",
                "Intet stikker ud over kanten ved 320 punkter, eller når siden er fire gange så stor.",
                "Tegn og tilstande kan ses med dine egne farver, og intet siges med farve alene.",
                "Intet bevæger sig, hvis du har bedt om ro. Knapper er store nok til en tommelfinger.",
            ],
        },
        Part {
            id: "besked",
            heading: "Sig til, hvis noget ikke virker",
            paragraphs: &[
                "En demonstration har ingen, der passer post eller telefon. Når en myndighed står bag Overblik, skal der stå en adresse og et nummer her, og du skal have svar.",
                "Har du brug for at vide noget nu, så ring til den myndighed, det handler om.",
            ],
            points: &[],
        },
        Part {
            id: "klag",
            heading: "Hvem holder øje",
            paragraphs: &[
                "Digitaliseringsstyrelsen holder øje med, at offentlige sider kan bruges af alle. Får du ikke et godt svar fra den, der står bag en side, kan du skrive til styrelsen. Det gælder først for Overblik, når en myndighed står bag.",
            ],
            points: &[],
        },
    ],
    help: "Find telefonnumre under Hjælp",
    enforcement: "Gå til Digitaliseringsstyrelsen",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Accessibility statement",
    intro: &[
        "Everyone should be able to use Overblik: by keyboard, with a screen reader, enlarged, on a small screen and in their own colours.",
        "Overblik is a demonstration with made-up persons. No authority stands behind it yet. So this is not an official statement, but it is built as one. It is about all pages of Overblik, and about the widgets that others can show on theirs.",
    ],
    parts: [
        Part {
            id: "status",
            heading: "Does Overblik meet the law?",
            paragraphs: &[
                "In part. The law asks for the standard EN 301 549. For web pages that means WCAG 2.1 at level AA. We aim for WCAG 2.2, which asks for a little more.",
                "Our tests find no faults now. But a machine does not find everything. So we write “in part” and not “fully”.",
            ],
            points: &[],
        },
        Part {
            id: "mangler",
            heading: "Faults that we know of",
            paragraphs: &[],
            points: &[
                "Nobody with a disability has tried Overblik yet.",
                "We have not listened to the pages with a real screen reader. The tests only see whether names, roles and headings are there.",
                "The tests run in one browser, Chromium. In Firefox and WebKit, which Safari is built on, we only try one short visit.",
                "Text from an authority stands as it was written. It may be hard to read. If the authority does not say which language it writes, a screen reader may read it out wrongly (WCAG 3.1.2).",
                "The page that is shown when Overblik can’t start is only in Danish.",
                "When you change language, what you had unfolded folds again.",
                "Overblik needs a new browser with JavaScript. With an old one you only see a list of phone numbers.",
                "Links lead to pages of the authorities. We can’t answer for those.",
            ],
        },
        Part {
            id: "proevet",
            heading: "How we have tested",
            paragraphs: &[
                "The statement was written on 26 November 2026. It has to be looked over at least once a year, and when something changes. It follows the European model (2018/1523) and the Danish rules (order 904 of 2019).",
                "We have tested ourselves. Nobody from outside has looked at it. The tests run on each new version:",
            ],
            points: &[
                "The program axe looks for faults, both when all is well and when somebody does not answer.",
                "Everything can be reached with Tab, in the order of the page, and it can be seen where you are.",
                "Nothing sticks out at 320 pixels, or when the page is four times as large.",
                "Marks and states can be seen in your own colours, and nothing is said by colour alone.",
                "Nothing moves if you have asked for calm. Buttons are large enough for a thumb.",
            ],
        },
        Part {
            id: "besked",
            heading: "Tell when something does not work",
            paragraphs: &[
                "A demonstration has nobody who minds mail or phone. When an authority stands behind Overblik, an address and a number have to be here, and you have to get an answer.",
                "If you need to know something now, call the authority that it is about.",
            ],
            points: &[],
        },
        Part {
            id: "klag",
            heading: "Who keeps watch",
            paragraphs: &[
                "The Agency for Digital Government (Digitaliseringsstyrelsen) keeps watch that everyone can use public sites. If you don’t get a good answer from whoever is behind a site, you can write to the agency. For Overblik this holds only when an authority stands behind it.",
            ],
            points: &[],
        },
    ],
    help: "Find phone numbers under Help",
    enforcement: "Go to the Agency for Digital Government",
};
