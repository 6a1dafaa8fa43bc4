//! The plan of two kindergartens, in København and in Wien, has none of the words of schools.

use chrono::NaiveDate;

use super::filled::filled;
use super::{SummaryOptions, all_text, summary};
use crate::domain::{Draft, PartyKind, PromptId, SchoolYear};
use crate::files::comparison::comparison;
use crate::files::{agreement_draft, page_of};
use crate::text::{ChunkWords, Language, Says, Wording, words};
use crate::worksheet::{KindTexts, PLAN, Texts};

const FILES: [(Language, &str, &str); 3] = [
    (
        Language::Da,
        include_str!("../../../../public/content/da.json"),
        include_str!("../../../../public/kinds/da.json"),
    ),
    (
        Language::En,
        include_str!("../../../../public/content/en.json"),
        include_str!("../../../../public/kinds/en.json"),
    ),
    (
        Language::Nb,
        include_str!("../../../../public/content/nb.json"),
        include_str!("../../../../public/kinds/nb.json"),
    ),
];

/// What no text of the plan may contain, anywhere in a word.
fn of_schools(language: Language) -> &'static [&'static str] {
    match language {
        Language::Da => &[
            "skole",
            "elev",
            "klasse",
            "lærere",
            "læreren",
            "undervis",
            "eksternt",
            "eksterne",
            "læringsmiljø",
            "museum",
            "konservator",
        ],
        Language::En => &[
            "school",
            "pupil",
            "class",
            "grade",
            "year group",
            "teach",
            "lesson",
            "venue",
            "museum",
        ],
        Language::Nb => &[
            "skole",
            "elev",
            "klasse",
            "trinn",
            "lærere",
            "læreren",
            "undervis",
            "læringsarena",
            "museum",
        ],
    }
}

/// The words of schools in a text, with what is around them.
fn found(language: Language, text: &str) -> Vec<String> {
    // "relevant" has "elev" in it, "alderstrinn" is an age, and the lessons of an evaluation are no teaching.
    let mut text = text.to_lowercase();
    for other in ["relevan", "alderstrinn", "lessons to pass on"] {
        text = text.replace(other, "");
    }
    let words = of_schools(language).iter();
    let lines = words.flat_map(|word| text.lines().filter(move |line| line.contains(word)));
    lines.map(str::to_owned).collect()
}

/// The texts and words of a plan between parties of these kinds.
fn said_by(kinds: &[PartyKind; 2], language: Language) -> (Texts, ChunkWords) {
    let (_, content, of_kinds) = FILES
        .into_iter()
        .find(|file| file.0 == language)
        .unwrap_or(FILES[0]);
    let content = Texts::parse(content).unwrap_or_else(|error| panic!("{error}"));
    let of_kinds = KindTexts::parse(of_kinds).unwrap_or_else(|error| panic!("{error}"));
    let rewording = of_kinds.of(kinds);
    let wording: &'static Wording = Box::leak(Box::new(Wording::new(rewording.forms.clone())));
    let texts = content.reworded(&rewording, &|text| wording.say(text));
    (texts, ChunkWords::from(words(language)).worded(wording))
}

fn kindergartens(shift: usize) -> Draft {
    let mut draft = filled(shift).draft;
    draft.meta.title = "Lyde fra to byer".to_owned();
    if let Some(plan) = draft.plan_mut() {
        // The built-in worksheets are about teachers and pupils.
        plan.worksheets.clear();
        let is_other = |id: &PromptId| !id.as_str().starts_with("roles.");
        plan.responses.answers.retain(|id, _| is_other(id));
        plan.responses.hidden.retain(is_other);
        let comments = &mut plan.responses.comments;
        comments.retain(|comment| is_other(&comment.prompt));
        let profile = &mut plan.profile;
        profile.year_groups.clear();
        profile.more_parties.clear();
        for (party, name, city, country) in [
            (&mut profile.school, "Solhjulet", "København", "Danmark"),
            (
                &mut profile.learning_environment,
                "Kindergarten Praterstern",
                "Wien",
                "Østrig",
            ),
        ] {
            party.kind = Some(PartyKind::DAY_CARE);
            party.name = name.to_owned();
            party.municipality = city.to_owned();
            party.country = country.to_owned();
            "engelsk".clone_into(&mut party.working_language);
        }
        if shift % 2 == 1 {
            profile.school.name.clear();
            profile.learning_environment.name.clear();
        }
    }
    draft
}

