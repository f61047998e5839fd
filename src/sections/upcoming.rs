//! What happens in the next days without the citizen's doing: appointments, the authorities' own
//! deadlines, what runs out.

use super::brief_row::BriefRows;
use super::lack::{Lack, waits};
use super::page_link::page_link;
use crate::components::Panel;
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Overview, Row, Sources};

/// Lines whose places are kept free.
const ROOM: usize = 2;
/// The days in the heading until the worker has said how many there are.
const DAYS_AHEAD: u32 = 30;

/// The part.
#[component]
pub fn Upcoming(
    text: &'static Text,
    /// The front page; `None` until there is something to show.
    overview: Memo<Option<Overview>>,
    sources: RwSignal<Sources>,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    go: Callback<Route>,
) -> impl IntoView {
    let upcoming = Memo::new(move |_| overview.with(|overview| Some(overview.as_ref()?.upcoming.clone())));
    let days = move || upcoming.with(|upcoming| upcoming.as_ref().map_or(DAYS_AHEAD, |part| part.days_ahead));
    let heading = Signal::derive(move || (text.overview.upcoming)(days()));
    let rows = Memo::new(move |_| {
        let days = upcoming.with(|part| part.as_ref().map(|part| part.days.clone()).unwrap_or_default());
        days.into_iter().flat_map(|day| day.rows).collect::<Vec<Row>>()
    });
    let lacking = Memo::new(move |_| upcoming.with(|part| Some(part.as_ref()?.lacking.clone())));
    let waits = Signal::derive(move || lacking.with(|lacking| waits(lacking.as_ref(), nobody.get())));
    let empty = Signal::derive(move || rows.with(Vec::is_empty));
    let link = page_link(go, Route::timeline(), text.overview.timeline.to_owned());
    view! {
        <Panel id="upcoming" heading link>
            <BriefRows text rows sources room=ROOM waits asks=false />
            <Lack text sources lacking empty nobody part=&text.overview.upcoming_part />
        </Panel>
    }
}
