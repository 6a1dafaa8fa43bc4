//! The bar of an open draft: undo, save status, file, and the menu of the draft's pages.
//!
//! On wide screens it is the right part of the header, and the rail replaces the menu. On narrow ones the
//! rest of the header scrolls away, and the bar stays at the top.

use leptos::prelude::*;

use super::save_line::SaveLine;
use super::undo_buttons::UndoButtons;
use crate::browser::{self, focus::focus_soon, keys};
use crate::state::{OpenDraft, use_words};
use crate::ui::{Icon, IconName};

const ID: &str = "draft-bar";
/// The id of the button of the menu.
const TOGGLE: &str = "draft-bar-menu";

/// Whether the menu of the draft's pages is open. The rail shows the pages.
#[derive(Clone, Copy)]
pub struct PlaceMenu(RwSignal<bool>);

/// Provides the state of the menu to the bar and to the rail.
pub fn provide_place_menu() {
    provide_context(PlaceMenu(RwSignal::new(false)));
}

/// The menu of the open draft.
pub fn use_place_menu() -> PlaceMenu {
    expect_context()
}

impl PlaceMenu {
    /// Whether it is open; tracks.
    pub fn is_open(self) -> bool {
        self.0.get()
    }

    /// Closes it.
    pub fn close(self) {
        self.0.set(false);
    }

    fn toggle(self) {
        self.0.update(|open| *open = !*open);
    }
}

/// The bar.
#[component]
pub fn DraftBar(
    open: OpenDraft,
    /// The name of the current page.
    here: Signal<String>,
) -> impl IntoView {
    let words = use_words();
    let menu = use_place_menu();
    keep_height();
    close_with_escape(menu);
    view! {
        <div class="draft-bar" id=ID>
            <UndoButtons open/>
            <SaveLine open/>
            <button type="button" id=TOGGLE class="draft-bar__menu" aria-controls="rail-places"
                aria-expanded=move || menu.is_open().to_string() on:click=move |_| menu.toggle()>
                <span class="draft-bar__here">{here}</span>
                <span class="draft-bar__word">{words.app.menu}</span>
                <Icon name=IconName::Down/>
            </button>
        </div>
    }
    .into_any()
}

/// Escape closes the menu and returns to its button, wherever the focus is: not every browser focuses the
/// button that was pressed.
fn close_with_escape(menu: PlaceMenu) {
    let listener = keys::on_key(move |press| {
        let closes = press.key == "Escape" && menu.0.get_untracked();
        if closes {
            menu.close();
            focus_soon(TOGGLE);
        }
        closes
    });
    let kept = StoredValue::new_local(listener);
    on_cleanup(move || kept.dispose());
}

/// Tells the styles how high the bar is: what sticks below it, and how far focus scrolls, depends on it.
fn keep_height() {
    let kept = StoredValue::new_local(None);
    Effect::new(move |_| {
        kept.try_set_value(browser::height::publish(ID));
    });
    on_cleanup(move || kept.dispose());
}
