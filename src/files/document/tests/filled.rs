//! A plan in which every text field holds a mark of its own.
//!
//! The structs are written out in full, so that a new field does not compile until it is here.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use crate::domain::{
    Agreement, Answer, AnswerKind, AnswerValue, Body, Check, Checkpoint, Choice, ColumnId,
    Consideration, ConsiderationStatus, Contact, Criterion, Direction, Draft, DraftId, Extra, Idea,
    Meeting, Meta, Note, OwnPrompt, Owner, Party, Period, Plan, Profile, PromptId, Rating, Record,
    RowId, SchoolYear, Score, Side, Table, TableRow, Task, View,
};
use crate::worksheet::{PLAN_THEMES, PromptKind, section_items};

pub(super) struct Filled {
    pub draft: Draft,
    pub marks: Vec<Mark>,
}

pub(super) struct Mark {
    pub text: String,
    /// Which field it is in, for the message of a test that fails.
    pub what: String,
    pub internal: bool,
    /// Names and titles may stand more than once.
    pub repeats: bool,
}

/// A plan with marks; `shift` turns which answer has which state.
pub(super) fn filled(shift: usize) -> Filled {
    let mut pen = Pen {
        marks: Vec::new(),
        turn: shift,
        is_internal: false,
    };
    let title = pen.mark("title");
    let plan = pen.plan();
    let meta = Meta {
        id: DraftId(Uuid::nil()),
        title,
        language: "da".to_owned(),
        created: DateTime::UNIX_EPOCH,
        modified: DateTime::UNIX_EPOCH,
        lineage: Vec::new(),
        extra: Extra::new(),
    };
    Filled {
        draft: Draft {
            meta,
            body: Body::Plan(Box::new(plan)),
        },
        marks: pen.marks,
    }
}

struct Pen {
    marks: Vec<Mark>,
    turn: usize,
    /// Whether what is written now is internal.
    is_internal: bool,
}

impl Pen {
    fn mark(&mut self, what: &str) -> String {
        let text = format!("<{}>", self.marks.len());
        self.marks.push(Mark {
            text: text.clone(),
            what: what.to_owned(),
            internal: self.is_internal,
            repeats: false,
        });
        text
    }

    fn name(&mut self, what: &str) -> String {
        let text = self.mark(what);
        if let Some(mark) = self.marks.last_mut() {
            mark.repeats = true;
        }
        text
    }

