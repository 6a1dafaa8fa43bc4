//! The end of a theme: the user marks it as finished and continues.

use leptos::prelude::*;

use crate::state::{Place, use_chunk_words, use_draft, use_texts};
use crate::ui::{CheckField, Icon, IconName};
use crate::worksheet::{Filled, Theme};

/// The end of a theme's page.
#[component]
pub fn Finish(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let finished = draft.filled(move |filled| filled.responses.finished.contains(&theme.id));
    let set = move |is_finished: bool| {
        draft.edit_responses(|responses| {
            if is_finished {
                responses.finished.insert(theme.id.clone());
            } else {
                responses.finished.remove(&theme.id);
            }
        });
    };
    let next = draft.with(|draft| Filled::of(draft)?.worksheet.theme_after(theme));
    let next = next.map(|next| {
        let name = use_texts().theme(&next.id).short;
        (Place::of_theme(&next.id, None), name)
    });
    let (place, name) = next.unwrap_or((Place::Summary, words.plan().summary.to_owned()));
    view! {
        <div class="finish">
            <div>
                <CheckField label=words.plan().finish checked=finished on_change=set/>
                <p class="hint">{words.plan().finish_hint}</p>
            </div>
            <a class="button button--primary" href=draft.href(place)>
                {(words.plan().next)(&name)}
                <Icon name=IconName::Arrow/>
            </a>
        </div>
    }
}
