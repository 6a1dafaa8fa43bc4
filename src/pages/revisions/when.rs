//! What a saved state is called: by its time, its name, its reason.

use chrono::NaiveDate;

use crate::browser::clock::local;
use crate::domain::Revision;
use crate::state::today;
use crate::text::Words;

/// "20. november kl. 10.42"
pub fn when(revision: &Revision, words: &Words) -> String {
    let at = local(revision.at);
    (words.revisions.at)(&day(at.date(), words), &words.time(at.time()))
}

/// The time, and what tells it from others of the same minute: "20. november kl. 10.42, før en
/// fil tog dens plads".
pub fn label(revision: &Revision, words: &Words) -> String {
    let reason = (words.revisions.reason)(revision.reason);
    let what = revision.name.as_deref().unwrap_or(reason);
    format!("{}, {what}", when(revision, words))
}

/// "I dag", "I går", "3. november"
pub fn day_heading(date: NaiveDate, words: &Words) -> String {
    let today = today();
    match date {
        _ if date == today => words.revisions.today.to_owned(),
        _ if Some(date) == today.pred_opt() => words.revisions.yesterday.to_owned(),
        _ => day(date, words),
    }
}

/// The day, with its year if it is another one.
fn day(date: NaiveDate, words: &Words) -> String {
    use chrono::Datelike;
    if date.year() == today().year() {
        words.day(date)
    } else {
        words.date(date)
    }
}
