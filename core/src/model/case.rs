//! A case (sag): something an authority is to decide.

use super::Instant;

/// A case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Where it stands.
    pub status: CaseStatus,
    /// The authority's case number.
    pub number: Box<str>,
    /// When it began.
    pub opened: Instant,
    /// When something last happened in it.
    pub updated: Instant,
}

impl CaseStatus {
    /// Whether the authority has still to decide, as far as is known.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Created | Self::InProgress | Self::Other)
    }
}

/// Sagsstatus, the value list of Mit Overblik.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseStatus {
    /// 1 Oprettet.
    Created,
    /// 2 Behandles.
    InProgress,
    /// 3 Afgjort.
    Decided,
    /// 4 Afsluttet.
    Closed,
    /// 5 Afvist.
    Rejected,
    /// A status this version does not know.
    Other,
}
