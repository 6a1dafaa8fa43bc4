//! A party: name, address, contact persons.

use leptos::prelude::*;

use super::contact_list::ContactList;
use crate::domain::Side;
use crate::state::{use_chunk_words, use_draft};
use crate::ui::TextField;

/// What browsers may fill into a field of a party: their user is of the party that fills in the plan.
pub fn about_user(side: Side, what: &'static str) -> Signal<&'static str> {
    let own = use_draft().plan(|plan| plan.profile.filled_by);
    Signal::derive(move || if own.get() == Some(side) { what } else { "off" })
}

/// The card of a party.
#[component]
pub fn Party(side: Side) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let (title, heading) = match side {
        Side::School => (words.plan().school, "party-school"),
        Side::LearningEnvironment => (words.plan().learning_environment, "party-environment"),
    };
    let set_name = move |name| draft.edit_plan(|plan| plan.profile.party_mut(side).name = name);
    let set_municipality = move |municipality| {
        draft.edit_plan(|plan| plan.profile.party_mut(side).municipality = municipality);
    };
    view! {
        <section class="party card" aria-labelledby=heading>
            <h2 class="party__title" id=heading>{title}</h2>
            <TextField
                label=words.profile().party.name
                label_extra=title
                autocomplete=about_user(side, "organization")
                value=draft.plan(move |plan| plan.profile.party(side).name.clone())
                on_input=set_name
            />
            <TextField
                label=words.profile().party.municipality
                label_extra=title
                value=draft.plan(move |plan| plan.profile.party(side).municipality.clone())
                on_input=set_municipality
            />
            <ContactList side party=title/>
        </section>
    }
    .into_any()
}
