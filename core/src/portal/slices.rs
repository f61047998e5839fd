//! Everything the page is told: what is always told, and what it looks at.

use super::lacking::Lacks;
use super::news::News;
use super::page::{Made, Memory, Opened, Window};
use super::reminders::{self, Wanted};
use super::row::{self, Rows};
use super::state::{Registry, Standing, State, Visit, ordered};
use super::take_along::{self, Taking};
use super::timeline::Only;
use super::view::{self, CalendarFile, Look, PageSlice, Reminder, Reminding, Slice, TakeAlong};
use super::{
    calendar, case, cases, coverage, deadlines, look_ups, mine, overview, payments, post, search, sign_in,
    sources, summary, timeline,
};
use crate::federation::Federation;
use crate::model::{Day, Instant, Name, SourceIndex, copenhagen};
use crate::session::Session;
use crate::sources::registry;
use crate::timeline::{Entry, Lineage, Timeline};

/// Reminders that are listed before they come.
const NEXT_REMINDERS: usize = 8;
/// Reminders whose times the browser keeps.
const KEPT_REMINDERS: usize = 64;

/// The whole mirror of the page; until the registry is here, only who is signed in.
pub fn all(state: &mut State, now: Instant) -> Vec<Slice> {
    let mut all = vec![Slice::Visitor(sign_in::visitor(state)), Slice::Expiry(sign_in::expiry(state, now))];
    if let Registry::Loaded(registry) = &state.registry {
        match (&state.standing, &mut state.visit) {
            (Standing::In(session), Some(visit)) => {
                let page = &state.program;
                let looks = Looks { look: &page.look, window: &page.window, reminding: &page.kept.reminding };
                all.extend(of_visit(registry, session, visit, &looks, now));
            }
            _ if state.program.look == Look::Coverage => {
                all.push(PageSlice::Coverage(coverage::of_registry(registry, now)).into());
            }
            _ => {}
        }
    }
    all
}

/// What is looked at, and how much of it.
struct Looks<'a> {
    look: &'a Look,
    window: &'a Window,
    reminding: &'a Reminding,
}

fn of_visit(
    registry: &registry::Registry,
    session: &Session,
    visit: &mut Visit,
    looks: &Looks<'_>,
    now: Instant,
) -> Vec<Slice> {
    for (place, (_, state)) in (0..).zip(visit.federation.sources()) {
        if visit.memory.outages.hear(SourceIndex(place), &state, now) {
            visit.memory.made.unseen = None;
        }
    }
    let Visit { federation, timeline: order, ordered_for, memory, .. } = visit;
    let Memory { made, opened, reminders: chosen, reminded, outages, seen, own } = memory;
    let federation = &*federation;
    let today = copenhagen(now).day;
    let (items, lineage) = in_order(federation, order, (ordered_for, made), today);
    let lines = order.lines(&items, today);
    let rows = Rows::new(lines, &lineage, session, today);
    let needs_me = row::count(lines.all().filter(|(lead, _)| lines.needs_me(*lead)).count());
    let summary = summary::summary(federation, needs_me, registry.unreadable);
    let others = summary.undecided + summary.unknown > 0;
    let lacks = Lacks { federation, others };
    let wanted = Wanted { chosen, reminding: looks.reminding };
    let news = || News::new(&rows, session, federation, outages, now);
    let unseen = *made.unseen.get_or_insert_with(|| news().unseen(seen));
    let coming = made.coming.get_or_insert_with(|| reminders::coming(&rows, wanted, *reminded));
    let due = reminders::due(coming, *reminded, now);
    let due: Vec<Reminder> = due.filter_map(|due| reminders::reminder(&rows, session, due)).collect();
    *reminded = now;
    let next = || coming.iter().filter(|coming| coming.at > now);
    let page = match looks.look {
        Look::Nothing | Look::Overview => None,
        Look::Timeline(filter) | Look::Print(filter) => {
            let named = filter.source.as_ref().map(|key| sources::with_key(federation, session, key));
            let whose = Only::from(named);
            let declared = match whose {
                Only::One(index) => coverage::declarations_of(federation, index),
                Only::All | Only::Nothing => Vec::new(),
            };
            let wanted = timeline::Wanted::new(filter, whose, session);
            let window = matches!(looks.look, Look::Timeline(_)).then_some(looks.window);
            let made = window.is_none().then(|| row::moment(now));
            let timeline = timeline::timeline(&rows, order, window, &wanted);
            Some(PageSlice::Timeline(view::Timeline { declared, made, ..timeline }))
        }
        Look::Deadlines => {
            Some(PageSlice::Deadlines(deadlines::deadlines(&rows, looks.window, today, &lacks)))
        }
        Look::Calendar(filter) => {
            let calendar = calendar::calendar(&rows, session, &lacks, filter, looks.window);
            Some(PageSlice::Calendar(calendar::beside(calendar, wanted, own)))
        }
        Look::Payments => Some(PageSlice::Payments(payments::payments(&rows, looks.window, &lacks))),
        Look::Post => Some(PageSlice::Post(post::post(&rows, looks.window, &lacks))),
        Look::Search { words } => {
            let index = made.index.get_or_insert_with(|| search::index(federation, lines));
            Some(PageSlice::Search(search::search(&rows, index, words, looks.window, lacks.of_all())))
        }
        Look::Cases => Some(PageSlice::Cases(cases::cases(&rows, &lacks, looks.window))),
        Look::Case(key) => {
            let named = (key.as_str(), opened.as_ref());
            Some(PageSlice::Case(case::case(&rows, named, &lacks, looks.window)))
        }
        Look::Mine => Some(PageSlice::Mine(mine::mine(&rows, looks.window, &lacks))),
        Look::LookUps(filter) => {
            Some(PageSlice::LookUps(look_ups::look_ups(&rows, session, &lacks, filter, looks.window)))
        }
        Look::News => {
            let listed = next().take(NEXT_REMINDERS);
            let listed = listed.filter_map(|coming| reminders::reminder(&rows, session, coming)).collect();
            Some(PageSlice::News(news().page(seen, listed, &lacks)))
        }
        Look::Coverage => Some(PageSlice::Coverage(coverage::coverage(federation, summary.unknown, now))),
    };
    let ahead = || next().take(KEPT_REMINDERS).map(|next| next.at.millis()).collect();
    let always = [
        Some(Slice::Sources(sources::sources(federation, session, &items, now))),
        Some(Slice::Summary(summary)),
        Some(Slice::Unseen(unseen)),
        (!due.is_empty()).then_some(Slice::Reminders(due)),
        looks.reminding.ahead.then(|| Slice::Ahead(ahead())),
    ];
    let front = || Slice::Overview(overview::overview(&rows, &lacks, now));
    let looked_at = (*looks.look == Look::Overview).then(front).or(page.map(Slice::from));
    always.into_iter().flatten().chain(looked_at).collect()
}

