//! Something that the other side changed, with a link to it, and a line to reply.

use leptos::prelude::*;

use super::places::{page_of, prompt_of};
use crate::browser::clock;
use crate::domain::{Comment, PromptId};
use crate::files::comparison::ComparedItem;
use crate::pages::plan::author_here;
use crate::pages::revisions::item_view;
use crate::state::{Taken, new_row_id, use_chunk_words, use_draft, use_notices};
use crate::ui::TextField;

/// An item with its actions.
#[component]
pub fn SinceItem(
    item: ComparedItem,
    taken: StoredValue<Taken>,
    on_seen: Callback<()>,
) -> impl IntoView {
    let text = use_chunk_words().since();
    let name = item.name.clone();
    let (page, prompt) = taken.with_value(|taken| {
        let after = &taken.after;
        let page = page_of(&item.place, after);
        // A comment on a prompt that has no page would be seen by nobody.
        let prompt = page.as_ref().and_then(|_| prompt_of(&item.place, after));
        (page, prompt)
    });
    let link = page.map(|page| {
        let (href, name) = (use_draft().href(page), name.clone());
        view! {
            <a class="button button--small" href=href>
                {text.open} <span class="visually-hidden">", " {name}</span>
            </a>
        }
    });
    let reply = prompt.map(|prompt| {
        let name = name.clone();
        view! { <Reply prompt name/> }
    });
    view! {
        <li class="since__item">
            {item_view(item)}
            <div class="since__actions">
                {link}
                <button type="button" class="button button--small" on:click=move |_| on_seen.run(())>
                    {text.seen} <span class="visually-hidden">", " {name}</span>
                </button>
            </div>
            {reply}
        </li>
    }
    .into_any()
}

/// One line to reply, which becomes a comment on the prompt.
#[component]
fn Reply(prompt: PromptId, name: String) -> impl IntoView {
    let (words, draft, notices) = (use_chunk_words(), use_draft(), use_notices());
    let text = words.since();
    let written = RwSignal::new(String::new());
    let author = author_here();
    let writes_as = match author.name.trim() {
        "" => words.comments().writes_unnamed.to_owned(),
        name => (words.comments().writes_as)(name),
    };
    let shown_name = name.clone();
    let label_extra = name.clone();
    let send = move |_| {
        let reply = written.get_untracked().trim().to_owned();
        if reply.is_empty() {
            return;
        }
        let comment = Comment {
            text: reply,
            author: author.name.trim().to_owned(),
            party: author.party,
            ..Comment::new(new_row_id(), prompt.clone(), clock::now())
        };
        draft.edit_responses(|responses| responses.add_comment(comment));
        draft.save_now();
        written.set(String::new());
        notices.say((text.replied)(&name));
    };
    view! {
        <details class="since__reply">
            <summary>
                {text.reply} <span class="visually-hidden">", " {shown_name.clone()}</span>
            </summary>
            <TextField label=text.reply_label label_extra hint=writes_as value=written
                on_input=move |reply| written.set(reply)/>
            <button type="button" class="button" on:click=send>
                {text.send} <span class="visually-hidden">", " {shown_name}</span>
            </button>
        </details>
    }
    .into_any()
}
