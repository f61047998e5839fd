//! Everything the portal can do to the world.

use super::event::FetchId;
use super::view::Slice;
use crate::model::Instant;
use crate::session::Token;
use crate::sources::Request;

/// Something to be done. The worker carries it out with one `match`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Send a request, with a token where the answer depends on who asks, and report its end as
    /// [`super::Event::Fetched`].
    Fetch(FetchId, Request, Option<Token>),
    /// Stop a fetch; its end is not reported.
    Abandon(FetchId),
    /// Report [`super::Event::Woke`] at this moment, instead of any moment asked for before.
    Wake(Instant),
    /// Tell the page.
    Show(Vec<Slice>),
}