    /// One of these, another each time.
    fn any<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        self.turn += 1;
        of.iter().cycle().nth(self.turn % of.len().max(1)).copied()
    }

    fn date(&mut self) -> Option<NaiveDate> {
        self.any(&[None, NaiveDate::from_ymd_opt(2026, 11, 20)])
            .flatten()
    }

    fn plan(&mut self) -> Plan {
        let mut plan = Plan {
            profile: self.profile(),
            answers: BTreeMap::new(),
            own_prompts: self.own_prompts(),
            hidden: BTreeSet::new(),
            finished: BTreeSet::new(),
            tasks: vec![self.task(), self.task(), self.task()],
            meetings: vec![self.meeting(), self.meeting()],
            agreement: Agreement {
                text: self.mark("agreement.text"),
                kept_at: self.mark("agreement.kept_at"),
                signed_on: self.date(),
                extra: Extra::new(),
            },
            extra: Extra::new(),
        };
        self.answer_all(&mut plan);
        self.leave_former(&mut plan);
        plan
    }

    fn profile(&mut self) -> Profile {
        Profile {
            school: self.party(),
            learning_environment: self.party(),
            filled_by: self.any(&[None, Some(Side::School)]).flatten(),
            direction: self
                .any(&[None, Some(Direction::Outreach), Some(Direction::Inbound)])
                .flatten(),
            school_year: SchoolYear::starting(2026),
            year_groups: BTreeSet::from([7, 8]),
            classes: self.mark("classes"),
            pupils: self.mark("pupils"),
            subjects: self.mark("subjects"),
            purpose: self.mark("purpose"),
            learning_goals: self.mark("learning_goals"),
            period: Period {
                from: self.date(),
                to: self.date(),
                extra: Extra::new(),
            },
            extra: Extra::new(),
        }
    }

    fn party(&mut self) -> Party {
        let contact = |pen: &mut Self| Contact {
            id: RowId(Uuid::nil()),
            name: pen.mark("contact.name"),
            title: pen.mark("contact.title"),
            email: pen.mark("contact.email"),
            phone: pen.mark("contact.phone"),
            extra: Extra::new(),
        };
        Party {
            name: self.name("party.name"),
            municipality: self.mark("party.municipality"),
            contacts: vec![contact(self), contact(self)],
            extra: Extra::new(),
        }
    }

    fn task(&mut self) -> Task {
        Task {
            id: RowId(Uuid::nil()),
            what: self.mark("task.what"),
            who: self.mark("task.who"),
            owner: self.owner(),
            due: self.date(),
            done: self.any(&[true, false]).is_some_and(|done| done),
            extra: Extra::new(),
        }
    }

    fn meeting(&mut self) -> Meeting {
        Meeting {
            id: RowId(Uuid::nil()),
            date: self.date(),
            time: None,
            place: self.mark("meeting.place"),
            agenda: self.mark("meeting.agenda"),
            minutes: self.mark("meeting.minutes"),
            extra: Extra::new(),
        }
    }

    fn owner(&mut self) -> Option<Owner> {
        let owners = [
            None,
            Some(Owner::School),
            Some(Owner::LearningEnvironment),
            Some(Owner::Both),
        ];
        self.any(&owners).flatten()
    }

    fn own_prompts(&mut self) -> Vec<OwnPrompt> {
        let sections = PLAN_THEMES.into_iter().flat_map(|theme| theme.sections);
        let mut own = Vec::new();
        for (n, section) in (1..).zip(sections) {
            own.push(OwnPrompt {
                id: PromptId::own(Uuid::from_u128(n)),
                section: section.id.clone(),
                title: self.name("own_prompt.title"),
                extra: Extra::new(),
            });
        }
        own
    }

    fn answer_all(&mut self, plan: &mut Plan) {
        for section in PLAN_THEMES.into_iter().flat_map(|theme| theme.sections) {
            for item in section_items(section, plan) {
                self.turn += 1;
                if self.turn.is_multiple_of(7) {
                    plan.hidden.insert(item.id.clone());
                }
                let answer = self.answer(&item.id, item.kind.answer_kind(), Some(item.kind));
                plan.answers.insert(item.id, answer);
            }
        }
    }

    /// Answers to what is no longer asked, or is asked in another way.
    fn leave_former(&mut self, plan: &mut Plan) {
        for (id, kind) in [
            ("contact.outreach.gone", AnswerKind::Consideration),
            ("former.sharing.internal", AnswerKind::Record),
            ("former.sharing.people", AnswerKind::Table),
            ("former.evaluation.gone++", AnswerKind::Criterion),
            ("follow-up.gone", AnswerKind::Checkpoint),
            ("own.gone", AnswerKind::Idea),
        ] {
            let id = PromptId::fixed(id);
            let answer = self.answer(&id, kind, None);
            plan.answers.insert(id, answer);
        }
    }

    fn answer(&mut self, id: &PromptId, kind: AnswerKind, asked: Option<PromptKind>) -> Answer {
        let internal_record = super::super::is_internal(id);
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
                choice: self.any(&CHOICES).flatten(),
                extra: Extra::new(),
            }),
            AnswerKind::Checkpoint => AnswerValue::Checkpoint(Checkpoint {
                checks: vec![self.check(id), self.check(id)],
                extra: Extra::new(),
            }),
            AnswerKind::Criterion => AnswerValue::Criterion(Criterion {
                views: View::ALL.map(|view| (view, self.rating(id))).into(),
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

const STATUSES: [ConsiderationStatus; 4] = [
    ConsiderationStatus::Open,
    ConsiderationStatus::ToDiscuss,
    ConsiderationStatus::Agreed,
    ConsiderationStatus::NotRelevant,
];

const CHOICES: [Option<Choice>; 4] = [
    None,
    Some(Choice::Pick),
    Some(Choice::Maybe),
    Some(Choice::No),
];
