//! What the citizen has to do, the most urgent first.

use super::brief_row::BriefRows;
use super::lack::{Lack, waits, whole};
use super::page_link::page_link;
use crate::components::Panel;
use crate::routes::{Route, Selection};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, Overview, Sources};

/// Lines whose places are kept free.
const ROOM: usize = 3;

/// The part.
#[component]
pub fn Todo(
    text: &'static Text,
    /// The front page; `None` until there is something to show.
    overview: Memo<Option<Overview>>,
    sources: RwSignal<Sources>,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    go: Callback<Route>,
) -> impl IntoView {
    let todo = Memo::new(move |_| overview.with(|overview| Some(overview.as_ref()?.todo.clone())));
    let rows = move || todo.with(|todo| todo.as_ref().map(|todo| todo.rows.clone()).unwrap_or_default());
    let lacking = Memo::new(move |_| todo.with(|todo| Some(todo.as_ref()?.lacking.clone())));
    let waits = Signal::derive(move || lacking.with(|lacking| waits(lacking.as_ref(), nobody.get())));
    let empty = move || todo.with(|todo| todo.as_ref().is_none_or(|todo| todo.total == 0));
    let more = Memo::new(move |_| todo.with(|todo| todo.as_ref().and_then(more)));
    let certain = Memo::new(move |_| {
        todo.with(|todo| todo.as_ref().is_some_and(|todo| todo.total == 0 && whole(&todo.lacking)))
    });
    let link = move || match more.get() {
        Some(total) => {
            let route = Route::Timeline(Selection::of_waiting());
            Some(page_link(go, route, (text.overview.todo_all)(total)))
        }
        None => certain.get().then(|| page_link(go, Route::Coverage, text.overview.coverage.to_owned())),
    };
    view! {
        <Panel id="todo" heading=text.overview.todo>
            <BriefRows text rows=Signal::derive(rows) sources room=ROOM waits asks=true />
            <Lack text sources lacking empty=Signal::derive(empty) nobody part=&text.overview.todo_part />
            {link}
        </Panel>
    }
}

/// How many there are, when not all are here.
fn more(todo: &view::Todo) -> Option<u32> {
    let shown = u32::try_from(todo.rows.len()).unwrap_or(u32::MAX);
    (todo.total > shown).then_some(todo.total)
}
