//! Words of the help page: how to read the portal, what to do when something is missing, and how
//! to get help elsewhere.

use super::part::Part;

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What it is for.
    pub intro: &'static str,
    /// Heading of the list of its parts.
    pub contents: &'static str,
    /// How the portal works.
    pub parts: [Part; 5],
    /// How to get help otherwise; the telephones follow.
    pub elsewhere: Part,
    /// Heading of the telephones.
    pub phones: &'static str,
    /// Nobody is asked, so there are no telephones here.
    pub no_phones: &'static str,
    /// How to use the pages.
    pub using: [Part; 2],
    /// The id and heading of the words that are explained.
    pub words: (&'static str, &'static str),
    /// Each word of the screens, and what it means.
    pub explained: &'static [(&'static str, &'static str)],
    /// The way to what the overview covers.
    pub coverage: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Hjælp",
    intro: "Her kan du læse, hvad Overblik kan, og hvad du gør, når noget mangler.",
    contents: "På denne side",
    parts: [
        Part {
            id: "hvad",
            heading: "Hvad Overblik er",
            paragraphs: &[
                "Overblik samler det, som myndigheder har om dig: sager, frister, aftaler, penge, breve og meget mere. Du ser også, hvem der har slået dig op.",
                "Dit overblik bliver til i din egen browser. Den spørger hver myndighed og samler svarene her.",
            ],
            points: &[
                "Overblik er ikke en myndighed. Vi kan ikke svare på noget om din sag.",
                "Du kan ikke betale eller søge om noget her. Tryk på linjens navn, så kommer du til den, der kan hjælpe.",
                "Overblik kan mangle noget. Står der noget andet i et brev til dig, så gælder brevet.",
                "Det her er en prøve. Alle personer er opdigtede, og ingen rigtig myndighed bliver spurgt.",
            ],
        },
        Part {
            id: "saetningen",
            heading: "Sådan læser du sætningen øverst",
            paragraphs: &["Sætningen øverst siger det vigtigste. Den siger aldrig mere, end vi ved."],
            points: &[
                "“3 ting venter på dig”: Alle har svaret, og tre ting beder dig om noget.",
                "“Mindst 3 ting venter på dig”: Ikke alle har svaret. Der kan være flere ting.",
                "“Vi har ikke fundet noget, der venter på dig”: Alle, vi spurgte, har svaret. Der kan stadig være noget hos dem, vi ikke kan spørge.",
                "“Vi mangler svar fra …”: Vi ved ikke, hvad de har. Det betyder ikke, at de ikke har noget.",
            ],
        },
        Part {
            id: "svarer-ikke",
            heading: "Når en myndighed ikke svarer",
            paragraphs: &["Svaret fra de andre bliver stående. Kun det, som den ene har, kan du ikke se."],
            points: &[
                "“Svarer ikke lige nu”: Tryk på “Prøv igen” ved dens navn. Så spørger vi kun den. Hjælper det ikke, så prøv igen senere.",
                "“Svaret kan ikke læses”: Der er en fejl hos den eller hos os. Du kan ikke selv rette den.",
                "“Ingen aftale med os” eller “Du har ikke adgang”: Vi kan ikke hente det for dig. Se det hos den selv, eller ring.",
                "“Login gav ikke adgang” eller “Godtog ikke dit login”: Log af, og log så ind igen.",
                "Haster det, så ring til den. Nummeret står ved dens navn.",
            ],
        },
        Part {
            id: "mangler",
            heading: "Derfor kan noget mangle",
            paragraphs: &["Du kan godt have en frist eller en sag, som du ikke ser her."],
            points: &[
                "Ikke alle er med endnu. Og de, der er med, sender ikke altid det hele.",
                "Nogle sender kun det, der er nyt nok. Det står ved hver af dem, hvor langt deres svar går tilbage.",
                "Vi spørger kun dem, der har noget om dig. Kan vi ikke finde ud af hvem, så siger vi det, og du kan bede os spørge alle.",
                "Nogle opslag må du ikke få at se, for eksempel visse opslag hos politiet.",
                "Har du valgt noget på tidslinjen, ser du kun det. Tryk på “Fjern alle” for at se det hele.",
            ],
        },
        Part {
            id: "hvem-ser",
            heading: "Hvem ser hvad",
            paragraphs: &[
                "Ingen server har dit samlede overblik. Det findes kun i din browser, mens siden er åben.",
            ],
            points: &[
                "En myndighed kan se, at du spørger den. Den kan ikke se, hvem du ellers spørger, eller hvad de svarer.",
                "Den, der driver Overblik, sender dig kun siden og en liste over myndigheder. Svarene kommer ikke forbi.",
                "Log af, eller luk fanen, så er alt om dig væk fra din enhed.",
                "Vi måler ikke, hvad du gør.",
                "Sidder du ved en fælles skærm, så log altid af, før du går. Bruger du ikke siden i et stykke tid, logger vi dig af. Vi siger det først, så du kan nå at blive.",
            ],
        },
    ],
    elsewhere: Part {
        id: "anden-hjaelp",
        heading: "Få hjælp på en anden måde",
        paragraphs: &["Du har altid ret til at spørge myndigheden selv. Du behøver ikke bruge Overblik."],
        points: &[
            "Ring til den myndighed, det handler om.",
            "Gå til borgerservice i din kommune. De hjælper også, hvis du ikke er god til det digitale.",
            "Få hjælp af en, du stoler på. Giv personen en digital fuldmagt. Du vælger selv, hvad den gælder for, og hvor længe.",
        ],
    },
    phones: "Ring til myndigheden",
    no_phones: "Log ind for at se numrene på de myndigheder, vi spørger for dig.",
    using: [
        Part {
            id: "tastatur",
            heading: "Tastatur og skærmlæser",
            paragraphs: &["Du kan bruge alt i Overblik uden mus."],
            points: &[
                "Tryk på Tab. Det første, du når, er et link til sidens indhold.",
                "Tryk på Enter eller mellemrum for at folde noget ud eller vælge noget til.",
                "Alle dele og alle dage har en overskrift. I de fleste skærmlæsere hopper du mellem dem med H.",
                "Din skærmlæser siger selv til, når alle har svaret. Når du vælger på tidslinjen, siger den, hvor mange linjer der er tilbage.",
                "Du kan gøre alt fire gange så stort. Du kan også bruge dine egne farver.",
            ],
        },
        Part {
            id: "udskrift",
            heading: "Skriv ud",
            paragraphs: &["Brug din browsers egen udskrift: Ctrl og P, på en Mac Command og P."],
            points: &[
                "På tidslinjen kan du trykke på “Skriv tidslinjen ud eller gem den”. Så kommer alle de linjer med, du har valgt.",
                "Menu og knapper kommer ikke med på papiret.",
                "Fold det ud, du vil have med.",
                "Papiret siger selv, hvis der er linjer, som ikke er med.",
            ],
        },
    ],
    words: ("ord", "Ord på siderne"),
    explained: &[
        ("Aflyst", "En aftale, der ikke bliver til noget."),
        ("Aftale", "Et møde, et besøg eller et opkald på et bestemt tidspunkt."),
        ("Afvist", "Myndigheden har ikke set på selve sagen, for eksempel fordi fristen var gået."),
        ("Bevis", "Viser, at du har ret til noget: et pas, et kørekort, en tilladelse."),
        ("Brev", "En besked til dig i Digital Post eller på sms."),
        ("Digital fuldmagt", "Du lader en anden gøre bestemte ting for dig på nettet."),
        ("Forkyndelse", "Et brev, som loven ser som afleveret, også hvis du ikke har læst det."),
        ("Frist", "Den sidste dag, du eller myndigheden kan gøre noget."),
        ("Hentet kl. 9.42", "Da svarede myndigheden os sidst."),
        (
            "Myndighed",
            "En del af det offentlige, for eksempel en kommune eller en styrelse. Her kalder vi også en a-kasse og dem, der henter affald, for det.",
        ),
        ("Oplysning om dig", "Noget, en myndighed har skrevet ned om dig, for eksempel din adresse."),
        ("Opslag om dig", "En person eller en maskine har set noget om dig."),
        ("Sag", "Noget, en myndighed skal tage stilling til."),
        ("Samtykke", "Du har sagt ja til, at nogen må bruge noget om dig."),
        ("Træk", "Penge, der bliver holdt tilbage, før du får resten."),
        ("Vejledende", "Et tidspunkt, der ikke er helt fast."),
        ("Venter på dig", "Du skal gøre noget."),
        ("Værdispring", "Nogen har set noget om dig uden dit ja, fordi det hastede."),
        ("Ydelse", "Penge eller hjælp, du har fået ret til."),
    ],
    coverage: "Se, hvad der er med i overblikket, og hvad der mangler",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Help",
    intro: "Here you can read what Overblik can do, and what to do when something is missing.",
    contents: "On this page",
    parts: [
        Part {
            id: "hvad",
            heading: "What Overblik is",
            paragraphs: &[
                "Overblik gathers what authorities hold about you: cases, deadlines, appointments, money, letters and more. You also see who has looked you up.",
                "Your overview is made in your own browser. It asks each authority and gathers the answers here.",
            ],
            points: &[
                "Overblik is no authority. We can’t answer anything about your case.",
                "You can’t pay or apply for anything here. Follow the name of the line to those who can help.",
                "Overblik may lack something. If a letter to you says something else, the letter counts.",
                "This is a trial. All persons are made up, and no real authority is asked.",
            ],
        },
        Part {
            id: "saetningen",
            heading: "How to read the sentence on top",
            paragraphs: &["The sentence on top says what matters most. It never says more than we know."],
            points: &[
                "“3 things wait for you”: Everyone has answered, and three things ask something of you.",
                "“At least 3 things wait for you”: Not everyone has answered. There may be more.",
                "“We have not found anything that waits for you”: Everyone we asked has answered. Those we can’t ask may still have something.",
                "“We lack an answer from …”: We don’t know what they hold. It does not mean that they hold nothing.",
            ],
        },
        Part {
            id: "svarer-ikke",
            heading: "When an authority does not answer",
            paragraphs: &["The answers of the others stay. You only miss what this one holds."],
            points: &[
                "“Not answering now”: Press “Try again” by its name. Then we ask only that one. If it does not help, try again later.",
                "“Answer can’t be read”: There is a fault at the authority or with us. You can’t mend it yourself.",
                "“No agreement with us” or “You have no access”: We can’t fetch it for you. See its own site, or call.",
                "“Login gave no access” or “Refused your login”: Log off and log in again.",
                "If it is urgent, call the authority. The number is by its name.",
            ],
        },
        Part {
            id: "mangler",
            heading: "Why something may be missing",
            paragraphs: &["You may well have a deadline or a case that you don’t see here."],
            points: &[
                "Not all authorities take part yet. And those that do don’t always send everything.",
                "Some send only what is new enough. It says by each of them how far back its answer goes.",
                "We ask only those that hold something about you. If we can’t find out which, we say so, and you can make us ask all.",
                "Some look-ups you are not allowed to see, such as some by the police.",
                "If you have chosen something on the timeline, you see only that. Press “Remove all” to see everything.",
            ],
        },
        Part {
            id: "hvem-ser",
            heading: "Who sees what",
            paragraphs: &[
                "No server holds your whole overview. It is only in your browser, while the page is open.",
            ],
            points: &[
                "An authority can see that you ask it. It can’t see whom else you ask, or what they answer.",
                "Those who run Overblik only send you the page and a list of authorities. The answers do not pass by them.",
                "Log off or close the tab, and everything about you is gone from your device.",
                "We don’t measure what you do.",
                "If you share the screen with others, always log off before you leave. If you don’t use the page for a while, we log you off. We say so first, so that you can stay.",
            ],
        },
    ],
    elsewhere: Part {
        id: "anden-hjaelp",
        heading: "Get help in another way",
        paragraphs: &["You always have the right to ask the authority itself. You need not use Overblik."],
        points: &[
            "Call the authority that it is about.",
            "Go to the citizen service of your municipality. They also help if you are not good at digital things.",
            "Get help from somebody you trust. Give them a digital mandate (digital fuldmagt). You choose yourself what it is for, and how long.",
        ],
    },
    phones: "Call the authority",
    no_phones: "Log in to see the numbers of the authorities that we ask for you.",
    using: [
        Part {
            id: "tastatur",
            heading: "Keyboard and screen reader",
            paragraphs: &["You can use everything in Overblik without a mouse."],
            points: &[
                "Press Tab. The first thing you reach is a link to the content of the page.",
                "Press Enter or the space bar to unfold or to choose something.",
                "Every part and every day has a heading. In most screen readers, H takes you from one to the next.",
                "Your screen reader tells you when everyone has answered. When you choose on the timeline, it says how many lines are left.",
                "You can make everything four times as large. You can also use your own colours.",
            ],
        },
        Part {
            id: "udskrift",
            heading: "Print",
            paragraphs: &["Use your browser’s own print: Ctrl and P, on a Mac Command and P."],
            points: &[
                "On the timeline you can press “Print or save the timeline”. Then all the lines that you have chosen are on the paper.",
                "Menu and buttons are not printed.",
                "Unfold what you want on the paper.",
                "The paper says so itself when there are lines that are not on it.",
            ],
        },
    ],
    words: ("ord", "Words on the pages"),
    explained: &[
        ("Appointment", "A meeting, a visit or a call at a certain time."),
        (
            "Authority",
            "A part of the public sector, such as a municipality or an agency. Here we also call an unemployment fund and those who collect waste so.",
        ),
        ("Benefit", "Money or help that you have been granted."),
        ("Cancelled", "An appointment that will not be."),
        ("Case", "Something that an authority has to decide."),
        ("Consent", "You have said yes to somebody using something about you."),
        ("Deadline", "The last day on which you or the authority can do something."),
        ("Deducted", "Money that is held back before you get the rest."),
        ("Digital mandate", "You let somebody else do certain things for you online (digital fuldmagt)."),
        ("Fetched 9:42", "That is when the authority last answered us."),
        ("Forkyndelse", "A letter that the law sees as delivered, even if you have not read it."),
        ("Indicative", "A time that is not quite fixed."),
        (
            "Information about you",
            "Something that an authority has written down about you, such as your address.",
        ),
        ("Letter", "A message to you in Digital Post or by text message."),
        ("Look-up about you", "A person or a machine has seen something about you."),
        ("Proof", "Shows that you have a right: a passport, a driving licence, a permit."),
        (
            "Rejected",
            "The authority has not looked at the case itself, for example because the deadline had passed.",
        ),
        ("Værdispring", "Somebody has seen something about you without your consent because it was urgent."),
        ("Waits for you", "You have to do something."),
    ],
    coverage: "See what the overview covers, and what it lacks",
};
