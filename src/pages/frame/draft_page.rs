//! The frame of a page with an open draft, whose tools are in the header.

use leptos::prelude::*;

use super::follow_bar::FollowBar;
use super::save_line::SaveLine;
use super::undo_buttons::UndoButtons;
use super::{GonePage, Localised, Page};
use crate::domain::DraftKind;
use crate::state::{provide_draft, use_router};

/// Opens the draft of the current route and shows `page`, or a message if the draft does not exist.
pub fn draft_page(kind: DraftKind, page: fn() -> AnyView) -> AnyView {
    let id = use_router().route_now().draft();
    let open = id
        .and_then(provide_draft)
        .filter(|open| open.kind() == kind);
    let page = match open {
        Some(open) => Page::new(page).with_tools(
            move || view! { <UndoButtons open/> <SaveLine open/> }.into_any(),
            move || view! { <FollowBar open/> }.into_any(),
        ),
        None => Page::new(|| view! { <GonePage/> }),
    };
    view! { <Localised page/> }.into_any()
}
