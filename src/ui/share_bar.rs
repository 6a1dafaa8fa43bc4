//! A small bar that is filled to a share. What it means stands beside it in words.

use leptos::prelude::*;

/// A bar filled to `share` of 1, in the colour of a theme. Hidden from those who hear the page.
#[component]
pub fn ShareBar(share: f64, #[prop(into)] theme: String) -> impl IntoView {
    // A whole number: how Rust prints fractions takes 10 kB.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "from 0 to 100"
    )]
    let width = (share.clamp(0.0, 1.0) * 100.0).round() as u8;
    view! {
        <svg class="share-bar" data-theme=theme viewBox="0 0 100 8" preserveAspectRatio="none"
            aria-hidden="true" focusable="false">
            <rect class="share-bar__ground" width="100" height="8" rx="4"/>
            <rect class="share-bar__part" width=width height="8" rx="4"/>
        </svg>
    }
}
