//! Chance: where the portal's one seed comes from. Nothing secret is drawn from it.

/// A seed that no other visit is likely to have.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "any of the bits will do")]
pub fn seed() -> u64 {
    (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64
}
