use crate::text::words::ToAnnexWords;

pub const WORDS: ToAnnexWords = ToAnnexWords {
    add: "Add to Bilag 1",
    question: "Which annex should the plan go into?",
    intro: "The plan becomes an activity with title, time and target groups. You can change it afterwards.",
    none: "There is no Bilag 1 on this device yet.",
    add_to: |annex| format!("Add to {annex}"),
    is_in: |annex| format!("Is in {annex}"),
    start_new: |year| format!("Start a new annex for {year}"),
    added: |annex| format!("The plan is now an activity in {annex}."),
    gone: "The annex is no longer here. Choose another one.",
    from_plan: |plan| format!("From the plan “{plan}”"),
    from_elsewhere: "From a plan that is not on this device",
};
