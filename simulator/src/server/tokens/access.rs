//! What an access token must say to be taken (RFC 9068).

use super::{Trust, Why};
use crate::jws::Signed;
use crate::signing_key::{Claims, SCOPE, TYPE};

/// So many seconds two clocks may differ without anybody's being turned away.
pub const GRACE: i64 = 60;

/// What the token says, when the login service that is trusted says it to this audience, and now.
pub fn read(token: &str, trust: &Trust, audience: &str, now: i64) -> Result<Claims, Why> {
    let signed = Signed::<Claims>::read(token).ok_or(Why::Unreadable)?;
    let claims = &signed.claims;
    demand(is_type(&signed.header.typ, TYPE), Why::Type)?;
    demand(signed.is_by(&trust.key), Why::Signature)?;
    demand(claims.iss == trust.issuer, Why::Issuer)?;
    demand(claims.aud == audience, Why::Audience)?;
    demand(now < claims.exp.saturating_add(GRACE), Why::Expired)?;
    let from = claims.iat.max(claims.nbf.unwrap_or(claims.iat));
    demand(from <= now.saturating_add(GRACE), Why::TooEarly)?;
    demand(claims.scope.split(' ').any(|word| word == SCOPE), Why::Scope)?;
    Ok(signed.claims)
}

/// Nothing wrong, if this holds.
pub fn demand(holds: bool, why: Why) -> Result<(), Why> {
    if holds { Ok(()) } else { Err(why) }
}

/// Whether a type is this one, which may come with the family it belongs to (RFC 7515, section 4.1.9).
pub fn is_type(typ: &str, wanted: &str) -> bool {
    let typ = typ.to_ascii_lowercase();
    typ.strip_prefix("application/").unwrap_or(&typ) == wanted
}
