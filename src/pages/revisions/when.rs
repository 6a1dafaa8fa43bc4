//! The date and time of a saved state as text.

use chrono::{Datelike, NaiveDate};

use crate::browser::clock::local;
use crate::domain::Revision;
use crate::state::today;
use crate::text::ChunkWords;

/// "20. november kl. 10.42"
pub fn when(revision: &Revision, words: ChunkWords) -> String {
    let (day, time) = split_when(revision, words);
    format!("{day} {time}")
}

/// "20. november kl." and "10.42"
pub fn split_when(revision: &Revision, words: ChunkWords) -> (String, String) {
    let at = local(revision.at);
    let day = (words.revisions().at)(&day(at.date(), words));
    (day, words.time(at.time()))
}

/// "I dag", "I går", "3. november"
pub fn day_heading(date: NaiveDate, words: ChunkWords) -> String {
    let today = today();
    match date {
        _ if date == today => words.revisions().today.to_owned(),
        _ if Some(date) == today.pred_opt() => words.revisions().yesterday.to_owned(),
        _ => day(date, words),
    }
}

/// The day, with the year if it is not the current one.
fn day(date: NaiveDate, words: ChunkWords) -> String {
    if date.year() == today().year() {
        words.day(date)
    } else {
        words.date(date)
    }
}
