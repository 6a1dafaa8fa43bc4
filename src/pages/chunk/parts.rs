//! The parts of a page that one module has: [`super::Chunk`] names the module.

/// What shows the answers of a draft as a document, or as a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentPart {
    Overview,
    Agreements,
    Summary,
    WorksheetSummary,
    /// The answers of a draft whose prompts no longer exist.
    FormerAnswers,
    /// The points of an earlier evaluation, in the card of a prompt.
    Lessons,
    /// The saved states of a draft.
    Revisions,
    /// What a file changes in a draft that is here.
    Merging,
    /// Makes a link that holds the draft.
    Link,
    /// Asks about a link that was opened.
    LinkOpened,
    Gallery,
}

/// What shows the worksheets that can stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorksheetPart {
    /// The pages of one.
    Page,
    /// All that can be begun.
    List,
    /// The cases to learn from.
    Cases,
    /// The cases that are examples of an idea, in its card.
    CasesBeside,
    /// What eTwinning is.
    Etwinning,
    /// The questions of a worksheet that a user makes.
    Design,
    /// What is above the first prompt of a theme that was added to a plan.
    Above,
    /// The pages of a plan with worksheets.
    InPlan,
    /// The worksheets in a plan, on its overview.
    Added,
    /// The fields of answers that have rows or ratings. A module of their own would divide what the others share.
    Checkpoint,
    Criterion,
    Table,
    /// The comments on a prompt, in its card.
    Comments,
}

/// What shows annexes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnexPart {
    /// The pages of one.
    Page,
    /// Those that are due.
    Due,
}

/// What the start page shows of the list of drafts when it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LibraryPart {
    /// Messages and questions about imported files.
    Arriving,
    /// Search and sort of a long list of drafts.
    Finder,
    /// The items in the menu of a draft in the list.
    Actions,
    /// The field that renames a draft in the list.
    Rename,
    /// The bin and the unreadable records.
    Kept,
}
