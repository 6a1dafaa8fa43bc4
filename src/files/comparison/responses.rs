//! The labels of answers, in a plan or in a worksheet that stands alone.

use super::Source;
use super::named::{Named, Part};
use super::plan::{first_line, with_name};
use crate::domain::{PromptId, Responses, visible};
use crate::worksheet::{Filled, section_items};

/// The rank of the finished mark: below the prompts of a theme.
const FINISHED: usize = 10_003;

impl Source<'_> {
    /// The label of a path in the body of a worksheet that stands alone.
    pub(super) fn in_worksheet(&self, keys: &[&str]) -> Option<Named> {
        match keys {
            ["filled_by"] => {
                let name = self.words.summary().document.filled_by;
                Some(Named::alone(Part::Other, 1, name))
            }
            ["is_form"] => Some(Named::alone(
                Part::Other,
                4,
                self.words.own_sheet().hand_out,
            )),
            keys => self.in_responses(keys),
        }
    }

    /// The label of a path in the answers.
    pub(super) fn in_responses(&self, keys: &[&str]) -> Option<Named> {
        Some(match keys {
            [
                list @ ("answers" | "own_prompts" | "hidden"),
                prompt,
                rest @ ..,
            ] => self.in_prompt(prompt, list, rest),
            ["finished", theme, ..] => {
                let mut themes = self.worksheet().themes.iter();
                let theme = themes.position(|other| other.id.as_str() == *theme)?;
                Named::alone(Part::Theme(theme), FINISHED, self.words.plan().finished)
            }
            ["lessons", id, rest @ ..] => {
                let text = self.answer_text(|responses| {
                    let mut lessons = responses.lessons.iter();
                    let lesson = lessons.find(|lesson| lesson.id.to_string() == *id)?;
                    Some(first_line(&lesson.text))
                });
                let name = with_name(self.words.carried().lessons, &text);
                let label = match rest {
                    [] => None,
                    ["text"] => Some(self.label(&["worked_less"])),
                    ["prompt"] => Some(self.words.summary().document.criterion.to_owned()),
                    ["perspective"] => Some(self.label(&["who"])),
                    ["settled"] => Some(self.words.carried().settled.to_owned()),
                    rest => Some(self.label(rest)),
                };
                Named::of(Part::Other, 2, id, name, label)
            }
            ["definitions", id, rest @ ..] => self.in_definition(id, rest),
            ["comments", id, rest @ ..] => self.in_comment(id, rest),
            _ => return None,
        })
    }

    /// The label of a path in a comment, which is below its prompt.
    fn in_comment(&self, id: &str, rest: &[&str]) -> Named {
        let words = self.words.comments();
        let find = |responses: &Responses| {
            let mut comments = responses.comments.iter();
            comments.find(|one| one.id.to_string() == id).cloned()
        };
        let found = self.either(|draft| find(draft.responses()?));
        let (prompt, text) = found.map_or_else(Default::default, |one| {
            (Some(one.prompt), first_line(&one.text))
        });
        let place = prompt.as_ref().and_then(|prompt| self.place(prompt));
        let (part, rank) = place.unwrap_or((Part::Former, 0));
        let name = prompt.map(|prompt| (words.about)(&self.question(&prompt)));
        let name = with_name(&name.unwrap_or_default(), &text);
        let label = match rest {
            [] => None,
            ["author"] => Some(words.author.to_owned()),
            ["party"] => Some(words.side.to_owned()),
            ["at"] => Some(words.at.to_owned()),
            ["settled"] => Some(words.settle.to_owned()),
            ["prompt"] => Some(self.words.summary().document.question.to_owned()),
            rest => Some(self.label(rest)),
        };
        Named::of(part, rank, id, name, label)
    }

    /// The theme of a prompt, and its index in the theme.
    fn place(&self, id: &PromptId) -> Option<(Part, usize)> {
        self.either(|draft| place_of(id, Filled::of(draft)?))
    }

    /// The label of a path in a worksheet that users made.
    fn in_definition(&self, id: &str, rest: &[&str]) -> Named {
        let words = self.words.own_sheet();
        let find = |responses: &Responses| {
            let mut definitions = responses.definitions.iter();
            definitions.find(|one| one.id.as_str() == id).cloned()
        };
        let found = self.either(|draft| find(draft.responses()?));
        let name = found.as_ref().map_or("", |one| one.name.as_str());
        let name = with_name(words.design, name);
        let item = |id: &str| {
            let items = found.as_ref().map(|one| one.items.iter());
            let title = items.and_then(|mut items| items.find(|item| item.id.to_string() == id));
            title.map_or(words.untitled, |item| visible(&item.title))
        };
        let label = match rest {
            [] => None,
            ["name"] => Some(words.name.to_owned()),
            ["description"] => Some(words.description.to_owned()),
            ["source"] => Some(words.source.to_owned()),
            ["items", id] => Some(item(id).to_owned()),
            ["items", id, field, rest @ ..] => {
                let field = match *field {
                    "kind" => words.kind,
                    "title" => words.items,
                    "guidance" => words.guidance,
                    "suggestions" => words.suggestions,
                    "columns" | "former_columns" => words.columns,
                    "removed" => words.removed,
                    _ => return Named::of(Part::Other, 3, id, name, Some(self.label(rest))),
                };
                Some(format!("{}, {field}", item(id)))
            }
            rest => Some(self.label(rest)),
        };
        Named::of(Part::Other, 3, id, name, label)
    }

    fn in_prompt(&self, prompt: &str, list: &str, rest: &[&str]) -> Named {
        let id = PromptId::from(prompt.to_owned());
        let (part, rank) = self.place(&id).unwrap_or((Part::Former, 0));
        let label = match (list, rest) {
            ("own_prompts", []) => None,
            ("own_prompts", ["section"]) => Some(self.words.revisions().places.section.to_owned()),
            ("own_prompts", ["title"]) => Some(self.words.plan().own_title.to_owned()),
            ("hidden", _) => Some(self.words.revisions().places.hidden.to_owned()),
            (_, rest) => Some(self.in_answer(&id, rest)),
        };
        Named::of(part, rank, prompt, self.question(&id), label)
    }

    /// The title of a prompt, custom or from the worksheet.
    pub(super) fn question(&self, id: &PromptId) -> String {
        let own = self.answer_text(|responses| {
            let own = responses.own_prompts.iter().find(|own| own.id == *id);
            own.map(|own| visible(&own.title).to_owned())
        });
        if !own.is_empty() {
            return own;
        }
        let origin = id.origin();
        match self.texts.prompt_title(&origin) {
            "" => (self.words.summary().document.former_question)(origin.as_str()),
            title => title.to_owned(),
        }
    }

    /// The label of a field of an answer.
    fn in_answer(&self, id: &PromptId, keys: &[&str]) -> String {
        let words = self.words.prompt();
        match keys {
            ["answer", "checkpoint", "checks", check, rest @ ..] => {
                let date = self.answer_text(|responses| {
                    let checks = &responses.answers.get(id)?.checkpoint()?.checks;
                    let check = checks.iter().find(|row| row.id.to_string() == *check)?;
                    check.date.map(|date| self.words.date(date))
                });
                let name = match date.as_str() {
                    "" => words.check_undated.to_owned(),
                    date => (words.check_of)(date),
                };
                self.below(&name, rest)
            }
            ["answer", "criterion", "views", perspective, rest @ ..] => self.below(
                &self
                    .keyword("perspective", perspective)
                    .unwrap_or_else(|| (*perspective).to_owned()),
                rest,
            ),
            ["answer", "table", "rows", row, rest @ ..] => {
                let at = self.either(|draft| {
                    let rows = &draft.responses()?.answers.get(id)?.table()?.rows;
                    rows.iter().position(|other| other.id.to_string() == *row)
                });
                let name = (words.row)(at.unwrap_or_default() + 1);
                match rest {
                    ["cells", column] => {
                        let (origin, column) = (id.origin(), (*column).to_owned().into());
                        format!("{name}, {}", self.texts.column(&origin, &column))
                    }
                    rest => self.below(&name, rest),
                }
            }
            ["answer", _, rest @ ..] if !rest.is_empty() => self.label(rest),
            ["note", "text"] => words.note.to_owned(),
            ["answer", ..] => words.answer.to_owned(),
            keys => self.label(keys),
        }
    }

    fn below(&self, name: &str, rest: &[&str]) -> String {
        if rest.is_empty() {
            name.to_owned()
        } else {
            format!("{name}, {}", self.label(rest))
        }
    }

    /// A text of the later state, or of the earlier one; empty if neither has it.
    fn answer_text(&self, read: impl Fn(&Responses) -> Option<String>) -> String {
        self.either(|draft| read(draft.responses()?).filter(|text| !text.is_empty()))
            .unwrap_or_default()
    }
}

/// The theme of a prompt, and its index in the theme.
fn place_of(id: &PromptId, filled: Filled) -> Option<(Part, usize)> {
    let mut themes = filled.worksheet.themes.iter().zip(0..);
    themes.find_map(|(theme, index)| {
        let sections = theme.sections.iter();
        let items = sections.flat_map(|section| section_items(section, filled.responses));
        let rank = items.into_iter().position(|item| item.id == *id)?;
        Some((Part::Theme(index), rank))
    })
}
