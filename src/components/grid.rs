//! A grid of cells that one moves about in by the arrow keys (ARIA's grid pattern): one stop for Tab, rows and columns with
//! headings, a cell that is chosen by Enter. It knows its cells by their keys alone: what stands in one, and which cell a
//! key leads to, is its user's to say, so that a step may also lead to a cell that is still on its way.

use super::element::{Element, Place, element};
use super::live;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::web_sys::{self, Event, HtmlElement};
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// Where a key of the keyboard leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Left,
    Right,
    Up,
    Down,
    /// The first cell of the row.
    RowStart,
    /// The last cell of the row.
    RowEnd,
    /// As far as a page goes.
    PageBack,
    PageAhead,
    /// As far as many pages go.
    LeapBack,
    LeapAhead,
}

/// Draws the heading of a row.
pub type DrawHead = Arc<dyn Fn(String) -> Element + Send + Sync>;
/// Draws a cell.
pub type DrawCell = Arc<dyn Fn(String) -> Cell + Send + Sync>;

/// A cell.
pub struct Cell {
    /// The empty cell: a `td`.
    pub frame: Element,
    /// What has focus in it, and is pressed to choose it: a link or a button, whose name tells of the whole cell.
    pub stop: Element,
    /// What else stands in it, out of Tab's reach.
    pub rest: AnyView,
}

/// The grid: a table, whose rows, headings and cells are a grid's because it is one.
#[component]
pub fn Grid(
    /// The id of what names it.
    labelled_by: &'static str,
    /// Its look.
    class: &'static str,
    /// The headings of its columns, the one over the headings of the rows first.
    heads: Vec<Element>,
    /// The keys of its cells, row by row. No key is in two cells.
    rows: Signal<Vec<Vec<String>>>,
    /// The heading of the row that begins with this key.
    row_head: DrawHead,
    /// The cell with this key.
    cell: DrawCell,
    /// The cell that Tab leads to.
    cursor: RwSignal<String>,
    /// The cell that focus goes to as soon as it stands and the grid is not `behind`.
    lands: RwSignal<Option<String>>,
    /// Whether other rows are on their way.
    behind: Signal<bool>,
    /// The cell that a step leads to from this one.
    to: Callback<(String, Step), Option<String>>,
    /// Chooses a cell.
    choose: Callback<String>,
    /// Follows a link in a cell, by its address.
    follow: Callback<String>,
) -> impl IntoView {
    let place = Place::new();
    land(place, rows, cursor, lands, behind);
    let row = move |keys: Vec<String>| {
        let head = keys.first().cloned().map(|key| row_head(key).set("scope", "row"));
        let cells: Vec<Element> = keys.into_iter().map(|key| framed(&cell, key, cursor)).collect();
        element("tr").with(head).with(cells).view()
    };
    let column = |head: Element| head.set("scope", "col");
    let heads: Vec<Element> = heads.into_iter().map(column).collect();
    let heads = element("tr").with(heads);
    element("table")
        .class(class)
        .set("role", "grid")
        .set("aria-labelledby", labelled_by)
        .at(place)
        .on("focusin", move |event| {
            if let Some(key) = key_at(&event).filter(|key| cursor.with_untracked(|cursor| cursor != key)) {
                cursor.set(key);
            }
        })
        .on("keydown", move |event| pressed(&event, to, lands, choose))
        .on("click", move |event| clicked(&event, choose, follow))
        .with(element("thead").with(heads))
        .with(element("tbody").with(live::each(move || rows.get(), row)))
        .view()
}

fn framed(cell: &DrawCell, key: String, cursor: RwSignal<String>) -> Element {
    let Cell { frame, stop, rest } = cell(key.clone());
    let own = key.clone();
    let tab = move || cursor.with(|cursor| Some(if *cursor == own { "0" } else { "-1" }.to_owned()));
    let stop = stop.follow("tabindex", tab);
    frame.set("data-cell", key).with(stop).with(rest)
}

/// Moves focus to the cell that it is to land on, once that stands.
fn land(
    place: Place,
    rows: Signal<Vec<Vec<String>>>,
    cursor: RwSignal<String>,
    lands: RwSignal<Option<String>>,
    behind: Signal<bool>,
) {
    Effect::new(move |_| {
        rows.track();
        let Some(key) = lands.get().filter(|_| !behind.get()) else { return };
        // What has just changed is drawn by then.
        request_animation_frame(move || {
            let Some(grid) = place.try_get_untracked().flatten() else { return };
            // Another press may have led on, to a cell that is still on its way.
            if lands.with_untracked(|lands| lands.as_ref() != Some(&key)) {
                return;
            }
            lands.set(None);
            let found = grid.query_selector(&format!("[data-cell=\"{key}\"] [tabindex]")).ok().flatten();
            if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
                cursor.set(key);
                let _gone = found.focus();
            }
        });
    });
}

