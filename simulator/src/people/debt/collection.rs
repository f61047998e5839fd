//! What Gældsstyrelsen collects: the claims, what is withheld, what is paid off, and a budget they wait for.

use chrono::{Datelike, NaiveDate};

use super::{DAYCARE, FINE, LICENCE, OLD_HOUSING, Owed, PARKING, TAX, UNEMPLOYMENT, kr};
use crate::authorities::{GAELD, SKAT};
use crate::bank_days;
use crate::danish;
use crate::item::{AccessKind, Area, CaseStatus, ContactKind, ItemRef, PaymentStatus, Relation, Words};
use crate::moment::at_minute;
use crate::people::story::Story;
use crate::people::today::Today;

const AREA: Area = Area::OekonomiOgSkat;

/// Every month so much of the cash benefit goes to the oldest tax, in whole kroner.
pub const WITHHELD: i64 = 785;
/// What two bills from daycare come to: the third is still with the municipality.
const DAYCARE_SENT: i64 = 3_740;
const INTEREST: i64 = 412;
/// Of what is left of the tax.
const TAX_INTEREST: i64 = 260;

/// Everything else at the collector; gives the case that waits for a budget.
pub fn tell(story: &mut Story, withheld: ItemRef, parking: &Words) -> ItemRef {
    let budget = instalments_by_budget(story, withheld);
    claims(story, parking);
    balance(story);
    fine_in_instalments(story);
    tax_refund_taken(story);
    looked_at(story, budget);
    budget
}

/// The decision to withhold some of the cash benefit.
pub fn withholding(story: &mut Story) -> ItemRef {
    let today = story.today;
    let case = story
        .at(&GAELD)
        .case("Vi trækker i din kontanthjælp", AREA, today.at(-176, 9, 0))
        .confidential()
        .status(CaseStatus::Decided)
        .status_text("6 procent hver måned")
        .updated(today.at(-160, 12, 0))
        .decided(today.working_day(-160))
        .done("Varsel sendt", today.working_day(-176))
        .done("Afgørelse sendt", today.working_day(-160))
        .rests_on("Kontanthjælp: 13.086 kr. om måneden", "Indkomstregistret", today.working_day(-165))
        .rests_on(format!("Restskat, krav {}", TAX.number), SKAT.name.da, today.working_day(-165))
        .document("Varsel om træk", today.working_day(-176))
        .document("Afgørelse om træk", today.working_day(-160))
        .contact(ContactKind::Phone, GAELD.phone)
        .put();
    let title = format!("Trukket i kontanthjælp, {}", danish::month(today.first(-2)));
    story
        .at(&GAELD)
        .charges(title, AREA, kr(WITHHELD), today.last_bank_day(-2))
        .of(case)
        .confidential()
        .set_off()
        .claim(TAX.number, kr(TAX.original), kr(TAX.left))
        .put();
    case
}

fn instalments_by_budget(story: &mut Story, withheld: ItemRef) -> ItemRef {
    let today = story.today;
    let case = story
        .at(&GAELD)
        .case("Afdrag efter dit budget", AREA, today.clock(-13, 23, 2))
        .confidential()
        .status_text("Vi mangler dit budget")
        .updated(today.at(-5, 12, 30))
        .goal("afdrag")
        .related(Relation::Other, withheld)
        .done("Modtaget", today.clock(-13, 23, 2))
        .now("Vi venter på dit budget", today.working_day(-5))
        .next("Beløb regnes ud")
        .next_at("Afgørelse", today.working_day(39))
        .rests_on("Gæld i alt: 19.188 kr.", "Gældsstyrelsen", today.working_day(-5))
        .document("Din ansøgning om afdrag", today.day(-13))
        .document("Skema til budget", today.working_day(-5))
        .contact(ContactKind::Phone, GAELD.phone)
        .put();
    story
        .at(&GAELD)
        .deadline("Send dit budget", AREA, today.clock(8, 23, 59))
        .of(case)
        .confidential()
        .published(today.at(-5, 12, 30))
        .consequence("Vi sætter afdraget efter din indkomst alene.")
        .put();
    case
}

fn claims(story: &mut Story, parking: &Words) {
    let today = story.today;
    let sent: [(_, Owed, NaiveDate); 6] = [
        ("Restskat", TAX, today.years(-2, 20)),
        ("Licens til DR", LICENCE, today.years(-6, -40)),
        ("Parkeringsafgift, sendt fra kommunen", PARKING, today.day(-192)),
        ("For meget i dagpenge", UNEMPLOYMENT, today.day(-344)),
        ("For meget i boligstøtte, gammel", OLD_HOUSING, today.years(-3, 11)),
        (
            "Børnehave, to regninger",
            Owed { original: DAYCARE_SENT, left: DAYCARE_SENT, ..DAYCARE },
            today.first_bank_day(-5),
        ),
    ];
    for (title, owed, due) in sent {
        let draft = story
            .at(&GAELD)
            .charges(title, AREA, kr(owed.left), due)
            .same_as((owed.number == PARKING.number).then_some(parking))
            .confidential()
            .status(PaymentStatus::SentToCollection)
            .claim(owed.number, kr(owed.original), kr(owed.left));
        let draft = if owed.number == TAX.number { draft.interest(kr(TAX_INTEREST)) } else { draft };
        draft.put();
    }
}

