//! Values of a file in readable form: dates and keys as text, texts unchanged.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde_json::Value;

use super::pieces::{Piece, pieces};
use super::{ComparedText, Source};
use crate::domain::changes::Difference;
use crate::domain::{SectionId, WorksheetId};
use crate::worksheet::{STARTS, find};

/// A value in readable form.
enum Shown {
    /// A text of the user.
    Text(String),
    /// The text for a date, a key or a number.
    Word(String),
}

impl Shown {
    fn into_text(self) -> String {
        match self {
            Self::Text(text) | Self::Word(text) => text,
        }
    }
}

impl Source<'_> {
    /// Whether both texts have the same letters.
    pub(super) fn looks_equal(&self, what: &Difference) -> bool {
        match what {
            Difference::Changed { before, after } => match (before.as_str(), after.as_str()) {
                (Some(before), Some(after)) => (self.compose)(before) == (self.compose)(after),
                _ => false,
            },
            Difference::Added(_) | Difference::Removed(_) | Difference::Moved { .. } => false,
        }
    }

    /// A difference as text; `keys` is its path.
    pub(super) fn compared(&self, keys: &[&str], what: &Difference) -> ComparedText {
        let shown = |value: &Value| self.shown(keys, value);
        match what {
            Difference::Added(value) => ComparedText::Added(shown(value).into_text()),
            Difference::Removed(value) => ComparedText::Removed(shown(value).into_text()),
            Difference::Moved { .. } => ComparedText::Moved,
            Difference::Changed { before, after } => match (shown(before), shown(after)) {
                (Shown::Text(before), Shown::Text(after)) => {
                    let [before, after] = [before, after].map(|text| (self.compose)(&text));
                    ComparedText::Changed(pieces(&before, &after))
                }
                (before, after) => ComparedText::Changed(vec![
                    Piece::Deleted(before.into_text()),
                    Piece::Inserted(after.into_text()),
                ]),
            },
        }
    }

    fn shown(&self, keys: &[&str], value: &Value) -> Shown {
        let places = &self.words.revisions().places;
        let word = match (keys, value) {
            (["body", "profile", "year_groups", _], Value::Number(number)) => {
                let group = number.as_u64().and_then(|group| u8::try_from(group).ok());
                (self.words.profile().frame.year_group)(group.unwrap_or_default())
            }
            (["body", "profile", "ages", _], Value::Number(number)) => {
                let age = number.as_u64().and_then(|age| u8::try_from(age).ok());
                (self.words.profile().frame.age)(age.unwrap_or_default())
            }
            (["body", "profile", .., "kind"], Value::String(kind)) => {
                (self.words.profile().party.kind_name)(kind).to_owned()
            }
            (
                [
                    "body",
                    "activities" | "removed",
                    _,
                    list @ ("objectives" | "target_groups"),
                    id,
                ],
                _,
            ) => self.named_item(list, id),
            (["body", "hidden" | "finished", _], _) | (_, Value::Bool(true)) => {
                places.yes.to_owned()
            }
            (_, Value::Bool(false)) => places.no.to_owned(),
            (["body", "own_prompts", _, "section"], Value::String(section)) => {
                let id = SectionId::from(section.clone());
                let title = self.texts.section(&id).title;
                Some(title)
                    .filter(|title| !title.is_empty())
                    .unwrap_or_else(|| section.clone())
            }
            (["body", "lessons" | "comments", _, "prompt"], Value::String(prompt)) => {
                self.question(&prompt.clone().into())
            }
            (["body", "worksheets", ..], Value::String(id)) => self.sheet_name(id),
            (["body", "worksheets"], Value::Array(ids)) => {
                let ids = ids.iter().filter_map(Value::as_str);
                let names: Vec<String> = ids.map(|id| self.sheet_name(id)).collect();
                names.join(", ")
            }
            (["body", "definitions", _, "items", _, "kind"], kind) => {
                let kind = serde_json::from_value(kind.clone()).unwrap_or_default();
                (self.words.own_sheet().kind_name)(kind).to_owned()
            }
            // The id of another draft is not worth showing.
            (
                [.., "copied_from" | "from_plan"]
                | ["body", "annex_links", _, "annex" | "activity"],
                _,
            ) => places.yes.to_owned(),
            ([.., field], Value::String(text)) => match self.keyword(field, text) {
                Some(word) => word,
                None if text.is_empty() => places.empty.to_owned(),
                None => return Shown::Text(text.clone()),
            },
            (_, value) => value.to_string(),
        };
        Shown::Word(word)
    }

    /// The name of a worksheet, or its id if its texts are not there.
    fn sheet_name(&self, id: &str) -> String {
        let id = WorksheetId::from(id.to_owned());
        let sheet = self.either(|draft| find(&id, draft.responses()?));
        let name = sheet.map(|sheet| self.texts.worksheet(sheet).name);
        name.filter(|name| !name.is_empty())
            .unwrap_or_else(|| id.to_string())
    }

    /// The text for a date or a key of a field.
    pub(super) fn keyword(&self, field: &str, text: &str) -> Option<String> {
        let words = self.words;
        let (plan, prompt, report) = (words.plan(), words.prompt(), words.report());
        let word = match (field, text) {
            ("date" | "due" | "signed_on" | "from" | "to" | "updated", date) => {
                return date.parse::<NaiveDate>().ok().map(|date| words.date(date));
            }
            ("time", time) => {
                return time.parse::<NaiveTime>().ok().map(|time| words.time(time));
            }
            ("at", moment) => {
                let moment = moment.parse::<DateTime<Utc>>().ok()?;
                return Some(words.date(moment.date_naive()));
            }
            ("owner" | "party" | "filled_by" | "perspective", "school") => plan.school,
            ("owner" | "party" | "filled_by" | "perspective", "learning-environment") => {
                plan.learning_environment
            }
            ("owner" | "party", "both") => plan.both,
            ("perspective", "pupils") => plan.pupils,
            // Both sides read it.
            ("direction", "outreach") => words.summary().document.outreach,
            ("direction", "inbound") => words.summary().document.inbound,
            ("start", start) => return self.start(start),
            ("choice", "pick") => prompt.pick,
            ("choice", "maybe") => prompt.maybe,
            ("choice", "no") => prompt.no,
            ("status", "open") => prompt.status_open,
            ("status", "to-discuss") => prompt.status_to_discuss,
            ("status", "agreed") => prompt.status_agreed,
            ("status", "not-relevant") => prompt.status_not_relevant,
            ("status", "going-well") => prompt.going_well,
            ("status", "watch") => prompt.watch,
            ("status", "change-needed") => prompt.change_needed,
            ("status", "planned") => report.planned,
            ("status", "under-way") => report.under_way,
            ("status", "done") => report.done,
            ("status", "dropped") => report.dropped,
            _ => return None,
        };
        Some(word.to_owned())
    }

    /// The name of a starting point of a plan; `None` for one of a newer version.
    fn start(&self, id: &str) -> Option<String> {
        let at = STARTS.iter().position(|start| start.id.as_str() == id)?;
        self.words
            .start
            .begin
            .get(at)
            .map(|name| (*name).to_owned())
    }
}
