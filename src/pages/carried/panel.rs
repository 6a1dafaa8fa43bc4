//! The choice of what is kept, and the button that creates the new draft.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::browser::focus::{focus_soon, scroll_into_view};
use crate::domain::{Draft, DraftKind, SchoolYear};
use crate::pages::made_draft::use_opening;
use crate::state::{today, use_chunk_words, use_library};
use crate::text::ChunkWords;
use crate::ui::{CheckField, on_escape, unique_id};
use crate::worksheet::KeptPart;

/// The text of the panel, which depends on the kind of the draft.
pub struct Said {
    pub start: &'static str,
    title: fn(&str, ChunkWords) -> String,
    text: &'static str,
    make: fn(&str, ChunkWords) -> String,
    made: fn(&str, ChunkWords) -> String,
    parts: &'static [KeptPart],
}

/// The text for a plan or a worksheet.
pub fn said(kind: DraftKind, words: ChunkWords) -> Said {
    let text = words.carried();
    match kind {
        DraftKind::Worksheet => Said {
            start: text.start_worksheet,
            title: |_, words| words.carried().title_worksheet.to_owned(),
            text: text.text_worksheet,
            make: |_, words| words.carried().make_worksheet.to_owned(),
            made: |_, words| words.carried().made_worksheet.to_owned(),
            parts: &KeptPart::OF_WORKSHEET,
        },
        DraftKind::Plan | DraftKind::Annex => Said {
            start: text.start,
            title: |year, words| (words.carried().title)(year),
            text: text.text,
            make: |year, words| (words.carried().make)(year),
            made: |year, words| (words.carried().made)(year),
            parts: &KeptPart::OF_PLAN,
        },
    }
}

fn part_name(part: KeptPart, kind: DraftKind, words: ChunkWords) -> &'static str {
    let text = words.carried();
    match part {
        KeptPart::Parties => text.parties,
        KeptPart::About => text.about,
        KeptPart::Ideas => text.ideas,
        KeptPart::Answers if kind == DraftKind::Worksheet => text.answers_worksheet,
        KeptPart::Answers => text.answers,
        KeptPart::Tasks => text.tasks,
        KeptPart::Meetings => text.meetings,
    }
}

/// The panel. It takes the focus when it appears. All parts are kept at first.
#[component]
pub fn Panel(draft: Draft, on_close: Callback<()>) -> impl IntoView {
    let words = use_chunk_words();
    let kind = draft.body.kind();
    let said = said(kind, words);
    let year = draft.plan().and_then(|plan| plan.profile.school_year);
    let year = SchoolYear::coming(year, today());
    let keep: RwSignal<BTreeSet<KeptPart>> = RwSignal::new(said.parts.iter().copied().collect());
    let heading = unique_id("next-year-title");
    focus_soon(&heading);
    scroll_into_view(&heading);
    let year_name = year.map(|year| year.to_string()).unwrap_or_default();
    let notice = (said.made)(&year_name, words);
    let make = use_making(draft, year, keep, notice);
    let key = move |event: leptos::ev::KeyboardEvent| on_escape(&event, || on_close.run(()));
    let parts = said.parts.iter().map(|part| {
        let part = *part;
        view! {
            <CheckField label=part_name(part, kind, words)
                checked=Signal::derive(move || keep.with(|keep| keep.contains(&part)))
                on_change=move |is_kept| keep.update(|keep| {
                    if is_kept { keep.insert(part) } else { keep.remove(&part) };
                })/>
        }
    });
    view! {
        <section class="carried__panel card" aria-labelledby=heading on:keydown=key>
            <h2 class="carried__title" id=heading.clone() tabindex="-1">
                {(said.title)(&year_name, words)}
            </h2>
            <p class="carried__text">{said.text}</p>
            <fieldset class="carried__parts">
                <legend class="field__label">{words.carried().which}</legend>
                {parts.collect_view()}
            </fieldset>
            <div class="cluster">
                <button type="button" class="button button--primary"
                    on:click=move |_| make.run(())>{(said.make)(&year_name, words)}</button>
                <button type="button" class="button button--quiet"
                    on:click=move |_| on_close.run(())>{words.fields().cancel}</button>
            </div>
        </section>
    }
    .into_any()
}

/// A callback that creates the draft, opens it and says so.
fn use_making(
    draft: Draft,
    year: Option<SchoolYear>,
    keep: RwSignal<BTreeSet<KeptPart>>,
    notice: String,
) -> Callback<()> {
    let (library, open) = (use_library(), use_opening());
    Callback::new(move |()| {
        let Some(year) = year else { return };
        let next = keep.with_untracked(|keep| library.create_next(&draft, year, keep));
        open(next, draft.body.kind(), notice.clone());
    })
}
