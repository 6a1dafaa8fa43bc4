//! Prompts and their answers.
//!
//! [`SectionPrompts`] renders a section: its prompts as cards, one of which is open, custom
//! prompts, and hidden ones. Each kind of prompt has a file here.

mod add_own;
mod card;
mod checkpoint;
mod closed;
mod consideration;
mod criterion;
mod former;
mod handle;
mod hidden;
mod idea;
mod loaded_fields;
mod prompt_footer;
mod record;
mod table;

use leptos::prelude::*;

use add_own::AddOwn;
use card::PromptCard;
use handle::PromptHandle;
use hidden::HiddenPrompts;
use loaded_fields::bring_fields;

pub use former::former_answers_list;
pub use loaded_fields::{checkpoint_fields, criterion_fields, table_fields};

use crate::pages::frame::Writing;
use crate::state::use_draft;
use crate::ui::For;
use crate::worksheet::{Item, Section, section_items};

/// The prompts of one section.
#[component]
pub fn SectionPrompts(section: &'static Section) -> impl IntoView {
    let draft = use_draft();
    let items = draft.filled(move |filled| section_items(section, filled.responses));
    items.with_untracked(|items| bring_fields(items));
    let shown = move || {
        let items = items.get();
        items
            .into_iter()
            .filter(|item| !item.hidden)
            .collect::<Vec<Item>>()
    };
    view! {
        <div class="section-prompts">
            <For each=shown key=|item| item.id.clone() let:item>
                <PromptCard item section/>
            </For>
            <Writing><AddOwn section/></Writing>
            <HiddenPrompts items/>
        </div>
    }
}
