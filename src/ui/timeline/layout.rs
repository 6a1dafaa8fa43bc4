//! The layout of the marks of a school year: pure arithmetic, no rendering.

use chrono::{Datelike, Days, NaiveDate};

use super::{TimelineMark, TimelineRow};
use crate::domain::{Period, SchoolYear, order};

/// Marks closer than this number of days would overlap on a narrow screen, so each gets its own lane.
const APART: i64 = 16;
/// The maximum number of lanes per row; more would not be clearer.
const LANES: usize = 6;

/// Heights in pixels. Only the width of the picture depends on the screen.
const HEAD: usize = 28;
const LABEL: usize = 22;
const LANE: usize = 20;
const FOOT: usize = 26;

/// The rows of the picture, from top to bottom.
pub(super) struct Layout {
    pub rows: Vec<Row>,
    /// The end of the rows and the beginning of the footer.
    pub bottom: usize,
    pub height: usize,
}

pub(super) struct Row {
    pub kind: TimelineRow,
    pub top: usize,
    /// The vertical position of the first lane.
    pub line: usize,
    pub height: usize,
    pub spots: Vec<Spot>,
}

/// One shape; marks of the same day share one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spot {
    /// The position along the year, from 0 (1 August) to 1 (31 July).
    pub along: f64,
    pub y: usize,
    pub done: bool,
    pub count: usize,
}

/// Lays out the marks of a school year.
pub(super) fn layout(year: SchoolYear, marks: &[TimelineMark]) -> Layout {
    let mut top = HEAD;
    let rows: Vec<Row> = TimelineRow::ALL
        .into_iter()
        .map(|row| {
            let row = lay_row(year, row, marks, top);
            top += row.height;
            row
        })
        .collect();
    Layout {
        rows,
        bottom: top,
        height: top + FOOT,
    }
}

fn lay_row(year: SchoolYear, row: TimelineRow, marks: &[TimelineMark], top: usize) -> Row {
    let line = top + LABEL + LANE / 2;
    let mut ends: Vec<NaiveDate> = Vec::new();
    let mut spots = Vec::new();
    for (date, done, count) in days(row, marks) {
        let Some(along) = along(year, date) else {
            continue;
        };
        let is_free = |end: &NaiveDate| (date - *end).num_days() >= APART;
        let free = ends.iter().position(is_free).unwrap_or(ends.len());
        let free = free.min(LANES - 1);
        match ends.get_mut(free) {
            Some(end) => *end = date,
            None => ends.push(date),
        }
        spots.push(Spot {
            along,
            y: line + free * LANE,
            done,
            count,
        });
    }
    Row {
        kind: row,
        top,
        line,
        height: LABEL + LANE * ends.len().max(1) + 6,
        spots,
    }
}

/// The days of a row with their number of marks, done and open ones separately.
fn days(row: TimelineRow, marks: &[TimelineMark]) -> Vec<(NaiveDate, bool, usize)> {
    let mut days: Vec<(NaiveDate, bool, usize)> = Vec::new();
    let mut of_row: Vec<_> = marks.iter().filter(|mark| mark.row == row).collect();
    order::sort_by_key(&mut of_row, |mark| (mark.date, !mark.done));
    for mark in of_row {
        match days.last_mut() {
            Some((date, done, count)) if *date == mark.date && *done == mark.done => *count += 1,
            _ => days.push((mark.date, mark.done, 1)),
        }
    }
    days
}

/// The position of a day along the school year, from 0 to 1; `None` outside of it.
pub(super) fn along(year: SchoolYear, date: NaiveDate) -> Option<f64> {
    let (first, last) = (year.first_day(), year.last_day());
    (first..=last)
        .contains(&date)
        .then(|| share(first, last, date))
}

/// The beginning and the end of a period along the school year, from 0 to 1; an open end is that of the year.
/// `None` if no day of it is in the year.
pub(super) fn span(year: SchoolYear, period: &Period) -> Option<(f64, f64)> {
    if period.from.is_none() && period.to.is_none() {
        return None;
    }
    let from = period
        .from
        .unwrap_or(year.first_day())
        .max(year.first_day());
    let to = period.to.unwrap_or(year.last_day()).min(year.last_day());
    (from <= to).then(|| {
        let half_a_day = 0.5 / 365.0;
        let at = |date| share(year.first_day(), year.last_day(), date);
        (at(from) - half_a_day, at(to) + half_a_day)
    })
}

