//! Owns the one way in, `cargo xtask <verb>`: reads the verb, runs it, and shows the one problem that ended it.

mod architecture;
mod budget;
mod children;
mod cli;
mod compilers;
mod files;
mod finish;
mod imports;
mod place;
mod problem;
mod progress;
#[cfg(test)]
mod pure;
mod run;
mod setup;
mod simulated;
mod toolbox;
mod verbs;
mod versions;
mod widget;

use cli::Verb;
use place::Place;
use problem::Outcome;
use setup::Needs;
use verbs::{bench, check, dist, look, serve, test};

fn main() {
    progress::start();
    if let Err(problem) = children::end_with_us().and_then(|()| cli::read()).and_then(run) {
        eprintln!("\n{problem}");
        children::end(1);
    }
}

fn run(verb: Verb) -> Outcome {
    let place = &Place::find()?;
    match verb {
        Verb::Setup => setup::ensure(place, Needs::Everything),
        Verb::Start(world) => serve::start(place, &world),
        Verb::Dev(world) => serve::dev(place, &world),
        Verb::ListScenarios => serve::list_scenarios(place),
        Verb::Check => check::all(place),
        Verb::Test => test::all(place),
        Verb::TestSuite(suite, rest) => test::suite(place, suite, &rest),
        Verb::Shots => look::shots(place),
        Verb::Dist => dist::dist(place),
        Verb::Bench(measured) => bench::bench(place, &measured),
        Verb::Finish => finish::finish(place),
        Verb::Bind(words) => finish::cut::bind(place, words),
    }
}
