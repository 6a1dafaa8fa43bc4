//! Components that several pages share. They use their props and `text`, but no state.

mod check_field;
mod chip;
mod choice;
mod coverage_matrix;
mod date_field;
mod growing_area;
mod icon;
mod progress_bar;
mod ratings_chart;
mod row_actions;
mod select_field;
mod share_bar;
mod suggestions;
mod text_area;
mod text_field;
mod timeline;
mod toggle_chips;
mod unique_id;

pub use check_field::CheckField;
pub use chip::{Chip, Tone};
pub use choice::Choice;
pub use coverage_matrix::{CoverageFacts, CoverageMatrix};
pub use date_field::{DateField, TimeField};
pub use growing_area::GrowingArea;
pub use icon::{Icon, IconName};
pub use progress_bar::ProgressBar;
pub use ratings_chart::{RatingRow, RatingsChart};
pub use row_actions::{RowActionWords, RowActions};
pub use select_field::SelectField;
pub use share_bar::ShareBar;
pub use suggestions::{Suggestions, insert_suggestion};
pub use text_area::TextArea;
pub use text_field::{FieldKind, TextField};
pub use timeline::{Timeline, TimelineMark, TimelineMarker, TimelineRow};
pub use toggle_chips::ToggleChips;
pub use unique_id::unique_id;
