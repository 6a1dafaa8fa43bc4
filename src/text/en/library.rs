use crate::text::words::LibraryWords;

pub const WORDS: LibraryWords = LibraryWords {
    rename: "Rename",
    duplicate: "Duplicate",
    delete: "Delete",
    rename_label: "New title",
    rename_save: "Save the title",
    copy_of: |title| format!("{title} (copy)"),
    deleted: |title| format!("“{title}” was deleted."),
    restored: |title| format!("“{title}” was restored."),
    duplicated: |title| format!("The copy “{title}” is at the top."),
    bin: |n| format!("Bin ({n})"),
    bin_text: "Deleted drafts stay here until you have used Samspil on 30 different days. Until then, you can put them back.",
    bin_restore: "Put back",
    bin_delete: "Delete permanently",
    search: "Search the drafts",
    found: |n| match n {
        0 => "No drafts match your search.".to_owned(),
        1 => "One draft matches.".to_owned(),
        n => format!("{n} drafts match."),
    },
    sort: "Sort by",
    sort_changed: "Last changed",
    sort_title: "Title",
    sort_school: "School",
    unreadable: "Some saved data cannot be read",
    unreadable_text: "It is still here, unchanged. Save it as a file and send it to someone who can look into it.",
};
