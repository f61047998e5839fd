//! Owns the contract suite: the simulated authorities, held to the published Source API by a tool that knows nothing
//! else of them. What it asks is in `tests/contract`.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::process::Command;

use serde_json::Value;

use crate::cli::{PORT_BASE, World};
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::progress::say;
use crate::run;
use crate::simulated::{Simulator, free_ports};
use crate::toolbox::{schemathesis, simulator};

/// Who is tried in full: no authority has more lists.
const IN_FULL: &str = "fjordby";

/// Who asks: somebody of whom that authority holds something in each list.
const PERSON: &str = "sick";

/// How far the simulator's control API is from its first port.
const CONTROL: u16 = 1;

/// The same world every time.
const SIMULATED: [&str; 4] = ["--today", "2026-11-22", "--seed", "1"];

/// An authority that holds something about somebody.
#[derive(Debug, PartialEq, Eq)]
struct Authority {
    name: String,
    port: u16,
}

/// Tries them: one in full, of the others what they say about themselves. `rest` is handed to schemathesis.
pub fn all(place: &Place, rest: &[OsString]) -> Outcome {
    let program = simulator(place)?;
    let world = World { port_base: free_ports()?, simulated: SIMULATED.map(OsString::from).into() };
    let (in_full, others): (Vec<Authority>, Vec<Authority>) =
        living(&registry(place)?, world.port_base)?.into_iter().partition(|one| one.name == IN_FULL);
    let _simulator = Simulator::start(&program, &world)?;
    say("test: what the authorities say about themselves");
    run::shown("The test of their descriptions", &mut describe(place, &others))?;
    for authority in &in_full {
        say(&format!("test: the Source API of {IN_FULL}"));
        let token = token(authority, world.port_base)?;
        run::shown("The test of the Source API", ask_all(place, authority, &token, &world).args(rest))?;
    }
    Ok(())
}

fn describe(place: &Place, authorities: &[Authority]) -> Command {
    let mut python = schemathesis(place);
    python.arg("tests/contract/descriptors.py");
    python.args(authorities.iter().map(|Authority { name, port }| format!("{name}:{port}")));
    python
}

fn ask_all(place: &Place, Authority { name, port }: &Authority, token: &str, world: &World) -> Command {
    let mut python = schemathesis(place);
    python.args(["-m", "schemathesis.cli", "--config-file", "tests/contract/schemathesis.toml"]);
    python.args(["run", "docs/source-api/openapi.yaml"]);
    // Not every program takes a name under .localhost for this machine's.
    python.env("OVERBLIK_AUTHORITY", format!("http://127.0.0.1:{port}"));
    python.env("OVERBLIK_HOST", format!("{name}.localhost:{port}"));
    python.env("OVERBLIK_PORTAL", format!("http://overblik.localhost:{}", world.port_base));
    python.env("OVERBLIK_TOKEN", token);
    python
}

/// A bearer token about that person for this authority, from the simulator that plays it.
fn token(Authority { name, .. }: &Authority, port_base: u16) -> Outcome<String> {
    let failed =
        |why: &str| Problem::new(format!("The simulator gives no token: {why}."), "Look at its control API.");
    let answer = post(port_base + CONTROL, &format!("/token/{name}/{PERSON}"));
    let answer = answer.map_err(|error| failed(&error.to_string()))?;
    let (_, body) = answer.split_once("\r\n\r\n").ok_or_else(|| failed("its answer is cut short"))?;
    let token = serde_json::from_str(body)
        .ok()
        .and_then(|body: Value| Some(body.get("access_token")?.as_str()?.to_owned()));
    token.ok_or_else(|| failed(body))
}

/// What comes of a request without a body to a port of this machine: head and body.
fn post(port: u16, path: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

fn registry(place: &Place) -> Outcome<Value> {
    let path = place.root().join("public/sources.json");
    let json = fs::read(&path).map_err(|error| Problem::file("read", &path, &error))?;
    serde_json::from_slice(&json).map_err(|error| unreadable(&error.to_string()))
}

/// The authorities of the registry that have a port of their own, moved to where `port_base` is the first. Those that
/// hold nothing share one.
fn living(registry: &Value, port_base: u16) -> Outcome<Vec<Authority>> {
    let sources = registry.get("sources").and_then(Value::as_array);
    let takes_part = |source: &&Value| source.get("connected").is_none_or(|connected| connected != false);
    let all: Option<Vec<Authority>> =
        sources.and_then(|sources| sources.iter().filter(takes_part).map(authority).collect());
    let all = all.ok_or_else(|| unreadable("a source has no address with a port"))?;
    let has_its_own = |one: &&Authority| all.iter().filter(|other| other.port == one.port).count() == 1;
    let moved = |Authority { name, port }: &Authority| Authority {
        name: name.clone(),
        port: port - PORT_BASE + port_base,
    };
    Ok(all.iter().filter(has_its_own).map(moved).collect())
}

/// It, of an entry whose address is like `http://fjordby.localhost:4403/`.
fn authority(source: &Value) -> Option<Authority> {
    let (_, port) = source.get("base")?.as_str()?.trim_end_matches('/').rsplit_once(':')?;
    let port = port.parse().ok().filter(|port| *port >= PORT_BASE)?;
    Some(Authority { name: source.get("id")?.as_str()?.to_owned(), port })
}

fn unreadable(why: &str) -> Problem {
    Problem::new(format!("public/sources.json cannot be used: {why}."), "Print it anew with the simulator.")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Authority, living};

    #[test]
    fn who_shares_a_port_is_left_out_and_the_others_are_moved() {
        let source =
            |id: &str, port: u16| json!({"id": id, "base": format!("http://{id}.localhost:{port}/")});
        let registry = json!({"sources": [source("a", 4403), source("b", 4402), source("c", 4402), {"id": "d", "connected": false}]});
        let moved = vec![Authority { name: "a".to_owned(), port: 5003 }];
        assert_eq!(living(&registry, 5000).ok(), Some(moved));
        assert!(living(&json!({"sources": [{"id": "a", "base": "http://a.localhost/"}]}), 5000).is_err());
    }
}
