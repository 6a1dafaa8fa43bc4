//! The kind, the country and the working language of a party, folded while none is entered.

use leptos::prelude::*;

use super::party::{Whose, read, writer};
use crate::browser::{self, focus};
use crate::domain::PartyKind;
use crate::state::{fetch_worded, use_chunk_words, use_draft, use_language};
use crate::ui::{SelectField, TextField};

/// The fields, which most plans do without.
#[component]
pub fn PartyDetails(whose: Whose, party: String) -> impl IntoView {
    let words = use_chunk_words();
    let labels = &words.profile().party;
    let has_some = use_draft().with(|draft| {
        let party = draft.plan().and_then(|plan| whose.of(&plan.profile));
        party.is_some_and(|party| {
            let texts = [&party.country, &party.working_language];
            party.kind.is_some() || texts.iter().any(|text| !text.is_empty())
        })
    });
    view! {
        <details class="party-details" open=has_some>
            <summary>
                {labels.details}
                <span class="visually-hidden">", " {party.clone()}</span>
            </summary>
            <div class="party-details__fields">
                <KindField whose party=party.clone()/>
                <TextField label=labels.country label_extra=party.clone()
                    value=read(whose, |party| party.country.clone())
                    on_input=writer(whose, |party, country| party.country = country)/>
                <TextField label=labels.working_language label_extra=party
                    hint=labels.working_language_hint
                    value=read(whose, |party| party.working_language.clone())
                    on_input=writer(whose, |party, language| party.working_language = language)/>
            </div>
        </details>
    }
    .into_any()
}

/// The kind of institution. The page is rebuilt in its words.
#[component]
fn KindField(whose: Whose, party: String) -> impl IntoView {
    let words = use_chunk_words();
    let labels = &words.profile().party;
    let (draft, language) = (use_draft(), use_language());
    let value = draft.plan(move |plan| match (whose, whose.of(&plan.profile)) {
        (Whose::Side(side), Some(party)) => party.kind_on(side).to_string(),
        (Whose::Further(_), Some(party)) => {
            let kind = party.kind.as_ref();
            kind.map(PartyKind::to_string).unwrap_or_default()
        }
        (_, None) => String::new(),
    });
    let mut kinds: Vec<PartyKind> = PartyKind::ALL.to_vec();
    // A kind of a later version stays what it is.
    let known = PartyKind::from(value.get_untracked());
    if !kinds.contains(&known) && !known.as_str().is_empty() {
        kinds.push(known);
    }
    let none = (String::new(), labels.no_kind.to_owned());
    let none = matches!(whose, Whose::Further(_)).then_some(none);
    let options = kinds.iter().map(|kind| {
        (
            kind.to_string(),
            (labels.kind_name)(kind.as_str()).to_owned(),
        )
    });
    let write = writer(whose, |party, kind| {
        party.kind = (!kind.is_empty()).then(|| kind.into());
    });
    let choose = move |kind: String| {
        let place = focus::here();
        // The kinds as they will be: the page is rebuilt at once if their words are here.
        let mut profile = draft.with(|draft| draft.plan().map(|plan| plan.profile.clone()));
        if let Some(party) = profile.as_mut().and_then(|profile| whose.of_mut(profile)) {
            party.kind = Some(kind.clone().into());
        }
        let kinds = profile.map_or_else(String::new, |profile| profile.kinds_key());
        browser::spawn(async move {
            if !kinds.is_empty() {
                let _ = fetch_worded(language.words().language, kinds).await;
            }
            if write.try_run(kind).is_some() {
                focus::focus_back(&place);
            }
        });
    };
    view! {
        <SelectField
            label=labels.kind
            label_extra=party
            options=none.into_iter().chain(options).collect()
            value
            on_change=choose
        />
    }
    .into_any()
}
