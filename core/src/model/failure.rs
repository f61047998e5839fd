//! Why a source's answer could not be used. The nine error types are those of Mit Overblik's
//! orchestration component; no answer, too large a one, no token and no right to see it are told apart besides.

/// What went wrong with one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// No answer at all: refused, cut off, offline or blocked. A browser cannot tell these apart.
    Unreachable,
    /// The answer was larger than one answer may be.
    TooLarge,
    /// The source has no agreement to send us this.
    Agreement,
    /// The source behind the authority's interface failed.
    DataSource,
    /// No whole answer within the request's budget.
    Timeout,
    /// The authority's interface failed.
    Internal,
    /// The source did not accept who asked.
    Security,
    /// The source knows who asked, and does not let them have it here (RFC 9110, section 15.5.4).
    Forbidden,
    /// It was not asked: the login service gave us nothing to show to it.
    NoToken,
    /// The answer was not in the agreed form.
    Format,
    /// The source could not use our question.
    Input,
    /// The source is resting after many failures.
    CircuitBreaker,
    /// The answer's content contradicts itself.
    Validation,
}

impl Failure {
    /// Whether the same question may be answered in a moment. A source that refuses or answers nonsense does so again.
    pub fn may_pass(self) -> bool {
        match self {
            Self::Unreachable | Self::Timeout | Self::DataSource | Self::Internal | Self::CircuitBreaker => {
                true
            }
            Self::TooLarge
            | Self::Agreement
            | Self::Security
            | Self::Forbidden
            | Self::NoToken
            | Self::Format
            | Self::Input
            | Self::Validation => false,
        }
    }
}
