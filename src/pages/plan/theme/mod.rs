//! A theme of the guide: its sections of prompts, and the mark that it is finished.

mod direction;
mod finish;
mod picks;
mod sections;

use leptos::prelude::*;

use direction::DirectionChoice;
pub use finish::Finish;
use picks::Picks;
use sections::Sections;

use super::prompts::FormerAnswers;
use crate::pages::PageHead;
use crate::pages::frame::Writing;
use crate::state::{use_chunk_words, use_draft, use_texts};
use crate::ui::ProgressBar;
use crate::worksheet::{CONTACT, CONTENT, GUIDE_THEMES, Theme, progress};

/// A theme of the guide.
#[component]
pub fn ThemePage(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words();
    let texts = use_texts();
    let draft = use_draft();
    let text = texts.theme(&theme.id);
    let title = Signal::stored(text.title);
    let tab = {
        let (plan_title, short) = (draft.title(), text.short);
        Signal::derive(move || {
            let title = super::names::plan_title(&plan_title.get(), words);
            format!("{short} · {title}")
        })
    };
    let counts = draft.plan(move |plan| progress(theme, plan));
    let number = GUIDE_THEMES.iter().position(|other| *other == theme);
    let mark = number.map(|index| {
        view! {
            <span class="theme-mark theme-mark--large" data-theme=theme.id.to_string()
                aria-hidden="true">
                {index + 1}
            </span>
        }
        .into_any()
    });
    view! {
        <div class="theme-page" data-theme=theme.id.to_string()>
            <PageHead title tab lead=text.intro before=mark.unwrap_or_else(|| ().into_any())/>
            {(*theme == CONTACT).then(|| view! { <Writing><DirectionChoice/></Writing> })}
            {(*theme != CONTENT).then(|| view! {
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
            {(*theme == CONTENT).then(|| view! { <Picks/> })}
            <Sections theme/>
            {(*theme == CONTACT).then(|| view! { <FormerAnswers/> })}
            <Writing><Finish theme/></Writing>
        </div>
    }
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
