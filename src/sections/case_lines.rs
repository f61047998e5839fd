//! The lines that belong to a case, as the sources say, one list a kind, and whose answers are missing from them.

use super::brief_row::brief_row;
use super::lack::sentences;
use super::open_case::OpenCase;
use crate::components::{Button, Panel, element, live, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{CasePart, OpenedCase, PartKind, Row};

const KINDS: [PartKind; 5] =
    [PartKind::Agenda, PartKind::Payments, PartKind::Letters, PartKind::Looks, PartKind::Other];

/// The lines.
#[component]
pub fn CaseLines(
    text: &'static Text,
    open: OpenCase,
    /// Shows more of each kind.
    more: Callback<()>,
) -> impl IntoView {
    let case = &text.cases().case;
    let left = move || open.read(|opened| opened.parts.iter().map(left_of).sum::<u32>());
    let said = move || {
        open.read(|opened| {
            let is_empty = opened.parts.is_empty();
            let lacks = open
                .sources
                .with(|sources| sentences(text, sources, Some(&opened.lacking), false, case.what));
            if is_empty && opened.lacking.waiting.is_empty() {
                return [case.no_lines, &lacks].join(" ");
            }
            lacks
        })
    };
    let button = move || {
        let words = live::words(move || (text.timeline.more)(left()));
        view! { <Button words class="show-more" press=more /> }.into_any()
    };
    let parts: Vec<AnyView> = KINDS.into_iter().map(|kind| part(text, open, kind)).collect();
    view! {
        <Panel id="case-lines" heading=case.lines>
            {together(parts)}
            {element("p").class("lack").with(live::words(said)).view()}
            {live::when(move || left() > 0, button)}
        </Panel>
    }
}

fn left_of(part: &CasePart) -> u32 {
    part.total.saturating_sub(u32::try_from(part.rows.len()).unwrap_or(u32::MAX))
}

fn rows(opened: &OpenedCase, kind: PartKind) -> Vec<Row> {
    let part = opened.parts.iter().find(|part| part.kind == kind);
    part.map(|part| part.rows.clone()).unwrap_or_default()
}

fn part(text: &'static Text, open: OpenCase, kind: PartKind) -> AnyView {
    let parts = &text.cases().case.parts;
    let heading = match kind {
        PartKind::Agenda => parts.agenda,
        PartKind::Payments => parts.payments,
        PartKind::Letters => parts.letters,
        PartKind::Looks => parts.looks,
        PartKind::Other => parts.other,
    };
    let of_kind = move || open.read(|opened| rows(opened, kind));
    let list = move || {
        let lines = live::each_kept(
            of_kind,
            |row: &Row| &row.key,
            move |row| brief_row(text, open.sources, row, false),
        );
        together((element("h3").with(heading), element("ul").class("brief-list").with(lines)))
    };
    live::when(move || !of_kind().is_empty(), list)
}
