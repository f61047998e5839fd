//! Everything that listens: three authorities, the control API, and the portal.

mod api;
mod control;
mod cors;
mod faults;
mod gate;
mod logging;
mod office;
mod portal;
pub mod registry;
mod site;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use axum::Router;

use crate::addresses::Addresses;
use crate::options::Options;
use crate::{moment, person};
use control::Controlled;
use gate::Gate;
use office::Office;
use portal::Portal;
use registry::Registry;

/// A running simulator; dropping it ends it.
#[derive(Debug)]
pub struct Simulator {
    addresses: Vec<(&'static str, String)>,
    /// The authorities' gates are held by the control API's.
    _gates: Vec<Gate>,
}

/// Why a simulator could not start, said so that a developer knows what to do.
#[derive(Debug)]
pub struct StartError(String);

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Simulator {
    /// Makes the person and opens every port; when this returns, everything answers.
    pub async fn start(options: &Options) -> Result<Self, StartError> {
        let addresses = Addresses { base: options.port_base };
        let mut listed = vec![("portal", addresses.portal())];
        let mut gates = vec![];
        if let Some(dist) = &options.dist {
            let portal = Portal::new(dist, read_registry(dist)?, addresses, options.today);
            gates.push(open(addresses.base, portal.router()).await?);
        }
        let controlled = open_authorities(options, addresses).await?;
        listed.extend(
            controlled
                .iter()
                .map(|Controlled { office, .. }| (office.ledger.authority.source, office.origin())),
        );
        gates.push(open(addresses.control_port(), control::router(controlled)).await?);
        listed.push(("control", addresses.control()));
        Ok(Self { addresses: listed, _gates: gates })
    }

    /// The name and address of each part.
    pub fn addresses(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.addresses.iter().map(|(name, address)| (*name, address.as_str()))
    }
}

async fn open_authorities(options: &Options, addresses: Addresses) -> Result<Vec<Controlled>, StartError> {
    let today = options.today.unwrap_or_else(moment::today);
    let mut controlled = vec![];
    for ledger in person::ledgers(options.seed, today, options.scale) {
        let port = addresses.port(ledger.authority);
        let office = Arc::new(Office::new(ledger, addresses, today));
        let router = Router::new().nest("/overblik/v1", api::router(&office)).merge(site::router(&office));
        let gate = Arc::new(open(port, router).await?);
        controlled.push(Controlled { office, gate });
    }
    Ok(controlled)
}

async fn open(port: u16, router: Router) -> Result<Gate, StartError> {
    Gate::new(port, router).await.map_err(|error| {
        StartError(format!(
            "cannot listen on port {port}: {error}; end what uses it, or choose another --port-base"
        ))
    })
}

fn read_registry(dist: &Path) -> Result<Registry, StartError> {
    let file = dist.join("sources.json");
    let failed = |why: String| StartError(format!("{}: {why}; is the portal built?", file.display()));
    let json = std::fs::read(&file).map_err(|error| failed(error.to_string()))?;
    Registry::parse(&json).map_err(failed)
}
