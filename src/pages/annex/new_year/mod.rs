//! The new school year: the reminder, and the annex based on the previous one.
//!
//! Used by the page of an annex, and by the start page for all annexes.

mod due_notice;
mod new_year_panel;
mod new_year_start;

use leptos::prelude::*;

use crate::browser::clock::local;
use crate::state::{today, use_draft, use_library};
pub use due_notice::DueNotice;
pub use new_year_start::NewYearStart;

/// The reminder on the page of an annex, while an update is due.
#[component]
pub fn AnnexDue() -> impl IntoView {
    let (draft, library) = (use_draft(), use_library());
    library.look();
    let id = draft.id();
    let due = draft.slice(move |draft| {
        let changed = local(draft.meta.modified()).date();
        let annex = draft.annex()?;
        annex
            .updated()
            .due(today(), changed, library.has_successor(id, &annex.head))
    });
    let source = Callback::new(move |()| Some(draft.with(Clone::clone)));
    move || due.get().map(|due| view! { <DueNotice due source/> })
}

/// The button for the new year on the page of an annex, which is always available.
#[component]
pub fn NewYear() -> impl IntoView {
    let draft = use_draft();
    let source = Callback::new(move |()| Some(draft.with(Clone::clone)));
    view! { <NewYearStart source/> }
}
