//! How a widget looks: its colours, with what is wrong with them, its corners, distances and font.

use super::in_widget::InWidget;
use super::widget_choices::usual;
use super::widget_code::WidgetChoice;
use crate::components::{Element, Place, element, live};
use crate::text::widgets;
use crate::theme::{COLOURS, Contrast, FONTS, ROUNDEST, Refused, SPACINGS, Theme};
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;
use wasm_bindgen::JsCast;

/// The choices.
#[component]
pub fn WidgetLooks(of: InWidget) -> impl IntoView {
    let words = &of.text.widgets().theme;
    let colours: Vec<Element> =
        COLOURS.into_iter().zip(words.colours).map(|(name, label)| colour(of, name, label)).collect();
    let named = |known: &[(&str, &str)], words: &[&str]| {
        let all = known.iter().zip(words).enumerate();
        all.map(|(place, ((name, _), words))| (usual(place == 0, name), (*words).to_owned())).collect()
    };
    let radius = (0..=ROUNDEST).step_by(4);
    let radius = radius.map(|px| (usual(px == 4, &px.to_string()), [&px.to_string(), " px"].concat()));
    let verdict = element("div").class("widget-verdict").set("id", "widget-verdict").set("role", "status");
    element("fieldset")
        .class("widget-choices")
        .with(element("legend").with(element("h2").with(words.heading)))
        .with(element("p").class("form-hint").set("id", "widget-colour-hint").with(words.hint))
        .with(colours)
        .with(verdict.with(live::each(
            move || said(of),
            |(is_fine, words)| {
                let class = if is_fine { "widget-fine" } else { "form-error-message" };
                element("p").class(class).with(words).view()
            },
        )))
        .with(of.select("widget-radius", "radius", words.radius, radius.collect()))
        .with(of.select("widget-spacing", "spacing", words.spacing, named(&SPACINGS, &words.spacings)))
        .with(of.select("widget-font", "font", words.font, named(&FONTS, &words.fonts)))
        .view()
}

/// A colour: written, or picked in the browser's own way. Each follows the other.
fn colour(of: InWidget, name: &'static str, label: &'static str) -> Element {
    let words = &of.text.widgets().theme;
    let id = ["widget-", name].concat();
    let (written, picked) = (Place::new(), Place::new());
    let hear = move |said: String| {
        of.set(name, &said);
        put(picked, &shown(of, name));
    };
    let pick = move |said: String| {
        of.set(name, &said);
        put(written, &said);
    };
    let own = element("input")
        .class("form-input")
        .set("id", id.clone())
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("maxlength", "7")
        .set("aria-describedby", "widget-colour-hint widget-verdict")
        .set("value", untrack(|| of.get(name)))
        .at(written)
        .on("input", move |event| hear(event_target_value(&event)));
    let browsers = element("input")
        .set("type", "color")
        .set("aria-label", [words.pick, ": ", label].concat())
        .set("value", untrack(|| shown(of, name)))
        .at(picked)
        .on("input", move |event| pick(event_target_value(&event)));
    element("div")
        .class("form-group widget-colour")
        .with(element("label").class("form-label").set("for", id).with(label))
        .with((own, browsers))
}

/// What a colour is, also when it is not said: the browser's way to pick one always shows one.
fn shown(of: InWidget, name: &str) -> String {
    let said = of.choice.with(|choice| [name, ":", choice.get(name)].concat());
    let variables = Theme::parse(&said).unwrap_or_default().variables();
    let place = COLOURS.iter().position(|known| *known == name).unwrap_or_default();
    variables.into_iter().nth(place).map(|(_, colour)| colour).unwrap_or_default()
}

fn put(place: Place, value: &str) {
    if let Some(input) = place.get_untracked().and_then(|own| own.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value(value);
    }
}

/// What is to be said of the looks, and whether it is good.
fn said(of: InWidget) -> Vec<(bool, String)> {
    let words = &of.text.widgets().theme;
    let theme = match Theme::parse(&of.choice.with(WidgetChoice::theme)) {
        Ok(theme) => theme,
        Err(Refused::Unknown(said)) => {
            return vec![
                (false, (words.unknown)(&labelled(words, &said))),
                (false, words.refused.to_owned()),
            ];
        }
        Err(Refused::Contrast(_)) => return Vec::new(),
    };
    let colour = |name: &str| colour_label(words, name).unwrap_or_default();
    let parted = |tenths: u16| [tenths / 10, tenths % 10];
    let weak = |Contrast { pair: [front, behind], ratio, needed }: Contrast| {
        (false, (words.weak)(colour(front), colour(behind), parted(ratio), parted(needed)))
    };
    let mut said: Vec<_> = theme.contrasts().into_iter().filter(Contrast::fails).map(weak).collect();
    let end = if said.is_empty() { (true, words.fine) } else { (false, words.refused) };
    said.push((end.0, end.1.to_owned()));
    said
}

/// What a theme says, `name:value`, with the name as it stands beside its field.
fn labelled(words: &widgets::Theme, said: &str) -> String {
    let (name, value) = said.split_once(':').unwrap_or((said, ""));
    [colour_label(words, name).unwrap_or(name), ": ", value].concat()
}

fn colour_label(words: &widgets::Theme, name: &str) -> Option<&'static str> {
    let place = COLOURS.iter().position(|known| *known == name)?;
    words.colours.get(place).copied()
}
