//! What happens in the next days without the citizen's doing: appointments, the authorities' own
//! deadlines, what runs out.

use super::brief_row::BriefRows;
use super::front::{Front, LackingOf, RowsOf};
use super::lack::Lack;
use super::page_link::page_link;
use crate::components::{Panel, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;

/// Lines whose places are kept free.
const ROOM: usize = 2;
/// The days in the heading until the worker has said how many there are.
const DAYS_AHEAD: u32 = 30;

/// The part.
#[component]
pub fn Upcoming(text: &'static Text, front: Front, go: Callback<Route>) -> impl IntoView {
    let of: LackingOf = |overview| &overview.upcoming.lacking;
    let rows: RowsOf = |overview| overview.upcoming.days.iter().flat_map(|day| &day.rows).collect();
    let days = move || front.with(|overview| overview.map_or(DAYS_AHEAD, |all| all.upcoming.days_ahead));
    let heading = live::words(move || (text.overview.upcoming)(days()));
    let empty =
        Signal::derive(move || front.with(|overview| overview.is_none_or(|all| rows(all).is_empty())));
    let waits = front.waits(of);
    let link = page_link(go, Route::calendar(), text.overview.calendar);
    view! {
        <Panel id="upcoming" heading link>
            <BriefRows text front rows room=ROOM waits asks=false />
            <Lack text front of empty part=&text.overview.upcoming_part />
        </Panel>
    }
}
