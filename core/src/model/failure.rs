//! Why a source's answer could not be used. The nine error types are those of Mit Overblik's
//! orchestration component; those of no answer, too large a one and no token are what only a client can see.

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
