//! Today's date, for pages that may stay open for days: what depends on it follows when another day begins.

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::reactive::graph::Observer;

use crate::browser::{clock, page, resume, timer};

/// The longest time between two looks at the clock, in milliseconds. Timers stand still while a computer
/// sleeps, and not every return to the page can be seen.
const HOUR: u32 = 60 * 60 * 1000;

/// The day that the page shows.
#[derive(Clone, Copy)]
pub struct Day(RwSignal<NaiveDate>);

pub(super) fn provide_day() {
    let day = Day(RwSignal::new(clock::today()));
    provide_context(day);
    resume::on_resume(move || day.look()).forget();
    look_at_midnight(day);
}

fn look_at_midnight(day: Day) {
    let again = move || {
        day.look();
        look_at_midnight(day);
    };
    timer::after(clock::until_midnight().min(HOUR), again).forget();
}

/// The day that the page shows.
pub fn use_day() -> Day {
    expect_context()
}

/// Today's date in the user's time zone. Tracks: what is rendered with it is rendered again on another day.
pub fn today() -> NaiveDate {
    // Event handlers ask too, and only need the clock.
    if Observer::get().is_some()
        && let Some(Day(shown)) = use_context()
    {
        shown.track();
    }
    clock::today()
}

impl Day {
    /// Notifies what depends on the date if another day has begun.
    pub fn look(self) {
        let today = clock::today();
        if self.0.get_untracked() != today {
            self.0.set(today);
        }
    }

    /// Opens the browser's print dialog. The event that browsers send before printing is too late for a
    /// script that prints: what depends on the date is rendered after the script.
    pub fn print(self) {
        self.look();
        timer::after(0, page::print).forget();
    }
}
