//! Everything the portal can do to the world.

use super::event::FetchId;
use super::view;
use crate::model::{Instant, Link};
use crate::session::{Form, Token};
use crate::sources::Request;

/// Something to be done, by a program that tells its page in such slices. The worker carries it out with one `match`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect<Slice = view::Slice> {
    /// Send a request, with a pass where the answer depends on who asks, and report its end as
    /// [`super::Event::Fetched`].
    Fetch(FetchId, Request, Option<Pass>),
    /// Post a form to the login service's token endpoint, with a proof of this moment by its clock, and report its end
    /// likewise.
    Redeem(FetchId, Link, Form, Instant),
    /// Stop a fetch; its end is not reported.
    Abandon(FetchId),
    /// Report [`super::Event::Woke`] at this moment, instead of any moment asked for before.
    Wake(Instant),
    /// Tell the page.
    Show(Vec<Slice>),
}

/// What proves to a source who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pass {
    /// The token, for this source alone.
    pub token: Token,
    /// The moment of asking by the login service's clock, for a bound token's proof (RFC 9449, section 4.2).
    pub at: Instant,
}
