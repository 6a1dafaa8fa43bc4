//! A theme of the guide: its sections of prompts, and the mark that it is finished.

mod direction;
mod finish;
mod picks;
mod sections;
mod show_all;

use leptos::prelude::*;

use direction::DirectionChoice;
pub use finish::Finish;
use picks::Picks;
use sections::Sections;
pub use show_all::ShowAll;

use crate::pages::frame::Writing;
use crate::pages::names::draft_title;
use crate::pages::{Chunk, DocumentPart, Later, PageHead};
use crate::state::{use_chunk_words, use_draft, use_texts};
use crate::ui::ProgressBar;
use crate::worksheet::{Filled, Theme, former_answers, progress};

/// A theme of the guide.
#[component]
pub fn ThemePage(
    theme: &'static Theme,
    /// Shown below the heading.
    #[prop(optional)]
    below_head: Option<AnyView>,
) -> impl IntoView {
    let words = use_chunk_words();
    let texts = use_texts();
    let draft = use_draft();
    let text = texts.theme(&theme.id);
    let title = Signal::stored(text.title);
    let tab = {
        let (title, short) = (
            draft.slice(move |draft| draft_title(draft, &words)),
            text.short,
        );
        Signal::derive(move || format!("{short} · {}", title.get()))
    };
    let counts = draft.filled(move |filled| progress(theme, filled));
    // Answers without a prompt belong to no theme; they are on the page of the first.
    let first = draft.with(|draft| Filled::of(draft)?.worksheet.themes.first().copied());
    let is_first = first.is_some_and(|first| first.id == theme.id);
    let shows_picks = theme.layout.counts_picks();
    let mark = theme.number.map(|number| {
        view! {
            <span class="theme-mark theme-mark--large" data-theme=theme.id.to_string()
                aria-hidden="true">
                {number}
            </span>
        }
        .into_any()
    });
    view! {
        <div class="theme-page" data-theme=theme.id.to_string()>
            <PageHead title tab lead=text.intro before=mark.unwrap_or_else(|| ().into_any())/>
            {below_head}
            {theme.has_directions().then(|| view! { <Writing><DirectionChoice theme/></Writing> })}
            {(!shows_picks).then(|| view! {
                <ProgressBar
                    answered=Signal::derive(move || counts.get().answered)
                    started=Signal::derive(move || counts.get().started)
                    of=Signal::derive(move || counts.get().applicable)
                    theme=theme.id.to_string()
                />
                <p class="theme-page__count">
                    {move || said(counts.get(), words)}
                </p>
            })}
            {shows_picks.then(|| view! { <Picks theme/> })}
            <Sections theme/>
            <Writing><ShowAll theme/></Writing>
            {is_first.then(|| view! { <Former/> })}
            <Writing><Finish theme/></Writing>
        </div>
    }
}

/// The answers without a prompt. Few plans have any, so what shows them is loaded when one does.
#[component]
fn Former() -> impl IntoView {
    let has_some = use_draft().filled(|filled| !former_answers(filled).is_empty());
    view! { <Show when=move || has_some.get()><Later chunk=Chunk::Document(DocumentPart::FormerAnswers)/></Show> }
}

/// The progress as text, the alternative to the bar.
fn said(counts: crate::worksheet::Progress, words: crate::text::ChunkWords) -> String {
    let mut said = vec![(words.start.answered)(counts.answered, counts.applicable)];
    if counts.applicable == 0 {
        return String::new();
    }
    if counts.started > 0 {
        said.push((words.plan().started)(counts.started));
    }
    said.join(" · ")
}
