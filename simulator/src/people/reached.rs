//! How authorities reach a person: whether letters come by Digital Post, and text messages by `NemSMS`.

use chrono::NaiveDate;

use super::story::Story;
use crate::authorities::DIGITALPOST;
use crate::item::{Area, RegistrationCode};

const AREA: Area = Area::PersonOgKontaktoplysninger;

/// Letters come by Digital Post since this day.
pub fn by_letters(story: &mut Story, since: NaiveDate) {
    story
        .at(&DIGITALPOST)
        .registration("Digital Post", AREA, "Tilmeldt", since)
        .code(RegistrationCode::DigitalPost)
        .correctable()
        .put();
}

/// Text messages come too, to the number that ends so.
pub fn by_text_messages(story: &mut Story, since: NaiveDate, ends: &str) {
    story
        .at(&DIGITALPOST)
        .registration("NemSMS", AREA, format!("Tilmeldt med mobil •• •• •• {ends}"), since)
        .code(RegistrationCode::NemSms)
        .correctable()
        .put();
}
