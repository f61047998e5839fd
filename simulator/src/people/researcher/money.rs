//! The researcher's money and home: the tax scheme for researchers, tax card, account, heating and bulky waste.

use chrono::Datelike;

use super::residence::Stay;
use super::{EMPLOYER, HOME, arrived, kr};
use crate::authorities::{AFFALD, SIRI, SKAT, UDBETALING, VARME};
use crate::danish;
use crate::item::{AccessKind, Area, CaseStatus, RegistrationCode, Relation};
use crate::people::story::Story;
use crate::people::today::Today;

/// Everything about money and the flat.
pub fn tell(story: &mut Story, stay: &Stay) {
    tax_scheme(story, stay);
    tax_card(story, stay);
    account(story);
    flat(story);
}

fn tax_scheme(story: &mut Story, stay: &Stay) {
    let today = story.today;
    let scheme = story
        .at(&SKAT)
        .case("Forskerordningen: 27 % i skat af din løn", Area::OekonomiOgSkat, today.at(-197, 10, 12))
        .status(CaseStatus::Decided)
        .status_text("Godkendt, så længe du er ansat som forsker, højst i 7 år")
        .updated(today.at(-168, 13, 5))
        .decided(today.working_day(-168))
        .done("Ansøgning modtaget", today.at(-197, 10, 12))
        .done("Godkendt", today.working_day(-168))
        .rests_on("Ansættelse som forsker", EMPLOYER, today.working_day(-197))
        .rests_on("Opholds- og arbejdstilladelse", "SIRI", today.working_day(-190))
        .document("Anmodning om forskerordningen", today.working_day(-197))
        .document("Afgørelse om forskerordningen", today.working_day(-168))
        .related(Relation::Other, stay.first)
        .unit("Udenlandsk arbejdskraft")
        .put();
    story
        .at(&SKAT)
        .look_up(
            "Din opholdstilladelse",
            Area::OekonomiOgSkat,
            AccessKind::Opened,
            "Udlændingeregister",
            today.at(-190, 11, 3),
        )
        .of(scheme)
        .role("Sagsbehandler")
        .purpose("Behandling af forskerordningen", "Kildeskatteloven")
        .data(&["Opholdstilladelse", "Ansættelse"])
        .put();
}

fn tax_card(story: &mut Story, stay: &Stay) {
    let today = story.today;
    story
        .at(&SKAT)
        .registration(
            "Skattekort",
            Area::OekonomiOgSkat,
            "27 % efter arbejdsmarkedsbidrag",
            today.working_day(-167),
        )
        .field("Bruges af", EMPLOYER)
        .field("Fradrag om måneden", "0 kr.")
        .put();
    let ready = today.next(11, 30);
    story
        .at(&SKAT)
        .case(
            format!("Forskudsopgørelse {}", arrived(today).year()),
            Area::OekonomiOgSkat,
            today.at(-201, 9, 0),
        )
        .status(CaseStatus::Decided)
        .updated(today.at(-167, 6, 20))
        .decided(today.working_day(-167))
        .changed_times(1)
        .rests_on("Løn", "Indkomstregistret", today.working_day(-168))
        .document("Forskudsopgørelse, nr. 2", today.working_day(-167))
        .put();
    story
        .at(&SKAT)
        .promise(
            format!("Din forskudsopgørelse for {} er klar", ready.year() + 1),
            Area::OekonomiOgSkat,
            ready,
        )
        .put();
    story
        .at(&SKAT)
        .look_up(
            "Din løn",
            Area::OpholdIDanmark,
            AccessKind::Disclosed,
            "Indkomstregister",
            today.at(-3, 9, 12),
        )
        .of(stay.extension)
        .organisation(SIRI.name.da)
        .purpose("Kontrol af vilkår for opholdstilladelse", "Udlændingeloven")
        .data(&["Løn", "Arbejdsgiver"])
        .put();
}

fn account(story: &mut Story) {
    let today = story.today;
    story
        .at(&UDBETALING)
        .registration(
            "Konto til offentlige penge (NemKonto)",
            Area::OekonomiskeYdelser,
            "•••• •••• 0936",
            today.working_day(-180),
        )
        .code(RegistrationCode::NemKonto)
        .confidential()
        .correctable()
        .put();
}

fn flat(story: &mut Story) {
    let today = story.today;
    for months in [-2, 1] {
        let day = today.first_bank_day(months);
        story
            .at(&VARME)
            .charges(format!("Fjernvarme, {}", danish::quarter(day)), Area::BoligOgEnergi, kr(1_680), day)
            .period(Today::quarter_of(day))
            .account("0936")
            .put();
    }
    story
        .at(&VARME)
        .registration("Varmemåler", Area::BoligOgEnergi, "2,1 MWh siden indflytning", today.day(-1))
        .field("Målernummer", "60 502 377")
        .put();
    for (offset, what) in [(6, "Pap og papir"), (17, "Storskrald")] {
        story
            .at(&AFFALD)
            .appointment(format!("{what} hentes i gården"), Area::BoligOgEnergi, today.working_day(offset))
            .place(HOME)
            .approximate()
            .instructions("Stil det ved skuret i gården senest kl. 6.")
            .put();
    }
}
