//! Text of the activities page of an annex: form header, table, columns.

pub struct ActivitiesWords {
    pub lead: &'static str,
    pub title_label: &'static str,
    pub title_hint: &'static str,
    pub head: AnnexHeadWords,
    pub table: ActivityTableWords,
    pub details: ActivityDetailWords,
    pub columns: ColumnWords,
}

/// Text of the form header.
pub struct AnnexHeadWords {
    pub title: &'static str,
    pub school_year: &'static str,
    pub no_school_year: &'static str,
    pub ambassador: &'static str,
    pub position: &'static str,
    pub institution: &'static str,
    pub municipality: &'static str,
    pub leader: &'static str,
    pub period: &'static str,
    pub period_from: &'static str,
    pub period_to: &'static str,
    pub period_reversed: &'static str,
    /// The European theme of the year.
    pub theme: &'static str,
    pub theme_hint: &'static str,
    /// Names the list of the themes that are known for the school year.
    pub theme_known: &'static str,
    pub updated: &'static str,
    pub today: &'static str,
    /// The date of the last update, as part of a line.
    pub updated_on: fn(&str) -> String,
}

pub struct ActivityTableWords {
    pub title: &'static str,
    /// An activity by its position in the table.
    pub row: fn(usize) -> String,
    pub rows: &'static str,
    pub actions: &'static str,
    pub empty: &'static str,
    pub keys_hint: &'static str,
    /// Skips the table.
    pub skip: &'static str,
    /// The accessible name of the table when it scrolls horizontally.
    pub wide: &'static str,
    pub number_automatic: &'static str,
    pub add: &'static str,
    pub remove: &'static str,
    pub removed: &'static str,
    pub restored: &'static str,
    /// The new position and the number of rows.
    pub moved: fn(usize, usize) -> String,
    pub removed_list: fn(usize) -> String,
    pub removed_text: &'static str,
    pub bring_back: &'static str,
    pub untitled: &'static str,
}

/// Text of the structured fields of "Uddybning".
pub struct ActivityDetailWords {
    pub title: &'static str,
    pub when: &'static str,
    pub when_hint: &'static str,
    pub target_groups: &'static str,
    pub channel: &'static str,
    pub channel_hint: &'static str,
    pub target: &'static str,
    pub target_hint: &'static str,
    pub unit: &'static str,
    pub unit_hint: &'static str,
    pub objectives: &'static str,
    pub objective_count: fn(usize) -> String,
}

pub struct ColumnWords {
    pub title: &'static str,
    pub intro: &'static str,
    pub unnamed: &'static str,
    /// A column by its name.
    pub column: fn(&str) -> String,
    pub name: &'static str,
    pub show: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    pub remove: &'static str,
    pub add: &'static str,
    pub removed: fn(&str) -> String,
    pub restored: fn(&str) -> String,
    /// Name, new position and number of columns.
    pub moved: fn(&str, usize, usize) -> String,
    pub removed_list: fn(usize) -> String,
    pub bring_back: &'static str,
}
