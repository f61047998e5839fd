//! Owns what can be typed after `cargo xtask`. It runs nothing.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};

use crate::problem::{Outcome, Problem};

/// What is printed when the verb is missing or unknown.
const USAGE: &str = "cargo xtask <verb>
  start            build the portal and serve it with its simulated authorities
  dev              the same, rebuilt and reloaded at every change, with the components at /galleri
  check            rustfmt, clippy (natively and for the browser) and the architecture
  test [SUITE]     check and all tests, or one suite alone: core, calendar, contract, login, browser, e2e
                   or smoke; what follows the suite is handed to its runner
  shots            screenshots of every page and component into target/shots
  dist             the release build and its bytes
  bench            the release build and its times, and the core's beside JavaScript's; with --only page, core,
                   month, ics or widget one of them; --jsref DIR says where that JavaScript is
  setup            only install what the others need
Options of start and dev: --port-base N  --today YYYY-MM-DD  --seed N
  --scenario NAME[@AUTHORITY]   begin with an authority that fails so; may be said several times
  --list-scenarios              only print the names that --scenario takes";

/// The first port, unless `--port-base` moves it.
pub const PORT_BASE: u16 = 4400;

/// How far from the first port the last one is; the simulator says which of them is whose.
pub const LAST_PORT: u16 = 40;

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Verb {
    /// Install what the others need.
    Setup,
    /// Build and serve.
    Start(World),
    /// Build and serve, with live reload.
    Dev(World),
    /// Print the names of the scenarios.
    ListScenarios,
    /// Look at the text of the code, without running it.
    Check,
    /// Check and test everything.
    Test,
    /// Run one suite alone, with further words for its runner.
    TestSuite(Suite, Vec<OsString>),
    /// Take screenshots.
    Shots,
    /// Build and measure bytes.
    Dist,
    /// Build and measure time.
    Bench(Measured),
    /// Trunk's hook after a build.
    Finish,
    /// What Trunk calls in wasm-bindgen's place, with its words.
    Bind(Vec<OsString>),
}

/// One of the suites of tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suite {
    /// The packages that need no browser.
    Core,
    /// Days, rules and calendar files against the libraries of others.
    Calendar,
    /// The simulated authorities against the published Source API.
    Contract,
    /// The simulated login service.
    Login,
    /// The app's own tests inside a browser.
    Browser,
    /// Scenarios over the built portal.
    EndToEnd,
    /// One visit in the other engines, Firefox and `WebKit`.
    Smoke,
}

/// What is measured, and beside what.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Measured {
    /// One part alone.
    pub only: Option<Part>,
    /// The folder of the JavaScript that the core is measured beside, unless it is where it always is.
    pub jsref: Option<PathBuf>,
}

/// A part of what is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The portal as it is served.
    Page,
    /// The core, beside JavaScript on the same bytes.
    Core,
    /// The calendar's month, beside that of `FullCalendar`.
    Month,
    /// A calendar file, beside ical.js.
    Ics,
    /// A widget on another site's page.
    Widget,
}

/// What is simulated, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct World {
    /// The portal's port; the others follow it.
    pub port_base: u16,
    /// Handed to the simulator as they are; it knows what they mean.
    pub simulated: Vec<OsString>,
}

/// Reads our own arguments.
pub fn read() -> Outcome<Verb> {
    parse(Parser::from_env())
}

fn parse(mut words: Parser) -> Outcome<Verb> {
    let verb = match words.next().map_err(misread)? {
        Some(Arg::Value(verb)) => verb.string().map_err(misread)?,
        _ => return Err(Problem::new("No verb was given.", USAGE)),
    };
    let verb = match verb.as_str() {
        "start" => return served(words, Verb::Start),
        "dev" => return served(words, Verb::Dev),
        "test" => return suite(words),
        "bench" => return measured(words),
        "bind" => return Ok(Verb::Bind(words.raw_args().map_err(misread)?.collect())),
        "setup" => Verb::Setup,
        "check" => Verb::Check,
        "shots" => Verb::Shots,
        "dist" => Verb::Dist,
        "finish" => Verb::Finish,
        other => return Err(Problem::new(format!("There is no verb `{other}`."), USAGE)),
    };
    match words.next().map_err(misread)? {
        None => Ok(verb),
        Some(word) => Err(misread(word.unexpected())),
    }
}

