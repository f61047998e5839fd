//! What an address selects of the look-ups: as the filter that the worker is asked for, and as the single choices that it
//! is made of.

use super::{facts, selected};
use crate::routes::{LookUpKind, LookUpSelection, Month};
use crate::text::Text;
use overblik_core::portal::view::{self, AccessKind, LookUpFilter, LookUps, Sources};

/// One thing that is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// A kind.
    Kind(LookUpKind),
    /// Who looked, by its name in addresses.
    Organisation(String),
    /// Which authority tells of it, by its name in addresses.
    Authority(String),
    /// Whether it is told why.
    Purpose(bool),
    /// Whether it is told what it belongs to.
    Case(bool),
    /// The first month.
    From(Month),
    /// The last month.
    To(Month),
    /// Only those in an emergency.
    Emergency,
}

/// The filter of a selection.
pub fn wanted_look_ups(selection: &LookUpSelection) -> LookUpFilter {
    let month = |month: Month| view::Month { year: month.year, month: month.month };
    LookUpFilter {
        kinds: selection.kinds.iter().copied().map(kind).collect(),
        source: selection.authority.clone(),
        organisation: selection.organisation.clone(),
        purpose: selection.purpose,
        case: selection.case,
        emergency: selection.emergency,
        from: selection.from.map(month),
        to: selection.to.map(month),
        by_organisation: selection.by_organisation,
    }
}

fn kind(kind: LookUpKind) -> AccessKind {
    match kind {
        LookUpKind::Search => AccessKind::Search,
        LookUpKind::Opened => AccessKind::Opened,
        LookUpKind::Disclosed => AccessKind::Disclosed,
        LookUpKind::Mass => AccessKind::Mass,
        LookUpKind::Other => AccessKind::Other,
    }
}

/// A kind in words.
pub fn kind_name(text: &Text, of: LookUpKind) -> &'static str {
    facts::access_kind(text, kind(of))
}

/// Everything that is chosen, in the order in which it is offered.
pub fn choices(selection: &LookUpSelection) -> Vec<Choice> {
    let mut choices: Vec<Choice> = selection.kinds.iter().copied().map(Choice::Kind).collect();
    choices.extend(selection.organisation.clone().map(Choice::Organisation));
    choices.extend(selection.authority.clone().map(Choice::Authority));
    choices.extend(selection.purpose.map(Choice::Purpose));
    choices.extend(selection.case.map(Choice::Case));
    choices.extend(selection.from.map(Choice::From));
    choices.extend(selection.to.map(Choice::To));
    choices.extend(selection.emergency.then_some(Choice::Emergency));
    choices
}

/// The selection without one of its choices.
pub fn without(mut selection: LookUpSelection, choice: &Choice) -> LookUpSelection {
    match choice {
        Choice::Kind(kind) => selection.kinds.retain(|other| other != kind),
        Choice::Organisation(_) => selection.organisation = None,
        Choice::Authority(_) => selection.authority = None,
        Choice::Purpose(_) => selection.purpose = None,
        Choice::Case(_) => selection.case = None,
        Choice::From(_) => selection.from = None,
        Choice::To(_) => selection.to = None,
        Choice::Emergency => selection.emergency = false,
    }
    selection
}

/// A choice in words.
pub fn in_words(text: &Text, sources: &Sources, look_ups: Option<&LookUps>, choice: &Choice) -> String {
    let choices = &text.look_ups().choices;
    let month = |month: &Month| text.dates.month(month.year, month.month);
    match choice {
        Choice::Kind(kind) => kind_name(text, *kind).to_owned(),
        Choice::Organisation(key) => organisation_name(text, look_ups, key),
        Choice::Authority(key) => (choices.told_by)(&selected::authority_name(text, sources, key)),
        Choice::Purpose(told) => of_told(choices.purposes, Some(*told)).to_owned(),
        Choice::Case(told) => of_told(choices.cases, Some(*told)).to_owned(),
        Choice::From(from) => (text.timeline.choices.from_month)(&month(from)),
        Choice::To(to) => (text.timeline.choices.to_month)(&month(to)),
        Choice::Emergency => choices.emergency.to_owned(),
    }
}

/// The words for all, for what is told, or for what is not.
pub fn of_told([all, told, untold]: [&'static str; 3], is_told: Option<bool>) -> &'static str {
    match is_told {
        None => all,
        Some(true) => told,
        Some(false) => untold,
    }
}

/// The name of the organisation that addresses call `key`.
pub fn organisation_name(text: &Text, look_ups: Option<&LookUps>, key: &str) -> String {
    let all = look_ups.map_or(&[][..], |look_ups| &look_ups.organisations);
    let found = all.iter().find(|one| one.key == key).map(|one| one.name.clone());
    found.unwrap_or_else(|| text.look_ups().choices.other_organisation.to_owned())
}

/// A month as it stands in addresses.
pub fn month_of(month: &view::Month) -> Month {
    Month { year: month.year, month: month.month }
}
