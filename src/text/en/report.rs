use crate::text::words::{ReportCounts, ReportWords};

pub const WORDS: ReportWords = ReportWords {
    lead: "What became of the activities?",
    empty: "The report follows the activities of the annex, and there are none yet.",
    to_activities: "Write an activity",
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
    no_target: "No figure set",
    reached: "Reached",
    note: "Note",
    reached_of: |reached, target| format!("{reached} of {target}"),
    aim: |target| format!("target: {target}"),
    print: "Print",
    print_hint: "Choose “Save as PDF” in the print window if you would rather have a file.",
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
