//! The result of opening a file: a question, or the reason why it was refused.

use leptos::prelude::*;

use crate::browser::{clock::local, focus::focus_soon};
use crate::pages::names::draft_title;
use crate::pages::{file_problem, storage_problem};
use crate::state::{Question, Refusal, Refused, today, use_arrivals, use_chunk_words};
use crate::text::ChunkWords;

/// Shows the first pending question, or a refusal.
pub fn arriving() -> AnyView {
    let arrivals = use_arrivals();
    view! {
        {move || arrivals.refused().map(|refused| view! { <RefusedFile refused/> })}
        {move || arrivals.question().map(|question| view! { <KeepOrReplace question/> })}
    }
    .into_any()
}

#[component]
fn RefusedFile(refused: Refused) -> impl IntoView {
    let words = use_chunk_words();
    let arrivals = use_arrivals();
    focus_soon("refused");
    view! {
        <section class="callout callout--problem" role="alert" aria-labelledby="refused">
            <h2 id="refused" class="callout__title" tabindex="-1">{words.problems().file_title}</h2>
            <p class="callout__file">{refused.file.clone()}</p>
            <p>{why(&refused.why, words)}</p>
            <p>{words.problems().nothing_changed}</p>
            <button type="button" class="button" on:click=move |_| arrivals.dismiss()>
                {words.app.close}
            </button>
        </section>
    }
}

fn why(refusal: &Refusal, words: ChunkWords) -> String {
    match refusal {
        Refusal::File(error) => file_problem(error, words),
        Refusal::Unread => words.problems().unread.to_owned(),
        Refusal::Storage(error) => storage_problem(*error, &words).to_owned(),
    }
}

#[component]
fn KeepOrReplace(question: Question) -> impl IntoView {
    let words = use_chunk_words();
    let arrivals = use_arrivals();
    focus_soon("keep-or-replace");
    let text = &words.start;
    let changed = |at| (text.import_changed)(&words.when(local(at), today()));
    let title = draft_title(&question.mine, &words);
    let copy_title = (text.copy_of)(&draft_title(&question.theirs, &words));
    view! {
        <section class="callout callout--attention" aria-labelledby="keep-or-replace">
            <h2 id="keep-or-replace" class="callout__title" tabindex="-1">{text.import_title}</h2>
            <p>{(text.import_text)(&title)}</p>
            <dl class="facts">
                <dt>{text.import_mine}</dt>
                <dd>{changed(question.mine.meta.modified())}</dd>
                <dt>{text.import_theirs}</dt>
                <dd>{changed(question.theirs.meta.modified())}</dd>
            </dl>
            <div class="callout__choices">
                <div>
                    <button type="button" class="button button--primary"
                        on:click=move |_| arrivals.keep_both(copy_title.clone())>
                        {text.keep_both}
                    </button>
                    <p class="hint">{text.keep_both_text}</p>
                </div>
                <div>
                    <button type="button" class="button" on:click=move |_| arrivals.replace()>
                        {text.replace}
                    </button>
                    <p class="hint">{text.replace_text}</p>
                </div>
                <button type="button" class="button button--quiet"
                    on:click=move |_| arrivals.leave()>
                    {words.app.cancel}
                </button>
            </div>
        </section>
    }
}
