//! Makes the page of look-ups: which are wanted, how they stand together, how many each month has, and who tells of them.

use super::lacking::Lacks;
use super::page::Window;
use super::row::{self, Rows, date, days_between};
use super::timeline::Only;
use super::view::{self, Belongs, LookUpFilter, LookUpGroup, Month};
use super::{coverage, facts, sources};
use crate::model::{Access, Day, Item, Kind, Resource, SourceIndex};
use crate::session::Session;
use crate::timeline::in_order;
use std::collections::{BTreeMap, HashMap};

/// So many of one organisation on one day stand folded; fewer are read faster than they are unfolded.
const RUN: usize = 5;
/// Months between the first and the last up to which those without a look-up are counted too: a source's mistake in a
/// year must not make thousands.
const MOST_MONTHS: i32 = 60;

/// A look-up, by the line that it leads.
#[derive(Clone, Copy)]
struct Look<'a> {
    lead: u32,
    access: &'a Access,
    day: Day,
}

/// The page.
pub fn look_ups(
    rows: &Rows<'_>,
    session: &Session,
    lacks: &Lacks<'_>,
    filter: &LookUpFilter,
    window: &Window,
) -> view::LookUps {
    let all = newest_first(rows);
    let named = filter.source.as_ref().map(|key| sources::with_key(lacks.federation, session, key));
    let whose = Only::from(named);
    let wanted = Wanted { rows, session, filter, whose };
    let found: Vec<Look<'_>> = all.iter().copied().filter(|look| wanted.wants(look)).collect();
    let (groups, left) = shown(rows, session, &wanted.together(&found), window);
    let of_month = |look: &Look<'_>| month(look.day);
    let mut months: Vec<Month> = all.iter().map(of_month).collect();
    months.dedup();
    view::LookUps {
        today: date(rows.today),
        filter: filter.clone(),
        groups,
        total: row::count(found.len()),
        left: row::count(left),
        all: row::count(all.len()),
        per_month: per_month(found.iter().map(of_month)),
        months,
        organisations: organisations(session, &all),
        tellers: tellers(lacks),
        lacking: lacks.of(&[Resource::AccessLog]),
    }
}

fn newest_first<'a>(rows: &Rows<'a>) -> Vec<Look<'a>> {
    let is_look = |(_, (_, item)): &(u32, (_, &Item))| matches!(item.kind, Kind::Access(_));
    let looks = rows.lines.all().filter(is_look);
    let mut places = in_order(looks.map(|(lead, (_, item))| (item.when().order(), 0, lead)).collect());
    places.reverse();
    let look = |lead: u32| match rows.lines.entry(lead) {
        Some((_, item)) => match &item.kind {
            Kind::Access(access) => Some(Look { lead, access, day: item.when().day() }),
            _ => None,
        },
        None => None,
    };
    places.into_iter().filter_map(look).collect()
}

struct Wanted<'a, 'r> {
    rows: &'a Rows<'r>,
    session: &'a Session,
    filter: &'a LookUpFilter,
    whose: Only<SourceIndex>,
}

impl Wanted<'_, '_> {
    fn wants(&self, look: &Look<'_>) -> bool {
        let (filter, access) = (self.filter, look.access);
        let month = month(look.day);
        let is = |wanted: Option<bool>, is: &dyn Fn() -> bool| wanted.is_none_or(|wanted| wanted == is());
        let is_organisation = |key: &String| *key == organisation_key(self.session, access);
        let names_something = || self.rows.lines.entries(look.lead).any(|(_, item)| names(item));
        self.rows.lines.entries(look.lead).any(|(source, _)| self.whose.includes(&source))
            && (filter.kinds.is_empty() || filter.kinds.contains(&facts::access_kind(access.kind)))
            && is(filter.purpose, &|| access.purpose.is_some())
            && is(filter.case, &names_something)
            && (!filter.emergency || access.emergency)
            && filter.from.is_none_or(|from| from <= month)
            && filter.to.is_none_or(|to| month <= to)
            && filter.organisation.as_ref().is_none_or(is_organisation)
    }

    /// Those of one organisation together, of each day or of all days; in the order of the newest of each.
    fn together<'l>(&self, found: &[Look<'l>]) -> Vec<Group<'l>> {
        let by_day = !self.filter.by_organisation;
        let mut groups: Vec<Group<'l>> = Vec::new();
        let mut of_organisation: HashMap<&str, usize> = HashMap::new();
        let mut day = None;
        for look in found {
            let begins_day = by_day && day != Some(look.day);
            if begins_day {
                of_organisation.clear();
                day = Some(look.day);
            }
            let new = groups.len();
            let place = *of_organisation.entry(&look.access.organisation).or_insert(new);
            match groups.get_mut(place) {
                Some(group) => group.looks.push(*look),
                None => groups.push(Group { by_day, begins_day, first: *look, looks: vec![*look] }),
            }
        }
        groups
    }
}

/// Whether the source names what the look-up belongs to.
pub fn names(item: &Item) -> bool {
    item.case.is_some() || matches!(&item.kind, Kind::Access(access) if access.about.is_some())
}

struct Group<'l> {
    by_day: bool,
    begins_day: bool,
    first: Look<'l>,
    looks: Vec<Look<'l>>,
}

