//! A question with its answer, of any kind.

use std::collections::BTreeSet;

use super::model::{AnswerBlock, Fact, Table};
use super::source::Source;
use crate::domain::amount::with_unit;
use crate::domain::{
    self, Answer, AnswerValue, CheckStatus, Checkpoint, Choice, Consideration, ConsiderationStatus,
    Criterion, Perspective, PromptId, Rating, order,
};
use crate::worksheet::{PromptKind, Unit};

impl Source<'_> {
    /// The answer as a block. The kind is unknown if the prompt no longer exists.
    pub(super) fn block(
        &self,
        id: &PromptId,
        question: String,
        kind: Option<PromptKind>,
        answer: &Answer,
    ) -> AnswerBlock {
        let mut block = match &answer.answer {
            AnswerValue::Consideration(answer) => self.consideration(kind, answer),
            AnswerValue::Idea(idea) => AnswerBlock {
                status: self.choice(idea.choice).to_owned(),
                text: idea.how.clone(),
                facts: Fact::new(
                    self.words.prompt().borrowed_from,
                    idea.borrowed_from.as_str(),
                )
                .into_iter()
                .collect(),
                ..AnswerBlock::default()
            },
            AnswerValue::Record(record) => AnswerBlock {
                text: record.text.clone(),
                ..AnswerBlock::default()
            },
            AnswerValue::Checkpoint(point) => with_table(self.checks(point)),
            AnswerValue::Criterion(criterion) => with_table(self.perspectives(criterion)),
            AnswerValue::Table(table) => with_table(self.rows(id, kind, table)),
        };
        if super::is_internal(id, self.filled.responses) {
            self.words
                .summary()
                .document
                .internal
                .clone_into(&mut block.status);
        }
        block.prompt = Some(id.clone());
        block.question = question;
        block.facts.extend(self.note(answer));
        block
    }

    fn consideration(&self, kind: Option<PromptKind>, answer: &Consideration) -> AnswerBlock {
        let words = self.words.prompt();
        let status = match answer.status {
            None => "",
            Some(ConsiderationStatus::Open) => words.status_open,
            Some(ConsiderationStatus::ToDiscuss) => words.status_to_discuss,
            Some(ConsiderationStatus::Agreed) => words.status_agreed,
            Some(ConsiderationStatus::NotRelevant) => words.status_not_relevant,
        };
        AnswerBlock {
            status: status.to_owned(),
            text: answer.text.clone(),
            facts: self.amount(kind, &answer.amount).into_iter().collect(),
            ..AnswerBlock::default()
        }
    }

    /// The amount with its unit, unless the user typed one after the number.
    fn amount(&self, kind: Option<PromptKind>, amount: &str) -> Option<Fact> {
        let words = self.words.prompt();
        let (label, unit) = match kind {
            Some(PromptKind::Consideration { unit: Some(unit) }) => match unit {
                Unit::Hours => (words.hours, words.hours_unit),
                Unit::Money => (words.money, words.dkk_unit),
            },
            _ => (self.words.summary().document.amount, ""),
        };
        Fact::new(label, with_unit(amount, unit))
    }

    fn choice(&self, choice: Option<Choice>) -> &'static str {
        match choice {
            Some(Choice::Pick) => self.words.prompt().picked,
            Some(Choice::Maybe) => self.words.prompt().maybe,
            Some(Choice::No) => self.words.prompt().no,
            None => "",
        }
    }

    /// The history by date; checks without a date are last.
    fn checks(&self, point: &Checkpoint) -> Option<Table> {
        let words = self.words.prompt();
        let mut checks: Vec<_> = point.checks.iter().collect();
        order::sort_by_key(&mut checks, |check| (check.date.is_none(), check.date));
        let row = |check: &&domain::Check| {
            let status = match check.status {
                Some(CheckStatus::GoingWell) => words.going_well,
                Some(CheckStatus::Watch) => words.watch,
                Some(CheckStatus::ChangeNeeded) => words.change_needed,
                None => "",
            };
            vec![
                check
                    .date
                    .map(|date| self.words.date(date))
                    .unwrap_or_default(),
                status.to_owned(),
                check.note.clone(),
                check.next_step.clone(),
            ]
        };
        let document = &self.words.summary().document;
        let head = [
            words.check_date,
            document.status,
            document.observed,
            words.next_step,
        ];
        Table::new(&head, checks.iter().map(row).collect())
    }

    fn perspectives(&self, criterion: &Criterion) -> Option<Table> {
        let words = &self.words.prompt();
        let row = |(perspective, rating): (&Perspective, &Rating)| {
            let score = rating.score.map(|score| score.value().to_string());
            vec![
                self.perspective(*perspective).to_owned(),
                score.unwrap_or_default(),
                rating.worked.clone(),
                rating.worked_less.clone(),
            ]
        };
        let rated = criterion.views.iter().filter(|(_, r)| !r.is_empty());
        let document = &self.words.summary().document;
        let head = [
            document.seen_from,
            document.score,
            words.worked,
            words.worked_less,
        ];
        Table::new(&head, rated.map(row).collect())
    }

    /// "Skolen"
    pub(super) fn perspective(&self, perspective: Perspective) -> &'static str {
        match perspective {
            Perspective::School => self.words.plan().school,
            Perspective::LearningEnvironment => self.words.plan().learning_environment,
            Perspective::Pupils => self.words.plan().pupils,
        }
    }

    /// The rows with the prompt's columns, and with any other columns in the file.
    fn rows(
        &self,
        id: &PromptId,
        kind: Option<PromptKind>,
        table: &domain::Table,
    ) -> Option<Table> {
        let known = match kind {
            Some(PromptKind::Table { columns }) => columns,
            _ => &[],
        };
        let all: BTreeSet<_> = table.rows.iter().flat_map(|row| row.cells.keys()).collect();
        let others = all.into_iter().filter(|column| !known.contains(column));
        let columns: Vec<_> = known.iter().chain(others).collect();
        let origin = id.origin();
        let head: Vec<&str> = columns
            .iter()
            .map(|column| self.texts.column(&origin, column))
            .collect();
        let row = |row: &domain::TableRow| {
            let cell = |column: &&domain::ColumnId| row.cell(column).to_owned();
            columns.iter().map(cell).collect()
        };
        Table::new(&head, table.rows.iter().map(row).collect())
    }
}

fn with_table(table: Option<Table>) -> AnswerBlock {
    AnswerBlock {
        table,
        ..AnswerBlock::default()
    }
}
