//! The parties besides the two sides.

use leptos::prelude::*;

use super::party::{PartyFields, Whose};
use crate::domain::{FurtherParty, RowId};
use crate::pages::plan::row_list::{RowList, row_element};
use crate::state::{use_chunk_words, use_draft, use_notices};
use crate::ui::{For, Icon, IconName, RowActions};

/// The further parties, and the button that adds one.
#[component]
pub fn FurtherParties() -> impl IntoView {
    let words = use_chunk_words();
    let labels = &words.profile().party;
    let parties = RowList {
        draft: use_draft(),
        notices: use_notices(),
        add_id: "add-party",
        of: None,
        rows: |plan, _| Some(&plan.profile.more_parties),
        rows_mut: |plan, _| Some(&mut plan.profile.more_parties),
        new: FurtherParty::new,
        removed: labels.further_removed,
        restored: labels.further_restored,
    };
    let keys = parties.keys();
    view! {
        <div class="further-parties">
            <ol class="further-parties__rows row-list" hidden=move || keys.with(Vec::is_empty)>
                <For each=move || keys.get() key=|key| *key let((id, number))>
                    <FurtherRow parties id number/>
                </For>
            </ol>
            <button type="button" class="button" id=parties.add_id() on:click=move |_| parties.add()>
                <Icon name=IconName::Plus/>
                {labels.add_further}
            </button>
        </div>
    }
    .into_any()
}

/// A further party. The two sides are the first and the second.
#[component]
fn FurtherRow(parties: RowList<FurtherParty>, id: RowId, number: usize) -> impl IntoView {
    let words = use_chunk_words();
    let name = (words.profile().party.further_row)(number + 2);
    view! {
        <li class="party card" id=row_element(id)>
            <div class="row-card__head">
                <h2 class="row-card__title party__title">{name.clone()}</h2>
                <RowActions
                    words
                    name=Signal::stored(name.clone())
                    on_move=move |way| parties.shift(id, way)
                    on_remove=move |()| parties.remove(id)
                />
            </div>
            <PartyFields whose=Whose::Further(id) party=name/>
        </li>
    }
    .into_any()
}
