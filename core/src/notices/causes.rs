//! What has happened to one thing that deserves a notice: of the last fourteen days, or soon to come. It is decided anew from
//! what the thing says now, so that a notice goes when its cause does, and nothing has to be remembered of it.

use crate::model::{
    Appointment, AppointmentStatus, Case, CaseStatus, Clock, Credential, Day, Deadline, Direction, Instant,
    Item, Kind, Mandate, MandateRole, Message, Owner, Payment, PaymentPart, PaymentStatus, When, copenhagen,
    copenhagen_instant,
};

/// Days back, today included, in which something is new.
const RECENT: i64 = 14;
/// Days ahead in which a last day or a payment is near.
const NEAR: i64 = 7;
/// Days before a mandate ends.
const ENDING: i64 = 30;
/// Days before a proof of a right counts no more: a passport takes weeks.
const EXPIRING: i64 = 60;

/// Why there is a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    /// What has happened.
    pub change: Change,
    /// When it happened; or the day or time that it is about.
    pub at: When,
    /// Whether it is about that day or time: another one is another cause. What is dated by when it changed is the same
    /// cause at any date, since some sources date such things by when they are asked.
    pub is_about: bool,
}

/// What has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Something in a case, which stands here now.
    Case(CaseStatus),
    /// A last day of the citizen's is near.
    DeadlineNear,
    /// It has passed, and what it asks is still asked.
    DeadlinePassed,
    /// An authority's own has passed.
    TheirDeadlinePassed,
    /// An appointment is at another time than before.
    Moved,
    /// It has been called off.
    Cancelled,
    /// Money comes to the citizen soon.
    PaymentToMe,
    /// Money is to be paid soon.
    PaymentFromMe,
    /// Money that should have come has not.
    NotCome,
    /// A bill's last timely day has passed.
    NotPaid,
    /// A bill has been sent to be collected.
    Collected,
    /// A proof of a right soon counts no more.
    Expiring,
    /// It counts no more.
    Expired,
    /// It has been taken back.
    Revoked,
    /// Somebody has looked, and no source names what it was for.
    LookUp,
    /// The citizen has given a mandate.
    MandateGiven,
    /// They have been given one.
    MandateHeld,
    /// A mandate soon ends.
    MandateEnding,
    /// It has ended.
    MandateEnded,
    /// A letter has come.
    Letter,
}

/// One thing, as each source has it that holds it.
#[derive(Debug, Clone, Copy)]
pub struct Thing<'a> {
    /// What leads.
    pub lead: &'a Item,
    /// What stands with it.
    pub also: &'a [&'a Item],
    /// The last day or time for what it asks of the citizen, if it asks anything.
    pub asked_by: Option<When>,
    /// Whether it pays a bill that is a thing of its own.
    pub pays_a_bill: bool,
}

impl<'a> Thing<'a> {
    fn also(&self) -> impl Iterator<Item = &'a Item> {
        self.also.iter().copied()
    }

    /// Whether any source says what a look-up was for.
    fn names_a_case(&self) -> bool {
        let names = |item: &Item| {
            item.case.is_some() || matches!(&item.kind, Kind::Access(access) if access.about.is_some())
        };
        names(self.lead) || self.also().any(names)
    }
}

/// The moment at which it is asked what has happened.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    now: Instant,
    today: Day,
    /// Where the recent days begin and end.
    since: Instant,
    until: Instant,
}

impl Moment {
    /// This one.
    pub fn new(now: Instant) -> Self {
        let today = copenhagen(now).day;
        let midnight = |day: Day| copenhagen_instant(Clock { day, millis: 0 });
        Self { now, today, since: midnight(today.after(1 - RECENT)), until: midnight(today.after(1)) }
    }

    /// What has happened to this thing, each change once.
    pub fn of_thing(&self, thing: &Thing<'_>) -> Vec<Cause> {
        let mut causes: Vec<Cause> = Vec::new();
        for item in [thing.lead].into_iter().chain(thing.also()) {
            let is_led = std::ptr::eq(item, thing.lead);
            let new = self.of_item(item).into_iter().filter(|new| {
                let fits = match new.change {
                    Change::Case(_) => is_led,
                    Change::LookUp => !thing.names_a_case(),
                    _ => !(thing.pays_a_bill && matches!(item.kind, Kind::Payment(_))),
                };
                fits && causes.iter().all(|old| old.change != new.change)
            });
            causes.extend(new.collect::<Vec<_>>());
        }
        // A bill says itself what is to be paid by when, and a proof when it ends.
        let is_said = causes.iter().any(|cause| cause.change.asks());
        causes.extend(thing.asked_by.filter(|_| !is_said).and_then(|due| self.of_asking(due)));
        causes
    }

    fn of_item(&self, item: &Item) -> Vec<Cause> {
        match &item.kind {
            Kind::Case(case) => self.of_case(case).into_iter().collect(),
            Kind::Deadline(deadline) => self.of_deadline(deadline).into_iter().collect(),
            Kind::Appointment(appointment) => self.of_appointment(appointment).into_iter().collect(),
            Kind::Payment(payment) => self.of_payment(payment).into_iter().collect(),
            Kind::Credential(credential) => self.of_credential(credential).into_iter().collect(),
            Kind::Access(access) => self.at(access.at, Change::LookUp).into_iter().collect(),
            Kind::Mandate(mandate) => self.of_mandate(mandate).into_iter().flatten().collect(),
            Kind::Message(Message { received, .. }) => {
                self.at(*received, Change::Letter).into_iter().collect()
            }
            Kind::Benefit(_) | Kind::Registration(_) | Kind::Consent(_) => Vec::new(),
        }
    }

