//! The worker: where a program lives. It carries out effects with one `match` and owns nothing
//! but what is under way; every decision is in `overblik_core::portal`.

use crate::platform::chance;
use crate::platform::channel::PageEnd;
use crate::platform::clock::DeviceClock;
use crate::platform::fetch::{fetch, redeem};
use crate::platform::proof::Proofs;
use crate::platform::timer::Alarm;
use overblik_core::portal::{
    Effect, Event, FetchId, NetworkFault, Program, Response, State, decode, encode, update,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use web_sys::AbortController;

/// A program that a worker can hold: what its page says and is told crosses as bytes.
pub trait Crosses: Program<Said: DeserializeOwned, Slice: Serialize> + 'static {}
impl<P: Program<Said: DeserializeOwned, Slice: Serialize> + 'static> Crosses for P {}

/// Runs a program in this worker, as long as it lives.
pub fn run<P: Crosses>() {
    let worker = Rc::new(Worker::<P>::default());
    let hearing = Rc::clone(&worker);
    let page = PageEnd::listen(move |bytes| {
        if let Some(event) = decode(&bytes) {
            hearing.happen(Event::Page(event));
        }
    });
    let clock = DeviceClock::with_today(&page.name());
    worker.state.replace(State::new(clock.moved_by(), chance::seed()));
    let _first = worker.ends.set((page, clock));
    // While the page and the registry are still on their way.
    wasm_bindgen_futures::spawn_local(async move { worker.proofs.make_key().await });
}

#[derive(Default)]
struct Worker<P: Program> {
    ends: OnceCell<(PageEnd, DeviceClock)>,
    state: RefCell<State<P>>,
    under_way: RefCell<Vec<(FetchId, AbortController)>>,
    alarm: Alarm,
    proofs: Proofs,
}

impl<P: Crosses> Worker<P> {
    fn happen(self: &Rc<Self>, event: Event<P::Said>) {
        let Some((page, clock)) = self.ends.get() else { return };
        let now = clock.now();
        let effects = update(&mut self.state.borrow_mut(), event, now);
        for effect in effects {
            match effect {
                Effect::Fetch(id, request, pass) => self.start(id, move |worker, abort| async move {
                    fetch(&request, pass.as_ref(), &worker.proofs, &abort).await
                }),
                Effect::Redeem(id, endpoint, form, at) => self.start(id, move |worker, abort| async move {
                    redeem(&endpoint, &form, at, &worker.proofs, &abort).await
                }),
                Effect::Abandon(id) => self.abandon(id),
                Effect::Wake(at) => {
                    let worker = Rc::clone(self);
                    self.alarm.set(at.since(now), move || worker.happen(Event::Woke));
                }
                Effect::Show(slices) => page.send(&encode(&slices)),
            }
        }
    }

    fn start<F>(self: &Rc<Self>, id: FetchId, ask: impl FnOnce(Rc<Self>, AbortController) -> F)
    where
        F: Future<Output = Result<Response, NetworkFault>> + 'static,
    {
        let Ok(abort) = AbortController::new() else {
            return self.happen(Event::Fetched(id, Err(NetworkFault::Unreachable)));
        };
        self.under_way.borrow_mut().push((id, abort.clone()));
        let asked = ask(Rc::clone(self), abort);
        let worker = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            let outcome = asked.await;
            if worker.take(id).is_some() {
                worker.happen(Event::Fetched(id, outcome));
            }
        });
    }

    fn abandon(&self, id: FetchId) {
        if let Some(abort) = self.take(id) {
            abort.abort();
        }
    }

    /// What was under way by this name is so no more.
    fn take(&self, id: FetchId) -> Option<AbortController> {
        let mut under_way = self.under_way.borrow_mut();
        let place = under_way.iter().position(|(one, _)| *one == id)?;
        Some(under_way.swap_remove(place).1)
    }
}
