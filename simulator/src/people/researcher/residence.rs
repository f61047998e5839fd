//! The researcher's residence: the first permit, its extension, and her husband's application to join her.

use chrono::{NaiveDate, TimeDelta};

use super::{EMPLOYER, SPOUSE};
use crate::authorities::SIRI;
use crate::item::{AccessKind, Area, CaseStatus, ContactKind, CredentialKind, ItemRef, Relation, RelationTo};
use crate::people::story::Story;
use crate::people::today::Today;

/// Her cases about staying.
#[derive(Debug)]
pub struct Stay {
    /// The first permit.
    pub first: ItemRef,
    /// Its extension.
    pub extension: ItemRef,
    /// Her husband's.
    pub spouse: ItemRef,
}

const AREA: Area = Area::OpholdIDanmark;

/// Everything at SIRI.
pub fn tell(story: &mut Story) -> Stay {
    let first = first_permit(story);
    let extension = extension(story, first);
    let spouse = spouse(story, extension);
    employer(story, extension);
    Stay { first, extension, spouse }
}

fn first_permit(story: &mut Story) -> ItemRef {
    let today = story.today;
    let first = story
        .at(&SIRI)
        .case("Residence and work permit: fast-track, researcher", AREA, today.at(-262, 13, 40))
        .lang("en")
        .status(CaseStatus::Closed)
        .status_text("Permit granted")
        .updated(today.at(-198, 10, 0))
        .decided(today.working_day(-243))
        .goal("fast-track")
        .done("Application received from your employer", today.at(-262, 13, 40))
        .done("Biometrics recorded in New Delhi", today.working_day(-254))
        .done("Permit granted", today.working_day(-243))
        .done("Residence card sent", today.working_day(-198))
        .rests_on("Contract as postdoc", EMPLOYER, today.working_day(-262))
        .rests_on("PhD degree", "You", today.working_day(-262))
        .document("Permit", today.working_day(-243))
        .unit("Fast-track")
        .put();
    story
        .at(&SIRI)
        .credential("Residence permit", AREA, CredentialKind::ResidencePermit, today.working_day(-243))
        .lang("en")
        .of(first)
        .expires(today.day(46))
        .number("614")
        .category("Work as a researcher at Fjord Universitet")
        .put();
    first
}

/// The day the extension was applied for, which two periods run from.
fn applied(today: Today) -> NaiveDate {
    today.working_day(-9)
}

fn extension(story: &mut Story, first: ItemRef) -> ItemRef {
    let today = story.today;
    let (applied, decision) = (applied(today), applied(today) + TimeDelta::days(31));
    let extension = story
        .at(&SIRI)
        .case("Extension of your residence and work permit", AREA, today.at(-9, 15, 10))
        .lang("en")
        .status_text("We wait for your biometrics")
        .updated(today.at(-3, 9, 30))
        .goal("fast-track-forlaengelse")
        .done("Application and fee received", today.at(-9, 15, 10))
        .now("Biometrics", applied)
        .next("Assessment")
        .next_at("Expected decision", decision)
        .rests_on("New contract for two years", EMPLOYER, applied)
        .rests_on("Your salary", "Income register", today.working_day(-3))
        .document("Application for extension", applied)
        .document("Receipt for your application", applied)
        .related(Relation::Precedent, first)
        .unit("Fast-track")
        .contact(ContactKind::DigitalPost, "SIRI, Fast-track")
        .put();
    story
        .at(&SIRI)
        .deadline("Have your fingerprints and photo taken", AREA, applied + TimeDelta::days(14))
        .lang("en")
        .of(extension)
        .published(today.at(-9, 15, 10))
        .consequence("Your application will be rejected.")
        .put();
    story
        .at(&SIRI)
        .promise("SIRI answers your application", AREA, decision)
        .lang("en")
        .of(extension)
        .published(today.at(-9, 15, 10))
        .put();
    story
        .at(&SIRI)
        .look_up("Your salary", AREA, AccessKind::Search, "Income register", today.at(-3, 9, 12))
        .lang("en")
        .of(extension)
        .role("Case officer")
        .purpose("Check of the terms of your permit", "Udlændingeloven")
        .data(&["Salary", "Employer"])
        .put();
    extension
}

fn spouse(story: &mut Story, extension: ItemRef) -> ItemRef {
    let today = story.today;
    let spouse = story
        .at(&SIRI)
        .case("Residence permit for Arjun as your husband", AREA, today.at(-27, 18, 25))
        .lang("en")
        .concerns(RelationTo::Spouse, SPOUSE)
        .status_text("We need your marriage certificate")
        .updated(today.at(-6, 11, 0))
        .changed_times(2)
        .done("Application received", today.at(-27, 18, 25))
        .done("Biometrics recorded in New Delhi", today.working_day(-18))
        .now("Documents missing", today.working_day(-6))
        .next("Assessment")
        .next("Decision, together with your extension")
        .rests_on("You are married", "The application", today.working_day(-27))
        .rests_on("Your home: Havnegade 21", "CPR-registeret", today.working_day(-20))
        .document("Application for accompanying family", today.working_day(-27))
        .related(Relation::Joint, extension)
        .unit("Accompanying family")
        .put();
    story
        .at(&SIRI)
        .deadline("Send your marriage certificate with a translation", AREA, today.clock(12, 23, 59))
        .lang("en")
        .concerns(RelationTo::Spouse, SPOUSE)
        .of(spouse)
        .published(today.at(-6, 11, 0))
        .consequence("Arjun's application will be decided without it.")
        .put();
    story
        .at(&SIRI)
        .look_up("Your address", AREA, AccessKind::Opened, "CPR-registeret", today.at(-20, 10, 47))
        .lang("en")
        .concerns(RelationTo::Spouse, SPOUSE)
        .of(spouse)
        .role("Case officer")
        .purpose("Check of the home you will share", "Udlændingeloven")
        .data(&["Address"])
        .put();
    spouse
}

fn employer(story: &mut Story, extension: ItemRef) {
    let today = story.today;
    story
        .at(&SIRI)
        .consent(
            "SIRI may tell your employer how the case stands",
            AREA,
            EMPLOYER,
            "Your employer helps you with the application",
            applied(today),
        )
        .lang("en")
        .of(extension)
        .data(&["Status of the case", "Documents missing"])
        .expires(today.day(180))
        .put();
    story
        .at(&SIRI)
        .look_up("Your permit", AREA, AccessKind::Mass, "Case system", today.clock(-15, 4, 30))
        .lang("en")
        .purpose("Reminder to all whose permit ends soon", "Udlændingeloven")
        .data(&["Permit"])
        .put();
}
