//! The input for the parts of a document: the plan, the texts, and questions with their answers.

use super::LocalTime;
use super::internal::is_internal;
use super::model::{AnswerBlock, Block, Fact};
use crate::domain::{Answer, Owner, Party, Plan, PromptId, Side, visible};
use crate::text::ChunkWords;
use crate::worksheet::{Filled, Item, Section, SummaryPart, Texts, Theme, section_items};

/// The input for a part.
pub(super) struct Source<'a> {
    /// Empty for a worksheet that stands alone.
    pub plan: &'a Plan,
    pub filled: Filled<'a>,
    pub texts: &'a Texts,
    pub words: ChunkWords,
    pub include_internal: bool,
    /// `None` leaves the comments out.
    pub comments: Option<LocalTime>,
}

/// A question of the plan, hidden or not, with its answer if there is one.
pub(super) struct Question<'a> {
    pub item: Item,
    pub title: String,
    pub answer: Option<&'a Answer>,
    /// The answer as a block; `None` without one.
    pub block: Option<AnswerBlock>,
}

impl<'a> Source<'a> {
    /// The questions of a section that the reader may see.
    pub fn questions(&self, section: &'static Section) -> impl Iterator<Item = Question<'a>> {
        section_items(section, self.filled.responses)
            .into_iter()
            .filter(|item| self.may_see(&item.id))
            .map(|item| self.question(item))
    }

    /// The questions of a theme that are not hidden and that the reader may see.
    pub fn shown(&self, theme: &'static Theme) -> impl Iterator<Item = Question<'a>> {
        theme
            .sections
            .iter()
            .flat_map(|section| self.questions(section))
            .filter(|question| !question.item.hidden)
    }

    /// The questions of the themes that this part of the document is for.
    pub fn shown_in(&self, part: SummaryPart) -> impl Iterator<Item = Question<'a>> {
        let themes = self.filled.worksheet.themes_in(part);
        themes.flat_map(|theme| self.shown(theme))
    }

    /// The title of a question, from the worksheet or custom.
    pub fn question_title(&self, item: &Item) -> String {
        let title = match item.own_title.as_deref().map(visible) {
            None => self.title(&item.id),
            Some(own) => own,
        };
        // A prompt that a user made may not have a title yet.
        let title = match title {
            "" => self.words.plan().add_prompt,
            title => title,
        };
        title.to_owned()
    }

    fn question(&self, item: Item) -> Question<'a> {
        let title = self.question_title(&item);
        let answer = self
            .filled
            .responses
            .answer(&item.id, item.kind.answer_kind());
        let block =
            answer.map(|answer| self.block(&item.id, title.clone(), Some(item.kind), answer));
        Question {
            item,
            title,
            answer,
            block,
        }
    }

    /// The title of a question. Points of the agreement ask the parties to agree on something;
    /// in the document their title names what was agreed.
    pub fn title(&self, id: &PromptId) -> &'a str {
        let point = id.as_str().strip_prefix("agreement.");
        point
            .and_then(self.words.agreements().draft.point)
            .map_or_else(
                || self.texts.prompt_title(id),
                |point| self.words.said(point),
            )
    }

    /// Whether the reader may see the answer to a prompt.
    pub fn may_see(&self, id: &PromptId) -> bool {
        self.include_internal || !is_internal(id, self.filled.responses)
    }

    /// The note of an answer, if the reader may see it.
    pub fn note(&self, answer: &Answer) -> Option<Fact> {
        let words = &self.words.summary().document;
        match (answer.note.internal, self.include_internal) {
            (false, _) => Fact::new(words.note, answer.note.text.as_str()),
            (true, true) => Fact::new(words.internal_note, answer.note.text.as_str()),
            (true, false) => None,
        }
    }

    /// The name of a party, or its role if it has no name.
    pub fn party(&self, side: Side) -> &'a str {
        let name = visible(&self.plan.profile.party(side).name);
        if name.is_empty() {
            self.role(side)
        } else {
            name
        }
    }

    /// "Skolen"
    pub fn role(&self, side: Side) -> &'static str {
        match side {
            Side::School => self.words.plan().school,
            Side::LearningEnvironment => self.words.plan().learning_environment,
        }
    }

    /// "Virksomhed", of a party besides the two sides.
    pub fn further_role(&self, party: &Party) -> &'static str {
        let words = &self.words.profile().party;
        let kind = party.kind.as_ref();
        kind.map_or(words.further, |kind| (words.kind_name)(kind.as_str()))
    }

    /// The parties besides the two sides of which something is known.
    pub fn further(&self) -> impl Iterator<Item = &'a Party> {
        let further = self.plan.profile.more_parties.iter();
        let further = further.map(|further| &further.party);
        further.filter(|party| !party.is_empty())
    }

    /// The name of a further party, or its role if it has no name.
    pub fn further_name(&self, party: &'a Party) -> &'a str {
        match visible(&party.name) {
            "" => self.further_role(party),
            name => name,
        }
    }

    /// The name of an owner.
    pub fn owner(&self, owner: Owner) -> &'a str {
        match owner {
            Owner::School => self.party(Side::School),
            Owner::LearningEnvironment => self.party(Side::LearningEnvironment),
            Owner::Both => self.words.plan().both,
        }
    }
}

impl Question<'_> {
    /// Whether there is an answer or a note.
    pub fn has_text(&self) -> bool {
        self.block.as_ref().is_some_and(AnswerBlock::has_text)
    }

    /// The answer as a block.
    pub fn into_block(self) -> Option<Block> {
        self.block.map(Block::Answer)
    }
}
