//! A small bar that shows a share. The page says the same as text next to it.

use leptos::prelude::*;

/// A bar filled to `share` (0 to 1), in the colour of a theme. Hidden from screen readers.
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
