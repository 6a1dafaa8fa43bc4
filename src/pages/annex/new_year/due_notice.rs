//! The reminder that an update for the new school year is due.

use leptos::prelude::*;

use super::NewYearStart;
use crate::domain::{Draft, Due};
use crate::state::use_chunk_words;

/// The reminder of one annex, with the button for the new year.
#[component]
pub fn DueNotice(
    due: Due,
    /// Reads the current annex.
    source: Callback<(), Option<Draft>>,
    /// A link to the annex, if the page does not make clear which one it is.
    #[prop(optional, into)]
    about: Option<AnyView>,
    /// The name of the annex, if several may be due.
    #[prop(optional, into)]
    title: String,
) -> impl IntoView {
    let words = use_chunk_words();
    let text = match due {
        Due::ComingYear(year) => (words.new_year().due_coming)(&year.to_string()),
        Due::OutOfDate(day) => (words.new_year().due_old)(&words.date(day)),
    };
    let label = format!("{} {title}", words.new_year().reminder);
    let about = about.map(|about| view! { {about} ": " });
    view! {
        <section class="due-notice" aria-label=label.trim().to_owned()>
            <p class="due-notice__text">{about} {text}</p>
            <NewYearStart source/>
        </section>
    }
    .into_any()
}
