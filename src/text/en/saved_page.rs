use crate::text::words::SavedPageWords;

pub const WORDS: SavedPageWords = SavedPageWords {
    plan_hint: "One file that opens with a double click anywhere, also without Samspil and without a network. You can read it, print it and open it here again. The whole draft, internal notes too, comes along as data.",
    annex_hint: "One file that opens with a double click anywhere, also without Samspil and without a network. You can read it, print it and open it here again. The whole annex, what is hidden and the report too, comes along as data.",
    share: "Download page for the other party",
    foot: |date| {
        format!(
            "Saved from Samspil on {date}. The file can be opened in Samspil to carry on working. Changes made in the page itself do not come along."
        )
    },
    foot_internal: "The file holds internal notes too, although they are not shown here. Choose “Download page for the other party” in Samspil if it is to be sent on.",
    empty: "Nothing has been written yet.",
};
