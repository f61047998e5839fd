//! The command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use lexopt::prelude::*;

use crate::addresses::{DEFAULT_BASE, LARGEST_BASE};
use crate::person;

/// What `--help` prints.
pub const USAGE: &str = "\
Three simulated authorities, and the portal before them.

Usage: simulator --dist DIR | --portal none
                 [--port-base N] [--today YYYY-MM-DD] [--seed N] [--scale N]

  --dist DIR      serve the built portal in DIR
  --portal none   authorities only: something else serves the portal
  --port-base N   the portal's port; the authorities and the control API follow (4400)
  --today DATE    the day it is, for authorities and portal (today)
  --seed N        which person (1)
  --scale N       how many items the person has in all (an ordinary person's)
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
    /// Which person.
    pub seed: u64,
    /// How many items in all.
    pub scale: Option<usize>,
}

/// What a command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// To print [`USAGE`].
    Help,
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
        let mut options = Options { dist: None, port_base: DEFAULT_BASE, today: None, seed: 1, scale: None };
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
                Long("scale") => options.scale = Some(parser.value()?.parse()?),
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
        if self.scale.is_some_and(|scale| scale > person::LARGEST) {
            return Err(format!("--scale must be at most {}", person::LARGEST).into());
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
        let options = Options { dist: None, port_base: 4400, today: None, seed: 1, scale: None };
        assert_eq!(parse("--portal none").unwrap(), Command::Run(options));
    }

    #[test]
    fn everything_can_be_said() {
        let options = Options {
            dist: Some("dist".into()),
            port_base: 9000,
            today: NaiveDate::from_ymd_opt(2026, 11, 22),
            seed: 7,
            scale: Some(3000),
        };
        let line = "--dist dist --port-base 9000 --today 2026-11-22 --seed=7 --scale 3000";
        assert_eq!(parse(line).unwrap(), Command::Run(options));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for line in [
            "",
            "--dist a --portal none",
            "--portal some",
            "--portal none --port-base 65530",
            "--portal none --today tomorrow",
            "--portal none --scale 9999999",
            "--nonsense",
        ] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
