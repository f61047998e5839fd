//! The command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use lexopt::prelude::*;

use crate::addresses::{DEFAULT_BASE, LARGEST_BASE};
use crate::broker;
use crate::scenario::Chosen;

/// What `--help` prints.
pub const USAGE: &str = "\
A simulated Denmark: 24 authorities that hold something about eight made-up persons, 126 that hold nothing, the portal
before them and the login service (the broker) that it sends people to.

Usage: simulator --dist DIR | --portal none  [--port-base N] [--today YYYY-MM-DD] [--seed N] [--clock-off N]
                 [--broker on|off] [--broker-script FILE] [--scenario NAME]...
       simulator --print-registry | --list-scenarios

  --dist DIR        serve the built portal in DIR
  --portal none     authorities only: something else serves the portal
  --port-base N     the portal's port; the control API has the next one, and the authorities those after it (4400)
  --today DATE      the day it is, for authorities and portal (today)
  --seed N          who the persons drawn by chance are: stress, stress-3000, any stress-N of N things (1)
  --clock-off N     the clock of broker and authorities is N seconds ahead, or behind when negative (0)
  --broker on|off   run the login service, with Node (on with --dist, off with --portal none)
  --broker-script FILE  its program (the one where the simulator was built)
  --scenario NAME   begin with something that goes wrong, by its name; NAME@AUTHORITY strikes another authority than the
                    usual one. May be said several times
  --list-scenarios  print the names that --scenario takes, and do nothing else
  --print-registry  print public/sources.json, and do nothing else
";

/// What the simulator is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The built portal; without it, something else serves the portal.
    pub dist: Option<PathBuf>,
    /// The portal's port.
    pub port_base: u16,
    /// The day it is, when it is not the clock's.
    pub today: Option<NaiveDate>,
    /// Who the persons drawn by chance are.
    pub seed: u64,
    /// How far the clock of broker and authorities is ahead of this machine's, in seconds.
    pub clock_off_s: i64,
    /// The login service's program, when it is to run.
    pub broker: Option<PathBuf>,
    /// What goes wrong from the start.
    pub scenarios: Vec<Chosen>,
}

/// What a command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// To print [`USAGE`].
    Help,
    /// To print the registry.
    PrintRegistry,
    /// To print the names of the scenarios.
    ListScenarios,
    /// To run.
    Run(Options),
}

impl Command {
    /// Reads a command line, without the program's name.
    pub fn parse<I>(arguments: I) -> Result<Self, lexopt::Error>
    where
        I: IntoIterator<Item: Into<std::ffi::OsString>>,
    {
        let mut parser = lexopt::Parser::from_args(arguments);
        let mut options = Options {
            dist: None,
            port_base: DEFAULT_BASE,
            today: None,
            seed: 1,
            clock_off_s: 0,
            broker: None,
            scenarios: vec![],
        };
        let mut is_portal_elsewhere = false;
        let mut broker = None;
        let mut script = PathBuf::from(broker::SCRIPT);
        while let Some(argument) = parser.next()? {
            match argument {
                Long("dist") => options.dist = Some(parser.value()?.into()),
                Long("portal") => match parser.value()?.string()?.as_str() {
                    "none" => is_portal_elsewhere = true,
                    other => return Err(format!("--portal knows only 'none', not '{other}'").into()),
                },
                Long("port-base") => options.port_base = parser.value()?.parse()?,
                Long("today") => options.today = Some(parser.value()?.parse()?),
                Long("seed") => options.seed = parser.value()?.parse()?,
                Long("clock-off") => options.clock_off_s = parser.value()?.parse()?,
                Long("broker") => match parser.value()?.string()?.as_str() {
                    "on" => broker = Some(true),
                    "off" => broker = Some(false),
                    other => return Err(format!("--broker is on or off, not '{other}'").into()),
                },
                Long("broker-script") => script = parser.value()?.into(),
                Long("scenario") => options.scenarios.push(parser.value()?.parse()?),
                Long("list-scenarios") => return Ok(Self::ListScenarios),
                Long("print-registry") => return Ok(Self::PrintRegistry),
                Short('h') | Long("help") => return Ok(Self::Help),
                _ => return Err(argument.unexpected()),
            }
        }
        options.broker = broker.unwrap_or(options.dist.is_some()).then_some(script);
        options.checked(is_portal_elsewhere).map(Self::Run)
    }
}

