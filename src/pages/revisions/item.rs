//! One saved state in the list, and what can be done with it.

use leptos::prelude::*;

use super::naming::RevisionName;
use super::restore::use_restore;
use super::route_to;
use super::when::label;
use crate::browser::clock::local;
use crate::browser::focus::focus_soon;
use crate::domain::Revision;
use crate::state::{RevisionPlace, use_draft, use_words};

/// One saved state.
#[component]
pub fn RevisionItem(
    /// As it is when it comes into sight; its name may change.
    revision: Revision,
    all: Memo<Vec<Revision>>,
) -> impl IntoView {
    let words = use_words();
    let draft = use_draft();
    let restore = use_restore(all);
    let id = revision.id;
    let time = words.time(local(revision.at).time());
    let first = StoredValue::new(revision);
    let revision = Memo::new(move |_| {
        let now = all.with(|all| all.iter().find(|other| other.id == id).cloned());
        now.unwrap_or_else(|| first.get_value())
    });
    let name = move || revision.with(|revision| revision.name.clone());
    let reason = move || revision.with(|revision| (words.revisions.reason)(revision.reason));
    // Each button says which version it is for.
    let of = move |verb: &'static str| {
        move || revision.with(|revision| format!("{verb}: {}", label(revision, words)))
    };
    let link = move |place: RevisionPlace, verb: &'static str| {
        let href = route_to(draft, place).href();
        view! { <a class="button button--small" href=href aria-label=of(verb)>{verb}</a> }
    };
    let naming = RwSignal::new(false);
    let verb = move || match name() {
        Some(_) => words.revisions.rename,
        None => words.revisions.give_name,
    };
    let begin = move |_| {
        naming.set(true);
        focus_soon(&format!("revision-name-{id}"));
    };
    view! {
        <li class="revision-item">
            <p class="revision-item__about">
                <span class="revision-item__time">{time}</span>
                {move || name().map(|name| view! { <strong class="revision-item__name">{name}</strong> })}
                <span class="revision-item__reason">{reason}</span>
            </p>
            <div class="revision-item__actions">
                {link(RevisionPlace::View(id), words.revisions.view)}
                {link(RevisionPlace::Compare(id), words.revisions.compare)}
                <button type="button" class="button button--small" aria-label=of(words.revisions.restore)
                    on:click=move |_| restore.run(revision.get_untracked())>
                    {words.revisions.restore}
                </button>
                <button type="button" class="button button--small button--quiet"
                    id=format!("name-{id}") aria-expanded=move || naming.get().to_string()
                    aria-label=move || of(verb())() on:click=begin>{verb}</button>
            </div>
            <Show when=move || naming.get()>
                <RevisionName revision=revision.get_untracked() naming/>
            </Show>
        </li>
    }
    .into_any()
}
