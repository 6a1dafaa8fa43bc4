//! The contact persons of a party.

use leptos::prelude::*;

use super::contact_row::ContactRow;
use crate::domain::{Contact, Side};
use crate::pages::plan::row_list::RowList;
use crate::state::{use_chunk_words, use_draft, use_notices};
use crate::ui::{For, Icon, IconName};

/// The contact persons of a party, and the button that adds one.
#[component]
pub fn ContactList(side: Side, party: &'static str) -> impl IntoView {
    let words = use_chunk_words();
    let contacts = contacts_of(side);
    let keys = contacts.keys();
    view! {
        <div class="contact-list">
            <h3 class="contact-list__title" hidden=move || keys.with(Vec::is_empty)>
                {words.profile().party.contacts}
                <span class="visually-hidden">", " {party}</span>
            </h3>
            <ol class="contact-list__rows row-list">
                <For each=move || keys.get() key=|key| *key let((id, number))>
                    <ContactRow contacts id number side party/>
                </For>
            </ol>
            <button type="button" class="button" id=contacts.add_id
                on:click=move |_| contacts.add()>
                <Icon name=IconName::Plus/>
                {words.profile().party.add}
                <span class="visually-hidden">", " {party}</span>
            </button>
        </div>
    }
    .into_any()
}

fn contacts_of(side: Side) -> RowList<Contact> {
    let words = use_chunk_words();
    let school = RowList {
        draft: use_draft(),
        notices: use_notices(),
        add_id: "add-school-contact",
        rows: |plan| &plan.profile.school.contacts,
        rows_mut: |plan| &mut plan.profile.school.contacts,
        new: Contact::new,
        removed: words.profile().party.removed,
        restored: words.profile().party.restored,
    };
    match side {
        Side::School => school,
        Side::LearningEnvironment => RowList {
            add_id: "add-environment-contact",
            rows: |plan| &plan.profile.learning_environment.contacts,
            rows_mut: |plan| &mut plan.profile.learning_environment.contacts,
            ..school
        },
    }
}
