//! Adds a plan to an annex.

use crate::domain::{Draft, DraftId, PlanEntry, Profile, SchoolYear};
use crate::pages::storage_problem;
use crate::state::{Library, Notices, OpenDraft, today};
use crate::text::ChunkWords;

/// The state needed to add a plan to an annex.
#[derive(Clone, Copy)]
pub struct Putter {
    pub plan: OpenDraft,
    pub library: Library,
    pub notices: Notices,
    pub words: ChunkWords,
}

impl Putter {
    /// Adds the plan to the annex, whose name is `title`.
    pub fn put(self, annex: DraftId, title: &str) {
        let entry = self.plan.with(|draft| entry(draft, self.words));
        match self.library.add_plan(annex, entry) {
            Ok(Some(link)) => {
                self.plan.edit_plan(|plan| plan.link_annex(link));
                self.plan.save_now();
                self.notices.say((self.words.to_annex().added)(title));
            }
            Ok(None) => {
                self.library.refresh();
                self.notices.problem(self.words.to_annex().gone);
            }
            Err(error) => self.notices.problem(storage_problem(error, &self.words)),
        }
    }

    /// Creates an annex for the school year of the plan, and adds the plan to it.
    pub fn put_into_new(self, title: &str) {
        let language = self.words.language.tag();
        match self.library.create_annex_for(self.year(), language) {
            Ok(annex) => self.put(annex, title),
            Err(error) => self.notices.problem(storage_problem(error, &self.words)),
        }
    }

    /// The school year of the plan, or the current one if it has none.
    pub fn year(self) -> SchoolYear {
        let year = |draft: &Draft| draft.plan().and_then(|plan| plan.profile.school_year);
        let this_year = || SchoolYear::containing(today());
        self.plan.with(year).unwrap_or_else(this_year)
    }
}

fn entry(draft: &Draft, words: ChunkWords) -> PlanEntry {
    let profile = draft.plan().map(|plan| &plan.profile);
    PlanEntry {
        plan: draft.meta.id,
        title: draft.meta.title.trim().to_owned(),
        when: profile.map_or(String::new(), |profile| when(profile, words)),
    }
}

/// The period of the plan, or its school year.
fn when(profile: &Profile, words: ChunkWords) -> String {
    let (from, to) = (profile.period.from, profile.period.to);
    let [from, to] = [from, to].map(|date| date.map(|date| words.date(date)));
    let period = (words.profile().frame.period_phrase)(from.as_deref(), to.as_deref());
    let year = || {
        let year = profile.school_year?;
        Some(words.say((words.overview().year)(&year.to_string())))
    };
    Some(period)
        .filter(|period| !period.is_empty())
        .or_else(year)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::text::{Language, words};

    #[test]
    fn a_plan_says_when_as_exactly_as_it_knows() {
        let da = words(Language::Da);
        let mut profile = Profile::default();
        assert_eq!(when(&profile, da.into()), "");
        profile.school_year = SchoolYear::starting(2026);
        assert_eq!(when(&profile, da.into()), "Skoleåret 2026/27");
        profile.period.from = NaiveDate::from_ymd_opt(2026, 9, 1);
        assert_eq!(when(&profile, da.into()), "fra 1. september 2026");
        assert_eq!(
            when(&profile, words(Language::En).into()),
            "from 1 September 2026"
        );
    }
}
