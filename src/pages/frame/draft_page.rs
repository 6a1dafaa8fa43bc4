//! The frame of a page with an open draft, whose tools are in the header.

use leptos::prelude::*;

use super::draft_bar::{DraftBar, provide_place_menu};
use super::follow_bar::FollowBar;
use super::{GonePage, Localised, Page};
use crate::domain::DraftKind;
use crate::state::{OpenDraft, provide_draft, use_chunk_words, use_router, use_words};
use crate::ui::{provide_join_words, provide_written_in};

/// Opens the draft of the current route and shows `page`, or a message if the draft does not exist.
/// `here` is the name of the current page, `frame` what is around its pages.
pub fn draft_page(
    kind: DraftKind,
    here: fn() -> Signal<String>,
    page: fn() -> AnyView,
    frame: fn(OpenDraft, Page) -> AnyView,
) -> AnyView {
    provide_place_menu();
    let id = use_router().route_now().draft();
    let open = id
        .and_then(provide_draft)
        .filter(|open| open.kind() == kind);
    let Some(open) = open else {
        let page = Page::new(|| view! { <GonePage/> });
        return view! { <Localised page/> }.into_any();
    };
    let page = Page::new(move || {
        let written = open.with(|draft| draft.meta.language.clone());
        provide_join_words(use_chunk_words().fields().join_lines);
        provide_written_in(use_words().language.tag_of_other(&written));
        page()
    })
    .with_tools(
        move || view! { <DraftBar open here=here()/> }.into_any(),
        move || view! { <FollowBar open/> }.into_any(),
    );
    frame(open, page)
}

/// The frame of drafts without parties.
pub fn plain(_open: OpenDraft, page: Page) -> AnyView {
    view! { <Localised page/> }.into_any()
}
