//! The end of a theme: the user marks it as finished and continues.

use leptos::prelude::*;

use crate::state::{Place, use_chunk_words, use_draft, use_texts};
use crate::ui::{CheckField, Icon, IconName};
use crate::worksheet::{PLAN_THEMES, Theme};

/// The end of a theme's page.
#[component]
pub fn Finish(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let finished = draft.plan(move |plan| plan.finished.contains(&theme.id));
    let set = move |is_finished: bool| {
        draft.edit_plan(|plan| {
            if is_finished {
                plan.finished.insert(theme.id.clone());
            } else {
                plan.finished.remove(&theme.id);
            }
        });
    };
    let next = PLAN_THEMES
        .into_iter()
        .skip_while(|other| *other != theme)
        .nth(1)
        .map(|next| {
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
