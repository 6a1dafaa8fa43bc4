//! The agreement text of a plan in which everything is filled in, and of an empty one.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use uuid::Uuid;

use super::{agreement_draft, points_left_out};
use crate::domain::{
    Answer, AnswerKind, Choice, ConsiderationStatus, Contact, Draft, DraftId, Meeting, Note,
    OwnPrompt, Owner, Plan, PromptId, RowId, SchoolYear, Task,
};
use crate::text::{Language, words};
use crate::worksheet::{AGREEMENT, Texts};

/// Part of every text that must not appear in the result.
const SECRET: &str = "HEMMELIGT";

fn texts(language: Language) -> Texts {
    let json = match language {
        Language::Da => include_str!("../../../public/content/da.json"),
        Language::En => include_str!("../../../public/content/en.json"),
        Language::Nb => include_str!("../../../public/content/nb.json"),
    };
    Texts::parse(json).unwrap_or_else(|error| panic!("{error:?}"))
}

fn written(draft: &Draft, language: Language) -> String {
    agreement_draft(draft, &texts(language), words(language).into())
}

fn row(n: u128) -> RowId {
    RowId(Uuid::from_u128(n))
}

fn day(day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, 11, day)
}

fn draft(fill: impl FnOnce(&mut Plan)) -> Draft {
    let year = SchoolYear::containing(day(1).unwrap_or_default());
    let mut draft = Draft::new_plan(DraftId(Uuid::nil()), DateTime::<Utc>::MIN_UTC, year, "da");
    if let Some(plan) = draft.plan_mut() {
        plan.profile.school_year = None;
        fill(plan);
    }
    draft
}

fn point(
    plan: &mut Plan,
    id: &PromptId,
    status: impl Into<Option<ConsiderationStatus>>,
    text: &str,
) {
    plan.responses
        .edit_answer(id, AnswerKind::Consideration, |answer| {
            answer.edit_consideration(|c| {
                c.status = status.into();
                text.clone_into(&mut c.text);
            });
            answer.note = secret_note();
        });
}

fn secret_note() -> Note {
    Note {
        text: SECRET.to_owned(),
        internal: true,
        ..Note::default()
    }
}

fn id(key: &'static str) -> PromptId {
    PromptId::fixed(key)
}

fn fill_profile(plan: &mut Plan) {
    let profile = &mut plan.profile;
    profile.school.name = "Åby Skole".to_owned();
    profile.school.municipality = "Åby Kommune".to_owned();
    profile.school.contacts = vec![contact(1, "Mette"), Contact::new(row(2)), contact(3, "Ib")];
    profile.learning_environment.name = "Vandmøllen".to_owned();
    profile.learning_environment.contacts = vec![contact(4, "Karen")];
    profile.school_year = SchoolYear::starting(2026);
    profile.year_groups = [7, 8].into();
    profile.classes = "7.a og 8.b".to_owned();
    profile.pupils = "ca. 44".to_owned();
    profile.subjects = "historie, dansk".to_owned();
    profile.purpose = "At se vandet arbejde".to_owned();
    profile.learning_goals = "Kan forklare et tandhjul".to_owned();
    (profile.period.from, profile.period.to) = (day(2), day(6));
}

fn contact(n: u128, name: &str) -> Contact {
    Contact {
        name: name.to_owned(),
        title: format!("Stilling {n}"),
        email: format!("p{n}@example.org"),
        phone: format!("1234567{n}"),
        ..Contact::new(row(n))
    }
}

fn fill_rows(plan: &mut Plan) {
    plan.tasks = vec![
        Task {
            what: "Bestille bus".to_owned(),
            who: "Bo".to_owned(),
            owner: Some(Owner::School),
            due: day(1),
            ..Task::new(row(10))
        },
        Task::new(row(11)),
    ];
    let meeting = |n, date, place: &str| Meeting {
        date,
        time: NaiveTime::from_hms_opt(14, 30, 0),
        place: place.to_owned(),
        agenda: format!("Dagsorden {n}\nAndet punkt {n}"),
        minutes: SECRET.to_owned(),
        ..Meeting::new(row(n))
    };
    plan.meetings = vec![
        meeting(20, day(20), "Møllen"),
        meeting(21, day(9), "Lærerværelset"),
    ];
}

fn fill_answers(plan: &mut Plan) {
    for prompt in AGREEMENT.sections.iter().flat_map(|s| s.prompts) {
        let text = format!("Svar på {}", prompt.id);
        point(plan, &prompt.id, ConsiderationStatus::Agreed, &text);
    }
    let idea = id("content.development.two-places");
    plan.responses
        .edit_answer(&idea, AnswerKind::Idea, |answer: &mut Answer| {
            answer.edit_idea(|idea| {
                idea.choice = Some(Choice::Pick);
                idea.how = "Én dag hvert sted".to_owned();
            });
            answer.note = secret_note();
        });
    let own = PromptId::own(Uuid::nil());
    let section = AGREEMENT.sections.first().map(|s| s.id.clone());
    plan.responses
        .own_prompts
        .extend(section.map(|section| OwnPrompt::new(own.clone(), section, "Hunden".to_owned())));
    point(plan, &own, ConsiderationStatus::Agreed, "Bliver hjemme");
    plan.responses
        .edit_answer(&id("sharing.internal"), AnswerKind::Record, |answer| {
            answer.edit_record(|record| record.text = SECRET.to_owned());
        });
}

