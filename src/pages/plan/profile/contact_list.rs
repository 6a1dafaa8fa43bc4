//! The contact persons of a party.

use leptos::prelude::*;

use super::contact_row::ContactRow;
use super::party::Whose;
use crate::domain::{Contact, Side};
use crate::pages::plan::row_list::RowList;
use crate::state::{use_chunk_words, use_draft, use_notices};
use crate::ui::{For, Icon, IconName};

/// The contact persons of a party, and the button that adds one.
#[component]
pub fn ContactList(whose: Whose, party: String) -> impl IntoView {
    let words = use_chunk_words();
    let contacts = contacts_of(whose);
    let keys = contacts.keys();
    let of_row = StoredValue::new(party.clone());
    view! {
        <div class="contact-list">
            <h3 class="contact-list__title" hidden=move || keys.with(Vec::is_empty)>
                {words.profile().party.contacts}
                <span class="visually-hidden">", " {party.clone()}</span>
            </h3>
            <ol class="contact-list__rows row-list">
                <For each=move || keys.get() key=|key| *key let((id, number))>
                    <ContactRow contacts id number whose party=of_row.get_value()/>
                </For>
            </ol>
            <button type="button" class="button" id=contacts.add_id()
                on:click=move |_| contacts.add()>
                <Icon name=IconName::Plus/>
                {words.profile().party.add}
                <span class="visually-hidden">", " {party}</span>
            </button>
        </div>
    }
    .into_any()
}

fn contacts_of(whose: Whose) -> RowList<Contact> {
    let words = use_chunk_words();
    let school = RowList {
        draft: use_draft(),
        notices: use_notices(),
        add_id: "add-school-contact",
        of: None,
        rows: |plan, _| Some(&plan.profile.school.contacts),
        rows_mut: |plan, _| Some(&mut plan.profile.school.contacts),
        new: Contact::new,
        removed: words.profile().party.removed,
        restored: words.profile().party.restored,
    };
    match whose {
        Whose::Side(Side::School) => school,
        Whose::Side(Side::LearningEnvironment) => RowList {
            add_id: "add-environment-contact",
            rows: |plan, _| Some(&plan.profile.learning_environment.contacts),
            rows_mut: |plan, _| Some(&mut plan.profile.learning_environment.contacts),
            ..school
        },
        Whose::Further(id) => RowList {
            add_id: "add-further-contact",
            of: Some(id),
            rows: |plan, of| Some(&plan.profile.further(of?)?.contacts),
            rows_mut: |plan, of| Some(&mut plan.profile.further_mut(of?)?.contacts),
            ..school
        },
    }
}
