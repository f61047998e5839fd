//! Over random histories of answers: each cause is one notice, which goes with it, whatever order the sources answer in, and
//! no source makes news by dating its things anew. What is expected is worked out here, from the ledgers alone.

use crate::authorities::{item, json, page, problem};
use crate::world::{Answer, MORNING, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{CaseStatus, Change, Look, News};
use proptest::prelude::*;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

const DAY: i64 = 86_400_000;
const SOURCES: [&str; 3] = ["a", "b", "c"];

/// One thing at one source.
#[derive(Debug, Clone, PartialEq)]
struct Thing {
    kind: Kind,
    revision: u32,
    /// When it changed, in milliseconds since 1970; of a deadline or an appointment, its day.
    at: i64,
    /// Which of its kind's statuses it has.
    status: usize,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Case,
    Deadline,
    Appointment,
    Letter,
    LookUp,
}

type Ledger = BTreeMap<(usize, u32), Thing>;

/// What the sources hold and how they do, at one step of a history.
#[derive(Debug, Clone)]
struct Step {
    ledger: Ledger,
    /// Which sources fail.
    down: [bool; 3],
    /// Milliseconds since 1970 at its beginning.
    now: i64,
    /// Whether the citizen looks at all there is, at its end.
    sees: bool,
}

#[derive(Debug, Clone)]
enum Happens {
    Add(usize, u32, Thing),
    Remove(usize),
    /// It is dated now, and says nothing new; with a new revision or without.
    Redate(usize, bool),
    /// It gets this status.
    Move(usize, usize),
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        Just(Kind::Case),
        Just(Kind::Deadline),
        Just(Kind::Appointment),
        Just(Kind::Letter),
        Just(Kind::LookUp)
    ]
}

fn change() -> impl Strategy<Value = Happens> {
    let thing = (kind(), -20_i64..20, 0_usize..5).prop_map(|(kind, days, status)| {
        let days = if matches!(kind, Kind::Deadline | Kind::Appointment) { days } else { -days.abs() };
        Thing { kind, revision: 0, at: MORNING + days * DAY, status }
    });
    prop_oneof![
        4 => (0_usize..3, 0_u32..12, thing).prop_map(|(source, id, thing)| Happens::Add(source, id, thing)),
        1 => any::<usize>().prop_map(Happens::Remove),
        2 => (any::<usize>(), any::<bool>()).prop_map(|(which, bumps)| Happens::Redate(which, bumps)),
        2 => (any::<usize>(), 0_usize..5).prop_map(|(which, status)| Happens::Move(which, status)),
    ]
}

type Plan = Vec<(Vec<Happens>, [bool; 3], i64, bool)>;

fn plan() -> impl Strategy<Value = Plan> {
    let pause = prop_oneof![3 => Just(400_000_i64), 1 => Just(30 * 3_600_000)];
    let down = prop::array::uniform3(prop::bool::weighted(0.2));
    prop::collection::vec((prop::collection::vec(change(), 1..6), down, pause, any::<bool>()), 1..7)
}

/// The steps that a plan makes of an empty country.
fn history(plan: &Plan) -> Vec<Step> {
    let (mut ledger, mut now, mut steps) = (Ledger::new(), MORNING, Vec::new());
    for (changes, down, pause, sees) in plan {
        for change in changes {
            apply(&mut ledger, change, now);
        }
        steps.push(Step { ledger: ledger.clone(), down: *down, now, sees: *sees });
        now += pause;
    }
    steps
}

