//! Udbetaling Danmark's rows of the stress person.
//!
//! Only tables: what they become is decided in `people::stress`.

use super::Tables;
use crate::authorities::rows::{AppointmentRow, CaseRow, DeadlineRow, Length, LookUpRow, PaymentRow, Period};
use crate::item::{AccessKind, Area};
use crate::schedule::{EVERY_MONTH, Schedule, on_the, once};

const NAME: &str = "Udbetaling Danmark";

/// The rows.
pub const TABLES: Tables = Tables {
    cases: CASES,
    payments: PAYMENTS,
    deadlines: DEADLINES,
    appointments: APPOINTMENTS,
    look_ups: LOOK_UPS,
};

const CASES: &[CaseRow] = &[
    CaseRow::new("boligstoette", "Boligstøtte til {home}", Area::OekonomiskeYdelser, once(-420..=-330))
        .application(),
    CaseRow::new("husleje", "Boligstøtte: ændret husleje fra {month}", Area::BoligOgEnergi, once(-120..=-4))
        .application()
        .chance(55),
    CaseRow::new(
        "opgoerelse",
        "Boligstøtte: opgørelse for {last_year}",
        Area::OekonomiskeYdelser,
        on_the(11, &[5]),
    ),
    CaseRow::new("boerneydelse", "Børne- og ungeydelse for {child}", Area::Familieforhold, once(-425..=-250)),
    CaseRow::new("barsel", "Barselsdagpenge med {child}", Area::Familieforhold, once(-300..=-120))
        .application()
        .chance(25),
    CaseRow::new("boernetilskud", "Børnetilskud for {year}", Area::Familieforhold, once(-320..=-20))
        .application()
        .chance(35),
];

const PAYMENTS: &[PaymentRow] = &[
    PaymentRow::to_citizen(
        "Boligstøtte for {month}",
        Area::OekonomiskeYdelser,
        780..=3_900,
        Schedule::FirstBankDay,
    )
    .months_back(2..=8)
    .covers(Period::Month)
    .case("boligstoette"),
    PaymentRow::to_citizen(
        "Børne- og ungeydelse, {quarter}",
        Area::Familieforhold,
        1_120..=5_200,
        Schedule::Before21st(&[1, 4, 7, 10]),
    )
    .covers(Period::Quarter)
    .case("boerneydelse"),
    PaymentRow::to_citizen(
        "Børnetilskud, {quarter}",
        Area::Familieforhold,
        1_600..=3_500,
        Schedule::Before21st(&[1, 4, 7, 10]),
    )
    .months_back(2..=8)
    .covers(Period::Quarter)
    .case("boernetilskud"),
    PaymentRow::to_citizen(
        "Barselsdagpenge for {month}",
        Area::Familieforhold,
        12_500..=20_300,
        on_the(28, EVERY_MONTH),
    )
    .months_back(2..=5)
    .months_ahead(1)
    .tax(37)
    .covers(Period::Month)
    .case("barsel"),
    PaymentRow::from_citizen(
        "Tilbagebetaling af boligstøtte, {rate}. rate",
        Area::OekonomiskeYdelser,
        310..=1_450,
        Schedule::Around { times: 1..=3, days: -150..=90 },
    )
    .by_hand()
    .case("opgoerelse")
    .chance(50),
];

const DEADLINES: &[DeadlineRow] = &[
    DeadlineRow::citizen(
        "Send lønseddel for {last_month} til boligstøtte",
        Area::OekonomiskeYdelser,
        once(1..=16),
    )
    .minute(23 * 60 + 59)
    .case("boligstoette"),
    DeadlineRow::citizen("Send ny lejekontrakt til boligstøtte", Area::BoligOgEnergi, once(-70..=35))
        .case("husleje"),
    DeadlineRow::authority("Vi svarer om ændret husleje", Area::BoligOgEnergi, once(5..=80)).case("husleje"),
    DeadlineRow::citizen(
        "Gør indsigelse mod opgørelse af boligstøtte for {last_year}",
        Area::OekonomiskeYdelser,
        on_the(8, &[6]),
    )
    .case("opgoerelse"),
    DeadlineRow::citizen(
        "Bekræft, at du er enlig forsørger i {next_year}",
        Area::Familieforhold,
        on_the(15, &[12]),
    )
    .case("boernetilskud"),
    DeadlineRow::citizen("Bekræft barselsplan med {child}", Area::Familieforhold, once(-40..=28))
        .case("barsel"),
];

const APPOINTMENTS: &[AppointmentRow] = &[
    AppointmentRow::new(
        "Vi ringer om din boligstøtte",
        Area::OekonomiskeYdelser,
        once(-60..=45),
        Length::Open,
    )
    .place("Telefon")
    .approximate()
    .case("boligstoette")
    .chance(60),
    AppointmentRow::new("Videomøde om barsel", Area::Familieforhold, once(-90..=30), Length::Minutes(30))
        .place("Video")
        .case("barsel"),
];

const LOOK_UPS: &[LookUpRow] = &[
    LookUpRow::new(
        "Indkomst fra indkomstregisteret",
        Area::OekonomiskeYdelser,
        AccessKind::Mass,
        2..=5,
        NAME,
        "Boligstøtte",
    )
    .purpose("Månedlig kontrol af indkomst")
    .law("Lov om individuel boligstøtte")
    .data(&["Indkomst"])
    .case("boligstoette"),
    LookUpRow::new(
        "Lejekontrakt og husleje",
        Area::BoligOgEnergi,
        AccessKind::Opened,
        0..=2,
        NAME,
        "Boligstøtte",
    )
    .role("Sagsbehandler")
    .purpose("Beregning af boligstøtte")
    .law("Lov om individuel boligstøtte")
    .data(&["Husleje", "Bolig"])
    .case("husleje"),
    LookUpRow::new(
        "Børn og forældremyndighed",
        Area::Familieforhold,
        AccessKind::Search,
        1..=2,
        NAME,
        "Familieydelser",
    )
    .purpose("Udbetaling af børne- og ungeydelse")
    .law("Lov om en børne- og ungeydelse")
    .data(&["Børn", "Forældremyndighed"])
    .case("boerneydelse"),
    LookUpRow::new(
        "Hele din sag",
        Area::OekonomiskeYdelser,
        AccessKind::Opened,
        0..=2,
        NAME,
        "Telefonbetjening",
    )
    .role("Kunderådgiver"),
    LookUpRow::new(
        "Boligstøtte udbetalt i {year}",
        Area::Dagtilbud,
        AccessKind::Disclosed,
        0..=1,
        "Fjordby Kommune",
        "Snitflade til kommuner",
    )
    .purpose("Beregning af økonomisk friplads")
    .law("Dagtilbudsloven")
    .data(&["Ydelser"])
    .case("friplads"),
    LookUpRow::new(
        "Dine ydelser",
        Area::OekonomiskeYdelser,
        AccessKind::Exported,
        0..=1,
        "Revisor",
        "Revisionsudtræk",
    )
    .on_behalf_of(NAME)
    .data(&["Ydelser"]),
];
