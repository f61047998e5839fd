//! What a person has in these tests, written by hand: eleven sources, and things as such sources would write them. The
//! day is Sunday 22 November 2026.

use crate::make::{
    access, appointment, benefit, case, concerning, consent, credential, day, deadline, mandate, message,
    payment, registration, source, with_currency, with_deduction,
};
use overblik_core::model::{Day, Direction, Item, Owner, PaymentStatus, Source, SourceIndex};

/// 2026-11-22.
pub fn today() -> Day {
    day("2026-11-22")
}

const SOURCES: [(&str, &str, &str); 11] = [
    ("skat", "Skatteforvaltningen", "The Danish Tax Agency"),
    ("udk", "Udbetaling Danmark", "Udbetaling Danmark, public benefits"),
    ("fjordby", "Fjordby Kommune", "Municipality of Fjordby"),
    ("post", "Digital Post", "Digital Post"),
    ("region", "Region Midtjylland", "Central Denmark Region"),
    ("siri", "Styrelsen for International Rekruttering", "Agency for International Recruitment"),
    ("politi", "Politiet", "The police"),
    ("gaeld", "Gældsstyrelsen", "The Danish Debt Collection Agency"),
    ("su", "Uddannelses- og Forskningsstyrelsen", "Agency for Education and Research"),
    ("sogn", "Sct. Nicolai Sogn", "Saint Nicholas Parish"),
    ("hoersholm", "Hørsholm Kommune", "Municipality of Hoersholm"),
];

/// The sources.
pub fn sources() -> Vec<Source> {
    SOURCES.iter().map(|(id, da, en)| source(id, da, en)).collect()
}

/// Everything that they hold.
pub fn things() -> Vec<(SourceIndex, Item)> {
    let mut all = Vec::new();
    let mut add = |source: &str, item: Item| {
        let place = SOURCES.iter().position(|(id, _, _)| *id == source);
        all.push((SourceIndex(place.unwrap_or_else(|| panic!("no source {source}"))), item));
    };
    for (source, item) in agenda().into_iter().chain(cases()).chain(money()).chain(letters()).chain(held()) {
        add(source, item);
    }
    all
}

