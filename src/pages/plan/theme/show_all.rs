//! A plan that was begun from a starting point shows some of the prompts at first. This shows all.

use leptos::prelude::*;

use crate::browser;
use crate::domain::{PromptId, StartId};
use crate::state::{use_chunk_words, use_draft, use_notices};
use crate::text::ChunkWords;
use crate::ui::ElementId;
use crate::worksheet::{Filled, STARTS, Theme, theme_items};

/// What the button needs to know.
#[derive(Clone, Default, PartialEq)]
struct Rest {
    start: Option<StartId>,
    shown: usize,
    all: usize,
    /// The first prompt that is not shown.
    first: Option<PromptId>,
}

/// How many prompts of the theme are shown, and a button that shows all of the plan; nothing if all are shown.
#[component]
pub fn ShowAll(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words();
    let (draft, notices) = (use_draft(), use_notices());
    let rest = draft.filled(move |filled| rest(theme, filled));
    let show = move |_| {
        let first = rest.get_untracked().first;
        draft.edit_plan(|plan| plan.start = None);
        notices.say(words.plan().all_shown);
        if let Some(first) = first {
            browser::focus::focus_soon(&ElementId::PromptToggle(&first).to_string());
        }
    };
    let has_rest = Memo::new(move |_| rest.with(|rest| rest.shown < rest.all));
    let said = move || {
        rest.with(|rest| {
            let name = rest
                .start
                .as_ref()
                .map_or("", |start| start_name(start, words));
            (words.plan().shown_first)(name, rest.shown, rest.all)
        })
    };
    view! {
        <Show when=move || has_rest.get()>
            <div class="show-all">
                <p class="hint">{said}</p>
                <button type="button" class="button" on:click=show>
                    {move || (words.plan().show_all)(rest.with(|rest| rest.all))}
                </button>
            </div>
        </Show>
    }
}

fn rest(theme: &'static Theme, filled: Filled) -> Rest {
    let Some(start) = filled.start else {
        return Rest::default();
    };
    let shown = theme_items(theme, filled);
    let whole = Filled {
        start: None,
        ..filled
    };
    let all = theme_items(theme, whole);
    let first = all.iter().find(|item| !shown.contains(item));
    Rest {
        start: Some(start.id.clone()),
        shown: shown.len(),
        all: all.len(),
        first: first.map(|item| item.id.clone()),
    }
}

/// The name of a starting point, as on its button.
fn start_name(id: &StartId, words: ChunkWords) -> &'static str {
    let at = STARTS.iter().position(|start| start.id == *id);
    let name = at.and_then(|at| words.start.begin.get(at).copied());
    name.unwrap_or_default()
}
