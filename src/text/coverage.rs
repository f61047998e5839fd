//! Words of the page on what the overview covers.

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What the page is, and what an empty overview never means.
    pub intro: &'static str,
    /// Nobody is signed in, so nobody is asked.
    pub signed_out: &'static str,
    /// While the list of authorities is fetched.
    pub fetching: &'static str,
    /// Heading of the fifteen areas.
    pub areas: &'static str,
    /// What they are.
    pub areas_intro: &'static str,
    /// These authorities are asked in the area.
    pub asked: fn(names: &str) -> String,
    /// So many more cover the area and are not asked.
    pub more: fn(count: u32) -> String,
    /// So many cover the area, and none of them is asked.
    pub others: fn(count: u32) -> String,
    /// Nobody covers the area.
    pub nobody: &'static str,
    /// What this authority does not send yet.
    pub not_yet: fn(what: &str, authority: &str) -> String,
    /// Before what is not there yet.
    pub not_yet_label: &'static str,
    /// Heading of the authorities that are asked.
    pub covered: &'static str,
    /// What is said of them.
    pub covered_intro: &'static str,
    /// Nobody is asked.
    pub covered_none: &'static str,
    /// It has not said yet what it sends.
    pub waiting: &'static str,
    /// It did not say; why is said before it.
    pub failed: &'static str,
    /// Asks those that did not say once more.
    pub again: &'static str,
    /// It has been switched off.
    pub off: &'static str,
    /// The lists it offers.
    pub offers: fn(lists: &str) -> String,
    /// A list that this version does not know.
    pub unknown_list: &'static str,
    /// Something of it is here from this day on.
    pub from: fn(day: &str) -> String,
    /// How its last answer was.
    pub answer: fn(state: &str) -> String,
    /// It will be closed from then until then.
    pub outage: fn(from: &str, to: &str) -> String,
    /// What it means that authorities are not connected.
    pub not_connected_why: &'static str,
    /// From so many authorities the lines are.
    pub collected: fn(count: usize) -> String,
    /// The way to this page from where lines stand.
    pub see: &'static str,
    /// What this authority says of its lists.
    pub says: fn(name: &str) -> String,
    /// Before the first day it is complete from.
    pub since: &'static str,
    /// Before what is in it.
    pub holds: &'static str,
    /// Before how current it is.
    pub current: &'static str,
    /// Before what is not in it.
    pub left_out: &'static str,
    /// Heading of the authorities that are not asked.
    pub not_asked: &'static str,
    /// Why they are not.
    pub not_asked_why: &'static str,
    /// It is not known of so many of them whether they have anything.
    pub undecided: fn(count: usize) -> String,
    /// So many of the state's, the regions', the municipalities', and others.
    pub kinds: [fn(count: usize) -> String; 4],
    /// The way to the help page.
    pub help: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Det er med i overblikket",
    intro: "Her ser du, hvad Overblik har med, og hvad der mangler. Står der ingen frist i Overblik, betyder det aldrig, at du ikke har en.",
    signed_out: "Du er ikke logget ind. Derfor har vi ikke spurgt nogen om dig.",
    fetching: "Vi henter listen over myndigheder …",
    areas: "De femten områder",
    areas_intro: "Det offentlige er her delt i femten områder. Under hvert står, hvem der er med.",
    asked: |names| format!("Vi spørger {names}."),
    more: |count| match count {
        1 => "1 myndighed mere er med. Den spørger vi ikke for dig.".to_owned(),
        count => format!("{count} myndigheder mere er med. Dem spørger vi ikke for dig."),
    },
    others: |count| match count {
        1 => "1 myndighed er med. Den spørger vi ikke for dig.".to_owned(),
        count => format!("{count} myndigheder er med. Dem spørger vi ikke for dig."),
    },
    nobody: "Ingen myndighed er tilsluttet endnu.",
    not_yet: |what, authority| format!("{what} ({authority})"),
    not_yet_label: "Ikke med endnu:",
    covered: "Myndigheder, vi spørger",
    covered_intro: "Fold en myndighed ud, og læs, hvad den selv siger, at den sender.",
    covered_none: "Lige nu spørger vi ingen.",
    waiting: "Den har ikke sagt endnu, hvad den sender.",
    failed: "Vi ved ikke, hvad den sender.",
    again: "Spørg dem igen, der ikke svarede",
    off: "Slået fra lige nu. Vi spørger den ikke.",
    offers: |lists| format!("Ifølge vores liste sender den {lists}."),
    unknown_list: "noget, denne udgave ikke kender",
    from: |day| format!("Med fra {day}."),
    answer: |state| format!("Seneste svar: {state}."),
    outage: |from, to| format!("Planlagt lukning fra {from} til {to}."),
    not_connected_why: "Dem kan vi ikke spørge endnu. De kan have noget om dig, som du ikke ser her.",
    collected: |count| match count {
        0 => "Her er intet svar endnu. Det bliver ikke alt:".to_owned(),
        1 => "Samlet fra 1 myndighed. Det er ikke alt:".to_owned(),
        count => format!("Samlet fra {count} myndigheder. Det er ikke alt:"),
    },
    see: "se, hvad der er med",
    says: |name| format!("Det er med fra {name}"),
    since: "Fuldt med fra",
    holds: "Det er med",
    current: "Så nyt er det",
    left_out: "Det er ikke med",
    not_asked: "Myndigheder, vi ikke spørger",
    not_asked_why: "Vi spørger kun dem, der har noget om dig. Så får de andre ikke at vide, at du er her.",
    undecided: |count| match count {
        1 => "Om 1 af dem ved vi ikke, om den har noget om dig.".to_owned(),
        count => format!("Om {count} af dem ved vi ikke, om de har noget om dig."),
    },
    kinds: [
        |count| format!("Staten ({count})"),
        |count| format!("Regioner ({count})"),
        |count| format!("Kommuner ({count})"),
        |count| format!("Andre ({count})"),
    ],
    help: "Få hjælp, hvis noget mangler",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "What the overview covers",
    intro: "Here you see what Overblik covers, and what it lacks. That no deadline stands in Overblik never means that you have none.",
    signed_out: "You are not logged in. So we have not asked anybody about you.",
    fetching: "We are fetching the list of authorities …",
    areas: "The fifteen areas",
    areas_intro: "The public sector is divided here into fifteen areas. Under each it says who takes part.",
    asked: |names| format!("We ask {names}."),
    more: |count| match count {
        1 => "1 more authority takes part. We don’t ask it for you.".to_owned(),
        count => format!("{count} more authorities take part. We don’t ask them for you."),
    },
    others: |count| match count {
        1 => "1 authority takes part. We don’t ask it for you.".to_owned(),
        count => format!("{count} authorities take part. We don’t ask them for you."),
    },
    nobody: "No authority is connected yet.",
    not_yet: |what, authority| format!("{what} ({authority})"),
    not_yet_label: "Not yet here:",
    covered: "Authorities that we ask",
    covered_intro: "Unfold an authority and read what it says itself that it sends.",
    covered_none: "We ask nobody now.",
    waiting: "It has not said yet what it sends.",
    failed: "We don’t know what it sends.",
    again: "Ask those again that did not answer",
    off: "Switched off now. We don’t ask it.",
    offers: |lists| format!("Our list says that it sends {lists}."),
    unknown_list: "something that this version does not know",
    from: |day| format!("Covered from {day}."),
    answer: |state| format!("Last answer: {state}."),
    outage: |from, to| format!("To be closed from {from} to {to}."),
    not_connected_why: "We can’t ask these yet. They may have something about you that you don’t see here.",
    collected: |count| match count {
        0 => "No answer is here yet. It will not be everything:".to_owned(),
        1 => "Collected from 1 authority. It is not everything:".to_owned(),
        count => format!("Collected from {count} authorities. It is not everything:"),
    },
    see: "see what is covered",
    says: |name| format!("What is covered of {name}"),
    since: "Complete from",
    holds: "What is in it",
    current: "How new it is",
    left_out: "What is not in it",
    not_asked: "Authorities that we don’t ask",
    not_asked_why: "We ask only those that hold anything about you. So the others are not told that you are here.",
    undecided: |count| match count {
        1 => "Of 1 of them we don’t know whether it holds anything about you.".to_owned(),
        count => format!("Of {count} of them we don’t know whether they hold anything about you."),
    },
    kinds: [
        |count| format!("The state ({count})"),
        |count| format!("Regions ({count})"),
        |count| format!("Municipalities ({count})"),
        |count| format!("Others ({count})"),
    ],
    help: "Get help if something is missing",
};
