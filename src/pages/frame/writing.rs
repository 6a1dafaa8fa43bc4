//! The parts of a page that change the draft.

use leptos::prelude::*;

use crate::state::use_draft;

/// Fields and buttons that are disabled in a tab that follows the draft. What opens and shows something
/// belongs outside, so that it can be read there.
#[component]
pub fn Writing(children: Children) -> impl IntoView {
    let draft = use_draft();
    view! {
        <fieldset class="writing" role="presentation" disabled=move || !draft.writes()>
            {children()}
        </fieldset>
    }
}
