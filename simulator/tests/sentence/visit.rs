//! A visit played by the core on recorded answers: what the page would show when all has settled.

use crate::country::Country;
use crate::login::Login;
use overblik_core::model::Instant;
use overblik_core::portal::view::{
    Calendar, Look, LookUps, Mine, PageSlice, Slice, Sources, Standing, Summary,
};
use overblik_core::portal::{Effect, Event, FetchId, NetworkFault, PageEvent, State, decode, update};
use rand_pcg::Pcg64;
use rand_pcg::rand_core::{Rng, SeedableRng};
use std::collections::BTreeSet;

/// What the page shows of it.
pub struct Settled {
    pub sources: Sources,
    pub summary: Summary,
    /// What is held about the person, when that was looked at.
    pub mine: Option<Mine>,
    /// Who has looked, likewise.
    pub look_ups: Option<LookUps>,
    /// The calendar as it stood at last for each filter that it was looked at with.
    pub calendars: Vec<Calendar>,
}

/// The visit of a person who looks at this, and whose `failing` sources refuse the connection; the others answer in an
/// order that `seed` makes.
pub fn settled(
    country: &Country,
    person: &str,
    look: Look,
    failing: &BTreeSet<String>,
    seed: u64,
) -> Settled {
    settled_at(country, person, vec![look], failing, seed)
}

/// The same of a person who looks at one thing after the other once all has settled.
pub fn settled_at(
    country: &Country,
    person: &str,
    looks: Vec<Look>,
    failing: &BTreeSet<String>,
    seed: u64,
) -> Settled {
    let mut looks = looks.into_iter().map(PageEvent::Look).map(Event::Page);
    let mut calendars: Vec<Calendar> = vec![];
    let mut random = Pcg64::seed_from_u64(seed);
    let (mut state, mut now, login) = (<State>::default(), Country::now(), Login::of(country, person));
    let mut coming: Vec<Event> = vec![];
    let mut shown: (Option<Sources>, Option<Summary>, Option<Mine>, Option<LookUps>) =
        (None, None, None, None);
    let mut happen = |event: Event, now: Instant, coming: &mut Vec<Event>| {
        let mut wake = None;
        for effect in update(&mut state, event, now) {
            match effect {
                Effect::Fetch(FetchId::Discovery, ..) => {
                    coming.push(Event::Fetched(FetchId::Discovery, Ok(login.description())));
                }
                Effect::Fetch(id, request, pass) => {
                    let token = pass.as_ref().map(|pass| pass.token.expose());
                    let outcome =
                        country.answer(&request.url, token, failing).ok_or(NetworkFault::Unreachable);
                    coming.push(Event::Fetched(id, outcome));
                }
                Effect::Redeem(id, _, form, _) => {
                    coming.push(Event::Fetched(id, Ok(login.redeem(form.expose()))));
                }
                Effect::Show(slices) => slices.into_iter().for_each(|slice| match slice {
                    Slice::Sources(sources) => shown.0 = Some(sources),
                    Slice::Summary(summary) => shown.1 = Some(summary),
                    Slice::Page(bytes) => match decode(&bytes.0) {
                        Some(PageSlice::Mine(mine)) => shown.2 = Some(mine),
                        Some(PageSlice::LookUps(look_ups)) => shown.3 = Some(look_ups),
                        Some(PageSlice::Calendar(calendar)) => {
                            calendars.retain(|before| before.filter != calendar.filter);
                            calendars.push(calendar);
                        }
                        _ => {}
                    },
                    _ => {}
                }),
                Effect::Wake(at) => wake = Some(at),
                Effect::Abandon(_) => {}
            }
        }
        (wake, shown.1.as_ref().is_some_and(|summary| summary.standing != Standing::Waiting))
    };
    let mut wake = None;
    let mut is_settled = false;
    let mut said = vec![Event::Page(login.returns())];
    said.extend(looks.next());
    said.push(Event::Page(login.page_opens()));
    loop {
        let event = if let Some(event) = said.pop() {
            event
        } else if !coming.is_empty() {
            coming.swap_remove(usize::try_from(random.next_u64() % coming.len() as u64).unwrap())
        } else if is_settled {
            let Some(next) = looks.next() else { break };
            next
        } else {
            // Nothing is under way: what failed is asked again at its time.
            now = Option::take(&mut wake).unwrap();
            Event::Woke
        };
        let (set, settled) = happen(event, now, &mut coming);
        (wake, is_settled) = (set.or(wake), settled);
    }
    let (sources, summary) = (shown.0.unwrap(), shown.1.unwrap());
    Settled { sources, summary, mine: shown.2, look_ups: shown.3, calendars }
}

/// The start of a day in milliseconds, for [`Country::now`].
pub fn noon(day: chrono::NaiveDate) -> Instant {
    Instant::from_millis(day.and_hms_opt(11, 0, 0).unwrap().and_utc().timestamp_millis())
}
