//! The files for another party: as a page that opens anywhere, or for Samspil alone. Each is noted as a hand-over.

use leptos::prelude::*;

use crate::browser;
use crate::domain::{Draft, PartyId};
use crate::pages::for_other_party::{GivenAs, give};
use crate::pages::plan::NamedParty;
use crate::state::{Author, use_chunk_words, use_draft, use_notices, use_texts};
use crate::ui::{Icon, IconName, SelectField};

/// The choice of the party, and the buttons that make the files. Neither counts as a backup.
#[component]
pub fn HandOverTool() -> impl IntoView {
    let (words, texts) = (use_chunk_words(), use_texts());
    let (draft, notices) = (use_draft(), use_notices());
    let summary = words.summary();
    let here = draft.with(party_here);
    let to = RwSignal::new(other_party(here.as_ref()));
    let options = draft.with(|draft| {
        let profile = draft.plan().map(|plan| plan.profile.party_ids());
        let ids = profile.unwrap_or_default().into_iter();
        let named = ids.filter_map(|id| {
            let named = NamedParty::of(&id, draft, words)?;
            Some((id.to_string(), named.first))
        });
        named.collect::<Vec<_>>()
    });
    let on_give = move |given_as: GivenAs| {
        let (texts, to) = (texts.clone(), to.get_untracked());
        draft.hand_over(sender(&to, here.as_ref()), to.clone());
        let who = draft.with(|draft| NamedParty::of(&to, draft, words));
        let who = who.map(|named| named.within).unwrap_or_default();
        browser::spawn(async move {
            match give(draft, given_as, texts, words).await {
                Some(name) => notices.say((summary.handed_over)(&name, &who)),
                None => notices.problem(words.storage.download_failed),
            }
        });
    };
    let give_file = on_give.clone();
    view! {
        <SelectField label=summary.hand_over_to options
            value=Signal::derive(move || to.get().to_string())
            on_change=move |key: String| to.set(key.into())/>
        <button type="button" class="button" on:click=move |_| on_give(GivenAs::Page)>
            <Icon name=IconName::Download/>
            {words.saved_page().share}
        </button>
        <button type="button" class="button" on:click=move |_| give_file(GivenAs::File)>
            <Icon name=IconName::Download/>
            {summary.share}
        </button>
        <p class="hint">{summary.share_hint}</p>
    }
    .into_any()
}

/// The party that is written for here: what is known of this device, else the side that fills in a plan that nobody
/// handed over.
fn party_here(draft: &Draft) -> Option<PartyId> {
    let is_own = draft.meta.lineage.sent.is_empty();
    let filled_by = draft.plan().and_then(|plan| plan.profile.filled_by);
    let side = filled_by.filter(|_| is_own).map(PartyId::from);
    Author::party_here().or(side)
}

/// The side that a plan of this party goes to.
fn other_party(here: Option<&PartyId>) -> PartyId {
    if here == Some(&PartyId::LEARNING_ENVIRONMENT) {
        PartyId::SCHOOL
    } else {
        PartyId::LEARNING_ENVIRONMENT
    }
}

/// Who hands over to a party: the one here, or the other side if that is the party itself.
fn sender(to: &PartyId, here: Option<&PartyId>) -> Option<PartyId> {
    let is_side = [PartyId::SCHOOL, PartyId::LEARNING_ENVIRONMENT].contains(to);
    match here {
        Some(here) if here != to => Some(here.clone()),
        _ => is_side.then(|| other_party(Some(to))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_goes_to_the_other_side_unless_another_party_is_chosen() {
        let (school, museum) = (PartyId::SCHOOL, PartyId::LEARNING_ENVIRONMENT);
        let office = PartyId::fixed("office");
        assert_eq!(other_party(Some(&school)), museum);
        assert_eq!(other_party(Some(&museum)), school);
        assert_eq!(sender(&museum, None), Some(school.clone()));
        assert_eq!(sender(&museum, Some(&museum)), Some(school.clone()));
        assert_eq!(sender(&office, Some(&museum)), Some(museum));
        assert_eq!(sender(&office, None), None);
    }
}
