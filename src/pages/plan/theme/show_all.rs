//! A plan that was begun from a starting point shows some of the prompts at first. This shows all.

use leptos::prelude::*;

use crate::browser;
use crate::state::{use_chunk_words, use_draft, use_notices};
use crate::ui::ElementId;
use crate::worksheet::{Filled, STARTS, Theme, theme_items};

/// How many prompts of the theme are shown, and a button that shows all of the plan; nothing if all are shown.
#[component]
pub fn ShowAll(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words();
    let (draft, notices) = (use_draft(), use_notices());
    let counts = draft.filled(move |filled| {
        let shown = theme_items(theme, filled).len();
        (shown, theme_items(theme, whole(filled)).len())
    });
    let show = move |_| {
        let first = draft.with(|draft| {
            let filled = Filled::of(draft)?;
            let shown = theme_items(theme, filled);
            let mut all = theme_items(theme, whole(filled)).into_iter();
            all.find(|item| !shown.contains(item))
        });
        draft.edit_plan(|plan| plan.start = None);
        notices.say(words.plan().all_shown);
        if let Some(first) = first {
            browser::focus::focus_soon(&ElementId::PromptToggle(&first.id).to_string());
        }
    };
    let label = if theme.layout.counts_picks() {
        words.plan().show_all_ideas
    } else {
        words.plan().show_all
    };
    move || {
        let (shown, all) = counts.get();
        (shown < all).then(|| {
            let start = draft.with(|draft| Filled::of(draft)?.start);
            let at = STARTS.iter().position(|one| Some(one) == start);
            let name = at.and_then(|at| words.start.begin.get(at).copied());
            view! {
                <div class="show-all">
                    <p class="hint">{(words.plan().shown_first)(name.unwrap_or_default(), shown, all)}</p>
                    <button type="button" class="button" on:click=show>{label(all)}</button>
                </div>
            }
            .into_any()
        })
    }
}

/// The same without a starting point.
fn whole(filled: Filled) -> Filled {
    Filled {
        start: None,
        ..filled
    }
}
