//! The widgets' program: the same visit as the portal's, in lines. What it shows is held against the portal's own pages of
//! the same answers, which the ledgers are held against elsewhere.

use crate::authorities::{case, changed_registry, except, good_day, page as answer, refused};
use crate::login::{self, Login};
use crate::world::{Answer, MORNING, World};
use overblik_core::model::Instant;
use overblik_core::portal::view::{Expiry, Look, Row, SignInFault, Visitor};
use overblik_core::portal::widget::{Wanted, WidgetEvent, WidgetKind, WidgetLines, WidgetSlice, Widgets};
use overblik_core::portal::{Effect, Event, FetchId, PageEvent, Secret, State, decode, encode, update};
use std::cell::Cell;
use std::collections::BTreeMap;

/// A page of widgets whose network answers at once.
struct Page<'a> {
    state: State<Widgets>,
    now: Instant,
    network: Box<dyn FnMut(&str) -> Answer + 'a>,
    login: Login,
    requests: Vec<String>,
    visitor: Option<Visitor>,
    expiry: Option<Expiry>,
    lines: BTreeMap<u32, WidgetLines>,
}

impl<'a> Page<'a> {
    fn open(network: impl FnMut(&str) -> Answer + 'a) -> Self {
        Self::open_with(login::LONG_SET_UP, network)
    }

    fn open_with(set_up: &str, network: impl FnMut(&str) -> Answer + 'a) -> Self {
        let mut page = Self {
            state: State::default(),
            now: Instant::from_millis(MORNING),
            network: Box::new(network),
            login: Login::default(),
            requests: Vec::new(),
            visitor: None,
            expiry: None,
            lines: BTreeMap::new(),
        };
        let (sign_in, origin) = (set_up.to_owned(), login::ORIGIN.to_owned());
        page.say(&WidgetEvent::Open { sign_in, origin });
        page
    }

    fn signed_in(network: impl FnMut(&str) -> Answer + 'a) -> Self {
        let mut page = Self::open(network);
        page.come_back();
        page
    }

    fn come_back(&mut self) {
        let (answer, verifier) = (Secret::new(login::ANSWER), Secret::new(login::VERIFIER));
        self.say(&WidgetEvent::Returned { answer, verifier });
    }

    fn say(&mut self, event: &WidgetEvent) {
        let crossed = decode(&encode(event)).unwrap_or_else(|| panic!("{event:?} did not cross"));
        self.happen(Event::Page(crossed));
    }

    /// Widget number one shows this.
    fn show(&mut self, kind: WidgetKind) -> &WidgetLines {
        self.show_of(kind, None, None)
    }

    fn show_of(&mut self, kind: WidgetKind, authority: Option<&str>, area: Option<&str>) -> &WidgetLines {
        let of = |name: Option<&str>| name.map(str::to_owned);
        let wanted = Wanted { kind, authority: of(authority), area: of(area), most: 40 };
        self.say(&WidgetEvent::Show(1, Some(wanted)));
        self.lines.get(&1).unwrap_or_else(|| panic!("nothing is shown"))
    }

    /// Lets so many milliseconds pass in which nothing but the clock happens.
    fn pass(&mut self, millis: i64) {
        for _ in 0..millis / 100 {
            self.now = self.now.after(100);
            self.happen(Event::Woke);
        }
    }

    fn happen(&mut self, event: Event<WidgetEvent>) {
        for effect in update(&mut self.state, event, self.now) {
            let fetched = match effect {
                Effect::Fetch(FetchId::Discovery, ..) => Some((FetchId::Discovery, self.login.describe())),
                Effect::Fetch(id, request, _) => {
                    let answer = (self.network)(&request.url);
                    self.requests.push(request.url);
                    Some((id, answer))
                }
                Effect::Redeem(id, _, form, at) => Some((id, self.login.redeem(form.expose(), self.now, at))),
                Effect::Abandon(_) | Effect::Wake(_) => None,
                Effect::Show(slices) => {
                    self.hear(&slices);
                    None
                }
            };
            if let Some((id, (_, outcome))) = fetched {
                self.happen(Event::Fetched(id, outcome));
            }
        }
    }

    fn hear(&mut self, slices: &[WidgetSlice]) {
        let crossed: Vec<WidgetSlice> = decode(&encode(&slices)).unwrap_or_else(|| panic!("lost"));
        for slice in crossed {
            match slice {
                WidgetSlice::Visitor(visitor) => self.visitor = Some(visitor),
                WidgetSlice::Lines(number, lines) => _ = self.lines.insert(number, lines),
                WidgetSlice::Expiry(expiry) => self.expiry = Some(expiry),
                WidgetSlice::Registry(_) => {}
            }
        }
    }
}