/// The plan when it was begun.
fn fresh(draft: &Draft) -> Draft {
    let year = SchoolYear::containing(NaiveDate::default());
    Draft::new_plan(draft.meta.id, chrono::DateTime::UNIX_EPOCH, year, "da")
}

fn all_kinds() -> [PartyKind; 2] {
    [PartyKind::DAY_CARE, PartyKind::DAY_CARE]
}

#[test]
fn no_text_of_the_worksheet_has_the_words_of_schools() {
    for (language, ..) in FILES {
        let (texts, _) = said_by(&all_kinds(), language);
        let mut all = Vec::new();
        for theme in PLAN.themes {
            let text = texts.theme(&theme.id);
            all.extend([text.title, text.short, text.intro]);
        }
        for section in PLAN.sections() {
            let text = texts.section(&section.id);
            all.extend([text.title, text.short, text.intro]);
            for prompt in section.prompts {
                let text = texts.prompt(&prompt.id);
                assert!(
                    !text.title.is_empty() && !text.guidance.is_empty(),
                    "{:?}",
                    prompt.id
                );
                all.extend([text.title, text.short, text.guidance, text.as_of]);
                all.extend(text.suggestions);
            }
        }
        assert_eq!(
            found(language, &all.join("\n")),
            Vec::<String>::new(),
            "{language:?}"
        );
    }
}

#[test]
fn the_document_the_page_and_the_agreement_have_none_of_them() {
    for (language, ..) in FILES {
        let (texts, words) = said_by(&all_kinds(), language);
        for shift in 0..20 {
            let draft = kindergartens(shift);
            let options = SummaryOptions {
                include_internal: true,
                comments: Some(|at| at.naive_utc()),
                today: NaiveDate::default(),
            };
            let document = all_text(&summary(&draft, &texts, words, &options));
            let agreement = agreement_draft(&draft, &texts, words);
            let page = page_of(&draft, &texts, words, NaiveDate::default()).unwrap_or_default();
            let (_, body) = page.split_once("<body").unwrap_or_default();
            let body: String = body
                .split('<')
                .filter_map(|tag| Some(tag.split_once('>')?.1))
                .collect();
            let compared = comparison(&fresh(&draft), &draft, &texts, words, str::to_owned);
            let compared = compared.iter().flat_map(|part| {
                let items = part.items.iter();
                let lines = items.flat_map(|item| {
                    let labels = item
                        .lines
                        .iter()
                        .map(|line| format!("{}\n{:?}", line.label, line.text));
                    std::iter::once(item.name.clone()).chain(labels)
                });
                std::iter::once(part.heading.clone()).chain(lines)
            });
            let compared = compared.collect::<Vec<_>>().join("\n");
            for (what, text) in [
                ("document", document),
                ("agreement", agreement),
                ("page", body),
                ("comparison", compared),
            ] {
                let found = found(language, &text);
                assert_eq!(found, Vec::<String>::new(), "{language:?}, {what}, {shift}");
            }
        }
    }
}

#[test]
fn the_two_parties_are_told_apart() {
    for (language, ..) in FILES {
        let (_, words) = said_by(&all_kinds(), language);
        assert_ne!(words.plan().school, words.plan().learning_environment);
        assert_ne!(
            words.agreements().school,
            words.agreements().learning_environment
        );
    }
}

#[test]
fn a_plan_of_the_kinds_of_the_guide_keeps_its_words() {
    for (language, content, _) in FILES {
        let (texts, words) = said_by(&PartyKind::OF_GUIDE, language);
        assert_eq!(texts, Texts::parse(content).unwrap_or_default());
        let plain = ChunkWords::from(crate::text::words(language));
        assert_eq!(words.plan().school, plain.plan().school);
        assert_eq!(words.profile().frame.pupils, plain.profile().frame.pupils);
    }
}
