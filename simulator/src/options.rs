//! The command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use lexopt::prelude::*;

use crate::addresses::{DEFAULT_BASE, LARGEST_BASE};

/// What `--help` prints.
pub const USAGE: &str = "\
A simulated Denmark: 23 authorities that hold something about eight made-up persons, 127 that hold nothing, and the
portal before them.

Usage: simulator --dist DIR | --portal none  [--port-base N] [--today YYYY-MM-DD] [--seed N]
       simulator --print-registry

  --dist DIR        serve the built portal in DIR
  --portal none     authorities only: something else serves the portal
  --port-base N     the portal's port; the control API has the next one, and the authorities those after it (4400)
  --today DATE      the day it is, for authorities and portal (today)
  --seed N          who the persons drawn by chance are: stress, stress-3000, any stress-N of N things (1)
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
}

/// What a command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// To print [`USAGE`].
    Help,
    /// To print the registry.
    PrintRegistry,
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
        let mut options = Options { dist: None, port_base: DEFAULT_BASE, today: None, seed: 1 };
        let mut is_portal_elsewhere = false;
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
                Long("print-registry") => return Ok(Self::PrintRegistry),
                Short('h') | Long("help") => return Ok(Self::Help),
                _ => return Err(argument.unexpected()),
            }
        }
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
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace()).map_err(|error| error.to_string())
    }

    #[test]
    fn what_is_not_said_has_a_default() {
        let options = Options { dist: None, port_base: 4400, today: None, seed: 1 };
        assert_eq!(parse("--portal none").unwrap(), Command::Run(options));
    }

    #[test]
    fn everything_can_be_said() {
        let options = Options {
            dist: Some("dist".into()),
            port_base: 9000,
            today: NaiveDate::from_ymd_opt(2026, 11, 22),
            seed: 7,
        };
        let line = "--dist dist --port-base 9000 --today 2026-11-22 --seed=7";
        assert_eq!(parse(line).unwrap(), Command::Run(options));
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
    fn what_makes_no_sense_is_refused() {
        for line in [
            "",
            "--dist a --portal none",
            "--portal some",
            "--portal none --port-base 65530",
            "--portal none --today tomorrow",
            "--portal none --scale 90",
            "--nonsense",
        ] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