fn balance(story: &mut Story) {
    let today = story.today;
    let claims = TAX.left + LICENCE.left + PARKING.left + UNEMPLOYMENT.left + OLD_HOUSING.left;
    let total = claims + DAYCARE_SENT + FINE.left + INTEREST;
    story
        .at(&GAELD)
        .charges("Renter siden sidst", AREA, kr(INTEREST), today.working_day(-2))
        .confidential()
        .status(PaymentStatus::SentToCollection)
        .claim("RENTE-4471", kr(INTEREST), kr(INTEREST))
        .put();
    story
        .at(&GAELD)
        .charges("Din gæld til det offentlige i alt", AREA, kr(total), today.working_day(-2))
        .confidential()
        .status(PaymentStatus::SentToCollection)
        .balance(
            &[
                TAX.number,
                LICENCE.number,
                PARKING.number,
                UNEMPLOYMENT.number,
                OLD_HOUSING.number,
                DAYCARE.number,
                FINE.number,
                "RENTE-4471",
            ],
            kr(total),
        )
        .slip(44_710_088, "89000005")
        .put();
}

fn fine_in_instalments(story: &mut Story) {
    let today = story.today;
    let case = story
        .at(&GAELD)
        .case("Afdrag på bøde", AREA, today.clock(-118, 20, 17))
        .sensitive()
        .status(CaseStatus::Decided)
        .updated(today.at(-108, 10, 6))
        .decided(today.working_day(-108))
        .document("Aftale om afdrag: 250 kr. om måneden", today.working_day(-108))
        .put();
    story
        .at(&GAELD)
        .charges("Bøde, betales med afdrag", AREA, kr(FINE.left), today.day(-131))
        .of(case)
        .sensitive()
        .status(PaymentStatus::SentToCollection)
        .claim(FINE.number, kr(FINE.original), kr(FINE.left))
        .put();
    for (month, left) in [(0, FINE.left), (1, 2_000)] {
        let title = format!("Afdrag på bøde, {}", danish::month(today.first(month)));
        story
            .at(&GAELD)
            .charges(title, AREA, kr(250), today.first_bank_day(month))
            .of(case)
            .sensitive()
            .instalment()
            .claim(FINE.number, kr(FINE.original), kr(left))
            .account("3356")
            .put();
    }
}

/// The tax refund was used for the old licence, so that nothing came out.
fn tax_refund_taken(story: &mut Story) {
    let today = story.today;
    let taken = LICENCE.original - LICENCE.left;
    let day = refund_day(today);
    let year = day.year() - 1;
    let case = story
        .at(&GAELD)
        .case(format!("Penge tilbage i skat for {year} gik til din gæld"), AREA, at_minute(day, 6 * 60))
        .confidential()
        .status(CaseStatus::Closed)
        .decided(day)
        .document("Brev om modregning", day)
        .put();
    story
        .at(&GAELD)
        .charges("Betalt med penge tilbage i skat", AREA, kr(taken), day)
        .of(case)
        .confidential()
        .published(at_minute(day, 6 * 60))
        .status(PaymentStatus::SetOff)
        .set_off()
        .claim(LICENCE.number, kr(LICENCE.original), kr(LICENCE.left))
        .put();
    story
        .at(&SKAT)
        .pays(format!("Penge tilbage i skat for {year}"), AREA, kr(taken), day)
        .of(case)
        .published(at_minute(day, 6 * 60))
        .deduction_for("Gik til licens til DR", kr(taken), LICENCE.number)
        .put();
}

/// The last bank day before the day most refunds are paid, so that it is always past.
fn refund_day(today: Today) -> NaiveDate {
    bank_days::before(today.last(4, 10))
}

fn looked_at(story: &mut Story, budget: ItemRef) {
    let today = story.today;
    story
        .at(&GAELD)
        .look_up("Indkomst og skat", AREA, AccessKind::Opened, "Inddrivelse", today.at(-5, 12, 4))
        .of(budget)
        .role("Sagsbehandler")
        .purpose("Beregning af afdrag", "Gældsinddrivelsesloven")
        .data(&["Indkomst", "Forsørgerpligt"])
        .put();
    story
        .at(&SKAT)
        .look_up("Løn og ydelser", AREA, AccessKind::Disclosed, "Indkomstregister", today.at(-5, 12, 3))
        .of(budget)
        .organisation(GAELD.name.da)
        .purpose("Beregning af afdrag", "Lov om et indkomstregister")
        .data(&["Indkomst"])
        .put();
}
