//! The choice of activities to keep for the new school year, and the button that creates its annex.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::browser::focus::{focus_soon, scroll_into_view};
use crate::domain::{Draft, DraftKind, RowId, SchoolYear};
use crate::files::activity_name::{ActivityName, activity_names};
use crate::pages::made_draft::use_opening;
use crate::state::{today, use_chunk_words, use_library};
use crate::ui::{CheckField, on_escape, unique_id};

/// The panel. It takes the focus when it appears.
#[component]
pub fn NewYearPanel(draft: Draft, on_close: Callback<()>) -> impl IntoView {
    let words = use_chunk_words();
    let text = words.new_year();
    let annex = draft.annex().cloned().unwrap_or_default();
    let year = SchoolYear::coming(annex.head.school_year, today());
    let names = activity_names(&annex);
    let keep = RwSignal::new(names.iter().map(|(id, _)| *id).collect());
    let heading = unique_id("new-year-title");
    focus_soon(&heading);
    scroll_into_view(&heading);
    let make = use_making(draft, year, keep);
    let key = move |event: leptos::ev::KeyboardEvent| on_escape(&event, || on_close.run(()));
    let said = year.map(|year| year.to_string()).unwrap_or_default();
    let choices = if names.is_empty() {
        view! { <p class="hint">{text.no_activities}</p> }.into_any()
    } else {
        view! { <Activities names keep/> }.into_any()
    };
    view! {
        <section class="new-year-panel card" aria-labelledby=heading on:keydown=key>
            <h2 class="new-year-panel__title" id=heading.clone() tabindex="-1">{(text.title)(&said)}</h2>
            <p class="new-year-panel__text">{text.text}</p>
            {choices}
            <div class="cluster">
                <button type="button" class="button button--primary"
                    on:click=move |_| make.run(())>{(text.make)(&said)}</button>
                <button type="button" class="button button--quiet"
                    on:click=move |_| on_close.run(())>{words.fields().cancel}</button>
            </div>
        </section>
    }
    .into_any()
}

/// A callback that creates the annex, opens it and shows a notice.
fn use_making(
    draft: Draft,
    year: Option<SchoolYear>,
    keep: RwSignal<BTreeSet<RowId>>,
) -> Callback<()> {
    let words = use_chunk_words();
    let (library, open) = (use_library(), use_opening());
    Callback::new(move |()| {
        let Some(year) = year else { return };
        let next = keep.with_untracked(|keep| library.create_next_annex(&draft, year, keep));
        open(
            next,
            DraftKind::Annex,
            (words.new_year().made)(&year.to_string()),
        );
    })
}

/// The activities, all of them selected at first.
#[component]
fn Activities(names: Vec<(RowId, ActivityName)>, keep: RwSignal<BTreeSet<RowId>>) -> impl IntoView {
    let words = use_chunk_words();
    let text = words.new_year();
    let of = names.len();
    let all: Vec<RowId> = names.iter().map(|(id, _)| *id).collect();
    let keep_all = move |_| keep.set(all.iter().copied().collect());
    let toggle = move |id: RowId, is_kept: bool| {
        keep.update(|keep| {
            if is_kept {
                keep.insert(id);
            } else {
                keep.remove(&id);
            }
        });
    };
    let boxes = names
        .into_iter()
        .map(|(id, name)| {
            view! {
                <CheckField label=name.short(words)
                    checked=Signal::derive(move || keep.with(|keep| keep.contains(&id)))
                    on_change=move |is_kept| toggle(id, is_kept)/>
            }
        })
        .collect_view();
    view! {
        <fieldset class="new-year-panel__activities">
            <legend class="field__label">{text.which}</legend>
            <div class="cluster">
                <button type="button" class="button button--small" on:click=keep_all>
                    {text.all}
                </button>
                <button type="button" class="button button--small"
                    on:click=move |_| keep.set(BTreeSet::new())>{text.none}</button>
                <p class="hint" role="status">{move || (text.kept)(keep.with(BTreeSet::len), of)}</p>
            </div>
            <div class="new-year-panel__boxes">{boxes}</div>
        </fieldset>
    }
}
