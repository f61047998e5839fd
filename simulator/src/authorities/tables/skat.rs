//! Skatteforvaltningen's rows of the stress person.
//!
//! Only tables: what they become is decided in `people::stress`.

use super::Tables;
use crate::authorities::rows::{AppointmentRow, CaseRow, DeadlineRow, Length, LookUpRow, PaymentRow, Period};
use crate::item::{AccessKind, Area};
use crate::schedule::{Schedule, on_the, once};

const NAME: &str = "Skatteforvaltningen";

/// The rows.
pub const TABLES: Tables = Tables {
    cases: CASES,
    payments: PAYMENTS,
    deadlines: DEADLINES,
    appointments: APPOINTMENTS,
    look_ups: LOOK_UPS,
};

const CASES: &[CaseRow] = &[
    CaseRow::new("aarsopgoerelse", "Årsopgørelse {last_year}", Area::OekonomiOgSkat, on_the(10, &[3])),
    CaseRow::new("forskud", "Forskudsopgørelse {next_year}", Area::OekonomiOgSkat, on_the(5, &[11])),
    CaseRow::new(
        "forskud-aendret",
        "Ændret forskudsopgørelse {year}, nr. {rate}",
        Area::OekonomiOgSkat,
        Schedule::Around { times: 0..=2, days: -260..=-20 },
    )
    .application(),
    CaseRow::new("vurdering", "Vurdering af sommerhuset {plot}", Area::BoligOgEnergi, once(-380..=-60))
        .chance(60),
    CaseRow::new("klage", "Klage over vurdering af {plot}", Area::BoligOgEnergi, once(-55..=-6))
        .application()
        .chance(45),
    CaseRow::new(
        "befordring",
        "Kontrol af befordringsfradrag {last_year}",
        Area::OekonomiOgSkat,
        once(-110..=-10),
    )
    .chance(40),
];

const PAYMENTS: &[PaymentRow] = &[
    PaymentRow::from_citizen(
        "Restskat for {last_year}, {rate}. rate af 3",
        Area::OekonomiOgSkat,
        1_100..=8_400,
        on_the(20, &[8, 9, 10]),
    )
    .months_back(4..=12)
    .by_hand()
    .case("aarsopgoerelse")
    .chance(65),
    PaymentRow::from_citizen("Restskat, afdrag for {month}", Area::OekonomiOgSkat, 450..=4_400, once(3..=28))
        .by_hand()
        .case("aarsopgoerelse")
        .chance(45),
    PaymentRow::to_citizen(
        "Overskydende skat for {last_year}",
        Area::OekonomiOgSkat,
        350..=9_800,
        on_the(9, &[4]),
    )
    .case("aarsopgoerelse")
    .chance(45),
    PaymentRow::from_citizen(
        "B-skat for {month}",
        Area::OekonomiOgSkat,
        600..=3_300,
        on_the(20, &[1, 2, 3, 4, 5, 7, 8, 9, 10, 11]),
    )
    .months_back(1..=6)
    .months_ahead(2)
    .covers(Period::Month)
    .case("forskud")
    .chance(45),
    PaymentRow::from_citizen(
        "Ejendomsskat af skovgrund, {year}, {rate}. rate",
        Area::BoligOgEnergi,
        640..=4_900,
        on_the(1, &[2, 8]),
    ),
    PaymentRow::from_citizen(
        "Ejerafgift for bil {plate}, {half}",
        Area::Transport,
        420..=2_950,
        on_the(5, &[3, 9]),
    )
    .chance(60),
    PaymentRow::from_citizen("Vægtafgift for trailer, {year}", Area::Transport, 120..=640, on_the(2, &[6]))
        .covers(Period::Year)
        .chance(35),
];

const DEADLINES: &[DeadlineRow] = &[
    DeadlineRow::citizen("Ret årsopgørelsen for {last_year}", Area::OekonomiOgSkat, on_the(1, &[5]))
        .minute(23 * 60 + 59)
        .case("aarsopgoerelse"),
    DeadlineRow::citizen(
        "Betal restskat for {last_year} uden procenttillæg",
        Area::OekonomiOgSkat,
        on_the(1, &[7]),
    )
    .case("aarsopgoerelse")
    .chance(65),
    DeadlineRow::citizen("Ret forskudsopgørelsen for {next_year}", Area::OekonomiOgSkat, on_the(15, &[12]))
        .case("forskud"),
    DeadlineRow::citizen("Send bilag til befordringsfradrag", Area::OekonomiOgSkat, once(-9..=24))
        .minute(12 * 60)
        .case("befordring"),
    DeadlineRow::authority("Vi afgør kontrol af befordringsfradrag", Area::OekonomiOgSkat, once(30..=110))
        .case("befordring"),
    DeadlineRow::authority(
        "Vi svarer på klage over vurdering af {plot}",
        Area::BoligOgEnergi,
        once(12..=118),
    )
    .case("klage"),
];

const APPOINTMENTS: &[AppointmentRow] =
    &[AppointmentRow::new("Telefonmøde om skat", Area::OekonomiOgSkat, once(-40..=40), Length::Minutes(20))
        .place("Telefon")
        .case("befordring")
        .chance(40)];

const LOOK_UPS: &[LookUpRow] = &[
    LookUpRow::new(
        "Indkomst videregivet til boligstøtte",
        Area::OekonomiskeYdelser,
        AccessKind::Disclosed,
        1..=4,
        "Udbetaling Danmark",
        "Indkomstregister",
    )
    .purpose("Kontrol af indkomst for boligstøtte")
    .law("Lov om et indkomstregister")
    .data(&["Indkomst"])
    .case("boligstoette"),
    LookUpRow::new(
        "Indkomst videregivet til friplads",
        Area::Dagtilbud,
        AccessKind::Disclosed,
        0..=2,
        "Fjordby Kommune",
        "Indkomstregister",
    )
    .purpose("Beregning af økonomisk friplads")
    .law("Lov om et indkomstregister")
    .data(&["Indkomst", "Husstand"])
    .case("friplads"),
    LookUpRow::new(
        "Kørsel og arbejdssted",
        Area::OekonomiOgSkat,
        AccessKind::Opened,
        0..=2,
        NAME,
        "Skattemappe",
    )
    .role("Sagsbehandler")
    .purpose("Kontrol af befordringsfradrag")
    .law("Skattekontrolloven")
    .data(&["Kørsel", "Arbejdssted"])
    .case("befordring"),
    LookUpRow::new(
        "Sommerhuset {plot}",
        Area::BoligOgEnergi,
        AccessKind::Opened,
        0..=1,
        NAME,
        "Ejendomsvurdering",
    )
    .role("Vurderingsmedarbejder")
    .purpose("Vurdering af ejendom")
    .law("Ejendomsvurderingsloven")
    .data(&["Ejendom", "Bygning"])
    .case("vurdering"),
    LookUpRow::new("Din skattemappe", Area::OekonomiOgSkat, AccessKind::Search, 1..=3, NAME, "Skattemappe"),
    LookUpRow::new(
        "Samkøring af lån og renter",
        Area::OekonomiOgSkat,
        AccessKind::Mass,
        1..=1,
        NAME,
        "Årsopgørelse",
    )
    .purpose("Dannelse af årsopgørelse")
    .law("Skatteindberetningsloven")
    .data(&["Lån", "Renter"])
    .case("aarsopgoerelse"),
];
