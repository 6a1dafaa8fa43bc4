//! What the parts of a document are made from: the plan, the texts, the words, one question at a time.

use super::internal::is_internal;
use super::model::{AnswerBlock, Block, Fact};
use crate::domain::{Answer, Owner, Plan, PromptId, Side};
use crate::text::Words;
use crate::worksheet::{Item, Section, Texts, Theme, section_items};

/// All that a part needs to know.
pub(super) struct Source<'a> {
    pub plan: &'a Plan,
    pub texts: &'a Texts,
    pub words: &'a Words,
    pub include_internal: bool,
}

/// A question of the plan, hidden or not, and its answer if there is one.
pub(super) struct Asked<'a> {
    pub item: Item,
    pub title: String,
    pub answer: Option<&'a Answer>,
    /// The answer as it would be read; `None` without one.
    pub block: Option<AnswerBlock>,
}

impl<'a> Source<'a> {
    /// The questions of a section that the reader may see.
    pub fn asked(&self, section: &'static Section) -> impl Iterator<Item = Asked<'a>> {
        section_items(section, self.plan)
            .into_iter()
            .filter(|item| self.may_see(&item.id))
            .map(|item| self.ask(item))
    }

    /// The questions of a theme that are not hidden and that the reader may see.
    pub fn shown(&self, theme: &'static Theme) -> impl Iterator<Item = Asked<'a>> {
        theme
            .sections
            .iter()
            .flat_map(|section| self.asked(section))
            .filter(|asked| !asked.item.hidden)
    }

    fn ask(&self, item: Item) -> Asked<'a> {
        let own = item.own_title.clone();
        let title = own.unwrap_or_else(|| self.title(&item.id).to_owned());
        let answer = self.plan.answer(&item.id, item.kind.answer_kind());
        let block =
            answer.map(|answer| self.block(&item.id, title.clone(), Some(item.kind), answer));
        Asked {
            item,
            title,
            answer,
            block,
        }
    }

    /// What was asked. The points of the agreement ask the parties to agree on something;
    /// here they name what was agreed.
    pub fn title(&self, id: &PromptId) -> &'a str {
        let point = id.as_str().strip_prefix("agreement.");
        point
            .and_then(self.words.agreements.draft.point)
            .unwrap_or_else(|| self.texts.prompt_title(id))
    }

    /// Whether this reader may see the answer to a prompt at all.
    pub fn may_see(&self, id: &PromptId) -> bool {
        self.include_internal || !is_internal(id)
    }

    /// The note of an answer, if this reader may see it.
    pub fn note(&self, answer: &Answer) -> Option<Fact> {
        let words = &self.words.summary.document;
        match (answer.note.internal, self.include_internal) {
            (false, _) => Fact::new(words.note, answer.note.text.as_str()),
            (true, true) => Fact::new(words.internal_note, answer.note.text.as_str()),
            (true, false) => None,
        }
    }

    /// A party by its name, or by its role while it has none.
    pub fn party(&self, side: Side) -> &'a str {
        let name = self.plan.profile.party(side).name.trim();
        if name.is_empty() {
            self.role(side)
        } else {
            name
        }
    }

    /// "Skolen"
    pub fn role(&self, side: Side) -> &'static str {
        match side {
            Side::School => self.words.plan.school,
            Side::LearningEnvironment => self.words.plan.learning_environment,
        }
    }

    /// Whom something waits for.
    pub fn owner(&self, owner: Owner) -> &'a str {
        match owner {
            Owner::School => self.party(Side::School),
            Owner::LearningEnvironment => self.party(Side::LearningEnvironment),
            Owner::Both => self.words.plan.both,
        }
    }
}

impl Asked<'_> {
    /// Whether there is an answer or a note to read.
    pub fn says_anything(&self) -> bool {
        self.block.as_ref().is_some_and(AnswerBlock::says_anything)
    }

    /// The answer as a block.
    pub fn into_block(self) -> Option<Block> {
        self.block.map(Block::Answer)
    }
}
