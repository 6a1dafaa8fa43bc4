use crate::text::words::{ReportCounts, ReportWords};

pub const WORDS: ReportWords = ReportWords {
    lead: "How did the activities go?",
    empty: "The report lists the activities in the annex, and there are none yet.",
    to_activities: "Add an activity",
    summary,
    status: "Status",
    planned: "Planned",
    under_way: "Under way",
    done: "Done",
    dropped: "Dropped",
    no_status: "No status",
    what_was_done: "What was done?",
    date: "Date",
    target: "Target",
    no_target: "No target set",
    reached: "Reached",
    note: "Note",
    reached_of: |reached, target| format!("{reached} of {target}"),
    aim: |target| format!("target: {target}"),
    print: "Print",
    print_hint: "If you want a file instead of paper, choose “Save as PDF” in the print window.",
    number: "No.",
    activity: "Activity",
    reached_target: "Reached / target",
    school_year: "School year",
    ambassador: "Ambassador",
    institution: "School/institution",
    printed: "Date",
};

/// "3 done, 2 under way, 1 dropped"
fn summary(counts: ReportCounts) -> String {
    let parts = [
        (counts.done, "done"),
        (counts.under_way, "under way"),
        (counts.planned, "planned"),
        (counts.dropped, "dropped"),
        (counts.without, "without a status"),
    ];
    let said = parts.into_iter().filter(|(n, _)| *n > 0);
    let said: Vec<String> = said.map(|(n, what)| format!("{n} {what}")).collect();
    said.join(", ")
}
