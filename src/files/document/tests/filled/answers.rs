//! An answer to each prompt, and to some that no longer exist.

use chrono::DateTime;
use uuid::Uuid;

use super::Pen;
use crate::domain::{
    Answer, AnswerKind, AnswerValue, Check, Checkpoint, Choice, ColumnId, Comment, Consideration,
    ConsiderationStatus, Criterion, Extra, Idea, Note, Perspective, Plan, PromptId, Rating, Record,
    Responses, RowId, Score, Table, TableRow,
};
use crate::files::document::is_internal;
use crate::worksheet::{Filled, PromptKind, section_items};

impl Pen {
    pub(super) fn answer_all(&mut self, plan: &mut Plan) {
        let worksheet = Filled::from(&*plan).worksheet;
        for section in worksheet.sections() {
            for item in section_items(section, &plan.responses) {
                self.turn += 1;
                if self.turn.is_multiple_of(7) {
                    plan.responses.hidden.insert(item.id.clone());
                }
                let answer = self.answer(
                    &item.id,
                    item.kind.answer_kind(),
                    Some(item.kind),
                    &plan.responses,
                );
                plan.responses.answers.insert(item.id, answer);
            }
        }
    }

    /// Adds a comment to each prompt, and to some that no longer exist.
    pub(super) fn comment_all(&mut self, plan: &mut Plan) {
        let worksheet = Filled::from(&*plan).worksheet;
        let sections = worksheet.sections();
        let items = sections.flat_map(|section| section_items(section, &plan.responses));
        let former = [
            "contact.outreach.gone",
            "former.sharing.internal",
            "own.none",
        ];
        let ids: Vec<PromptId> = items.map(|item| item.id).collect();
        for id in ids.into_iter().chain(former.map(PromptId::fixed)) {
            self.is_internal = is_internal(&id, &plan.responses);
            let row = RowId(Uuid::nil());
            plan.responses.comments.push(Comment {
                text: self.mark("comment.text"),
                author: self.mark("comment.author"),
                party: self.owner(),
                settled: self.any(&[true, false]).is_some_and(|settled| settled),
                ..Comment::new(row, id, DateTime::UNIX_EPOCH)
            });
        }
        self.is_internal = false;
    }

    /// Adds answers to prompts that no longer exist or have another kind.
    pub(super) fn leave_former(&mut self, plan: &mut Plan) {
        for (id, kind) in [
            ("contact.outreach.gone", AnswerKind::Consideration),
            ("former.sharing.internal", AnswerKind::Record),
            ("former.sharing.people", AnswerKind::Table),
            ("former.evaluation.gone++", AnswerKind::Criterion),
            ("follow-up.gone", AnswerKind::Checkpoint),
            ("own.gone", AnswerKind::Idea),
        ] {
            let id = PromptId::fixed(id);
            let answer = self.answer(&id, kind, None, &plan.responses);
            plan.responses.answers.insert(id, answer);
        }
    }

    fn answer(
        &mut self,
        id: &PromptId,
        kind: AnswerKind,
        asked: Option<PromptKind>,
        responses: &Responses,
    ) -> Answer {
        let internal_record = is_internal(id, responses);
        self.is_internal = internal_record;
        let answer = self.value(id, kind, asked);
        let internal_note = self.any(&[true, false]).is_some_and(|internal| internal);
        self.is_internal |= internal_note;
        let note = Note {
            text: self.mark(&format!("{id}: note")),
            internal: internal_note,
            extra: Extra::new(),
        };
        self.is_internal = false;
        Answer {
            answer,
            note,
            owner: self.owner(),
            extra: Extra::new(),
        }
    }

    fn value(&mut self, id: &PromptId, kind: AnswerKind, asked: Option<PromptKind>) -> AnswerValue {
        let mut text = |part: &str| self.mark(&format!("{id}: {part}"));
        match kind {
            AnswerKind::Consideration => AnswerValue::Consideration(Consideration {
                text: text("text"),
                amount: text("amount"),
                status: self.any(&STATUSES).unwrap_or_default(),
                extra: Extra::new(),
            }),
            AnswerKind::Idea => AnswerValue::Idea(Idea {
                how: text("how"),
                // Not typed.
                borrowed_from: String::new(),
                choice: self.any(&CHOICES).flatten(),
                extra: Extra::new(),
            }),
            AnswerKind::Checkpoint => AnswerValue::Checkpoint(Checkpoint {
                checks: vec![self.check(id), self.check(id)],
                extra: Extra::new(),
            }),
            AnswerKind::Criterion => AnswerValue::Criterion(Criterion {
                views: Perspective::ALL
                    .map(|perspective| (perspective, self.rating(id)))
                    .into(),
                extra: Extra::new(),
            }),
            AnswerKind::Record => AnswerValue::Record(Record {
                text: text("text"),
                extra: Extra::new(),
            }),
            AnswerKind::Table => AnswerValue::Table(self.table(id, asked)),
        }
    }

    fn check(&mut self, id: &PromptId) -> Check {
        Check {
            id: RowId(Uuid::nil()),
            date: self.date(),
            status: None,
            note: self.mark(&format!("{id}: check note")),
            next_step: self.mark(&format!("{id}: next step")),
            extra: Extra::new(),
        }
    }

    fn rating(&mut self, id: &PromptId) -> Rating {
        Rating {
            score: Score::new(4),
            worked: self.mark(&format!("{id}: worked")),
            worked_less: self.mark(&format!("{id}: worked less")),
            extra: Extra::new(),
        }
    }

    /// A row with a cell in each column, and in one that only a later version knows.
    fn table(&mut self, id: &PromptId, asked: Option<PromptKind>) -> Table {
        let known = match asked {
            Some(PromptKind::Table { columns }) => columns,
            _ => &[],
        };
        let later = ColumnId::fixed("later");
        let columns = known.iter().chain([&later]);
        let cells = columns
            .map(|column| (column.clone(), self.mark(&format!("{id}: {column}"))))
            .collect();
        Table {
            rows: vec![TableRow {
                id: RowId(Uuid::nil()),
                cells,
                extra: Extra::new(),
            }],
            extra: Extra::new(),
        }
    }
}

const STATUSES: [Option<ConsiderationStatus>; 5] = [
    None,
    Some(ConsiderationStatus::Open),
    Some(ConsiderationStatus::ToDiscuss),
    Some(ConsiderationStatus::Agreed),
    Some(ConsiderationStatus::NotRelevant),
];

const CHOICES: [Option<Choice>; 4] = [
    None,
    Some(Choice::Pick),
    Some(Choice::Maybe),
    Some(Choice::No),
];
