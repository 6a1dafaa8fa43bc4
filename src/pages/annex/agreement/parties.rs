//! The parties of the agreement, from the header of the annex.

use leptos::prelude::*;

use crate::domain::AnnexHead;
use crate::state::{AnnexPlace, use_chunk_words, use_draft};

/// The names, and the link to the page that edits them.
#[component]
pub fn Parties() -> impl IntoView {
    let words = use_chunk_words();
    let labels = words.annex_agreement();
    let href = use_draft().annex_href(AnnexPlace::Activities);
    view! {
        <section class="annex-agreement__part">
            <h2>{labels.parties}</h2>
            <dl class="facts">
                <PartyName role=labels.ambassador name=|head| [&head.ambassador, &head.position]/>
                <PartyName role=labels.institution
                    name=|head| [&head.institution, &head.municipality]/>
                <PartyName role=labels.leader name=|head| [&head.leader, ""]/>
            </dl>
            <p><a class="link-alone" href=href>{labels.edit_names}</a></p>
        </section>
    }
    .into_any()
}

/// A name with its details, or a note that it is missing.
#[component]
fn PartyName(role: &'static str, name: fn(&AnnexHead) -> [&str; 2]) -> impl IntoView {
    let nobody = use_chunk_words().annex_agreement().no_name;
    let written = use_draft().annex(move |annex| {
        let parts = name(&annex.head).map(str::trim);
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    });
    let is_blank = move || written.with(String::is_empty);
    let shown = move || {
        if is_blank() {
            nobody.to_owned()
        } else {
            written.get()
        }
    };
    view! { <dt>{role}</dt> <dd class:annex-agreement__nobody=is_blank>{shown}</dd> }
}
