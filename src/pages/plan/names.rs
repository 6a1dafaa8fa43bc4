//! Names of plans, parties and themes, used by several pages.

use crate::domain::{Owner, Perspective, Plan};
use crate::text::ChunkWords;
use crate::worksheet::{CONTACT, CONTENT, Progress, Theme};

/// The title of a plan, or a placeholder.
pub fn plan_title(title: &str, words: ChunkWords) -> String {
    if title.trim().is_empty() {
        words.start.untitled.to_owned()
    } else {
        title.to_owned()
    }
}

/// The names of the parties that have one: "Valhøj Skole · Københavns Befæstning".
pub fn parties(plan: &Plan) -> String {
    [&plan.profile.school, &plan.profile.learning_environment]
        .iter()
        .map(|party| party.name.trim())
        .filter(|name| !name.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The progress of a theme, short, for menus.
pub fn count(theme: &Theme, progress: Progress, words: ChunkWords) -> String {
    if *theme == CONTENT {
        (words.start.picked)(progress.picked)
    } else if *theme == CONTACT && progress.applicable == 0 {
        words.plan().pick_direction.to_owned()
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
