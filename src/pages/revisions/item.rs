//! A saved state in the list, with its actions.

use leptos::prelude::*;

use super::naming::RevisionName;
use super::restore::use_restore;
use super::route_to;
use super::when::{split_when, when};
use crate::browser::focus::focus_soon;
use crate::domain::Revision;
use crate::state::{RevisionPlace, use_chunk_words, use_draft};
use crate::text::ChunkWords;

/// A saved state. Its name is also part of each button's accessible name.
#[component]
pub fn RevisionItem(
    /// The state at the time of rendering; its name may change later.
    revision: Revision,
    all: Memo<Vec<Revision>>,
) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let restore = use_restore(all);
    let id = revision.id;
    let (day, time) = split_when(&revision, words);
    let reason = (words.revisions().reason)(revision.reason);
    let revision = StoredValue::new(revision);
    let name = Memo::new(move |_| {
        all.with(|all| {
            let now = all.iter().find(|other| other.id == id)?;
            now.name.clone()
        })
    });
    let shown_name = move || {
        name.with(|name| {
            name.as_ref()
                .map_or_else(String::new, |name| format!("{name} "))
        })
    };
    // Two states of the same minute would have the same name.
    let number = move || {
        let number = all.with(|all| number_of(&revision.get_value(), all, words));
        (number > 1).then(|| format!(" ({number})"))
    };
    let naming = RwSignal::new(false);
    let begin = move |_| {
        naming.set(true);
        focus_soon(&format!("revision-name-{id}"));
    };
    let names = move |action: &str| {
        (
            format!("{action}-{id}"),
            format!("{action}-{id} about-{id}"),
        )
    };
    let link = move |place: RevisionPlace, action: &str, verb: &'static str| {
        let (own, label) = names(action);
        let href = route_to(draft, place).href();
        view! { <a class="button button--small" href=href id=own aria-labelledby=label>{verb}</a> }
    };
    let ((restore_id, restore_label), (name_id, name_label)) = (names("restore"), names("name"));
    view! {
        <li class="revision-item">
            <p class="revision-item__about" id=format!("about-{id}")>
                <span class="revision-item__time">
                    <span class="visually-hidden">{day} " "</span> {time} " "
                </span>
                <strong class="revision-item__name">{shown_name}</strong>
                <span class="revision-item__reason">{reason} {number}</span>
            </p>
            <div class="revision-item__actions">
                {link(RevisionPlace::View(id), "view", words.revisions().view)}
                {link(RevisionPlace::Compare(id), "compare", words.revisions().compare)}
                <button type="button" class="button button--small"
                    id=restore_id aria-labelledby=restore_label
                    on:click=move |_| restore.run(revision.get_value())>
                    {words.revisions().restore}
                </button>
                <button type="button" class="button button--small button--quiet"
                    id=name_id aria-labelledby=name_label on:click=begin>
                    {words.revisions().give_name}
                </button>
            </div>
            {move || naming.get().then(|| {
                let name = name.get_untracked().unwrap_or_default();
                view! { <RevisionName revision=revision.get_value() name naming/> }
            })}
        </li>
    }
    .into_any()
}

/// Its position among the states with the same description, the earliest first.
fn number_of(revision: &Revision, all: &[Revision], words: ChunkWords) -> usize {
    let said = when(revision, words);
    let alike = all.iter().filter(|other| {
        other.at <= revision.at && other.reason == revision.reason && when(other, words) == said
    });
    alike.count()
}
