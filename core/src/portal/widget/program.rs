//! What the widgets' page says, and what follows from it.

use super::lines::{Asked, lines};
use super::view::{Wanted, WidgetEvent, WidgetSlice};
use crate::model::{Instant, Resource, Source, SourceIndex, copenhagen};
use crate::portal::lacking::Lacks;
use crate::portal::row::Rows;
use crate::portal::state::{Registry, Standing, State, Visit, ordered};
use crate::portal::{Effects, Program, sign_in, update, view};
use crate::session::SignInFault;
use crate::sources::Protocol;
use crate::sources::overblik::Lists;

/// The widgets' program: what each widget wants to show, by its number.
#[derive(Default)]
pub struct Widgets {
    shown: Vec<(u32, Wanted)>,
}

/// More widgets than any page has: a page that goes on is not heard.
const MOST_WIDGETS: usize = 50;

impl Program for Widgets {
    type Said = WidgetEvent;
    type Slice = WidgetSlice;
    type Memory = ();

    const RETURN_PATH: &'static str = "/v1/window.html";

    fn hear(state: &mut State<Self>, said: WidgetEvent, now: Instant, effects: &mut Effects<Self>) {
        match said {
            WidgetEvent::Open { sign_in, origin } => {
                sign_in::set_up(state, &sign_in, &origin);
                return update::open(state, now, effects);
            }
            WidgetEvent::Returned { answer, verifier } => {
                sign_in::returned(state, &answer, &verifier, now, effects);
                // The page has asked in earnest: nobody is no answer to that.
                if matches!(state.standing, Standing::Out(None)) {
                    sign_in::out(state, SignInFault::Unfinished);
                }
            }
            WidgetEvent::Active => return update::active(state, now, effects),
            WidgetEvent::Visible => {
                update::change(state, now, effects, |federation| federation.renew(now));
            }
            WidgetEvent::Retry(source) => update::retry(state, SourceIndex(source.into()), now, effects),
            WidgetEvent::Show(number, wanted) => state.program.show(number, wanted),
        }
        update::tell(state, now, effects);
    }

    fn registry(registry: view::Registry) -> WidgetSlice {
        WidgetSlice::Registry(registry)
    }

    fn all(state: &mut State<Self>, now: Instant) -> Vec<WidgetSlice> {
        let visitor = WidgetSlice::Visitor(sign_in::visitor(state));
        let expiry = sign_in::expiry(state, now);
        let mut all = vec![visitor, WidgetSlice::Expiry(expiry)];
        if expiry == view::Expiry::Over {
            return all;
        }
        if let (Registry::Loaded(registry), Standing::In(session), Some(visit)) =
            (&state.registry, &state.standing, &mut state.visit)
        {
            let Visit { federation, timeline: order, ordered_for, .. } = visit;
            let federation = &*federation;
            let today = copenhagen(now).day;
            let (items, lineage, _) = ordered(federation, order, ordered_for, today);
            let rows = Rows::new(order.lines(&items, today), &lineage, session, today);
            let others = registry.unreadable > 0 || federation.unregistered() + federation.undecided() > 0;
            let asked = Asked { rows: &rows, lacks: Lacks { federation, others } };
            let shown = state.program.shown.iter();
            all.extend(shown.map(|(number, wanted)| WidgetSlice::Lines(*number, lines(&asked, wanted))));
        }
        all
    }

    fn begin(&self, _now: Instant) {}

    fn protocol() -> Box<dyn Protocol> {
        Box::new(Lists)
    }

    /// No widget shows who has looked, so nobody is asked for it: that list is the longest, and the most private.
    fn narrowed(mut sources: Vec<Source>) -> Vec<Source> {
        for source in &mut sources {
            source.resources.retain(|resource| *resource != Resource::AccessLog);
        }
        sources
    }
}

impl Widgets {
    fn show(&mut self, number: u32, wanted: Option<Wanted>) {
        self.shown.retain(|(one, _)| *one != number);
        if self.shown.len() < MOST_WIDGETS {
            self.shown.extend(wanted.map(|wanted| (number, wanted)));
        }
    }
}
