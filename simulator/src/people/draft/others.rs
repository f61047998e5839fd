//! What can be said of look-ups, messages, papers, registrations, mandates and consents.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Draft, Kind};
use crate::item::access::Access;
use crate::item::message::{Action, Message};
use crate::item::paper::{Consent, Credential, Mandate, Registration};
use crate::item::{
    ActionCode, Body, CredentialStatus, ItemRef, MandateBasis, MandateKind, MessageKind, Moment,
    RegistrationCode, Words,
};
use crate::ledger::Resource;

/// A kind that no other item names, shown when it came to be.
macro_rules! nameless {
    ($kind:ident, $shown:ident) => {
        impl Kind for $kind {
            type Name = ();

            fn body(self) -> Body {
                Body::$kind(Box::new(self))
            }

            fn name(_: ItemRef) {}

            fn shown(&self) -> Moment {
                self.$shown.into()
            }
        }
    };
}

nameless!(Access, at);
nameless!(Message, received);
nameless!(Credential, issued);
nameless!(Registration, changed);
nameless!(Mandate, from);
nameless!(Consent, given);

impl Draft<'_, Access> {
    /// By somebody else than the authority that tells of it.
    pub fn organisation(mut self, name: impl Into<Words>) -> Self {
        self.kind.organisation = name.into();
        self
    }

    /// By somebody in this role.
    pub fn role(mut self, role: &'static str) -> Self {
        self.kind.role = Some(role.into());
        self
    }

    /// For this purpose, by this law.
    pub fn purpose(mut self, purpose: &'static str, law: &'static str) -> Self {
        self.kind.purpose = Some(purpose.into());
        self.kind.legal_basis = Some(law.into());
        self
    }

    /// Seeing these categories of data.
    pub fn data(mut self, data: &'static [&'static str]) -> Self {
        self.kind.data = data.into();
        self
    }

    /// For somebody else.
    pub fn on_behalf_of(mut self, name: &'static str) -> Self {
        self.kind.on_behalf_of = Some(name.into());
        self
    }

    /// For this benefit or appointment, which is in this list.
    pub const fn about(mut self, resource: Resource, item: ItemRef) -> Self {
        self.kind.about = Some((resource, item));
        self
    }

    /// With a missing consent set aside.
    pub const fn emergency(mut self) -> Self {
        self.kind.emergency = true;
        self
    }
}

impl Draft<'_, Message> {
    /// As a text message.
    pub const fn text_message(mut self) -> Self {
        self.kind.kind = MessageKind::NemSms;
        self
    }

    /// With effects in law from when it could be read.
    pub const fn legal_notification(mut self) -> Self {
        self.kind.legal_notification = true;
        self
    }

    /// Sent also to those exempt from Digital Post.
    pub const fn mandatory(mut self) -> Self {
        self.kind.mandatory = true;
        self
    }

    /// To be answered by then.
    pub const fn reply_by(mut self, at: NaiveDateTime) -> Self {
        self.kind.reply_by = Some(at);
        self
    }

    /// Asking for this, on a page of the sender's.
    pub fn action(self, code: ActionCode, label: impl Into<Words>) -> Self {
        self.acts(Action { code, label: label.into(), start: None, end: None, has_page: true })
    }

    /// Asking for this at a time.
    pub fn action_at(
        self,
        code: ActionCode,
        label: impl Into<Words>,
        start: NaiveDateTime,
        end: Option<NaiveDateTime>,
    ) -> Self {
        self.acts(Action { code, label: label.into(), start: Some(start), end, has_page: false })
    }

    /// Asking for this by a time, on a page of the sender's.
    pub fn action_by(self, code: ActionCode, label: impl Into<Words>, end: NaiveDateTime) -> Self {
        self.acts(Action { code, label: label.into(), start: None, end: Some(end), has_page: true })
    }

    fn acts(mut self, action: Action) -> Self {
        self.kind.actions.push(action);
        self
    }

    /// Holding a document of this title.
    pub fn document(mut self, title: impl Into<Words>) -> Self {
        self.kind.documents.push(title.into());
        self
    }
}

impl Draft<'_, Credential> {
    /// Until this day; whether it still holds, and for long, follows.
    pub fn expires(mut self, day: NaiveDate) -> Self {
        self.kind.expires = Some(day);
        self.kind.status = match (day - self.today.0).num_days() {
            ..0 => CredentialStatus::Expired,
            0..=180 => CredentialStatus::Expiring,
            _ => CredentialStatus::Valid,
        };
        self
    }

    /// Taken back.
    pub const fn revoked(mut self) -> Self {
        self.kind.status = CredentialStatus::Revoked;
        self
    }

    /// To be renewed at the authority's own site.
    pub const fn renewable(mut self) -> Self {
        self.kind.is_renewable = true;
        self
    }

    /// With a number that ends so.
    pub fn number(mut self, last: &'static str) -> Self {
        self.kind.number_masked = Some(format!("•••••{last}").into());
        self
    }

    /// Covering this.
    pub fn category(mut self, text: impl Into<Words>) -> Self {
        self.kind.categories.push(text.into());
        self
    }
}

impl Draft<'_, Registration> {
    /// Being this.
    pub const fn code(mut self, code: RegistrationCode) -> Self {
        self.kind.code = Some(code);
        self
    }

    /// To be corrected at the authority's own site.
    pub const fn correctable(mut self) -> Self {
        self.kind.is_correctable = true;
        self
    }

    /// With this part.
    pub fn field(mut self, label: impl Into<Words>, value: impl Into<Words>) -> Self {
        self.kind.fields.push((label.into(), value.into()));
        self
    }
}

impl Draft<'_, Mandate> {
    /// To do something else than see and act.
    pub const fn kind(mut self, kind: MandateKind) -> Self {
        self.kind.kind = kind;
        self
    }

    /// Resting on something else than that it was given.
    pub const fn basis(mut self, basis: MandateBasis) -> Self {
        self.kind.basis = basis;
        self
    }

    /// Until this day.
    pub const fn to(mut self, day: NaiveDate) -> Self {
        self.kind.to = Some(day);
        self
    }
}

impl Draft<'_, Consent> {
    /// To these categories of data.
    pub fn data(mut self, data: &'static [&'static str]) -> Self {
        self.kind.data = data.into();
        self
    }

    /// Until this day.
    pub const fn expires(mut self, day: NaiveDate) -> Self {
        self.kind.expires = Some(day);
        self
    }

    /// Not to be withdrawn on a page: by letter only.
    pub const fn by_letter_only(mut self) -> Self {
        self.kind.is_withdrawable = false;
        self
    }
}
