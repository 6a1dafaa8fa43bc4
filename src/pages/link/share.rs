//! Makes a link that holds the open draft.

use leptos::prelude::*;

use super::link_problem;
use super::made::MadeLink;
use crate::browser::{self, focus::focus_soon};
use crate::state::{make_link, use_chunk_words, use_draft, use_notices};
use crate::ui::TextField;

/// The form as a function, for the chunk that it is in.
pub fn link_share() -> AnyView {
    view! { <LinkShare/> }.into_any()
}

/// The form behind a heading that unfolds it.
#[component]
pub fn LinkFold() -> impl IntoView {
    let words = use_chunk_words();
    view! {
        <details class="link-fold">
            <summary>{words.link().fold}</summary>
            <LinkShare/>
        </details>
    }
}

/// The passphrase, the button, and the link that it made.
#[component]
pub fn LinkShare() -> impl IntoView {
    let words = use_chunk_words();
    let (draft, notices) = (use_draft(), use_notices());
    let text = words.link();
    let phrase = RwSignal::new(String::new());
    let made = RwSignal::new(None::<String>);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        draft.mark_state();
        draft.save_now();
        let phrase = phrase.get_untracked();
        let now = draft.with(Clone::clone);
        browser::spawn(async move {
            match make_link(&now, &phrase).await {
                Ok(address) => {
                    made.try_set(Some(address));
                    focus_soon("link-made");
                }
                Err(refusal) => notices.problem(link_problem(&refusal, words)),
            }
        });
    };
    view! {
        <form class="link-share" on:submit=submit>
            <p class="hint">{text.lead}</p>
            <TextField label=text.own_phrase hint=text.own_phrase_hint value=phrase
                on_input=move |typed| {
                    phrase.set(typed);
                    // The link that is shown has another.
                    made.set(None);
                }/>
            <button type="submit" class="button">{text.make}</button>
        </form>
        {move || made.get().map(|address| view! { <MadeLink address/> })}
    }
    .into_any()
}
