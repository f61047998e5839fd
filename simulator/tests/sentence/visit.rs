//! A visit played by the core on recorded answers: what the page would show when all has settled.

use crate::country::Country;
use overblik_core::model::Instant;
use overblik_core::portal::view::{Slice, Sources, Summary};
use overblik_core::portal::{Effect, Event, NetworkFault, PageEvent, State, update};
use rand_pcg::Pcg64;
use rand_pcg::rand_core::{Rng, SeedableRng};
use std::collections::BTreeSet;

/// What the page shows of it.
pub struct Settled {
    pub sources: Sources,
    pub summary: Summary,
}

/// The visit of a person whose `failing` sources refuse the connection; the others answer in an order that `seed` makes.
pub fn settled(country: &Country, person: &str, failing: &BTreeSet<String>, seed: u64) -> Settled {
    let mut random = Pcg64::seed_from_u64(seed);
    let (mut state, now) = (State::default(), Country::now());
    let mut coming: Vec<Event> = vec![];
    let mut shown: (Option<Sources>, Option<Summary>) = (None, None);
    let mut happen = |event: Event, coming: &mut Vec<Event>| {
        for effect in update(&mut state, event, now) {
            match effect {
                Effect::Fetch(id, request, token) => {
                    let token = token.as_ref().map(overblik_core::portal::Token::expose);
                    let outcome =
                        country.answer(&request.url, token, failing).ok_or(NetworkFault::Unreachable);
                    coming.push(Event::Fetched(id, outcome));
                }
                Effect::Show(slices) => slices.into_iter().for_each(|slice| match slice {
                    Slice::Sources(sources) => shown.0 = Some(sources),
                    Slice::Summary(summary) => shown.1 = Some(summary),
                    _ => {}
                }),
                Effect::Abandon(_) | Effect::Wake(_) => {}
            }
        }
    };
    happen(Event::Page(PageEvent::Open), &mut coming);
    happen(Event::Page(PageEvent::SignIn(person.to_owned())), &mut coming);
    while !coming.is_empty() {
        let next = usize::try_from(random.next_u64() % coming.len() as u64).unwrap();
        let event = coming.swap_remove(next);
        happen(event, &mut coming);
    }
    Settled { sources: shown.0.unwrap(), summary: shown.1.unwrap() }
}

/// The start of a day in milliseconds, for [`Country::now`].
pub fn noon(day: chrono::NaiveDate) -> Instant {
    Instant::from_millis(day.and_hms_opt(11, 0, 0).unwrap().and_utc().timestamp_millis())
}
