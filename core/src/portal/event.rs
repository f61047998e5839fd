//! Everything that can happen to the portal.

use super::view::{Kept, Lead, Look, Reminding, TakeAlong};
use crate::federation::{NetworkFault, RequestId};
use crate::model::SourceIndex;
use crate::session::{Secret, SignInFault};
use crate::sources::Response;
use serde::{Deserialize, Serialize};

/// Something that happened in the world, to a program whose page says such things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event<Said = PageEvent> {
    /// The page said something.
    Page(Said),
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
    /// What the login service says of itself.
    Discovery,
    /// The token endpoint's answer to the authorization code.
    Exchange,
    /// Its answer for the token of one source.
    Token(SourceIndex),
    /// A request of the federation.
    Source(RequestId),
}

/// What the page can say to the worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PageEvent {
    /// It is open, or asks for the registry once more.
    Open {
        /// How one signs in: the content of the page's `overblik-sign-in`, JSON.
        sign_in: String,
        /// The page's own origin, where the login service sends the browser back to.
        origin: String,
        /// What this browser has kept of somebody's choices.
        kept: Box<Kept>,
    },
    /// The browser has come back from the login service.
    Returned {
        /// The query that it came back with.
        answer: Secret,
        /// The code verifier kept during the redirect (RFC 7636); empty when it was lost.
        verifier: Secret,
    },
    /// The page could not leave for the login service.
    NotLeft(SignInFault),
    /// The citizen is there, in this tab or another, or wants to stay signed in.
    Active,
    /// The citizen asks one source again, by its place.
    Retry(u16),
    /// The citizen wants a source left out, by its place: it is not asked, and what it has said goes.
    LeaveOut(u16),
    /// The citizen wants it in again.
    TakeIn(u16),
    /// The page is looked at again after it was out of sight.
    Visible,
    /// The citizen asks every source of which it is not known whether it concerns them.
    AskEveryone,
    /// This is looked at from now on, from its beginning.
    Look(Look),
    /// This is to be made a file of.
    TakeAlong(Box<TakeAlong>),
    /// The citizen's own calendar, a file of theirs, to be shown beside the portal's; empty to have it gone again.
    OwnCalendar(Vec<u8>),
    /// How long before it a thing is to be reminded of, by [`super::view::CalendarEntry::page`]; nothing when it is not.
    Remind {
        /// Which thing.
        page: String,
        /// The times, instead of those before.
        leads: Vec<Lead>,
    },
    /// How somebody wants to be reminded from now on.
    Reminding(Box<Reminding>),
    /// These notices have been seen, by [`super::view::Notice::keys`].
    Seen(Vec<String>),
    /// More rows ahead: [`super::view::STEP`] of them.
    MoreAhead,
    /// As many more rows of the past.
    MorePast,
    /// The lines under this heading ([`super::view::Row::key`], [`super::view::LookUpGroup::key`]) are unfolded, or folded
    /// again.
    Unfold {
        /// The heading.
        run: String,
        /// Whether they are to stand after it.
        open: bool,
    },
}
