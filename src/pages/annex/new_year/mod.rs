//! The coming school year: the reminder that it is due, and the annex made from the one before.
//!
//! Called by the page of an annex, and by the start page for all annexes.

mod due_notice;
mod new_year_panel;
mod new_year_start;
mod year;

use leptos::prelude::*;

use crate::browser::clock::local;
use crate::state::{today, use_draft, use_library};
pub use due_notice::DueNotice;
pub use new_year_start::NewYearStart;

/// On the page of an annex: the reminder, while an update is due.
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

/// On the page of an annex: the way to the coming year that is always there.
#[component]
pub fn NewYear() -> impl IntoView {
    let draft = use_draft();
    let source = Callback::new(move |()| Some(draft.with(Clone::clone)));
    view! { <NewYearStart source/> }
}
