//! The command: reads the command line, starts the simulator, says where it listens, and serves until it is ended; or
//! prints the registry or the names of the scenarios.

use std::fmt::Display;
use std::future::pending;
use std::process::ExitCode;

use simulator::addresses::{Addresses, DEFAULT_BASE};
use simulator::options::{Command, Options, USAGE};
use simulator::scenario;
use simulator::server::Simulator;
use simulator::wire::registry;

#[tokio::main]
async fn main() -> ExitCode {
    match Command::parse(std::env::args_os().skip(1)) {
        Ok(Command::Run(options)) => run(&options).await,
        Ok(Command::Help) => {
            print!("{USAGE}");
            ExitCode::SUCCESS
        }
        Ok(Command::ListScenarios) => {
            for scenario in scenario::all() {
                println!("{}", scenario.name);
            }
            ExitCode::SUCCESS
        }
        Ok(Command::PrintRegistry) => match registry::print(Addresses { base: DEFAULT_BASE }) {
            Ok(json) => {
                print!("{json}");
                ExitCode::SUCCESS
            }
            Err(error) => failed(&error),
        },
        Err(error) => failed(&format!("{error}\n\n{USAGE}")),
    }
}

async fn run(options: &Options) -> ExitCode {
    match Simulator::start(options).await {
        Ok(simulator) => {
            for (name, address) in simulator.addresses() {
                println!("{name:<12}{address}/");
            }
            println!("ready");
            pending().await
        }
        Err(error) => failed(&error),
    }
}

fn failed(why: &impl Display) -> ExitCode {
    eprintln!("simulator: {why}");
    ExitCode::FAILURE
}
