//! The command: reads the command line, starts the simulator, says where it listens, and serves until it is ended.

use std::future::pending;
use std::process::ExitCode;

use simulator::options::{Command, USAGE};
use simulator::server::Simulator;

#[tokio::main]
async fn main() -> ExitCode {
    let options = match Command::parse(std::env::args_os().skip(1)) {
        Ok(Command::Run(options)) => options,
        Ok(Command::Help) => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("simulator: {error}\n\n{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    match Simulator::start(&options).await {
        Ok(simulator) => {
            for (name, address) in simulator.addresses() {
                println!("{name:<12}{address}/");
            }
            println!("ready");
            pending().await
        }
        Err(error) => {
            eprintln!("simulator: {error}");
            ExitCode::FAILURE
        }
    }
}
