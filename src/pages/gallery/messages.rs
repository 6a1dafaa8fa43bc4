//! Chips, notices, cards and collapsible sections.

use leptos::prelude::*;

use crate::text::ChunkWords;
use crate::ui::{Chip, Icon, IconName, Tone};

pub fn tags(words: ChunkWords) -> AnyView {
    let prompt = words.prompt();
    view! {
        <div class="cluster">
            <Chip tone=Tone::Neutral text=prompt.status_open/>
            <Chip tone=Tone::Attention text=prompt.status_to_discuss/>
            <Chip tone=Tone::Good text=prompt.status_agreed/>
            <Chip tone=Tone::Brand text=words.plan().finished/>
        </div>
    }
    .into_any()
}

pub fn messages(words: ChunkWords) -> AnyView {
    let callout = |class, title, said| {
        view! {
            <div class=format!("callout {class}")>
                <h3 class="callout__title">{title}</h3>
                <p>{said}</p>
            </div>
        }
    };
    let notice = |class, said, can_undo: bool| {
        view! {
            <div class=format!("notice-bar {class}")>
                <p class="notice-bar__text">{said}</p>
                {can_undo.then(|| view! {
                    <button type="button" class="notice-bar__undo">
                        <Icon name=IconName::Undo/> {words.app.undo}
                    </button>
                })}
                <button type="button" class="notice-bar__close" aria-label=words.app.close>
                    <Icon name=IconName::Close/>
                </button>
            </div>
        }
    };
    let (text, problems) = (words.gallery(), words.problems());
    view! {
        <div class="stack">
            {callout("", words.reliability().where_title, words.reliability().kept_for_now)}
            {callout("callout--attention", words.arriving().import_title, words.arriving().keep_both_text)}
            {callout("callout--problem", problems.file_title, problems.nothing_changed)}
            {notice("", text.done, true)}
            {notice("notice-bar--problem", words.storage.download_failed, false)}
            {card(words, false)}
            {card(words, true)}
            <details class="section section--folds">
                <summary class="section__summary">
                    <h3 class="section__title">{words.plan().former}</h3>
                    <span class="section__count">{(words.plan().answered)(2, 5)}</span>
                </summary>
                <p class="section__intro">{words.plan().former_text}</p>
            </details>
        </div>
    }
    .into_any()
}

/// The card of a prompt, closed or open.
fn card(words: ChunkWords, is_open: bool) -> impl IntoView {
    let prompt = words.prompt();
    let class = if is_open {
        "prompt-card prompt-card--open"
    } else {
        "prompt-card"
    };
    let inside = if is_open {
        view! {
            <div class="prompt-card__body">
                <p class="prompt-card__guidance">{words.plan().finish_hint}</p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <div class="prompt-card__chips">
                <Chip tone=Tone::Good text=prompt.status_agreed/>
            </div>
            <p class="prompt-card__answer">{words.gallery().hint}</p>
        }
        .into_any()
    };
    view! {
        <article class=class data-theme="contact">
            <h3 class="prompt-card__title">
                <button type="button" class="prompt-card__toggle" aria-expanded=is_open.to_string()>
                    {words.plan().own_title}
                </button>
            </h3>
            {inside}
        </article>
    }
}