/// What the portal shows of the same answers, looking at this.
fn portal(network: impl FnMut(&str) -> Answer + 'static, look: Look) -> World<'static> {
    let mut world = World::open(network);
    world.pass(10_000);
    world.say(PageEvent::Look(look));
    world
}

fn titles(lines: &WidgetLines) -> Vec<&str> {
    lines.lines.iter().map(|line| line.title.as_str()).collect()
}

fn keys<'a>(rows: impl Iterator<Item = &'a Row>) -> Vec<&'a str> {
    rows.map(|row| row.key.as_str()).collect()
}

#[test]
fn what_waits_and_what_is_open_is_what_the_portal_s_pages_show() {
    let mut page = Page::signed_in(good_day);
    page.pass(1_000);
    let world = portal(good_day, Look::Deadlines);
    let expected = keys(world.deadlines().mine.groups.iter().flat_map(|group| &group.rows));
    let lines = page.show(WidgetKind::Deadlines);
    assert!(!expected.is_empty());
    assert_eq!(lines.lines.iter().map(|line| line.key.as_str()).collect::<Vec<_>>(), expected);
    assert!(lines.waiting.is_empty() && lines.missing.is_empty(), "{lines:?}");
    let world = portal(good_day, Look::Cases);
    let expected = world.cases.as_ref().map(|cases| keys(cases.open.rows.iter())).unwrap_or_default();
    let lines = page.show(WidgetKind::Cases);
    assert!(!expected.is_empty());
    assert_eq!(lines.lines.iter().map(|line| line.key.as_str()).collect::<Vec<_>>(), expected);
}