fn apply(ledger: &mut Ledger, change: &Happens, now: i64) {
    let pick = |ledger: &Ledger, which: usize| ledger.keys().nth(which % ledger.len().max(1)).copied();
    match change {
        Happens::Add(source, id, thing) => {
            ledger.entry((*source, *id)).or_insert_with(|| thing.clone());
        }
        Happens::Remove(which) => {
            pick(ledger, *which).and_then(|key| ledger.remove(&key));
        }
        Happens::Redate(which, bumps) => {
            let Some(thing) = pick(ledger, *which).and_then(|key| ledger.get_mut(&key)) else { return };
            let changes = matches!(thing.kind, Kind::Case | Kind::Letter | Kind::LookUp);
            // A date alone says nothing of what was old before.
            if changes && (*bumps || thing.at > now - 10 * DAY) {
                thing.at = now;
                thing.revision += u32::from(*bumps);
            }
        }
        Happens::Move(which, status) => {
            let Some(thing) = pick(ledger, *which).and_then(|key| ledger.get_mut(&key)) else { return };
            if thing.status != *status && matches!(thing.kind, Kind::Case | Kind::Appointment) {
                thing.status = *status;
                thing.revision += 1;
                if thing.kind == Kind::Case {
                    thing.at = now;
                }
            }
        }
    }
}

