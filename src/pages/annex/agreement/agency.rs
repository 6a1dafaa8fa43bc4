//! The agency that signs. Bank and account numbers must not have a field, here or anywhere else.

use leptos::prelude::*;

use crate::domain::Agency;
use crate::state::{Readers, use_chunk_words, use_draft};
use crate::ui::{FieldKind, TextArea, TextField};

/// Access to a text field of the agency.
type Part = fn(&mut Agency) -> &mut String;

/// The fields of the agency.
#[component]
pub fn AgencyFields(
    /// Where the suggested name and address are from.
    source: String,
) -> impl IntoView {
    let labels = &use_chunk_words().annex_agreement().agency_form;
    view! {
        <section class="annex-agreement__part">
            <h2>{labels.title}</h2>
            <p class="annex-agreement__text">{labels.intro} " " {source}</p>
            <div class="annex-agreement__fields">
                <TextField label=labels.name value=text(|agency| agency.name.clone())
                    on_input=writer(|agency| &mut agency.name)/>
                <TextField label=labels.signatory hint=labels.signatory_hint
                    value=text(|agency| agency.signatory.clone())
                    on_input=writer(|agency| &mut agency.signatory)/>
                <TextArea label=labels.address value=text(|agency| agency.address.clone())
                    on_input=writer(|agency| &mut agency.address)/>
                <TextField label=labels.email kind=FieldKind::Email
                    value=text(|agency| agency.email.clone())
                    on_input=writer(|agency| &mut agency.email)/>
            </div>
        </section>
    }
    .into_any()
}

fn text(read: fn(&Agency) -> String) -> Memo<String> {
    use_draft().annex(move |annex| read(&annex.head.agency))
}

fn writer(part: Part) -> Callback<String> {
    let draft = use_draft();
    Callback::new(move |text| {
        draft.edit_annex(Readers::All, |annex| *part(&mut annex.head.agency) = text);
    })
}
