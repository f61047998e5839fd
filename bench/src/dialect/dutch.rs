//! Four lists with Dutch names; amounts are decimal numbers.

use super::{Put, Sort, Wire, cents, due, each, fields, instant, members, or_empty};
use overblik_core::json::{Reader, Value};
use std::borrow::Cow;

/// Reads a payload.
pub fn read<'a>(reader: &mut Reader<'a>, put: Put<'_, 'a>) -> Option<Cow<'a, str>> {
    let mut source = None;
    members(reader, |name, reader| match name {
        "bron" => {
            let [named] = fields(reader, ["naam"])?;
            source = named.text();
            Some(())
        }
        "zaken" => each(reader, |reader| put(case(reader)?)),
        "termijnen" => each(reader, |reader| put(deadline(reader)?)),
        "betalingen" => each(reader, |reader| put(payment(reader)?)),
        "inzage" => each(reader, |reader| put(access(reader)?)),
        _ => reader.value().map(drop),
    })?;
    source
}

fn case<'a>(reader: &mut Reader<'a>) -> Option<Wire<'a>> {
    let [id, title, text, status] =
        fields(reader, ["identificatie", "omschrijving", "toelichting", "status"])?;
    let [status, at] = status.fields(["omschrijving", "datumStatusGezet"])?;
    let at = instant(at)?;
    Some(Wire { status: status.text()?, ..Wire::new(Sort::Case, [id, title, text], at, at)? })
}

fn deadline<'a>(reader: &mut Reader<'a>) -> Option<Wire<'a>> {
    let names = ["identificatie", "omschrijving", "toelichting", "uiterlijk", "gewijzigd", "zaak"];
    let [id, title, text, at, updated, case] = fields(reader, names)?;
    let wire = Wire::new(Sort::Deadline, [id, title, text], due(at)?, instant(updated)?)?;
    Some(Wire { case: or_empty(case)?, ..wire })
}

fn payment<'a>(reader: &mut Reader<'a>) -> Option<Wire<'a>> {
    let names =
        ["identificatie", "omschrijving", "toelichting", "bedrag", "datum", "gewijzigd", "status", "zaak"];
    let [id, title, text, amount, at, updated, status, case] = fields(reader, names)?;
    let Value::Other(amount) = amount else { return None };
    let wire = Wire::new(Sort::Payment, [id, title, text], instant(at)?, instant(updated)?)?;
    Some(Wire { status: status.text()?, cents: cents(amount)?, case: or_empty(case)?, ..wire })
}

fn access<'a>(reader: &mut Reader<'a>) -> Option<Wire<'a>> {
    let names = ["identificatie", "register", "doel", "tijdstip", "gebruiker", "zaak"];
    let [id, title, text, at, actor, case] = fields(reader, names)?;
    let at = instant(at)?;
    let wire = Wire::new(Sort::Access, [id, title, text], at, at)?;
    Some(Wire { actor: actor.text()?, case: or_empty(case)?, ..wire })
}
