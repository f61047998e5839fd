//! Fjordby Kommune's rows of the stress person.
//!
//! Only tables: what they become is decided in `people::stress`.

use super::Tables;
use crate::authorities::rows::{AppointmentRow, CaseRow, DeadlineRow, Length, LookUpRow, PaymentRow, Period};
use crate::item::{AccessKind, Area};
use crate::schedule::{EVERY_MONTH, now_and_then, on_the, once};

const NAME: &str = "Fjordby Kommune";

/// The rows.
pub const TABLES: Tables = Tables {
    cases: CASES,
    payments: PAYMENTS,
    deadlines: DEADLINES,
    appointments: APPOINTMENTS,
    look_ups: LOOK_UPS,
};

const CASES: &[CaseRow] = &[
    CaseRow::new("byggesag", "Byggetilladelse: {works}", Area::Byggeri, once(-280..=-25))
        .application()
        .chance(65),
    CaseRow::new("institution", "Plads i {institution} til {child}", Area::Dagtilbud, once(-420..=-220))
        .application(),
    CaseRow::new("friplads", "Økonomisk friplads i {institution}", Area::Dagtilbud, once(-330..=-20))
        .application()
        .chance(80),
    CaseRow::new("pas", "Nyt pas til {child}", Area::PersonOgKontaktoplysninger, once(-150..=-8)).chance(70),
    CaseRow::new("flytning", "Flytning til {home}", Area::PersonOgKontaktoplysninger, once(-425..=-300))
        .chance(55),
    CaseRow::new("tandhjaelp", "Hjælp til tandbehandling", Area::OekonomiskeYdelser, once(-140..=-15))
        .application()
        .chance(45),
    CaseRow::new("parkering", "Parkeringslicens zone B, {year}", Area::Transport, once(-380..=-40))
        .application()
        .chance(45),
    CaseRow::new("skole", "Indskrivning af {child} i skole", Area::SkoleOgUddannelse, once(-90..=-10))
        .chance(40),
    CaseRow::new("affald", "Klage over renovation {year}", Area::BoligOgEnergi, once(-200..=-30))
        .application()
        .chance(30),
];

const PAYMENTS: &[PaymentRow] = &[
    PaymentRow::from_citizen(
        "{institution}, {month}",
        Area::Dagtilbud,
        1_950..=3_600,
        on_the(1, EVERY_MONTH),
    )
    .months_back(2..=7)
    .months_ahead(2)
    .covers(Period::Month)
    .case("institution"),
    PaymentRow::from_citizen(
        "Madordning i {institution}, {month}",
        Area::Dagtilbud,
        480..=720,
        on_the(1, EVERY_MONTH),
    )
    .months_back(1..=4)
    .months_ahead(1)
    .covers(Period::Month)
    .case("institution")
    .chance(40),
    PaymentRow::from_citizen(
        "Renovation for sommerhuset {plot}, {year}, {rate}. rate",
        Area::BoligOgEnergi,
        1_350..=2_900,
        on_the(2, &[1, 7]),
    ),
    PaymentRow::from_citizen("Parkeringslicens zone B, {year}", Area::Transport, 240..=880, on_the(15, &[1]))
        .case("parkering"),
    PaymentRow::from_citizen("Byggesagsgebyr: {works}", Area::Byggeri, 2_400..=9_800, once(-35..=30))
        .by_hand()
        .case("byggesag"),
    PaymentRow::from_citizen(
        "Gebyr for pas til {child}",
        Area::PersonOgKontaktoplysninger,
        150..=190,
        once(-100..=-8),
    )
    .case("pas"),
    PaymentRow::to_citizen(
        "Tilskud til fritid for {child}, {half}",
        Area::KulturKirkeOgFritid,
        500..=1_200,
        on_the(15, &[2, 9]),
    )
    .chance(45),
];

const DEADLINES: &[DeadlineRow] = &[
    DeadlineRow::citizen("Send tegninger til byggesagen: {works}", Area::Byggeri, once(2..=40))
        .minute(12 * 60)
        .case("byggesag"),
    DeadlineRow::citizen("Svar på nabohøring om {works}", Area::Byggeri, once(-90..=-5)).case("byggesag"),
    DeadlineRow::authority("Kommunen afgør byggesagen: {works}", Area::Byggeri, once(45..=118))
        .case("byggesag"),
    DeadlineRow::citizen("Sig ja til plads i {institution}", Area::Dagtilbud, once(-230..=-150))
        .case("institution"),
    DeadlineRow::citizen(
        "Oplys ny indkomst til økonomisk friplads for {next_year}",
        Area::Dagtilbud,
        on_the(10, &[12]),
    )
    .minute(23 * 60 + 59)
    .case("friplads"),
    DeadlineRow::citizen("Forny parkeringslicens zone B for {next_year}", Area::Transport, on_the(31, &[12]))
        .case("parkering"),
    DeadlineRow::citizen("Send overslag fra tandlægen", Area::OekonomiskeYdelser, once(-12..=25))
        .case("tandhjaelp"),
    DeadlineRow::authority(
        "Kommunen svarer om hjælp til tandbehandling",
        Area::OekonomiskeYdelser,
        once(10..=60),
    )
    .case("tandhjaelp"),
];

