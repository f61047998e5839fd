//! When a source is asked again that has been asked before: for what has changed, when the citizen comes back to the
//! page; and for what failed, by itself, one question first and the rest when that is answered.

use super::answer::Answer;
use super::questions::{Pending, Question};
use super::{Federation, Order};
use crate::model::{Failure, Instant, SourceIndex};

/// Milliseconds between two times that a source is asked for what has changed, unless the registry sets another pace.
const PACE: i64 = 300_000;
/// Milliseconds after which a source that failed is asked again because the citizen has come back to the page.
const LOOKED_AT_AGAIN: i64 = 30_000;

impl Federation {
    /// Asks for what has changed since, no source more often than it wants: the citizen has come back to the page.
    pub fn renew(&mut self, now: Instant) -> Vec<Order> {
        let mut orders = Vec::new();
        for index in self.indices() {
            let Some(tracked) = self.tracked.get_mut(index.0).filter(|tracked| tracked.is_asked()) else {
                continue;
            };
            if self.questions.is_busy(index) {
                continue;
            }
            let pace = tracked.source().address().and_then(|address| address.pace).unwrap_or(PACE);
            let is_left = tracked.passing_fault().is_some() && tracked.next_try.is_none();
            let probes = is_left && now.since(tracked.asked_since()) >= LOOKED_AT_AGAIN;
            if probes {
                tracked.patience.forget();
            }
            let older = now.after(-pace);
            let knows = matches!(tracked.relations(), Some(Answer::Said(_, at)) if *at <= older);
            if knows {
                tracked.is_asked_at(now);
            }
            let lists = tracked.renew_older(older, now).into_iter().map(Question::List);
            let questions: Vec<Question> =
                knows.then_some(Question::Relations).into_iter().chain(lists).collect();
            for question in questions {
                self.put(index, question, 0, now, &mut orders);
            }
            if probes {
                self.probe(index, now, &mut orders);
            }
        }
        orders
    }

    /// What follows for a source from an answer: others of its questions go out, or are given up, and one that has
    /// failed for now is asked again at its time.
    pub(super) fn go_on(&mut self, source: SourceIndex, now: Instant, orders: &mut Vec<Order>) {
        if let Some(failure) = self.tracked(source).and_then(|tracked| tracked.patience.gives_up()) {
            for question in self.questions.give_up_put_off(source) {
                let pending = Pending { tried: u8::MAX, ..Pending::unsent(source, question, now) };
                self.take(&pending, Err(failure), now, orders);
            }
        }
        while let Some((question, tried)) = self.questions.next_queued(source) {
            self.put(source, question, tried, now, orders);
        }
        if self.questions.is_busy(source) {
            return;
        }
        let Some(tracked) = self.tracked.get_mut(source.0).filter(|tracked| tracked.is_asked()) else {
            return;
        };
        let failing = tracked.passing_fault();
        let answers_again = std::mem::take(&mut tracked.probing) && !tracked.patience.is_tried();
        match failing {
            None => {
                tracked.next_try = None;
                tracked.patience.forget();
            }
            Some(_) if answers_again => self.ask_failed(source, now, orders),
            Some(failure) => self.wait_for(source, failure, now, orders),
        }
    }

    /// Sets when a source that failed is asked again by itself, and asks whether it had announced that it would.
    fn wait_for(&mut self, source: SourceIndex, failure: Failure, now: Instant, orders: &mut Vec<Order>) {
        let Some(tracked) = self.tracked.get_mut(source.0) else { return };
        if let Answer::Said(descriptor, _) = tracked.descriptor()
            && let Some(outage) = descriptor.outage_at(now)
        {
            tracked.next_try = Some(tracked.patience.not_before(outage.to));
        } else if tracked.next_try.is_none() {
            tracked.next_try = tracked.patience.next_probe(now);
        }
        // One that cannot be reached says nothing of itself either.
        if failure != Failure::Unreachable
            && *tracked.descriptor() == Answer::Idle
            && tracked.descriptor_mut().begin()
        {
            self.put(source, Question::Descriptor, 0, now, orders);
        }
    }

    /// Asks one question of a source that has failed: if it is answered, the others follow.
    pub(super) fn probe(&mut self, index: SourceIndex, now: Instant, orders: &mut Vec<Order>) {
        let Some(tracked) = self.tracked.get_mut(index.0) else { return };
        tracked.probing = true;
        tracked.is_asked_at(now);
        let relations = tracked.may_relate().then_some(Question::Relations);
        let question = relations.or_else(|| tracked.renew_first_failed(now).map(Question::List));
        if let Some(question) = question {
            // It is one question: it is not tried again before the next one's time.
            self.put(index, question, u8::MAX, now, orders);
        }
    }

    /// Asks for the rest of what has failed.
    fn ask_failed(&mut self, index: SourceIndex, now: Instant, orders: &mut Vec<Order>) {
        let Some(tracked) = self.tracked.get_mut(index.0) else { return };
        let relations = tracked.may_relate().then_some(Question::Relations);
        let lists = tracked.renew_failed(now);
        let questions = relations.into_iter().chain(lists.into_iter().map(Question::List));
        questions.for_each(|question| self.put(index, question, 0, now, orders));
    }
}
