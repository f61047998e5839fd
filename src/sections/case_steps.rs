//! Where a case stands: its steps in order, and the authority's own words for it.

use super::words;
use crate::components::{Element, element};
use crate::text::Text;
use overblik_core::portal::view::{CaseTold, Stage, Step};

/// The steps; a case that is decided at once has one.
pub fn case_steps(text: &'static Text, told: &CaseTold, language: &str) -> Vec<Element> {
    let case = &text.cases().case;
    let own = told.in_own_words.as_ref().map(|own| {
        let own = element("span").set("lang", language).with(own.clone());
        element("p").with((case.in_own_words, ": ")).with(own)
    });
    let steps: Vec<Element> = told.steps.iter().map(|step| one(text, step, language)).collect();
    let steps = if steps.is_empty() {
        element("p").with(case.no_steps)
    } else {
        element("ol").class("case-steps").with(steps)
    };
    own.into_iter().chain([steps]).collect()
}

fn one(text: &'static Text, step: &Step, language: &str) -> Element {
    let case = &text.cases().case;
    let (stage, word) = match step.stage {
        Stage::Done => (case.done, "done"),
        Stage::Now => (case.now, "now"),
        Stage::Next => (case.next, "next"),
    };
    let at = step.at.map(|at| {
        let at = element("time").set("datetime", words::machine(at)).with(words::when(text, at));
        element("span").class("step-at").with((", ", at))
    });
    element("li")
        .set("data-stage", word)
        .set("aria-current", (step.stage == Stage::Now).then_some("step"))
        .with(element("strong").class("step-label").set("lang", language).with(step.label.clone()))
        .with((" ", element("span").class("step-stage").with(stage)))
        .with(at)
}
