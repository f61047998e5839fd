//! Makes one line of a page out of one thing: of the item that leads, and of those that stand with it. What unfolds under
//! it is made in `facts`.

use super::claims::Claims;
use super::facts::facts;
use super::payment_facts::earlier;
use super::view::{self, Belongs, Fact, RowKind};
use crate::model::{
    Concern, Day, Direction, Instant, Item, ItemId, Kind, Money, Owner, PaymentStatus, Reference, Relation,
    Resource, SourceId, SourceIndex, When, copenhagen,
};
use crate::session::Session;
use crate::timeline::{Entry, Lineage, Lines, letter};
use std::cell::OnceCell;
use std::collections::HashMap;

/// What rows are made from, besides their own items: all that is here, and today.
pub struct Rows<'a> {
    /// The lines that can be rows.
    pub lines: Lines<'a>,
    lineage: &'a Lineage<'a>,
    session: &'a Session,
    /// Today in Copenhagen.
    pub today: Day,
    /// The line of each case by all its names, once somebody asks for one.
    cases: OnceCell<HashMap<(&'a str, &'a ItemId), u32>>,
    /// The claims by their numbers, once somebody asks for one.
    claims: OnceCell<Claims<'a>>,
}

impl<'a> Rows<'a> {
    /// Rows of these lines, for this person.
    pub fn new(lines: Lines<'a>, lineage: &'a Lineage<'a>, session: &'a Session, today: Day) -> Self {
        Self { lines, lineage, session, today, cases: OnceCell::new(), claims: OnceCell::new() }
    }