/// The position of the middle of the day between two dates.
fn share(first: NaiveDate, last: NaiveDate, date: NaiveDate) -> f64 {
    let days = |from: NaiveDate, to: NaiveDate| {
        let days = i32::try_from((to - from).num_days()).unwrap_or_default();
        f64::from(days)
    };
    (days(first, date) + 0.5) / (days(first, last) + 1.0)
}

/// The months of a school year: the first day of each, its position and its width.
pub(super) fn months(year: SchoolYear) -> Vec<(NaiveDate, f64, f64)> {
    let edge = |date: NaiveDate| share(year.first_day(), year.last_day(), date);
    let half_a_day = 0.5 / 365.0;
    year.first_day()
        .iter_days()
        .take_while(|date| *date <= year.last_day())
        .filter(|date| date.day() == 1)
        .map(|first| {
            let next = first
                .checked_add_days(Days::new(31))
                .and_then(|later| later.with_day(1));
            let end = next.map_or(1.0, edge).min(1.0 + half_a_day);
            (first, edge(first) - half_a_day, end - edge(first))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extreme_dates_have_no_position() {
        let ends = [NaiveDate::MIN, NaiveDate::MAX];
        for year in [1900, 2026, 2999]
            .map(SchoolYear::starting)
            .into_iter()
            .flatten()
        {
            assert_eq!(ends.map(|date| along(year, date)), [None, None]);
            assert_eq!(months(year).len(), 12);
        }
    }

    fn day(month: u32, day: u32) -> NaiveDate {
        let year = if month >= 8 { 2026 } else { 2027 };
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    fn year() -> SchoolYear {
        SchoolYear::containing(day(8, 1))
    }

    fn mark(date: NaiveDate, done: bool) -> TimelineMark {
        TimelineMark {
            date,
            row: TimelineRow::Checks,
            done,
            text: String::new(),
        }
    }

    #[test]
    fn a_year_has_twelve_months_that_fill_it() {
        let months = months(year());
        let sum: f64 = months.iter().map(|(_, _, width)| width).sum();
        assert_eq!(months.len(), 12);
        assert!((sum - 1.0).abs() < 0.01, "{sum}");
        assert!(
            months
                .iter()
                .all(|(_, _, width)| (0.07..0.09).contains(width))
        );
    }

    #[test]
    fn a_day_outside_the_year_has_no_position() {
        assert_eq!(along(year(), NaiveDate::default()), None);
        assert!(along(year(), day(8, 1)).is_some_and(|along| along < 0.01));
        assert!(along(year(), day(7, 31)).is_some_and(|along| along > 0.99));
    }

    #[test]
    fn the_period_is_shown_where_it_is_in_the_year() {
        let span = |from, to| {
            let period = Period {
                from,
                to,
                ..Period::default()
            };
            super::span(year(), &period)
        };
        assert_eq!(span(None, None), None);
        let whole = span(Some(day(8, 1)), Some(day(7, 31)));
        assert!(whole.is_some_and(|(from, to)| from.abs() < 0.01 && (to - 1.0).abs() < 0.01));
        assert_eq!(span(NaiveDate::from_ymd_opt(2020, 1, 1), None), whole);
        let spring = span(Some(day(2, 1)), None);
        assert!(spring.is_some_and(|(from, to)| (0.49..0.52).contains(&from) && to > 0.99));
        assert_eq!(span(None, NaiveDate::from_ymd_opt(2020, 1, 1)), None);
        assert_eq!(span(Some(day(7, 31)), Some(day(8, 1))), None, "reversed");
    }

    #[test]
    fn marks_of_one_day_share_a_shape_and_close_days_get_separate_lanes() {
        let marks = [
            mark(day(1, 14), true),
            mark(day(1, 14), true),
            mark(day(1, 14), false),
            mark(day(1, 20), false),
            mark(day(5, 3), false),
        ];
        let layout = layout(year(), &marks);
        let spots = layout.rows.last().map(|row| row.spots.clone());
        let spots = spots.unwrap_or_default();
        let counts: Vec<usize> = spots.iter().map(|spot| spot.count).collect();
        assert_eq!(counts, [2, 1, 1, 1]);
        let ys: Vec<usize> = spots
            .iter()
            .map(|spot| spot.y - layout.rows.last().map_or(0, |r| r.line))
            .collect();
        assert_eq!(ys, [0, LANE, 2 * LANE, 0]);
    }

    #[test]
    fn many_marks_do_not_grow_the_height_without_limit() {
        let marks: Vec<_> = (1..=28).map(|n| mark(day(1, n), false)).collect();
        let layout = layout(year(), &marks);
        assert!(layout.height < 300, "{}", layout.height);
    }
}
