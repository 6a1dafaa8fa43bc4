//! Words of the profile: the two parties and what the collaboration is about.

pub struct ProfileWords {
    pub title: &'static str,
    pub intro: &'static str,
    /// No personal data on pupils belongs in a plan.
    pub privacy: &'static str,
    pub title_hint: &'static str,
    pub filled_by: &'static str,
    /// The name of a control for those who hear it: what it is, and of what.
    pub of: fn(&str, &str) -> String,
    pub party: PartyWords,
    pub frame: FrameWords,
    pub aims: AimWords,
}

/// Words of one party and its contact people.
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
}

/// Words of when the collaboration is and who takes part.
pub struct FrameWords {
    pub title: &'static str,
    pub school_year: &'static str,
    pub no_school_year: &'static str,
    pub year_groups: &'static str,
    /// One year group, 0 to 10, short enough for a chip.
    pub year_group_short: fn(u8) -> String,
    pub year_group: fn(u8) -> String,
    /// Several year groups in one phrase; empty for none.
    pub year_group_list: fn(&[u8]) -> String,
    pub classes: &'static str,
    pub classes_hint: &'static str,
    pub pupils: &'static str,
    pub pupils_hint: &'static str,
    pub period: &'static str,
    pub period_from: &'static str,
    pub period_to: &'static str,
    pub period_reversed: &'static str,
    /// A period in one phrase, from its first and last day as written; either may be open.
    pub period_phrase: fn(Option<&str>, Option<&str>) -> String,
}

/// Words of subjects, purpose and learning goals.
pub struct AimWords {
    pub title: &'static str,
    pub subjects: &'static str,
    pub subjects_hint: &'static str,
    /// The subjects of the Danish school, to insert with one tap.
    pub subject_list: &'static [&'static str],
    pub purpose: &'static str,
    pub purpose_hint: &'static str,
    pub purpose_beginnings: &'static [&'static str],
    pub goals: &'static str,
    pub goals_hint: &'static str,
    pub goals_beginnings: &'static [&'static str],
}
