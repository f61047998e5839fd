//! The student's study: grant, loan, the limit on what he may earn, guidance and the unemployment fund.

use super::{days_after_moving, kr, moved};
use crate::authorities::{AKASSE, FJORDBY, SU};
use crate::danish;
use crate::item::{AccessKind, Area, BenefitCode, BenefitStatus, CaseStatus, Frequency, ItemRef, Relation};
use crate::moment::at_minute;
use crate::people::story::Story;
use crate::people::today::Today;

/// What he gets a month, and what is held back of it, in whole kroner.
const GRANT: i64 = 7_426;
const TAX: i64 = 1_080;
const LOAN: i64 = 3_799;

/// Everything about the study; gives the case about what he earns.
pub fn tell(story: &mut Story) -> ItemRef {
    let at_home = grant_at_home(story);
    grant(story, at_home);
    loan(story);
    guidance(story);
    fund(story);
    too_much_income(story)
}

fn grant_at_home(story: &mut Story) -> ItemRef {
    let today = story.today;
    let case = story
        .at(&SU)
        .case("SU til bachelor i biologi", Area::SkoleOgUddannelse, at_minute(today.first(-16), 17 * 60))
        .status(CaseStatus::Closed)
        .updated(at_minute(today.first(-15), 6 * 60))
        .decided(today.first(-15))
        .document("Ja til SU", today.first(-15))
        .put();
    story
        .at(&SU)
        .benefit("SU som hjemmeboende", Area::OekonomiskeYdelser, today.first(-15))
        .code(BenefitCode::StudentGrant)
        .of(case)
        .status(BenefitStatus::Inactive)
        .to(today.month(-4).1)
        .amount(kr(1_154), Frequency::Month)
        .put();
    case
}

fn grant(story: &mut Story, at_home: ItemRef) {
    let today = story.today;
    let case = story
        .at(&SU)
        .case("SU som udeboende", Area::SkoleOgUddannelse, at_minute(days_after_moving(today, 1), 18 * 60))
        .status(CaseStatus::Decided)
        .updated(at_minute(days_after_moving(today, 9), 6 * 60))
        .decided(days_after_moving(today, 9))
        .related(Relation::Precedent, at_home)
        .done("Ansøgning modtaget", at_minute(days_after_moving(today, 1), 18 * 60))
        .done("Adresse kontrolleret", days_after_moving(today, 8))
        .done("Afgørelse sendt", days_after_moving(today, 9))
        .rests_on("Du bor ikke hos dine forældre", "CPR-registeret", days_after_moving(today, 8))
        .rests_on("Du er studieaktiv", "Fjordby Universitet", days_after_moving(today, 8))
        .document("Ja til SU som udeboende", days_after_moving(today, 9))
        .put();
    story
        .at(&SU)
        .benefit("SU som udeboende", Area::OekonomiskeYdelser, today.first(-3))
        .code(BenefitCode::StudentGrant)
        .of(case)
        .amount(kr(GRANT), Frequency::Month)
        .next_payment(today.coming(Today::last_bank_day))
        .conditions("Du er studieaktiv og tjener ikke over dit fribeløb. Du har 53 klip tilbage.")
        .reason("Du læser på en videregående uddannelse og bor ikke hos dine forældre.")
        .repayable()
        .put();
    for month in -1..=2 {
        let title = format!("SU for {}", danish::month(today.first(month)));
        story
            .at(&SU)
            .pays(title, Area::OekonomiskeYdelser, kr(GRANT), today.last_bank_day(month - 1))
            .of(case)
            .tax(kr(TAX))
            .period(today.month(month))
            .account("2290")
            .put();
    }
    story
        .at(&SU)
        .look_up(
            "Om du er studieaktiv",
            Area::SkoleOgUddannelse,
            AccessKind::Mass,
            "Studiekontrol",
            today.clock(-23, 3, 30),
        )
        .purpose("Kontrol af studieaktivitet", "SU-loven")
        .data(&["Beståede prøver", "Indskrivning"])
        .put();
}

