//! The areas of words that name the parties, the pupils or the school year.
//!
//! A text that is made by a function passes through [`ChunkWords::say`](crate::text::ChunkWords::say) where it is used.

use super::{Says, Wording};
use crate::text::words::{
    AgreementDraftWords, AgreementWords, AgreementsWords, AimWords, CarriedWords, DocumentWords,
    FrameWords, OverviewWords, PlanWords, ProfileWords, SummaryWords, TimelineWords,
};

impl Says for Wording {
    fn plan(&'static self, words: &'static PlanWords) -> &'static PlanWords {
        self.areas.plan.get_or_init(|| PlanWords {
            outreach: self.said(words.outreach),
            inbound: self.said(words.inbound),
            school: self.said(words.school),
            learning_environment: self.said(words.learning_environment),
            pupils: self.said(words.pupils),
            seek: self.said(words.seek),
            invited: self.said(words.invited),
            name_parties: self.said(words.name_parties),
            pick_direction: self.said(words.pick_direction),
            direction: self.said(words.direction),
            direction_first: self.said(words.direction_first),
            ..*words
        })
    }

    fn profile(&'static self, words: &'static ProfileWords) -> &'static ProfileWords {
        self.areas.profile.get_or_init(|| ProfileWords {
            intro: self.said(words.intro),
            privacy: self.said(words.privacy),
            title_hint: self.said(words.title_hint),
            frame: self.frame(&words.frame),
            aims: self.aims(&words.aims),
            party: words.party,
            ..*words
        })
    }

    fn agreements(&'static self, words: &'static AgreementsWords) -> &'static AgreementsWords {
        self.areas.agreements.get_or_init(|| AgreementsWords {
            school: self.said(words.school),
            learning_environment: self.said(words.learning_environment),
            tasks: words.tasks,
            meetings: words.meetings,
            text: AgreementWords {
                kept_at_hint: self.said(words.text.kept_at_hint),
                ..words.text
            },
            draft: AgreementDraftWords {
                school: self.said(words.draft.school),
                learning_environment: self.said(words.draft.learning_environment),
                changes_text: self.said(words.draft.changes_text),
                ..words.draft
            },
            ..*words
        })
    }

    fn carried(&'static self, words: &'static CarriedWords) -> &'static CarriedWords {
        self.areas.carried.get_or_init(|| CarriedWords {
            text: self.said(words.text),
            about: self.said(words.about),
            ..*words
        })
    }

    fn overview(&'static self, words: &'static OverviewWords) -> &'static OverviewWords {
        self.areas.overview.get_or_init(|| OverviewWords {
            timeline: TimelineWords {
                outside: self.said(words.timeline.outside),
                ..words.timeline
            },
            chart: words.chart,
            ..*words
        })
    }

    fn summary(&'static self, words: &'static SummaryWords) -> &'static SummaryWords {
        self.areas.summary.get_or_init(|| SummaryWords {
            document: DocumentWords {
                outreach: self.said(words.document.outreach),
                inbound: self.said(words.document.inbound),
                ..words.document
            },
            ..*words
        })
    }

    fn say(&self, text: &str) -> String {
        self.put(text)
    }

    fn said(&self, text: &'static str) -> &'static str {
        self.keep(text)
    }
}

impl Wording {
    fn frame(&self, words: &'static FrameWords) -> FrameWords {
        FrameWords {
            school_year: self.said(words.school_year),
            year_groups: self.said(words.year_groups),
            year_groups_offered: words.year_groups_offered.clone(),
            ages_offered: words.ages_offered.clone(),
            classes: self.said(words.classes),
            classes_hint: self.said(words.classes_hint),
            pupils: self.said(words.pupils),
            ..*words
        }
    }

    fn aims(&self, words: &'static AimWords) -> AimWords {
        AimWords {
            subjects: self.said(words.subjects),
            subjects_hint: self.said(words.subjects_hint),
            purpose_beginnings: self.list(words.purpose_beginnings),
            goals: self.said(words.goals),
            goals_hint: self.said(words.goals_hint),
            goals_beginnings: self.list(words.goals_beginnings),
            ..*words
        }
    }

    fn list(&self, texts: &'static [&'static str]) -> &'static [&'static str] {
        let said: Vec<&'static str> = texts.iter().map(|text| self.said(text)).collect();
        Vec::leak(said)
    }
}