/// The first groups and how many look-ups are left. A folded group counts as one line, so that what lies behind it is not
/// far away.
fn shown(
    rows: &Rows<'_>,
    session: &Session,
    groups: &[Group<'_>],
    window: &Window,
) -> (Vec<LookUpGroup>, usize) {
    let mut room = usize::try_from(window.ahead).unwrap_or(usize::MAX);
    let mut left: usize = groups.iter().map(|group| group.looks.len()).sum();
    let mut shown = Vec::new();
    for group in groups {
        if room == 0 {
            break;
        }
        let Look { access, day, .. } = group.first;
        let organisation = organisation_key(session, access);
        let key = if group.by_day { format!("{}/{organisation}", day.epoch_days()) } else { organisation };
        let folds = !group.by_day || group.looks.len() >= RUN;
        let open = folds.then(|| window.open.contains(&key));
        let here = match open {
            Some(false) => &[][..],
            _ => group.looks.get(..room).unwrap_or(&group.looks),
        };
        room = room.saturating_sub(here.len().max(1));
        left -= if open == Some(false) { group.looks.len() } else { here.len() };
        shown.push(LookUpGroup {
            key,
            day: group.begins_day.then(|| (date(day), days_between(rows.today, day))),
            organisation: access.organisation.to_string(),
            count: row::count(group.looks.len()),
            emergencies: row::count(group.looks.iter().filter(|look| look.access.emergency).count()),
            latest: date(day),
            open,
            look_ups: here.iter().filter_map(|look| look_up(rows, look.lead)).collect(),
        });
    }
    (shown, left)
}

fn look_up(rows: &Rows<'_>, lead: u32) -> Option<view::LookUp> {
    Some(view::LookUp { row: rows.row(lead)?, belongs: belongs(rows, lead) })
}

/// Only by what the source names: a case, or else what the look-up was for.
fn belongs(rows: &Rows<'_>, lead: u32) -> Belongs {
    let entries = || rows.lines.entries(lead).map(|(_, item)| item);
    let case = entries().find_map(|item| rows.belongs_to_case(item.case.as_ref()?));
    let other = || {
        entries().find_map(|item| match &item.kind {
            Kind::Access(Access { about: Some((resource, reference)), .. }) => {
                rows.belongs_to_item(*resource, reference)
            }
            _ => None,
        })
    };
    match case.or_else(other) {
        Some(belongs) => belongs,
        None if entries().any(names) => Belongs::Elsewhere,
        None => Belongs::Untold,
    }
}

fn month(day: Day) -> Month {
    Month { year: day.year(), month: date(day).month }
}

/// How many lie in each month, the earliest first.
fn per_month(months: impl Iterator<Item = Month>) -> Vec<(Month, u32)> {
    let mut counts: BTreeMap<Month, u32> = BTreeMap::new();
    for month in months {
        *counts.entry(month).or_default() += 1;
    }
    let number = |month: &Month| month.year * 12 + i32::from(month.month) - 1;
    let ends = counts.keys().next().zip(counts.keys().next_back());
    let ends = ends.map(|(first, last)| (number(first), number(last)));
    if let Some((first, last)) = ends.filter(|(first, last)| last - first < MOST_MONTHS) {
        for number in first..=last {
            let month = u8::try_from(number.rem_euclid(12) + 1).unwrap_or(1);
            counts.entry(Month { year: number.div_euclid(12), month }).or_default();
        }
    }
    counts.into_iter().collect()
}

fn organisations(session: &Session, all: &[Look<'_>]) -> Vec<view::Organisation> {
    let mut counts: BTreeMap<&str, (&Access, u32)> = BTreeMap::new();
    for look in all {
        counts.entry(&look.access.organisation).or_insert((look.access, 0)).1 += 1;
    }
    let one = |(access, count): (&Access, u32)| view::Organisation {
        key: organisation_key(session, access),
        name: access.organisation.to_string(),
        count,
    };
    counts.into_values().map(one).collect()
}

/// An organisation's name in addresses. It tells nothing.
pub fn organisation_key(session: &Session, access: &Access) -> String {
    session.opaque_item(&["organisation ", &*access.organisation].concat())
}

fn tellers(lacks: &Lacks<'_>) -> Vec<view::Teller> {
    let declared = coverage::declared_by(lacks.federation);
    let concerned = declared.filter(|teller| {
        !matches!(teller.declared, view::Declared::NotConcerned | view::Declared::Undecided)
    });
    let one = |mut covered: coverage::Covered<'_>| {
        if let view::Declared::Said(said) = &mut covered.declared {
            said.retain(|said| said.list == Some(sources::list(Resource::AccessLog)));
        }
        let said = covered.descriptor;
        view::Teller {
            place: row::place(covered.index),
            offers: covered.source.resources.contains(&Resource::AccessLog),
            declared: covered.declared,
            email: said.and_then(|said| said.email.as_ref()).map(ToString::to_string),
            officer: said.and_then(|said| said.officer.as_ref()).map(officer),
        }
    };
    concerned.map(one).collect()
}

fn officer(officer: &crate::model::Officer) -> view::Officer {
    let text = |text: &Option<Box<str>>| text.as_ref().map(ToString::to_string);
    view::Officer {
        phone: text(&officer.phone),
        email: text(&officer.email),
        link: officer.link.as_ref().map(|link| link.as_str().to_owned()),
    }
}
