use crate::text::words::SavedPageWords;

pub const WORDS: SavedPageWords = SavedPageWords {
    save_page: "Save as page",
    plan_hint: "One file that opens with a double click on any computer, even without Samspil and offline. You can read it, print it and open it here again. It contains the whole draft as data, including internal notes.",
    annex_hint: "One file that opens with a double click on any computer, even without Samspil and offline. You can read it, print it and open it here again. It contains the whole annex as data, including the report and anything hidden.",
    share: "Save page for the other party",
    foot: |date| {
        format!(
            "Saved from Samspil on {date}. Open this file in Samspil to carry on working. Changes made directly in the page are not included."
        )
    },
    foot_internal: "The file also contains internal notes, although they are not shown here. To send it to someone else, choose “Save page for the other party” in Samspil.",
    empty: "Nothing has been written yet.",
};
