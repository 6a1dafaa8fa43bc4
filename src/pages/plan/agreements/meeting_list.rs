//! The list of meetings.

use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use super::meeting_card::MeetingCard;
use crate::domain::{Meeting, order::sort_by_key};
use crate::pages::plan::row_list::RowList;
use crate::state::{use_chunk_words, use_draft, use_notices};
use crate::ui::{For, Icon, IconName};

/// The meetings in the user's order. Sorting is a button, so that no card moves while its date is
/// typed.
#[component]
pub fn MeetingList() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let notices = use_notices();
    let labels = &words.agreements().meetings;
    let meetings = RowList {
        draft,
        notices,
        add_id: "add-meeting",
        of: None,
        rows: |plan, _| Some(&plan.meetings),
        rows_mut: |plan, _| Some(&mut plan.meetings),
        new: Meeting::new,
        removed: labels.removed,
        restored: labels.restored,
    };
    let keys = meetings.keys();
    let unsorted = draft.plan(|plan| !plan.meetings.is_sorted_by_key(order));
    let sort = move |_| {
        draft.edit_plan(|plan| sort_by_key(&mut plan.meetings, order));
        crate::browser::focus::focus_soon(meetings.add_id);
        notices.say(labels.sorted);
    };
    view! {
        <section class="meeting-list" aria-labelledby="meetings">
            <h2 class="meeting-list__title" id="meetings">{labels.title}</h2>
            <p class="section__intro">{labels.intro}</p>
            <ol class="meeting-list__rows row-list">
                <For each=move || keys.get() key=|key| *key let((id, number))>
                    <MeetingCard meetings id number/>
                </For>
            </ol>
            <div class="cluster">
                <button type="button" class="button" id=meetings.add_id()
                    on:click=move |_| meetings.add()>
                    <Icon name=IconName::Plus/>
                    {labels.add}
                </button>
                <button type="button" class="button button--quiet" on:click=sort
                    hidden=move || !unsorted.get()>
                    {labels.sort}
                </button>
            </div>
        </section>
    }
    .into_any()
}

/// The sort key: date and time; meetings without a date are last.
fn order(meeting: &Meeting) -> (bool, Option<NaiveDate>, Option<NaiveTime>) {
    (meeting.date.is_none(), meeting.date, meeting.time)
}
