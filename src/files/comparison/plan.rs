//! The labels of the fields of a plan.

use super::Source;
use super::named::{Named, Part};
use crate::domain::{self, Plan};
use crate::worksheet::{Layout, PLAN};

/// The rank of tasks: below the points of the agreement, as on its page.
const TASKS: usize = 10_000;
const MEETINGS: usize = TASKS + 1;
const TEXT: usize = TASKS + 2;

impl Source<'_> {
    /// The label of a path in the body of a plan.
    pub(super) fn in_plan(&self, keys: &[&str]) -> Option<Named> {
        let words = self.words;
        Some(match keys {
            ["profile", rest @ ..] => return self.in_profile(rest),
            ["start"] => return self.in_profile(keys),
            [
                "answers" | "own_prompts" | "hidden" | "finished" | "lessons" | "definitions"
                | "comments",
                ..,
            ] => {
                return self.in_responses(keys);
            }
            ["tasks", id, rest @ ..] => {
                let what = self.plan_text(|plan| {
                    let task = plan.tasks.iter().find(|task| task.id.to_string() == *id);
                    task.map(|task| first_line(&task.what))
                });
                let name = with_name(words.agreements().tasks.what, &what);
                self.in_agreement(TASKS, id, name, rest)
            }
            ["meetings", id, rest @ ..] => {
                let when = self.plan_text(|plan| {
                    let mut meetings = plan.meetings.iter();
                    let meeting = meetings.find(|meeting| meeting.id.to_string() == *id)?;
                    let date = meeting.date.map(|date| words.date(date));
                    date.or_else(|| Some(first_line(&meeting.place)))
                });
                let name = with_name(words.revisions().places.meeting, &when);
                self.in_agreement(MEETINGS, id, name, rest)
            }
            ["agreement", rest @ ..] => {
                let name = words.agreements().text.title.to_owned();
                self.in_agreement(TEXT, "", name, rest)
            }
            ["annex_links", annex, rest @ ..] => {
                let name = words.revisions().places.annex_link;
                // Ids are not worth showing.
                let label = match rest {
                    [] => None,
                    ["annex" | "activity"] => Some(name.to_owned()),
                    rest => Some(self.label(rest)),
                };
                Named::of(Part::Other, 1, annex, name.to_owned(), label)
            }
            ["worksheets", ..] => Named::alone(Part::Other, 4, self.words.own_sheet().in_plan),
            _ => return None,
        })
    }

    fn in_profile(&self, keys: &[&str]) -> Option<Named> {
        let part = Part::Profile;
        Some(match keys {
            [side @ ("school" | "learning_environment"), rest @ ..] => {
                let (role, rank) = match *side {
                    "school" => (self.words.plan().school, 1),
                    _ => (self.words.plan().learning_environment, 2),
                };
                let ["contacts", id, rest @ ..] = rest else {
                    let label = Some(self.label(rest));
                    return Some(Named::of(part, rank, "", role.to_owned(), label));
                };
                let name = self.contact(id);
                Named::of(part, rank, id, format!("{role}, {name}"), self.field(rest))
            }
            ["more_parties", id, rest @ ..] => self.in_further_party(id, rest),
            ["period", field, ..] => {
                let rank = if *field == "from" { 31 } else { 32 };
                Named::alone(part, rank, &self.label(&["period", field]))
            }
            [field, ..] => {
                let rank = 10 + super::field::rank(&[field]);
                Named::alone(part, rank, &self.label(&[field]))
            }
            [] => return None,
        })
    }

    /// A party besides the two sides.
    fn in_further_party(&self, id: &str, keys: &[&str]) -> Named {
        let name = self.plan_text(|plan| {
            let mut further = plan.profile.more_parties.iter();
            let further = further.find(|further| further.id.to_string() == id)?;
            Some(first_line(&further.party.name))
        });
        let name = with_name(self.words.profile().party.further, &name);
        match keys {
            ["party", "contacts", contact, rest @ ..] => {
                let name = format!("{name}, {}", self.contact(contact));
                let key = format!("{id} {contact}");
                Named::of(Part::Profile, 3, &key, name, self.field(rest))
            }
            ["party", rest @ ..] | rest => Named::of(Part::Profile, 3, id, name, self.field(rest)),
        }
    }

    /// "Kontaktperson: Bo"
    fn contact(&self, id: &str) -> String {
        let name = self.plan_text(|plan| {
            let profile = &plan.profile;
            let further = profile.more_parties.iter().map(|further| &further.party);
            let all = [&profile.school, &profile.learning_environment];
            let mut contacts = all
                .into_iter()
                .chain(further)
                .flat_map(|party| &party.contacts);
            let contact = contacts.find(|contact| contact.id.to_string() == id)?;
            Some(contact.name.trim().to_owned())
        });
        with_name(self.words.agreements().draft.contact, &name)
    }

    fn in_agreement(&self, rank: usize, id: &str, name: String, rest: &[&str]) -> Named {
        let themes = &PLAN.themes;
        let theme = themes
            .iter()
            .position(|theme| theme.layout == Layout::Agreement);
        let part = Part::Theme(theme.unwrap_or_default());
        Named::of(part, rank, id, name, self.field(rest))
    }

    /// A text of the later state, or of the earlier one; empty if neither has it.
    fn plan_text(&self, read: impl Fn(&Plan) -> Option<String>) -> String {
        self.either(|draft| read(draft.plan()?).filter(|text| !text.is_empty()))
            .unwrap_or_default()
    }
}

/// "Opgave: Bestille bus"
pub(super) fn with_name(kind: &str, name: &str) -> String {
    if name.is_empty() {
        kind.to_owned()
    } else {
        format!("{kind}: {name}")
    }
}

/// The first line of a text, to identify it.
pub(super) fn first_line(text: &str) -> String {
    const MAX_CHARS: usize = 60;
    let line = domain::first_line(text);
    let mut clipped: String = line.chars().take(MAX_CHARS).collect();
    if clipped.len() < line.len() {
        clipped.push('…');
    }
    clipped
}
