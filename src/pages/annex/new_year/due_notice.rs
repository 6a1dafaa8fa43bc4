//! The reminder that an update for the coming school year is due, in one line.

use leptos::prelude::*;

use super::NewYearStart;
use crate::domain::{Draft, Due};
use crate::state::use_words;

/// One annex that is due, and the way to the coming year.
#[component]
pub fn DueNotice(
    due: Due,
    /// The annex as it is now.
    source: Callback<(), Option<Draft>>,
    /// Which annex it is, where that is not clear from the page: a link to it.
    #[prop(optional, into)]
    about: Option<AnyView>,
    /// What the annex is called, where several may be due.
    #[prop(optional, into)]
    title: String,
) -> impl IntoView {
    let words = use_words();
    let text = match due {
        Due::ComingYear(year) => (words.new_year.due_coming)(&year.to_string()),
        Due::OutOfDate(day) => (words.new_year.due_old)(&words.date(day)),
    };
    let label = format!("{} {title}", words.new_year.reminder);
    let about = about.map(|about| view! { {about} ": " });
    view! {
        <section class="due-notice" aria-label=label.trim().to_owned()>
            <p class="due-notice__text">{about} {text}</p>
            <NewYearStart source/>
        </section>
    }
    .into_any()
}
