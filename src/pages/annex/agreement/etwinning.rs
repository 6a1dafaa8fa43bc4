//! An explanation of eTwinning for new ambassadors.

use leptos::prelude::*;

use crate::state::use_chunk_words;

/// A collapsible panel.
#[component]
pub fn Etwinning() -> impl IntoView {
    let labels = &use_chunk_words().annex_agreement().etwinning;
    let figures = labels
        .figures
        .iter()
        .map(|figure| view! { <li>{*figure}</li> });
    view! {
        <details class="annex-agreement__help">
            <summary>{labels.title}</summary>
            <p class="annex-agreement__text">{labels.text}</p>
            <h3>{labels.figures_title}</h3>
            <ul class="annex-agreement__points">{figures.collect_view()}</ul>
        </details>
    }
    .into_any()
}
