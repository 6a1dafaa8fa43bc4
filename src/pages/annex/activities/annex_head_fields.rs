//! The fields of the form header.

use leptos::prelude::*;

use super::annex_period::AnnexPeriod;
use super::annex_updated::AnnexUpdated;
use crate::domain::{AnnexHead, SchoolYear};
use crate::state::{Readers, today, use_chunk_words, use_draft, use_texts};
use crate::ui::{SelectField, Suggestions, TextField};
use crate::worksheet::move_to_year;

/// All fields of the header.
#[component]
pub fn AnnexHeadFields() -> impl IntoView {
    let labels = &use_chunk_words().activities().head;
    view! {
        <div class="annex-head-fields">
            <YearField/>
            <ThemeField/>
            <HeadField label=labels.ambassador autocomplete="name" part=|head| &mut head.ambassador/>
            <HeadField label=labels.position autocomplete="organization-title"
                part=|head| &mut head.position/>
            <HeadField label=labels.institution autocomplete="organization"
                part=|head| &mut head.institution/>
            <HeadField label=labels.municipality part=|head| &mut head.municipality/>
            <HeadField label=labels.leader part=|head| &mut head.leader/>
            <AnnexUpdated/>
            <AnnexPeriod/>
        </div>
    }
    .into_any()
}

/// A field with a single line of text.
#[component]
fn HeadField(
    label: &'static str,
    #[prop(optional)] hint: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    part: fn(&mut AnnexHead) -> &mut String,
) -> impl IntoView {
    let draft = use_draft();
    let value = draft.annex(move |annex| {
        let mut head = annex.head.clone();
        std::mem::take(part(&mut head))
    });
    let write = move |text| draft.edit_annex(Readers::All, |annex| *part(&mut annex.head) = text);
    view! { <TextField label hint autocomplete value on_input=write/> }
}

/// The European theme, with those that are known for the school year as suggestions.
#[component]
fn ThemeField() -> impl IntoView {
    let labels = &use_chunk_words().activities().head;
    let draft = use_draft();
    let texts = use_texts();
    let known = draft.annex(move |annex| {
        let year = annex.head.school_year;
        year.map_or(Vec::new(), |year| texts.yearly_themes(year).to_vec())
    });
    let write = move |text| draft.edit_annex(Readers::All, |annex| annex.head.theme = text);
    view! {
        <div class="field">
            <HeadField label=labels.theme hint=labels.theme_hint part=|head| &mut head.theme/>
            {move || view! {
                <Suggestions label=labels.theme_known items=known.get() on_pick=write/>
            }}
        </div>
    }
}

/// The school year. The options are the years around the current one, and always the stored one.
#[component]
fn YearField() -> impl IntoView {
    let labels = &use_chunk_words().activities().head;
    let draft = use_draft();
    let stored = draft.annex(|annex| annex.head.school_year);
    let mut years = SchoolYear::containing(today()).around(10, 3);
    years.extend(stored.get_untracked());
    years.sort_unstable();
    years.dedup();
    let none = (String::new(), labels.no_school_year.to_owned());
    let years = years
        .iter()
        .map(|year| (year.to_string(), year.to_string()));
    let key = move || {
        let year = stored.get();
        year.map(|year| year.to_string()).unwrap_or_default()
    };
    let choose = move |key: String| {
        draft.edit_annex(Readers::All, |annex| move_to_year(annex, key.parse().ok()));
    };
    view! {
        <SelectField
            label=labels.school_year
            options=std::iter::once(none).chain(years).collect()
            value=Signal::derive(key)
            on_change=choose
        />
    }
}
