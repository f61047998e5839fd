//! What follows signals on the page: words, parts that come and go, lists. Each is made of one boxed closure, so that the
//! machinery behind it is in the program once and not once for every place where it is used. A long list is drawn in steps,
//! so that the page hears the citizen meanwhile.

use leptos::prelude::*;
use leptos::tachys::reactive_graph::OwnedView;
use leptos::tachys::view::keyed::keyed;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Whether something is so, as it is now.
type Is = Box<dyn Fn() -> bool + Send + Sync>;
/// A view, drawn when asked for.
type Draw = Box<dyn Fn() -> AnyView + Send>;

/// Words that follow what they read.
pub fn words<W: Into<String>>(words: impl Fn() -> W + Send + 'static) -> AnyView {
    let words: Box<dyn Fn() -> String + Send> = Box::new(move || words().into());
    words.into_any()
}

/// A view that is drawn anew whenever anything that it reads has changed. Focus in it is lost then: what can have focus
/// belongs in [`when`] or [`each`].
pub fn dynamic(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let view: Draw = Box::new(view);
    view.into_any()
}

/// A view that is there as long as `is` holds, and stays the same that long.
pub fn when(
    is: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    one_of(Box::new(is), Box::new(view), Box::new(|| ().into_any()))
}

/// One view while `is` holds, the other while it does not.
pub fn either(
    is: impl Fn() -> bool + Send + Sync + 'static,
    one: impl Fn() -> AnyView + Send + 'static,
    other: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    one_of(Box::new(is), Box::new(one), Box::new(other))
}

fn one_of(is: Is, one: Draw, other: Draw) -> AnyView {
    let is = Memo::new(move |_| is());
    dynamic(move || if is.get() { one() } else { other() })
}

/// A view for each item. What is the same item as before stays where it is, whatever comes and goes around it.
pub fn each<T: Hash + Send + 'static>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    view: impl Fn(T) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    rows(drawn(items, view))
}

/// The same, drawn in steps where many are new and something can show that it is `busy`.
pub fn each_in_steps<T: Hash + Send + 'static>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    view: impl Fn(T) -> AnyView + Send + Sync + 'static,
    busy: Option<Busy>,
) -> AnyView {
    rows(in_steps(drawn(items, view), busy))
}

fn drawn<T: Hash + Send + 'static>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    view: impl Fn(T) -> AnyView + Send + Sync + 'static,
) -> MakeRows {
    let view = Arc::new(view);
    let drawn = move |item: T| {
        let view = Arc::clone(&view);
        Row { key: key(&item), draw: Box::new(move || view(item)) }
    };
    Box::new(move || items().into_iter().map(&drawn).collect())
}

/// A view for each item, that follows it: what has the same key as before stays where it is, also when it says something
/// else, so that what has focus in it keeps it.
pub fn each_kept<T: PartialEq + Send + Sync + 'static>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    named: fn(&T) -> &str,
    view: impl Fn(RwSignal<T>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    rows(kept(items, named, view))
}

/// The same, drawn in steps where many are new and something can show that it is `busy`.
pub fn each_kept_in_steps<T: PartialEq + Send + Sync + 'static>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    named: fn(&T) -> &str,
    view: impl Fn(RwSignal<T>) -> AnyView + Send + Sync + 'static,
    busy: Option<Busy>,
) -> AnyView {
    rows(in_steps(kept(items, named, view), busy))
}

fn kept<T: PartialEq + Send + Sync + 'static>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    named: fn(&T) -> &str,
    view: impl Fn(RwSignal<T>) -> AnyView + Send + Sync + 'static,
) -> MakeRows {
    let view = Arc::new(view);
    let known = Mutex::new(HashMap::<u64, ArcRwSignal<T>>::new());
    Box::new(move || {
        let Ok(mut known) = known.lock() else { return Vec::new() };
        let mut before = std::mem::take(&mut *known);
        let row = |item: T| {
            let key = key(&named(&item));
            let item = match before.remove(&key) {
                Some(kept) => {
                    if kept.with_untracked(|before| *before != item) {
                        kept.set(item);
                    }
                    kept
                }
                None => ArcRwSignal::new(item),
            };
            known.insert(key, item.clone());
            let view = Arc::clone(&view);
            Row { key, draw: Box::new(move || view(item.into())) }
        };
        items().into_iter().map(row).collect()
    })
}

