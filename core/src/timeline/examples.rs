//! Items and sources for the tests of this folder.

use crate::model::{
    Access, AccessKind, Appointment, AppointmentStatus, Area, Connection, Deadline, Item, ItemId, Kind, Link,
    Name, Owner, Source, SourceId, SourceKind, When, parse_when,
};

/// A deadline ("frist"), a look-up ("opslag") or, by any other id, an appointment.
pub fn item(id: &str, when: &str) -> Item {
    let when = parse_when(when).unwrap_or_else(|| unreachable!("{when} is no date or time"));
    let kind = match (id, when) {
        ("frist", due) => Kind::Deadline(Deadline { due, owner: Owner::Citizen, consequence: None }),
        ("opslag", When::At(at)) => Kind::Access(Access {
            at,
            organisation: "".into(),
            system: "".into(),
            role: None,
            kind: AccessKind::Opened,
            emergency: false,
            purpose: None,
            legal_basis: None,
            data: Vec::new(),
            on_behalf_of: None,
            about: None,
        }),
        (_, start) => Kind::Appointment(Appointment {
            start,
            end: None,
            place: None,
            approximate: false,
            status: AppointmentStatus::Confirmed,
        }),
    };
    Item {
        id: ItemId::new(id),
        revision: "1".into(),
        area: Area::Other,
        title: id.into(),
        language: "da".into(),
        link: None,
        action_required: false,
        asked_by: None,
        case: None,
        settles: None,
        same_as: Vec::new(),
        concerns: None,
        kind,
    }
}

/// A source with these predecessors.
pub fn source(id: &str, predecessors: &[&str]) -> Source {
    Source {
        id: SourceId::new(id),
        predecessors: predecessors.iter().map(|id| SourceId::new(id)).collect(),
        connection: Connection::SwitchedOff,
        name: Name { da: id.into(), en: id.into() },
        kind: SourceKind::Other,
        phone: "".into(),
        site: Link::new("https://example.dk/").unwrap_or_else(|| unreachable!()),
        relations: false,
        everyone: true,
        resources: Vec::new(),
        contents: Vec::new(),
        unknown_resources: 0,
        areas: Vec::new(),
    }
}
