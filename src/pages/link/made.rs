//! A link that was made: the address, its length, and its code.

use leptos::prelude::*;

use crate::browser::{self, clipboard};
use crate::files::{LONG_LINK, LONGEST_LINK, QrPicture, qr_picture};
use crate::pages::for_other_party::{GivenAs, give};
use crate::state::{use_chunk_words, use_draft, use_notices, use_texts};
use crate::ui::{Icon, IconName};

/// The address, or the file instead if the address is too long.
#[component]
pub fn MadeLink(address: String) -> impl IntoView {
    let words = use_chunk_words();
    let notices = use_notices();
    let text = words.link();
    let letters = address.chars().count();
    if letters > LONGEST_LINK {
        return view! {
            <div class="link-made">
                <p id="link-made" tabindex="-1">{(text.too_long)(letters)}</p>
                <PageInstead/>
            </div>
        }
        .into_any();
    }
    let code = qr_picture(&address);
    let kept = StoredValue::new(address.clone());
    let copy = move |_| {
        browser::spawn(async move {
            if clipboard::copy(&kept.get_value()).await {
                notices.say(text.copied);
            } else {
                notices.problem(text.not_copied);
            }
        });
    };
    let is_long = letters > LONG_LINK;
    view! {
        <div class="link-made">
            <label class="field__label" id="link-made" tabindex="-1" for="link-address">{text.address}</label>
            <textarea class="field__input link-made__address" id="link-address" rows="4" readonly
                spellcheck="false" translate="no" prop:value=address.clone()></textarea>
            <button type="button" class="button button--primary" on:click=copy>{text.copy}</button>
            <p class="hint">{(text.letters)(letters)}</p>
            {is_long.then(|| view! { <p>{text.long}</p> <PageInstead/> })}
            {match code {
                Some(code) => view! { <Code code/> }.into_any(),
                None => view! { <p class="hint">{text.no_code}</p> }.into_any(),
            }}
        </div>
    }
    .into_any()
}

/// The code, dark on light in every theme, or no phone reads it. The address above is its text.
#[component]
fn Code(code: QrPicture) -> impl IntoView {
    let text = use_chunk_words().link();
    let QrPicture { side, path } = code;
    view! {
        <figure class="link-code">
            <svg class="link-code__picture" viewBox=format!("0 0 {side} {side}") role="img"
                aria-label=text.code shape-rendering="crispEdges">
                <rect width=side height=side fill="#fff"/>
                <path d=path fill="#000"/>
            </svg>
            <figcaption class="hint">{text.code_hint}</figcaption>
        </figure>
    }
    .into_any()
}

/// The page for the other party, which has no limit.
#[component]
fn PageInstead() -> impl IntoView {
    let (words, texts) = (use_chunk_words(), use_texts());
    let (draft, notices) = (use_draft(), use_notices());
    let on_give = move |_| {
        let texts = texts.clone();
        browser::spawn(async move {
            match give(draft, GivenAs::Page, texts, words).await {
                Some(name) => notices.say((words.app.downloaded)(&name)),
                None => notices.problem(words.storage.download_failed),
            }
        });
    };
    view! {
        <button type="button" class="button" on:click=on_give>
            <Icon name=IconName::Download/>
            {words.link().file_instead}
        </button>
    }
}
