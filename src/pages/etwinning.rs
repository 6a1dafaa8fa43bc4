//! An explanation of eTwinning, with the dates of its facts. Used by the agreement of an ambassador and by worksheets.

use leptos::prelude::*;

use crate::state::use_page_texts;

/// The panel as a function, for the chunk that it is in.
pub fn etwinning() -> AnyView {
    view! { <Etwinning/> }.into_any()
}

/// A collapsible panel.
#[component]
pub fn Etwinning() -> impl IntoView {
    let text = use_page_texts().etwinning.clone();
    let parts = text.parts.into_iter().map(|part| {
        let lines = part.lines.into_iter().map(|line| view! { <li>{line}</li> });
        view! {
            <h2 class="about-etwinning__title">{part.title}</h2>
            <ul class="about-etwinning__points">{lines.collect_view()}</ul>
        }
    });
    view! {
        <details class="about-etwinning">
            <summary>{text.title}</summary>
            <p class="about-etwinning__text">{text.lead}</p>
            {parts.collect_view()}
        </details>
    }
    .into_any()
}