fn pressed(
    event: &Event,
    to: Callback<(String, Step), Option<String>>,
    lands: RwSignal<Option<String>>,
    choose: Callback<String>,
) {
    let press: &KeyboardEvent = event.unchecked_ref();
    let Some(key) = key_at(event).filter(|_| !press.alt_key() && !press.ctrl_key() && !press.meta_key())
    else {
        return;
    };
    if press.key() == " " {
        // Enter presses what has focus, link or button alike.
        event.prevent_default();
        choose.run(key);
    } else if let Some(step) = step_of(press) {
        event.prevent_default();
        // A second press may come before focus has moved.
        let from = lands.get_untracked().unwrap_or(key);
        if let Some(next) = to.run((from, step)) {
            lands.set(Some(next));
        }
    }
}

fn step_of(press: &KeyboardEvent) -> Option<Step> {
    Some(match (press.key().as_str(), press.shift_key()) {
        ("PageUp", true) => Step::LeapBack,
        ("PageDown", true) => Step::LeapAhead,
        (_, true) => return None,
        ("ArrowLeft", _) => Step::Left,
        ("ArrowRight", _) => Step::Right,
        ("ArrowUp", _) => Step::Up,
        ("ArrowDown", _) => Step::Down,
        ("Home", _) => Step::RowStart,
        ("End", _) => Step::RowEnd,
        ("PageUp", _) => Step::PageBack,
        ("PageDown", _) => Step::PageAhead,
        _ => return None,
    })
}

fn clicked(event: &Event, choose: Callback<String>, follow: Callback<String>) {
    let click: &MouseEvent = event.unchecked_ref();
    let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key() || click.button() != 0;
    match link_at(event) {
        Some(_) if elsewhere => {}
        Some(address) => {
            event.prevent_default();
            follow.run(address);
        }
        None => {
            if let Some(key) = key_at(event) {
                choose.run(key);
            }
        }
    }
}

fn key_at(event: &Event) -> Option<String> {
    closest(event, "[data-cell]")?.get_attribute("data-cell")
}

fn link_at(event: &Event) -> Option<String> {
    closest(event, "a[href]")?.get_attribute("href")
}

fn closest(event: &Event, selector: &str) -> Option<web_sys::Element> {
    event.target()?.dyn_into::<web_sys::Element>().ok()?.closest(selector).ok()?
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    use super::example::with_effect;
    vec![Example::new("Seks pladser i to rækker", "Six seats in two rows", |speech| {
        let effect = RwSignal::new(String::new());
        let key = |row: usize, seat: usize| format!("{row}-{seat}");
        let rows = (1..=2).map(|row| (1..=3).map(|seat| key(row, seat)).collect()).collect::<Vec<Vec<_>>>();
        let to = Callback::new(move |(from, step): (String, Step)| {
            let (row, seat) = from.split_once('-')?;
            let (row, seat): (usize, usize) = (row.parse().ok()?, seat.parse().ok()?);
            let (row, seat) = match step {
                Step::Left => (row, seat.checked_sub(1)?),
                Step::Right => (row, seat + 1),
                Step::Up | Step::PageBack | Step::LeapBack => (row.checked_sub(1)?, seat),
                Step::Down | Step::PageAhead | Step::LeapAhead => (row + 1, seat),
                Step::RowStart => (row, 1),
                Step::RowEnd => (row, 3),
            };
            ((1..=2).contains(&row) && (1..=3).contains(&seat)).then(|| key(row, seat))
        });
        let head = |words: String| element("th").with(words);
        let seat = speech.say("Plads", "Seat");
        let heads: Vec<Element> = std::iter::once(speech.say("Række", "Row").to_owned())
            .chain((1..=3).map(|number| format!("{seat} {number}")))
            .map(head)
            .collect();
        let row_head: DrawHead = Arc::new(move |key| {
            let row = key.split('-').next().unwrap_or_default().to_owned();
            element("th").with([speech.say("Række", "Row"), " ", &row].concat())
        });
        let cell: DrawCell = Arc::new(move |key| {
            let frame = element("td").set("aria-selected", "false");
            let name = [seat, " ", &key].concat();
            let stop = element("button").set("type", "button").class("button").set("aria-label", name);
            let stop = stop.with(key);
            Cell { frame, stop, rest: ().into_any() }
        });
        let choose = Callback::new(move |key: String| effect.set(key));
        let follow = Callback::new(move |address: String| effect.set(address));
        let grid = view! {
            <p id="example-grid">{speech.say("Pladser i salen", "Seats in the hall")}</p>
            <Grid labelled_by="example-grid" class="grid" heads rows=Signal::stored(rows) row_head cell
                cursor=RwSignal::new(key(1, 1)) lands=RwSignal::new(None) behind=Signal::stored(false) to choose follow />
        };
        with_effect(speech, effect, grid)
    })]
}
