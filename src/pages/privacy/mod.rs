//! The controls on the privacy page: erasure and its confirmation.

mod ask;
mod over;

use leptos::prelude::*;

use ask::Ask;
pub use over::ErasedPage;

use crate::state::use_chunk_words;

/// Deletes everything on this device.
#[component]
pub fn EraseAll() -> impl IntoView {
    let text = use_chunk_words().privacy();
    let is_asked = RwSignal::new(false);
    let ask = move |_| {
        is_asked.set(true);
        crate::browser::focus::focus_soon("erase-confirm");
    };
    view! {
        <section class="reading-page__part erase-all" aria-labelledby="erase-title">
            <h2 id="erase-title">{text.title}</h2>
            <p>{text.text}</p>
            {move || if is_asked.get() {
                view! { <Ask is_asked/> }.into_any()
            } else {
                view! {
                    <button type="button" class="button" id="erase" on:click=ask>{text.erase}</button>
                }.into_any()
            }}
        </section>
    }
    .into_any()
}
