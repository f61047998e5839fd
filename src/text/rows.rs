//! Words of one line of the timeline: what it is, what it asks, and what unfolds.

/// What a line is.
#[derive(Debug, Clone, Copy)]
pub struct Kinds {
    /// A case.
    pub case: &'static str,
    /// A benefit.
    pub benefit: &'static str,
    /// Proof of a right.
    pub credential: &'static str,
    /// Money to the citizen.
    pub payment_to_me: &'static str,
    /// Money from the citizen.
    pub payment_from_me: &'static str,
    /// A last day for the citizen.
    pub my_deadline: &'static str,
    /// A last day for the authority.
    pub authority_deadline: &'static str,
    /// An appointment.
    pub appointment: &'static str,
    /// A look-up.
    pub access: &'static str,
    /// A letter.
    pub message: &'static str,
    /// What an authority has registered.
    pub registration: &'static str,
    /// A mandate.
    pub mandate: &'static str,
    /// A consent.
    pub consent: &'static str,
}

/// Where a case stands.
#[derive(Debug, Clone, Copy)]
pub struct CaseStatuses {
    /// Sagsstatus 1.
    pub created: &'static str,
    /// Sagsstatus 2.
    pub in_progress: &'static str,
    /// Sagsstatus 3.
    pub decided: &'static str,
    /// Sagsstatus 4.
    pub closed: &'static str,
    /// Sagsstatus 5.
    pub rejected: &'static str,
}

/// Where a payment stands.
#[derive(Debug, Clone, Copy)]
pub struct PaymentStatuses {
    /// Betalingsstatus 1.
    pub upcoming: &'static str,
    /// Betalingsstatus 2.
    pub paid: &'static str,
    /// Betalingsstatus 3.
    pub overdue: &'static str,
    /// Betalingsstatus 4.
    pub sent_to_collection: &'static str,
    /// Saldostatus 5.
    pub partly_overdue: &'static str,
    /// Saldostatus 6.
    pub partly_sent_to_collection: &'static str,
    /// Saldostatus 7.
    pub partly_overdue_and_sent: &'static str,
}

/// How data was looked at.
#[derive(Debug, Clone, Copy)]
pub struct AccessKinds {
    /// It appeared in a search.
    pub search: &'static str,
    /// It was opened.
    pub opened: &'static str,
    /// It was handed on.
    pub disclosed: &'static str,
    /// A machine went through many people's data.
    pub mass: &'static str,
}

/// Of what kind one thing that a letter asks is, as it stands before its words.
#[derive(Debug, Clone, Copy)]
pub struct ActionKinds {
    /// AFTALE.
    pub meet: &'static str,
    /// BETALING.
    pub pay: &'static str,
    /// SELVBETJENING.
    pub self_service: &'static str,
    /// INFORMATION.
    pub read: &'static str,
    /// UNDERSKRIV.
    pub sign: &'static str,
    /// BEKRAEFT.
    pub confirm: &'static str,
    /// FORBEREDELSE.
    pub prepare: &'static str,
    /// TILMELDING.
    pub sign_up: &'static str,
}

/// Whom a line concerns, when that is not the person; the name may be empty.
#[derive(Debug, Clone, Copy)]
pub struct Concerns {
    /// The person's child.
    pub child: fn(name: &str) -> String,
    /// The person's spouse.
    pub spouse: fn(name: &str) -> String,
    /// Somebody whose guardian the person is.
    pub ward: fn(name: &str) -> String,
    /// Somebody else.
    pub other: fn(name: &str) -> String,
}

