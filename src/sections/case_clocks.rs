//! The two clocks of a case: the citizen's last day, and what the authority aims at. A goal is told as it is published, and
//! never as a promise.

use super::words;
use crate::components::{Entry, StructuredList, element, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{ClockStart, Goal, OpenedCase, Stage, When};

/// What the citizen has to do, and by when.
pub fn mine(text: &'static Text, opened: &OpenedCase) -> String {
    let case = &text.cases().case;
    match opened.due {
        Some((due, days)) if opened.needs_me => {
            let said = if days < 0 { text.rows.was_due } else { text.rows.by };
            (case.by)(&said(&near(text, due, days), &(text.dates.distance)(days)))
        }
        _ if opened.needs_me => case.no_day.to_owned(),
        _ => case.not_mine.to_owned(),
    }
}

fn near(text: &Text, due: When, days: i32) -> String {
    let named = text.dates.named(words::day(due.date), days);
    match due.time {
        Some(time) => (text.dates.moment)(&named, &(text.dates.time)(time.hour, time.minute)),
        None => named,
    }
}

/// What the authority says of its own time, once it has told.
pub fn theirs(text: &'static Text, opened: &OpenedCase) -> Option<AnyView> {
    let case = &text.cases().case;
    let told = opened.told.as_ref()?;
    let ahead = told.steps.iter().filter(|step| step.stage != Stage::Done && opened.is_open);
    let expected: Vec<_> = ahead
        .filter(|step| step.stage == Stage::Next)
        .filter_map(|step| Some((case.expected)(&step.label, &words::when(text, step.at?))))
        .map(|words| element("p").with(words))
        .collect();
    let none = if opened.is_open { case.no_date } else { case.ended };
    let nothing = expected.is_empty() && (told.goal.is_none() || !opened.is_open);
    let goal = told.goal.as_ref().map(|aim| goal(text, aim));
    Some(together((nothing.then(|| element("p").with(none)), expected, goal)))
}

fn goal(text: &'static Text, goal: &Goal) -> AnyView {
    let case = &text.cases().case;
    let Goal { share, days, .. } = *goal;
    let day = goal.day.map(|day| {
        let is_past = day > u32::from(days);
        let words = if is_past { case.day_past } else { case.day };
        element("p").class("goal-day").with(words(day, days, share))
    });
    let starts = match goal.starts {
        ClockStart::Submission => case.submission,
        ClockStart::Complete => case.complete,
        ClockStart::Other => text.rows.not_stated,
    };
    let long = |date| text.dates.long(words::day(date));
    let from = long(goal.from);
    let holds = goal.to.map_or_else(|| (text.dates.since)(&from), |to| (text.dates.span)(&from, &long(to)));
    let mut entries = vec![
        Entry::new(case.goal, (case.goal_is)(share, days)),
        Entry::new(case.subject, words::name(text, &goal.subject)),
        Entry::new(case.starts, starts),
        Entry::new(case.holds, holds),
    ];
    entries.extend(goal.excludes.as_ref().map(|what| Entry::new(case.excludes, words::name(text, what))));
    together((day, view! { <StructuredList entries /> }, element("p").with(case.no_promise)))
}
