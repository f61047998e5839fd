//! How long before something somebody can choose to be reminded of it.

use crate::components::{CheckboxGroup, Choice};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::Lead;

/// What can be chosen, each by the name of its box.
type Offered = [(&'static str, Lead); 6];

const TIMED: Offered = [
    ("7d", Lead::Days(7)),
    ("1d", Lead::Days(1)),
    ("0d", Lead::Days(0)),
    ("2h", Lead::Minutes(120)),
    ("1h", Lead::Minutes(60)),
    ("15m", Lead::Minutes(15)),
];
const WHOLE_DAY: Offered = [
    ("60d", Lead::Days(60)),
    ("14d", Lead::Days(14)),
    ("7d", Lead::Days(7)),
    ("3d", Lead::Days(3)),
    ("1d", Lead::Days(1)),
    ("0d", Lead::Days(0)),
];

/// A box for each, of what has a time of the day or of what has none.
#[component]
pub fn LeadChoices(
    text: &'static Text,
    /// Begins the ids of the boxes.
    id: &'static str,
    legend: &'static str,
    timed: bool,
    /// What is chosen.
    leads: Signal<Vec<Lead>>,
    /// Chooses these instead.
    choose: Callback<Vec<Lead>>,
) -> impl IntoView {
    let offered = if timed { TIMED } else { WHOLE_DAY };
    let change = Callback::new(move |(value, on): (&'static str, bool)| {
        let Some((_, lead)) = offered.iter().find(|(other, _)| *other == value) else { return };
        let mut leads = leads.get_untracked();
        leads.retain(|other| other != lead);
        leads.extend(on.then_some(*lead));
        choose.run(leads);
    });
    let choice = |(value, lead): (&'static str, Lead)| {
        let checked = Signal::derive(move || leads.with(|leads| leads.contains(&lead)));
        Choice { value, label: name(text, lead), checked }
    };
    let options: Vec<Choice> = offered.map(choice).into();
    view! { <CheckboxGroup id legend options change /> }
}

/// So long before, in words.
fn name(text: &Text, lead: Lead) -> String {
    let words = &text.take_along().remind;
    match lead {
        Lead::Minutes(minutes) => (words.minutes)(minutes),
        Lead::Days(days) => (words.days)(days),
    }
}
