//! The printed report: a separate document, text only, hidden on screen.

use leptos::prelude::*;

use super::line::{ReportLine, line_of, status_name};
use crate::domain::RowId;
use crate::files::activity_name::ActivityName;
use crate::state::{today, use_chunk_words, use_draft};
use crate::text::ChunkWords;
use crate::ui::For;

/// The length in characters above which an activity may break across pages.
const LONG: usize = 700;

/// The document below its title: header, and a table of all activities.
#[component]
pub fn ReportPrint(
    names: Memo<Vec<(RowId, ActivityName)>>,
    summary: Memo<String>,
) -> impl IntoView {
    let words = use_chunk_words();
    let text = words.report();
    let heads = [
        text.number,
        text.activity,
        text.status,
        text.date,
        text.reached_target,
    ]
    .map(|head| view! { <th scope="col">{head}</th> })
    .collect_view();
    view! {
        <div class="report-print">
            <Head/>
            <p class="report-print__summary">{summary}</p>
            <table class="report-print__table">
                <thead><tr>{heads}</tr></thead>
                <For each=move || names.get() key=Clone::clone let((id, name))>
                    <Rows id name/>
                </For>
            </table>
        </div>
    }
    .into_any()
}

/// Year, ambassador, institution, and the date of printing.
#[component]
fn Head() -> impl IntoView {
    let words = use_chunk_words();
    let text = words.report();
    let facts = use_draft().annex(move |annex| {
        let head = &annex.head;
        let year = head.school_year.map(|year| year.to_string());
        let facts = [
            (text.school_year, year.unwrap_or_default()),
            (text.ambassador, head.ambassador.clone()),
            (text.institution, head.institution.clone()),
            (text.printed, words.date(today())),
        ];
        let known = facts
            .into_iter()
            .filter(|(_, value)| !value.trim().is_empty());
        known.collect::<Vec<_>>()
    });
    let fact = |(name, value): (&'static str, String)| {
        view! { <tr class="report-print__fact"><th scope="row">{name}</th><td>{value}</td></tr> }
    };
    view! {
        <table class="report-print__head">
            <tbody>{move || facts.get().into_iter().map(fact).collect_view()}</tbody>
        </table>
    }
}

/// An activity: short cells in a row, long texts below across the table.
#[component]
fn Rows(id: RowId, name: ActivityName) -> impl IntoView {
    let words = use_chunk_words();
    let line = line_of(use_draft(), id);
    move || line.with(|line| rows_of(&name, line, words))
}

fn rows_of(name: &ActivityName, line: &ReportLine, words: ChunkWords) -> AnyView {
    let report = &line.report;
    let called = if line.name.is_empty() {
        name.full(words)
    } else {
        line.name.clone()
    };
    let date = report.date.map(|date| words.date(date)).unwrap_or_default();
    let texts = [
        (words.report().what_was_done, &report.done),
        (words.report().note, &report.note),
    ];
    let below = texts.map(|(label, text)| (!text.trim().is_empty()).then(|| below(label, text)));
    let is_long = report.done.chars().count() + report.note.chars().count() > LONG;
    view! {
        <tbody class="report-print__activity" class:report-print__activity--long=is_long>
            <tr>
                <td class="report-print__number">{name.number.clone()}</td>
                <th scope="row">{called}</th>
                <td>{status_name(report.status, words)}</td>
                <td class="report-print__date">{date}</td>
                <td>{line.figure(words)}</td>
            </tr>
            {below.collect_view()}
        </tbody>
    }
    .into_any()
}

fn below(label: &'static str, text: &str) -> impl IntoView + use<> {
    let text = text.trim_end().to_owned();
    view! {
        <tr class="report-print__below">
            <td></td>
            <td colspan="4">
                <span class="report-print__label">{label}</span>
                " "
                <span class="report-print__text">{text}</span>
            </td>
        </tr>
    }
}
