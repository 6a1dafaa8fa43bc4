//! Names of plans, parties and themes, used by several pages.

use crate::domain::{Draft, Owner, PartyId, Perspective, Plan, isolated, visible};
use crate::text::ChunkWords;
use crate::worksheet::{Item, Progress, PromptKind, Texts, Theme};

/// The title of a plan, or a placeholder. Fit for use inside a sentence.
pub fn plan_title(title: &str, words: ChunkWords) -> String {
    match visible(title) {
        "" => words.start.untitled.to_owned(),
        title => isolated(title),
    }
}

/// The title of a prompt: that of the worksheet, or a custom one, which in a file may be invisible.
pub fn prompt_title(item: &Item, texts: &Texts, words: ChunkWords) -> String {
    let own = item.own_title.as_deref();
    let title = match own.map_or_else(|| texts.prompt_title(&item.id), visible) {
        "" if item.kind == PromptKind::Idea => words.plan().add_idea,
        "" => words.plan().add_prompt,
        title => title,
    };
    title.to_owned()
}

/// The names of the parties that have one: "Valhøj Skole · Københavns Befæstning".
pub fn parties(plan: &Plan) -> String {
    let further = plan.profile.more_parties.iter();
    [&plan.profile.school, &plan.profile.learning_environment]
        .into_iter()
        .chain(further.map(|further| &further.party))
        .map(|party| visible(&party.name))
        .filter(|name| !name.is_empty())
        .map(isolated)
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The progress of a theme, short, for menus.
pub fn count(theme: &Theme, progress: Progress, words: ChunkWords) -> String {
    if theme.layout.counts_picks() {
        (words.start.picked)(progress.picked)
    } else if progress.applicable == 0 && theme.has_directions() {
        words.plan().pick_direction.to_owned()
    } else if progress.applicable == 0 {
        String::new()
    } else {
        (words.plan().answered)(progress.answered, progress.applicable)
    }
}

/// The name of an owner.
pub fn owner_name(owner: Owner, words: ChunkWords) -> &'static str {
    match owner {
        Owner::School => words.plan().school,
        Owner::LearningEnvironment => words.plan().learning_environment,
        Owner::Both => words.plan().both,
    }
}

/// The name of a perspective.
pub fn perspective_name(perspective: Perspective, words: ChunkWords) -> &'static str {
    match perspective {
        Perspective::School => words.plan().school,
        Perspective::LearningEnvironment => words.plan().learning_environment,
        Perspective::Pupils => words.plan().pupils,
    }
}

/// A party, as it is named in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedParty {
    /// At the beginning of a sentence.
    pub first: String,
    pub within: String,
}

impl NamedParty {
    /// The party with this id: its name, or what it is. `None` if it is not known.
    pub fn of(id: &PartyId, draft: &Draft, words: ChunkWords) -> Option<Self> {
        let party = draft.plan()?.profile.party_with(id)?;
        let (plan, within) = (words.plan(), &words.agreements().draft);
        let (first, within) = match visible(&party.name) {
            "" if *id == PartyId::SCHOOL => (plan.school, within.school),
            "" if *id == PartyId::LEARNING_ENVIRONMENT => {
                (plan.learning_environment, within.learning_environment)
            }
            "" => return None,
            name => (name, name),
        };
        Some(Self {
            first: first.to_owned(),
            within: within.to_owned(),
        })
    }
}
