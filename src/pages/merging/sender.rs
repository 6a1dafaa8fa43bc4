//! Who a file came from, and what they did in a few words.

use crate::domain::changes::{Tally, Way};
use crate::text::ChunkWords;

/// "Museet Kilden har ændret 4 svar og tilføjet 2 opgaver."; `None` if they did nothing.
pub fn headline(tally: &Tally, who: Option<&str>, words: ChunkWords) -> Option<String> {
    let text = words.arriving();
    let of = |way| {
        let counted = tally.of(way).map(|(what, n)| (text.counted)(what, n));
        let counted: Vec<String> = counted.collect();
        (!counted.is_empty()).then(|| (text.done)(way, &(text.listed)(&counted)))
    };
    let done = [Way::Changed, Way::Added, Way::Removed].into_iter();
    let done: Vec<String> = done.filter_map(of).collect();
    (!done.is_empty()).then(|| (text.came)(who, &(text.listed)(&done)))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::domain::changes::tally;
    use crate::domain::{AnswerKind, Draft, DraftId, PartyId, PromptId, SchoolYear};
    use crate::pages::plan::NamedParty;
    use crate::text::{Language, words};

    /// One answer was changed, one added, and two tasks added.
    fn states() -> (Draft, Draft) {
        let year = SchoolYear::containing(NaiveDate::default());
        let id = DraftId(Uuid::nil());
        let mut before = Draft::new_plan(id, DateTime::UNIX_EPOCH, year, "da");
        let write = |draft: &mut Draft, prompt, text: &str| {
            if let Some(responses) = draft.responses_mut() {
                let id = PromptId::fixed(prompt);
                responses.edit_answer(&id, AnswerKind::Consideration, |answer| {
                    text.clone_into(&mut answer.note.text);
                });
            }
        };
        write(&mut before, "contact.inbound.driver", "Før");
        let mut after = before.clone();
        write(&mut after, "contact.inbound.driver", "Nu");
        write(&mut after, "contact.inbound.capacity", "Ny");
        let task = |number| json!({ "id": Uuid::from_u128(number), "what": "Bus" });
        let tasks = serde_json::from_value(json!([task(1), task(2)]));
        if let (Some(plan), Ok(tasks)) = (after.plan_mut(), tasks) {
            plan.tasks = tasks;
        }
        (before, after)
    }

    #[test]
    fn what_came_is_said_with_its_counts_in_every_language() {
        let (before, after) = states();
        let tally = tally(&before, &after);
        let said = |language, who| headline(&tally, who, words(language).into());
        assert_eq!(
            said(Language::Da, Some("Museet Kilden")).as_deref(),
            Some("Museet Kilden har ændret 1 svar og tilføjet 1 svar og 2 opgaver.")
        );
        assert_eq!(
            said(Language::En, Some("The museum")).as_deref(),
            Some("The museum has changed 1 answer and added 1 answer and 2 tasks.")
        );
        assert_eq!(
            said(Language::Nb, None).as_deref(),
            Some("I filen er det endret 1 svar og lagt til 1 svar og 2 oppgaver.")
        );
    }

    #[test]
    fn nothing_is_said_of_a_file_that_changes_nothing() {
        let (before, _) = states();
        let tally = tally(&before, &before);
        assert_eq!(headline(&tally, None, words(Language::Da).into()), None);
    }

    #[test]
    fn a_party_is_called_by_its_name_or_by_what_it_is() {
        let (mut draft, _) = states();
        let named = |draft: &Draft, from: &PartyId| {
            let sender = NamedParty::of(from, draft, words(Language::Da).into())?;
            Some(format!("{} / {}", sender.first, sender.within))
        };
        let museum = PartyId::LEARNING_ENVIRONMENT;
        assert_eq!(
            named(&draft, &museum).as_deref(),
            Some("Det eksterne læringsmiljø / det eksterne læringsmiljø")
        );
        if let Some(plan) = draft.plan_mut() {
            "Museet Kilden ".clone_into(&mut plan.profile.learning_environment.name);
        }
        assert_eq!(
            named(&draft, &museum).as_deref(),
            Some("Museet Kilden / Museet Kilden")
        );
        assert_eq!(named(&draft, &PartyId::fixed("gone")), None);
    }
}
