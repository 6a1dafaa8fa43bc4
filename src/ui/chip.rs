//! A short status label.

use leptos::prelude::*;

/// The meaning of a chip. Its colour only repeats what the text says.
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

/// A short status label.
#[component]
pub fn Chip(tone: Tone, #[prop(into)] text: String) -> impl IntoView {
    view! { <span class=tone.class()>{text}</span> }
}
