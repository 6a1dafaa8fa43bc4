//! Buttons to move and delete a row, usable by pointer and keyboard.

use leptos::prelude::*;

use super::{Icon, IconName};
use crate::domain::Move;
use crate::text::ChunkWords;

/// The labels of the three buttons.
#[derive(Clone, Copy)]
pub struct RowActionWords {
    pub up: &'static str,
    pub down: &'static str,
    pub remove: &'static str,
}

impl From<ChunkWords> for RowActionWords {
    fn from(words: ChunkWords) -> Self {
        Self {
            up: words.prompt().move_up,
            down: words.prompt().move_down,
            remove: words.prompt().remove,
        }
    }
}

/// Up, down and delete for one row.
#[component]
pub fn RowActions(
    #[prop(into)] words: RowActionWords,
    /// The name of the row, for example "Kontaktperson 2". Part of each button's accessible name.
    #[prop(into)]
    name: Signal<String>,
    #[prop(into)] on_move: Callback<Move>,
    #[prop(into)] on_remove: Callback<()>,
) -> impl IntoView {
    let label = move |verb: &'static str| move || format!("{verb}: {}", name.get());
    view! {
        <div class="row-actions">
            <button type="button" class="icon-button" title=label(words.up)
                on:click=move |_| on_move.run(Move::Up)>
                <Icon name=IconName::Up/>
            </button>
            <button type="button" class="icon-button" title=label(words.down)
                on:click=move |_| on_move.run(Move::Down)>
                <Icon name=IconName::Down/>
            </button>
            <button type="button" class="icon-button" title=label(words.remove)
                on:click=move |_| on_remove.run(())>
                <Icon name=IconName::Bin/>
            </button>
        </div>
    }
}
