//! Prompts and their answers.
//!
//! [`SectionPrompts`] renders a section: its prompts as cards, one of which is open, custom
//! prompts, and hidden ones. Each kind of prompt has a file here.

mod add_own;
mod card;
mod checkpoint;
mod closed;
mod comments;
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

pub use comments::{author_here, comments_beside};
pub use former::former_answers_list;
pub use loaded_fields::{checkpoint_fields, criterion_fields, table_fields};

use crate::pages::frame::Writing;
use crate::state::{use_draft, use_router};
use crate::ui::For;
use crate::worksheet::{Item, Section, section_items, shown_items};

/// The prompts of one section that are shown, and the open one: an emptied answer stays while it is open.
#[component]
pub fn SectionPrompts(section: &'static Section) -> impl IntoView {
    let draft = use_draft();
    let open = use_router().prompt();
    let items = draft.filled(move |filled| {
        let shown = shown_items(section, filled);
        let mut all = section_items(section, filled.responses);
        all.retain(|item| {
            open.with(|open| Some(&item.id) == open.as_ref()) || shown.contains(item)
        });
        all
    });
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