/// The rows as they are now.
type MakeRows = Box<dyn Fn() -> Vec<Row> + Send>;

/// A row, and how it is drawn when it is new.
struct Row {
    key: u64,
    draw: Box<dyn FnOnce() -> AnyView + Send>,
}

/// How many new rows are drawn before the browser may do something else: on a phone that takes four times as long as
/// here, about as long as nobody notices (50 ms).
const AT_ONCE: usize = 4;

/// Whether a list is still being drawn.
pub type Busy = RwSignal<bool>;

/// The attribute that says it.
pub fn aria_busy(busy: Option<Busy>) -> impl Fn() -> Option<String> + Send + 'static {
    move || busy.is_some_and(|busy| busy.get()).then(|| "true".to_owned())
}

/// What a list shows of its rows, and what is still to be drawn.
#[derive(Default)]
struct Steps {
    /// The keys of all rows, in order.
    order: Vec<u64>,
    shown: HashSet<u64>,
    waiting: HashMap<u64, Row>,
}

impl Steps {
    /// From now on the rows are these.
    fn take(&mut self, rows: Vec<Row>) {
        self.order = rows.iter().map(|row| row.key).collect();
        let waits = |row: &Row| !self.shown.contains(&row.key);
        self.waiting = rows.into_iter().filter(waits).map(|row| (row.key, row)).collect();
    }

    /// What the list shows now: what it shows already, and a few new ones.
    fn step(&mut self) -> Vec<Row> {
        let mut room = AT_ONCE;
        let mut rows = Vec::with_capacity(self.order.len());
        for key in &self.order {
            if self.shown.contains(key) {
                // It stands, and is not drawn again.
                rows.push(Row { key: *key, draw: Box::new(|| ().into_any()) });
            } else if room > 0 {
                room -= 1;
                rows.extend(self.waiting.remove(key));
            }
        }
        self.shown = rows.iter().map(|row| row.key).collect();
        rows
    }
}

/// Rows that come a few at a time, as long as it is `busy`. They are made once and not for each step.
fn in_steps(rows: MakeRows, busy: Option<Busy>) -> MakeRows {
    let Some(busy) = busy else { return rows };
    let (next, steps) = (ArcTrigger::new(), Arc::new(Mutex::new(Steps::default())));
    let (again, made) = (next.clone(), Arc::clone(&steps));
    let follows = RenderEffect::new(move |_: Option<()>| {
        let rows = rows();
        if let Ok(mut steps) = made.lock() {
            steps.take(rows);
        }
        again.notify();
    });
    Box::new(move || {
        let _kept = &follows;
        next.track();
        let Ok(mut steps) = steps.lock() else { return Vec::new() };
        let rows = steps.step();
        let is_busy = !steps.waiting.is_empty();
        if busy.get_untracked() != is_busy {
            busy.set(is_busy);
        }
        if is_busy {
            let next = next.clone();
            set_timeout(move || next.notify(), Duration::ZERO);
        }
        rows
    })
}

fn rows(rows: MakeRows) -> AnyView {
    let Some(list) = Owner::current() else { return ().into_any() };
    // Each row is an owner of its own, so that what it follows ends with it and not with the list's next change.
    let draw = move |_: usize, row: Row| {
        let owner = list.with(Owner::new);
        let view = owner.with(row.draw);
        (drop::<usize> as fn(usize), OwnedView::new_with_owner(view, owner))
    };
    dynamic(move || keyed(rows(), |row: &Row| row.key, draw.clone()).into_any())
}

fn key(item: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    item.hash(&mut hasher);
    hasher.finish()
}
