//! Facts of the agreement: headings with points.

use leptos::prelude::*;

use crate::text::words::FactGroup;

/// A group of facts.
#[component]
pub fn FactList(group: &'static FactGroup) -> impl IntoView {
    view! {
        <section class="annex-agreement__part">
            <h2>{group.title}</h2>
            {points(group)}
        </section>
    }
    .into_any()
}

/// The tasks of an ambassador, in groups.
#[component]
pub fn TaskGroups(title: &'static str, groups: &'static [FactGroup]) -> impl IntoView {
    let groups = groups
        .iter()
        .map(|group| {
            view! {
                <div class="annex-agreement__group">
                    <h3>{group.title}</h3>
                    {points(group)}
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="annex-agreement__part">
            <h2>{title}</h2>
            <div class="annex-agreement__groups">{groups}</div>
        </section>
    }
    .into_any()
}

fn points(group: &'static FactGroup) -> impl IntoView {
    let points = group.points.iter().map(|point| view! { <li>{*point}</li> });
    view! { <ul class="annex-agreement__points">{points.collect_view()}</ul> }
}
