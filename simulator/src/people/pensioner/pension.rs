//! What the pensioner lives on: pension, supplements, housing benefit, and a supplement he has applied for.

use chrono::{Datelike, NaiveDate};

use super::{ACCOUNT, kr};
use crate::authorities::UDBETALING;
use crate::danish;
use crate::item::{AccessKind, Area, BenefitCode, Frequency, ItemRef, RegistrationCode};
use crate::people::story::Story;
use crate::people::today::Today;

const PENSION: i64 = kr(16_273);
const HEATING: i64 = kr(486);
const HOUSING: i64 = kr(1_486);
const ELDER_CHEQUE: i64 = kr(21_700);

/// Everything from Udbetaling Danmark. Gives the case about glasses.
pub fn tell(story: &mut Story) -> ItemRef {
    pension(story);
    elder_cheque(story);
    housing(story);
    account(story);
    glasses(story)
}

/// The first day he had housing benefit: a new year that is more than a year ago.
pub fn housing_since(today: Today) -> NaiveDate {
    Today(today.last(1, 1)).last(1, 1)
}

/// The first of two days that is not past.
fn coming(today: Today, first: NaiveDate, second: NaiveDate) -> NaiveDate {
    if first < today.0 { second } else { first }
}

fn pension(story: &mut Story) {
    let today = story.today;
    let next = coming(today, today.last_bank_day(0), today.last_bank_day(1));
    story
        .at(&UDBETALING)
        .benefit("Folkepension", Area::SundhedOgAeldre, today.first(-205))
        .code(BenefitCode::StatePension)
        .amount(PENSION, Frequency::Month)
        .next_payment(next)
        .conditions("Du får tillæg som enlig. Sig til, hvis nogen flytter ind hos dig.")
        .reason("Grundbeløb og pensionstillæg til enlige.")
        .put();
    story
        .at(&UDBETALING)
        .benefit("Varmetillæg", Area::BoligOgEnergi, today.first(-94))
        .amount(HEATING, Frequency::Month)
        .next_payment(next)
        .conditions("Tillægget følger din varmeregning og rettes til en gang om året.")
        .put();
    for month in -1..=0 {
        let title = format!("Folkepension med varmetillæg, {}", danish::month(today.first(month)));
        let draft = story
            .at(&UDBETALING)
            .pays(title, Area::SundhedOgAeldre, PENSION + HEATING, today.last_bank_day(month))
            .tax(kr(4_353))
            .period(today.month(month))
            .account(ACCOUNT);
        // The month before came out too small.
        let draft = if month == 0 { draft.deduction("Rettelse for måneden før", kr(-126)) } else { draft };
        draft.put();
    }
}

fn elder_cheque(story: &mut Story) {
    let today = story.today;
    let january = |years: i64| Today(today.next(2, 1)).last_bank_day(12 * years - 1);
    let coming = i64::from(january(0) < today.0);
    let (last, next) = (january(coming - 1), january(coming));
    story
        .at(&UDBETALING)
        .benefit("Ældrecheck", Area::SundhedOgAeldre, today.first(-205))
        .amount(ELDER_CHEQUE, Frequency::Year)
        .next_payment(next)
        .conditions("Det, du har i banken 1. januar, må ikke være over grænsen.")
        .put();
    story
        .at(&UDBETALING)
        .pays(format!("Ældrecheck {}", last.year()), Area::SundhedOgAeldre, ELDER_CHEQUE, last)
        .tax(kr(8_029))
        .account(ACCOUNT)
        .put();
}

fn housing(story: &mut Story) {
    let today = story.today;
    story
        .at(&UDBETALING)
        .benefit("Boligydelse som lån", Area::BoligOgEnergi, housing_since(today))
        .code(BenefitCode::HousingBenefit)
        .amount(HOUSING, Frequency::Month)
        .next_payment(coming(today, today.first_bank_day(0), today.first_bank_day(1)))
        .conditions("Du kan ikke samtidig få lån til ejendomsskat.")
        .reason("Du ejer din bolig. Derfor er boligydelsen et lån, der betales tilbage, når huset sælges.")
        .repayable()
        .put();
    for month in 0..=1 {
        let title = format!("Boligydelse, {}", danish::month(today.first(month)));
        story
            .at(&UDBETALING)
            .pays(title, Area::BoligOgEnergi, HOUSING, today.first_bank_day(month))
            .period(today.month(month))
            .account(ACCOUNT)
            .put();
    }
}

fn account(story: &mut Story) {
    let today = story.today;
    story
        .at(&UDBETALING)
        .registration(
            "Konto til offentlige penge (NemKonto)",
            Area::OekonomiskeYdelser,
            "•••• •••• 2208",
            today.years(-14, 33),
        )
        .code(RegistrationCode::NemKonto)
        .confidential()
        .correctable()
        .put();
    story
        .at(&UDBETALING)
        .look_up(
            "Indkomst og formue",
            Area::OekonomiskeYdelser,
            AccessKind::Mass,
            "Pensioner",
            today.clock(-41, 4, 8),
        )
        .purpose("Kontrol af pension og tillæg", "Lov om social pension")
        .data(&["Indkomst", "Formue", "Samliv"])
        .put();
}

fn glasses(story: &mut Story) -> ItemRef {
    let today = story.today;
    let glasses = story
        .at(&UDBETALING)
        .case("Helbredstillæg til nye briller", Area::SundhedOgAeldre, today.at(-12, 16, 30))
        .sensitive()
        .status_text("Vi mangler en pris fra din optiker")
        .updated(today.at(-4, 9, 20))
        .done("Modtaget fra din datter", today.at(-12, 16, 30))
        .now("Vi venter på en pris", today.working_day(-4))
        .next("Afgørelse")
        .rests_on("Din indkomst og det, du har i banken", "Skatteforvaltningen", today.working_day(-6))
        .document("Ansøgning om helbredstillæg", today.working_day(-12))
        .unit("Pension")
        .put();
    story
        .at(&UDBETALING)
        .deadline("Send en pris på briller fra din optiker", Area::SundhedOgAeldre, today.clock(18, 23, 59))
        .of(glasses)
        .sensitive()
        .published(today.at(-4, 9, 20))
        .consequence("Ansøgningen bliver lukket, og du skal søge igen.")
        .put();
    glasses
}
