//! Everything that was typed is in the document, internal text only on request.

mod filled;
mod kinds;

use chrono::NaiveDate;

use super::{Block, Document, Fact, LocalTime, SummaryOptions, Table, summary};
use crate::domain::{
    AnswerKind, Comment, ConsiderationStatus, Draft, DraftId, Owner, PromptId, RowId, SchoolYear,
};
use crate::text::{Language, words};
use crate::worksheet::Texts;
use filled::{Filled, filled};

fn texts() -> Texts {
    let parsed = Texts::parse(include_str!("../../../../public/content/da.json"));
    parsed.unwrap_or_else(|error| panic!("the texts: {error:?}"))
}

fn read(draft: &Draft, include_internal: bool) -> Document {
    read_with(draft, include_internal, Some(|at| at.naive_utc()))
}

fn read_with(draft: &Draft, include_internal: bool, comments: Option<LocalTime>) -> Document {
    let options = SummaryOptions {
        include_internal,
        comments,
        today: NaiveDate::default(),
    };
    summary(draft, &texts(), words(Language::Da).into(), &options)
}

/// All text of a document, in order.
fn all_text(document: &Document) -> String {
    let head = &document.head;
    let mut all = vec![head.kind.clone(), head.title.clone()];
    for party in &head.parties {
        all.extend([party.role.clone(), party.name.clone(), party.detail.clone()]);
    }
    all.extend(head.facts.iter().map(fact));
    for part in &document.parts {
        all.push(part.heading.clone());
        all.extend(part.blocks.iter().map(block));
    }
    all.join("\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(text) | Block::Paragraph(text) | Block::Written(text) => text.clone(),
        Block::List(items) => items.join("\n"),
        Block::Facts(facts) => facts.iter().map(fact).collect(),
        Block::Answer(answer) => [
            answer.question.clone(),
            answer.status.clone(),
            answer.text.clone(),
            answer.table.as_ref().map(table).unwrap_or_default(),
            answer.facts.iter().map(fact).collect(),
        ]
        .join("\n"),
        Block::Table(rows) => table(rows),
        Block::Ratings(ratings) => table(&ratings.table),
        Block::Sheet(sheet) => sheet.rows.concat().join("\n"),
        Block::Blanks(names) => names.join("\n"),
        Block::Signatures(lines) => lines.iter().map(|line| line.party.clone()).collect(),
    }
}

fn fact(fact: &Fact) -> String {
    format!("{}: {}\n", fact.label, fact.value)
}

fn table(table: &Table) -> String {
    let rows = table.rows.iter().map(|row| row.join(" | "));
    format!(
        "{}\n{}",
        table.head.join(" | "),
        rows.collect::<Vec<_>>().join("\n")
    )
}

/// Tests every text of a plan in every state that an answer can have.
#[test]
fn everything_that_was_typed_is_in_the_document() {
    for shift in 0..20 {
        let Filled { draft, marks } = filled(shift);
        for include_internal in [false, true] {
            let text = all_text(&read(&draft, include_internal));
            for mark in &marks {
                let times = text.matches(&mark.text).count();
                let fits = match (mark.internal && !include_internal, mark.repeats) {
                    (true, _) => times == 0,
                    (false, true) => times >= 1,
                    (false, false) => times == 1,
                };
                assert!(
                    fits,
                    "{} occurs {times} times, plan {shift}:\n{text}",
                    mark.what
                );
            }
        }
    }
}

#[test]
fn comments_are_left_out_unless_they_are_asked_for() {
    let Filled { draft, marks } = filled(3);
    let text = all_text(&read_with(&draft, true, None));
    let of_comments = marks.iter().filter(|mark| mark.what.starts_with("comment"));
    let (mut count, mut found) = (0, Vec::new());
    for mark in of_comments {
        count += 1;
        found.extend(text.contains(&mark.text).then_some(&mark.what));
    }
    assert!(count > 100, "only {count} comments");
    assert_eq!(found, Vec::<&String>::new());
}

