//! The ways to keep what the timeline shows: on paper, as a table, as data.

use super::saved::Saved;
use super::selected;
use crate::components::{Button, element, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Sources, Summary, Timeline};

/// A file to be saved: its name, its media type, its content.
pub type File = (String, &'static str, String);

/// What a file holds.
#[derive(Clone, Copy)]
enum Content {
    Table,
    Data,
}

/// The ways.
#[component]
pub fn Keeping(
    text: &'static Text,
    route: RwSignal<Route>,
    sources: RwSignal<Sources>,
    summary: RwSignal<Option<Summary>>,
    timeline: RwSignal<Option<Timeline>>,
    /// Opens the browser's dialog for printing.
    print: Callback<()>,
    save: Callback<File>,
    /// Leads back.
    back: AnyView,
) -> impl IntoView {
    let is_saved = RwSignal::new(false);
    let keep = move |ending: &'static str, media_type: &'static str, content: Content| {
        Callback::new(move |()| {
            let choices = route.with_untracked(|route| selected::choices(route.selection()));
            let chosen =
                choices.iter().map(|choice| selected::in_words(text, sources, timeline, choice)).collect();
            let (timeline, summary) = (timeline.get_untracked(), summary.get_untracked());
            if let Some((timeline, summary)) = timeline.zip(summary) {
                let sources = &sources.get_untracked();
                let saved = Saved { text, timeline: &timeline, sources, summary: &summary, chosen };
                let day = timeline.today;
                let name = format!("overblik-{:04}-{:02}-{:02}.{ending}", day.year, day.month, day.day);
                let content = match content {
                    Content::Table => saved.as_csv(),
                    Content::Data => saved.as_json(),
                };
                save.run((name, media_type, content));
                is_saved.set(true);
            }
        })
    };
    let said = move || if is_saved.get() { text.export.saved } else { "" };
    let table = keep("csv", "text/csv", Content::Table);
    let data = keep("json", "application/json", Content::Data);
    element("div")
        .class("screen-only")
        .with(view! { <Button words=text.timeline.paper.print id="print" primary=true press=print /> })
        .with(view! { <Button words=text.export.save_csv id="save-csv" press=table /> })
        .with(view! { <Button words=text.export.save_json id="save-json" press=data /> })
        .with(back)
        .with(element("p").class("saved").set("role", "status").with(live::words(said)))
        .view()
}
