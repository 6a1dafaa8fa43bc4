//! The row of a contact person.

use leptos::prelude::*;

use super::late_hint::LateHint;
use super::party::{Whose, about_user};
use crate::domain::{Contact, RowId};
use crate::pages::plan::row_list::{RowList, row_element};
use crate::state::use_chunk_words;
use crate::ui::{FieldKind, RowActions, TextField};

/// The fields of a contact person.
#[component]
pub fn ContactRow(
    contacts: RowList<Contact>,
    id: RowId,
    number: usize,
    whose: Whose,
    party: String,
) -> impl IntoView {
    let words = use_chunk_words();
    let labels = &words.profile().party;
    let row = (labels.contact)(number);
    let name = (words.profile().of)(&row, &party);
    let email = contacts.field(id, |contact| contact.email.clone());
    let hint = LateHint::new(
        labels.email_unlikely,
        Signal::derive(move || email.with(|email| lacks_at(email))),
    );
    // Users are most likely the first of their party.
    let about = move |what| match number {
        1 => about_user(whose, what),
        _ => "off".into(),
    };
    view! {
        <li class="contact-row row-card" id=row_element(id)>
            <div class="row-card__head">
                <p class="row-card__title">{row}</p>
                <RowActions
                    words
                    name=Signal::stored(name.clone())
                    on_move=move |way| contacts.shift(id, way)
                    on_remove=move |()| contacts.remove(id)
                />
            </div>
            <div class="contact-row__fields">
                <TextField label=labels.contact_name label_extra=name.clone() autocomplete=about("name")
                    value=contacts.field(id, |contact| contact.name.clone())
                    on_input=contacts.setter(id, |contact, name| contact.name = name)/>
                <TextField label=labels.contact_title label_extra=name.clone()
                    autocomplete=about("organization-title")
                    value=contacts.field(id, |contact| contact.title.clone())
                    on_input=contacts.setter(id, |contact, title| contact.title = title)/>
                <div class="profile-late-hint" on:focusin=move |_| hint.enter() on:focusout=move |_| hint.leave()>
                    <TextField label=labels.email label_extra=name.clone() kind=FieldKind::Email
                        autocomplete=about("email") value=email error=hint.shown()
                        on_input=contacts.setter(id, |contact, email| contact.email = email)/>
                </div>
                <TextField label=labels.phone label_extra=name kind=FieldKind::Tel
                    autocomplete=about("tel")
                    value=contacts.field(id, |contact| contact.phone.clone())
                    on_input=contacts.setter(id, |contact, phone| contact.phone = phone)/>
            </div>
        </li>
    }
    .into_any()
}

fn lacks_at(email: &str) -> bool {
    !email.trim().is_empty() && !email.contains('@')
}
