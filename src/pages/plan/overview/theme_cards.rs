//! Cards of the themes and the agreements, with their progress and a link.

use leptos::prelude::*;

use crate::state::{Place, use_chunk_words, use_draft, use_texts};
use crate::text::ChunkWords;
use crate::ui::{Chip, Icon, IconName, ProgressBar, Tone};
use crate::worksheet::{Progress, Theme, progress};

/// One card per theme.
#[component]
pub fn ThemeCards() -> impl IntoView {
    let words = use_chunk_words();
    let themes = use_draft().filled(|filled| filled.worksheet.themes.to_vec());
    let themes = move || {
        let themes = themes.get().into_iter();
        themes
            .map(|theme| view! { <ThemeCard theme/> })
            .collect_view()
    };
    view! {
        <section class="overview-page__part" aria-labelledby="overview-themes">
            <h2 id="overview-themes">{words.overview().themes}</h2>
            <ul class="theme-cards">{themes}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn ThemeCard(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let counts = draft.filled(move |filled| progress(theme, filled));
    let mark = match theme.number {
        Some(number) => view! {
            <span class="theme-mark" data-theme=theme.id.to_string() aria-hidden="true">
                {number}
            </span>
        }
        .into_any(),
        None => {
            view! { <span class="theme-card__icon"><Icon name=IconName::Plan/></span> }.into_any()
        }
    };
    let finished = move || {
        let chip = || view! { <Chip tone=Tone::Good text=words.plan().finished/> };
        counts.get().finished.then(chip)
    };
    // No bar for the catalogue of ideas: it is not meant to be picked completely.
    let bar = (!theme.layout.counts_picks()).then(|| {
        view! {
            <ProgressBar
                answered=Signal::derive(move || counts.get().answered)
                started=Signal::derive(move || counts.get().started)
                of=Signal::derive(move || counts.get().applicable)
                theme=theme.id.to_string()
            />
        }
    });
    view! {
        <li>
            <a class="theme-card" data-theme=theme.id.to_string()
                href=draft.href(Place::of_theme(&theme.id, None))>
                <span class="theme-card__head">
                    {mark}
                    <span class="theme-card__title">{use_texts().theme(&theme.id).short}</span>
                    {finished}
                </span>
                <span class="theme-card__count">
                    {move || said(theme, counts.get(), words)}
                </span>
                {bar}
            </a>
        </li>
    }
}

/// "5 af 7 besvaret · 2 til drøftelse", "4 valgt · 1 måske"
fn said(theme: &Theme, counts: Progress, words: ChunkWords) -> String {
    let (first, second): (String, fn(usize) -> String) = if theme.layout.counts_picks() {
        ((words.start.picked)(counts.picked), words.overview().maybe)
    } else if counts.applicable == 0 && theme.has_directions() {
        return words.plan().pick_direction.to_owned();
    } else if counts.applicable == 0 {
        return words.plan().none.to_owned();
    } else {
        let answered = (words.start.answered)(counts.answered, counts.applicable);
        (answered, words.plan().started)
    };
    if counts.started == 0 {
        first
    } else {
        format!("{first} · {}", second(counts.started))
    }
}
