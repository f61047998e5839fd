//! Her protected name and address: what is registered, who may have what, and look-ups nobody has explained.

use super::{DIVORCED, ELDEST, HOME, MOVED, YOUNGEST};
use crate::authorities::{CPR, ENGHOLM, FJORDBY, SOGN};
use crate::item::{
    AccessKind, Area, CaseStatus, ContactKind, MandateBasis, MandateRole, RegistrationCode, Relation,
};
use crate::ledger::Resource;
use crate::people::story::Story;

const AREA: Area = Area::PersonOgKontaktoplysninger;

/// Everything registered about her, and who has looked.
pub fn tell(story: &mut Story) {
    moving(story);
    civil_register(story);
    custody(story);
    withdrawn_consents(story);
    unexplained(story);
}

fn moving(story: &mut Story) {
    let today = story.today;
    let moved = story
        .at(&FJORDBY)
        .case("Flytning til Fjordby", AREA, today.clock(MOVED - 4, 18, 33))
        .address_protected()
        .status(CaseStatus::Closed)
        .updated(today.clock(MOVED, 6, 0))
        .decided(today.day(MOVED))
        .put();
    let protected = story
        .at(&FJORDBY)
        .case("Navne- og adressebeskyttelse", AREA, today.clock(MOVED - 4, 18, 50))
        .sensitive()
        .address_protected()
        .status(CaseStatus::Decided)
        .updated(today.clock(MOVED, 6, 0))
        .decided(today.day(MOVED))
        .related(Relation::Other, moved)
        .done("Modtaget", today.clock(MOVED - 4, 18, 50))
        .done("Beskyttelse fra den dag, I flyttede", today.day(MOVED))
        .next_at("Beskyttelsen slutter", today.day(24))
        .document("Bekræftelse på beskyttelse", today.day(MOVED))
        .unit("Borgerservice")
        .put();
    story
        .at(&FJORDBY)
        .deadline("Forny din adressebeskyttelse", AREA, today.day(24))
        .of(protected)
        .sensitive()
        .address_protected()
        .published(today.at(-7, 7, 0))
        .consequence("Andre kan få din nye adresse at vide igen.")
        .put();
}

fn civil_register(story: &mut Story) {
    let today = story.today;
    let renamed = today.working_day(-20);
    story
        .at(&CPR)
        .registration("Navn", AREA, "Karla Testdatter", renamed)
        .code(RegistrationCode::Name)
        .address_protected()
        .field("Fornavn", "Karla")
        .field("Efternavn", "Testdatter")
        .put();
    story
        .at(&CPR)
        .registration("Adresse", AREA, HOME, today.day(MOVED))
        .code(RegistrationCode::Address)
        .sensitive()
        .address_protected()
        .correctable()
        .put();
    story
        .at(&CPR)
        .registration("Navne- og adressebeskyttelse", AREA, "Ja", today.day(MOVED))
        .code(RegistrationCode::AddressProtection)
        .sensitive()
        .address_protected()
        .field("Gælder også", "Sofus og Ida")
        .correctable()
        .put();
    story
        .at(&CPR)
        .registration("Civilstand", Area::Familieforhold, "Skilt", today.working_day(DIVORCED))
        .put();
    story
        .at(&SOGN)
        .registration("Navn i kirkebogen", AREA, "Karla Testdatter", renamed)
        .address_protected()
        .field("Grund", "Navneændring efter skilsmisse")
        .put();
}

fn custody(story: &mut Story) {
    let today = story.today;
    for (child, born) in [(ELDEST, today.years(-9, 50)), (YOUNGEST, today.years(-4, -61))] {
        story
            .at(&CPR)
            .mandate("Fælles forældremyndighed", Area::Familieforhold, MandateRole::Holder, child, born)
            .basis(MandateBasis::Custody)
            .child(child)
            .address_protected()
            .put();
    }
}

/// What she had agreed to while married, and does not any more.
fn withdrawn_consents(story: &mut Story) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .consent(
            "Trukket tilbage: gammel skole må få Sofus' papirer",
            Area::SkoleOgUddannelse,
            "Engholm Skole",
            "Overlevering mellem skoler",
            today.day(-60),
        )
        .child(ELDEST)
        .address_protected()
        .data(&["Ny skole", "Trivsel"])
        .expires(today.day(-30))
        .put();
    for (day, hour) in [(-30, 21), (-12, 8)] {
        story.at(&FJORDBY).removed(Resource::Consents, today.clock(day, hour, 12));
    }
}

/// Somebody looked, at night and from where she used to live, and no case is named.
fn unexplained(story: &mut Story) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .look_up(
            "Din adresse og dine børn",
            AREA,
            AccessKind::Opened,
            "Borgeropslag",
            today.clock(-16, 21, 47),
        )
        .sensitive()
        .address_protected()
        .put();
    story
        .at(&ENGHOLM)
        .look_up("Din nye adresse", AREA, AccessKind::Search, "Folkeregister", today.clock(-15, 22, 6))
        .sensitive()
        .address_protected()
        .put();
    story
        .at(&ENGHOLM)
        .case("Du har spurgt, hvem der søgte din adresse", AREA, today.clock(-5, 23, 11))
        .sensitive()
        .address_protected()
        .status(CaseStatus::Created)
        .updated(today.clock(-5, 23, 12))
        .goal("aktindsigt")
        .done("Modtaget", today.clock(-5, 23, 11))
        .next_at("Svar", today.working_day(4))
        .document("Dit spørgsmål", today.day(-5))
        .contact(ContactKind::NameOfUnit, "Databeskyttelsesrådgiveren")
        .contact(ContactKind::Phone, ENGHOLM.phone)
        .put();
}
