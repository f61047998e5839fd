//! Where everything listens: one base port, and a fixed step from it for each part.

use crate::authorities::{Authority, bystanders};

/// The base that `public/sources.json` is written for.
pub const DEFAULT_BASE: u16 = 4400;

/// How far the control API is from the base.
const CONTROL: u16 = 1;

/// How far the login service is from the base.
const BROKER: u16 = 30;

/// How far the sites are that have widgets on their pages, or want to.
const GUESTS: u16 = 40;

/// How far the last port is.
pub const LAST: u16 = 40;

/// The largest base that leaves room for all ports.
pub const LARGEST_BASE: u16 = u16::MAX - LAST;

/// The addresses of one simulator.
#[derive(Debug, Clone, Copy)]
pub struct Addresses {
    /// The portal's port, which all others are counted from.
    pub base: u16,
}

impl Addresses {
    /// The portal's origin.
    pub fn portal(self) -> String {
        format!("http://overblik.localhost:{}", self.base)
    }

    /// Every origin the portal may be opened at.
    pub fn portal_origins(self) -> [String; 3] {
        ["overblik.localhost", "localhost", "127.0.0.1"].map(|host| format!("http://{host}:{}", self.base))
    }

    /// The authority's origin.
    pub fn authority(self, authority: &Authority) -> String {
        format!("http://{}.localhost:{}", authority.source, self.port(authority))
    }

    /// Whom a token must be for, to be the authority's: as its entry in the registry has it.
    pub fn audience(self, authority: &Authority) -> String {
        format!("{}/", self.authority(authority))
    }

    /// The login service's origin, which is its name in tokens too.
    pub fn issuer(self) -> String {
        format!("http://login.localhost:{}", self.broker_port())
    }

    /// The login service's port.
    pub const fn broker_port(self) -> u16 {
        self.base + BROKER
    }

    /// The authority's port.
    pub const fn port(self, authority: &Authority) -> u16 {
        self.base + authority.port
    }

    /// The control API's address.
    pub fn control(self) -> String {
        format!("http://127.0.0.1:{}", self.control_port())
    }

    /// The drill page.
    pub fn drill(self) -> String {
        format!("{}/drill", self.control())
    }

    /// The control API's port.
    pub const fn control_port(self) -> u16 {
        self.base + CONTROL
    }

    /// The port of every site that has widgets on its pages, or wants to.
    pub const fn guest_port(self) -> u16 {
        self.base + GUESTS
    }

    /// The origin of such a site, by what its host's name has before `.localhost`.
    pub fn guest(self, name: &str) -> String {
        format!("http://{name}.localhost:{}", self.guest_port())
    }

    /// The port of every bystander.
    pub const fn bystander_port(self) -> u16 {
        self.base + bystanders::PORT
    }
}
