//! The form that names a saved state.

use leptos::prelude::*;

use super::when::when;
use crate::browser::focus::focus_soon;
use crate::browser::spawn;
use crate::domain::Revision;
use crate::pages::storage_problem;
use crate::state::{use_chunk_words, use_draft, use_notices};
use crate::ui::{TextField, on_escape};

/// The field, with the buttons to save and to cancel.
#[component]
pub fn RevisionName(
    revision: Revision,
    /// The current name.
    name: String,
    /// Whether the form is open.
    naming: RwSignal<bool>,
) -> impl IntoView {
    let words = use_chunk_words();
    let (draft, notices) = (use_draft(), use_notices());
    let id = revision.id;
    let label_extra = when(&revision, words);
    let name = RwSignal::new(name);
    let close = move || {
        naming.set(false);
        focus_soon(&format!("name-{id}"));
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = name.get_untracked().trim().to_owned();
        spawn(async move {
            match draft.name_revision(id, name.clone()).await {
                Ok(()) if name.is_empty() => notices.say(words.revisions().unnamed),
                Ok(()) => notices.say((words.revisions().named)(&name)),
                Err(error) => notices.problem(storage_problem(error, &words)),
            }
        });
        close();
    };
    view! {
        <form class="revision-name" on:submit=save
            on:keydown=move |event| on_escape(&event, close)>
            <TextField id=format!("revision-name-{id}") label=words.revisions().name label_extra
                hint=words.revisions().name_hint value=name on_input=move |text| name.set(text)/>
            <div class="revision-name__actions">
                <button type="submit" class="button button--small button--primary">
                    {words.revisions().save_name}
                </button>
                <button type="button" class="button button--small" on:click=move |_| close()>
                    {words.fields().cancel}
                </button>
            </div>
        </form>
    }
    .into_any()
}
