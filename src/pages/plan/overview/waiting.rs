//! Open prompts grouped by owner: the party that fills in the plan, the other, both, none.

use crate::domain::{Owner, PartyId, Plan, Side, visible};
use crate::text::ChunkWords;
use crate::worksheet::{OpenPrompt, open_prompts};

/// The open prompts of one owner.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// As it follows "venter på"; empty if there is no owner.
    pub who: String,
    pub prompts: Vec<OpenPrompt>,
}

/// The open prompts by owner; owners without open prompts are omitted.
pub fn waiting(plan: &Plan, words: ChunkWords) -> Vec<Waiting> {
    let open = open_prompts(plan.into());
    owners(plan)
        .into_iter()
        .map(|owner| Waiting {
            who: owner.map_or_else(String::new, |owner| who(owner, plan, words)),
            prompts: open
                .iter()
                .filter(|prompt| prompt.owner == owner)
                .cloned()
                .collect(),
        })
        .filter(|waiting| !waiting.prompts.is_empty())
        .collect()
}

/// How many open prompts wait for a party.
pub fn open_for(plan: &Plan, party: &PartyId) -> usize {
    let open = open_prompts(plan.into());
    let of_party = |prompt: &&OpenPrompt| {
        let owner = prompt.owner.map(Owner::key);
        owner.is_some_and(|owner| owner == party.as_str() || owner == Owner::Both.key())
    };
    open.iter().filter(of_party).count()
}

/// The owners; the party that fills in the plan is first.
fn owners(plan: &Plan) -> [Option<Owner>; 4] {
    let (first, second) = match plan.profile.filled_by {
        Some(Side::LearningEnvironment) => (Owner::LearningEnvironment, Owner::School),
        Some(Side::School) | None => (Owner::School, Owner::LearningEnvironment),
    };
    [Some(first), Some(second), Some(Owner::Both), None]
}

/// "jer", a party's name, or its role.
fn who(owner: Owner, plan: &Plan, words: ChunkWords) -> String {
    let (side, role) = match owner {
        Owner::School => (Side::School, words.agreements().draft.school),
        Owner::LearningEnvironment => (
            Side::LearningEnvironment,
            words.agreements().draft.learning_environment,
        ),
        Owner::Both => return words.overview().us_both.to_owned(),
    };
    if plan.profile.filled_by == Some(side) {
        return words.overview().us.to_owned();
    }
    let name = visible(&plan.profile.party(side).name);
    if name.is_empty() { role } else { name }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AnswerKind, PromptId};
    use crate::text::{Language, words};

    #[test]
    fn the_side_that_fills_the_plan_in_is_spoken_to() {
        let mut plan = Plan::default();
        plan.profile.filled_by = Some(Side::LearningEnvironment);
        plan.profile.school.name = "Valhøj Skole".to_owned();
        for (id, owner) in [
            ("follow-up.time.balance", Some(Owner::School)),
            ("follow-up.time.schedule", Some(Owner::LearningEnvironment)),
            ("follow-up.time.dialogue", Some(Owner::Both)),
        ] {
            plan.responses
                .edit_answer(&PromptId::fixed(id), AnswerKind::Checkpoint, |answer| {
                    answer.owner = owner;
                });
        }
        let who: Vec<String> = waiting(&plan, words(Language::Da).into())
            .into_iter()
            .map(|waiting| waiting.who)
            .collect();
        assert_eq!(who, ["jer", "Valhøj Skole", "jer begge"]);
    }
}
