//! The bar in a tab that follows a draft without holding its write lock.

use leptos::prelude::*;

use crate::state::{OpenDraft, use_chunk_words};

/// Says that another tab writes the draft, with a button to take over.
#[component]
pub fn FollowBar(open: OpenDraft) -> impl IntoView {
    let text = use_chunk_words().reliability();
    view! {
        <div class="follow-bar" role="status">
            {move || (!open.writes()).then(|| view! {
                <div class="follow-bar__inner callout callout--attention">
                    <p>{text.follows}</p>
                    <button type="button" class="button button--small"
                        on:click=move |_| open.write_here()>{text.edit_here}</button>
                </div>
            })}
        </div>
    }
    .into_any()
}