fn full() -> Draft {
    let mut full = draft(|plan| {
        fill_profile(plan);
        fill_rows(plan);
        fill_answers(plan);
    });
    full.meta.title = "Vand i vandmøllen".to_owned();
    full
}

#[test]
fn all_answers_are_in_the_text() {
    let text = written(&full(), Language::Da);
    let mut answers = vec![
        "Samarbejdsaftale: Vand i vandmøllen",
        "Åby Skole, Åby Kommune (skolen)",
        "– Mette, Stilling 1, p1@example.org, 12345671",
        "– Ib, Stilling 3, p3@example.org, 12345673",
        "Kontaktperson: Karen, Stilling 4, p4@example.org, 12345674",
        "Formål: At se vandet arbejde",
        "Læringsmål: Kan forklare et tandhjul",
        "Skoleår: 2026/27",
        "Periode: 2. november 2026 til 6. november 2026",
        "Klassetrin: 7. og 8. klasse",
        "Klasser: 7.a og 8.b",
        "Antal elever: ca. 44",
        "Fag: historie, dansk",
        "– Undervisning, der foregår både på skolen og på stedet: Én dag hvert sted",
        "Hunden\nBliver hjemme",
        "– Bestille bus\n  Bo, skolen, senest 1. november 2026",
        "– 9. november 2026 kl. 14.30, Lærerværelset\n  Dagsorden: Dagsorden 21\n  Andet punkt 21",
    ];
    let points = AGREEMENT.sections.iter().flat_map(|s| s.prompts);
    let points: Vec<String> = points.map(|p| format!("Svar på {}", p.id)).collect();
    answers.extend(points.iter().map(String::as_str));
    for answer in answers {
        assert!(text.contains(answer), "{answer:?} is not in:\n{text}");
    }
}

#[test]
fn nothing_internal_is_in_the_text() {
    for language in Language::ALL {
        assert!(!written(&full(), language).contains(SECRET));
    }
}

#[test]
fn an_empty_plan_has_no_empty_headings() {
    let text = written(&draft(|_| ()), Language::Da);
    let lines: Vec<&str> = text.lines().take(3).collect();
    assert_eq!(lines, ["Samarbejdsaftale", "", "1. Ændringer og ophør"]);
}

#[test]
fn no_heading_is_empty_in_a_full_text() {
    for language in Language::ALL {
        let text = written(&full(), language);
        let bare = text.split("\n\n").filter(|s| !s.contains('\n')).nth(1);
        assert_eq!(bare, None, "nothing under a heading in:\n{text}");
    }
}

#[test]
fn points_to_discuss_hidden_or_not_relevant_are_omitted() {
    let text = written(
        &draft(|plan| {
            point(
                plan,
                &id("agreement.roles"),
                ConsiderationStatus::ToDiscuss,
                "Uenige",
            );
            point(
                plan,
                &id("agreement.parents"),
                ConsiderationStatus::NotRelevant,
                "Ingen",
            );
            point(
                plan,
                &id("agreement.economy"),
                ConsiderationStatus::Agreed,
                "Skjult",
            );
            plan.responses.hidden.insert(id("agreement.economy"));
        }),
        Language::Da,
    );
    for gone in ["Uenige", "Ingen", "Skjult", "Roller", "Økonomi"] {
        assert!(!text.contains(gone), "{gone} is in:\n{text}");
    }
}

#[test]
fn an_answer_that_nobody_marked_as_agreed_is_not_in_the_text() {
    let draft = draft(|plan| {
        point(plan, &id("agreement.roles"), None, "Uden status");
        let open = ConsiderationStatus::Open;
        point(plan, &id("agreement.parents"), open, "Ikke drøftet");
        let discuss = ConsiderationStatus::ToDiscuss;
        point(plan, &id("agreement.facilities"), discuss, "");
        point(plan, &id("agreement.insurance"), open, "");
        let agreed = ConsiderationStatus::Agreed;
        point(plan, &id("agreement.economy"), agreed, "Skolen betaler");
    });
    let text = written(&draft, Language::Da);
    for gone in [
        "Uden status",
        "Ikke drøftet",
        "Roller",
        "Forældre",
        "Lokaler",
    ] {
        assert!(!text.contains(gone), "{gone} is in:\n{text}");
    }
    assert!(text.contains("Skolen betaler"), "{text}");
    assert_eq!(draft.plan().map(points_left_out), Some(3));
}

#[test]
fn a_point_agreed_without_text_is_named() {
    let agreed = |plan: &mut Plan| {
        point(
            plan,
            &id("agreement.insurance"),
            ConsiderationStatus::Agreed,
            " ",
        );
        point(
            plan,
            &id("agreement.goals"),
            ConsiderationStatus::Agreed,
            "",
        );
    };
    let text = written(&draft(agreed), Language::Da);
    assert!(
        text.contains("er enige:\n– Formål og mål\n– Forsikring"),
        "{text}"
    );
    assert!(!text.contains(". Formål og mål"), "{text}");
}

#[test]
fn every_point_has_a_short_heading_in_every_language() {
    for language in Language::ALL {
        let heading = words(language).agreements.draft.point;
        for prompt in AGREEMENT.sections.iter().flat_map(|s| s.prompts) {
            let key = prompt.id.as_str().trim_start_matches("agreement.");
            assert!(heading(key).is_some(), "{key}");
        }
    }
}

#[test]
fn the_same_answers_give_the_same_text() {
    assert_eq!(
        written(&full(), Language::En),
        written(&full(), Language::En)
    );
}
