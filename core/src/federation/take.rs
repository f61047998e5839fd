//! Takes in what a question brought, and decides whether a failure is one, or the question is asked again first.

use super::questions::{Pending, Question};
use super::tracked::Tracked;
use super::{Federation, Order, SOURCE_BUDGET};
use crate::model::{Failure, Instant};
use crate::sources::Response;

impl Federation {
    /// Takes in what a question brought, or why it brought nothing.
    pub(super) fn take(
        &mut self,
        pending: &Pending,
        outcome: Result<Response, Failure>,
        now: Instant,
        orders: &mut Vec<Order>,
    ) {
        match pending.question {
            Question::Relations => self.take_relations(pending, outcome, now, orders),
            Question::Descriptor => {
                let said = outcome.and_then(|response| self.protocol.read_descriptor(&response));
                if let Some(tracked) = self.tracked_mut(pending.source) {
                    tracked.descriptor_mut().take(said, now);
                }
            }
            Question::List(list) => self.take_page(pending, list, outcome, now, orders),
            Question::Detail(place) => self.take_detail(pending, place, outcome, now),
        }
        self.go_on(pending.source, now, orders);
    }

    fn take_relations(
        &mut self,
        pending: &Pending,
        outcome: Result<Response, Failure>,
        now: Instant,
        orders: &mut Vec<Order>,
    ) {
        let retry_after = outcome.as_ref().ok().and_then(|response| response.retry_after(now));
        let named = outcome.and_then(|response| self.protocol.read_relations(&response));
        let Some(named) = self.unless_later(pending, named, retry_after, now) else { return };
        if let Some(relations) = self.tracked_mut(pending.source).and_then(Tracked::relations_mut) {
            relations.take(named, now);
        }
        self.follow_relations(now, orders);
    }

    fn take_page(
        &mut self,
        pending: &Pending,
        list: usize,
        outcome: Result<Response, Failure>,
        now: Instant,
        orders: &mut Vec<Order>,
    ) {
        let Some(fetch) = self.list_mut(pending.source, list) else { return };
        let resource = fetch.resource();
        let (retry_after, mark) = match &outcome {
            Ok(response) if response.is_unchanged() && pending.knows => {
                fetch.is_unchanged(now);
                if let Some(tracked) = self.tracked_mut(pending.source) {
                    tracked.patience.answered();
                }
                return;
            }
            Ok(response) => (response.retry_after(now), response.etag.clone()),
            Err(_) => (None, String::new()),
        };
        let page = outcome.and_then(|response| self.protocol.read_list(resource, &response));
        let Some(page) = self.unless_later(pending, page, retry_after, now) else { return };
        let Some(fetch) = self.list_mut(pending.source, list) else { return };
        let is_first = fetch.asked().cursor.is_none();
        if fetch.take(page, now) {
            self.put(pending.source, pending.question, 0, now, orders);
        } else {
            // The mark of a later page is not one of the whole.
            fetch.remember(&pending.url, if is_first { &mark } else { "" });
        }
    }

    /// What a question brought, unless it has failed and is asked again later.
    fn unless_later<T>(
        &mut self,
        &Pending { source, question, tried, .. }: &Pending,
        read: Result<T, Failure>,
        retry_after: Option<i64>,
        now: Instant,
    ) -> Option<Result<T, Failure>> {
        let tracked = self.tracked.get_mut(source.0)?;
        match read {
            Ok(_) => tracked.patience.answered(),
            Err(failure) => {
                let end = tracked.asked_since().after(SOURCE_BUDGET);
                let next = tracked.patience.next_try(failure, tried, retry_after, end, now, &mut self.chance);
                if let Some(at) = next {
                    self.questions.put_off(source, question, tried + 1, at);
                    return None;
                }
                tracked.patience.failed(failure);
            }
        }
        Some(read)
    }
}
