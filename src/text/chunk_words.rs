//! The words of the chunks ([`crate::state::chunk`]), by area.
//!
//! Each area is a method, so that the Danish words of an area are linked into the chunks that call it. The
//! first load has none of them: its code gets [`Words`], and the size limit (`xtask/src/sizes.rs`) notices
//! when it calls [`ChunkWords`]. The other languages are chunks of their own, with all words.

use std::ops::Deref;

use super::da;
use super::wording::Says;
use super::words::{
    ActivitiesWords, AgreementsWords, AnnexAgreementWords, AnnexPrintWords, AnnexWords,
    ArrivingWords, CarriedWords, CommentsWords, FieldWords, GalleryWords, LibraryWords, LinkWords,
    NewYearWords, ObjectivesWords, OverviewWords, OwnSheetWords, PlanWords, PrivacyWords,
    ProblemWords, ProfileWords, PromptWords, ReliabilityWords, ReportWords, RevisionsWords,
    SavedPageWords, SinceWords, SummaryWords, ToAnnexWords, Words, WorksheetWords,
};

/// The words of the chunks in one language, and those that every visit needs.
#[derive(Clone, Copy)]
pub struct ChunkWords {
    /// None for Danish.
    fetched: Option<&'static AllWords>,
    /// What is said instead in a plan whose parties are of other kinds.
    wording: Option<&'static dyn Says>,
}

macro_rules! areas {
    (
        of_parties { $($said:ident: $said_words:ident,)* }
        $($area:ident: $words:ident,)*
    ) => {
        /// All words in one language.
        pub struct AllWords {
            pub common: Words,
            $(pub $said: $said_words,)*
            $(pub $area: $words,)*
        }

        impl ChunkWords {
            $(
                pub fn $said(self) -> &'static $said_words {
                    let words = match self.fetched {
                        Some(words) => &words.$said,
                        None => &da::$said::WORDS,
                    };
                    self.wording.map_or(words, |wording| wording.$said(words))
                }
            )*
            $(
                pub fn $area(self) -> &'static $words {
                    match self.fetched {
                        Some(words) => &words.$area,
                        None => &da::$area::WORDS,
                    }
                }
            )*
        }

        /// Defines all words of the language in whose module it is used.
        macro_rules! all_words {
            () => {
                pub static ALL: $crate::text::AllWords = $crate::text::AllWords {
                    common: COMMON,
                    $($said: $said::WORDS,)*
                    $($area: $area::WORDS,)*
                };
            };
        }
    };
}

areas! {
    // Those that name the parties: `wording/areas.rs`.
    of_parties {
        plan: PlanWords,
        profile: ProfileWords,
        agreements: AgreementsWords,
        carried: CarriedWords,
        overview: OverviewWords,
        summary: SummaryWords,
    }
    arriving: ArrivingWords,
    library: LibraryWords,
    own_sheet: OwnSheetWords,
    prompt: PromptWords,
    activities: ActivitiesWords,
    annex: AnnexWords,
    annex_agreement: AnnexAgreementWords,
    annex_print: AnnexPrintWords,
    comments: CommentsWords,
    fields: FieldWords,
    gallery: GalleryWords,
    link: LinkWords,
    new_year: NewYearWords,
    objectives: ObjectivesWords,
    reliability: ReliabilityWords,
    report: ReportWords,
    revisions: RevisionsWords,
    saved_page: SavedPageWords,
    since: SinceWords,
    to_annex: ToAnnexWords,
    privacy: PrivacyWords,
    problems: ProblemWords,
    worksheet: WorksheetWords,
}

pub(super) use all_words;

impl ChunkWords {
    /// The Danish words, which the first load and the chunks contain.
    pub fn danish() -> Self {
        Self {
            fetched: None,
            wording: None,
        }
    }

    /// The same with the words of the parties of a plan.
    #[must_use]
    pub fn worded(self, wording: &'static dyn Says) -> Self {
        Self {
            wording: Some(wording),
            ..self
        }
    }

    /// A text of these words that a function made, with the words of the parties.
    pub fn say(self, text: String) -> String {
        match self.wording {
            Some(wording) => wording.say(&text),
            None => text,
        }
    }

    /// As [`Self::say`], for a text that lives as long as the words.
    pub fn said(self, text: &'static str) -> &'static str {
        self.wording.map_or(text, |wording| wording.said(text))
    }

    /// The words that every visit needs.
    pub fn common(self) -> &'static Words {
        self.fetched.map_or(&da::WORDS, |words| &words.common)
    }
}

impl From<&'static AllWords> for ChunkWords {
    fn from(words: &'static AllWords) -> Self {
        Self {
            fetched: Some(words),
            wording: None,
        }
    }
}

impl Deref for ChunkWords {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.common()
    }
}

/// For tests, which read the words of all languages and areas.
impl Deref for AllWords {
    type Target = Words;

    fn deref(&self) -> &Words {
        &self.common
    }
}