fn loan(story: &mut Story) {
    let today = story.today;
    let case = story
        .at(&SU)
        .case("SU-lån", Area::SkoleOgUddannelse, at_minute(today.first(-1), 19 * 60 + 22))
        .status(CaseStatus::Decided)
        .updated(at_minute(today.first(-1), 19 * 60 + 31))
        .decided(today.first(-1))
        .document("Låneaftale, underskrevet", today.first(-1))
        .put();
    story
        .at(&SU)
        .benefit("SU-lån", Area::OekonomiskeYdelser, today.first(0))
        .code(BenefitCode::StudentLoan)
        .of(case)
        .published(at_minute(today.first(-1), 19 * 60 + 31))
        .amount(kr(LOAN), Frequency::Month)
        .next_payment(today.coming(Today::last_bank_day))
        .conditions("Du får SU i de samme måneder. Renten er 4 procent, mens du læser.")
        .repayable()
        .put();
    for month in 0..=2 {
        let title = format!("SU-lån for {}", danish::month(today.first(month)));
        story
            .at(&SU)
            .pays(title, Area::OekonomiskeYdelser, kr(LOAN), today.last_bank_day(month - 1))
            .of(case)
            .period(today.month(month))
            .account("2290")
            .put();
    }
}

fn too_much_income(story: &mut Story) -> ItemRef {
    let today = story.today;
    let case = story
        .at(&SU)
        .case("Din indkomst ved siden af SU", Area::OekonomiskeYdelser, today.at(-6, 5, 40))
        .confidential()
        .status_text("Du er tæt på at tjene for meget")
        .done("Løn hentet", today.at(-6, 5, 40))
        .now("Vi venter på, hvad du vælger", today.working_day(-6))
        .next("Kontrol, når året er gået")
        .rests_on("Løn fra Café Ankeret: 96.412 kr. til nu", "Indkomstregistret", today.working_day(-6))
        .document("Sådan ser din indkomst ud i år", today.working_day(-6))
        .put();
    story
        .at(&SU)
        .deadline(
            "Sig nej til SU i en måned, hvis du tjener for meget",
            Area::OekonomiskeYdelser,
            today.day(11),
        )
        .of(case)
        .published(today.at(-6, 5, 40))
        .consequence("Du skal betale det tilbage, du har fået for meget, og 7 procent oveni.")
        .put();
    story
        .at(&SU)
        .look_up(
            "Din løn",
            Area::OekonomiskeYdelser,
            AccessKind::Search,
            "Indkomstkontrol",
            today.at(-6, 5, 39),
        )
        .of(case)
        .purpose("Kontrol af fribeløb", "SU-loven")
        .data(&["Indkomst"])
        .put();
    case
}

fn guidance(story: &mut Story) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .appointment("Samtale i Ungevejledningen", Area::SkoleOgUddannelse, today.at(-75, 14, 0))
        .minutes(45)
        .place("Ungehuset, Torvet 5")
        .put();
    story
        .at(&FJORDBY)
        .consent(
            "Ungevejledningen må se dine karakterer",
            Area::SkoleOgUddannelse,
            "Fjordby Kommune, Ungevejledningen",
            "Vejledning om at skifte uddannelse",
            today.working_day(-75),
        )
        .data(&["Eksamensbevis", "Karakterer"])
        .expires(today.years(1, -75))
        .put();
    story
        .at(&FJORDBY)
        .look_up(
            "Eksamensbevis fra gymnasiet",
            Area::SkoleOgUddannelse,
            AccessKind::Opened,
            "Ungevejledning",
            today.at(-74, 10, 26),
        )
        .role("Vejleder")
        .purpose("Vejledning om uddannelse", "Lov om kommunal indsats for unge under 25 år")
        .data(&["Eksamensbevis", "Karakterer"])
        .put();
}

fn fund(story: &mut Story) {
    let today = story.today;
    story
        .at(&AKASSE)
        .service("Gratis medlem som studerende", Area::Beskaeftigelse, moved(today))
        .conditions("Meld til, når du er færdig. Så kan du få dagpenge fra første dag.")
        .put();
}
