//! Words of one line of the timeline: what it is, what it asks, and what unfolds.

/// What a line is.
#[derive(Debug, Clone, Copy)]
pub struct Kinds {
    /// A case.
    pub case: &'static str,
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

/// The lines' words.
pub struct Text {
    /// What a line is.
    pub kinds: Kinds,
    /// The line asks something of the citizen.
    pub needs_me: &'static str,
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
    /// Before the days a payment covers.
    pub period: &'static str,
    /// Before an amount before tax and deductions.
    pub gross: &'static str,
    /// Before when an appointment ends.
    pub ends: &'static str,
    /// Before where an appointment is.
    pub place: &'static str,
    /// Before how exact a time is.
    pub exactness: &'static str,
    /// The time is only indicative.
    pub approximate: &'static str,
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
    /// Where a case stands.
    pub case_statuses: CaseStatuses,
    /// Where a payment stands.
    pub payment_statuses: PaymentStatuses,
    /// How data was looked at.
    pub access_kinds: AccessKinds,
}

/// In Danish.
pub const DANISH: Text = Text {
    kinds: Kinds {
        case: "Sag",
        payment_to_me: "Betaling til dig",
        payment_from_me: "Betaling fra dig",
        my_deadline: "Din frist",
        authority_deadline: "Myndighedens frist",
        appointment: "Aftale",
        access: "Opslag om dig",
    },
    needs_me: "Venter på dig",
    details: "Se mere",
    other: "Andet",
    not_stated: "ikke oplyst",
    status: "Status",
    case_number: "Sagsnummer",
    opened: "Begyndt",
    period: "Periode",
    gross: "Før skat og træk",
    ends: "Slutter",
    place: "Sted",
    exactness: "Tidspunkt",
    approximate: "vejledende",
    looked_by: "Hvem",
    in_system: |organisation, system| format!("{organisation} i {system}"),
    role: "Rolle",
    on_behalf_of: "På vegne af",
    access_kind: "Hvordan",
    purpose: "Hvorfor",
    legal_basis: "Efter loven",
    data: "Oplysninger",
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
    },
    access_kinds: AccessKinds {
        search: "Dukkede op i en søgning",
        opened: "Blev åbnet",
        disclosed: "Blev givet videre",
        mass: "Maskinel gennemgang af mange",
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    kinds: Kinds {
        case: "Case",
        payment_to_me: "Payment to you",
        payment_from_me: "Payment from you",
        my_deadline: "Your deadline",
        authority_deadline: "The authority’s deadline",
        appointment: "Appointment",
        access: "Look-up about you",
    },
    needs_me: "Waits for you",
    details: "More",
    other: "Other",
    not_stated: "not stated",
    status: "Status",
    case_number: "Case number",
    opened: "Began",
    period: "Period",
    gross: "Before tax and deductions",
    ends: "Ends",
    place: "Place",
    exactness: "Time",
    approximate: "indicative",
    looked_by: "Who",
    in_system: |organisation, system| format!("{organisation} in {system}"),
    role: "Role",
    on_behalf_of: "On behalf of",
    access_kind: "How",
    purpose: "Why",
    legal_basis: "By law",
    data: "Information",
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
    },
    access_kinds: AccessKinds {
        search: "Appeared in a search",
        opened: "Was opened",
        disclosed: "Was passed on",
        mass: "Automated run over many people",
    },
};
