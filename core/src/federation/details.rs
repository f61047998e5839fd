//! What sources tell of one case alone: asked for when somebody opens it, one at a time, and kept for the visit. A list
//! is never held up by it.

use super::patience::Patience;
use super::questions::{Pending, Question};
use super::{Federation, Order, SOURCE_BUDGET};
use crate::model::{CaseDetail, Failure, Instant, ItemId, SourceIndex};
use crate::sources::Response;

/// One case that has been opened, and what came of it.
pub struct Detail {
    source: SourceIndex,
    id: ItemId,
    /// The list's revision of the case when it was last asked for.
    revision: Box<str>,
    since: Instant,
    patience: Patience,
    /// What was told last.
    pub told: Option<CaseDetail>,
    /// Whether it is waited for.
    pub asking: bool,
    /// Why the last question brought nothing.
    pub failed: Option<Failure>,
}

impl Federation {
    /// What is known of this case alone; `None` when nobody has opened it.
    pub fn detail(&self, source: SourceIndex, id: &ItemId) -> Option<&Detail> {
        self.details.iter().find(|detail| detail.source == source && detail.id == *id)
    }

    /// Somebody looks at a case: what is told of it alone is asked for, unless it has been told of this revision, is on
    /// its way, or has failed and is not to be asked for `again`.
    pub fn open(
        &mut self,
        source: SourceIndex,
        (id, revision): (&ItemId, &str),
        again: bool,
        now: Instant,
    ) -> Vec<Order> {
        let mut orders = Vec::new();
        let known = self.details.iter().position(|detail| detail.source == source && detail.id == *id);
        let place = known.unwrap_or_else(|| {
            self.details.push(Detail {
                source,
                id: id.clone(),
                revision: "".into(),
                since: now,
                patience: Patience::default(),
                told: None,
                asking: false,
                failed: None,
            });
            self.details.len() - 1
        });
        if let Some(detail) = self.details.get_mut(place)
            && detail.begin(revision, again, now)
        {
            self.put(source, Question::Detail(place), 0, now, &mut orders);
        }
        orders
    }

    /// Nobody looks at a case any more: what is on its way is not waited for.
    pub fn close(&mut self) -> Vec<Order> {
        self.details.iter_mut().for_each(Detail::close);
        self.questions.abandon_details().into_iter().map(Order::Abandon).collect()
    }

    /// What this source has told of its cases is forgotten.
    pub(super) fn forget_details(&mut self, source: SourceIndex) {
        for detail in self.details.iter_mut().filter(|detail| detail.source == source) {
            (detail.told, detail.failed, detail.asking) = (None, None, false);
        }
    }

    pub(super) fn take_detail(
        &mut self,
        pending: &Pending,
        place: usize,
        outcome: Result<Response, Failure>,
        now: Instant,
    ) {
        let Some(detail) = self.details.get_mut(place) else { return };
        let retry_after = outcome.as_ref().ok().and_then(|response| response.retry_after(now));
        match outcome.and_then(|response| self.protocol.read_case(&detail.id, &response)) {
            Ok(told) => {
                (detail.told, detail.failed, detail.asking) = (Some(told), None, false);
            }
            Err(failure) => {
                let (end, patience, chance) = (detail.end(), &mut detail.patience, &mut self.chance);
                let next = patience.next_try(failure, pending.tried, retry_after, end, now, chance);
                if let Some(at) = next {
                    self.questions.put_off(pending.source, pending.question, pending.tried + 1, at);
                } else {
                    (detail.failed, detail.asking) = (Some(failure), false);
                }
            }
        }
    }
}

impl Detail {
    /// The case's name at its source.
    pub(super) fn id(&self) -> &ItemId {
        &self.id
    }

    /// When no further try has sense.
    pub(super) fn end(&self) -> Instant {
        self.since.after(SOURCE_BUDGET)
    }

    /// Begins to ask for this revision, where that is needed; whether it did.
    fn begin(&mut self, revision: &str, again: bool, now: Instant) -> bool {
        let is_this = *self.revision == *revision;
        let is_known = is_this && (self.told.is_some() && self.failed.is_none());
        let has_failed = is_this && self.failed.is_some() && !again;
        if self.asking || is_known || has_failed {
            return false;
        }
        self.patience.forget();
        (self.revision, self.since) = (revision.into(), now);
        (self.asking, self.failed) = (true, None);
        true
    }

    /// What did not come is asked for when the case is opened again.
    fn close(&mut self) {
        if std::mem::take(&mut self.asking) {
            self.revision = "".into();
        }
    }
}
