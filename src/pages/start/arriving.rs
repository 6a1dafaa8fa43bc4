//! The result of opening files: questions, why files were refused, and which drafts could not be read.

use leptos::prelude::*;

use crate::browser::download::download;
use crate::browser::{self, clock::local, focus::focus_soon, timer};
use crate::domain::merge::Choices;
use crate::domain::visible;
use crate::files::bad_file_name;
use crate::pages::names::draft_title;
use crate::pages::{Chunk, DocumentPart, Later, file_problem, storage_problem};
use crate::state::{
    LeftOut, Question, Refusal, Refusals, today, use_arrivals, use_chunk_words, use_notices,
};
use crate::text::ChunkWords;

/// Shows what was refused or could not be read, and the first pending question.
pub fn arriving() -> AnyView {
    let arrivals = use_arrivals();
    browser::spawn(arrivals.recall());
    let refused = Memo::new(move |_| arrivals.refused());
    let left_out = Memo::new(move |_| arrivals.left_out());
    // By number: a question that is added must not rebuild the one that is shown.
    let has_link = Memo::new(move |_| arrivals.has_link());
    let first = Memo::new(move |_| arrivals.first_question());
    let question = move || first.get().and_then(|number| arrivals.question(number));
    view! {
        {move || has_link.get().then(|| view! { <Later chunk=Chunk::Document(DocumentPart::LinkOpened)/> })}
        {move || Some(refused.get())
            .filter(|refused| !refused.files.is_empty())
            .map(|refused| view! { <RefusedFiles refused/> })}
        {move || Some(left_out.get())
            .filter(|drafts| !drafts.is_empty())
            .map(|drafts| view! { <LeftOutDrafts drafts/> })}
        {move || question().map(|question| view! { <Arrived question/> })}
    }
    .into_any()
}

#[component]
fn RefusedFiles(refused: Refusals) -> impl IntoView {
    let words = use_chunk_words();
    let arrivals = use_arrivals();
    focus_soon("refused");
    let nothing_changed = (!refused.has_changed).then_some(words.problems().nothing_changed);
    let files = refused.files.into_iter().map(|refused| {
        view! {
            <p class="callout__file">{refused.file}</p>
            <p>{why(&refused.why, words)}</p>
        }
    });
    view! {
        <section class="callout callout--problem" role="alert" aria-labelledby="refused">
            <h2 id="refused" class="callout__title" tabindex="-1">{words.problems().file_title}</h2>
            {files.collect_view()}
            {nothing_changed.map(|text| view! { <p>{text}</p> })}
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
fn LeftOutDrafts(drafts: Vec<LeftOut>) -> impl IntoView {
    let words = use_chunk_words();
    let arrivals = use_arrivals();
    focus_soon("left-out");
    let text = words.problems();
    let title = (text.left_out_title)(drafts.len());
    let items = drafts
        .into_iter()
        .map(|left_out| view! { <LeftOutDraft left_out/> });
    view! {
        <section class="callout callout--problem" role="alert" aria-labelledby="left-out">
            <h2 id="left-out" class="callout__title" tabindex="-1">{title}</h2>
            <p>{text.left_out_text}</p>
            <ul class="kept__list">{items.collect_view()}</ul>
            <button type="button" class="button" on:click=move |_| arrivals.dismiss_left_out()>
                {words.app.close}
            </button>
        </section>
    }
}

#[component]
fn LeftOutDraft(left_out: LeftOut) -> impl IntoView {
    let words = use_chunk_words();
    let notices = use_notices();
    let LeftOut { file, draft } = left_out;
    let name = bad_file_name(&draft.title, today());
    let title = match visible(&draft.title) {
        "" => words.start.untitled.to_owned(),
        title => title.to_owned(),
    };
    let label = format!("{}: {title}", words.start.download);
    let save = move |_| match download(&name, "application/json", &draft.json) {
        Ok(()) => notices.say((words.app.downloaded)(&name)),
        Err(_) => notices.problem(words.storage.download_failed),
    };
    view! {
        <li class="kept__item">
            <div class="kept__title">
                <strong><bdi>{title}</bdi></strong>
                <p class="callout__file">{file}</p>
                <p>{file_problem(&draft.error, words)}</p>
            </div>
            <button type="button" class="button button--small" aria-label=label on:click=save>
                {words.start.download}
            </button>
        </li>
    }
}

/// Whether the view of what a file changes has come. Provided as context for the chunk that it is in.
#[derive(Clone, Copy)]
pub struct MergeShown(pub RwSignal<bool>);

/// Milliseconds after which the other ways are shown without that view: it may not come at all.
const SHOWN_ANYWAY: u32 = 4_000;

/// A draft of a file that differs from the one here: what it changes, if the two can be merged, and the other ways.
#[component]
fn Arrived(question: Question) -> impl IntoView {
    if question.merged(&Choices::new()).is_none() {
        if question.since.is_none() {
            focus_soon("keep-or-replace");
        }
        return view! {
            <section class="callout callout--attention" aria-labelledby="keep-or-replace">
                <KeepOrReplace question/>
            </section>
        }
        .into_any();
    }
    let text = use_chunk_words().arriving();
    // Without a common ancestor each difference is a question, and another way may be quicker.
    let are_open = !question.ancestor.is_known();
    // Shown as a whole: what came later would move the buttons of the other ways.
    let is_whole = RwSignal::new(false);
    provide_context(MergeShown(is_whole));
    timer::after(SHOWN_ANYWAY, move || {
        is_whole.try_set(true);
    })
    .forget();
    view! {
        <section class="callout callout--attention" aria-label=text.import_title hidden=move || !is_whole.get()>
            <Later chunk=Chunk::Document(DocumentPart::Merging)/>
            <details class="callout__others" open=are_open>
                <summary>{text.other_ways}</summary>
                <KeepOrReplace question/>
            </details>
        </section>
    }
    .into_any()
}

#[component]
fn KeepOrReplace(question: Question) -> impl IntoView {
    let words = use_chunk_words();
    let arrivals = use_arrivals();
    let text = words.arriving();
    let changed = move |at| move || (text.import_changed)(&words.when(local(at), today()));
    let title = draft_title(&question.mine, &words);
    let copy_title = (words.library().copy_of)(&draft_title(&question.theirs, &words));
    let number = question.number;
    view! {
            <h2 id="keep-or-replace" class="callout__title" tabindex="-1">{text.import_title}</h2>
            <p class="callout__file">{question.file}</p>
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
                        on:click=move |_| arrivals.keep_both(number, copy_title.clone())>
                        {text.keep_both}
                    </button>
                    <p class="hint">{text.keep_both_text}</p>
                </div>
                <div>
                    <button type="button" class="button"
                        on:click=move |_| arrivals.replace(number)>
                        {text.replace}
                    </button>
                    <p class="hint">{text.replace_text}</p>
                </div>
                <button type="button" class="button button--quiet"
                    on:click=move |_| arrivals.leave(number)>
                    {words.fields().cancel}
                </button>
            </div>
    }
}
