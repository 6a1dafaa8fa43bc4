//! What is saved, exported and imported as one thing.

mod content;

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Annex, DraftId, Extra, Lineage, Plan, Responses, SchoolYear, WorksheetBody, WorksheetId,
    plausible_moment,
};

/// A plan, an annex or a worksheet, with its metadata.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub meta: Meta,
    pub body: Body,
}

/// What every draft has, whatever its kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    pub id: DraftId,
    pub title: String,
    /// The language in which the draft was created, as a BCP 47 tag. Nothing depends on it: files
    /// store keys, not labels.
    pub language: String,
    pub created: DateTime<Utc>,
    /// The version of the draft. Private, because the later of two copies wins: no change may move it
    /// back. See [`Draft::touch`]. Only [`Draft::correct_received`] does, before the draft is stored.
    modified: DateTime<Utc>,
    /// The saved states that this draft descends from. A merge finds the common ancestor in it.
    pub lineage: Lineage,
    /// Unknown fields at the top level of the file.
    pub extra: Extra,
}

/// The content of a draft. In files its kind is a separate field.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    Plan(Box<Plan>),
    Annex(Box<Annex>),
    Worksheet(Box<WorksheetBody>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftKind {
    Plan,
    Annex,
    Worksheet,
}

impl Draft {
    /// A new plan for the school year that contains `now`.
    pub fn new_plan(id: DraftId, now: DateTime<Utc>, year: SchoolYear, language: &str) -> Self {
        let mut plan = Plan::default();
        plan.profile.school_year = Some(year);
        Self {
            meta: Meta::new(id, now, language),
            body: Body::Plan(Box::new(plan)),
        }
    }

    /// Marks the draft as changed at `now`. Each change is later than the one before, even when the
    /// clock is behind it.
    pub fn touch(&mut self, now: DateTime<Utc>) {
        self.meta.move_past(self.meta.modified, now);
    }

    /// Makes the draft later than `other`, which it is about to replace. A draft that is already
    /// later keeps its time.
    pub fn supersede(&mut self, other: &Self, now: DateTime<Utc>) {
        if self.meta.modified <= other.meta.modified {
            self.meta.move_past(other.meta.modified, now);
        }
    }

    /// Replaces the content with another state of this draft, as a change at `now`. Its id stays.
    pub fn take_over(&mut self, state: Self, now: DateTime<Utc>) {
        self.body = state.body;
        self.meta.title = state.meta.title;
        self.meta.extra = state.meta.extra;
        self.touch(now);
    }

    /// A new annex with this content.
    pub fn new_annex(id: DraftId, now: DateTime<Utc>, annex: Annex, language: &str) -> Self {
        Self {
            meta: Meta::new(id, now, language),
            body: Body::Annex(Box::new(annex)),
        }
    }

    /// A new worksheet that stands alone.
    pub fn new_worksheet(
        id: DraftId,
        now: DateTime<Utc>,
        worksheet: WorksheetId,
        language: &str,
    ) -> Self {
        Self {
            meta: Meta::new(id, now, language),
            body: Body::Worksheet(Box::new(WorksheetBody::new(worksheet))),
        }
    }

    /// The worksheet without answers, to be handed out. The draft itself for any other kind.
    #[must_use]
    pub fn as_form(&self) -> Self {
        let mut form = self.clone();
        if let Some(body) = form.worksheet_mut() {
            body.is_form = true;
            body.filled_by.clear();
            body.responses = Responses {
                own_prompts: std::mem::take(&mut body.responses.own_prompts),
                definitions: std::mem::take(&mut body.responses.definitions),
                ..Responses::default()
            };
            for definition in &mut body.responses.definitions {
                // What was removed has no answers here.
                definition.items.retain(|item| !item.removed);
                for item in &mut definition.items {
                    item.former_columns.clear();
                }
            }
        }
        form
    }

    /// The draft that a person begins by opening an empty worksheet that was handed out; `None` for any other draft.
    #[must_use]
    pub fn from_form(&self, id: DraftId, now: DateTime<Utc>) -> Option<Self> {
        self.worksheet().filter(|body| body.is_form)?;
        let mut draft = self.duplicate(id, self.meta.title.clone(), now);
        draft.meta.lineage = Lineage::default();
        if let Some(body) = draft.worksheet_mut() {
            body.is_form = false;
        }
        Some(draft)
    }

    /// An independent copy with its own id and title, made at `now`.
    #[must_use]
    pub fn duplicate(&self, id: DraftId, title: String, now: DateTime<Utc>) -> Self {
        let mut copy = self.clone();
        copy.meta.id = id;
        copy.meta.title = title;
        copy.meta.created = now;
        copy.meta.modified = now;
        // Nobody has the copy.
        copy.meta.lineage.sent.clear();
        copy
    }
}

impl Body {
    pub fn kind(&self) -> DraftKind {
        match self {
            Self::Plan(_) => DraftKind::Plan,
            Self::Annex(_) => DraftKind::Annex,
            Self::Worksheet(_) => DraftKind::Worksheet,
        }
    }
}

impl DraftKind {
    pub const ALL: [Self; 3] = [Self::Plan, Self::Annex, Self::Worksheet];

    /// The name of the kind in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Annex => "annex",
            Self::Worksheet => "worksheet",
        }
    }

    /// The kind with this name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

