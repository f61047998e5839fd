//! Finds the case that an address names, and makes its page: what the list says, what its authority tells of it alone, and
//! the lines that belong to it.

use super::cases;
use super::lacking::Lacks;
use super::overview::first;
use super::page::{Opened, Window};
use super::row::{self, Rows, date, days_between, place, when};
use super::sources::fault;
use super::view::{self, PartKind};
use crate::federation::{Detail, Federation};
use crate::model::{
    CaseDetail, CaseRelation, ClockStart, Contact, Day, Goal, Item, Kind, Name, Resource, Stage, copenhagen,
};
use crate::timeline::in_order;

/// The line of the case that was found before, or is called `key`, with the entry that is to be asked for more.
pub fn find(rows: &Rows<'_>, key: &str, before: Option<&Opened>) -> Option<(u32, Opened)> {
    let lines = rows.lines;
    if let Some(opened) = before.filter(|opened| opened.key == key) {
        let is_it = |lead: u32| lines.entries(lead).any(|(source, item)| opened.is(source, item));
        if let Some((lead, _)) = cases::all(lines).find(|(lead, _)| is_it(*lead)) {
            return Some((lead, opened.clone()));
        }
    }
    let is_called = |lead: u32| lines.entries(lead).any(|entry| rows.page(entry) == key);
    let (lead, (source, item)) = cases::all(lines).find(|(lead, _)| is_called(*lead))?;
    Some((lead, Opened { key: key.to_owned(), source, id: item.id.clone() }))
}

/// The page of the case that is called `key`.
pub fn case(
    rows: &Rows<'_>,
    (key, before): (&str, Option<&Opened>),
    lacks: &Lacks<'_>,
    window: &Window,
) -> view::Case {
    let found = find(rows, key, before);
    view::Case {
        key: key.to_owned(),
        opened: found.and_then(|(lead, opened)| page(rows, lead, &opened, lacks, window)),
        lacking: lacks.of(&[Resource::Cases]),
    }
}

fn page(
    rows: &Rows<'_>,
    lead: u32,
    opened: &Opened,
    lacks: &Lacks<'_>,
    window: &Window,
) -> Option<view::OpenedCase> {
    let federation = lacks.federation;
    let item = rows.lines.entries(lead).find(|(source, item)| opened.is(*source, item))?.1;
    let detail = federation.detail(opened.source, &opened.id);
    let told = detail.and_then(|detail| detail.told.as_ref());
    let lines = rows.lines;
    let belonging = lines.all().map(|(line, _)| line).filter(|line| rows.belongs_to(*line, lead));
    let mine: Vec<u32> = [lead].into_iter().chain(belonging).filter(|line| lines.needs_me(*line)).collect();
    let due = mine.iter().filter_map(|line| lines.due(*line)).min_by_key(|due| due.order());
    Some(view::OpenedCase {
        row: rows.at(&[lead]).pop()?,
        is_open: is_open(item),
        needs_me: !mine.is_empty(),
        due: due.map(|due| (when(due), days_between(rows.today(), due.day()))),
        source: place(opened.source),
        told: told.map(|told| case_told(federation, rows, item, told)),
        asking: detail.is_none_or(|detail| detail.asking),
        fault: detail.and_then(|detail: &Detail| detail.failed).map(fault),
        parts: parts(rows, lead, window),
        lacking: lacks.of_all(),
    })
}

fn is_open(item: &Item) -> bool {
    matches!(&item.kind, Kind::Case(case) if case.status.is_open())
}

/// The lines that name this case as theirs, by any of the names that it has.
fn parts(rows: &Rows<'_>, case: u32, window: &Window) -> Vec<view::CasePart> {
    let lines = rows.lines;
    let mut keys: [(PartKind, Vec<_>); 5] = [
        (PartKind::Agenda, Vec::new()),
        (PartKind::Payments, Vec::new()),
        (PartKind::Letters, Vec::new()),
        (PartKind::Looks, Vec::new()),
        (PartKind::Other, Vec::new()),
    ];
    for (lead, (_, item)) in lines.all().filter(|(lead, _)| rows.belongs_to(*lead, case)) {
        let kind = part_of(&item.kind);
        if let Some((_, keys)) = keys.iter_mut().find(|(of, _)| *of == kind) {
            keys.push((item.when().order(), 0, lead));
        }
    }
    let part = |(kind, keys): (PartKind, Vec<_>)| {
        let mut places = in_order(keys);
        if kind != PartKind::Agenda {
            places.reverse();
        }
        let count = usize::try_from(window.ahead).unwrap_or(usize::MAX);
        let total = row::count(places.len());
        (total > 0).then(|| view::CasePart { kind, rows: rows.at(first(&places, count)), total })
    };
    keys.into_iter().filter_map(part).collect()
}