#[test]
fn nobody_is_asked_more_than_the_portal_asks_and_nobody_for_who_has_looked() {
    let log = |url: &str| match url {
        "/sources.json" => changed_registry(r#""cases","agenda""#, r#""cases","agenda","access-log""#),
        url if url.contains("access-log") => answer(&[], None),
        url => good_day(url),
    };
    let mut page = Page::signed_in(log);
    page.pass(1_000);
    for (number, kind) in
        (1..).zip([WidgetKind::Deadlines, WidgetKind::Appointments, WidgetKind::Cases, WidgetKind::Payments])
    {
        let wanted = Wanted { kind, authority: None, area: None, most: 4 };
        page.say(&WidgetEvent::Show(number, Some(wanted)));
    }
    assert_eq!(page.lines.len(), 4);
    let world = portal(log, Look::Overview);
    let sorted = |requests: &[String]| {
        let mut all: Vec<String> =
            requests.iter().filter(|url| !url.contains("access-log")).cloned().collect();
        all.sort();
        all
    };
    assert!(world.requests.iter().any(|url| url.contains("access-log")));
    assert!(!page.requests.iter().any(|url| url.contains("access-log")), "{:?}", page.requests);
    assert_eq!(sorted(&page.requests), sorted(&world.requests));
}

#[test]
fn nothing_is_asked_or_shown_before_somebody_has_signed_in() {
    let mut page = Page::open(good_day);
    page.say(&WidgetEvent::Show(
        1,
        Some(Wanted { kind: WidgetKind::Cases, authority: None, area: None, most: 4 }),
    ));
    page.pass(1_000);
    assert_eq!(page.requests.len(), 1, "the registry alone: {:?}", page.requests);
    assert!(page.lines.is_empty() && page.visitor == Some(Visitor::Out(None)));
}

#[test]
fn a_filter_leaves_one_authority_s_or_one_area_s_and_a_name_that_is_not_known_leaves_nothing() {
    let mut page = Page::signed_in(good_day);
    page.pass(1_000);
    assert_eq!(titles(page.show(WidgetKind::Cases)), ["boligstøtte", "byggesag"]);
    assert_eq!(titles(page.show_of(WidgetKind::Cases, Some("by"), None)), ["byggesag"]);
    let of_area = page.show_of(WidgetKind::Cases, None, Some("kultur-kirke-og-fritid"));
    assert_eq!((of_area.total, of_area.others), (0, false));
    // Nobody was asked, so it is not said that there is nothing.
    let of_nobody = page.show_of(WidgetKind::Cases, Some("nobody"), None);
    assert_eq!((of_nobody.total, of_nobody.others), (0, true));
    let of_nothing = page.show_of(WidgetKind::Cases, None, Some("on-the-moon"));
    assert_eq!((of_nothing.total, of_nothing.others), (0, true));
}

#[test]
fn who_fails_is_named_until_a_new_try_brings_it_and_only_where_it_matters() {
    let broken = Cell::new(true);
    let network = |url: &str| {
        if broken.get() && url.contains("udk.localhost/overblik/v1/cases") {
            refused()
        } else {
            good_day(url)
        }
    };
    let mut page = Page::signed_in(network);
    page.pass(40_000);
    let lines = page.show(WidgetKind::Cases);
    let missing: Vec<&str> = lines.missing.iter().map(|missing| missing.name.da.as_str()).collect();
    assert_eq!((titles(lines), missing.len()), (vec!["byggesag"], 1), "{lines:?}");
    let place = lines.missing[0].source;
    assert!(page.show_of(WidgetKind::Cases, Some("by"), None).missing.is_empty());
    assert!(page.show(WidgetKind::Appointments).missing.is_empty());
    broken.set(false);
    page.say(&WidgetEvent::Retry(place));
    page.pass(1_000);
    let lines = page.show(WidgetKind::Cases);
    assert_eq!((titles(lines), lines.missing.len()), (vec!["boligstøtte", "byggesag"], 0));
}

#[test]
fn whom_nobody_could_name_is_waited_for_and_then_not_said_to_have_nothing() {
    let mut page = Page::signed_in(except("/relations", refused));
    let early = page.show_of(WidgetKind::Cases, Some("udk"), None);
    let waiting: Vec<&str> = early.waiting.iter().map(|name| name.da.as_str()).collect();
    assert_eq!((waiting, early.others), (vec!["by"], false), "those who know are asked once more");
    page.pass(40_000);
    let lines = page.show_of(WidgetKind::Cases, Some("udk"), None);
    assert_eq!((lines.total, lines.waiting.len(), lines.missing.len(), lines.others), (0, 0, 0, true));
    let of_who_is_asked = page.show_of(WidgetKind::Cases, Some("by"), None);
    assert_eq!((of_who_is_asked.total, of_who_is_asked.others), (1, false));
}

#[test]
fn who_is_switched_off_is_named_and_can_t_be_asked_again() {
    let mut page = Page::signed_in(|url: &str| match url {
        "/sources.json" => {
            changed_registry(r#""resources":["agenda"]"#, r#""resources":["agenda"],"switched_off":true"#)
        }
        url => good_day(url),
    });
    page.pass(1_000);
    let lines = page.show_of(WidgetKind::Deadlines, Some("skat"), None);
    let missing: Vec<_> = lines.missing.iter().map(|one| (one.name.da.as_str(), one.can_retry)).collect();
    assert_eq!((lines.total, missing), (0, vec![("skat", false)]));
}

#[test]
fn what_stands_there_is_as_old_as_the_oldest_answer() {
    let mut page = Page::open(good_day);
    page.come_back();
    let fetched = page.show(WidgetKind::Cases).fetched;
    assert!(fetched.is_some());
    page.pass(30 * 60_000);
    assert_eq!(page.show(WidgetKind::Cases).fetched, fetched, "that it is drawn anew does not make it new");
    page.say(&WidgetEvent::Visible);
    assert_ne!(page.show(WidgetKind::Cases).fetched, fetched, "all have been asked again");
}

#[test]
fn a_widget_shows_as_many_lines_as_it_wants_and_counts_the_rest() {
    let many: Vec<String> = (0..30).map(|n| case(&format!("sag {n}"), "2026-11-01T10:00:00Z")).collect();
    let mut page = Page::signed_in(move |url: &str| match url {
        url if url.contains("by.localhost/overblik/v1/cases") => answer(&many, None),
        url => good_day(url),
    });
    page.pass(1_000);
    let wanted = Wanted { kind: WidgetKind::Cases, authority: None, area: None, most: 5 };
    page.say(&WidgetEvent::Show(7, Some(wanted)));
    let lines = &page.lines[&7];
    assert_eq!((lines.lines.len(), lines.total), (5, 31));
    page.lines.clear();
    page.say(&WidgetEvent::Show(7, None));
    assert!(page.lines.is_empty());
}

#[test]
fn nothing_is_shown_of_somebody_whose_time_was_up_while_the_device_slept() {
    let mut page = Page::open_with(login::SET_UP, good_day);
    page.come_back();
    page.pass(1_000);
    assert!(!page.show(WidgetKind::Cases).lines.is_empty());
    page.lines.clear();
    page.now = page.now.after(24 * 3_600_000);
    page.say(&WidgetEvent::Visible);
    assert_eq!((page.lines.len(), page.expiry), (0, Some(Expiry::Over)));
}

#[test]
fn an_answer_that_lets_nobody_in_ends_the_waiting_with_its_reason() {
    let mut page = Page::open(good_day);
    let answer = format!("error=interaction_required&state={}&iss=https%3A%2F%2Flogin.example", login::STATE);
    let (answer, verifier) = (Secret::new(answer), Secret::new(login::VERIFIER));
    page.say(&WidgetEvent::Returned { answer, verifier });
    assert_eq!(page.visitor, Some(Visitor::Out(Some(SignInFault::Unfinished))));
}
