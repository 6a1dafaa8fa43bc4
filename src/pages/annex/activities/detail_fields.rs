//! The fields of the details: date, target groups, means, number of participants, objectives.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::details::Details;
use crate::domain::{Elaboration, NamedItem, NamedItemId};
use crate::state::{use_chunk_words, use_texts};
use crate::ui::{FieldKind, TextField, ToggleChips};
use crate::worksheet::Texts;

/// The details of an activity.
#[component]
pub fn DetailFields(
    details: Details,
    /// The name of the activity, part of the accessible name of each field.
    name: String,
) -> impl IntoView {
    let labels = &use_chunk_words().activities().details;
    view! {
        <div class="detail-fields">
            <PartField details label=labels.when hint=labels.when_hint name=name.clone()
                part=|elaboration| &mut elaboration.when/>
            <GroupChips details name=name.clone()/>
            <PartField details label=labels.channel hint=labels.channel_hint name=name.clone()
                part=|elaboration| &mut elaboration.channel/>
            <div class="detail-fields__pair">
                <PartField details label=labels.target hint=labels.target_hint name=name.clone()
                    kind=FieldKind::Number part=|elaboration| &mut elaboration.target/>
                <PartField details label=labels.unit hint=labels.unit_hint name=name.clone()
                    part=|elaboration| &mut elaboration.unit/>
            </div>
            <ObjectiveChips details name/>
        </div>
    }
    .into_any()
}

/// A text field of the details.
#[component]
fn PartField(
    details: Details,
    label: &'static str,
    hint: &'static str,
    name: String,
    #[prop(optional)] kind: FieldKind,
    part: fn(&mut Elaboration) -> &mut String,
) -> impl IntoView {
    let value = move || {
        let mut elaboration = details.parts.with(|parts| parts.elaboration.clone());
        std::mem::take(part(&mut elaboration))
    };
    let write = move |text| details.edit(|activity| *part(&mut activity.elaboration) = text);
    view! {
        <TextField label hint kind label_extra=name value=Signal::derive(value) on_input=write/>
    }
}

/// The target groups.
#[component]
fn GroupChips(details: Details, name: String) -> impl IntoView {
    let texts = use_texts();
    let groups = details.table.read(|annex| annex.target_groups.clone());
    let toggle = move |(id, on)| details.edit(|activity| set(&mut activity.target_groups, id, on));
    view! {
        <ToggleChips
            legend=use_chunk_words().activities().details.target_groups
            legend_extra=name
            options=options(&groups, &texts, Texts::target_group)
            chosen=Signal::derive(move || details.parts.with(|parts| parts.target_groups.clone()))
            on_toggle=toggle
        />
    }
}

/// The objectives that the activity contributes to.
#[component]
fn ObjectiveChips(details: Details, name: String) -> impl IntoView {
    let texts = use_texts();
    let objectives = details.table.read(|annex| annex.objectives.clone());
    let toggle =
        move |(id, on)| details.edit_for_all(|activity| set(&mut activity.objectives, id, on));
    view! {
        <ToggleChips
            legend=use_chunk_words().activities().details.objectives
            legend_extra=name
            options=options(&objectives, &texts, Texts::objective)
            chosen=Signal::derive(move || details.parts.with(|parts| parts.objectives.clone()))
            on_toggle=toggle
        />
    }
}

fn options(
    all: &[NamedItem],
    texts: &Texts,
    name: for<'a> fn(&'a Texts, &'a NamedItem) -> &'a str,
) -> Vec<(NamedItemId, String)> {
    let named = |item: &NamedItem| (item.id.clone(), name(texts, item).to_owned());
    all.iter().map(named).collect()
}

fn set(chosen: &mut BTreeSet<NamedItemId>, id: NamedItemId, on: bool) {
    if on {
        chosen.insert(id);
    } else {
        chosen.remove(&id);
    }
}
