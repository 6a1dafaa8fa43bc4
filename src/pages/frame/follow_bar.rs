//! Said in a tab that only follows what another one writes.

use leptos::prelude::*;

use crate::state::{OpenDraft, use_words};

/// What happens, and the way to write here instead.
#[component]
pub fn FollowBar(open: OpenDraft) -> impl IntoView {
    let text = &use_words().reliability;
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