#[test]
fn a_comment_is_below_its_answer_with_who_wrote_it_and_when() {
    let mut draft = answered("agreement.goals", "Bækken");
    let at = |day: &str| day.parse().unwrap_or_default();
    let comments = [
        (
            "agreement.goals",
            "Hvem skriver?",
            at("2027-05-04T08:00:00Z"),
        ),
        ("agreement.goals", "Er det nok?", at("2027-05-03T08:00:00Z")),
        ("agreement.roles", "Jonas?", at("2027-05-05T08:00:00Z")),
    ];
    for (n, (prompt, text, at)) in (0..).zip(comments) {
        let id = RowId(uuid::Uuid::from_u128(n));
        let mut comment = Comment::new(id, PromptId::fixed(prompt), at);
        text.clone_into(&mut comment.text);
        if n == 1 {
            "Line".clone_into(&mut comment.author);
            comment.party = Some(Owner::School);
            comment.settled = true;
        }
        let responses = draft.responses_mut().into_iter();
        responses.for_each(|responses| responses.comments.push(comment.clone()));
    }
    let facts: Vec<Vec<String>> = read(&draft, false)
        .parts
        .iter()
        .flat_map(|part| &part.blocks)
        .filter_map(|block| match block {
            Block::Answer(answer) => Some(answer.facts.iter().map(fact).collect()),
            _ => None,
        })
        .collect();
    let of_goals = [
        "Afsluttet kommentar: Line, Skolen, 3. maj 2027\nEr det nok?\n",
        "Kommentar: 4. maj 2027\nHvem skriver?\n",
    ];
    let of_roles = ["Kommentar: 5. maj 2027\nJonas?\n"];
    assert_eq!(facts, [&of_goals[..], &of_roles[..]]);
}

/// A plan with one answer that is agreed.
fn answered(prompt: &'static str, text: &str) -> Draft {
    let year = SchoolYear::containing(NaiveDate::default());
    let id = DraftId(uuid::Uuid::nil());
    let mut draft = Draft::new_plan(id, chrono::DateTime::UNIX_EPOCH, year, "da");
    let (id, kind) = (PromptId::fixed(prompt), AnswerKind::Consideration);
    let responses = draft.responses_mut().into_iter();
    for responses in responses {
        responses.edit_answer(&id, kind, |answer| {
            answer.edit_consideration(|answer| {
                text.clone_into(&mut answer.text);
                answer.status = Some(ConsiderationStatus::Agreed);
            });
        });
    }
    draft
}

#[test]
fn a_file_for_the_other_party_omits_only_internal_text() {
    let Filled { draft, marks } = filled(3);
    let shared = super::for_other_party(&draft);
    let json = crate::files::write_draft(&shared).unwrap_or_default();
    for mark in marks {
        assert_eq!(json.contains(&mark.text), !mark.internal, "{}", mark.what);
    }
}

#[test]
fn an_empty_plan_has_no_document() {
    let year = SchoolYear::containing(NaiveDate::default());
    let id = DraftId(uuid::Uuid::nil());
    let draft = Draft::new_plan(id, chrono::DateTime::UNIX_EPOCH, year, "da");
    assert!(read(&draft, true).is_empty());
    assert!(read(&draft, true).parts.is_empty());
}

#[test]
fn no_heading_is_without_a_block() {
    for shift in 0..20 {
        for part in read(&filled(shift).draft, true).parts {
            let mut after_heading = true;
            for block in part.blocks {
                let is_heading = matches!(block, Block::Heading(_));
                assert!(!(is_heading && after_heading && part.heading.is_empty()));
                after_heading = is_heading;
            }
            assert!(!after_heading, "{} ends with a heading", part.heading);
        }
    }
}

#[test]
fn an_answer_that_nobody_marked_as_agreed_is_not_among_the_agreed_ones() {
    let year = SchoolYear::containing(NaiveDate::default());
    let id = DraftId(uuid::Uuid::nil());
    let mut draft = Draft::new_plan(id, chrono::DateTime::UNIX_EPOCH, year, "da");
    let plan = draft.plan_mut().into_iter();
    for plan in plan {
        for (id, status) in [
            ("agreement.goals", None),
            ("agreement.roles", Some(ConsiderationStatus::Open)),
            ("agreement.parents", Some(ConsiderationStatus::ToDiscuss)),
            ("agreement.economy", Some(ConsiderationStatus::Agreed)),
            ("contact.inbound.driver", None),
        ] {
            plan.responses
                .edit_answer(&PromptId::fixed(id), AnswerKind::Consideration, |answer| {
                    answer.edit_consideration(|answer| {
                        answer.text = format!("svar {id}");
                        answer.status = status;
                    });
                });
        }
    }
    let words = &words(Language::Da).summary.document;
    let parts = read(&draft, true).parts;
    let answers = |heading: &str| -> Vec<String> {
        let blocks = parts.iter().filter(|part| part.heading == heading);
        let texts = blocks
            .flat_map(|part| &part.blocks)
            .filter_map(|block| match block {
                Block::Answer(answer) => Some(answer.text.replace("svar ", "")),
                _ => None,
            });
        texts.collect()
    };
    assert_eq!(answers(words.agreed), ["agreement.economy"]);
    assert_eq!(
        answers(words.unmarked),
        ["agreement.goals", "contact.inbound.driver"]
    );
    assert_eq!(
        answers(words.open),
        ["agreement.roles", "agreement.parents"]
    );
}
