//! What can be said of a case.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Draft, Kind};
use crate::item::case::{Basis, Case, Contact, Document, Step};
use crate::item::{Body, CaseStatus, ContactKind, ItemRef, Moment, Relation, StepStatus, Words};

impl Kind for Case {
    type Name = ItemRef;

    fn body(self) -> Body {
        Body::Case(Box::new(self))
    }

    fn name(case: ItemRef) -> ItemRef {
        case
    }

    fn shown(&self) -> Moment {
        self.opened.into()
    }
}

impl Draft<'_, Case> {
    /// Come so far.
    pub const fn status(mut self, status: CaseStatus) -> Self {
        self.kind.status = status;
        self
    }

    /// How far, in the authority's own words.
    pub fn status_text(mut self, text: impl Into<Words>) -> Self {
        self.kind.status_text = Some(text.into());
        self
    }

    /// Last touched then.
    pub const fn updated(mut self, at: NaiveDateTime) -> Self {
        self.kind.updated = at;
        self
    }

    /// With a step behind it.
    pub fn done(self, label: impl Into<Words>, at: impl Into<Moment>) -> Self {
        self.step(label, StepStatus::Done, Some(at.into()))
    }

    /// In this step since then.
    pub fn now(self, label: impl Into<Words>, since: impl Into<Moment>) -> Self {
        self.step(label, StepStatus::Now, Some(since.into()))
    }

    /// With a step ahead of it, of which no day is known.
    pub fn next(self, label: impl Into<Words>) -> Self {
        self.step(label, StepStatus::Next, None)
    }

    /// With a step ahead of it on that day.
    pub fn next_at(self, label: impl Into<Words>, at: impl Into<Moment>) -> Self {
        self.step(label, StepStatus::Next, Some(at.into()))
    }

    fn step(mut self, label: impl Into<Words>, status: StepStatus, at: Option<Moment>) -> Self {
        self.kind.steps.push(Step { label: label.into(), status, at });
        self
    }

    /// Under the authority's goal with this id.
    pub fn goal(mut self, id: &str) -> Self {
        self.kind.goal = self.authority.goal(id);
        self
    }

    /// Resting on this, known from there, as it was that day.
    pub fn rests_on(
        mut self,
        what: impl Into<Words>,
        from: impl Into<Words>,
        as_of: impl Into<Moment>,
    ) -> Self {
        self.kind.rests_on.push(Basis { what: what.into(), from: from.into(), as_of: Some(as_of.into()) });
        self
    }

    /// With this document.
    pub fn document(mut self, title: impl Into<Words>, date: NaiveDate) -> Self {
        self.kind.documents.push(Document { title: title.into(), date });
        self
    }

    /// Worked on by this office, which is called at the authority's number.
    pub fn unit(self, name: &'static str) -> Self {
        let phone = self.authority.phone;
        self.contact(ContactKind::NameOfUnit, name).contact(ContactKind::Phone, phone)
    }

    /// Reached like this.
    pub fn contact(mut self, kind: ContactKind, value: impl Into<Words>) -> Self {
        self.kind.contacts.push(Contact { kind, value: value.into() });
        self
    }

    /// Related to another case like this.
    pub fn related(mut self, relation: Relation, other: ItemRef) -> Self {
        self.kind.related.push((relation, other));
        self
    }
}
