//! The card of an activity in the report: its status when closed, its fields when open.

use leptos::prelude::*;

use super::line::{ReportLine, line_of, status_name};
use super::report_fields::ReportFields;
use crate::domain::{ActivityStatus, RowId};
use crate::files::activity_name::ActivityName;
use crate::state::{use_chunk_words, use_draft};
use crate::ui::{Chip, ShareBar, Tone};

/// The card of an activity.
#[component]
pub fn ReportCard(id: RowId, name: ActivityName) -> impl IntoView {
    let line = line_of(use_draft(), id);
    let whose = StoredValue::new(name.full(use_chunk_words()));
    // Rendered on first opening, because there are many fields with many activities.
    let seen = RwSignal::new(false);
    let fields = move || {
        seen.get()
            .then(|| view! { <ReportFields id line whose=whose.get_value()/> })
    };
    view! {
        <li>
            <details class="report-card card" on:toggle=move |_| seen.set(true)>
                <summary class="report-card__summary">
                    <h2 class="report-card__title">{title(name)}</h2>
                    <Figure line/>
                    <Status line/>
                </summary>
                {fields}
            </details>
        </li>
    }
    .into_any()
}

fn title(name: ActivityName) -> AnyView {
    if name.name.is_empty() {
        return name.full(use_chunk_words()).into_any();
    }
    view! { <span class="report-card__number">{name.number}</span> " " {name.name} }.into_any()
}

/// "32 af 40 lærere", with a bar if both are numbers.
#[component]
fn Figure(line: Memo<ReportLine>) -> impl IntoView {
    let words = use_chunk_words();
    let figure = Memo::new(move |_| line.with(|line| (line.figure(words), line.share())));
    move || {
        let (said, share) = figure.get();
        (!said.is_empty()).then(|| {
            let bar = share.map(|share| view! { <ShareBar share theme="agreement"/> });
            view! { <span class="report-card__figure">{said} {bar}</span> }
        })
    }
}

#[component]
fn Status(line: Memo<ReportLine>) -> impl IntoView {
    let words = use_chunk_words();
    let status = Memo::new(move |_| line.with(|line| line.report.status));
    move || {
        let tone = match status.get() {
            Some(ActivityStatus::Done) => Tone::Good,
            Some(ActivityStatus::UnderWay) => Tone::Brand,
            Some(ActivityStatus::Planned | ActivityStatus::Dropped) | None => Tone::Neutral,
        };
        view! { <Chip tone text=status_name(status.get(), words)/> }
    }
}