/// All that is here, and the order of it for this day; what was made of another order is dropped.
fn in_order<'a>(
    federation: &'a Federation,
    order: &mut Timeline,
    (ordered_for, made): (&mut Option<Day>, &mut Made),
    today: Day,
) -> (Vec<Entry<'a>>, Lineage<'a>) {
    let (items, lineage, is_new) = ordered(federation, order, ordered_for, today);
    if is_new {
        *made = Made::default();
    }
    (items, lineage)
}

/// The case that is called `key`, as far as it is here, and its revision in the list.
pub fn find_case(
    session: &Session,
    visit: &mut Visit,
    key: &str,
    now: Instant,
) -> Option<(Opened, Box<str>)> {
    let Visit { federation, timeline: order, ordered_for, memory: Memory { opened, made, .. }, .. } = visit;
    let today = copenhagen(now).day;
    let (items, lineage) = in_order(federation, order, (ordered_for, made), today);
    let rows = Rows::new(order.lines(&items, today), &lineage, session, today);
    let (lead, found) = case::find(&rows, key, opened.as_ref())?;
    let mut entries = rows.lines.entries(lead);
    let (_, item) = entries.find(|(source, item)| found.is(*source, item))?;
    Some((found, item.revision.clone()))
}

/// The file that is to be taken along.
pub fn take_along(
    session: &Session,
    visit: &mut Visit,
    reminding: &Reminding,
    origin: &str,
    wanted: &TakeAlong,
    now: Instant,
) -> CalendarFile {
    let Visit { federation, timeline: order, ordered_for, memory, .. } = visit;
    let Memory { made, reminders: chosen, .. } = memory;
    let today = copenhagen(now).day;
    let (items, lineage) = in_order(federation, order, (ordered_for, made), today);
    let rows = Rows::new(order.lines(&items, today), &lineage, session, today);
    let reminders = Wanted { chosen, reminding };
    take_along::file(&Taking { rows: &rows, federation, session, wanted: reminders, origin, now }, wanted)
}

/// A name as it crosses to the page.
pub fn name(name: &Name) -> view::Name {
    view::Name { da: name.da.to_string(), en: name.en.to_string() }
}
