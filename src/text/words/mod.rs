//! The shape of the words: one struct per area of the interface.

mod agreements;
mod app;
mod dates;
mod overview;
mod plan;
mod problems;
mod profile;
mod prompt;
mod start;
mod summary;

pub use agreements::{
    AgreementDraftWords, AgreementWords, AgreementsWords, MeetingWords, TaskWords,
};
pub use app::AppWords;
pub use dates::DateWords;
pub use overview::{ChartWords, OverviewWords, TimelineWords};
pub use plan::PlanWords;
pub use problems::ProblemWords;
pub use profile::{AimWords, FrameWords, PartyWords, ProfileWords};
pub use prompt::PromptWords;
pub use start::StartWords;
pub use summary::{DocumentWords, SummaryWords};

/// All words of the interface in one language.
pub struct Words {
    pub language: super::Language,
    pub app: AppWords,
    pub start: StartWords,
    pub plan: PlanWords,
    pub prompt: PromptWords,
    pub profile: ProfileWords,
    pub agreements: AgreementsWords,
    pub overview: OverviewWords,
    pub summary: SummaryWords,
    pub problems: ProblemWords,
    pub dates: DateWords,
}
