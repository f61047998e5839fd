//! An event with all that bears its name: when its rules and dates fall, which of that is replaced, moved or left out.
//!
//! What replaces an occurrence and all that follow it (RANGE=THISANDFUTURE) moves those that follow by as much as it moves
//! that one, and gives them its length, its texts and its status (RFC 5545 §3.2.13).

use super::duration::Span;
use super::event::{Event, Repeats, Status};
use super::occurrences::Found;
use super::time::Time;
use super::zone::Zones;
use crate::calendar::recurrence::{Local, Rule, Until};
use crate::model::{Instant, When};

/// Two days, in seconds: more than any two clocks are apart.
const APART: i64 = 2 * 86_400;

/// An occurrence before anything is replaced.
#[derive(Debug)]
struct Original {
    order: Order,
    time: Time,
    span: Option<Span>,
}

/// As [`When::order`] has it.
type Order = (Instant, bool);

/// What moves an occurrence and all that follow it.
#[derive(Debug)]
struct Shift<'a> {
    from: Order,
    event: &'a Event,
    /// Seconds on the wall clock.
    by: i64,
}

/// Finds what falls of the events of one name; the one that is not a replacement stands first, if there is one.
pub fn find<'a>(series: &'a [Event], found: &mut Found<'a, '_>) {
    let (main, others) = match series {
        [main, others @ ..] if main.replaces.is_none() => (Some(main), others),
        others => (None, others),
    };
    if main.is_some_and(|main| main.status == Status::Cancelled) {
        return;
    }
    for other in others {
        found.offer(other, other.start, other.span);
    }
    let Some(main) = main else { return };
    match &main.repeats {
        None if others.is_empty() => found.offer(main, main.start, main.span),
        None => recurring(main, &Repeats::default(), others, found),
        Some(repeats) => recurring(main, repeats, others, found),
    }
}

fn recurring<'a>(main: &'a Event, repeats: &Repeats, others: &'a [Event], found: &mut Found<'a, '_>) {
    let zones = found.zones;
    let replaced = others.iter().filter_map(|other| other.replaces.map(|replaces| replaces.at));
    let mut gone: Vec<Order> =
        repeats.except.iter().copied().chain(replaced).map(|at| order(at, main, zones)).collect();
    gone.sort_unstable();
    let shifts = shifts(main, others, zones);
    for original in originals(main, repeats, gone.len(), &shifts, found) {
        if is_in(&gone, &original) {
            continue;
        }
        let last = shifts.partition_point(|shift| shift.from <= original.order).checked_sub(1);
        match last.and_then(|last| shifts.get(last)) {
            None => found.offer(main, original.time, original.span),
            Some(shift) => {
                let local = zones.at(main.start.clock).local(original.time.instant(zones));
                found.offer(shift.event, shift.event.start.showing(local.after(shift.by)), shift.event.span);
            }
        }
    }
}

/// All that can reach into what is wanted, in order and each once; of each rule no more than is shown if so many are gone.
fn originals(
    main: &Event,
    repeats: &Repeats,
    gone: usize,
    shifts: &[Shift<'_>],
    found: &mut Found<'_, '_>,
) -> Vec<Original> {
    let zones = found.zones;
    let original = |time: Time, span| Original { order: time.when(zones).order(), time, span };
    let mut all = vec![original(main.start, main.span)];
    all.extend(repeats.also.iter().map(|(time, span)| original(*time, *span)));
    let far = shifts.iter().map(|shift| shift.by.abs()).max().unwrap_or_default() + APART;
    let spans = shifts.iter().filter_map(|shift| shift.event.span).chain(main.span);
    let long = spans.map(Span::at_most).max().unwrap_or_default();
    let zone = zones.at(main.start.clock);
    // What is moved may come before what falls earlier.
    let most = if shifts.is_empty() { found.most + gone } else { usize::MAX };
    for rule in &repeats.rules {
        let wanted =
            zone.local(found.wanted.start).after(-far - long)..zone.local(found.wanted.end).after(far);
        let (until, last) = until(rule, main.start, zones);
        let lent = found.lend();
        let mut falls = rule.expand(main.start.local, main.start.is_day(), wanted, until, lent);
        let falls_then = falls.by_ref().map(|local| original(main.start.showing(local), main.span));
        let (mut count, mut highest, mut enough) = (0, found.wanted.start, None);
        for original in falls_then.filter(|original| last.is_none_or(|last| original.order.0 <= last)) {
            let local = original.time.local;
            if original.order.0 > highest {
                (count, highest) = (count + 1, original.order.0);
            }
            if count > most {
                // A skipped hour has the moments of the one after it, so that one is looked at too.
                enough.get_or_insert(local.after(3_600));
            }
            all.push(original);
            if enough.is_some_and(|enough| local > enough) {
                break;
            }
        }
        found.take_back(lent, falls.steps_left());
    }
    // Of two at the same time, that with a length of its own was added by itself.
    all.sort_by_key(|original| (original.order, original.span == main.span));
    all.dedup_by_key(|original| original.order);
    all
}

/// The rule's end on the event's own clock, and as a moment where it is one. An hour that occurs twice is before its end and
/// after it, so the clock is given an hour more.
fn until(rule: &Rule, start: Time, zones: &Zones) -> (Option<Local>, Option<Instant>) {
    match rule.until() {
        None => (None, None),
        Some(Until::Day(day)) => (Some(Local::new(day, 86_399)), None),
        Some(Until::Local(local)) => (Some(local), None),
        Some(Until::Utc(local)) => {
            let last = Instant::from_millis(local.seconds() * 1_000);
            let local = zones.at(start.clock).local(last);
            if start.is_day() { (Some(local), None) } else { (Some(local.after(3_600)), Some(last)) }
        }
    }
}

fn shifts<'a>(main: &Event, others: &'a [Event], zones: &Zones) -> Vec<Shift<'a>> {
    let clock = zones.at(main.start.clock);
    let shift = |event: &'a Event| {
        let replaces = event.replaces.filter(|replaces| replaces.and_following)?;
        let from = clock.local(replaces.at.instant(zones));
        let by = event.start.local.seconds() - from.seconds();
        Some(Shift { from: order(replaces.at, main, zones), event, by })
    };
    let mut all: Vec<_> = others.iter().filter_map(shift).collect();
    all.sort_by_key(|shift| shift.from);
    all
}

/// Where a time that names an occurrence stands. Of an event of whole days it names the day, however it is written.
fn order(at: Time, main: &Event, zones: &Zones) -> Order {
    if main.start.is_day() { When::Day(at.local.day()).order() } else { at.when(zones).order() }
}

/// Whether a list names the occurrence by its time, or by its day alone.
fn is_in(gone: &[Order], original: &Original) -> bool {
    let has = |order: &Order| gone.binary_search(order).is_ok();
    has(&original.order) || !gone.is_empty() && has(&When::Day(original.time.local.day()).order())
}
