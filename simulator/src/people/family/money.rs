//! The family's money: child benefit, tax, car, heating and waste.

use super::{HOME, YOUNGEST, kr};
use crate::authorities::{AFFALD, FJORDBY, SKAT, UDBETALING, VARME};
use crate::danish;
use crate::item::{AccessKind, Area, BenefitCode, CaseStatus, Frequency, ItemRef, RegistrationCode};
use crate::moment::at_minute;
use crate::people::story::Story;
use crate::people::today::Today;
use chrono::Datelike;

/// Everything about money but what the building and the daycare cost.
pub fn tell(story: &mut Story, subsidy: ItemRef) {
    child_benefit(story);
    tax(story, subsidy);
    car(story);
    heating(story);
    waste(story);
}

fn child_benefit(story: &mut Story) {
    let today = story.today;
    let born = today.years(-2, 75);
    let leave = story
        .at(&UDBETALING)
        .case("Barselsdagpenge med Elliot", Area::Familieforhold, at_minute(born, 11 * 60))
        .child(YOUNGEST)
        .status(CaseStatus::Closed)
        .updated(at_minute(today.first(-14), 9 * 60))
        .put();
    story
        .at(&UDBETALING)
        .benefit("Barselsdagpenge", Area::Familieforhold, born)
        .code(BenefitCode::MaternityPay)
        .of(leave)
        .status(crate::item::BenefitStatus::Inactive)
        .to(today.month(-15).1)
        .put();
    story
        .at(&UDBETALING)
        .benefit("Børne- og ungeydelse for Vilma og Elliot", Area::Familieforhold, born)
        .code(BenefitCode::ChildBenefit)
        .amount(kr(4_356), Frequency::Quarter)
        .next_payment(today.child_benefit(0))
        .conditions("Børnene bor i Danmark, og I har begge forældremyndighed. I får halvdelen hver.")
        .repayable()
        .put();
    for place in -4..=0 {
        let day = today.child_benefit(place);
        let title = format!("Børne- og ungeydelse, {}", danish::quarter(day));
        story
            .at(&UDBETALING)
            .pays(title, Area::Familieforhold, kr(4_356), day)
            .period(Today::quarter_of(day))
            .account("4417")
            .put();
    }
    story
        .at(&UDBETALING)
        .registration(
            "Konto til offentlige penge (NemKonto)",
            Area::OekonomiskeYdelser,
            "•••• •••• 4417",
            today.years(-6, 18),
        )
        .code(RegistrationCode::NemKonto)
        .confidential()
        .correctable()
        .put();
    story
        .at(&UDBETALING)
        .look_up(
            "Børn og bopæl",
            Area::Familieforhold,
            AccessKind::Mass,
            "Familieydelser",
            today.clock(-29, 4, 12),
        )
        .purpose("Kontrol af børne- og ungeydelse", "Lov om en børne- og ungeydelse")
        .data(&["Børn", "Adresse"])
        .put();
}

fn tax(story: &mut Story, subsidy: ItemRef) {
    let today = story.today;
    // The second assessment came fifteen days ago, some time after the first.
    let assessed = Today(today.day(-40)).last(3, 10);
    let income_year = assessed.year() - 1;
    let assessment = story
        .at(&SKAT)
        .case(format!("Årsopgørelse {income_year}"), Area::OekonomiOgSkat, at_minute(assessed, 7 * 60))
        .status(CaseStatus::Decided)
        .status_text("Ny årsopgørelse efter ændret befordring")
        .updated(today.at(-15, 6, 30))
        .decided(today.working_day(-15))
        .changed_times(2)
        .rests_on("Løn", "Indkomstregistret", today.working_day(-15))
        .rests_on("Befordring: 38 km om dagen", "Dig selv", today.working_day(-18))
        .document(format!("Årsopgørelse {income_year}, nr. 2"), today.working_day(-15))
        .put();
    story
        .at(&SKAT)
        .charges(
            format!("Restskat efter ny årsopgørelse {income_year}"),
            Area::OekonomiOgSkat,
            kr(3_218),
            today.in_month(1, 20),
        )
        .of(assessment)
        .waits()
        .published(today.at(-15, 6, 30))
        .claim(format!("RS-{income_year}-2"), kr(3_218), kr(3_218))
        .slip(20_871_443, "89000006")
        .put();
    let correctable_until = today.next(12, 15);
    let next_year = correctable_until.year() + 1;
    story
        .at(&SKAT)
        .deadline(
            format!("Ret forskudsopgørelsen for {next_year}, hvis noget har ændret sig"),
            Area::OekonomiOgSkat,
            correctable_until,
        )
        .put();
    story
        .at(&SKAT)
        .registration("Ejendom, du betaler skat af", Area::BoligOgEnergi, HOME, today.years(-3, -20))
        .field("Grundareal", "812 m²")
        .field("Boligareal", "134 m²")
        .correctable()
        .put();
    story
        .at(&SKAT)
        .look_up(
            "Indkomst til friplads",
            Area::Dagtilbud,
            AccessKind::Disclosed,
            "Indkomstregister",
            today.at(-6, 9, 33),
        )
        .of(subsidy)
        .organisation(FJORDBY.name.da)
        .purpose("Beregning af økonomisk friplads", "Lov om et indkomstregister")
        .data(&["Indkomst"])
        .put();
}

fn car(story: &mut Story) {
    let today = story.today;
    for day in [today.last(3, 1), today.last(9, 1), today.next(3, 1).min(today.next(9, 1))] {
        let title = format!("Ejerafgift for bil XX 10 101, fra {}", danish::day(day));
        story.at(&SKAT).charges(title, Area::Transport, kr(450), day).account("4417").put();
    }
    story
        .at(&SKAT)
        .registration("Bil", Area::Transport, "XX 10 101", today.years(-2, -44))
        .field("Art", "Personbil, el")
        .field("Første registrering", "2022")
        .put();
}

fn heating(story: &mut Story) {
    let today = story.today;
    for (months, kroner) in [(-5, 3_650), (-2, 3_650), (1, 3_890)] {
        let day = today.first_bank_day(months);
        let title = format!("Fjernvarme, {}", danish::quarter(day));
        story
            .at(&VARME)
            .charges(title, Area::BoligOgEnergi, kr(kroner), day)
            .period(Today::quarter_of(day))
            .account("4417")
            .put();
    }
    story
        .at(&VARME)
        .appointment("Varmemåleren skiftes", Area::BoligOgEnergi, today.at(18, 10, 0))
        .until(today.at(18, 12, 0))
        .place(HOME)
        .approximate()
        .instructions("Ryd en meter foran måleren. Vandet er lukket i et kvarter.")
        .put();
    story
        .at(&VARME)
        .registration("Varmemåler", Area::BoligOgEnergi, "14,8 MWh det sidste år", today.day(-1))
        .field("Målernummer", "60 417 882")
        .put();
}

fn waste(story: &mut Story) {
    let today = story.today;
    for day in [today.last(1, 15), today.last(7, 15), today.next(1, 15).min(today.next(7, 15))] {
        let title = format!("Affald og genbrug, {}", danish::half_year(day));
        story.at(&AFFALD).charges(title, Area::BoligOgEnergi, kr(2_145), day).account("4417").put();
    }
    for (offset, what) in [(-11, "Pap og papir"), (3, "Rest og mad"), (17, "Storskrald")] {
        story
            .at(&AFFALD)
            .appointment(format!("{what} hentes"), Area::BoligOgEnergi, today.working_day(offset))
            .place(HOME)
            .approximate()
            .instructions("Stil det ud senest kl. 6.")
            .put();
    }
}
