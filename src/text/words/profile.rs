//! Text of the profile: the two parties and the subject of the collaboration.

use std::ops::RangeInclusive;

pub struct ProfileWords {
    pub title: &'static str,
    pub intro: &'static str,
    /// Says that a plan must not contain personal data of pupils.
    pub privacy: &'static str,
    pub title_hint: &'static str,
    pub filled_by: &'static str,
    /// The accessible name of a control: what it does, and the item.
    pub of: fn(&str, &str) -> String,
    pub party: PartyWords,
    pub frame: FrameWords,
    pub aims: AimWords,
}

/// Text of a party and its contact persons.
#[derive(Clone, Copy)]
pub struct PartyWords {
    pub name: &'static str,
    pub municipality: &'static str,
    pub contacts: &'static str,
    /// A contact person by number.
    pub contact: fn(usize) -> String,
    pub contact_name: &'static str,
    pub contact_title: &'static str,
    pub email: &'static str,
    pub phone: &'static str,
    pub email_unlikely: &'static str,
    pub add: &'static str,
    pub removed: &'static str,
    pub restored: &'static str,
    /// What holds the kind, the country and the language of a party.
    pub details: &'static str,
    pub kind: &'static str,
    /// The name of a kind of institution, by its id.
    pub kind_name: fn(&str) -> &'static str,
    pub country: &'static str,
    pub working_language: &'static str,
    pub working_language_hint: &'static str,
    /// A party besides the two sides.
    pub further: &'static str,
    /// The same, by number.
    pub further_row: fn(usize) -> String,
    pub no_kind: &'static str,
    pub add_further: &'static str,
    pub further_removed: &'static str,
    pub further_restored: &'static str,
}

/// Text of the period and the participants.
pub struct FrameWords {
    pub title: &'static str,
    pub school_year: &'static str,
    pub no_school_year: &'static str,
    pub year_groups: &'static str,
    /// The year groups of the schools in the countries of the language. A plan may have others too.
    pub year_groups_offered: RangeInclusive<u8>,
    /// One year group, short enough for a chip.
    pub year_group_short: fn(u8) -> String,
    pub year_group: fn(u8) -> String,
    /// Several year groups in one phrase; empty if there are none.
    pub year_group_list: fn(&[u8]) -> String,
    pub ages: &'static str,
    /// The ages of day care.
    pub ages_offered: RangeInclusive<u8>,
    pub age: fn(u8) -> String,
    /// Several ages in one phrase; empty if there are none.
    pub age_list: fn(&[u8]) -> String,
    pub classes: &'static str,
    pub classes_hint: &'static str,
    pub pupils: &'static str,
    pub pupils_hint: &'static str,
    pub period: &'static str,
    pub period_from: &'static str,
    pub period_to: &'static str,
    pub period_reversed: &'static str,
    /// A period in one phrase, from its formatted first and last day; either may be open.
    pub period_phrase: fn(Option<&str>, Option<&str>) -> String,
}

/// Text of subjects, purpose and learning goals.
pub struct AimWords {
    pub title: &'static str,
    pub subjects: &'static str,
    pub subjects_hint: &'static str,
    /// The subjects of the schools in the country of the language, as suggestions.
    pub subject_list: &'static [&'static str],
    pub purpose: &'static str,
    pub purpose_hint: &'static str,
    pub purpose_beginnings: &'static [&'static str],
    pub goals: &'static str,
    pub goals_hint: &'static str,
    pub goals_beginnings: &'static [&'static str],
}
