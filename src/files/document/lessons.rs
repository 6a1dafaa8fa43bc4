//! What worked less well last time and has not been talked about.

use super::model::{Block, Part};
use super::source::Source;

pub(super) fn lessons(source: &Source) -> Option<Part> {
    let lessons = source.filled.responses.lessons.iter();
    let open = lessons.filter(|lesson| !lesson.settled);
    let points: Vec<String> = open
        .map(|lesson| {
            let who = source.perspective(lesson.perspective);
            format!("{} ({who})", lesson.text)
        })
        .collect();
    let list = (!points.is_empty()).then_some(Block::List(points));
    Part::new(source.words.carried().lessons, list.into_iter().collect())
}
