//! Offers to join the lines of a pasted text that was broken to the width of a page.

use leptos::prelude::*;

use crate::browser::paste;
use crate::domain::joined;

/// The button.
#[derive(Clone, Copy)]
struct JoinWords(&'static str);

/// Provides the text of the button to the fields of a page. Without it they offer nothing.
pub fn provide_join_words(join: &'static str) {
    provide_context(JoinWords(join));
}

/// A pasted text, and the same with joined lines.
#[derive(Clone)]
struct Offer {
    pasted: String,
    joined: String,
    /// Whether the field has the pasted text.
    is_in: bool,
}

/// The offer of a field.
#[derive(Clone, Copy)]
pub(super) struct JoinLines {
    offer: RwSignal<Option<Offer>>,
    words: Option<JoinWords>,
}

impl JoinLines {
    pub fn new() -> Self {
        Self {
            offer: RwSignal::new(None),
            words: use_context(),
        }
    }

    /// Must be called on `paste`, which comes before `input`.
    pub fn on_paste(self, event: &leptos::ev::ClipboardEvent) {
        let pasted = paste::text_of(event).filter(|_| self.words.is_some());
        let offer = pasted.and_then(|pasted| {
            let joined = joined(&pasted)?;
            let is_in = false;
            Some(Offer {
                pasted,
                joined,
                is_in,
            })
        });
        self.offer.set(offer);
    }

    /// Must be called on `input`. The offer ends when the user goes on typing.
    pub fn on_input(self) {
        if self.offer.with_untracked(Option::is_none) {
            return;
        }
        self.offer.update(|offer| {
            *offer = offer
                .take()
                .filter(|offer| !offer.is_in)
                .map(|offer| Offer {
                    is_in: true,
                    ..offer
                });
        });
    }

    /// The button, if there is something to join.
    pub fn button(
        self,
        value: Signal<String>,
        on_input: Callback<String>,
        focus: impl Fn() + Copy + Send + Sync + 'static,
    ) -> impl IntoView {
        let JoinWords(label) = self.words.unwrap_or(JoinWords(""));
        let join = move |_| {
            let offer = self.offer.get_untracked();
            self.offer.set(None);
            if let Some(Offer { pasted, joined, .. }) = offer {
                on_input.run(value.get_untracked().replacen(&pasted, &joined, 1));
            }
            focus();
        };
        let has_offer = move || {
            self.offer
                .with(|offer| offer.as_ref().is_some_and(|it| it.is_in))
        };
        view! {
            <Show when=has_offer>
                <button type="button" class="text-area__join button button--small" on:click=join>
                    {label}
                </button>
            </Show>
        }
    }
}
