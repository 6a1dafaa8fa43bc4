//! The agreement text that both parties sign, and where the signed copy is kept.

use leptos::prelude::*;

use super::agreement_draft::AgreementDraft;
use crate::state::{use_chunk_words, use_draft};
use crate::ui::{DateField, TextArea, TextField};

/// The agreement text, its generator, where the signed copy is kept and when it was signed.
#[component]
pub fn AgreementText() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let labels = &words.agreements().text;
    view! {
        <section class="agreement-text card" aria-labelledby="agreement">
            <h2 class="agreement-text__title" id="agreement">{labels.title}</h2>
            <p class="section__intro">{labels.intro}</p>
            <AgreementDraft/>
            <TextArea
                label=labels.text
                rows=8
                class="agreement-text__area"
                value=draft.plan(|plan| plan.agreement.text.clone())
                on_input=move |text| draft.edit_plan(|plan| plan.agreement.text = text)
            />
            <div class="agreement-text__signed">
                <TextField
                    label=labels.kept_at
                    hint=labels.kept_at_hint
                    value=draft.plan(|plan| plan.agreement.kept_at.clone())
                    on_input=move |place| draft.edit_plan(|plan| plan.agreement.kept_at = place)
                />
                <DateField
                    words
                    label=labels.signed_on
                    value=draft.plan(|plan| plan.agreement.signed_on)
                    on_change=move |day| draft.edit_plan(|plan| plan.agreement.signed_on = day)
                />
            </div>
        </section>
    }
    .into_any()
}
