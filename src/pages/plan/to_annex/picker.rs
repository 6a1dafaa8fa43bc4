//! The list of annexes to choose from, and a button for a new one.

use leptos::prelude::*;

use super::annex_item::AnnexItem;
use super::entry::Putter;
use super::{Offer, QUESTION};
use crate::pages::names::annex_title;
use crate::state::{use_chunk_words, use_draft, use_library, use_notices};
use crate::ui::{Icon, IconName};

/// The annexes on this device, and a button for a new one.
#[component]
pub fn Picker(offers: Memo<Vec<Offer>>, #[prop(into)] on_done: Callback<()>) -> impl IntoView {
    let words = use_chunk_words();
    let labels = words.to_annex();
    let putter = Putter {
        plan: use_draft(),
        library: use_library(),
        notices: use_notices(),
        words,
    };
    let is_bare = move || offers.with(Vec::is_empty);
    let year = putter.year();
    let start_new = move |_| {
        putter.put_into_new(&annex_title(Some(year), &words));
        on_done.run(());
    };
    let items = move || {
        let offers = offers.get().into_iter();
        offers
            .map(|offer| view! { <AnnexItem offer putter on_done/> })
            .collect_view()
    };
    view! {
        <div class="to-annex__panel card" role="group" aria-labelledby=QUESTION>
            <h3 id=QUESTION class="to-annex__question" tabindex="-1">{labels.question}</h3>
            <p class="hint">{labels.intro}</p>
            <p hidden=move || !is_bare()>{labels.none}</p>
            <ul class="to-annex__annexes" hidden=is_bare>{items}</ul>
            <div class="cluster">
                <button type="button" class="button" on:click=start_new>
                    <Icon name=IconName::Plus/>
                    {(labels.start_new)(&year.to_string())}
                </button>
                <button type="button" class="button button--quiet"
                    on:click=move |_| on_done.run(())>{words.fields().cancel}</button>
            </div>
        </div>
    }
    .into_any()
}
