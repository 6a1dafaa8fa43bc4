//! Generates the text of the agreement as plain text from the answers, for the parties to edit.
//!
//! Used by the agreements page. Unanswered prompts are omitted without a trace. Notes (which
//! are not meant to be signed), points that nobody marked as agreed, minutes and signature lines
//! (which are in the summary) are never included.

mod lines;
mod parts;
#[cfg(test)]
mod tests;

use crate::domain::{Consideration, ConsiderationStatus, Draft, Plan, visible};
use crate::text::ChunkWords;
use crate::worksheet::{Item, Layout, PLAN, Texts, theme_items};
use lines::{join, list};

/// A plain-text agreement from the answers of a draft.
pub fn agreement_draft(draft: &Draft, texts: &Texts, words: ChunkWords) -> String {
    let heading = (words.agreements().draft.heading)(draft.meta.title.trim());
    let sections = draft.plan().map(|plan| {
        let source = Source { plan, texts, words };
        source.sections()
    });
    let filled = sections
        .into_iter()
        .flatten()
        .filter(|(_, body)| !body.is_empty());
    let numbered = filled
        .zip(1..)
        .map(|((heading, body), n)| format!("{n}. {heading}\n{body}"));
    join(std::iter::once(heading).chain(numbered), "\n\n")
}

/// The number of points that have an answer or are to be discussed, but are not marked as agreed.
pub fn points_left_out(plan: &Plan) -> usize {
    let points = points(plan).into_iter();
    let answers =
        points.filter_map(|item| plan.responses.answer(&item.id, item.kind.answer_kind()));
    let is_left_out = |answer: &&Consideration| match answer.status {
        Some(ConsiderationStatus::Agreed | ConsiderationStatus::NotRelevant) => false,
        Some(ConsiderationStatus::ToDiscuss) => true,
        Some(ConsiderationStatus::Open) | None => !answer.is_blank(),
    };
    let considerations = answers.filter_map(|answer| answer.consideration());
    considerations.filter(is_left_out).count()
}

/// The points of the agreement that apply.
fn points(plan: &Plan) -> Vec<Item> {
    let theme = PLAN.theme_with(Layout::Agreement);
    theme.map_or_else(Vec::new, |theme| theme_items(theme, plan.into()))
}

struct Source<'a> {
    plan: &'a Plan,
    texts: &'a Texts,
    words: ChunkWords,
}

/// A point of the agreement; the text is empty if it is only marked as agreed.
struct Point {
    key: String,
    heading: String,
    text: String,
}

impl Source<'_> {
    /// Headings with their text, which may be empty.
    fn sections(&self) -> Vec<(String, String)> {
        let words = &self.words.agreements().draft;
        let (woven, others): (Vec<Point>, Vec<Point>) = self
            .points()
            .into_iter()
            .partition(|point| ["goals", "duration", "evaluation"].contains(&point.key.as_str()));
        let text = |key: &str| {
            let point = woven.iter().find(|point| point.key == key);
            point.map_or(String::new(), |point| point.text.clone())
        };
        let with = |lines: Vec<String>, key: &str| join(lines.into_iter().chain([text(key)]), "\n");
        let heading = |key: &str| {
            self.words
                .said((words.point)(key).unwrap_or_default())
                .to_owned()
        };
        let unwritten = woven.iter().chain(&others);
        let also = also(words.also_text, unwritten.filter(|p| p.text.is_empty()));

        let mut sections = vec![
            (words.parties.to_owned(), self.parties()),
            (heading("goals"), with(self.goals(), "goals")),
            (heading("duration"), with(self.time(), "duration")),
            (words.together.to_owned(), self.ideas()),
        ];
        sections.extend(others.into_iter().map(|point| (point.heading, point.text)));
        sections.extend([
            (words.tasks.to_owned(), self.tasks()),
            (words.meetings.to_owned(), self.meetings()),
            (heading("evaluation"), text("evaluation")),
            (words.also.to_owned(), also),
            (words.changes.to_owned(), words.changes_text.to_owned()),
        ]);
        sections
    }

    fn points(&self) -> Vec<Point> {
        points(self.plan)
            .into_iter()
            .filter_map(|item| {
                let answer = self
                    .plan
                    .responses
                    .answer(&item.id, item.kind.answer_kind())?;
                let agreed = answer.consideration().filter(|answer| is_agreed(answer))?;
                Some(self.point(&item, agreed.text.trim().to_owned()))
            })
            .collect()
    }

    fn point(&self, item: &Item, text: String) -> Point {
        let key = item.id.as_str().strip_prefix("agreement.").unwrap_or("");
        let short = (self.words.agreements().draft.point)(key);
        let short = short.map(|short| self.words.said(short).to_owned());
        Point {
            key: key.to_owned(),
            heading: short.unwrap_or_else(|| self.title(item)),
            text,
        }
    }

    fn title(&self, item: &Item) -> String {
        let own = item.own_title.as_deref();
        match own.map_or_else(|| self.texts.prompt_title(&item.id), visible) {
            "" => self.words.plan().add_prompt.to_owned(),
            title => title.to_owned(),
        }
    }
}

fn is_agreed(consideration: &Consideration) -> bool {
    consideration.status == Some(ConsiderationStatus::Agreed)
}

fn also<'a>(intro: &str, points: impl Iterator<Item = &'a Point>) -> String {
    let points = list(points.map(|point| point.heading.clone()));
    if points.is_empty() {
        points
    } else {
        format!("{intro}\n{points}")
    }
}
