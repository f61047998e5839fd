//! The worker: where the portal lives. It carries out effects with one `match` and owns nothing
//! but what is under way; every decision is in `overblik_core::portal`.

use overblik::platform::channel::PageEnd;
use overblik::platform::clock::DeviceClock;
use overblik::platform::fetch::fetch;
use overblik::platform::timer::Alarm;
use overblik_core::portal::{
    Effect, Event, FetchId, NetworkFault, Request, State, Token, decode, encode, update,
};
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::AbortController;

fn main() {
    let worker = Rc::new(Worker::default());
    let hearing = Rc::clone(&worker);
    let page = PageEnd::listen(move |bytes| {
        if let Some(event) = decode(&bytes) {
            hearing.happen(Event::Page(event));
        }
    });
    let clock = DeviceClock::with_today(&page.name());
    let _first = worker.ends.set((page, clock));
}

#[derive(Default)]
struct Worker {
    ends: OnceCell<(PageEnd, DeviceClock)>,
    state: RefCell<State>,
    under_way: RefCell<BTreeMap<FetchId, AbortController>>,
    alarm: Alarm,
}

impl Worker {
    fn happen(self: &Rc<Self>, event: Event) {
        let Some((page, clock)) = self.ends.get() else { return };
        let now = clock.now();
        let effects = update(&mut self.state.borrow_mut(), event, now);
        for effect in effects {
            match effect {
                Effect::Fetch(id, request, token) => self.fetch(id, request, token),
                Effect::Abandon(id) => self.abandon(id),
                Effect::Wake(at) => {
                    let worker = Rc::clone(self);
                    self.alarm.set(at.since(now), move || worker.happen(Event::Woke));
                }
                Effect::Show(slices) => page.send(&encode(&slices)),
            }
        }
    }

    fn fetch(self: &Rc<Self>, id: FetchId, request: Request, token: Option<Token>) {
        let Ok(abort) = AbortController::new() else {
            return self.happen(Event::Fetched(id, Err(NetworkFault::Unreachable)));
        };
        self.under_way.borrow_mut().insert(id, abort.clone());
        let worker = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            let outcome = fetch(&request, token.as_ref(), &abort).await;
            let awaited = worker.under_way.borrow_mut().remove(&id).is_some();
            if awaited {
                worker.happen(Event::Fetched(id, outcome));
            }
        });
    }

    fn abandon(&self, id: FetchId) {
        if let Some(abort) = self.under_way.borrow_mut().remove(&id) {
            abort.abort();
        }
    }
}
