//! How somebody is reminded: not for now, not in some hours, how long before, and by the browser too.

use super::lead_choices::LeadChoices;
use super::on_device::OnDevice;
use super::settings_quiet::quiet_hours;
use crate::components::{Button, Checkbox, Details, element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Lead, Reminding};

/// The kinds by the ids of their boxes, in the order of `ReminderKind::ALL`, and whether they have a time of the day.
const KINDS: [(&str, bool); 5] = [
    ("leads-deadline", false),
    ("leads-appointment", true),
    ("leads-payment", false),
    ("leads-expiry", false),
    ("leads-other", false),
];

/// The part.
#[component]
pub fn SettingsReminders(text: &'static Text, device: OnDevice) -> impl IntoView {
    let words = &text.settings().reminders;
    let reminding = device.reminding;
    let paused = Signal::derive(move || reminding.with(|reminding| reminding.paused));
    let pause = Callback::new(move |on| device.change(|reminding| reminding.paused = on));
    let usual_said = RwSignal::new("");
    let usual = Callback::new(move |()| {
        device.change(|reminding| reminding.leads = Reminding::default().leads);
        usual_said.set(words.usual_chosen);
    });
    let kinds: Vec<_> = (0..KINDS.len()).map(|place| kind(text, device, place)).collect();
    element("section")
        .class("settings-part")
        .set("id", "settings-reminders")
        .set("aria-labelledby", "settings-reminders-heading")
        .with(element("h2").set("id", "settings-reminders-heading").with(words.heading))
        .with(element("p").with(words.intro))
        .with(view! { <Checkbox id="pause" label=words.pause checked=paused change=pause /> })
        .with(quiet_hours(text, device))
        .with(element("h3").with(words.leads))
        .with(kinds)
        .with(view! { <Button words=words.usual id="usual" press=usual /> })
        .with(element("p").set("role", "status").with(live::words(move || usual_said.get())))
        .view()
}

/// How long before something of a kind.
fn kind(text: &'static Text, device: OnDevice, place: usize) -> AnyView {
    let words = &text.settings().reminders;
    let (id, timed) = KINDS.get(place).copied().unwrap_or_default();
    let name = words.kinds.get(place).copied().unwrap_or_default();
    let leads = Signal::derive(move || {
        device.reminding.with(|reminding| reminding.leads.get(place).cloned().unwrap_or_default())
    });
    let choose = Callback::new(move |chosen: Vec<Lead>| {
        device.change(|reminding| {
            if let Some(leads) = reminding.leads.get_mut(place) {
                *leads = chosen;
            }
        });
    });
    let summary = live::words(move || [name, ": ", &(words.chosen)(leads.with(Vec::len))].concat());
    view! {
        <Details words=summary>
            <LeadChoices text id legend=name timed leads choose />
        </Details>
    }
    .into_any()
}
