//! The button that generates the text of the agreement from the answers.
//!
//! It asks before it overwrites a text, and always offers undo.

use leptos::prelude::*;

use crate::browser::focus::focus_soon;
use crate::files::{agreement_draft, points_left_out};
use crate::state::{use_chunk_words, use_draft, use_notices, use_texts};
use crate::ui::{Icon, IconName};

const BUTTON: &str = "make-agreement";
const QUESTION: &str = "agreement-question";

/// What to do with the generated text if there is a text already.
#[derive(Clone, Copy)]
enum Put {
    Instead,
    After,
}

/// The button, and the question that appears if there is a text already.
#[component]
pub fn AgreementDraft() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let labels = &words.agreements().text;
    let asking = RwSignal::new(false);
    let place = put_draft();
    let close = move || {
        asking.set(false);
        focus_soon(BUTTON);
    };
    let make = move |_| {
        if draft.with(|d| {
            d.plan()
                .is_some_and(|plan| !plan.agreement.text.trim().is_empty())
        }) {
            asking.set(true);
            focus_soon(QUESTION);
        } else {
            place.run(Put::Instead);
        }
    };
    let answer = move |put| {
        place.run(put);
        close();
    };
    view! {
        <div class="agreement-draft">
            <button type="button" class="button" id=BUTTON on:click=make
                hidden=move || asking.get()>
                <Icon name=IconName::Plan/>
                {labels.make}
            </button>
            <div class="agreement-draft__question" role="group" aria-labelledby=QUESTION
                hidden=move || !asking.get()>
                <p id=QUESTION tabindex="-1">{labels.occupied}</p>
                <div class="cluster">
                    <button type="button" class="button" on:click=move |_| answer(Put::After)>
                        {labels.append}
                    </button>
                    <button type="button" class="button" on:click=move |_| answer(Put::Instead)>
                        {labels.replace}
                    </button>
                    <button type="button" class="button button--quiet" on:click=move |_| close()>
                        {words.fields().cancel}
                    </button>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// Inserts the generated text, shows a notice, and offers undo.
fn put_draft() -> Callback<Put> {
    let words = use_chunk_words();
    let texts = use_texts();
    let draft = use_draft();
    let notices = use_notices();
    let labels = &words.agreements().text;
    Callback::new(move |put| {
        let made = draft.with(|draft| agreement_draft(draft, &texts, words));
        let mut before = String::new();
        let mut after = String::new();
        let mut open = 0;
        draft.edit_plan(|plan| {
            open = points_left_out(plan);
            let text = &mut plan.agreement.text;
            before.clone_from(text);
            *text = match put {
                Put::Instead => made,
                Put::After => format!("{}\n\n{made}", text.trim_end()),
            };
            after.clone_from(text);
        });
        let said = format!("{} {}", labels.made, (labels.left_out)(open));
        notices.offer_undo(said.trim_end(), move || {
            let mut said = None;
            draft.edit_plan(|plan| {
                if plan.agreement.text == after {
                    plan.agreement.text = before;
                    said = Some(labels.undone);
                } else {
                    said = Some(labels.not_undone);
                }
            });
            if let Some(said) = said {
                notices.say(said);
            }
        });
    })
}
