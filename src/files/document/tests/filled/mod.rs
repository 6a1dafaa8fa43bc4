//! A plan with a unique mark in every text field.
//!
//! The structs list all fields, so that a new field does not compile until it is added here.

mod answers;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use crate::domain::{
    Agreement, Body, Contact, DefinedItem, DefinedKind, Definition, Direction, Draft, DraftId,
    Extra, FurtherParty, Lesson, Lineage, Meeting, Meta, NamedItem, NamedItemId, OwnPrompt, Owner,
    Party, PartyKind, Period, Perspective, Plan, Profile, PromptId, Responses, RowId, SchoolYear,
    Side, StartId, Task, WorksheetId,
};
use crate::worksheet::PLAN;

pub(super) struct Filled {
    pub draft: Draft,
    pub marks: Vec<Mark>,
}

pub(super) struct Mark {
    pub text: String,
    /// The field of the mark, for the message of a failed test.
    pub what: String,
    pub internal: bool,
    /// Whether the text may occur more than once, as names and titles do.
    pub repeats: bool,
}

/// A plan with marks; `shift` rotates the states of the answers.
pub(super) fn filled(shift: usize) -> Filled {
    let mut pen = Pen {
        marks: Vec::new(),
        turn: shift,
        is_internal: false,
    };
    let title = pen.mark("title");
    let plan = pen.plan();
    let meta = Meta::stored(
        DraftId(Uuid::nil()),
        title,
        "da".to_owned(),
        DateTime::UNIX_EPOCH,
        DateTime::UNIX_EPOCH,
        Lineage::default(),
        Extra::new(),
    );
    Filled {
        draft: Draft {
            meta,
            body: Body::Plan(Box::new(plan)),
        },
        marks: pen.marks,
    }
}

/// The worksheet that users made.
const OWN: WorksheetId = WorksheetId::fixed("own.00000000-0000-0000-0000-000000000000");

struct Pen {
    marks: Vec<Mark>,
    turn: usize,
    /// Whether the marks added now are internal.
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

    /// The next of these values, in turn.
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
            start: self
                .any(&[None, Some("start.visit")])
                .flatten()
                .map(StartId::fixed),
            responses: Responses {
                answers: BTreeMap::new(),
                own_prompts: self.own_prompts(),
                hidden: BTreeSet::new(),
                finished: BTreeSet::new(),
                lessons: vec![self.lesson(), self.lesson()],
                definitions: vec![self.definition()],
                comments: Vec::new(),
            },
            tasks: vec![self.task(), self.task(), self.task()],
            meetings: vec![self.meeting(), self.meeting()],
            agreement: Agreement {
                text: self.mark("agreement.text"),
                kept_at: self.mark("agreement.kept_at"),
                signed_on: self.date(),
                extra: Extra::new(),
            },
            annex_links: Vec::new(),
            worksheets: vec![WorksheetId::fixed("roles"), OWN],
            // Ids only, no typed text.
            extra: Extra::new(),
        };
        self.answer_all(&mut plan);
        self.leave_former(&mut plan);
        self.comment_all(&mut plan);
        plan
    }

    /// A worksheet that users made, with a prompt of each kind.
    fn definition(&mut self) -> Definition {
        let mut definition = Definition::new(OWN);
        for (n, kind) in (1000..).zip(DefinedKind::PROMPTS) {
            let mut item = DefinedItem::new(RowId(Uuid::from_u128(n)), kind);
            item.title = match kind {
                // The question itself is in the file for the other party, but not in the document.
                DefinedKind::Internal => "Internt".to_owned(),
                _ => self.name("item.title"),
            };
            if kind == DefinedKind::Table {
                let column = self.name("column.name");
                item.columns = vec![NamedItem::named(NamedItemId::fixed("column"), column)];
            }
            definition.items.push(item);
        }
        definition
    }

    fn lesson(&mut self) -> Lesson {
        let criterion = PromptId::fixed("evaluation.outcome.pupils");
        let text = self.mark("lesson.text");
        Lesson::new(RowId(Uuid::nil()), criterion, Perspective::School, text)
    }

    fn profile(&mut self) -> Profile {
        Profile {
            school: self.party(),
            learning_environment: self.party(),
            more_parties: vec![self.further_party(), self.further_party()],
            filled_by: self.any(&[None, Some(Side::School)]).flatten(),
            direction: self
                .any(&[None, Some(Direction::Outreach), Some(Direction::Inbound)])
                .flatten(),
            school_year: SchoolYear::starting(2026),
            year_groups: BTreeSet::from([7, 8]),
            ages: BTreeSet::from([4, 5]),
            classes: self.mark("classes"),
            pupils: self.mark("pupils"),
            subjects: self.mark("subjects"),
            purpose: self.mark("purpose"),
            // Not typed.
            purpose_from: String::new(),
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
            kind: self
                .any(&[false, true])
                .filter(|has| *has)
                .map(|_| PartyKind::ENTERPRISE),
            country: self.mark("party.country"),
            working_language: self.mark("party.working_language"),
            contacts: vec![contact(self), contact(self)],
            extra: Extra::new(),
        }
    }

    fn further_party(&mut self) -> FurtherParty {
        FurtherParty {
            id: RowId(Uuid::nil()),
            party: self.party(),
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
            topic: self.mark("meeting.topic"),
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
        let sections = PLAN.sections();
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
}
