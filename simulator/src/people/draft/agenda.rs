//! What can be said of deadlines and appointments.

use chrono::TimeDelta;

use super::{Draft, Kind, ahead_of};
use crate::item::agenda::{Appointment, Deadline};
use crate::item::{AppointmentStatus, Body, ItemRef, Moment, Owner, Words};

impl Kind for Deadline {
    type Name = ();

    fn body(self) -> Body {
        Body::Deadline(self)
    }

    fn name(_: ItemRef) {}

    fn shown(&self) -> Moment {
        ahead_of(self.due.date(), 21)
    }
}

impl Draft<'_, Deadline> {
    /// To be kept by somebody else than the citizen.
    pub const fn owner(mut self, owner: Owner) -> Self {
        self.kind.owner = owner;
        self
    }

    /// Or else this happens.
    pub fn consequence(mut self, text: impl Into<Words>) -> Self {
        self.kind.consequence = Some(text.into());
        self
    }
}

impl Kind for Appointment {
    type Name = ItemRef;

    fn body(self) -> Body {
        Body::Appointment(Box::new(self))
    }

    fn name(own: ItemRef) -> ItemRef {
        own
    }

    fn shown(&self) -> Moment {
        ahead_of(self.start.date(), 30)
    }
}

impl Draft<'_, Appointment> {
    /// Lasting so many minutes; only of one that begins at a time.
    pub fn minutes(mut self, minutes: i64) -> Self {
        if let Moment::At(start) = self.kind.start {
            self.kind.end = Some(Moment::At(start + TimeDelta::minutes(minutes)));
        }
        self
    }

    /// Lasting until then.
    pub fn until(mut self, end: impl Into<Moment>) -> Self {
        self.kind.end = Some(end.into());
        self
    }

    /// Held here.
    pub fn place(mut self, place: impl Into<Words>) -> Self {
        self.kind.place = Some(place.into());
        self
    }

    /// At about that time.
    pub const fn approximate(mut self) -> Self {
        self.kind.approximate = true;
        self
    }

    /// Standing otherwise than confirmed.
    pub const fn status(mut self, status: AppointmentStatus) -> Self {
        self.kind.status = status;
        self
    }

    /// To be prepared for like this.
    pub fn instructions(mut self, text: impl Into<Words>) -> Self {
        self.kind.instructions = Some(text.into());
        self
    }
}
