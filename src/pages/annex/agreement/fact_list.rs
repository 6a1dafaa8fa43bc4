//! Facts of the agreement: headings with points.

use leptos::prelude::*;

use crate::worksheet::PagePart;

/// A group of facts.
#[component]
pub fn FactList(group: PagePart) -> impl IntoView {
    view! {
        <section class="annex-agreement__part">
            <h2>{group.title}</h2>
            {points(group.lines)}
        </section>
    }
    .into_any()
}

/// The tasks of an ambassador, in groups.
#[component]
pub fn TaskGroups(title: String, groups: Vec<PagePart>) -> impl IntoView {
    let groups = groups
        .into_iter()
        .map(|group| {
            view! {
                <div class="annex-agreement__group">
                    <h3>{group.title}</h3>
                    {points(group.lines)}
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

/// A list of facts.
fn points(lines: Vec<String>) -> impl IntoView {
    let points = lines.into_iter().map(|line| view! { <li>{line}</li> });
    view! { <ul class="annex-agreement__points">{points.collect_view()}</ul> }
}
