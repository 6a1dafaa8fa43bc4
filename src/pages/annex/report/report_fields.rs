//! The fields of the report of an activity.

use leptos::prelude::*;

use super::line::{ReportLine, status_name};
use crate::domain::{ActivityReport, ActivityStatus, RowId};
use crate::state::{OpenDraft, Readers, use_chunk_words, use_draft};
use crate::ui::{Choice, DateField, FieldKind, TextArea, TextField};

/// The fields. The activity is part of the accessible name of each.
#[component]
pub fn ReportFields(
    id: RowId,
    line: Memo<ReportLine>,
    /// "Aktivitet 2 Fablab-event"
    whose: String,
) -> impl IntoView {
    let (words, draft) = (use_chunk_words(), use_draft());
    let text = words.report();
    let options = ActivityStatus::ALL.map(|status| {
        let label = status_name(Some(status), words).to_owned();
        (status, label)
    });
    let target = move || line.with(|line| line.target.clone());
    let read = move |field: fn(&ActivityReport) -> String| {
        Memo::new(move |_| line.with(|line| field(&line.report)))
    };
    view! {
        <div class="report-fields">
            <Choice legend=format!("{}, {whose}", text.status) options=options.to_vec()
                quiet_legend=true
                value=Memo::new(move |_| line.with(|line| line.report.status))
                on_choose=setter(draft, id, |report, status| report.status = Some(status))/>
            <TextArea label=text.what_was_done label_extra=whose.clone()
                value=read(|report| report.done.clone())
                on_input=setter(draft, id, |report, done| report.done = done)/>
            <div class="report-fields__figures">
                <DateField words label=text.date label_extra=whose.clone()
                    value=Memo::new(move |_| line.with(|line| line.report.date))
                    on_change=setter(draft, id, |report, date| report.date = date)/>
                <TextField label=text.reached label_extra=whose.clone() kind=FieldKind::Number
                    value=read(|report| report.reached.clone())
                    on_input=setter(draft, id, |report, reached| report.reached = reached)/>
                <p class="report-fields__target">
                    <span class="field__label">{text.target}</span>
                    <span>{move || or(target(), text.no_target)}</span>
                </p>
            </div>
            <TextArea label=text.note label_extra=whose rows=1
                value=read(|report| report.note.clone())
                on_input=setter(draft, id, |report, note| report.note = note)/>
        </div>
    }
    .into_any()
}

/// A callback that writes a value into the report of an activity.
fn setter<V: 'static>(
    draft: OpenDraft,
    id: RowId,
    write: fn(&mut ActivityReport, V),
) -> Callback<V> {
    Callback::new(move |value| {
        draft.edit_activity(Readers::AllAnd, id, |activity| {
            write(&mut activity.report, value);
        });
    })
}

fn or(text: String, otherwise: &str) -> String {
    if text.is_empty() {
        otherwise.to_owned()
    } else {
        text
    }
}
