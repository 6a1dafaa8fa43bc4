//! A timeline of a school year: the period of the collaboration, meetings, tasks and checks, and today.
//!
//! Heights are in pixels and positions along the year in per cent, so that nothing is
//! scaled: text and shapes have the same size on phones and in print. A list below has
//! the same dates.

mod layout;
mod list;
mod marker;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::{Period, SchoolYear};
use crate::text::ChunkWords;
use layout::{Layout, Row, along, layout, months, span};
use list::DateList;
use marker::shape;

pub use marker::TimelineMarker;

/// An entry of the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineMark {
    pub date: NaiveDate,
    pub row: TimelineRow,
    /// A completed task, or a past meeting or check.
    pub done: bool,
    pub text: String,
}

/// The kind of a mark; each kind has its row and its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimelineRow {
    Meetings,
    Tasks,
    Checks,
}

impl TimelineRow {
    /// All rows, from top to bottom.
    pub const ALL: [Self; 3] = [Self::Meetings, Self::Tasks, Self::Checks];

    fn name(self, words: ChunkWords) -> &'static str {
        let words = &words.overview().timeline;
        match self {
            Self::Meetings => words.meetings,
            Self::Tasks => words.tasks,
            Self::Checks => words.checks,
        }
    }

    /// The singular name.
    pub fn one(self, words: ChunkWords) -> &'static str {
        let words = &words.overview().timeline;
        match self {
            Self::Meetings => words.meeting,
            Self::Tasks => words.task,
            Self::Checks => words.check,
        }
    }
}

/// The timeline, with the same dates as a list.
#[component]
pub fn Timeline(
    year: SchoolYear,
    marks: Vec<TimelineMark>,
    period: Period,
    today: NaiveDate,
    words: ChunkWords,
) -> impl IntoView {
    let layout = layout(year, &marks);
    let count = |row| marks.iter().filter(|mark| mark.row == row).count();
    let told = (words.overview().timeline.told)(&year.to_string(), TimelineRow::ALL.map(count));
    let told = words.say(told);
    let names = layout
        .rows
        .iter()
        .map(|row| view! { <text class="timeline__name" x="2" y=row.top + 15>{row.kind.name(words)}</text> })
        .collect_view();
    view! {
        <div class="timeline" translate="no">
            // A translator would put HTML into the picture, which can't show it.
            <svg class="timeline__picture" role="img" aria-label=told
                height=layout.height>
                {bands(year, &layout, words)}
                {span(year, &period).map(period_bar)}
                {layout.rows.iter().map(lane_line).collect_view()}
                {today_line(year, today, &layout, words)}
                {layout.rows.iter().map(shapes).collect_view()}
                {names}
            </svg>
            <Legend words/>
            <PeriodKey period words/>
            <DateList year marks words/>
        </div>
    }
    .into_any()
}

/// "12.34%"
fn percent(share: f64) -> String {
    format!("{:.2}%", share * 100.0)
}

/// The months: every second one is shaded; each has its short name and its initial.
fn bands(year: SchoolYear, layout: &Layout, words: ChunkWords) -> impl IntoView + use<> {
    let bottom = layout.bottom;
    months(year)
        .into_iter()
        .enumerate()
        .map(|(index, (first, from, width))| {
            let name = words.short_month(first);
            let letter: String = name.chars().take(1).flat_map(char::to_uppercase).collect();
            let middle = percent(from + width / 2.0);
            let band = index.is_multiple_of(2).then(|| {
                view! {
                    <rect class="timeline__band" x=percent(from) y="22" width=percent(width)
                        height=bottom - 22/>
                }
            });
            view! {
                {band}
                <text class="timeline__month" x=middle.clone() y="15">{name}</text>
                <text class="timeline__month timeline__month--letter" x=middle y="15">{letter}</text>
            }
        })
        .collect_view()
}

/// The period of the collaboration, as a bar below the months.
fn period_bar((from, to): (f64, f64)) -> impl IntoView {
    let (x, width) = (percent(from.max(0.0)), percent(to - from));
    view! { <rect class="timeline__period" x=x y="20" width=width height="4"/> }
}

fn lane_line(row: &Row) -> impl IntoView + use<> {
    view! { <line class="timeline__line" x1="0" x2="100%" y1=row.line y2=row.line/> }
}

fn shapes(row: &Row) -> impl IntoView + use<> {
    let kind = row.kind;
    row.spots
        .iter()
        .map(|spot| {
            let count = (spot.count > 1).then(|| {
                view! { <text class="timeline__count" x="10" y="4.5">{spot.count}</text> }
            });
            view! {
                <svg class="timeline__spot" x=percent(spot.along) y=spot.y overflow="visible">
                    <g transform="translate(-8 -8)">{shape(kind, spot.done)}</g>
                    {count}
                </svg>
            }
        })
        .collect_view()
}

/// The line of today. Near an edge its label is to one side, so that it is not cut off.
fn today_line(
    year: SchoolYear,
    today: NaiveDate,
    layout: &Layout,
    words: ChunkWords,
) -> Option<impl IntoView + use<>> {
    let along = along(year, today)?;
    let anchor = if along < 0.08 {
        "start"
    } else if along > 0.92 {
        "end"
    } else {
        "middle"
    };
    let x = percent(along);
    Some(view! {
        <line class="timeline__today" x1=x.clone() x2=x.clone() y1="20" y2=layout.bottom + 6/>
        <text class="timeline__today-name" x=x y=layout.bottom + 20 text-anchor=anchor>
            {words.overview().timeline.today}
        </text>
    })
}

/// The period in words, with the look of its bar; nothing without a period.
#[component]
fn PeriodKey(period: Period, words: ChunkWords) -> impl IntoView {
    let frame = &words.profile().frame;
    let date = |date: Option<NaiveDate>| date.map(|date| words.date(date));
    let phrase = (frame.period_phrase)(date(period.from).as_deref(), date(period.to).as_deref());
    (!phrase.is_empty()).then(|| {
        view! {
            <p class="timeline__legend">
                <span class="timeline__key">
                    <span class="timeline__bar" aria-hidden="true"></span>
                    {frame.period} ": " {phrase}
                </span>
            </p>
        }
    })
}

/// The meaning of filled and hollow shapes.
#[component]
fn Legend(words: ChunkWords) -> impl IntoView {
    let words = &words.overview().timeline;
    let entry = |done, text| {
        view! {
            <span class="timeline__key">
                <TimelineMarker row=TimelineRow::Meetings done/>
                {text}
            </span>
        }
    };
    view! {
        <p class="timeline__legend" aria-hidden="true">
            {entry(true, words.past)} {entry(false, words.to_come)}
        </p>
    }
}
