//! What was decided in a merge, to look at afterwards, and what brings a text back that was not chosen.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Choice, Choices, Question, replace_content};
use crate::domain::Draft;
use crate::domain::changes::{Place, Step, tree_of};

/// A question and its answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    pub place: Place,
    pub before: Option<Value>,
    pub mine: Option<Value>,
    pub theirs: Option<Value>,
    /// `None` if it was left open: the value of this device stayed.
    pub choice: Option<Choice>,
}

impl Decision {
    /// The texts that are in the draft no more.
    pub fn lost(&self) -> Vec<&str> {
        let (mine, theirs) = (&self.mine, &self.theirs);
        let sides = match &self.choice {
            None | Some(Choice::Mine) => [None, theirs.as_ref()],
            Some(Choice::Theirs) => [mine.as_ref(), None],
            Some(Choice::Both) => [None, None],
            Some(Choice::Text(_)) => [mine.as_ref(), theirs.as_ref()],
        };
        let texts = sides.into_iter().flatten().filter_map(Value::as_str);
        texts.filter(|text| !text.trim().is_empty()).collect()
    }
}

/// The answers to these questions.
pub fn decisions(questions: Vec<Question>, choices: &Choices) -> Vec<Decision> {
    let decide = |asked: Question| Decision {
        choice: choices.get(&asked.place).cloned(),
        place: asked.place,
        before: asked.before,
        mine: asked.mine,
        theirs: asked.theirs,
    };
    questions.into_iter().map(decide).collect()
}

impl Draft {
    /// Adds a text below the one at a place; what can't be below it, such as a date, takes its place. Returns whether the
    /// place is there.
    pub fn put_back(&mut self, place: &Place, text: &str) -> bool {
        let below = |now: &str| match now {
            "" => text.to_owned(),
            now => format!("{now}\n{text}"),
        };
        // The title is one line.
        let is_title = place.keys() == ["title"];
        (!is_title && self.change_text(place, below))
            || self.change_text(place, |_| text.to_owned())
    }

    fn change_text(&mut self, place: &Place, change: impl FnOnce(&str) -> String) -> bool {
        let mut tree = Value::from(tree_of(self));
        let Some(there) = find(&mut tree, place.steps()) else {
            return false;
        };
        *there = change(there.as_str().unwrap_or_default().trim_end()).into();
        replace_content(self, tree).is_some()
    }
}

/// The text at a place; an empty one if the place is an empty field.
fn find<'a>(tree: &'a mut Value, steps: &[Step]) -> Option<&'a mut Value> {
    let Some((step, rest)) = steps.split_first() else {
        return (tree.is_string() || tree.is_null()).then_some(tree);
    };
    let within = match step {
        Step::Field(name) => {
            // What is empty is left out.
            let empty = match rest.first() {
                None => Value::Null,
                Some(Step::Field(_)) => Value::Object(Map::new()),
                Some(Step::Row { .. } | Step::Member(_)) => Value::Array(Vec::new()),
            };
            let fields = tree.as_object_mut()?;
            fields.entry(name.clone()).or_insert(empty)
        }
        Step::Row { id, nth } => {
            let rows = tree.as_array_mut()?.iter_mut();
            let mut rows = rows.filter(|row| row.get("id").and_then(Value::as_str) == Some(id));
            rows.nth(*nth)?
        }
        Step::Member(_) => return None,
    };
    find(within, rest)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::domain::{DraftId, SchoolYear};

    fn decision(choice: Option<Choice>) -> Decision {
        Decision {
            place: Place::default(),
            before: None,
            mine: Some(json!("mine")),
            theirs: Some(json!("theirs")),
            choice,
        }
    }

    #[test]
    fn the_texts_that_were_not_chosen_are_known() {
        let lost = |choice| {
            let decision = decision(choice);
            decision.lost().join(" ")
        };
        assert_eq!(lost(None), "theirs");
        assert_eq!(lost(Some(Choice::Mine)), "theirs");
        assert_eq!(lost(Some(Choice::Theirs)), "mine");
        assert_eq!(lost(Some(Choice::Both)), "");
        assert_eq!(lost(Some(Choice::Text("x".to_owned()))), "mine theirs");
    }

    #[test]
    fn a_date_comes_back_in_the_place_of_the_one_that_is_there() {
        let year = SchoolYear::containing(chrono::NaiveDate::default());
        let id = DraftId(Uuid::nil());
        let mut draft = Draft::new_plan(id, DateTime::UNIX_EPOCH, year, "da");
        draft.meta.title = "Åen".to_owned();
        let fields = ["body", "profile", "period", "from"];
        let place = fields
            .iter()
            .fold(Place::default(), |place, field| place.field(field));
        for day in ["2027-02-10", "2027-01-20"] {
            assert!(draft.put_back(&place, day));
            let from = draft.plan().and_then(|plan| plan.profile.period.from);
            assert_eq!(from.map(|day| day.to_string()).as_deref(), Some(day));
        }
        assert!(draft.put_back(&Place::default().field("title"), "Søen"));
        assert_eq!(draft.meta.title, "Søen");
    }

    #[test]
    fn a_text_comes_back_below_the_one_that_is_there() {
        let year = SchoolYear::containing(chrono::NaiveDate::default());
        let id = DraftId(Uuid::nil());
        let mut draft = Draft::new_plan(id, DateTime::UNIX_EPOCH, year, "da");
        let fields = ["body", "profile", "purpose"];
        let place = fields
            .iter()
            .fold(Place::default(), |place, field| place.field(field));
        let purpose = |draft: &Draft| draft.plan().map(|plan| plan.profile.purpose.clone());
        assert!(draft.put_back(&place, "Vand"));
        assert_eq!(purpose(&draft).as_deref(), Some("Vand"));
        assert!(draft.put_back(&place, "Jord"));
        assert_eq!(purpose(&draft).as_deref(), Some("Vand\nJord"));
        let gone = Place::default().field("body").field("tasks");
        let gone = gone.then(Step::Row {
            id: id.to_string(),
            nth: 0,
        });
        let before = draft.clone();
        assert!(!draft.put_back(&gone.field("what"), "Jord"));
        assert_eq!(draft, before);
    }
}
