//! The login service beside the simulator: a Node program in `simulator/broker/`, around the certified `oidc-provider`.
//!
//! This module owns its life and the conversation with it, a line of JSON a question and a line an answer. What it is
//! asked on behalf of tests is in `control`, whom it offers in `persons`. It ends with the simulator: here when that is
//! dropped, and by itself when nobody holds the other end of its stdin any more.

mod control;
mod persons;
mod switch;

use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use serde::Serialize;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::addresses::Addresses;
use crate::authorities;
use crate::signing_key::{Mint, PrivateJwk};
use persons::Person;
pub use switch::Switch;

/// Where the program is, for a simulator that is run where it was built.
pub const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/broker/main.mjs");

/// How long it may take to get ready, and to answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// The line after which it answers.
const READY: &str = "ready";

/// A running login service; dropping it ends it.
#[derive(Debug)]
pub struct Broker {
    conversation: Arc<Mutex<Conversation>>,
    switch: Switch,
    _child: Child,
}

/// Both ends of it.
#[derive(Debug)]
struct Conversation {
    to: ChildStdin,
    from: Lines<BufReader<ChildStdout>>,
}

/// Its configuration.
#[derive(Serialize)]
struct Configuration {
    issuer: String,
    port: u16,
    portal_origins: [String; 3],
    persons: Vec<Person>,
    audiences: Vec<String>,
    signing_key: PrivateJwk,
    clock_off_s: i64,
}

impl Configuration {
    fn new(addresses: Addresses, mint: &Mint) -> Self {
        Self {
            issuer: mint.issuer.clone(),
            port: addresses.broker_port(),
            portal_origins: addresses.portal_origins(),
            persons: persons::offered().collect(),
            audiences: authorities::registered().map(|authority| addresses.audience(authority)).collect(),
            signing_key: mint.key.private_jwk(),
            clock_off_s: mint.clock_off_s,
        }
    }
}

impl Broker {
    /// Starts it; when this returns, it answers. The error says what to do.
    pub async fn start(script: &Path, addresses: Addresses, mint: &Mint) -> Result<Self, String> {
        let configuration = Configuration::new(addresses, mint);
        let mut command = Command::new("node");
        command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().map_err(|error| no_node(&error.to_string()))?;
        let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(not_ready(script));
        };
        let mut conversation = Conversation { to, from: BufReader::new(from).lines() };
        let line = conversation.ask(&configuration).await.ok().filter(|line| line == READY);
        line.ok_or_else(|| not_ready(script))?;
        let conversation = Arc::new(Mutex::new(conversation));
        Ok(Self { switch: Switch::new(conversation.clone()), conversation, _child: child })
    }

    /// What tests may tell and ask it: a part of the control API.
    pub fn control(&self) -> Router {
        control::router(self.conversation.clone(), self.switch.clone())
    }

    /// What makes it fail.
    pub fn switch(&self) -> Switch {
        self.switch.clone()
    }
}

impl Conversation {
    /// Says a line and waits for one.
    async fn ask(&mut self, question: &impl Serialize) -> Result<String, String> {
        let mut line = serde_json::to_string(question).map_err(|error| error.to_string())?;
        line.push('\n');
        self.to.write_all(line.as_bytes()).await.map_err(|error| error.to_string())?;
        match timeout(PATIENCE, self.from.next_line()).await {
            Ok(Ok(Some(line))) => Ok(line),
            _ => Err("the login service does not answer".to_owned()),
        }
    }

    /// Asks, and reads the answer: what was asked for, or why not.
    async fn answer(&mut self, question: &Value) -> Result<Value, String> {
        let line = self.ask(question).await?;
        let mut answer: Value = serde_json::from_str(&line).map_err(|error| error.to_string())?;
        match answer.get("error").and_then(Value::as_str) {
            Some(error) => Err(error.to_owned()),
            None => Ok(answer.get_mut("ok").map(Value::take).unwrap_or_default()),
        }
    }
}

fn no_node(error: &str) -> String {
    format!(
        "cannot run `node` for the login service: {error}; install Node 20.12 or newer, or say --broker off"
    )
}

fn not_ready(script: &Path) -> String {
    format!(
        "the login service {} did not get ready; its own message, if it had one, stands above. If a package is \
         missing, run `npm ci --ignore-scripts`; without a login service: --broker off",
        script.display()
    )
}
