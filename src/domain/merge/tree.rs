//! Three-way merge of values in the form they have in files.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Choice, Choices, Question, lists, words};
use crate::domain::changes::{Place, Step};

type Fields = Map<String, Value>;

/// Stands in a virtual ancestor where its two states differ: no value is equal to it.
const UNDECIDED: &str = "\u{0}undecided";

/// The value of the common ancestor.
#[derive(Clone, Copy)]
pub(super) enum Before<'a> {
    /// `None`: it had none.
    Known(Option<&'a Value>),
    /// There is no ancestor, so each difference is a question.
    Unknown,
}

/// A merge in progress.
pub(super) struct Merging<'a> {
    choices: &'a Choices,
    questions: Vec<Question>,
    /// Makes a virtual ancestor: what would be a question is undecided.
    is_virtual: bool,
}

impl<'a> Before<'a> {
    /// The value of a tree that has [`UNDECIDED`] for what is unknown; `None` for a tree that does not exist.
    pub fn of(tree: Option<&'a Value>) -> Self {
        tree.map_or(Self::Unknown, |tree| Self::known(Some(tree)))
    }

    fn known(value: Option<&'a Value>) -> Self {
        match value {
            Some(Value::String(text)) if text == UNDECIDED => Self::Unknown,
            value => Self::Known(value),
        }
    }

    fn field(self, key: &str) -> Self {
        match self {
            Self::Known(value) => Self::known(value.and_then(|value| value.get(key))),
            Self::Unknown => Self::Unknown,
        }
    }

    /// An entry of a list, which may have none there.
    pub fn entry(is_list_known: bool, entry: Option<&'a Value>) -> Self {
        if is_list_known {
            Self::known(entry)
        } else {
            Self::Unknown
        }
    }

    fn value(self) -> Option<&'a Value> {
        match self {
            Self::Known(value) => value,
            Self::Unknown => None,
        }
    }
}

impl<'a> Merging<'a> {
    pub fn new(choices: &'a Choices) -> Self {
        Self {
            choices,
            questions: Vec::new(),
            is_virtual: false,
        }
    }

    /// For an ancestor of two states that were merged into each other.
    pub fn of_ancestors(choices: &'a Choices) -> Self {
        Self {
            is_virtual: true,
            ..Self::new(choices)
        }
    }

    pub fn into_questions(self) -> Vec<Question> {
        self.questions
    }

    /// The merged value at a place; `None` if it is on neither side afterwards.
    pub fn value(
        &mut self,
        place: &Place,
        before: Before,
        mine: Option<&Value>,
        theirs: Option<&Value>,
    ) -> Option<Value> {
        if is_same(mine, theirs) {
            return mine.or(theirs).cloned();
        }
        if let Before::Known(before) = before {
            if is_same(before, mine) {
                return theirs.cloned();
            }
            if is_same(before, theirs) {
                return mine.cloned();
            }
        }
        let emptied = if is_answer(place) {
            mine.xor(theirs).and_then(emptied)
        } else {
            None
        };
        let (mine, theirs) = (mine.or(emptied.as_ref()), theirs.or(emptied.as_ref()));
        match (mine, theirs) {
            (Some(Value::Object(mine)), Some(Value::Object(theirs)))
                if is_field_by_field(place, mine, theirs) =>
            {
                Some(self.fields(place, before, mine, theirs).into())
            }
            (None | Some(Value::Array(_)), None | Some(Value::Array(_))) => {
                let merged = lists::merge(self, place, before, mine, theirs);
                merged.unwrap_or_else(|| self.ask(place, before, mine, theirs))
            }
            (Some(Value::String(mine_text)), Some(Value::String(their_text))) => {
                let before_text = before.value().and_then(Value::as_str);
                let merged = before_text.and_then(|text| words::merge(text, mine_text, their_text));
                match merged {
                    Some(merged) => Some(merged.into()),
                    None => self.ask(place, before, mine, theirs),
                }
            }
            _ => self.ask(place, before, mine, theirs),
        }
    }

