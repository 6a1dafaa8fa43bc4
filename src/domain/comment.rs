//! Comments on prompts: what the parties say to each other about an answer.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{Extra, Keyed, Owner, PromptId, Responses, RowId, is_default, order, plausible_moment};

/// A comment on a prompt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comment {
    pub id: RowId,
    /// The prompt that it is about.
    pub prompt: PromptId,
    #[serde(default)]
    pub text: String,
    /// The name of the person, if they gave it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub author: String,
    /// The party that the person writes for, if they chose one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub party: Option<Owner>,
    /// When it was begun.
    pub at: DateTime<Utc>,
    /// Whether it needs no further talk.
    #[serde(default, skip_serializing_if = "is_default")]
    pub settled: bool,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Comment {
    /// A comment without a text.
    pub fn new(id: RowId, prompt: PromptId, at: DateTime<Utc>) -> Self {
        Self {
            id,
            prompt,
            text: String::new(),
            author: String::new(),
            party: None,
            at,
            settled: false,
            extra: Extra::new(),
        }
    }

    /// Whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl Keyed for Comment {
    fn id(&self) -> RowId {
        self.id
    }
}

impl Responses {
    /// The comments on a prompt, oldest first.
    pub fn comments_on(&self, prompt: &PromptId) -> Vec<&Comment> {
        let comments = self.comments.iter();
        let mut about: Vec<&Comment> = comments.filter(|one| one.prompt == *prompt).collect();
        order::sort_by_key(&mut about, |comment| comment.at);
        about
    }

    /// How many comments on a prompt are not settled.
    pub fn open_comments(&self, prompt: &PromptId) -> usize {
        let about = |one: &&Comment| one.prompt == *prompt && !one.settled && !one.is_blank();
        self.comments.iter().filter(about).count()
    }

    /// Changes a comment, if it is there.
    pub fn edit_comment(&mut self, id: RowId, change: impl FnOnce(&mut Comment)) {
        if let Some(comment) = self.comments.iter_mut().find(|one| one.id == id) {
            change(comment);
        }
    }

    /// Adds a comment. It is later than those on its prompt, even when the clock is behind: it stays below them.
    pub fn add_comment(&mut self, mut comment: Comment) {
        let about = self.comments_on(&comment.prompt);
        let last = about.last().map(|last| last.at);
        let next = last.and_then(|last| last.checked_add_signed(TimeDelta::milliseconds(1)));
        comment.at = next.map_or(comment.at, |next| next.max(comment.at));
        self.comments.push(comment);
    }

    /// Replaces the moments of a wrong clock by `now`.
    pub(super) fn correct_comments(&mut self, now: DateTime<Utc>) {
        for comment in &mut self.comments {
            comment.at = plausible_moment(comment.at, now);
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const PROMPT: PromptId = PromptId::fixed("contact.inbound.driver");

    fn comment(n: u128, second: i64, text: &str) -> Comment {
        Comment {
            text: text.to_owned(),
            ..Comment::new(RowId(Uuid::from_u128(n)), PROMPT, at(second))
        }
    }

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(second)
    }

    #[test]
    fn a_comment_is_below_those_before_it_when_the_clock_is_behind() {
        let mut responses = Responses::default();
        for (n, second) in [(1, 100), (2, 50), (3, 200)] {
            responses.add_comment(comment(n, second, "Ja"));
        }
        let about = responses.comments_on(&PROMPT);
        let ids: Vec<u128> = about.iter().map(|one| one.id.0.as_u128()).collect();
        assert_eq!(ids, [1, 2, 3]);
        assert_eq!(about.last().map(|last| last.at), Some(at(200)));
    }

    #[test]
    fn comments_that_were_merged_are_in_the_order_of_their_moments() {
        let responses = Responses {
            comments: vec![comment(1, 100, "Nej"), comment(2, 50, "Ja")],
            ..Responses::default()
        };
        let about = responses.comments_on(&PROMPT);
        let texts: Vec<&str> = about.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(texts, ["Ja", "Nej"]);
        assert!(responses.comments_on(&PromptId::fixed("other")).is_empty());
    }

    #[test]
    fn settled_and_blank_comments_are_not_counted_as_open() {
        let mut responses = Responses::default();
        for (n, text) in [(1, "Ja"), (2, "Nej"), (3, " ")] {
            responses.add_comment(comment(n, 1, text));
        }
        responses.edit_comment(RowId(Uuid::from_u128(2)), |one| one.settled = true);
        assert_eq!(responses.open_comments(&PROMPT), 1);
    }
}