type Thing = (&'static str, Item);

fn agenda() -> Vec<Thing> {
    vec![
        (
            "udk",
            deadline(
                "loenseddel",
                "Send lønseddel til boligstøtte",
                "2026-11-23",
                Owner::Citizen,
                Some("Din boligstøtte kan blive stoppet"),
            ),
        ),
        (
            "siri",
            deadline(
                "ophold-frist",
                "Søg om forlængelse af din opholdstilladelse",
                "2026-12-12",
                Owner::Citizen,
                None,
            ),
        ),
        (
            "fjordby",
            deadline("byg-frist", "Kommunens svar på din byggesag", "2026-12-04", Owner::Authority, None),
        ),
        (
            "region",
            appointment(
                "tandlaege",
                "Tandlægetid",
                "2026-11-30T09:15:00",
                "Tandplejen, Nørregade 12, 8000 Aarhus C",
            ),
        ),
        (
            "region",
            appointment(
                "mr",
                "MR-scanning af knæ",
                "2026-11-22T13:00:00",
                "Aarhus Universitetshospital, indgang G",
            ),
        ),
        (
            "fjordby",
            appointment("moede", "Møde om din plan", "2026-12-04T10:00:00", "Jobcenter Fjordby, Havnegade 2"),
        ),
        ("sogn", appointment("daab", "Dåb i Sct. Nicolai Kirke", "2027-05-12T11:00:00", "Kirkepladsen 1")),
    ]
}

fn cases() -> Vec<Thing> {
    vec![
        (
            "fjordby",
            case(
                "byggesag",
                "Byggetilladelse til carport",
                "24-1234-567",
                "2026-03-02T10:00:00",
                "2026-11-10T10:00:00",
            ),
        ),
        (
            "siri",
            case(
                "opholdssag",
                "Ansøgning om ophold for forskere",
                "2026/000417",
                "2026-09-01T08:00:00",
                "2026-11-01T08:00:00",
            ),
        ),
        (
            "fjordby",
            case(
                "nabohoering",
                "Høring hos naboer: Müller, Strandvej 7",
                "A26.0078",
                "2026-10-01T08:00:00",
                "2026-10-20T08:00:00",
            ),
        ),
        (
            "politi",
            case(
                "anmeldelse",
                "Anmeldelse af stjålet cykel",
                "4200 75112-00318-26",
                "2026-05-12T20:00:00",
                "2026-05-12T20:30:00",
            ),
        ),
        (
            "hoersholm",
            case(
                "flyt",
                "Flytning til Ågade 3, Hørsholm",
                "778899",
                "2026-08-01T12:00:00",
                "2026-08-03T12:00:00",
            ),
        ),
    ]
}

fn money() -> Vec<Thing> {
    let (to, from) = (Direction::ToCitizen, Direction::FromCitizen);
    vec![
        (
            "skat",
            payment(
                "restskat",
                "Restskat 2025, første rate",
                from,
                431_200,
                "2026-12-04",
                PaymentStatus::Upcoming,
                None,
            ),
        ),
        (
            "su",
            payment(
                "su-dec",
                "SU for december",
                to,
                682_000,
                "2026-11-30",
                PaymentStatus::Upcoming,
                Some(("2026-12-01", "2026-12-31")),
            ),
        ),
        (
            "udk",
            payment(
                "boligstoette-nov",
                "Boligstøtte for november",
                to,
                124_050,
                "2026-11-02",
                PaymentStatus::Paid,
                Some(("2026-11-01", "2026-11-30")),
            ),
        ),
        (
            "udk",
            with_deduction(payment(
                "boernepenge",
                "Børne- og ungeydelse",
                to,
                500_000,
                "2026-10-20",
                PaymentStatus::Paid,
                None,
            )),
        ),
        (
            "gaeld",
            payment(
                "gaeld-rate",
                "Afdrag på gæld til Danmarks Radio",
                from,
                25_000,
                "2026-12-01",
                PaymentStatus::Upcoming,
                None,
            ),
        ),
        (
            "fjordby",
            payment(
                "daginst",
                "Regning for børnehaven Solsikken",
                from,
                210_075,
                "2026-12-01",
                PaymentStatus::Upcoming,
                None,
            ),
        ),
        (
            "skat",
            with_currency(payment(
                "euro",
                "Refusion af udenlandsk moms",
                to,
                124_050,
                "2026-06-01",
                PaymentStatus::Paid,
                None,
            )),
        ),
        ("udk", benefit("boligstoette", "Boligstøtte", "2024-05-01", None, Some(124_050))),
        (
            "fjordby",
            benefit("hjemmehjaelp", "Praktisk hjælp i hjemmet", "2026-05-12", Some("2027-05-11"), None),
        ),
    ]
}

fn letters() -> Vec<Thing> {
    vec![
        (
            "post",
            message(
                "aarsopgoerelse",
                "Din årsopgørelse er klar",
                "Skattestyrelsen",
                "2026-11-20T08:00:00",
                None,
            ),
        ),
        (
            "post",
            message(
                "partshoering",
                "Partshøring om carport",
                "Fjordby Kommune, Teknik & Miljø",
                "2026-11-19T08:00:00",
                Some(("Svar på høringen", "2026-12-03T23:59:00")),
            ),
        ),
        ("post", message("eboks", "Velkommen til e-Boks", "e-Boks Nordic A/S", "2026-01-15T08:00:00", None)),
        (
            "post",
            message(
                "vaccine",
                "Invitation til influenzavaccination",
                "Lægerne Store Torv",
                "2026-10-01T08:00:00",
                None,
            ),
        ),
        ("post", message("polsk", "Zaproszenie – Łódź i Kraków", "Ambassaden", "2026-02-02T08:00:00", None)),
        (
            "post",
            message(
                "idriet",
                "Idrætsforeningens kontingent",
                "Idrætsforeningen Crème de la Crème",
                "2026-09-09T08:00:00",
                None,
            ),
        ),
    ]
}

fn held() -> Vec<Thing> {
    vec![
        ("politi", credential("pas", "Pas", "2017-01-15", Some("2027-01-14"))),
        ("politi", credential("koerekort", "Kørekort kategori B", "2010-08-03", None)),
        ("fjordby", registration("adresse", "Adresse", "Æblevej 14, 2. tv., 7777 Fjordby", "2024-05-01")),
        (
            "hoersholm",
            concerning(
                registration("laege", "Læge", "Lægehuset Søndergade, Jens Ørsted", "2020-02-29"),
                "Alma",
            ),
        ),
        (
            "udk",
            mandate("fuldmagt", "Fuldmagt til pension", "Kirsten Kjær", "2026-01-01", Some("2026-12-31")),
        ),
        (
            "skat",
            consent(
                "samtykke",
                "Samtykke til banken",
                "Sparekassen Østjylland",
                "Lån til bolig",
                "2026-11-01",
            ),
        ),
        (
            "region",
            access(
                "opslag-region",
                "Opslag i din journal",
                "2026-11-21T14:00:00",
                "Aarhus Universitetshospital",
                "Midt-EPJ",
                Some("Behandling af knæ"),
            ),
        ),
        (
            "fjordby",
            access(
                "opslag-kommune",
                "Opslag i indkomst",
                "2026-11-12T10:00:00",
                "Fjordby Kommune",
                "Borgersystemet",
                Some("Beregning af friplads"),
            ),
        ),
        (
            "skat",
            access(
                "opslag-skat",
                "Opslag i årsopgørelse",
                "2026-05-12T09:00:00",
                "Skattestyrelsen",
                "TastSelv",
                None,
            ),
        ),
    ]
}
