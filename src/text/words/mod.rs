//! The shape of the words: one struct per area of the interface.

mod activities;
mod agreements;
mod annex;
mod annex_agreement;
mod annex_print;
mod app;
mod dates;
mod objectives;
mod overview;
mod plan;
mod problems;
mod profile;
mod prompt;
mod report;
mod start;
mod summary;

pub use activities::ActivitiesWords;
pub use agreements::{
    AgreementDraftWords, AgreementWords, AgreementsWords, MeetingWords, TaskWords,
};
pub use annex::AnnexWords;
pub use annex_agreement::AnnexAgreementWords;
pub use annex_print::AnnexPrintWords;
pub use app::AppWords;
pub use dates::DateWords;
pub use objectives::ObjectivesWords;
pub use overview::{ChartWords, OverviewWords, TimelineWords};
pub use plan::PlanWords;
pub use problems::ProblemWords;
pub use profile::{AimWords, FrameWords, PartyWords, ProfileWords};
pub use prompt::PromptWords;
pub use report::ReportWords;
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
    pub activities: ActivitiesWords,
    pub annex: AnnexWords,
    pub annex_agreement: AnnexAgreementWords,
    pub annex_print: AnnexPrintWords,
    pub objectives: ObjectivesWords,
    pub report: ReportWords,
    pub problems: ProblemWords,
    pub dates: DateWords,
}
