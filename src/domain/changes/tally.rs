//! How many things differ between two states of a draft, by what they are.

use std::collections::BTreeMap;

use super::{Change, Difference, Place, changes};
use crate::domain::{Draft, PromptId};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    Answer,
    Task,
    Meeting,
    Activity,
    Comment,
    /// Something about the draft as a whole or its parties.
    Fact,
    Other,
}

/// How it differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    Changed,
    Added,
    Removed,
}

/// How many things were changed, added and removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<(Way, Counted), usize>);

impl Tally {
    /// The things that differ in this way, with their number.
    pub fn of(&self, way: Way) -> impl Iterator<Item = (Counted, usize)> {
        let all = self.0.iter();
        let of_way = all.filter(move |((other, _), _)| *other == way);
        of_way.map(|((_, what), count)| (*what, *count))
    }
}

/// Counts the differences. What differs in several fields is counted once.
pub fn tally(before: &Draft, after: &Draft) -> Tally {
    let mut things: BTreeMap<(Counted, Vec<String>), Way> = BTreeMap::new();
    for change in changes(before, after) {
        let thing = thing(&change.place);
        let way = way(&change, &thing, before, after);
        things.insert(thing, way);
    }
    let mut tally = Tally::default();
    for ((what, _), way) in things {
        *tally.0.entry((way, what)).or_default() += 1;
    }
    tally
}

/// What a place is part of.
fn thing(place: &Place) -> (Counted, Vec<String>) {
    let keys = place.keys();
    let what = match keys.as_slice() {
        ["body", "answers" | "own_prompts" | "hidden", ..] => Counted::Answer,
        ["body", "tasks", ..] => Counted::Task,
        ["body", "meetings", ..] => Counted::Meeting,
        ["body", "activities", ..] => Counted::Activity,
        ["body", "comments", ..] => Counted::Comment,
        ["title", ..] | ["body", "profile" | "head" | "filled_by", ..] => Counted::Fact,
        _ => Counted::Other,
    };
    // A prompt of one's own and its answer are one thing.
    let from = if what == Counted::Answer { 2 } else { 0 };
    let keys = keys.get(from..keys.len().min(3)).unwrap_or_default();
    (what, keys.iter().map(|key| (*key).to_owned()).collect())
}

fn way(
    change: &Change,
    (what, keys): &(Counted, Vec<String>),
    before: &Draft,
    after: &Draft,
) -> Way {
    if let (Counted::Answer, [id]) = (what, keys.as_slice()) {
        let id = PromptId::from(id.clone());
        let has = |draft: &Draft| {
            let responses = draft.responses();
            responses.is_some_and(|responses| responses.answers.contains_key(&id))
        };
        return match (has(before), has(after)) {
            (false, true) => Way::Added,
            (true, false) => Way::Removed,
            _ => Way::Changed,
        };
    }
    let is_whole = change.place.steps().len() == 3;
    match change.what {
        Difference::Added(_) if is_whole && *what != Counted::Fact => Way::Added,
        Difference::Removed(_) if is_whole && *what != Counted::Fact => Way::Removed,
        _ => Way::Changed,
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use uuid::Uuid;

    use super::*;
    use crate::domain::{AnswerKind, DraftId, Extra, Owner, RowId, SchoolYear, Task};

    fn draft() -> Draft {
        let year = SchoolYear::containing(chrono::NaiveDate::default());
        Draft::new_plan(DraftId(Uuid::nil()), DateTime::UNIX_EPOCH, year, "da")
    }

    fn task(number: u128, what: &str) -> Task {
        Task {
            id: RowId(Uuid::from_u128(number)),
            what: what.to_owned(),
            who: String::new(),
            owner: None,
            due: None,
            done: false,
            extra: Extra::new(),
        }
    }

    fn note(draft: &mut Draft, prompt: &'static str, text: &str) {
        let id = PromptId::fixed(prompt);
        if let Some(responses) = draft.responses_mut() {
            responses.edit_answer(&id, AnswerKind::Consideration, |answer| {
                answer.note.text = text.to_owned();
                answer.owner = Some(Owner::Both);
            });
        }
    }

    #[test]
    fn what_differs_in_several_fields_is_counted_once_and_by_what_it_is() {
        let (mut before, mut after) = (draft(), draft());
        note(&mut before, "contact.inbound.driver", "Før");
        note(&mut after, "contact.inbound.driver", "Nu");
        note(&mut after, "follow-up.time.balance", "Ny");
        after.meta.title = "Åen".to_owned();
        if let (Some(before), Some(after)) = (before.plan_mut(), after.plan_mut()) {
            before.tasks = vec![task(1, "Bus"), task(2, "Net")];
            after.tasks = vec![task(2, "Tolv net"), task(3, "Mad"), task(4, "Tøj")];
            after.profile.school.name = "Valhøj".to_owned();
            after.profile.school.municipality = "Vejle".to_owned();
        }
        let tally = tally(&before, &after);
        let of = |way| tally.of(way).collect::<Vec<_>>();
        assert_eq!(
            of(Way::Changed),
            [(Counted::Answer, 1), (Counted::Task, 1), (Counted::Fact, 2)]
        );
        assert_eq!(of(Way::Added), [(Counted::Answer, 1), (Counted::Task, 2)]);
        assert_eq!(of(Way::Removed), [(Counted::Task, 1)]);
    }
}
