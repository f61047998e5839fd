//! How somebody wants to be reminded in this browser, where that is another way than the usual: a short text that can be
//! read by eye, such as `deadline=7d,1d quiet=1320-420 paused`. What it does not say is as usual, and so is what it says
//! in words that are not known.

use super::storage;
use overblik_core::portal::view::{Lead, Quiet, Reminding};

const REMINDERS: &str = "overblik.reminders";

/// The kinds, in the order of `ReminderKind::ALL`.
const KINDS: [&str; 5] = ["deadline", "appointment", "payment", "expiry", "other"];

/// So many times before one thing are read.
const MOST: usize = 12;

/// The way that is remembered, or the usual one.
pub fn kept() -> Reminding {
    let mut reminding = Reminding::default();
    let kept = storage::kept(REMINDERS).unwrap_or_default();
    for word in kept.split_ascii_whitespace() {
        match word.split_once('=') {
            None if word == "paused" => reminding.paused = true,
            None if word == "ahead" => reminding.ahead = true,
            Some(("quiet", hours)) => reminding.quiet = quiet(hours, reminding.quiet),
            Some((kind, leads)) => {
                let of_kind = KINDS.iter().zip(&mut reminding.leads).find(|(name, _)| **name == kind);
                if let Some(((_, of_kind), leads)) = of_kind.zip(all(leads)) {
                    *of_kind = leads;
                }
            }
            None => {}
        }
    }
    reminding
}

/// Remembers it; the usual one leaves no trace. Where storage is refused it lasts for the visit.
pub fn keep(reminding: &Reminding) {
    let usual = Reminding::default();
    let mut words = Vec::new();
    for ((kind, leads), usual) in KINDS.iter().zip(&reminding.leads).zip(&usual.leads) {
        if leads != usual {
            let leads = leads.iter().copied().map(written).collect::<Vec<_>>();
            words.push([kind, "=", &leads.join(",")].concat());
        }
    }
    if reminding.quiet != usual.quiet {
        words.push(
            reminding
                .quiet
                .map_or("quiet=none".to_owned(), |Quiet { from, to }| format!("quiet={from}-{to}")),
        );
    }
    words.extend(reminding.paused.then(|| "paused".to_owned()));
    words.extend(reminding.ahead.then(|| "ahead".to_owned()));
    storage::keep(REMINDERS, (!words.is_empty()).then(|| words.join(" ")).as_deref());
}

/// From a minute of the day to another.
fn quiet(hours: &str, usual: Option<Quiet>) -> Option<Quiet> {
    if hours == "none" {
        return None;
    }
    let minute = |word: &str| word.parse().ok().filter(|minute| *minute < 24 * 60);
    let read =
        hours.split_once('-').and_then(|(from, to)| Some(Quiet { from: minute(from)?, to: minute(to)? }));
    read.filter(|quiet| quiet.from != quiet.to).or(usual)
}

/// Times before a thing; nothing where there are some and none of them can be read.
fn all(words: &str) -> Option<Vec<Lead>> {
    let leads: Vec<Lead> = words.split(',').filter_map(read).take(MOST).collect();
    (words.is_empty() || !leads.is_empty()).then_some(leads)
}

fn read(word: &str) -> Option<Lead> {
    let (days, minutes) = (word.strip_suffix('d'), word.strip_suffix('m'));
    let days = days.and_then(|days| days.parse().ok()).map(Lead::Days);
    days.or_else(|| minutes?.parse().ok().map(Lead::Minutes))
}

fn written(lead: Lead) -> String {
    match lead {
        Lead::Days(days) => format!("{days}d"),
        Lead::Minutes(minutes) => format!("{minutes}m"),
    }
}
