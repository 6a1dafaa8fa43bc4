//! The shape of the words: one struct per area of the interface.

mod activities;
mod agreements;
mod annex;
mod annex_agreement;
mod annex_print;
mod app;
mod arriving;
mod carried;
mod comments;
mod dates;
mod fields;
mod footer;
mod gallery;
mod library;
mod link;
mod new_year;
mod objectives;
mod overview;
mod own_sheet;
mod plan;
mod privacy;
mod problems;
mod profile;
mod prompt;
mod reliability;
mod report;
mod revisions;
mod saved_page;
mod since;
mod start;
mod storage;
mod summary;
mod to_annex;
mod worksheet;

pub use activities::{
    ActivitiesWords, ActivityDetailWords, ActivityTableWords, AnnexHeadWords, ColumnWords,
};
pub use agreements::{
    AgreementDraftWords, AgreementWords, AgreementsWords, MeetingWords, TaskWords,
};
pub use annex::AnnexWords;
pub use annex_agreement::{AgencyWords, AgreementFormWords, AnnexAgreementWords};
pub use annex_print::{AnnexDocumentWords, AnnexPrintWords};
pub use app::{AppWords, FirstWords};
pub use arriving::ArrivingWords;
pub use carried::CarriedWords;
pub use comments::CommentsWords;
pub use dates::DateWords;
pub use fields::{FaultWords, FieldWords};
pub use footer::FooterWords;
pub use gallery::GalleryWords;
pub use library::LibraryWords;
pub use link::LinkWords;
pub use new_year::NewYearWords;
pub use objectives::{EntryWords, ObjectivesWords};
pub use overview::{ChartWords, OverviewWords, TimelineWords};
pub use own_sheet::OwnSheetWords;
pub use plan::PlanWords;
pub use privacy::PrivacyWords;
pub use problems::{ForeignWords, ProblemWords, ReasonWords};
pub use profile::{AimWords, FrameWords, PartyWords, ProfileWords};
pub use prompt::PromptWords;
pub use reliability::ReliabilityWords;
pub use report::{ReportCounts, ReportWords};
pub use revisions::{PlaceWords, RevisionsWords};
pub use saved_page::SavedPageWords;
pub use since::SinceWords;
pub use start::StartWords;
pub use storage::StorageWords;
pub use summary::{DocumentWords, SummaryWords};
pub use to_annex::ToAnnexWords;
pub use worksheet::WorksheetWords;

/// The words that every visit needs, in one language.
pub struct Words {
    pub language: super::Language,
    pub app: AppWords,
    pub start: StartWords,
    pub storage: StorageWords,
    pub dates: DateWords,
    pub footer: FooterWords,
}
