//! A short word on how something stands.

use leptos::prelude::*;

/// What a chip means. Colour only underlines what the word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Neutral,
    Good,
    Attention,
    Brand,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Neutral => "chip",
            Self::Good => "chip chip--good",
            Self::Attention => "chip chip--attention",
            Self::Brand => "chip chip--brand",
        }
    }
}

/// A short word on how something stands.
#[component]
pub fn Chip(tone: Tone, #[prop(into)] text: String) -> impl IntoView {
    view! { <span class=tone.class()>{text}</span> }
}
