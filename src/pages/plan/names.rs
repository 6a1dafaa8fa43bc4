//! How a plan, its parties and its themes are called on several pages.

use crate::domain::{Owner, Perspective, Plan};
use crate::text::Words;
use crate::worksheet::{CONTACT, CONTENT, Progress, Theme};

/// The title of a plan, or what stands for none.
pub fn plan_title(title: &str, words: &Words) -> String {
    if title.trim().is_empty() {
        words.start.untitled.to_owned()
    } else {
        title.to_owned()
    }
}

/// Both parties by name, as far as they have one: "Valhøj Skole · Københavns Befæstning".
pub fn parties(plan: &Plan) -> String {
    [&plan.profile.school, &plan.profile.learning_environment]
        .iter()
        .map(|party| party.name.trim())
        .filter(|name| !name.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// How far a theme has come, short, for menus.
pub fn count(theme: &Theme, progress: Progress, words: &Words) -> String {
    if *theme == CONTENT {
        (words.start.picked)(progress.picked)
    } else if *theme == CONTACT && progress.applicable == 0 {
        words.plan.pick_direction.to_owned()
    } else {
        (words.plan.answered)(progress.answered, progress.applicable)
    }
}

/// Who is to answer, in words.
pub fn owner_name(owner: Owner, words: &Words) -> &'static str {
    match owner {
        Owner::School => words.plan.school,
        Owner::LearningEnvironment => words.plan.learning_environment,
        Owner::Both => words.plan.both,
    }
}

/// From whose view, in words.
pub fn perspective_name(perspective: Perspective, words: &Words) -> &'static str {
    match perspective {
        Perspective::School => words.plan.school,
        Perspective::LearningEnvironment => words.plan.learning_environment,
        Perspective::Pupils => words.plan.pupils,
    }
}
