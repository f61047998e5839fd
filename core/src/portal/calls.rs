//! The questions about the person, from the federation's order until the answer: each waits until its source's token is
//! there, and one that a source refuses is asked once more with a fresh token.

use super::event::FetchId;
use super::{Effect, Pass};
use crate::federation::{Federation, NetworkFault, Order, RequestId};
use crate::model::{Instant, SourceIndex};
use crate::session::{Session, Token};
use crate::sources::{Request, Response};

/// The questions under way.
#[derive(Default)]
pub struct Calls(Vec<Call>);

struct Call {
    id: RequestId,
    source: SourceIndex,
    request: Request,
    stage: Stage,
    refused: bool,
}

#[derive(PartialEq, Eq)]
enum Stage {
    /// For its source's token.
    Waiting,
    /// With this one.
    Sent(Token),
}

impl Calls {
    /// Carries out an order of the federation, as far as the tokens allow.
    pub fn carry_out<S>(
        &mut self,
        order: Order,
        session: &mut Session,
        now: Instant,
        effects: &mut Vec<Effect<S>>,
    ) {
        match order {
            Order::Fetch(id, source, request) if request.personal => {
                self.0.push(Call { id, source, request, stage: Stage::Waiting, refused: false });
                self.send(source, session, now, effects);
            }
            Order::Fetch(id, _, request) => effects.push(Effect::Fetch(FetchId::Source(id), request, None)),
            Order::Abandon(id) => {
                let is_waiting = |call: &Call| call.id == id && call.stage == Stage::Waiting;
                if !self.0.iter().any(is_waiting) {
                    effects.push(Effect::Abandon(FetchId::Source(id)));
                }
                self.0.retain(|call| call.id != id);
            }
        }
    }

    /// Sends what waits for this source's token, when it is there.
    pub fn send<S>(
        &mut self,
        source: SourceIndex,
        session: &mut Session,
        now: Instant,
        effects: &mut Vec<Effect<S>>,
    ) {
        let Some(token) = session.tokens.of(source, now) else { return };
        let at = now.after(session.ahead());
        for call in self.waiting_for(source) {
            call.stage = Stage::Sent(token.clone());
            let pass = Pass { token: token.clone(), at };
            effects.push(Effect::Fetch(FetchId::Source(call.id), call.request.clone(), Some(pass)));
        }
    }

    /// Takes in what a question brought, and gives it back unless the question is asked once more.
    pub fn answered<S>(
        &mut self,
        id: RequestId,
        outcome: Result<Response, NetworkFault>,
        session: &mut Session,
        now: Instant,
        effects: &mut Vec<Effect<S>>,
    ) -> Option<Result<Response, NetworkFault>> {
        const UNAUTHORIZED: u16 = 401;
        let is_refused = outcome.as_ref().is_ok_and(|response| response.status == UNAUTHORIZED);
        let call = self.0.iter_mut().find(|call| call.id == id);
        let again = call.and_then(|call| call.once_more(is_refused, session));
        if let Some(source) = again {
            self.send(source, session, now, effects);
            return None;
        }
        self.0.retain(|call| call.id != id);
        Some(outcome)
    }

    /// Gives up what waits for this source's token.
    pub fn give_up(&mut self, source: SourceIndex) -> Vec<RequestId> {
        let ids: Vec<RequestId> = self.waiting_for(source).map(|call| call.id).collect();
        self.0.retain(|call| !ids.contains(&call.id));
        ids
    }

    fn waiting_for(&mut self, source: SourceIndex) -> impl Iterator<Item = &mut Call> {
        self.0.iter_mut().filter(move |call| call.source == source && call.stage == Stage::Waiting)
    }
}

impl Call {
    /// Learns from an answer what the token was worth. The source to ask when it is put once more, with a fresh one.
    fn once_more(&mut self, is_refused: bool, session: &mut Session) -> Option<SourceIndex> {
        let Stage::Sent(shown) = &self.stage else { return None };
        if !is_refused {
            session.tokens.trust(self.source);
            return None;
        }
        let may_help = !self.refused && session.tokens.refused(self.source, shown);
        may_help.then(|| {
            (self.refused, self.stage) = (true, Stage::Waiting);
            self.source
        })
    }
}

/// Asks the login service for the tokens that are wanted, side by side.
pub fn ask_tokens<S>(
    session: &mut Session,
    federation: &Federation,
    now: Instant,
    effects: &mut Vec<Effect<S>>,
) {
    let audience = |source| Some(federation.source(source)?.address()?.audience.clone());
    let at = now.after(session.ahead());
    for (source, form) in session.tokens.ask(&session.config, audience, now) {
        let endpoint = session.issuer.token_endpoint.clone();
        effects.push(Effect::Redeem(FetchId::Token(source), endpoint, form, at));
    }
}
