//! The card of a meeting.

use leptos::prelude::*;

use super::meeting_link::MeetingLink;
use crate::domain::{Meeting, RowId};
use crate::pages::plan::row_list::{RowList, row_element};
use crate::state::use_chunk_words;
use crate::ui::{DateField, RowActions, TextArea, TextField, TimeField};

/// The fields of a meeting.
#[component]
pub fn MeetingCard(meetings: RowList<Meeting>, id: RowId, number: usize) -> impl IntoView {
    let words = use_chunk_words();
    let labels = &words.agreements().meetings;
    let name = (labels.row)(number);
    let place = meetings.field(id, |meeting| meeting.place.clone());
    view! {
        <li class="meeting-card row-card" id=row_element(id)>
            <div class="row-card__head">
                <p class="row-card__title">{name.clone()}</p>
                <RowActions words name=Signal::stored(name.clone())
                    on_move=move |way| meetings.shift(id, way)
                    on_remove=move |()| meetings.remove(id)/>
            </div>
            <TextField label=labels.topic label_extra=name.clone()
                value=meetings.field(id, |meeting| meeting.topic.clone())
                on_input=meetings.setter(id, |meeting, topic| meeting.topic = topic)/>
            <div class="meeting-card__when">
                <DateField words label=labels.date label_extra=name.clone()
                    value=meetings.field(id, |meeting| meeting.date)
                    on_change=meetings.setter(id, |meeting, date| meeting.date = date)/>
                <TimeField words label=labels.time label_extra=name.clone()
                    value=meetings.field(id, |meeting| meeting.time)
                    on_change=meetings.setter(id, |meeting, time| meeting.time = time)/>
            </div>
            <div class="meeting-card__place">
                <TextField label=labels.place label_extra=name.clone() value=place
                    on_input=meetings.setter(id, |meeting, place| meeting.place = place)/>
                <MeetingLink place name=name.clone()/>
            </div>
            <div class="meeting-card__texts">
                <TextArea label=labels.agenda label_extra=name.clone()
                    value=meetings.field(id, |meeting| meeting.agenda.clone())
                    on_input=meetings.setter(id, |meeting, agenda| meeting.agenda = agenda)/>
                <TextArea label=labels.minutes label_extra=name
                    value=meetings.field(id, |meeting| meeting.minutes.clone())
                    on_input=meetings.setter(id, |meeting, minutes| meeting.minutes = minutes)/>
            </div>
        </li>
    }
    .into_any()
}