impl Options {
    fn checked(self, is_portal_elsewhere: bool) -> Result<Self, lexopt::Error> {
        if self.dist.is_some() == is_portal_elsewhere {
            return Err("say either --dist DIR or --portal none".into());
        }
        if self.port_base == 0 || self.port_base > LARGEST_BASE {
            return Err(format!("--port-base must be from 1 to {LARGEST_BASE}").into());
        }
        let about_login = self.scenarios.iter().find(|chosen| chosen.scenario.broker.is_some());
        if let (Some(chosen), None) = (about_login, &self.broker) {
            return Err(format!("--scenario {} needs --broker on", chosen.scenario.name).into());
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace()).map_err(|error| error.to_string())
    }

    #[test]
    fn what_is_not_said_has_a_default() {
        let options = Options {
            dist: None,
            port_base: 4400,
            today: None,
            seed: 1,
            clock_off_s: 0,
            broker: None,
            scenarios: vec![],
        };
        assert_eq!(parse("--portal none").unwrap(), Command::Run(options));
    }

    #[test]
    fn everything_can_be_said() {
        let options = Options {
            dist: Some("dist".into()),
            port_base: 9000,
            today: NaiveDate::from_ymd_opt(2026, 11, 22),
            seed: 7,
            clock_off_s: -3600,
            broker: Some("b.mjs".into()),
            scenarios: ["slow", "refused@su"].map(|name| name.parse().unwrap()).into(),
        };
        let line = "--dist dist --port-base 9000 --today 2026-11-22 --seed=7 --clock-off=-3600 --broker-script b.mjs \
                    --scenario slow --scenario=refused@su";
        assert_eq!(parse(line).unwrap(), Command::Run(options));
    }

    #[test]
    fn the_login_service_runs_with_the_portal_unless_said_otherwise() {
        let broker = |line: &str| match parse(line).unwrap() {
            Command::Run(options) => options.broker,
            other => panic!("{other:?}"),
        };
        assert_eq!(broker("--dist a"), Some(broker::SCRIPT.into()));
        assert_eq!(broker("--dist a --broker off"), None);
        assert_eq!(broker("--portal none --broker-script b.mjs"), None);
        assert_eq!(broker("--portal none --broker on"), Some(broker::SCRIPT.into()));
    }

    #[test]
    fn the_usage_counts_right() {
        let (living, bystanders) = (crate::authorities::ALL.len(), crate::authorities::BYSTANDERS.len());
        assert!(
            USAGE.contains(&format!("{living} authorities")) && USAGE.contains(&format!("{bystanders} that"))
        );
    }

    #[test]
    fn the_registry_is_printed_whatever_else_is_said() {
        for line in ["--print-registry", "--seed 2 --print-registry"] {
            assert_eq!(parse(line).unwrap(), Command::PrintRegistry);
        }
    }

    #[test]
    fn the_scenarios_are_listed_whatever_else_is_said() {
        assert_eq!(parse("--seed 2 --list-scenarios").unwrap(), Command::ListScenarios);
    }

    #[test]
    fn an_unknown_scenario_is_answered_by_those_there_are() {
        let error = parse("--portal none --scenario sleepy").unwrap_err();
        assert!(crate::scenario::all().iter().all(|scenario| error.contains(&scenario.name)), "{error}");
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for line in [
            "",
            "--dist a --portal none",
            "--portal some",
            "--portal none --port-base 65530",
            "--portal none --today tomorrow",
            "--portal none --scale 90",
            "--portal none --broker maybe",
            "--portal none --scenario slow@nobody",
            "--portal none --scenario session-expired",
            "--nonsense",
        ] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
