//! Bars, charts and icons.

use chrono::Days;
use leptos::prelude::*;

use crate::domain::{Period, Perspective, SchoolYear, Score};
use crate::state::today;
use crate::text::ChunkWords;
use crate::ui::{
    CoverageFacts, CoverageMatrix, Icon, IconName, ProgressBar, RatingRow, RatingsChart, ShareBar,
    Timeline, TimelineMark, TimelineRow,
};

const THEMES: [&str; 4] = ["contact", "content", "follow-up", "evaluation"];

pub fn progress(words: ChunkWords) -> AnyView {
    let bar = |(theme, answered): (&'static str, usize)| {
        view! {
            <div>
                <p><span class="theme-mark" data-theme=theme aria-hidden="true">{answered + 1}</span>
                    " " {(words.plan().answered)(answered, 5)}</p>
                <ProgressBar answered=Signal::stored(answered) started=Signal::stored(1)
                    of=Signal::stored(5) theme/>
                <ShareBar share=0.25 * f64::from(u8::try_from(answered).unwrap_or(4)) theme/>
            </div>
        }
    };
    let bars = THEMES.into_iter().zip(0..).map(bar).collect_view();
    view! { <div class="gallery-page__columns">{bars}</div> }.into_any()
}

pub fn pictures(words: ChunkWords) -> AnyView {
    let today = today();
    let mark = |days, row, done| TimelineMark {
        date: today.checked_add_days(Days::new(days)).unwrap_or(today),
        row,
        done,
        text: row.one(words).to_owned(),
    };
    let marks = vec![
        mark(0, TimelineRow::Meetings, true),
        mark(20, TimelineRow::Meetings, false),
        mark(5, TimelineRow::Tasks, true),
        mark(30, TimelineRow::Tasks, false),
        mark(12, TimelineRow::Checks, false),
    ];
    let scores = Perspective::ALL.into_iter().zip([4, 2, 4]);
    let scores = scores.filter_map(|(perspective, score)| Some((perspective, Score::new(score)?)));
    let rating = RatingRow {
        title: words.overview().ratings.to_owned(),
        scores: scores.collect(),
    };
    let names = |names: [&str; 3]| names.map(str::to_owned).to_vec();
    let facts = CoverageFacts {
        rows: names([
            words.plan().profile,
            words.plan().overview,
            words.plan().summary,
        ]),
        columns: names([words.plan().school, words.plan().pupils, words.plan().both]),
        ticks: vec![
            vec![true, false, false],
            vec![true, true, false],
            vec![false; 3],
        ],
    };
    let period = Period {
        from: Some(today),
        ..Period::default()
    };
    view! {
        <div class="stack">
            <Timeline year=SchoolYear::containing(today) marks period today words/>
            <RatingsChart rows=vec![rating] words/>
            <CoverageMatrix facts words/>
        </div>
    }
    .into_any()
}

pub fn icons() -> AnyView {
    let icon = |name: IconName| view! { <li>{format!("{name:?} ")} <Icon name/></li> };
    let icons = IconName::ALL.map(icon).collect_view();
    view! { <ul class="gallery-page__icons" lang="en">{icons}</ul> }.into_any()
}
