//! The report of an activity as text, for the closed card and for print.

use leptos::prelude::*;

use crate::domain::{Activity, ActivityReport, ActivityStatus, Annex, Elaboration, RowId};
use crate::files::activity_name::whole_name;
use crate::state::OpenDraft;
use crate::text::ChunkWords;

/// The report of one activity.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportLine {
    /// The full name, as printed.
    pub name: String,
    pub report: ActivityReport,
    /// "40 lærere"
    pub target: String,
    pub unit: String,
}

impl ReportLine {
    /// "32 af 40 lærere", or the known part of it.
    pub fn figure(&self, words: ChunkWords) -> String {
        let reached = self.report.reached.trim();
        match (reached.is_empty(), self.target.is_empty()) {
            (true, true) => String::new(),
            (true, false) => (words.report().aim)(&self.target),
            (false, true) => with_unit(reached, &self.unit),
            (false, false) => (words.report().reached_of)(reached, &self.target),
        }
    }

    /// The share of the target that was reached, if both begin with a number.
    pub fn share(&self) -> Option<f64> {
        let target = first_figure(&self.target).filter(|target| *target > 0.0)?;
        Some(first_figure(&self.report.reached)? / target)
    }
}

/// A memo of the report of one activity.
pub fn line_of(draft: OpenDraft, id: RowId) -> Memo<ReportLine> {
    draft.of_row(id, line)
}

fn line(annex: &Annex, activity: &Activity) -> ReportLine {
    let Elaboration { target, unit, .. } = &activity.elaboration;
    ReportLine {
        name: whole_name(annex, activity),
        report: activity.report.clone(),
        target: with_unit(target, unit),
        unit: unit.trim().to_owned(),
    }
}

/// The number with its unit; empty without a number.
fn with_unit(figure: &str, unit: &str) -> String {
    let figure = figure.trim();
    if figure.is_empty() {
        String::new()
    } else {
        format!("{figure} {}", unit.trim()).trim_end().to_owned()
    }
}

/// The first number in a text such as "ca. 1.200,5 lærere", in Danish notation: dots separate
/// thousands.
fn first_figure(text: &str) -> Option<f64> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let figure = text.get(start..)?;
    let is_part = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    let end = figure.find(|c| !is_part(c)).unwrap_or(figure.len());
    let figure = figure.get(..end)?.replace('.', "").replace(',', ".");
    figure.trim_end_matches('.').parse().ok()
}

/// The name of a status.
pub fn status_name(status: Option<ActivityStatus>, words: ChunkWords) -> &'static str {
    match status {
        Some(ActivityStatus::Planned) => words.report().planned,
        Some(ActivityStatus::UnderWay) => words.report().under_way,
        Some(ActivityStatus::Done) => words.report().done,
        Some(ActivityStatus::Dropped) => words.report().dropped,
        None => words.report().no_status,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, words};

    fn said(reached: &str, target: &str, unit: &str) -> String {
        let mut line = ReportLine {
            target: with_unit(target, unit),
            unit: unit.to_owned(),
            ..ReportLine::default()
        };
        line.report.reached = reached.to_owned();
        line.figure(words(Language::Da).into())
    }

    #[test]
    fn as_much_of_the_figures_is_said_as_is_known() {
        assert_eq!(said("32", "40", "lærere"), "32 af 40 lærere");
        assert_eq!(said("32", "", "lærere"), "32 lærere");
        assert_eq!(said(" ", "ca. 40", "lærere"), "mål: ca. 40 lærere");
        assert_eq!(said("", " ", "lærere"), "");
    }

    #[test]
    fn a_share_is_drawn_only_of_figures() {
        let share = |reached: &str, target: &str| {
            let mut line = ReportLine {
                target: target.to_owned(),
                ..ReportLine::default()
            };
            line.report.reached = reached.to_owned();
            line.share().map(|share| (share * 100.0).round())
        };
        assert_eq!(share("30", "ca. 40 lærere"), Some(75.0));
        assert_eq!(share("1.200", "2.400,0."), Some(50.0));
        assert_eq!(share("mange", "40"), None);
        assert_eq!(share("3", "0"), None);
        assert_eq!(share("3", "flere"), None);
    }
}
