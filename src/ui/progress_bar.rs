//! The progress of a theme, one piece per prompt. The page shows the count as text next to it.

use leptos::prelude::*;

/// A bar of pieces: answered, to be discussed, open. Hidden from screen readers, which get the count
/// as text.
#[component]
pub fn ProgressBar(
    #[prop(into)] answered: Signal<usize>,
    #[prop(into)] started: Signal<usize>,
    #[prop(into)] of: Signal<usize>,
    /// The theme that sets the colour.
    #[prop(into)]
    theme: String,
) -> impl IntoView {
    let pieces = move || {
        let (answered, started) = (answered.get(), started.get());
        (0..of.get())
            .map(|n| {
                let class = if n < answered {
                    "progress-bar__piece progress-bar__piece--answered"
                } else if n < answered + started {
                    "progress-bar__piece progress-bar__piece--started"
                } else {
                    "progress-bar__piece"
                };
                view! { <span class=class></span> }
            })
            .collect_view()
    };
    view! { <div class="progress-bar" data-theme=theme aria-hidden="true">{pieces}</div> }
}
