//! An annex in the list to choose from.
#![allow(
    clippy::large_types_passed_by_value,
    reason = "a property is passed by value"
)]

use leptos::prelude::*;

use super::entry::Putter;
use super::{Offer, annex_href};
use crate::state::use_chunk_words;

/// The button that adds the plan to an annex, or a link if it was already added.
#[component]
pub fn AnnexItem(offer: Offer, putter: Putter, on_done: Callback<()>) -> impl IntoView {
    let labels = use_chunk_words().to_annex();
    let who = (!offer.who.is_empty())
        .then(|| view! { <span class="to-annex__who">{offer.who.clone()}</span> });
    let action = if offer.is_in {
        let said = (labels.is_in)(&offer.title);
        view! { <a href=annex_href(offer.annex)>{said}</a> }.into_any()
    } else {
        let said = (labels.add_to)(&offer.title);
        let put = move |_| {
            putter.put(offer.annex, &offer.title);
            on_done.run(());
        };
        view! { <button type="button" class="button" on:click=put>{said}</button> }.into_any()
    };
    view! { <li class="to-annex__annex">{action} {who}</li> }
}
