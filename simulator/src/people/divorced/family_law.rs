//! The divorce at Familieretshuset: from separation over terms and mediation to what is paid afterwards.

use super::{DIVORCED, ELDEST, SEPARATED};
use crate::authorities::FAMILIERET;
use crate::item::{AppointmentStatus, Area, CaseStatus, ContactKind, ItemRef, Owner, Relation};
use crate::people::story::Story;

const AREA: Area = Area::Familieforhold;

/// The cases that others build on.
#[derive(Debug, Clone, Copy)]
pub struct Cases {
    /// The divorce itself.
    pub divorce: ItemRef,
    /// Where the children live and whom they see.
    pub custody: ItemRef,
    /// What she gets for the children.
    pub child_support: ItemRef,
}

/// Everything at Familieretshuset.
pub fn tell(story: &mut Story) -> Cases {
    let separation = separation(story);
    let divorce = divorce(story, separation);
    let custody = custody(story, divorce);
    meetings(story, custody);
    spousal_support(story, divorce);
    let child_support = child_support(story, custody);
    Cases { divorce, custody, child_support }
}

fn separation(story: &mut Story) -> ItemRef {
    let today = story.today;
    story
        .at(&FAMILIERET)
        .case("Separation", AREA, today.clock(-290, 22, 14))
        .confidential()
        .status(CaseStatus::Closed)
        .updated(today.at(SEPARATED, 12, 40))
        .decided(today.working_day(SEPARATED))
        .done("Modtaget", today.clock(-290, 22, 14))
        .done("Separation givet", today.working_day(SEPARATED))
        .document("Bevilling til separation", today.working_day(SEPARATED))
        .put()
}

fn divorce(story: &mut Story, separation: ItemRef) -> ItemRef {
    let today = story.today;
    story
        .at(&FAMILIERET)
        .case("Skilsmisse", AREA, today.clock(-75, 21, 30))
        .confidential()
        .address_protected()
        .status(CaseStatus::Decided)
        .status_text("Du er skilt")
        .updated(today.at(DIVORCED, 13, 20))
        .decided(today.working_day(DIVORCED))
        .goal("skilsmisse")
        .related(Relation::Precedent, separation)
        .done("Modtaget", today.clock(-75, 21, 30))
        .done("Møde om vilkår", today.working_day(-48))
        .done("Skilsmisse givet", today.working_day(DIVORCED))
        .rests_on("I har været separeret i seks måneder", "Familieretshuset", today.working_day(-70))
        .rests_on("I er enige om lejlighed og pension", "Mødet om vilkår", today.working_day(-48))
        .document("Ansøgning om skilsmisse", today.day(-75))
        .document("Vilkår for skilsmissen", today.working_day(-48))
        .document("Bevilling til skilsmisse", today.working_day(DIVORCED))
        .unit("Familieretshuset, Fjordby")
        .put()
}

fn custody(story: &mut Story, divorce: ItemRef) -> ItemRef {
    let today = story.today;
    story
        .at(&FAMILIERET)
        .case("Hvor Sofus og Ida skal bo", AREA, today.clock(-41, 20, 55))
        .sensitive()
        .address_protected()
        .status_text("Mæglingen er flyttet")
        .updated(today.at(-6, 14, 11))
        .changed_times(3)
        .related(Relation::Other, divorce)
        .done("Modtaget", today.clock(-41, 20, 55))
        .done("Samtale med dig alene", today.working_day(-27))
        .now("Mægling", today.working_day(-20))
        .next_at("Samtale med Sofus", today.working_day(19))
        .next("Afgørelse, eller sagen går til retten")
        .rests_on("I har fælles forældremyndighed", "CPR-registeret", today.working_day(-27))
        .rests_on("Børnene bor hos dig nu", "Dig selv", today.day(-41))
        .document("Ansøgning om bopæl for børnene", today.day(-41))
        .document("Ny indkaldelse til mægling", today.working_day(-6))
        .unit("Familieretshuset, Fjordby")
        .contact(ContactKind::DigitalPost, "Familieretshuset, børn")
        .put()
}

fn meetings(story: &mut Story, custody: ItemRef) {
    let today = story.today;
    story
        .at(&FAMILIERET)
        .appointment("Mægling om børnene", AREA, today.at(12, 13, 0))
        .of(custody)
        .sensitive()
        .published(today.at(-20, 9, 30))
        .changed_times(1)
        .status(AppointmentStatus::Moved)
        .minutes(120)
        .place("Familieretshuset, Fjordby, lokale 4")
        .instructions("I kommer hver for sig og går ikke samme vej ind. Du må tage en med, du er tryg ved.")
        .put();
    story
        .at(&FAMILIERET)
        .appointment("Samtale med Sofus", AREA, today.at(19, 14, 30))
        .of(custody)
        .child(ELDEST)
        .sensitive()
        .minutes(45)
        .place("Familieretshuset, Fjordby, børnerummet")
        .instructions("Sig til Sofus, at han ikke skal vælge mellem jer.")
        .put();
}

fn spousal_support(story: &mut Story, divorce: ItemRef) {
    let today = story.today;
    let case = story
        .at(&FAMILIERET)
        .case("Bidrag til dig efter skilsmissen", AREA, today.clock(-24, 19, 48))
        .confidential()
        .status_text("Vi venter på budget fra jer begge")
        .updated(today.at(-9, 10, 35))
        .related(Relation::Parent, divorce)
        .done("Modtaget", today.clock(-24, 19, 48))
        .now("Budget fra jer begge", today.working_day(-9))
        .next_at("Afgørelse", today.working_day(48))
        .rests_on("Jeres indkomst", "Indkomstregistret", today.working_day(-15))
        .document("Ansøgning om bidrag", today.day(-24))
        .document("Skema til budget", today.working_day(-9))
        .put();
    story
        .at(&FAMILIERET)
        .deadline("Send dit budget til sagen om bidrag", AREA, today.clock(6, 23, 59))
        .of(case)
        .confidential()
        .published(today.at(-9, 10, 35))
        .consequence("Vi afgør sagen uden dit budget.")
        .put();
    story
        .at(&FAMILIERET)
        .deadline("Din tidligere mand sender sit budget", AREA, today.clock(6, 23, 59))
        .of(case)
        .confidential()
        .owner(Owner::OtherParty)
        .published(today.at(-9, 10, 35))
        .put();
}

fn child_support(story: &mut Story, custody: ItemRef) -> ItemRef {
    let today = story.today;
    story
        .at(&FAMILIERET)
        .case("Børnebidrag for Sofus og Ida", AREA, today.clock(-66, 20, 8))
        .confidential()
        .status(CaseStatus::Decided)
        .updated(today.at(-36, 11, 25))
        .decided(today.working_day(-36))
        .related(Relation::Other, custody)
        .done("Modtaget", today.clock(-66, 20, 8))
        .done("Din tidligere mand hørt", today.working_day(-50))
        .done("Afgørelse sendt", today.working_day(-36))
        .rests_on("Børnene bor hos dig", "CPR-registeret", today.working_day(-60))
        .document("Afgørelse om børnebidrag", today.working_day(-36))
        .put()
}
