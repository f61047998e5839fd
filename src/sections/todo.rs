//! What the citizen has to do, the most urgent first.

use super::brief_row::BriefRows;
use super::front::{Front, LackingOf};
use super::lack::{Lack, whole};
use super::page_link::page_link;
use crate::components::{Panel, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view;

/// Lines whose places are kept free.
const ROOM: usize = 3;

/// The part.
#[component]
pub fn Todo(text: &'static Text, front: Front, go: Callback<Route>) -> impl IntoView {
    let of: LackingOf = |overview| &overview.todo.lacking;
    let waits = front.waits(of);
    let todo = move |holds: fn(&view::Todo) -> bool| front.read(|overview| holds(&overview.todo));
    let empty = Signal::derive(move || !todo(|todo| todo.total > 0));
    let all = move || {
        let words = move || (text.overview.todo_all)(front.read(|overview| overview.todo.total));
        page_link(go, Route::Deadlines, live::words(words))
    };
    let covered = move || page_link(go, Route::Coverage, text.overview.coverage);
    let link = page_link(go, Route::Deadlines, text.overview.deadlines_all);
    view! {
        <Panel id="todo" heading=text.overview.todo link>
            <BriefRows text front rows=|overview| overview.todo.rows.iter().collect() room=ROOM waits asks=true />
            <Lack text front of empty part=&text.overview.todo_part />
            {live::when(move || todo(has_more), all)}
            {live::when(move || todo(|todo| todo.total == 0 && whole(&todo.lacking)), covered)}
        </Panel>
    }
}

/// Whether not all of them are here.
fn has_more(todo: &view::Todo) -> bool {
    todo.total as usize > todo.rows.len()
}
