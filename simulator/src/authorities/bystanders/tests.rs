//! The registered country as a whole: how many, told apart, and nobody's real municipality.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::authorities::{Authority, EXPECTED, Expected, Kind, registered};

/// The municipalities of Denmark.
const REAL: &str = "Aabenraa Aalborg Aarhus Albertslund Allerød Assens Ballerup Billund Bornholms Brøndby \
    Brønderslev Dragør Egedal Esbjerg Fanø Favrskov Faxe Fredensborg Fredericia Frederiksberg Frederikshavn \
    Frederikssund Furesø Faaborg-Midtfyn Gentofte Gladsaxe Glostrup Greve Gribskov Guldborgsund Haderslev Halsnæs \
    Hedensted Helsingør Herlev Herning Hillerød Hjørring Holbæk Holstebro Horsens Hvidovre Høje-Taastrup Hørsholm \
    Ikast-Brande Ishøj Jammerbugt Kalundborg Kerteminde Kolding København Køge Langeland Lejre Lemvig Lolland \
    Lyngby-Taarbæk Læsø Mariagerfjord Middelfart Morsø Norddjurs Nordfyns Nyborg Næstved Odder Odense Odsherred \
    Randers Rebild Ringkøbing-Skjern Ringsted Roskilde Rudersdal Rødovre Samsø Silkeborg Skanderborg Skive Slagelse \
    Solrød Sorø Stevns Struer Svendborg Syddjurs Sønderborg Thisted Tønder Tårnby Vallensbæk Varde Vejen Vejle \
    Vesthimmerlands Viborg Vordingborg Ærø";

fn municipalities() -> impl Iterator<Item = &'static Authority> {
    registered().filter(|authority| authority.kind == Kind::Municipality)
}

#[test]
fn a_hundred_and_fifty_are_registered_each_with_a_name_of_its_own() {
    let different = |name: fn(&Authority) -> &str| registered().map(name).collect::<BTreeSet<_>>().len();
    assert_eq!(registered().count(), 150);
    assert_eq!(different(|authority| authority.source), 150);
    assert_eq!(different(|authority| authority.name.da), 150);
    assert_eq!(different(|authority| authority.name.en), 150);
    assert_eq!(different(|authority| authority.phone), 150);
    assert_eq!(different(|authority| authority.cvr), 150);
    // A region's ids live on where it was taken over.
    assert_eq!(different(|authority| authority.prefix), 149);
}

#[test]
fn who_is_to_come_has_a_name_of_its_own_too_and_serves_nothing() {
    let taken: BTreeSet<_> =
        registered().flat_map(|each| [each.source, each.name.da, each.phone, each.cvr]).collect();
    for Expected { authority, day } in EXPECTED.iter() {
        let its = [authority.source, authority.name.da, authority.phone, authority.cvr];
        assert!(its.iter().all(|fact| !taken.contains(fact)), "{}", authority.source);
        assert!(authority.lists.is_empty() && day.is_none_or(|day| day.parse::<NaiveDate>().is_ok()));
    }
    assert!(EXPECTED.iter().any(|expected| expected.day.is_none()));
}

#[test]
fn every_id_can_be_a_host_s_first_label() {
    for Authority { source, .. } in registered() {
        assert!(source.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{source}");
        assert!(source.len() <= 63 && !source.starts_with('-') && !source.ends_with('-'), "{source}");
    }
}

#[test]
fn there_are_as_many_municipalities_as_in_denmark_and_none_is_real() {
    let real: BTreeSet<_> = REAL.split_whitespace().collect();
    assert_eq!(real.len(), 98);
    assert_eq!(municipalities().count(), 98);
    for authority in municipalities() {
        let name = authority.name.da.strip_suffix(" Kommune").unwrap_or_default();
        assert!(!name.is_empty() && !real.contains(name), "{}", authority.name.da);
    }
}

#[test]
fn whoever_is_said_to_take_over_says_so_too() {
    let find = |source: &str| registered().find(|authority| authority.source == source);
    for authority in registered() {
        for before in authority.predecessors.iter().filter_map(|source| find(source)) {
            assert_eq!(before.successor, Some(authority.source));
        }
        assert!(authority.predecessors.iter().all(|source| find(source).is_some()), "{}", authority.source);
        let after = authority.successor.map(|source| find(source).map(|after| after.predecessors));
        assert!(after.is_none_or(|before| before.is_some_and(|before| before.contains(&authority.source))));
    }
}
