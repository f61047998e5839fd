//! The hours in which nobody wants to be disturbed.

use super::on_device::OnDevice;
use crate::components::{Checkbox, IsChosen, Options, Select, element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Quiet, Reminding};
use std::sync::Arc;

/// Minutes between two times that can be chosen.
const STEP: u16 = 30;

/// Reads one end of the hours, and sets it.
type End = (fn(&Quiet) -> u16, fn(&mut Quiet, u16));

const FROM: End = (|quiet| quiet.from, |quiet, minute| quiet.from = minute);
const TO: End = (|quiet| quiet.to, |quiet, minute| quiet.to = minute);

/// Whether there are such hours, and from when to when.
pub fn quiet_hours(text: &'static Text, device: OnDevice) -> AnyView {
    let words = &text.settings().reminders;
    let quiet = Signal::derive(move || device.reminding.with(|reminding| reminding.quiet));
    let has = Signal::derive(move || quiet.get().is_some());
    let change = Callback::new(move |on: bool| {
        let usual = Reminding::default().quiet;
        device.change(|reminding| reminding.quiet = usual.filter(|_| on));
    });
    let hours = move || {
        element("div")
            .class("settings-hours")
            .with(end(text, device, "quiet-from", words.from, FROM, TO))
            .with(end(text, device, "quiet-to", words.to, TO, FROM))
            .with(element("p").with(words.quiet_hint))
            .view()
    };
    element("div")
        .with(view! { <Checkbox id="quiet" label=words.quiet checked=has change /> })
        .with(live::when(move || has.get(), hours))
        .view()
}

/// One end of the hours, which is another time than the other.
fn end(
    text: &'static Text,
    device: OnDevice,
    id: &'static str,
    label: &'static str,
    (read, put): End,
    (other, _): End,
) -> AnyView {
    let at = move |read: fn(&Quiet) -> u16| {
        device.reminding.with(|reminding| reminding.quiet.as_ref().map(read)).unwrap_or_default()
    };
    let minutes = move || {
        let (own, other) = (at(read), at(other));
        let mut minutes: Vec<u16> = (0..24 * 60 / STEP).map(|step| step * STEP).collect();
        // What is kept may be another time than those offered.
        if let Err(place) = minutes.binary_search(&own) {
            minutes.insert(place, own);
        }
        minutes.into_iter().filter(move |minute| *minute != other)
    };
    let options: Options = Box::new(move || {
        let time = |minute: u16| {
            let (hour, minute) = (minute / 60, minute % 60);
            (text.dates.time)(hour.try_into().unwrap_or_default(), minute.try_into().unwrap_or_default())
        };
        minutes().map(|minute| (minute.to_string(), time(minute))).collect()
    });
    let chosen: IsChosen = Arc::new(move |value| at(read).to_string() == value);
    let change = Callback::new(move |value: String| {
        let Ok(minute) = value.parse() else { return };
        device.change(|reminding| {
            if let Some(quiet) = &mut reminding.quiet {
                put(quiet, minute);
            }
        });
    });
    view! { <Select id label options chosen change /> }.into_any()
}