fn part_of(kind: &Kind) -> PartKind {
    match kind {
        Kind::Deadline(_) | Kind::Appointment(_) => PartKind::Agenda,
        Kind::Payment(_) => PartKind::Payments,
        Kind::Message(_) => PartKind::Letters,
        Kind::Access(_) => PartKind::Looks,
        _ => PartKind::Other,
    }
}

fn case_told(federation: &Federation, rows: &Rows<'_>, item: &Item, told: &CaseDetail) -> view::CaseTold {
    let CaseDetail { in_own_words, steps, goal: aim, rests_on, documents, contacts, related } = told;
    let contact = |contact: &Contact| match contact {
        Contact::Unit(name) => view::Contact::Unit(name.to_string()),
        Contact::Phone(digits) => view::Contact::Phone(digits.to_string()),
        Contact::Email(address) => view::Contact::Email(address.to_string()),
        Contact::Website(link) => view::Contact::Website(link.as_str().to_owned()),
        Contact::DigitalPost(name) => view::Contact::DigitalPost(name.to_string()),
    };
    let step = |step: &crate::model::Step| view::Step {
        label: step.label.to_string(),
        stage: match step.stage {
            Stage::Done => view::Stage::Done,
            Stage::Now => view::Stage::Now,
            Stage::Next => view::Stage::Next,
        },
        at: step.at.map(when),
    };
    let basis = |basis: &crate::model::Basis| view::Basis {
        what: basis.what.to_string(),
        from: basis.from.to_string(),
        as_of: basis.as_of.map(when),
    };
    let document = |document: &crate::model::Document| view::Document {
        title: document.title.to_string(),
        date: date(document.date),
    };
    let other = |(relation, case): &(CaseRelation, crate::model::Reference)| view::RelatedCase {
        relation: match relation {
            CaseRelation::Parent => view::CaseRelation::Parent,
            CaseRelation::Precedent => view::CaseRelation::Precedent,
            CaseRelation::Joint => view::CaseRelation::Joint,
            CaseRelation::Other => view::CaseRelation::Other,
        },
        here: rows.case(case),
        source: federation
            .sources()
            .position(|(source, _)| source.id == case.source)
            .and_then(|place| u16::try_from(place).ok()),
    };
    view::CaseTold {
        in_own_words: in_own_words.as_ref().map(ToString::to_string),
        steps: steps.iter().map(step).collect(),
        goal: aim.as_ref().map(|aim| goal(aim, item, rows.today())),
        rests_on: rests_on.iter().map(basis).collect(),
        documents: documents.iter().map(document).collect(),
        contacts: contacts.iter().map(contact).collect(),
        related: related.iter().map(other).collect(),
    }
}

fn goal(goal: &Goal, item: &Item, today: Day) -> view::Goal {
    let name = super::slices::name as fn(&Name) -> view::Name;
    view::Goal {
        subject: name(&goal.subject),
        share: goal.share,
        days: goal.days,
        starts: match goal.starts {
            ClockStart::Submission => view::ClockStart::Submission,
            ClockStart::Complete => view::ClockStart::Complete,
            ClockStart::Other => view::ClockStart::Other,
        },
        day: days_gone(goal, item, today),
        from: date(goal.from),
        to: goal.to.map(date),
        excludes: goal.excludes.as_ref().map(name),
    }
}

/// Only when the clock starts with the case itself is its start known, and only an open case's clock runs.
fn days_gone(goal: &Goal, item: &Item, today: Day) -> Option<u32> {
    let Kind::Case(case) = &item.kind else { return None };
    let runs = case.status.is_open() && goal.starts == ClockStart::Submission;
    let gone = today.epoch_days() - copenhagen(case.opened).day.epoch_days();
    u32::try_from(gone).ok().filter(|_| runs)
}
