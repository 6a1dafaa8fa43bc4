use crate::text::words::ToAnnexWords;

pub const WORDS: ToAnnexWords = ToAnnexWords {
    add: "Add to Bilag 1",
    question: "Which annex do you want to add the plan to?",
    intro: "The plan becomes an activity with a title, dates and target groups, which you can edit afterwards.",
    none: "There is no Bilag 1 on this device yet.",
    add_to: |annex| format!("Add to {annex}"),
    is_in: |annex| format!("Already in {annex}"),
    start_new: |year| format!("Start a new annex for {year}"),
    added: |annex| format!("The plan is now an activity in {annex}."),
    gone: "The annex is no longer here. Choose another.",
    from_plan: |plan| format!("From the plan “{plan}”"),
    from_elsewhere: "From a plan that is not on this device",
};
