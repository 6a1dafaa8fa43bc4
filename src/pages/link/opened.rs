//! What the user is asked about a link that was opened: its passphrase, and whether to open what it holds.

use leptos::prelude::*;

use super::link_problem;
use crate::browser::focus::focus_soon;
use crate::domain::Draft;
use crate::pages::names::draft_title;
use crate::state::{LinkRefusal, LinkStage, use_arrivals, use_chunk_words};
use crate::ui::TextField;

const TITLE: &str = "link-opened";

/// The question or the message about the link that was opened last.
pub fn link_opened() -> AnyView {
    let arrivals = use_arrivals();
    Effect::new(move |_| arrivals.read_link());
    let stage = Memo::new(move |_| arrivals.link());
    let shown = move || {
        stage.get().map(|stage| match stage {
            LinkStage::Locked { wrong, .. } => view! { <Locked is_wrong={wrong > 0}/> }.into_any(),
            LinkStage::Offered(draft) => view! { <Offered draft=*draft/> }.into_any(),
            LinkStage::Refused(refusal) => view! { <Refused refusal/> }.into_any(),
        })
    };
    view! { {shown} }.into_any()
}

#[component]
fn Locked(is_wrong: bool) -> impl IntoView {
    let (words, arrivals) = (use_chunk_words(), use_arrivals());
    let text = words.link();
    focus_soon(TITLE);
    let phrase = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        arrivals.unlock_link(phrase.get_untracked());
    };
    let title = if is_wrong {
        text.wrong_title
    } else {
        text.locked_title
    };
    view! {
        <form class="callout callout--attention" aria-labelledby=TITLE on:submit=submit>
            <h2 id=TITLE class="callout__title" tabindex="-1">{title}</h2>
            <p>{if is_wrong { text.wrong_text } else { text.locked_text }}</p>
            <TextField label=text.phrase value=phrase on_input=move |typed| phrase.set(typed)/>
            <div class="cluster">
                <button type="submit" class="button button--primary">{text.unlock}</button>
                <LeaveButton label=text.leave/>
            </div>
        </form>
    }
}

#[component]
fn Offered(draft: Draft) -> impl IntoView {
    let (words, arrivals) = (use_chunk_words(), use_arrivals());
    let text = words.link();
    focus_soon(TITLE);
    view! {
        <section class="callout callout--attention" aria-labelledby=TITLE>
            <h2 id=TITLE class="callout__title" tabindex="-1">
                {(text.offered_title)(&draft_title(&draft, &words))}
            </h2>
            <p>{text.offered_text}</p>
            <div class="cluster">
                <button type="button" class="button button--primary"
                    on:click=move |_| arrivals.accept_link()>
                    {text.accept}
                </button>
                <LeaveButton label=text.leave/>
            </div>
        </section>
    }
}

#[component]
fn Refused(refusal: LinkRefusal) -> impl IntoView {
    let words = use_chunk_words();
    focus_soon(TITLE);
    view! {
        <section class="callout callout--problem" role="alert" aria-labelledby=TITLE>
            <h2 id=TITLE class="callout__title" tabindex="-1">{words.link().refused_title}</h2>
            <p>{link_problem(&refusal, words)}</p>
            <p>{words.problems().nothing_changed}</p>
            <LeaveButton label=words.app.close/>
        </section>
    }
}

#[component]
fn LeaveButton(label: &'static str) -> impl IntoView {
    let arrivals = use_arrivals();
    view! {
        <button type="button" class="button" on:click=move |_| arrivals.leave_link()>{label}</button>
    }
}