fn iso(millis: i64) -> String {
    chrono::DateTime::from_timestamp_millis(millis)
        .map_or_else(String::new, |at| at.format("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// Its day in Copenhagen; all this is in winter.
fn day(millis: i64) -> String {
    iso(millis + 3_600_000).split('T').next().unwrap_or_default().to_owned()
}

const CASES: [(&str, CaseStatus); 5] = [
    ("created", CaseStatus::Created),
    ("in_progress", CaseStatus::InProgress),
    ("decided", CaseStatus::Decided),
    ("closed", CaseStatus::Closed),
    ("rejected", CaseStatus::Rejected),
];
const APPOINTMENTS: [(&str, Option<Change>); 5] = [
    ("confirmed", None),
    ("moved", Some(Change::Moved)),
    ("cancelled", Some(Change::Cancelled)),
    ("confirmed", None),
    ("moved", Some(Change::Moved)),
];

/// What a thing is called. Some letters are the same at each source that has them.
fn title(source: usize, id: u32, kind: Kind) -> String {
    if is_shared(id, kind) { format!("fælles-{id}") } else { format!("{}-{id}", SOURCES[source]) }
}

fn is_shared(id: u32, kind: Kind) -> bool {
    kind == Kind::Letter && id.is_multiple_of(2)
}

/// Who looks: few, so that their look-ups stand together.
fn organisation(source: usize, id: u32) -> String {
    format!("{} {}", SOURCES[source], id % 2)
}

fn wire(source: usize, id: u32, thing: &Thing) -> String {
    let at = iso(thing.at);
    let rest = match thing.kind {
        Kind::Case => {
            let status = CASES[thing.status].0;
            format!(r#""status":"{status}","number":"1","opened":"2026-01-01T10:00:00Z","updated":"{at}""#)
        }
        Kind::Deadline => format!(r#""kind":"deadline","due":"{}","owner":"citizen""#, day(thing.at)),
        Kind::Appointment => format!(
            r#""kind":"appointment","start":"{at}","end":null,"place":null,"approximate":false,"status":"{}""#,
            APPOINTMENTS[thing.status].0
        ),
        Kind::Letter => format!(
            r#""kind":"digital_post","received":"{at}","sender":"x","legal_notification":false,"mandatory":true,"reply_by":null,"actions":[]"#
        ),
        Kind::LookUp => {
            format!(
                r#""at":"{at}","organisation":"{}","system":"s","kind":"opened""#,
                organisation(source, id)
            )
        }
    };
    let same =
        if is_shared(id, thing.kind) { format!(r#","same_as":["urn:x:{id}"]"#) } else { String::new() };
    item(&title(source, id, thing.kind), &(rest + &same))
        .replace(r#""revision":"1""#, &format!(r#""revision":"{}""#, thing.revision))
}

fn list_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Case => "cases",
        Kind::Deadline | Kind::Appointment => "agenda",
        Kind::Letter => "messages",
        Kind::LookUp => "access-log",
    }
}

fn registry() -> Answer {
    let source = |id: &str| {
        format!(
            r#"{{"id":"{id}","protocol":"overblik/1","base":"http://{id}.localhost/","audience":"urn:{id}","name":{{"da":"{id}","en":"{id}"}},"phone":"70000001","site":"http://{id}.localhost/","areas":["byggeri"],"relations":{},"resources":["cases","agenda","messages","access-log"]}}"#,
            id == "a"
        )
    };
    json(&format!(r#"{{"version":1,"simulated":true,"sources":[{}]}}"#, SOURCES.map(source).join(",")))
}

fn answer(step: &Step, url: &str) -> Answer {
    let path = url.split('?').next().unwrap_or_default();
    if path == "/sources.json" {
        return registry();
    }
    if path.ends_with("/relations") {
        return json(r#"{"items":[{"source":"a"},{"source":"b"},{"source":"c"}]}"#);
    }
    let Some(source) = SOURCES.iter().position(|id| path.starts_with(&format!("http://{id}."))) else {
        panic!("who is {path}?")
    };
    if step.down[source] {
        return problem(503, "data-source");
    }
    let held = step
        .ledger
        .iter()
        .filter(|((at, _), thing)| *at == source && path.ends_with(&format!("/{}", list_of(thing.kind))));
    let items: Vec<String> = held.map(|((source, id), thing)| wire(*source, *id, thing)).collect();
    let (delay, outcome) = page(&items, None);
    let undated = outcome.map(|mut response| {
        let text = String::from_utf8_lossy(&response.body).replace(r#""2026-11-22T08:00:00Z""#, "null");
        response.body = text.into_bytes();
        response
    });
    (delay, undated)
}

/// A cause, as it is told: what has happened, to what.
type Told = (Change, String);

/// What names the cause of one thing for good; of look-ups, each of them.
type Cause = (String, Change, Option<String>);

/// The causes that hold for what is known.
fn causes(known: &Ledger, now: i64) -> Vec<(Told, Cause)> {
    let today = day(now);
    let (first, near) = (day(now - 13 * DAY), day(now + 7 * DAY));
    let cause = |((source, id), thing): (&(usize, u32), &Thing)| {
        let (on, name) = (day(thing.at), title(*source, *id, thing.kind));
        let recent = first <= on && on <= today;
        let (change, about) = match thing.kind {
            Kind::Case if recent => (Change::Case(CASES[thing.status].1), None),
            Kind::Letter if recent => (Change::Letter, None),
            Kind::LookUp if recent => (Change::LookUps(1), None),
            Kind::Deadline if today <= on && on <= near => (Change::DeadlineNear, Some(on)),
            Kind::Appointment if today <= on => (APPOINTMENTS[thing.status].1?, Some(on)),
            _ => return None,
        };
        let told = if thing.kind == Kind::LookUp { organisation(*source, *id) } else { name.clone() };
        Some(((change, told), (name, change, about)))
    };
    let mut causes: Vec<(Told, Cause)> = known.iter().filter_map(cause).collect();
    causes.sort_by_key(|cause| format!("{cause:?}"));
    causes.dedup_by(|one, other| one.1 == other.1);
    causes
}

/// What is told, look-ups of several days put together, for a source may date one anew.
fn told(news: &News) -> BTreeMap<String, (Change, u32)> {
    let mut told = BTreeMap::new();
    let days = news.needs_me.iter().chain(&news.good_to_know);
    for notice in days.flat_map(|day| &day.notices).filter(|notice| notice.change != Change::Back) {
        let (key, change, count) = match notice.change {
            Change::LookUps(count) => (notice.title.clone(), Change::LookUps(1), count),
            change => (format!("{} {change:?}", notice.title), change, 1),
        };
        told.entry(key).or_insert((change, 0)).1 += count;
    }
    told
}

fn expected(causes: &[(Told, Cause)]) -> BTreeMap<String, (Change, u32)> {
    let mut expected = BTreeMap::new();
    for ((change, title), _) in causes {
        let key = match change {
            Change::LookUps(_) => title.clone(),
            change => format!("{title} {change:?}"),
        };
        expected.entry(key).or_insert((*change, 0)).1 += 1;
    }
    expected
}

/// Every notice, without what depends on when a source was heard.
fn all(news: &News) -> BTreeSet<String> {
    let parts = [("me", &news.needs_me), ("know", &news.good_to_know)];
    let mut all = BTreeSet::new();
    for (part, days) in parts {
        for (day, notice) in days.iter().flat_map(|day| day.notices.iter().map(move |notice| (day, notice))) {
            let mut notice = notice.clone();
            if notice.change == Change::Back {
                notice.keys.clear();
            }
            let is_new = all.insert(format!("{part} {:?} {notice:?}", day.date));
            assert!(is_new || notice.change == Change::Back, "twice: {notice:?}");
        }
    }
    all
}

/// Lives through a history with answers that take this long, and says what was told after each step.
fn live(steps: &[Step], drawn_by: u64) -> Vec<BTreeSet<String>> {
    let now = RefCell::new(steps[0].clone());
    let mut drawn = drawn_by;
    let mut world = World::open(|url: &str| {
        drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let delay = i64::try_from(drawn >> 33).unwrap_or_default() % 900 + 1;
        (delay, answer(&now.borrow(), url).1)
    });
    world.say(PageEvent::Look(Look::News));
    let (mut known, mut seen) = (Ledger::new(), BTreeSet::new());
    let mut told_of = Vec::new();
    let mut clock = MORNING;
    for step in steps {
        now.replace(step.clone());
        world.pass(step.now - clock);
        world.say(PageEvent::Visible);
        // One that has failed may be waited for longer than this: it is asked again.
        (0..3).for_each(|source| world.say(PageEvent::Retry(source)));
        world.pass(60_000);
        clock = step.now + 60_000;
        let is_up = |key: &(usize, u32)| !step.down[key.0];
        known.retain(|key, _| !is_up(key));
        known.extend(
            step.ledger.iter().filter(|(key, _)| is_up(key)).map(|(key, thing)| (*key, thing.clone())),
        );
        let causes = causes(&known, clock);
        let news = world.news.clone().unwrap_or_else(|| panic!("no news"));
        assert_eq!(told(&news), expected(&causes));
        for notice in news.needs_me.iter().chain(&news.good_to_know).flat_map(|day| &day.notices) {
            let is_it = |((change, title), _): &&(Told, Cause)| {
                *title == notice.title
                    && std::mem::discriminant(change) == std::mem::discriminant(&notice.change)
            };
            let of: Vec<&(Told, Cause)> = causes.iter().filter(is_it).collect();
            if matches!(notice.change, Change::Back | Change::LookUps(_)) || of.is_empty() {
                continue;
            }
            assert_eq!(notice.seen, of.iter().all(|(_, cause)| seen.contains(cause)), "{notice:?}");
        }
        if causes.iter().all(|(_, cause)| seen.contains(cause)) {
            let unseen = news.needs_me.iter().chain(&news.good_to_know).flat_map(|day| &day.notices);
            let unseen = unseen.filter(|notice| !notice.seen && notice.change != Change::Back);
            assert_eq!(unseen.count(), 0, "nothing is told anew");
        }
        told_of.push(all(&news));
        if step.sees {
            let notices = news.needs_me.iter().chain(&news.good_to_know).flat_map(|day| &day.notices);
            world.say(PageEvent::Seen(notices.flat_map(|notice| notice.keys.clone()).collect()));
            seen.extend(causes.into_iter().map(|(_, cause)| cause));
            assert_eq!(world.unseen, 0);
        }
    }
    told_of
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]
    #[test]
    fn each_cause_is_told_once_goes_with_its_cause_and_does_not_depend_on_who_answers_first(
        plan in plan(), one in any::<u64>(), other in any::<u64>()
    ) {
        let steps = history(&plan);
        prop_assert_eq!(live(&steps, one), live(&steps, other));
    }
}
