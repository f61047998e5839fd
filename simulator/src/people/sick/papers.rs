//! Her papers, and the tax that was changed twice.

use chrono::Datelike;

use super::{HEALTH, HOME, JOB_ENDED, kr};
use crate::authorities::{CPR, FAERDSEL, FJORDBY, SKAT, UDBETALING};
use crate::item::{AccessKind, Area, CaseStatus, CredentialKind, ItemRef, RegistrationCode};
use crate::people::story::Story;

/// Everything that proves or is registered, and tax.
pub fn tell(story: &mut Story, leave: ItemRef) {
    cards(story);
    civil_register(story);
    account(story);
    tax_ahead(story, leave);
    tax_corrected(story);
}

fn cards(story: &mut Story) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .credential("Sundhedskort", HEALTH, CredentialKind::HealthCard, today.day(-812))
        .category("Læge: Lægerne på Toften")
        .put();
    story
        .at(&FAERDSEL)
        .credential("Kørekort", Area::Transport, CredentialKind::DrivingLicence, today.years(-15, 152))
        .expires(today.day(152))
        .renewable()
        .number("419")
        .category("B: personbil")
        .put();
}

fn civil_register(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&CPR)
        .registration("Navn", area, "Ellen Udkast", today.years(-19, 31))
        .code(RegistrationCode::Name)
        .put();
    story
        .at(&CPR)
        .registration("Adresse", area, HOME, today.years(-11, -9))
        .code(RegistrationCode::Address)
        .correctable()
        .put();
}

fn account(story: &mut Story) {
    let today = story.today;
    let area = Area::OekonomiskeYdelser;
    story
        .at(&UDBETALING)
        .registration("Konto til offentlige penge (NemKonto)", area, "•••• •••• 6604", today.years(-9, 70))
        .code(RegistrationCode::NemKonto)
        .confidential()
        .correctable()
        .put();
    story
        .at(&UDBETALING)
        .look_up("Indkomst og ydelser", area, AccessKind::Mass, "Kontrol", today.clock(-30, 3, 48))
        .purpose("Kontrol af ydelser på tværs", "Lov om Udbetaling Danmark")
        .data(&["Indkomst", "Ydelser"])
        .put();
}

/// Less income for the rest of the year, so less tax is held back.
fn tax_ahead(story: &mut Story, leave: ItemRef) {
    let today = story.today;
    let area = Area::OekonomiOgSkat;
    let changed = today.day(JOB_ENDED + 6);
    let year = changed.year();
    story
        .at(&SKAT)
        .case(
            format!("Forskudsopgørelse {year}: sygedagpenge i stedet for løn"),
            area,
            today.clock(JOB_ENDED + 5, 19, 14),
        )
        .confidential()
        .status(CaseStatus::Decided)
        .updated(today.clock(JOB_ENDED + 6, 6, 30))
        .decided(changed)
        .rests_on("Sygedagpenge: 5.085 kr. om ugen", FJORDBY.name.da, today.day(JOB_ENDED + 5))
        .rests_on("Løn sluttede", "Indkomstregistret", today.day(JOB_ENDED + 5))
        .document(format!("Forskudsopgørelse {year}, nr. 2"), changed)
        .put();
    story
        .at(&SKAT)
        .registration("Skattekort", area, "37 procent, fradrag 4.508 kr. om måneden", changed)
        .field("Hovedkort hos", FJORDBY.name.da)
        .correctable()
        .put();
    story
        .at(&SKAT)
        .look_up("Løn og ansættelse", area, AccessKind::Disclosed, "Indkomstregister", today.at(-52, 9, 40))
        .of(leave)
        .organisation(FJORDBY.name.da)
        .purpose("Beregning af sygedagpenge", "Lov om et indkomstregister")
        .data(&["Indkomst", "Ansættelse"])
        .put();
}

fn tax_corrected(story: &mut Story) {
    let today = story.today;
    let area = Area::OekonomiOgSkat;
    let corrected = today.day(-22);
    let year = today.last(3, 10).year() - 1;
    let case = story
        .at(&SKAT)
        .case(format!("Årsopgørelse {year}: rettet fradrag for kørsel"), area, today.clock(-29, 20, 40))
        .status(CaseStatus::Decided)
        .updated(today.clock(-22, 6, 30))
        .decided(corrected)
        .changed_times(1)
        .rests_on("Kørsel til arbejde: 61 dage mere", "Dig selv", today.day(-29))
        .document(format!("Årsopgørelse {year}, nr. 2"), corrected)
        .put();
    story
        .at(&SKAT)
        .pays(format!("Penge tilbage i skat for {year}, rettet"), area, kr(1_944), today.working_day(-12))
        .of(case)
        .published(today.clock(-22, 6, 30))
        .account("6604")
        .put();
}