/// What can be done about something held: its name, and the way to this site.
pub type Errand = (&'static str, fn(site: &str) -> String);

/// The lines' words.
pub struct Text {
    /// What a line is.
    pub kinds: Kinds,
    /// The line asks something of the citizen.
    pub needs_me: &'static str,
    /// The last day to do what it asks, and how far that is from today.
    pub by: fn(day: &str, distance: &str) -> String,
    /// The same when that day has passed.
    pub was_due: fn(day: &str, distance: &str) -> String,
    /// Whom a line concerns.
    pub concerns: Concerns,
    /// An appointment that will not be.
    pub cancelled: &'static str,
    /// An appointment that has been moved.
    pub moved: &'static str,
    /// A proof that has been taken back.
    pub revoked: &'static str,
    /// A look-up in an emergency, in the line itself.
    pub emergency: &'static str,
    /// A letter that counts as legally delivered, in the line itself.
    pub legal: &'static str,
    /// Unfolds more; the line's title follows for screen readers.
    pub details: &'static str,
    /// A value that the source sent and this version does not know.
    pub other: &'static str,
    /// A value that the source did not give.
    pub not_stated: &'static str,
    /// Before where something stands.
    pub status: &'static str,
    /// Before a case number.
    pub case_number: &'static str,
    /// Before the day a case began.
    pub opened: &'static str,
    /// The way to the page of the case that a line is.
    pub see_case: &'static str,
    /// Before the title of the case it belongs to.
    pub belongs_to: &'static str,
    /// It is not known to which case a look-up belongs.
    pub no_case: &'static str,
    /// Before the days that something covers.
    pub period: &'static str,
    /// Before an amount before tax and deductions.
    pub gross: &'static str,
    /// Before what is held back as tax.
    pub tax: &'static str,
    /// Before what is held back for another reason.
    pub deduction: &'static str,
    /// Before what is added to an amount by a correction.
    pub added: &'static str,
    /// The reason, and the amount.
    pub reason: fn(reason: &str, amount: &str) -> String,
    /// Before what happens if a deadline is not kept.
    pub consequence: &'static str,
    /// Before when an appointment ends.
    pub ends: &'static str,
    /// Before where an appointment is.
    pub place: &'static str,
    /// Before how exact a time is.
    pub exactness: &'static str,
    /// The time is only indicative.
    pub approximate: &'static str,
    /// Before the day it runs out.
    pub expires: &'static str,
    /// Before who sent a letter.
    pub sender: &'static str,
    /// Before when a letter came.
    pub received: &'static str,
    /// Before one thing that a letter asks, of a kind that this version does not know.
    pub action: &'static str,
    /// That thing, and its last day.
    pub action_by: fn(action: &str, day: &str) -> String,
    /// Before how a letter was delivered.
    pub delivery: &'static str,
    /// It counts as legally delivered.
    pub legal_notification: &'static str,
    /// Before what is registered.
    pub value: &'static str,
    /// Before how current it is.
    pub as_of: &'static str,
    /// Before where it is corrected, and the way to that site.
    pub correct: Errand,
    /// The same of where it is renewed.
    pub renew: Errand,
    /// The same of where it is taken back.
    pub withdraw: Errand,
    /// Before to whom the citizen gave a mandate.
    pub given_to: &'static str,
    /// Before who gave the citizen a mandate.
    pub given_by: &'static str,
    /// Before the other person of a mandate, or who receives by a consent.
    pub party: &'static str,
    /// Before that a look-up was an emergency's.
    pub right: &'static str,
    /// What that means.
    pub emergency_means: &'static str,
    /// Before who looked.
    pub looked_by: &'static str,
    /// An organisation and its system.
    pub in_system: fn(organisation: &str, system: &str) -> String,
    /// Before the role of who looked.
    pub role: &'static str,
    /// Before on whose behalf.
    pub on_behalf_of: &'static str,
    /// Before how data was looked at.
    pub access_kind: &'static str,
    /// Before why.
    pub purpose: &'static str,
    /// Before the law.
    pub legal_basis: &'static str,
    /// Before what data.
    pub data: &'static str,
    /// The claim that something held back pays off: its title if it is here, and its number.
    pub pays_off: fn(title: Option<&str>, number: &str) -> String,
    /// Before what the source gives no reason for, and what to do then.
    pub unexplained: &'static str,
    pub ask_why: fn(amount: &str) -> String,
    /// Before the number of a claim.
    pub claim_number: &'static str,
    /// Before how large it was at first.
    pub original: &'static str,
    /// Before what is left of it.
    pub left: &'static str,
    /// Before the interest in what is left.
    pub interest: &'static str,
    /// Before a coming instalment.
    pub instalment: &'static str,
    /// Before a payment that something was held back from for a claim, or will be.
    pub held_back: &'static str,
    pub to_be_held_back: &'static str,
    /// Before how it has been paid, and that it was held back from another payment.
    pub how_paid: &'static str,
    pub set_off: &'static str,
    /// Before the title of the bill that a payment pays.
    pub pays: &'static str,
    /// Before a payment that has paid a bill.
    pub paid_by: &'static str,
    /// Before a payment that will pay a bill.
    pub to_be_paid_by: &'static str,
    /// Before another line that it has to do with.
    pub related: &'static str,
    /// Other authorities have the same thing.
    pub also_at: fn(authorities: &str) -> String,
    /// So many authorities give different dates.
    pub dates_differ: fn(authorities: usize) -> String,
    /// What one of them says.
    pub says: fn(authority: &str, what: &str) -> String,
    /// Before the dates that they give.
    pub dates: &'static str,
    /// Before what it is there.
    pub what: &'static str,
    /// Before what it is called there.
    pub title: &'static str,
    /// Before the last day to do what it asks there.
    pub last_day: &'static str,
    /// Before the money that moves there.
    pub amount: &'static str,
    /// The way to where another authority shows it.
    pub see_at: fn(authority: &str) -> String,
    /// Where a case stands.
    pub case_statuses: CaseStatuses,
    /// Where a payment stands.
    pub payment_statuses: PaymentStatuses,
    /// How data was looked at.
    pub access_kinds: AccessKinds,
    /// What a letter asks.
    pub action_kinds: ActionKinds,
}

/// In Danish.
pub const DANISH: Text = Text {
    kinds: Kinds {
        case: "Sag",
        benefit: "Ydelse",
        credential: "Bevis",
        payment_to_me: "Betaling til dig",
        payment_from_me: "Betaling fra dig",
        my_deadline: "Din frist",
        authority_deadline: "Myndighedens frist",
        appointment: "Aftale",
        access: "Opslag om dig",
        message: "Brev",
        registration: "Oplysning om dig",
        mandate: "Fuldmagt",
        consent: "Samtykke",
    },
    needs_me: "Venter på dig",
    by: |day, distance| format!("senest {day}, {distance}"),
    was_due: |day, distance| format!("sidste dag var {day}, {distance}"),
    concerns: Concerns {
        child: |name| named("Om dit barn", name),
        spouse: |name| named("Om din ægtefælle", name),
        ward: |name| match name {
            "" => "Om den, du er værge for".to_owned(),
            name => format!("Om {name}, som du er værge for"),
        },
        other: |name| match name {
            "" => "Om en anden end dig".to_owned(),
            name => format!("Om {name}"),
        },
    },
    cancelled: "Aflyst",
    moved: "Flyttet",
    revoked: "Trukket tilbage",
    emergency: "Set i en nødsituation",
    legal: "Forkyndelse",
    details: "Se mere",
    other: "Andet",
    not_stated: "ikke oplyst",
    status: "Status",
    case_number: "Sagsnummer",
    opened: "Begyndt",
    see_case: "Se sagen",
    belongs_to: "Hører til",
    no_case: "Vi kan ikke se, hvilken sag opslaget hører til",
    period: "Periode",
    gross: "Før skat og træk",
    tax: "Skat",
    deduction: "Træk",
    added: "Lagt til",
    reason: |reason, amount| format!("{reason}: {amount}"),
    consequence: "Hvis du ikke når det",
    ends: "Slutter",
    place: "Sted",
    exactness: "Tidspunkt",
    approximate: "vejledende",
    expires: "Udløber",
    sender: "Fra",
    received: "Modtaget",
    action: "Brevet beder om",
    action_by: |action, day| format!("{action}, senest {day}"),
    delivery: "Afleveret",
    legal_notification: "Brevet gælder som afleveret efter loven (forkyndelse)",
    value: "Der står",
    as_of: "Oplyst",
    correct: ("Er det forkert?", |site| format!("Ret det på {site}")),
    renew: ("Forny", |site| format!("Forny det på {site}")),
    withdraw: ("Fortryd", |site| format!("Træk det tilbage på {site}")),
    given_to: "Du har givet den til",
    given_by: "Du har den fra",
    party: "Hvem",
    right: "Adgang",
    emergency_means: "Set uden dit ja, fordi det hastede (værdispring)",
    looked_by: "Hvem",
    in_system: |organisation, system| format!("{organisation} i {system}"),
    role: "Rolle",
    on_behalf_of: "På vegne af",
    access_kind: "Hvordan",
    purpose: "Hvorfor",
    legal_basis: "Efter loven",
    data: "Oplysninger",
    pays_off: |title, number| match title {
        Some(title) => format!("betaler af på {title} (krav {number})"),
        None => format!("betaler af på krav {number}"),
    },
    unexplained: "Uden forklaring",
    ask_why: |amount| format!("{amount}. Spørg myndigheden hvorfor"),
    claim_number: "Krav nummer",
    original: "Fra begyndelsen",
    left: "Tilbage at betale",
    interest: "Heraf renter og gebyrer",
    instalment: "Afdrag",
    held_back: "Trukket i",
    to_be_held_back: "Bliver trukket i",
    how_paid: "Betalt sådan",
    set_off: "trukket i en anden betaling",
    pays: "Betaler",
    paid_by: "Betalt",
    to_be_paid_by: "Betales",
    related: "Hører sammen med",
    also_at: |authorities| format!("Også hos {authorities}"),
    dates_differ: |authorities| match authorities {
        2 => "To myndigheder siger hver sin dato".to_owned(),
        _ => "Myndighederne siger ikke samme dato".to_owned(),
    },
    says: |authority, what| format!("{authority} siger {what}"),
    dates: "Dato",
    what: "Hvad",
    title: "Titel",
    last_day: "Sidste dag",
    amount: "Beløb",
    see_at: |authority| format!("Se det hos {authority}"),
    case_statuses: CaseStatuses {
        created: "Oprettet",
        in_progress: "Behandles",
        decided: "Afgjort",
        closed: "Afsluttet",
        rejected: "Afvist",
    },
    payment_statuses: PaymentStatuses {
        upcoming: "Kommende betaling",
        paid: "Betalt",
        overdue: "Betalingsdato er overskredet",
        sent_to_collection: "Sendt til Gældsstyrelsen",
        partly_overdue: "Betalingsdato er overskredet for en del",
        partly_sent_to_collection: "En del er sendt til Gældsstyrelsen",
        partly_overdue_and_sent: "En del er forsinket, og en del er sendt til Gældsstyrelsen",
    },
    access_kinds: AccessKinds {
        search: "Dukkede op i en søgning",
        opened: "Blev åbnet",
        disclosed: "Blev givet videre",
        mass: "Maskinel gennemgang af mange",
    },
    action_kinds: ActionKinds {
        meet: "Mød op",
        pay: "Betal",
        self_service: "Selvbetjening",
        read: "Læs mere",
        sign: "Skriv under",
        confirm: "Bekræft",
        prepare: "Forbered dig",
        sign_up: "Meld dig til",
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    kinds: Kinds {
        case: "Case",
        benefit: "Benefit",
        credential: "Proof",
        payment_to_me: "Payment to you",
        payment_from_me: "Payment from you",
        my_deadline: "Your deadline",
        authority_deadline: "The authority’s deadline",
        appointment: "Appointment",
        access: "Look-up about you",
        message: "Letter",
        registration: "Information about you",
        mandate: "Mandate",
        consent: "Consent",
    },
    needs_me: "Waits for you",
    by: |day, distance| format!("by {day}, {distance}"),
    was_due: |day, distance| format!("the last day was {day}, {distance}"),
    concerns: Concerns {
        child: |name| named("About your child", name),
        spouse: |name| named("About your spouse", name),
        ward: |name| match name {
            "" => "About the person whose guardian you are".to_owned(),
            name => format!("About {name}, whose guardian you are"),
        },
        other: |name| match name {
            "" => "About somebody other than you".to_owned(),
            name => format!("About {name}"),
        },
    },
    cancelled: "Cancelled",
    moved: "Moved",
    revoked: "Withdrawn",
    emergency: "Seen in an emergency",
    legal: "Legally delivered",
    details: "More",
    other: "Other",
    not_stated: "not stated",
    status: "Status",
    case_number: "Case number",
    opened: "Began",
    see_case: "See the case",
    belongs_to: "Belongs to",
    no_case: "We can’t see which case the look-up belongs to",
    period: "Period",
    gross: "Before tax and deductions",
    tax: "Tax",
    deduction: "Deducted",
    added: "Added",
    reason: |reason, amount| format!("{reason}: {amount}"),
    consequence: "If you don’t make it",
    ends: "Ends",
    place: "Place",
    exactness: "Time",
    approximate: "indicative",
    expires: "Runs out",
    sender: "From",
    received: "Received",
    action: "The letter asks for",
    action_by: |action, day| format!("{action}, by {day}"),
    delivery: "Delivered",
    legal_notification: "The letter counts as legally delivered (forkyndelse)",
    value: "It says",
    as_of: "As of",
    correct: ("Is it wrong?", |site| format!("Correct it at {site}")),
    renew: ("Renew", |site| format!("Renew it at {site}")),
    withdraw: ("Withdraw", |site| format!("Withdraw it at {site}")),
    given_to: "You gave it to",
    given_by: "You have it from",
    party: "Who",
    right: "Access",
    emergency_means: "Seen without your consent because it was urgent (værdispring)",
    looked_by: "Who",
    in_system: |organisation, system| format!("{organisation} in {system}"),
    role: "Role",
    on_behalf_of: "On behalf of",
    access_kind: "How",
    purpose: "Why",
    legal_basis: "By law",
    data: "Information",
    pays_off: |title, number| match title {
        Some(title) => format!("pays off {title} (claim {number})"),
        None => format!("pays off claim {number}"),
    },
    unexplained: "Not explained",
    ask_why: |amount| format!("{amount}. Ask the authority why"),
    claim_number: "Claim number",
    original: "At first",
    left: "Left to pay",
    interest: "Interest and fees in it",
    instalment: "Instalment",
    held_back: "Taken from",
    to_be_held_back: "Will be taken from",
    how_paid: "Paid how",
    set_off: "taken from another payment",
    pays: "Pays",
    paid_by: "Paid",
    to_be_paid_by: "To be paid",
    related: "Belongs together with",
    also_at: |authorities| format!("Also at {authorities}"),
    dates_differ: |authorities| match authorities {
        2 => "Two authorities give different dates".to_owned(),
        _ => "The authorities don’t give the same date".to_owned(),
    },
    says: |authority, what| format!("{authority} says {what}"),
    dates: "Date",
    what: "What",
    title: "Title",
    last_day: "Last day",
    amount: "Amount",
    see_at: |authority| format!("See it at {authority}"),
    case_statuses: CaseStatuses {
        created: "Created",
        in_progress: "In progress",
        decided: "Decided",
        closed: "Closed",
        rejected: "Rejected",
    },
    payment_statuses: PaymentStatuses {
        upcoming: "Upcoming payment",
        paid: "Paid",
        overdue: "Payment date has passed",
        sent_to_collection: "Sent to the Danish Debt Collection Agency",
        partly_overdue: "Payment date has passed for a part",
        partly_sent_to_collection: "A part is sent to the Danish Debt Collection Agency",
        partly_overdue_and_sent: "A part is late, and a part is sent to the Danish Debt Collection Agency",
    },
    access_kinds: AccessKinds {
        search: "Appeared in a search",
        opened: "Was opened",
        disclosed: "Was passed on",
        mass: "Automated run over many people",
    },
    action_kinds: ActionKinds {
        meet: "Come",
        pay: "Pay",
        self_service: "Self-service",
        read: "Read more",
        sign: "Sign",
        confirm: "Confirm",
        prepare: "Prepare",
        sign_up: "Sign up",
    },
};

/// Words with a name after them, when there is one.
fn named(words: &str, name: &str) -> String {
    if name.is_empty() { words.to_owned() } else { format!("{words} {name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_a_line_concerns_is_said_with_and_without_a_name() {
        let Concerns { child, other, .. } = DANISH.concerns;
        assert_eq!((child("Alma"), child("")), ("Om dit barn Alma".into(), "Om dit barn".into()));
        assert_eq!((other("Bo"), other("")), ("Om Bo".into(), "Om en anden end dig".into()));
    }
}