impl Meta {
    /// What a record or a file holds. It takes every field, so that none can be forgotten.
    pub fn stored(
        id: DraftId,
        title: String,
        language: String,
        created: DateTime<Utc>,
        modified: DateTime<Utc>,
        lineage: Lineage,
        extra: Extra,
    ) -> Self {
        Self {
            id,
            title,
            language,
            created,
            modified,
            lineage,
            extra,
        }
    }

    /// When the draft was last changed.
    pub fn modified(&self) -> DateTime<Utc> {
        self.modified
    }

    /// Replaces the moments of a wrong clock by `now`. For a draft from a file, before it is stored.
    pub(super) fn correct_moments(&mut self, now: DateTime<Utc>) {
        self.created = plausible_moment(self.created, now);
        self.lineage.correct_moments(now);
        self.modified = plausible_moment(self.modified, now);
    }

    /// Sets the moment of the last change to `now`, or just after `last` when the clock is behind it.
    fn move_past(&mut self, last: DateTime<Utc>, now: DateTime<Utc>) {
        let next = last.checked_add_signed(TimeDelta::milliseconds(1));
        self.modified = now.max(next.unwrap_or(last));
    }

    fn new(id: DraftId, now: DateTime<Utc>, language: &str) -> Self {
        Self {
            id,
            title: String::new(),
            language: language.to_owned(),
            created: now,
            modified: now,
            lineage: Lineage::default(),
            extra: Extra::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn draft(modified: DateTime<Utc>) -> Draft {
        Draft::new_annex(DraftId(Uuid::nil()), modified, Annex::default(), "da")
    }

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(second)
    }

    #[test]
    fn a_change_with_the_clock_behind_is_later_than_the_one_before() {
        let mut draft = draft(at(100));
        draft.touch(at(50));
        assert_eq!(draft.meta.modified(), at(100) + TimeDelta::milliseconds(1));
        draft.touch(at(200));
        assert_eq!(draft.meta.modified(), at(200));
    }

    #[test]
    fn a_change_at_the_end_of_time_does_not_move_the_version_back() {
        let mut draft = draft(DateTime::<Utc>::MAX_UTC);
        draft.touch(at(50));
        assert_eq!(draft.meta.modified(), DateTime::<Utc>::MAX_UTC);
    }

    #[test]
    fn a_draft_that_replaces_another_is_later() {
        let mine = draft(at(100));
        for (theirs, now, expected) in [
            (at(50), at(70), at(100) + TimeDelta::milliseconds(1)),
            (at(100), at(200), at(200)),
            (at(150), at(200), at(150)),
        ] {
            let mut theirs = draft(theirs);
            theirs.supersede(&mine, now);
            assert_eq!(theirs.meta.modified(), expected);
        }
    }
}