    /// What has become of the last day or time for something that is still asked.
    fn of_asking(&self, due: When) -> Option<Cause> {
        let is_over = match due {
            When::Day(day) => day < self.today,
            When::At(at) => at < self.now,
        };
        if is_over {
            self.passed(due, Change::DeadlinePassed)
        } else {
            self.ahead(due, NEAR, Change::DeadlineNear)
        }
    }

    fn of_case(&self, case: &Case) -> Option<Cause> {
        self.at(case.updated, Change::Case(case.status))
    }

    fn of_deadline(&self, deadline: &Deadline) -> Option<Cause> {
        let is_theirs = deadline.owner == Owner::Authority && deadline.due.day() < self.today;
        is_theirs.then(|| self.passed(deadline.due, Change::TheirDeadlinePassed))?
    }

    fn of_appointment(&self, appointment: &Appointment) -> Option<Cause> {
        let change = match appointment.status {
            AppointmentStatus::Moved => Change::Moved,
            AppointmentStatus::Cancelled => Change::Cancelled,
            AppointmentStatus::Confirmed | AppointmentStatus::Other => return None,
        };
        self.ahead(appointment.start, i64::MAX, change)
    }

    fn of_payment(&self, payment: &Payment) -> Option<Cause> {
        if !matches!(payment.part, PaymentPart::Itself | PaymentPart::Instalment) {
            return None;
        }
        let is_mine = payment.direction == Direction::FromCitizen;
        let either = |from_me, to_me| if is_mine { from_me } else { to_me };
        let when = When::Day(payment.date);
        match payment.stands(self.today) {
            PaymentStatus::Upcoming => {
                self.ahead(when, NEAR, either(Change::PaymentFromMe, Change::PaymentToMe))
            }
            PaymentStatus::Overdue => self.passed(when, either(Change::NotPaid, Change::NotCome)),
            PaymentStatus::SentToCollection if is_mine => self.passed(when, Change::Collected),
            _ => None,
        }
    }

    fn of_credential(&self, credential: &Credential) -> Option<Cause> {
        if credential.revoked {
            let counts = credential.expires.is_none_or(|last| last >= self.today);
            return counts.then(|| Cause::happened(Change::Revoked, When::Day(self.today)));
        }
        let last = When::Day(credential.expires?);
        self.ahead(last, EXPIRING, Change::Expiring).or_else(|| self.passed(last, Change::Expired))
    }

    fn of_mandate(&self, mandate: &Mandate) -> [Option<Cause>; 2] {
        let begun = match mandate.role {
            MandateRole::Giver => Some(Change::MandateGiven),
            MandateRole::Holder => Some(Change::MandateHeld),
            MandateRole::Other => None,
        };
        let from = When::Day(mandate.from);
        let begun = begun.filter(|_| self.is_recent(from)).map(|change| Cause::happened(change, from));
        let ends = mandate.to.map(When::Day).and_then(|last| {
            self.ahead(last, ENDING, Change::MandateEnding)
                .or_else(|| self.passed(last, Change::MandateEnded))
        });
        [begun, ends]
    }

    /// Of something that is dated by when it changed.
    fn at(&self, at: Instant, change: Change) -> Option<Cause> {
        let is_recent = self.since <= at && at < self.until;
        is_recent.then(|| Cause::happened(change, When::At(at)))
    }

    fn is_recent(&self, when: When) -> bool {
        self.today.after(-RECENT) < when.day() && when.day() <= self.today
    }

    /// Of what should have been by then.
    fn passed(&self, when: When, change: Change) -> Option<Cause> {
        self.is_recent(when).then_some(Cause { change, at: when, is_about: true })
    }

    /// Of a day that is today or at most so many days ahead.
    fn ahead(&self, when: When, most: i64, change: Change) -> Option<Cause> {
        let days = when.day().epoch_days() - self.today.epoch_days();
        (0..=most).contains(&days).then_some(Cause { change, at: when, is_about: true })
    }
}

impl Cause {
    fn happened(change: Change, at: When) -> Self {
        Self { change, at, is_about: false }
    }

    /// What tells it from the other causes of its thing.
    pub fn name(&self) -> String {
        let name = self.change.name();
        if self.is_about { format!("{name} {}", self.at.order().0.millis()) } else { name.to_owned() }
    }
}

impl Change {
    /// Whether it tells that something is asked of the citizen, where the thing asks anything.
    pub fn asks(self) -> bool {
        use Change::{
            Collected, DeadlineNear, DeadlinePassed, Expired, Expiring, NotPaid, PaymentFromMe, Revoked,
        };
        matches!(
            self,
            DeadlineNear
                | DeadlinePassed
                | PaymentFromMe
                | NotPaid
                | Collected
                | Expiring
                | Expired
                | Revoked
        )
    }

    fn name(self) -> &'static str {
        match self {
            Self::Case(CaseStatus::Created) => "created",
            Self::Case(CaseStatus::InProgress) => "in-progress",
            Self::Case(CaseStatus::Decided) => "decided",
            Self::Case(CaseStatus::Closed) => "closed",
            Self::Case(CaseStatus::Rejected) => "rejected",
            Self::Case(CaseStatus::Other) => "case",
            Self::DeadlineNear => "near",
            Self::DeadlinePassed => "passed",
            Self::TheirDeadlinePassed => "theirs-passed",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::PaymentToMe => "to-me",
            Self::PaymentFromMe => "from-me",
            Self::NotCome => "not-come",
            Self::NotPaid => "not-paid",
            Self::Collected => "collected",
            Self::Expiring => "expiring",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
            Self::LookUp => "look-up",
            Self::MandateGiven => "given",
            Self::MandateHeld => "held",
            Self::MandateEnding => "ending",
            Self::MandateEnded => "ended",
            Self::Letter => "letter",
        }
    }
}
