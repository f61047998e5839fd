//! Municipalities, ninety-six: with the two living ones as many as Denmark has. Their names are put together from
//! syllables, and none is a real one's.

use super::{Kind, Sketch, kept, lists, text};
use crate::item::Area;

/// How a name begins, as it is written and as it stands in an address.
const BEGINNINGS: [(&str, &str); 12] = [
    ("Alke", "alke"),
    ("Bregne", "bregne"),
    ("Drossel", "drossel"),
    ("Falke", "falke"),
    ("Gærde", "gaerde"),
    ("Havre", "havre"),
    ("Kløver", "kloever"),
    ("Lærke", "laerke"),
    ("Mejse", "mejse"),
    ("Svale", "svale"),
    ("Tjørne", "tjoerne"),
    ("Vibe", "vibe"),
];

/// How it ends.
const ENDINGS: [(&str, &str); 8] = [
    ("bjerg", "bjerg"),
    ("dal", "dal"),
    ("holm", "holm"),
    ("høj", "hoej"),
    ("lund", "lund"),
    ("mose", "mose"),
    ("næs", "naes"),
    ("vig", "vig"),
];

const AREAS: &[Area] = &[
    Area::PersonOgKontaktoplysninger,
    Area::Beskaeftigelse,
    Area::OekonomiskeYdelser,
    Area::SundhedOgAeldre,
    Area::SkoleOgUddannelse,
    Area::BoligOgEnergi,
    Area::Familieforhold,
    Area::Dagtilbud,
    Area::KulturKirkeOgFritid,
    Area::Byggeri,
    Area::Transport,
];

/// Each beginning with each ending.
pub fn all() -> impl Iterator<Item = Sketch> {
    BEGINNINGS.into_iter().flat_map(|beginning| ENDINGS.map(|ending| sketch(beginning, ending)))
}

fn sketch((begins, address_begins): (&str, &str), (ends, address_ends): (&str, &str)) -> Sketch {
    let da = kept(format!("{begins}{ends} Kommune"));
    let en = kept(format!("{begins}{ends} Municipality"));
    let source = kept(format!("{address_begins}{address_ends}"));
    Sketch::new(source, text(da, en), Kind::Municipality, AREAS, lists::LOCAL)
}
