//! From the browser's return to a session: the login service is looked up, the code redeemed, and what comes is held to
//! what was asked. What a session then has is in `session`.

use super::Effect;
use super::event::FetchId;
use super::program::{Effects, Program};
use super::state::{Registry, SetUp, Standing, State};
use super::view;
use crate::federation::NetworkFault;
use crate::model::Instant;
use crate::session::{
    Config, Form, Granted, Issuer, Left, NoCode, NoGrant, Returned, Secret, Session, SignInFault,
};
use crate::sources::{Request, Response};

/// Milliseconds that each of the two questions may take.
const BUDGET: i64 = 10_000;
/// The largest answer that is read from a login service, in bytes.
const MAX_BYTES: u32 = 256 * 1024;
/// Minutes that the clocks may differ without being spoken of.
const CLOCKS_AGREE: i64 = 2;

/// A sign-in that is being completed.
pub(super) struct Arrival {
    returned: Returned,
    issuer: Option<Issuer>,
    since: Instant,
}

/// Takes in how one signs in here; keeps what it knew when that cannot be read.
pub fn set_up<P: Program>(state: &mut State<P>, sign_in: &str, origin: &str) {
    if let Some(config) = Config::read(sign_in) {
        state.set_up = Some(SetUp {
            config,
            redirect_uri: [origin, P::RETURN_PATH].concat(),
            origin: origin.to_owned(),
        });
    } else if state.set_up.is_none() {
        out(state, SignInFault::Unconfigured);
    }
}

/// The browser has come back.
pub fn returned<P: Program>(
    state: &mut State<P>,
    answer: &Secret,
    verifier: &Secret,
    now: Instant,
    effects: &mut Effects<P>,
) {
    let (Some(SetUp { config, .. }), Standing::Out(_)) = (&state.set_up, &state.standing) else { return };
    state.standing = match Returned::read(answer, verifier, config) {
        Ok(returned) => {
            let url = config.discovery();
            let request = Request { stored: true, ..Request::open(url, MAX_BYTES) };
            effects.push(Effect::Fetch(FetchId::Discovery, request, None));
            Standing::Arriving(Box::new(Arrival { returned, issuer: None, since: now }))
        }
        Err(NoCode::Nobody) => Standing::Out(None),
        Err(NoCode::Fault(fault)) => Standing::Out(Some(fault)),
    };
}

/// The login service has said what it is; the error is why that is the end of it.
pub fn described<P: Program>(
    state: &mut State<P>,
    outcome: Result<Response, NetworkFault>,
    now: Instant,
    effects: &mut Effects<P>,
) -> Result<(), SignInFault> {
    let (Some(SetUp { config, redirect_uri, .. }), Standing::Arriving(arrival)) =
        (&state.set_up, &mut state.standing)
    else {
        return Ok(());
    };
    let issuer = outcome
        .ok()
        .filter(|response| response.status == 200)
        .ok_or(SignInFault::Unavailable)
        .and_then(|response| Issuer::read(&response.body, config))
        .and_then(
            |issuer| if arrival.returned.is_of(&issuer) { Ok(issuer) } else { Err(SignInFault::Mismatch) },
        );
    match issuer {
        Ok(issuer) => {
            let form = Form::of_code(config, redirect_uri, &arrival.returned);
            let at = now.after(-state.clock_moved);
            effects.push(Effect::Redeem(FetchId::Exchange, issuer.token_endpoint.clone(), form, at));
            arrival.issuer = Some(issuer);
            arrival.since = now;
        }
        Err(fault) => {
            out(state, fault);
            return Err(fault);
        }
    }
    Ok(())
}

/// The code has been redeemed, or not. What time it is from now on.
pub fn exchanged<P: Program>(
    state: &mut State<P>,
    outcome: Result<Response, NetworkFault>,
    now: Instant,
) -> Instant {
    let (Some(SetUp { config, .. }), Standing::Arriving(arrival)) = (&state.set_up, &state.standing) else {
        return now;
    };
    let Some(issuer) = arrival.issuer.clone() else { return now };
    let session = granted(outcome)
        .map_err(|refusal| match refusal {
            NoGrant::Over => SignInFault::Unfinished,
            NoGrant::Refused => SignInFault::Refused,
            NoGrant::Unavailable => SignInFault::Unavailable,
        })
        .and_then(|granted| Session::begin(config.clone(), issuer, &arrival.returned, granted, now));
    match session {
        Ok(session) => {
            let behind = session.ahead().saturating_add(state.clock_moved);
            state.standing = Standing::In(Box::new(session));
            if minutes(behind).abs() >= CLOCKS_AGREE {
                mend_clock(state, behind);
                return now.after(behind);
            }
        }
        Err(fault) => state.standing = Standing::Out(Some(fault)),
    }
    now
}

/// From now on it is so many milliseconds later than the device says; so it was for what is under way.
fn mend_clock<P: Program>(state: &mut State<P>, behind: i64) {
    state.behind = behind;
    if let Standing::In(session) = &mut state.standing {
        session.mend_clock(behind);
    }
    if let Registry::Asked { since } = &mut state.registry {
        *since = since.after(behind);
    }
}

/// Whole minutes, to the nearest one.
fn minutes(millis: i64) -> i64 {
    millis.saturating_add(30_000).div_euclid(60_000)
}

/// What the token endpoint answered.
pub fn granted(outcome: Result<Response, NetworkFault>) -> Result<Granted, NoGrant> {
    outcome
        .map_err(|_| NoGrant::Unavailable)
        .and_then(|response| Granted::read(response.status, &response.body))
}

/// Nobody is signed in, because of this.
pub fn out<P: Program>(state: &mut State<P>, fault: SignInFault) {
    if let Standing::Out(_) | Standing::Arriving(_) = state.standing {
        state.standing = Standing::Out(Some(fault));
    }
}

/// Gives up a sign-in that takes too long.
pub fn give_up<P: Program>(state: &mut State<P>, effects: &mut Effects<P>) {
    effects.extend([FetchId::Discovery, FetchId::Exchange].map(Effect::Abandon));
    out(state, SignInFault::Unavailable);
}

/// When a sign-in under way is given up.
pub fn gives_up<P: Program>(state: &State<P>) -> Option<Instant> {
    match &state.standing {
        Standing::Arriving(arrival) => Some(arrival.since.after(BUDGET)),
        _ => None,
    }
}

/// Who is signed in, for the page.
pub fn visitor<P: Program>(state: &State<P>) -> view::Visitor {
    match &state.standing {
        Standing::Out(fault) => view::Visitor::Out(*fault),
        Standing::Over(_) => view::Visitor::Out(None),
        Standing::Arriving(_) => view::Visitor::Arriving,
        Standing::In(session) => {
            let off = i32::try_from(-minutes(state.behind)).ok().filter(|minutes| *minutes != 0);
            let (name, key) = (session.name.to_string(), session.person_key());
            view::Visitor::In { name, key, clock_off: off }
        }
    }
}

/// How long that lasts, for the page.
pub fn expiry<P: Program>(state: &mut State<P>, now: Instant) -> view::Expiry {
    match &mut state.standing {
        Standing::Out(_) | Standing::Arriving(_) => view::Expiry::Far,
        Standing::Over(how) => *how,
        Standing::In(session) => match session.expiry.tell(now) {
            Left::Enough => view::Expiry::Far,
            Left::Nothing => view::Expiry::Over,
            Left::Little { millis, last } => {
                view::Expiry::Near { left_s: u32::try_from(millis / 1_000).unwrap_or_default(), last }
            }
        },
    }
}