    /// The name that the ids of this source's things belong to.
    pub fn root(&self, source: SourceIndex) -> &'a str {
        self.lineage.root(source)
    }

    /// The same of the source with this id.
    pub fn root_of<'b>(&self, id: &'b SourceId) -> &'b str
    where
        'a: 'b,
    {
        self.lineage.root_of(id)
    }

    /// Today in Copenhagen.
    pub fn today(&self) -> Day {
        self.today
    }

    /// The name of an entry's own page.
    pub fn page(&self, entry: Entry<'_>) -> String {
        self.session.opaque_item(&self.key(entry))
    }

    /// The title and the name of the page of the case that is referred to, if it is here.
    pub fn case(&self, reference: &Reference) -> Option<(String, String)> {
        let lead = self.case_line(reference)?;
        Some((self.lines.entry(lead)?.1.title.to_string(), self.page(self.lines.first(lead)?)))
    }

    /// The case that is referred to, as what something belongs to, if it is here.
    pub fn belongs_to_case(&self, reference: &Reference) -> Option<Belongs> {
        self.as_belonging(self.case_line(reference)?)
    }

    /// The same of a thing of another list.
    pub fn belongs_to_item(&self, resource: Resource, reference: &Reference) -> Option<Belongs> {
        let root = self.lineage.root_of(&reference.source);
        let is_it = |(source, item): Entry<'_>| {
            is_of(resource, &item.kind) && item.id == reference.id && self.lineage.root(source) == root
        };
        let (lead, _) = self.lines.all().find(|(lead, _)| self.lines.entries(*lead).any(is_it))?;
        self.as_belonging(lead)
    }

    fn as_belonging(&self, lead: u32) -> Option<Belongs> {
        let (_, item) = self.lines.entry(lead)?;
        let is_case = matches!(item.kind, Kind::Case(_));
        Some(Belongs::To {
            kind: kind(&item.kind),
            title: item.title.to_string(),
            language: item.language.to_string(),
            page: self.lines.first(lead).filter(|_| is_case).map(|first| self.page(first)),
        })
    }

    /// Whether any of a line says that it belongs to the case of this line.
    pub fn belongs_to(&self, lead: u32, case: u32) -> bool {
        let is_it = |reference: &Reference| self.case_line(reference) == Some(case);
        lead != case && self.lines.entries(lead).any(|(_, item)| item.case.as_ref().is_some_and(is_it))
    }

    /// The rows of the lines that are led from these places.
    pub fn at(&self, places: &[u32]) -> Vec<view::Row> {
        places.iter().filter_map(|place| self.row(*place)).collect()
    }

    /// The row of the line that is led from this place.
    pub fn row(&self, lead: u32) -> Option<view::Row> {
        let (source, item) = self.lines.entry(lead)?;
        let needs_me = self.lines.needs_me(lead);
        let due = self.lines.due(lead).filter(|_| needs_me);
        let mut row = view::Row {
            key: self.key(self.lines.first(lead)?),
            kind: kind(&item.kind),
            when: when(item.when()),
            due: due.map(when),
            from_today: days_between(self.today, due.unwrap_or(item.when()).day()),
            title: item.title.to_string(),
            language: item.language.to_string(),
            link: link(item),
            page: None,
            source: place(source),
            needs_me,
            concerns: item.concerns.as_ref().map(concern),
            amount: sum(item).map(amount),
            facts: earlier(item, self.today).into_iter().collect(),
            also: Vec::new(),
            run: None,
        };
        row.facts.extend(self.facts(item));
        if let Kind::Case(_) = item.kind {
            row.page = self.lines.first(lead).map(|first| self.page(first));
        }
        row.also = self.lines.also(lead).map(|entry| self.also(&row, entry)).collect();
        row.facts.extend(self.links(lead));
        if let Kind::Payment(payment) = &item.kind
            && payment.claim().is_some()
        {
            row.facts.extend(self.claims().paid_off(source, payment));
        }
        Some(row)
    }

    fn facts(&self, item: &Item) -> Vec<Fact> {
        facts(item, self.case_title(item), &|number| self.claims().title(number))
    }

    fn claims(&self) -> &Claims<'a> {
        self.claims.get_or_init(|| Claims::new(self.lines))
    }

    /// Days from today to the last day for what the line that it leads asks, or else to its own date.
    pub fn days_away(&self, lead: u32, item: &Item) -> i64 {
        let due = self.lines.due(lead).filter(|_| self.lines.needs_me(lead));
        due.unwrap_or(item.when()).day().epoch_days() - self.today.epoch_days()
    }

    /// What another source says of the same thing, as far as the row does not say it.
    fn also(&self, row: &view::Row, (source, item): Entry<'_>) -> view::Also {
        let due = item.due().filter(|_| item.needs_me(self.today)).map(when);
        view::Also {
            source: place(source),
            kind: Some(kind(&item.kind)).filter(|kind| *kind != row.kind),
            title: Some(&*item.title).filter(|title| *title != row.title).map(ToOwned::to_owned),
            language: item.language.to_string(),
            when: Some(when(item.when())).filter(|when| *when != row.when),
            due: due.filter(|due| Some(*due) != row.due),
            amount: sum(item).map(amount).filter(|much| Some(much) != row.amount.as_ref()),
            concerns: item.concerns.as_ref().map(concern).filter(|whom| Some(whom) != row.concerns.as_ref()),
            link: link(item),
            facts: self.facts(item).into_iter().filter(|fact| !row.facts.contains(fact)).collect(),
        }
    }

    /// Which other lines it has to do with, as the sources say.
    fn links(&self, lead: u32) -> impl Iterator<Item = Fact> {
        let bill = self.lines.bill(lead).map(|(_, bill)| Fact::Pays(bill.title.to_string()));
        let payments = self.lines.payments(lead).filter_map(|(source, item)| {
            let Kind::Payment(payment) = &item.kind else { return None };
            Some(Fact::PaidBy {
                done: payment.status == PaymentStatus::Paid,
                title: item.title.to_string(),
                amount: amount(&payment.net),
                on: date(payment.date),
                source: place(source),
            })
        });
        let related = self.lines.related(lead);
        let related = related.map(|(source, item)| Fact::Related(item.title.to_string(), place(source)));
        bill.into_iter().chain(payments).chain(related)
    }

    /// Neighbours of the same day under one heading.
    pub fn days(&self, places: &[u32]) -> Vec<view::DayGroup> {
        let day = |place: &u32| self.lines.entry(*place).map(|(_, item)| item.when().day());
        let group = |group: &[u32]| {
            let day = group.first().and_then(day)?;
            let from_today = days_between(self.today, day);
            Some(view::DayGroup { date: date(day), from_today, rows: self.at(group) })
        };
        places.chunk_by(|one, next| day(one) == day(next)).filter_map(group).collect()
    }

    /// The first of these lines, with neighbours of the same heading under it. All of them where they are
    /// few enough to see at once.
    pub fn grouped(
        &self,
        places: &[u32],
        window: u32,
        heading: &dyn Fn(u32) -> Option<view::Heading>,
        lacking: view::Lacking,
    ) -> view::Grouped {
        let most = usize::try_from(window.saturating_add(view::STEP)).unwrap_or(usize::MAX);
        let shown = places.get(..most).unwrap_or(places);
        let group = |group: &[u32]| view::Group {
            heading: group.first().and_then(|lead| heading(*lead)),
            rows: self.at(group),
        };
        let groups = shown.chunk_by(|one, next| heading(*one) == heading(*next)).map(group).collect();
        view::Grouped { groups, total: count(places.len()), lacking }
    }

    /// The title of the case that an item belongs to, if that case is here: a case that several hold is called what its
    /// own line is.
    fn case_title(&self, item: &Item) -> Option<&'a str> {
        let lead = self.case_line(item.case.as_ref()?)?;
        Some(&*self.lines.entry(lead)?.1.title)
    }

    /// The line of the case that is referred to.
    fn case_line(&self, reference: &Reference) -> Option<u32> {
        let cases = self.cases.get_or_init(|| {
            let cases = self.lines.all().filter(|(_, (_, item))| matches!(item.kind, Kind::Case(_)));
            let named = cases.flat_map(|(lead, _)| {
                self.lines.entries(lead).map(move |(source, item)| (source, &item.id, lead))
            });
            named.map(|(source, id, lead)| ((self.lineage.root(source), id), lead)).collect()
        });
        cases.get(&(self.lineage.root_of(&reference.source), &reference.id)).copied()
    }

    /// Whose ids it has, what it is, and its id: no two things share all three, and none changes when another source takes
    /// over from its own.
    pub fn key(&self, (source, item): Entry<'_>) -> String {
        format!("{}/{}/{}", self.lineage.root(source), letter(&item.kind), item.id.as_str())
    }
}

