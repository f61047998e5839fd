//! State bodies that decide, issue, register or pay: kinds of body that there are, simulated like all the others.

use super::super::Declaration;
use super::{Kind, Sketch, lists, text};
use crate::item::Area;

const fn agency(
    source: &'static str,
    da: &'static str,
    en: &'static str,
    areas: &'static [Area],
    lists: &'static [Declaration],
) -> Sketch {
    Sketch::new(source, text(da, en), Kind::State, areas, lists)
}

const AGENCIES: [Sketch; 19] = [
    agency(
        "ankestyrelsen",
        "Ankestyrelsen",
        "National Social Appeals Board",
        &[Area::OekonomiskeYdelser, Area::Familieforhold],
        lists::DECIDES,
    ),
    agency(
        "arbejdstilsynet",
        "Arbejdstilsynet",
        "Working Environment Authority",
        &[Area::Beskaeftigelse],
        lists::DECIDES,
    ),
    agency(
        "datatilsynet",
        "Datatilsynet",
        "Data Protection Agency",
        &[Area::PersonOgKontaktoplysninger],
        lists::DECIDES,
    ),
    agency(
        "domstolene",
        "Danmarks Domstole",
        "Courts of Denmark",
        &[Area::Familieforhold, Area::BoligOgEnergi],
        lists::DECIDES,
    ),
    agency(
        "erhvervsstyrelsen",
        "Erhvervsstyrelsen",
        "Business Authority",
        &[Area::OekonomiOgSkat],
        lists::REGISTERS,
    ),
    agency(
        "fiskeristyrelsen",
        "Fiskeristyrelsen",
        "Fisheries Agency",
        &[Area::FiskeriJagtOgNatur],
        lists::ISSUES,
    ),
    agency(
        "foedevarestyrelsen",
        "Fødevarestyrelsen",
        "Veterinary and Food Administration",
        &[Area::Dyrehold],
        lists::ISSUES,
    ),
    agency(
        "kriminalforsorgen",
        "Kriminalforsorgen",
        "Prison and Probation Service",
        &[Area::PersonOgKontaktoplysninger],
        lists::DECIDES,
    ),
    agency(
        "landbrugsstyrelsen",
        "Landbrugsstyrelsen",
        "Agricultural Agency",
        &[Area::Dyrehold, Area::FiskeriJagtOgNatur],
        lists::PAYS,
    ),
    agency("miljoestyrelsen", "Miljøstyrelsen", "Environmental Protection Agency", &[Area::BoligOgEnergi], {
        lists::ISSUES
    }),
    agency(
        "naevneneshus",
        "Nævnenes Hus",
        "Appeals Boards Authority",
        &[Area::Byggeri, Area::BoligOgEnergi],
        lists::DECIDES,
    ),
    agency(
        "naturstyrelsen",
        "Naturstyrelsen",
        "Nature Agency",
        &[Area::FiskeriJagtOgNatur, Area::KulturKirkeOgFritid],
        lists::ISSUES,
    ),
    agency(
        "patientklager",
        "Styrelsen for Patientklager",
        "Agency for Patient Complaints",
        &[Area::SundhedOgAeldre],
        lists::DECIDES,
    ),
    agency(
        "patientsikkerhed",
        "Styrelsen for Patientsikkerhed",
        "Patient Safety Authority",
        &[Area::SundhedOgAeldre],
        lists::ISSUES,
    ),
    agency(
        "sikkerhedsstyrelsen",
        "Sikkerhedsstyrelsen",
        "Safety Technology Authority",
        &[Area::Byggeri],
        lists::ISSUES,
    ),
    agency("soefartsstyrelsen", "Søfartsstyrelsen", "Maritime Authority", &[Area::Transport], lists::ISSUES),
    agency(
        "tinglysning",
        "Tinglysningsretten",
        "Land Registration Court",
        &[Area::BoligOgEnergi],
        lists::REGISTERS,
    ),
    agency(
        "udlaendingestyrelsen",
        "Udlændingestyrelsen",
        "Immigration Service",
        &[Area::OpholdIDanmark, Area::Familieforhold],
        lists::ISSUES,
    ),
    agency(
        "vurderingsstyrelsen",
        "Vurderingsstyrelsen",
        "Property Assessment Agency",
        &[Area::BoligOgEnergi, Area::OekonomiOgSkat],
        lists::DECIDES,
    ),
];

/// All nineteen.
pub fn all() -> impl Iterator<Item = Sketch> {
    AGENCIES.into_iter()
}
