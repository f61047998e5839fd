//! Everything that can happen to the portal.

use super::view::Look;
use crate::federation::{NetworkFault, RequestId};
use crate::sources::Response;
use serde::{Deserialize, Serialize};

/// Something that happened in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The page said something.
    Page(PageEvent),
    /// A fetch came to its end.
    Fetched(FetchId, Result<Response, NetworkFault>),
    /// The time asked for by [`super::Effect::Wake`] has come.
    Woke,
}

/// Names a fetch that is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FetchId {
    /// The operator's registry.
    Registry,
    /// A request of the federation.
    Source(RequestId),
}

/// What the page can say to the worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PageEvent {
    /// It is open, or asks for the registry once more.
    Open,
    /// The citizen signs in as a made-up person of the registry, by id.
    SignIn(String),
    /// The citizen asks one source again, by its place.
    Retry(u16),
    /// The citizen asks every source of which it is not known whether it concerns them.
    AskEveryone,
    /// This is looked at from now on, from its beginning.
    Look(Look),
    /// More rows from today on: [`super::view::STEP`] of them.
    MoreAhead,
    /// As many more rows before today.
    MorePast,
}
