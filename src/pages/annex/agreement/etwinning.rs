//! An explanation of eTwinning for new ambassadors.

use leptos::prelude::*;

use super::fact_list::points;
use crate::state::use_page_texts;

/// A collapsible panel.
#[component]
pub fn Etwinning() -> impl IntoView {
    let text = use_page_texts().etwinning.clone();
    let parts = text.parts.into_iter().map(|part| {
        view! { <h3>{part.title}</h3> {points(part.lines)} }
    });
    view! {
        <details class="annex-agreement__help">
            <summary>{text.title}</summary>
            <p class="annex-agreement__text">{text.lead}</p>
            {parts.collect_view()}
        </details>
    }
    .into_any()
}
