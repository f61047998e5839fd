//! Everything that listens: the authorities, the control API with the drill page, the portal, the sites that have its
//! widgets, and beside them the login service.

mod answer;
mod api;
mod bystanders;
mod compression;
mod control;
mod cors;
mod drill;
mod faults;
mod gate;
mod guests;
mod headers;
mod hostile;
mod life;
mod logging;
mod nudges;
mod office;
mod portal;
pub mod registry;
mod site;
mod tokens;
mod widgets;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use axum::Router;

use chrono::NaiveDate;

use crate::addresses::Addresses;
use crate::authorities::{ALL, Authority, BYSTANDERS, EXPECTED};
use crate::broker::Broker;
use crate::moment;
use crate::options::Options;
use crate::people::population::Population;
use crate::signing_key::{Mint, SigningKey};
use control::Controlled;
use gate::Gate;
use office::Office;
use portal::Portal;
use registry::Registry;
use tokens::Trust;

/// A running simulator; dropping it ends it.
#[derive(Debug)]
pub struct Simulator {
    addresses: Vec<(&'static str, String)>,
    signing_key: Arc<SigningKey>,
    _broker: Option<Broker>,
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
    /// Opens every port; when this returns, everything answers.
    pub async fn start(options: &Options) -> Result<Self, StartError> {
        let addresses = Addresses { base: options.port_base };
        let mut listed = vec![("portal", addresses.portal())];
        let mut gates = vec![];
        if let Some(dist) = &options.dist {
            let portal = Portal::new(dist, read_registry(dist)?, addresses, options.today);
            gates.push(open(addresses.base, portal.router()).await?);
        }
        let country = Country::new(options, addresses);
        let mut controlled = country.open_living().await?;
        listed.extend(
            controlled.iter().map(|Controlled { office, .. }| (office.authority.source, office.origin())),
        );
        listed.push(("bystanders", format!("http://*.localhost:{}", addresses.bystander_port())));
        let (bystanders, gate) = country.open_bystanders().await?;
        gates.push(gate);
        controlled.extend(bystanders);
        let broker = match &options.broker {
            Some(script) => Some(Broker::start(script, addresses, &country.mint).await.map_err(StartError)?),
            None => None,
        };
        listed.extend(broker.is_some().then(|| ("login", addresses.issuer())));
        listed.push(("guests", addresses.guest(guests::MUNICIPALITY)));
        gates.push(open(addresses.guest_port(), guests::router(addresses)).await?);
        let signing_key = country.mint.key.clone();
        let Country { population, mint, .. } = country;
        let login = broker.as_ref().map(Broker::switch);
        let country = Arc::new(control::Country { authorities: controlled, login, population, mint });
        for chosen in &options.scenarios {
            country.strike(chosen).await.map_err(|why| {
                StartError(format!("--scenario {}@{}: {why}", chosen.scenario.name, chosen.authority))
            })?;
        }
        let control = control::router(country.clone())
            .merge(drill::router(country, addresses))
            .merge(broker.as_ref().map(Broker::control).unwrap_or_default());
        gates.push(open(addresses.control_port(), control).await?);
        listed.push(("control", addresses.control()));
        listed.push(("drill", addresses.drill()));
        Ok(Self { addresses: listed, signing_key, _broker: broker, _gates: gates })
    }

    /// The name and address of each part.
    pub fn addresses(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.addresses.iter().map(|(name, address)| (*name, address.as_str()))
    }

    /// The login service's key, which the authorities trust.
    pub fn signing_key(&self) -> &SigningKey {
        &self.signing_key
    }
}

/// What all authorities have in common.
struct Country {
    population: Arc<Population>,
    addresses: Addresses,
    today: NaiveDate,
    mint: Mint,
}

impl Country {
    fn new(options: &Options, addresses: Addresses) -> Self {
        let today = options.today.unwrap_or_else(moment::today);
        let key = Arc::new(SigningKey::generate());
        let mint = Mint { issuer: addresses.issuer(), key, clock_off_s: options.clock_off_s };
        Self { population: Arc::new(Population::new(today, options.seed)), addresses, today, mint }
    }

    fn office(&self, authority: &'static Authority) -> Arc<Office> {
        let Mint { issuer, key, clock_off_s } = &self.mint;
        let trust = Trust { issuer: issuer.clone(), key: key.public(), clock_off_s: *clock_off_s };
        Arc::new(Office::new(authority, self.population.clone(), self.addresses, self.today, trust))
    }

    async fn open_living(&self) -> Result<Vec<Controlled>, StartError> {
        let mut controlled = vec![];
        for authority in ALL {
            let office = self.office(authority);
            let gate = open(self.addresses.port(authority), router(&office)).await?;
            controlled.push(Controlled { office, gate: Some(Arc::new(gate)) });
        }
        Ok(controlled)
    }

    /// The bystanders, and those to come, who have no more than a site.
    async fn open_bystanders(&self) -> Result<(Vec<Controlled>, Gate), StartError> {
        let mut offices: Vec<_> = BYSTANDERS.iter().map(|authority| self.office(authority)).collect();
        let mut by_host: BTreeMap<_, _> =
            offices.iter().map(|office| (office.authority.source, router(office))).collect();
        let to_come = EXPECTED.iter().map(|expected| self.office(&expected.authority));
        for office in to_come {
            by_host.insert(office.authority.source, site::router(&office));
            offices.push(office);
        }
        let gate = open(self.addresses.bystander_port(), bystanders::router(by_host)).await?;
        Ok((offices.into_iter().map(|office| Controlled { office, gate: None }).collect(), gate))
    }
}

/// Everything at one authority's origin: its API and its site.
fn router(office: &Arc<Office>) -> Router {
    Router::new().nest("/overblik/v1", api::router(office)).merge(site::router(office))
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