/// Whether a list holds things of this kind, of the lists that a look-up can be about.
fn is_of(resource: Resource, kind: &Kind) -> bool {
    match resource {
        Resource::Cases => matches!(kind, Kind::Case(_)),
        Resource::Benefits => matches!(kind, Kind::Benefit(_)),
        Resource::Agenda => matches!(kind, Kind::Appointment(_)),
        _ => false,
    }
}

/// Where the authority shows the whole of an item.
pub fn link(item: &Item) -> Option<String> {
    item.link.as_ref().map(|link| link.as_str().to_owned())
}

/// A source's place as it crosses to the page.
pub fn place(source: SourceIndex) -> u16 {
    u16::try_from(source.0).unwrap_or(u16::MAX)
}

/// A count as it crosses to the page.
pub fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A day as it crosses to the page.
pub fn date(day: Day) -> view::Date {
    let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    view::Date {
        year: day.year(),
        month: small(day.month()),
        day: small(day.day()),
        weekday: small(day.weekday()),
    }
}

/// The day and time in Copenhagen.
pub fn moment(at: Instant) -> view::Moment {
    let clock = copenhagen(at);
    let part = |millis: i64, count: i64| u8::try_from(clock.millis / millis % count).unwrap_or(0);
    view::Moment {
        date: date(clock.day),
        time: view::Time { hour: part(3_600_000, 24), minute: part(60_000, 60) },
    }
}

/// A day or a time as it crosses to the page.
pub fn when(when: When) -> view::When {
    match when {
        When::Day(day) => view::When { date: date(day), time: None },
        When::At(at) => {
            let moment = moment(at);
            view::When { date: moment.date, time: Some(moment.time) }
        }
    }
}

/// An amount as it crosses to the page.
pub fn amount(money: &Money) -> view::Amount {
    view::Amount { minor: money.minor(), currency: money.currency().to_owned() }
}

/// Days from today to a day; negative before today.
pub fn days_between(today: Day, day: Day) -> i32 {
    i32::try_from(day.epoch_days() - today.epoch_days()).unwrap_or(i32::MAX)
}

/// The money that an item is about.
pub fn sum(item: &Item) -> Option<&Money> {
    match &item.kind {
        Kind::Payment(payment) => Some(&payment.net),
        Kind::Benefit(benefit) => benefit.amount.as_ref(),
        _ => None,
    }
}

/// Whom something concerns, as it crosses to the page.
pub fn concern(concern: &Concern) -> view::Concern {
    let relation = match concern.relation {
        Relation::Child => view::Relation::Child,
        Relation::Spouse => view::Relation::Spouse,
        Relation::Ward => view::Relation::Ward,
        Relation::Other => view::Relation::Other,
    };
    view::Concern { relation, name: concern.name.to_string() }
}

/// What an item is, as it crosses to the page.
pub fn kind(kind: &Kind) -> RowKind {
    match kind {
        Kind::Case(_) => RowKind::Case,
        Kind::Benefit(_) => RowKind::Benefit,
        Kind::Credential(_) => RowKind::Credential,
        Kind::Payment(payment) if payment.direction == Direction::ToCitizen => RowKind::PaymentToMe,
        Kind::Payment(_) => RowKind::PaymentFromMe,
        Kind::Deadline(deadline) if deadline.owner == Owner::Citizen => RowKind::MyDeadline,
        Kind::Deadline(_) => RowKind::AuthorityDeadline,
        Kind::Appointment(_) => RowKind::Appointment,
        Kind::Access(_) => RowKind::Access,
        Kind::Message(_) => RowKind::Message,
        Kind::Registration(_) => RowKind::Registration,
        Kind::Mandate(_) => RowKind::Mandate,
        Kind::Consent(_) => RowKind::Consent,
    }
}
