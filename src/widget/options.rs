//! What a host may choose for a widget, read and held against what there is. It decides nothing about a person.

use crate::platform::widget_door::told;
use crate::text::Language;
use crate::text::widget::{Kind, WidgetText};
use crate::theme::{Refused, Theme};
use overblik_core::portal::widget::{Wanted, WidgetKind};
use std::ops::RangeInclusive;

/// A widget's options.
pub struct Options {
    /// Its words.
    pub text: &'static WidgetText,
    /// What it shows.
    pub kind: WidgetKind,
    /// Of this source alone, by the registry's short name.
    pub authority: Option<String>,
    /// Of this area alone, by its slug.
    pub area: Option<String>,
    /// The level of its heading, 2 to 6.
    pub heading: u8,
    /// How many lines it has room for.
    pub rows: u8,
    /// How many steps it has grown.
    pub grow: u8,
    /// Whether examples are shown before anybody signs in.
    pub demo: bool,
}

/// Steps that a widget can grow.
pub const MOST_GROWN: u8 = 3;

impl Options {
    /// As the page tells them; else the name of the one that is wrong.
    pub fn read() -> Result<Self, &'static str> {
        told("host").ok_or("host")?;
        let tag = told("lang").unwrap_or_else(|| Language::default().tag().to_owned());
        let language = Language::from_tag(&tag);
        if language.tag() != tag {
            return Err("lang");
        }
        Ok(Self {
            text: language.of_widget(),
            kind: kind(&told("kind").unwrap_or_default()).ok_or("kind")?,
            authority: told("authority").filter(|authority| !authority.is_empty()),
            area: told("area").filter(|area| !area.is_empty()),
            heading: number("heading", 2, 2..=6)?,
            rows: number("rows", 4, 3..=10)?,
            grow: number("grow", 0, 0..=MOST_GROWN)?,
            demo: told("demo").is_some_and(|demo| demo == "1"),
        })
    }

    /// The words of its kind.
    pub fn words(&self) -> &'static Kind {
        let [deadlines, appointments, cases, payments] = &self.text.kinds;
        match self.kind {
            WidgetKind::Deadlines => deadlines,
            WidgetKind::Appointments => appointments,
            WidgetKind::Cases => cases,
            WidgetKind::Payments => payments,
        }
    }

    /// What the worker is asked for.
    pub fn wanted(&self) -> Wanted {
        Wanted {
            kind: self.kind,
            authority: self.authority.clone(),
            area: self.area.clone(),
            most: u16::from(self.rows),
        }
    }

    /// Whether it shows a part alone.
    pub fn is_part(&self) -> bool {
        self.authority.is_some() || self.area.is_some()
    }
}

/// The looks that the host has chosen.
pub fn theme() -> Result<Theme, Refused> {
    Theme::read(&told("theme").unwrap_or_default())
}

fn kind(name: &str) -> Option<WidgetKind> {
    Some(match name {
        "frister" => WidgetKind::Deadlines,
        "aftaler" => WidgetKind::Appointments,
        "sager" => WidgetKind::Cases,
        "betalinger" => WidgetKind::Payments,
        _ => return None,
    })
}

fn number(name: &'static str, otherwise: u8, allowed: RangeInclusive<u8>) -> Result<u8, &'static str> {
    let Some(said) = told(name) else { return Ok(otherwise) };
    said.parse().ok().filter(|number| allowed.contains(number)).ok_or(name)
}
