//! The questions that are under way or about to be: each put once at a time, not too many to one source at once. It knows
//! no answer and no reason why one is asked.

use super::RequestId;
use crate::model::{Instant, SourceIndex};

/// Questions that one source is asked at the same time: as many as a browser keeps connections to a host, so that none
/// spends its time in the browser's own queue.
const AT_ONCE: usize = 6;

/// What a source is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    Relations,
    Descriptor,
    /// The list at this place among the source's lists.
    List(usize),
    /// The case at this place among those that have been opened.
    Detail(usize),
}

impl Question {
    /// Whether it is about one case that somebody looks at, so that no list has to do with it.
    fn is_detail(self) -> bool {
        matches!(self, Self::Detail(_))
    }
}

/// A question under way.
pub struct Pending {
    pub source: SourceIndex,
    pub question: Question,
    /// How often it has been asked before by itself.
    pub tried: u8,
    pub give_up: Instant,
    /// The address it was asked at.
    pub url: String,
    /// Whether the source was told which answer is known.
    pub knows: bool,
}

impl Pending {
    /// A question that never went out.
    pub fn unsent(source: SourceIndex, question: Question, now: Instant) -> Self {
        Self { source, question, tried: 0, give_up: now, url: String::new(), knows: false }
    }
}

/// The questions.
#[derive(Default)]
pub struct Questions {
    /// Those that have gone out: few at a time, so that a list is smaller than a map and no slower.
    pending: Vec<(RequestId, Pending)>,
    /// Those that failed and are asked again at their time.
    put_off: Vec<PutOff>,
    /// Those whose source is asked enough already, the first to be asked in front.
    queued: Vec<(SourceIndex, Question, u8)>,
    last_id: u32,
}

struct PutOff {
    source: SourceIndex,
    question: Question,
    tried: u8,
    at: Instant,
}

impl Questions {
    /// Whether this question can go out now. One whose source is asked enough waits for its turn; one that is being put
    /// already is not put twice.
    pub fn lets_in(&mut self, source: SourceIndex, question: Question, tried: u8) -> bool {
        let of_source = || self.pending.iter().filter(|(_, pending)| pending.source == source);
        let is_pending = of_source().any(|(_, pending)| pending.question == question);
        let is_put_off = self.put_off.iter().any(|one| one.source == source && one.question == question);
        let is_queued = self.queued.iter().any(|(at, one, _)| *at == source && *one == question);
        if is_pending || is_put_off || is_queued {
            return false;
        }
        let has_room = of_source().count() < AT_ONCE;
        if !has_room {
            self.queued.push((source, question, tried));
        }
        has_room
    }

    /// A question goes out.
    pub fn send(&mut self, pending: Pending) -> RequestId {
        self.last_id += 1;
        let id = RequestId(self.last_id);
        self.pending.push((id, pending));
        id
    }

    pub fn pending_mut(&mut self, id: RequestId) -> Option<&mut Pending> {
        self.pending.iter_mut().find(|(one, _)| *one == id).map(|(_, pending)| pending)
    }

    /// A question has come to its end.
    pub fn answered(&mut self, id: RequestId) -> Option<Pending> {
        let place = self.pending.iter().position(|(one, _)| *one == id)?;
        Some(self.pending.remove(place).1)
    }

    /// A question that has had its time; it is over.
    pub fn overdue(&mut self, now: Instant) -> Option<(RequestId, Pending)> {
        let place = self.pending.iter().position(|(_, pending)| pending.give_up <= now)?;
        Some(self.pending.remove(place))
    }

    /// Asks a question again at its time.
    pub fn put_off(&mut self, source: SourceIndex, question: Question, tried: u8, at: Instant) {
        self.put_off.push(PutOff { source, question, tried, at });
    }

    /// The questions whose time to be asked again has come, each with how often it has been asked.
    pub fn due(&mut self, now: Instant) -> Vec<(SourceIndex, Question, u8)> {
        let due = self.put_off.extract_if(.., |one| one.at <= now);
        due.map(|one| (one.source, one.question, one.tried)).collect()
    }

    /// The source's questions that were to be asked again, and are not.
    pub fn give_up_put_off(&mut self, source: SourceIndex) -> Vec<Question> {
        self.put_off.extract_if(.., |one| one.source == source).map(|one| one.question).collect()
    }

    /// The next question that has waited because its source was asked enough, if there is room for it now.
    pub fn next_queued(&mut self, source: SourceIndex) -> Option<(Question, u8)> {
        let asked = self.pending.iter().filter(|(_, pending)| pending.source == source).count();
        let next = self.queued.iter().position(|(one, ..)| *one == source).filter(|_| asked < AT_ONCE)?;
        let (_, question, tried) = self.queued.remove(next);
        Some((question, tried))
    }

    /// Whether a source is being asked for its lists or for relations, or soon will be.
    pub fn is_busy(&self, source: SourceIndex) -> bool {
        let asks = |question: Question| !question.is_detail() && question != Question::Descriptor;
        self.pending.iter().any(|(_, pending)| pending.source == source && asks(pending.question))
            || self.put_off.iter().any(|one| one.source == source && !one.question.is_detail())
            || self.queued.iter().any(|(one, question, _)| *one == source && !question.is_detail())
    }

    /// Drops all of a source's questions; those that have gone out.
    pub fn abandon(&mut self, source: SourceIndex) -> Vec<RequestId> {
        self.put_off.retain(|one| one.source != source);
        self.queued.retain(|(one, ..)| *one != source);
        let of_source = self.pending.extract_if(.., |(_, pending)| pending.source == source);
        of_source.map(|(id, _)| id).collect()
    }

    /// Drops every question about one case alone; those that have gone out.
    pub fn abandon_details(&mut self) -> Vec<RequestId> {
        self.put_off.retain(|one| !one.question.is_detail());
        self.queued.retain(|(_, question, _)| !question.is_detail());
        let of_cases = self.pending.extract_if(.., |(_, pending)| pending.question.is_detail());
        of_cases.map(|(id, _)| id).collect()
    }

    /// When something is overdue or due.
    pub fn next_tick(&self) -> Option<Instant> {
        let ends = self.pending.iter().map(|(_, pending)| pending.give_up);
        ends.chain(self.put_off.iter().map(|one| one.at)).min()
    }
}
