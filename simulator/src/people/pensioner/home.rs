//! The pensioner's house: what is owed on it, what it is taxed of, heating and waste.

use chrono::Datelike;

use super::pension::housing_since;
use super::{ACCOUNT, HOME, kr};
use crate::authorities::{AFFALD, FJORDBY, SKAT, UDBETALING, VARME};
use crate::danish;
use crate::item::{AccessKind, Area, CaseStatus, ItemRef, Relation};
use crate::moment::at_minute;
use crate::people::story::Story;
use crate::people::today::Today;

/// Everything about the house. The case about glasses is why the tax authority was asked of his income.
pub fn tell(story: &mut Story, glasses: ItemRef) {
    let moved_in = story.today.years(-41, 9);
    for authority in [&FJORDBY, &AFFALD, &VARME] {
        story.relates(authority, moved_in, None);
    }
    loans(story);
    tax(story, glasses);
    heating(story);
    waste(story);
}

/// The municipality's loan stopped when the state took over; the state's when housing benefit began.
fn loans(story: &mut Story) {
    let today = story.today;
    let (settled, stopped) = (today.last(1, 10), Today(housing_since(today)));
    let old = story
        .at(&FJORDBY)
        .case("Lån til ejendomsskat fra før 2024", Area::BoligOgEnergi, at_minute(today.years(-6, -20), 600))
        .confidential()
        .status(CaseStatus::Decided)
        .status_text("Lånet står, til huset bliver solgt. Der kommer rente på.")
        .updated(at_minute(settled, 9 * 60))
        .rests_on("Skyldig rest med renter: 31.842 kr.", "Kommunens lån", settled)
        .document("Opgørelse af lånet ved nytår", settled)
        .unit("Opkrævning")
        .put();
    story
        .at(&SKAT)
        .case(
            format!("Lån til ejendomsskat {}", stopped.first(-1).year()),
            Area::BoligOgEnergi,
            at_minute(stopped.first(-13), 12 * 60),
        )
        .confidential()
        .status(CaseStatus::Closed)
        .status_text("Stoppet, fordi du fik boligydelse. Betales tilbage, når huset bliver solgt.")
        .updated(at_minute(stopped.first(2), 8 * 60))
        .decided(stopped.first(2))
        .document("Pantebrev, der er tinglyst i huset", stopped.first(2))
        .related(Relation::Other, old)
        .put();
}

fn tax(story: &mut Story, glasses: ItemRef) {
    let today = story.today;
    let assessed = today.last(3, 10);
    story
        .at(&SKAT)
        .pays(
            format!("Overskydende skat {}", assessed.year() - 1),
            Area::OekonomiOgSkat,
            kr(1_184),
            Today(assessed).working_day(28),
        )
        .account(ACCOUNT)
        .put();
    story
        .at(&SKAT)
        .registration("Ejendom, du betaler skat af", Area::BoligOgEnergi, HOME, today.years(-41, 9))
        .field("Boligareal", "118 m²")
        .field("Grundskyld i år", "7.140 kr.")
        .field("Ejendomsværdiskat i år", "4.320 kr.")
        .field("Betales", "Med skatten af din pension")
        .correctable()
        .put();
    story
        .at(&SKAT)
        .look_up(
            "Indkomst til helbredstillæg",
            Area::SundhedOgAeldre,
            AccessKind::Disclosed,
            "Indkomstregister",
            today.at(-6, 4, 51),
        )
        .of(glasses)
        .organisation(UDBETALING.name.da)
        .purpose("Beregning af helbredstillæg", "Lov om social pension")
        .data(&["Indkomst", "Formue"])
        .put();
}

fn heating(story: &mut Story) {
    let today = story.today;
    for (months, kroner) in [(-2, 3_480), (1, 3_480)] {
        let day = today.first_bank_day(months);
        let title = format!("Fjernvarme, {}", danish::quarter(day));
        story
            .at(&VARME)
            .charges(title, Area::BoligOgEnergi, kr(kroner), day)
            .period(Today::quarter_of(day))
            .account(ACCOUNT)
            .put();
    }
    story
        .at(&VARME)
        .registration("Varmemåler", Area::BoligOgEnergi, "13,6 MWh det sidste år", today.day(-1))
        .field("Målernummer", "60 388 105")
        .put();
}

fn waste(story: &mut Story) {
    let today = story.today;
    let last = today.last(1, 15).max(today.last(7, 15));
    let next = today.next(1, 15).min(today.next(7, 15));
    for day in [last, next] {
        let title = format!("Affald og genbrug, {}", danish::half_year(day));
        story.at(&AFFALD).charges(title, Area::BoligOgEnergi, kr(2_145), day).account(ACCOUNT).put();
    }
    story
        .at(&AFFALD)
        .appointment("Rest og mad hentes", Area::BoligOgEnergi, today.working_day(3))
        .place(HOME)
        .approximate()
        .instructions("Skraldemanden henter beholderen ved huset for dig.")
        .put();
}