const APPOINTMENTS: &[AppointmentRow] = &[
    AppointmentRow::new(
        "Tandpleje: undersøgelse af {child}",
        Area::SundhedOgAeldre,
        now_and_then(1..=2),
        Length::Minutes(30),
    )
    .place("Tandklinikken, Fjordby Skole"),
    AppointmentRow::new(
        "Tandpleje: kontrol af {child}",
        Area::SundhedOgAeldre,
        once(4..=75),
        Length::Minutes(20),
    )
    .place("Tandklinikken, Fjordby Skole"),
    AppointmentRow::new(
        "Samtale om {child} i {institution}",
        Area::Dagtilbud,
        now_and_then(0..=2),
        Length::Minutes(45),
    ),
    AppointmentRow::new(
        "Foto og fingeraftryk til pas",
        Area::PersonOgKontaktoplysninger,
        once(-120..=20),
        Length::Minutes(15),
    )
    .place("Borgerservice, Rådhuspladsen 1")
    .case("pas"),
    AppointmentRow::new(
        "Sundhedsplejerske besøger {child}",
        Area::SundhedOgAeldre,
        now_and_then(0..=1),
        Length::Open,
    )
    .approximate(),
    AppointmentRow::new(
        "Storskrald hentes ved {home}",
        Area::BoligOgEnergi,
        now_and_then(1..=2),
        Length::Days(1),
    )
    .approximate(),
    AppointmentRow::new("{institution} holder lukket", Area::Dagtilbud, once(15..=110), Length::Days(3)),
];

const LOOK_UPS: &[LookUpRow] = &[
    LookUpRow::new(
        "Adresse og husstand for {child}",
        Area::Dagtilbud,
        AccessKind::Opened,
        0..=2,
        NAME,
        "Pladsanvisning",
    )
    .role("Sagsbehandler")
    .purpose("Anvisning af plads i dagtilbud")
    .law("Dagtilbudsloven")
    .data(&["Adresse", "Husstand"])
    .case("institution"),
    LookUpRow::new("Husstandens indkomst", Area::Dagtilbud, AccessKind::Search, 1..=3, NAME, "Friplads")
        .purpose("Beregning af økonomisk friplads")
        .law("Dagtilbudsloven")
        .data(&["Indkomst", "Husstand"])
        .case("friplads"),
    LookUpRow::new("Tegninger af {works}", Area::Byggeri, AccessKind::Opened, 0..=2, NAME, "Byggesag")
        .role("Byggesagsbehandler")
        .purpose("Behandling af byggesag")
        .law("Byggeloven")
        .data(&["Bygning", "Ejer"])
        .case("byggesag"),
    LookUpRow::new(
        "Bopæl i Fjordby",
        Area::OekonomiskeYdelser,
        AccessKind::Disclosed,
        1..=2,
        "Udbetaling Danmark",
        "Folkeregister",
    )
    .purpose("Kontrol af husstand for boligstøtte")
    .law("Lov om Udbetaling Danmark")
    .data(&["Adresse", "Husstand"])
    .case("boligstoette"),
    LookUpRow::new(
        "Tandlægejournal for {child}",
        Area::SundhedOgAeldre,
        AccessKind::Opened,
        1..=2,
        NAME,
        "Tandpleje",
    )
    .role("Tandlæge")
    .purpose("Behandling")
    .law("Sundhedsloven")
    .data(&["Journal"]),
    LookUpRow::new(
        "Pasfoto og fingeraftryk",
        Area::PersonOgKontaktoplysninger,
        AccessKind::Search,
        0..=1,
        NAME,
        "Pas",
    )
    .purpose("Udstedelse af pas")
    .law("Pasloven")
    .data(&["Foto", "Fingeraftryk"])
    .case("pas"),
    LookUpRow::new(
        "Navn og adresse",
        Area::PersonOgKontaktoplysninger,
        AccessKind::Search,
        1..=3,
        NAME,
        "Borgeropslag",
    ),
    LookUpRow::new(
        "Børn, der begynder i skole i {next_year}",
        Area::SkoleOgUddannelse,
        AccessKind::Mass,
        0..=1,
        NAME,
        "Elevindskrivning",
    )
    .purpose("Planlægning af skoleår")
    .data(&["Navn", "Fødselsår"]),
    LookUpRow::new(
        "Adresse til forsyningen",
        Area::BoligOgEnergi,
        AccessKind::Exported,
        0..=1,
        "Fjordby Forsyning",
        "Ejendomsregister",
    )
    .data(&["Adresse"])
    .on_behalf_of(NAME),
];
