//! A party: name, address, kind, contact persons.

use leptos::prelude::*;

use super::contact_list::ContactList;
use super::party_details::PartyDetails;
use crate::domain::{self, Profile, RowId, Side};
use crate::state::{use_chunk_words, use_draft};
use crate::ui::TextField;

/// Which of the parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Side(Side),
    /// One besides the two sides.
    Further(RowId),
}

impl Whose {
    /// The party; `None` if it was removed.
    pub fn of(self, profile: &Profile) -> Option<&domain::Party> {
        match self {
            Self::Side(side) => Some(profile.party(side)),
            Self::Further(id) => profile.further(id),
        }
    }

    /// The party, mutably.
    pub fn of_mut(self, profile: &mut Profile) -> Option<&mut domain::Party> {
        match self {
            Self::Side(side) => Some(profile.party_mut(side)),
            Self::Further(id) => profile.further_mut(id),
        }
    }
}

/// What browsers may fill into a field of a party: their user is of the party that fills in the plan.
pub fn about_user(whose: Whose, what: &'static str) -> Signal<&'static str> {
    let own = use_draft().plan(|plan| plan.profile.filled_by);
    Signal::derive(move || {
        let is_own = own.get().map(Whose::Side) == Some(whose);
        if is_own { what } else { "off" }
    })
}

/// The card of a party on one side.
#[component]
pub fn Party(side: Side) -> impl IntoView {
    let words = use_chunk_words();
    let (title, heading) = match side {
        Side::School => (words.plan().school, "party-school"),
        Side::LearningEnvironment => (words.plan().learning_environment, "party-environment"),
    };
    view! {
        <section class="party card" aria-labelledby=heading>
            <h2 class="party__title" id=heading>{title}</h2>
            <PartyFields whose=Whose::Side(side) party=title.to_owned()/>
        </section>
    }
    .into_any()
}

/// The fields of a party.
#[component]
pub fn PartyFields(
    whose: Whose,
    /// Its name for screen readers.
    party: String,
) -> impl IntoView {
    let words = use_chunk_words();
    view! {
        <TextField
            label=words.profile().party.name
            label_extra=party.clone()
            autocomplete=about_user(whose, "organization")
            value=read(whose, |party| party.name.clone())
            on_input=writer(whose, |party, name| party.name = name)
        />
        <TextField
            label=words.profile().party.municipality
            label_extra=party.clone()
            value=read(whose, |party| party.municipality.clone())
            on_input=writer(whose, |party, municipality| party.municipality = municipality)
        />
        <PartyDetails whose party=party.clone()/>
        <ContactList whose party/>
    }
    .into_any()
}

/// A text of a party; empty if it was removed.
pub fn read(whose: Whose, read: fn(&domain::Party) -> String) -> Memo<String> {
    use_draft().plan(move |plan| whose.of(&plan.profile).map(read).unwrap_or_default())
}

/// A callback that writes a text of a party.
pub fn writer(whose: Whose, write: fn(&mut domain::Party, String)) -> Callback<String> {
    let draft = use_draft();
    Callback::new(move |text| {
        draft.edit_plan(|plan| {
            if let Some(party) = whose.of_mut(&mut plan.profile) {
                write(party, text);
            }
        });
    })
}