fn served(mut words: Parser, verb: impl FnOnce(World) -> Verb) -> Outcome<Verb> {
    let mut world = World { port_base: PORT_BASE, simulated: Vec::new() };
    while let Some(word) = words.next().map_err(misread)? {
        match word {
            Arg::Long("port-base") => {
                world.port_base = words.value().and_then(|value| value.parse()).map_err(misread)?;
            }
            Arg::Long("list-scenarios") => return Ok(Verb::ListScenarios),
            Arg::Long(name @ ("today" | "seed" | "scenario")) => {
                let option = OsString::from(format!("--{name}"));
                world.simulated.extend([option, words.value().map_err(misread)?]);
            }
            other => return Err(misread(other.unexpected())),
        }
    }
    Ok(verb(world))
}

fn measured(mut words: Parser) -> Outcome<Verb> {
    let mut measured = Measured::default();
    while let Some(word) = words.next().map_err(misread)? {
        match word {
            Arg::Long("only") => {
                let part = words.value().map_err(misread)?;
                measured.only = Some(match part.to_str() {
                    Some("page") => Part::Page,
                    Some("core") => Part::Core,
                    Some("month") => Part::Month,
                    Some("ics") => Part::Ics,
                    Some("widget") => Part::Widget,
                    _ => {
                        return Err(misread(lexopt::Error::UnexpectedValue {
                            option: "--only".to_owned(),
                            value: part,
                        }));
                    }
                });
            }
            Arg::Long("jsref") => measured.jsref = Some(words.value().map_err(misread)?.into()),
            other => return Err(misread(other.unexpected())),
        }
    }
    Ok(Verb::Bench(measured))
}

fn suite(mut words: Parser) -> Outcome<Verb> {
    let Some(word) = words.next().map_err(misread)? else { return Ok(Verb::Test) };
    let suite = match word {
        Arg::Value(name) if name == "core" => Suite::Core,
        Arg::Value(name) if name == "calendar" => Suite::Calendar,
        Arg::Value(name) if name == "contract" => Suite::Contract,
        Arg::Value(name) if name == "login" => Suite::Login,
        Arg::Value(name) if name == "browser" => Suite::Browser,
        Arg::Value(name) if name == "e2e" => Suite::EndToEnd,
        Arg::Value(name) if name == "smoke" => Suite::Smoke,
        other => return Err(misread(other.unexpected())),
    };
    let rest = words.raw_args().map_err(misread)?.collect();
    Ok(Verb::TestSuite(suite, rest))
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed to map_err")]
fn misread(error: lexopt::Error) -> Problem {
    Problem::new(format!("The arguments could not be read: {error}."), USAGE)
}

#[cfg(test)]
mod tests {
    use super::{Measured, PORT_BASE, Parser, Part, Suite, Verb, World, parse};

    fn read(words: &[&str]) -> Option<Verb> {
        parse(Parser::from_args(words)).ok()
    }

    #[test]
    fn start_keeps_the_ports_and_hands_the_rest_to_the_simulator() {
        let world = World { port_base: 5000, simulated: vec!["--today".into(), "2026-11-22".into()] };
        assert_eq!(
            read(&["start", "--today", "2026-11-22", "--port-base", "5000"]),
            Some(Verb::Start(world))
        );
    }

    #[test]
    fn scenarios_are_handed_on_as_they_are_and_listed_instead_of_anything_else() {
        let simulated = ["--scenario", "slow", "--scenario", "html@su"].map(Into::into).into();
        let world = World { port_base: PORT_BASE, simulated };
        assert_eq!(read(&["dev", "--scenario", "slow", "--scenario=html@su"]), Some(Verb::Dev(world)));
        assert_eq!(read(&["start", "--seed", "2", "--list-scenarios"]), Some(Verb::ListScenarios));
    }

    #[test]
    fn a_suite_takes_the_words_after_it() {
        let words = vec!["-g".into(), "axe".into()];
        assert_eq!(read(&["test", "e2e", "-g", "axe"]), Some(Verb::TestSuite(Suite::EndToEnd, words)));
        assert_eq!(read(&["test", "contract"]), Some(Verb::TestSuite(Suite::Contract, vec![])));
        assert_eq!(read(&["test", "smoke"]), Some(Verb::TestSuite(Suite::Smoke, vec![])));
        assert_eq!(read(&["test"]), Some(Verb::Test));
    }

    #[test]
    fn all_is_measured_or_one_part_beside_the_javascript_that_is_named() {
        assert_eq!(read(&["bench"]), Some(Verb::Bench(Measured::default())));
        let measured = Measured { only: Some(Part::Core), jsref: Some("elsewhere".into()) };
        assert_eq!(read(&["bench", "--only", "core", "--jsref", "elsewhere"]), Some(Verb::Bench(measured)));
        assert_eq!(read(&["bench", "--only", "all"]), None);
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for words in
            [&["begin"][..], &["start", "--port-base", "x"], &["dist", "now"], &["test", "unit"], &[]]
        {
            assert_eq!(read(words), None, "{words:?}");
        }
    }
}
