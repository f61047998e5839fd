//! The lists of words an item is described in, with the word each has on the wire.
//!
//! Most lists of the agreement are open. The variants said to be beyond the agreement are there so that a client
//! meets a word it does not know.

/// Gives an enum the words it is known by on the wire.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$note])* $variant),+ }

        impl $name {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its word on the wire.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

words! {
    /// The fifteen areas of the public sector's wave plan.
    #[expect(missing_docs, reason = "an area's word is its explanation")]
    Area {
        PersonOgKontaktoplysninger = "person-og-kontaktoplysninger",
        Beskaeftigelse = "beskaeftigelse",
        OekonomiskeYdelser = "oekonomiske-ydelser",
        SundhedOgAeldre = "sundhed-og-aeldre",
        SkoleOgUddannelse = "skole-og-uddannelse",
        BoligOgEnergi = "bolig-og-energi",
        OpholdIDanmark = "ophold-i-danmark",
        OekonomiOgSkat = "oekonomi-og-skat",
        Familieforhold = "familieforhold",
        Dagtilbud = "dagtilbud",
        KulturKirkeOgFritid = "kultur-kirke-og-fritid",
        Byggeri = "byggeri",
        Transport = "transport",
        Dyrehold = "dyrehold",
        FiskeriJagtOgNatur = "fiskeri-jagt-og-natur",
    }
}

words! {
    /// How careful one must be with an item.
    Sensitivity {
        /// Not especially.
        Ordinary = "ordinary",
        /// Personal in a way most people keep to themselves.
        Confidential = "confidential",
        /// Health, belief, offences and the like.
        Sensitive = "sensitive",
    }
}

words! {
    /// What somebody an item is about is to the person.
    RelationTo {
        /// The person's child.
        Child = "child",
        /// The person's husband or wife.
        Spouse = "spouse",
        /// Somebody whose guardian the person is.
        Ward = "ward",
        /// Beyond the agreement: a parent whom the person helps.
        Parent = "parent",
    }
}

words! {
    /// How far a case has come.
    CaseStatus {
        /// Received, not begun.
        Created = "created",
        /// Being worked on.
        InProgress = "in_progress",
        /// Decided, letters may remain.
        Decided = "decided",
        /// Over.
        Closed = "closed",
        /// Turned away.
        Rejected = "rejected",
        /// Beyond the agreement: others are being heard.
        InHearing = "in_hearing",
    }
}

words! {
    /// Where a case is in one of its steps.
    StepStatus {
        /// Behind it.
        Done = "done",
        /// In it.
        Now = "now",
        /// Not there yet.
        Next = "next",
    }
}

words! {
    /// Ways to reach those who work on a case.
    ContactKind {
        /// By Digital Post.
        DigitalPost = "digital_post",
        /// By telephone.
        Phone = "phone",
        /// By e-mail.
        Email = "email",
        /// On a web page.
        Website = "website",
        /// The name of the office.
        NameOfUnit = "name_of_unit",
    }
}

words! {
    /// How one case is related to another.
    Relation {
        /// The other is the larger case it is part of.
        Parent = "parent",
        /// The other is about something near it.
        Other = "other",
        /// The other was decided before, and it follows that.
        Precedent = "precedent",
        /// They are treated together.
        Joint = "joint",
    }
}

words! {
    /// What is granted.
    BenefitKind {
        /// Money.
        Economic = "economic",
        /// Help or a place.
        Service = "service",
    }
}

words! {
    /// Which benefit it is.
    BenefitCode {
        /// SU.
        StudentGrant = "student_grant",
        /// Help with the rent.
        HousingBenefit = "housing_benefit",
        /// Money while on parental leave.
        MaternityPay = "maternity_pay",
        /// Money for every child.
        ChildBenefit = "child_benefit",
        /// Money for a child, by circumstances.
        ChildAllowance = "child_allowance",
        /// Money while ill.
        SicknessBenefit = "sickness_benefit",
        /// Kontanthjælp.
        CashBenefit = "cash_benefit",
        /// Beyond the agreement: folkepension.
        StatePension = "state_pension",
        /// Beyond the agreement: a loan along with SU.
        StudentLoan = "student_loan",
    }
}

words! {
    /// What a register holds.
    RegistrationCode {
        /// A name.
        Name = "name",
        /// An address.
        Address = "address",
        /// That name and address are not told.
        AddressProtection = "address_protection",
        /// Where news of letters goes.
        Contact = "contact",
        /// Whether letters come by Digital Post.
        DigitalPost = "digital_post",
        /// Whether text messages come.
        NemSms = "nemsms",
        /// The account for public money.
        NemKonto = "nemkonto",
        /// How much unemployment benefit is left.
        UnemploymentCounter = "unemployment_counter",
        /// Beyond the agreement: whose citizen one is.
        Citizenship = "citizenship",
    }
}

words! {
    /// Whether a benefit runs.
    BenefitStatus {
        /// It does.
        Active = "active",
        /// It has ended.
        Inactive = "inactive",
        /// It is granted and rests.
        Passive = "passive",
    }
}

words! {
    /// How often a benefit is given.
    Frequency {
        /// Every week.
        Week = "week",
        /// Every month.
        Month = "month",
        /// Every quarter.
        Quarter = "quarter",
        /// Every year.
        Year = "year",
        /// One time.
        Once = "once",
    }
}

words! {
    /// What kind of paper a credential is.
    CredentialKind {
        /// Passport.
        Passport = "passport",
        /// Driving licence.
        DrivingLicence = "driving_licence",
        /// Permit for a weapon.
        WeaponPermit = "weapon_permit",
        /// Permit to stay in the country.
        ResidencePermit = "residence_permit",
        /// Hunting licence.
        HuntingLicence = "hunting_licence",
        /// Health card.
        HealthCard = "health_card",
        /// That a dog is registered.
        DogRegistration = "dog_registration",
        /// Beyond the agreement: card for parking with a handicap.
        ParkingCard = "parking_card",
        /// Beyond the agreement: the blue health card for travel.
        TravelHealthCard = "travel_health_card",
    }
}

words! {
    /// Whether a credential holds.
    CredentialStatus {
        /// It does.
        Valid = "valid",
        /// It does, not for long.
        Expiring = "expiring",
        /// No longer.
        Expired = "expired",
        /// It has been taken back.
        Revoked = "revoked",
    }
}

words! {
    /// Which way money goes.
    Direction {
        /// The citizen receives.
        ToCitizen = "to_citizen",
        /// The citizen pays.
        FromCitizen = "from_citizen",
    }
}

words! {
    /// Whether a payment has been made.
    PaymentStatus {
        /// Its day has not passed.
        Upcoming = "upcoming",
        /// Done.
        Paid = "paid",
        /// Its day has passed and it is not paid.
        Overdue = "overdue",
        /// The collector has it now.
        SentToCollection = "sent_to_collection",
        /// Part of the balance is overdue.
        PartlyOverdue = "partly_overdue",
        /// The collector has part of the balance.
        PartlySentToCollection = "partly_sent_to_collection",
        /// Part of the balance is overdue, and the collector has part.
        PartlyOverdueAndSent = "partly_overdue_and_sent",
        /// Beyond the agreement: settled against another claim.
        SetOff = "set_off",
    }
}

words! {
    /// What a payment is to the rest of what is owed, where it is not money by itself.
    PaymentPart {
        /// One payment of an instalment plan.
        Instalment = "instalment",
        /// Held back from another payment.
        SetOff = "set_off",
        /// The sum of claims that have lines of their own.
        Balance = "balance",
    }
}

words! {
    /// The kinds of payment line on a giro slip.
    PaymentLineKind {
        /// Fifteen digits.
        K71 = "71",
        /// No digits; the payer writes a text.
        K73 = "73",
        /// Sixteen digits and a text.
        K75 = "75",
    }
}

words! {
    /// Who must keep a deadline.
    Owner {
        /// The person.
        Citizen = "citizen",
        /// The authority.
        Authority = "authority",
        /// Beyond the agreement: the other party, such as a former spouse.
        OtherParty = "other_party",
    }
}

words! {
    /// Whether an appointment stands.
    AppointmentStatus {
        /// It does.
        Confirmed = "confirmed",
        /// It has been moved to the time it has now.
        Moved = "moved",
        /// It does not take place.
        Cancelled = "cancelled",
        /// Beyond the agreement: the person may choose the time.
        Offered = "offered",
    }
}

words! {
    /// How somebody came to see something.
    AccessKind {
        /// Found by a search.
        Search = "search",
        /// Opened and read.
        Opened = "opened",
        /// Handed to another authority.
        Disclosed = "disclosed",
        /// Part of a run over many persons.
        Mass = "mass",
        /// Beyond the agreement: written to a file.
        Exported = "exported",
    }
}

words! {
    /// How a message came.
    MessageKind {
        /// As Digital Post.
        DigitalPost = "digital_post",
        /// As a text message.
        NemSms = "nemsms",
    }
}

words! {
    /// What a letter asks for: the eight codes of the message model (`MeMo`).
    ActionCode {
        /// Come to an appointment.
        Aftale = "AFTALE",
        /// Pay.
        Betaling = "BETALING",
        /// Use a self-service.
        Selvbetjening = "SELVBETJENING",
        /// Read more.
        Information = "INFORMATION",
        /// Sign.
        Underskriv = "UNDERSKRIV",
        /// Confirm.
        Bekraeft = "BEKRAEFT",
        /// Prepare for something.
        Forberedelse = "FORBEREDELSE",
        /// Sign up.
        Tilmelding = "TILMELDING",
    }
}

words! {
    /// Which end of a mandate the person has.
    MandateRole {
        /// Gave it.
        Giver = "giver",
        /// Has it.
        Holder = "holder",
    }
}

words! {
    /// What a mandate lets its holder do.
    MandateKind {
        /// See and act.
        Act = "act",
        /// Be spoken to.
        Contact = "contact",
        /// See.
        Read = "read",
    }
}

words! {
    /// What a mandate rests on.
    MandateBasis {
        /// It was given.
        Mandate = "mandate",
        /// Custody of a child.
        Custody = "custody",
        /// Guardianship.
        Guardianship = "guardianship",
    }
}