    fn fields(&mut self, place: &Place, before: Before, mine: &Fields, theirs: &Fields) -> Fields {
        let keys: BTreeSet<&String> = mine.keys().chain(theirs.keys()).collect();
        let mut merged = Fields::new();
        for key in keys {
            let place = place.field(key);
            let value = self.value(&place, before.field(key), mine.get(key), theirs.get(key));
            if let Some(value) = value {
                merged.insert(key.clone(), value);
            }
        }
        merged
    }

    /// The chosen value, or mine until it is chosen.
    pub fn ask(
        &mut self,
        place: &Place,
        before: Before,
        mine: Option<&Value>,
        theirs: Option<&Value>,
    ) -> Option<Value> {
        if self.is_virtual {
            return Some(undecided(mine.or(theirs)));
        }
        let question = Question {
            place: place.clone(),
            before: before.value().cloned(),
            mine: mine.cloned(),
            theirs: theirs.cloned(),
        };
        let chosen = self.choices.get(place);
        let Some(value) = chosen.and_then(|choice| choice.value(&question)) else {
            self.questions.push(question);
            return mine.cloned();
        };
        value
    }
}

impl Choice {
    /// The chosen value of a question; `None` if it does not fit the question.
    #[expect(clippy::option_option, reason = "the chosen value may be none")]
    fn value(&self, question: &Question) -> Option<Option<Value>> {
        let text = |value: &Option<Value>| value.as_ref()?.as_str().map(str::to_owned);
        match self {
            Self::Mine => Some(question.mine.clone()),
            Self::Theirs => Some(question.theirs.clone()),
            Self::Both => {
                let (mine, theirs) = (text(&question.mine)?, text(&question.theirs)?);
                let separator = if mine.ends_with('\n') { "" } else { "\n" };
                Some(Some(format!("{mine}{separator}{theirs}").into()))
            }
            Self::Text(text) => {
                let is_text = question.is_about_text();
                is_text.then(|| Some(Value::from(text.as_str())))
            }
        }
    }
}

/// Whether two values say the same: what is empty is left out by some files and not by others.
fn is_same(one: Option<&Value>, other: Option<&Value>) -> bool {
    one == other || (is_nothing(one) && is_nothing(other))
}

fn is_nothing(value: Option<&Value>) -> bool {
    match value {
        None => true,
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Array(items)) => items.is_empty(),
        Some(Value::Object(fields)) => fields.is_empty(),
        Some(_) => false,
    }
}

/// A value that differs from those of both sides. A row stays one, so that the others of its list are found.
fn undecided(value: Option<&Value>) -> Value {
    match value {
        Some(Value::Object(fields)) => {
            let mut fields = fields.clone();
            fields.insert(UNDECIDED.to_owned(), Value::Null);
            fields.into()
        }
        _ => UNDECIDED.into(),
    }
}

fn is_answer(place: &Place) -> bool {
    let keys = place.keys();
    matches!(keys.as_slice(), ["body", "answers", _])
}

/// The empty answer of the same kind. An answer that one side deleted is merged as an emptied one, so that deleting what
/// the other party could see does not delete an internal note.
fn emptied(answer: &Value) -> Option<Value> {
    let kind = answer.get("answer")?.as_object()?.keys().next()?;
    Some(json!({ "answer": { kind: {} } }))
}

/// Whether two objects can be merged field by field. The answer to a prompt has one kind, and a note that one side
/// marked as internal is not mixed with one that the other party may read.
fn is_field_by_field(place: &Place, mine: &Fields, theirs: &Fields) -> bool {
    match place.steps().last() {
        Some(Step::Field(name)) if name == "answer" => mine.keys().eq(theirs.keys()),
        Some(Step::Field(name)) if name == "note" => mine.get("internal") == theirs.get("internal"),
        _ => true,
    }
}
