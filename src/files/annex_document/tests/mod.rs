//! Everything that is typed and visible is in the document; hidden and removed text is not.

mod marked;

use chrono::NaiveDate;

use super::{agreement_document, annex_document, is_wide};
use crate::domain::{Activity, Annex, BuiltIn, Draft, DraftId, NamedItemId, RowId, SchoolYear};
use crate::files::document::{Block, Document, Fact};
use crate::text::{ChunkWords, Language, words};
use crate::worksheet::{PageTexts, Texts, new_annex};
use marked::{Place, marked};

fn texts() -> Texts {
    let parsed = Texts::parse(include_str!("../../../../public/content/da.json"));
    parsed.unwrap_or_else(|error| panic!("the texts: {error:?}"))
}

fn pages() -> PageTexts {
    let parsed = PageTexts::parse(include_str!("../../../../public/pages/da.json"));
    parsed.unwrap_or_else(|error| panic!("the pages: {error:?}"))
}

fn draft(annex: Annex) -> Draft {
    let id = DraftId(uuid::Uuid::nil());
    Draft::new_annex(id, chrono::DateTime::UNIX_EPOCH, annex, "da")
}

fn read(annex: Annex) -> Document {
    annex_document(
        &draft(annex),
        &texts(),
        words(Language::Da).into(),
        NaiveDate::default(),
    )
}

fn empty_annex() -> Annex {
    SchoolYear::starting(2026)
        .map(new_annex)
        .unwrap_or_default()
}

/// All text of a document, in order.
fn all_text(document: &Document) -> String {
    let head = &document.head;
    let mut all = vec![head.kind.clone(), head.title.clone()];
    for party in &head.parties {
        all.extend([&party.role, &party.name, &party.detail].map(Clone::clone));
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
        Block::List(items) | Block::Blanks(items) => items.join("\n"),
        Block::Facts(facts) => facts.iter().map(fact).collect(),
        Block::Sheet(sheet) => {
            let head: Vec<&str> = sheet.columns.iter().map(|c| c.name.as_str()).collect();
            format!("{}\n{}", head.join(" | "), sheet.rows.concat().join("\n"))
        }
        Block::Signatures(all) => all
            .iter()
            .map(|one| format!("{} {} {}", one.party, one.name, one.lines.join(" ")))
            .collect::<Vec<_>>()
            .join("\n"),
        Block::Answer(_) | Block::Table(_) | Block::Ratings(_) => panic!("not in an annex"),
    }
}

fn fact(fact: &Fact) -> String {
    format!("{}: {}\n", fact.label, fact.value)
}

fn sheet(document: &Document) -> Vec<Vec<String>> {
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    let mut sheets = blocks.filter_map(|block| match block {
        Block::Sheet(sheet) => Some(sheet.rows.clone()),
        _ => None,
    });
    sheets.next().unwrap_or_default()
}

#[test]
fn exactly_the_visible_text_is_in_the_document() {
    let marked = marked();
    let mut draft = draft(marked.annex);
    draft.meta.title = "mark-own-title".to_owned();
    for language in Language::ALL {
        let words = ChunkWords::from(words(language));
        let today = NaiveDate::default();
        let annex = all_text(&annex_document(&draft, &texts(), words, today));
        let agreement = all_text(&agreement_document(&draft, &pages(), words, today));
        assert!(annex.contains("mark-own-title"), "{annex}");
        for (mark, place) in &marked.marks {
            assert_eq!(
                annex.contains(mark),
                *place != Place::Nowhere,
                "{mark}:\n{annex}"
            );
            assert_eq!(
                agreement.contains(mark),
                *place == Place::Both,
                "{mark}:\n{agreement}"
            );
        }
    }
}

#[test]
fn columns_keep_their_order_and_numbers_are_as_displayed() {
    let mut annex = empty_annex();
    annex.columns.reverse();
    annex.activities = [1, 2]
        .map(|n| Activity::new(RowId(uuid::Uuid::from_u128(n))))
        .to_vec();
    if let Some(second) = annex.activities.last_mut() {
        second.number = Some("7a".to_owned());
        second.set_cell(&BuiltIn::Activity.id(), "Nordic CRAFT".to_owned());
    }
    let empty = String::new;
    assert_eq!(
        sheet(&read(annex)),
        [
            vec![empty(), empty(), empty(), "1".to_owned()],
            vec![empty(), empty(), "Nordic CRAFT".to_owned(), "7a".to_owned()],
        ]
    );
}

#[test]
fn an_elaboration_is_its_text_followed_by_the_details() {
    let mut annex = empty_annex();
    let mut activity = Activity::new(RowId(uuid::Uuid::nil()));
    activity.set_cell(&BuiltIn::Elaboration.id(), "Fablab-dag\n".to_owned());
    activity.elaboration.when = "Uge 40".to_owned();
    activity.elaboration.target = "40".to_owned();
    activity.elaboration.unit = "lærere".to_owned();
    activity.target_groups = ["pupils", "teachers"].map(NamedItemId::fixed).into();
    annex.activities.push(activity);
    let rows = sheet(&read(annex));
    let cell = rows.first().and_then(|row| row.get(2));
    let expected = "Fablab-dag\nHvornår: Uge 40\n\
        Målgrupper: Lærere og pædagoger, Elever og børn\nMåltal: 40 lærere";
    assert_eq!(cell.map(String::as_str), Some(expected));
}

#[test]
fn an_objective_lists_its_activities_with_their_whole_names() {
    let mut annex = empty_annex();
    let id = NamedItemId::fixed("digital-transformation");
    let mut activity = Activity::new(RowId(uuid::Uuid::nil()));
    activity.objectives.insert(id);
    activity.objectives.insert(NamedItemId::fixed("taken-away"));
    annex.activities.push(activity.clone());
    activity.number = Some(String::new());
    let long = format!("{} slut", "ord ".repeat(30));
    activity.set_cell(&BuiltIn::Elaboration.id(), long.clone());
    annex.activities.push(activity);
    let text = all_text(&read(annex.clone()));
    let row = format!("Digital omstilling\nAktivitet 1\n{long}\n");
    assert!(text.contains(&row), "{text}");
    for column in BuiltIn::ALL {
        annex.edit_column(&column.id(), |column| column.hidden = true);
    }
    let text = all_text(&read(annex));
    assert!(text.contains("Aktivitet 1\nAktivitet 2"), "{text}");
    assert!(!text.contains("ord "), "{text}");
}

#[test]
fn objectives_without_an_activity_are_in_one_line() {
    let mut annex = empty_annex();
    let text = all_text(&read(annex.clone()));
    assert_eq!(text.matches("Uden aktivitet endnu: ").count(), 1, "{text}");
    let mut activity = Activity::new(RowId(uuid::Uuid::nil()));
    let id = NamedItemId::fixed("digital-transformation");
    activity.objectives.insert(id);
    annex.activities.push(activity.clone());
    let text = all_text(&read(annex.clone()));
    let line = "Uden aktivitet endnu: Inklusion og mangfoldighed; Miljø og bæredygtighed; \
                Deltagelse i det demokratiske liv.";
    assert!(text.contains(line), "{text}");
    let all = annex
        .objectives
        .iter()
        .map(|objective| objective.id.clone());
    activity.objectives = all.collect();
    annex.activities = vec![activity];
    assert!(!all_text(&read(annex)).contains("Uden aktivitet"));
}

#[test]
fn the_date_of_an_annex_is_its_last_update() {
    let mut annex = empty_annex();
    assert!(all_text(&read(annex.clone())).contains("Dato: 1. januar 1970"));
    let day = |month, day| NaiveDate::from_ymd_opt(2027, month, day);
    (annex.head.period.from, annex.head.period.to) = (day(1, 4), day(6, 25));
    annex.head.updated = day(5, 3);
    let text = all_text(&read(annex));
    for expected in [
        "Periode: 4. januar 2027 til 25. juni 2027",
        "Senest opdateret: 3. maj 2027",
    ] {
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn an_empty_annex_is_a_blank_form() {
    let text = all_text(&read(empty_annex()));
    for expected in ["Bilag 1 2026/27", "ingen aktiviteter", "Sted og dato"] {
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn the_agreement_has_blank_lines_for_what_is_never_stored() {
    let form = agreement_document(
        &draft(empty_annex()),
        &pages(),
        words(Language::Da).into(),
        NaiveDate::default(),
    );
    let blocks = || form.parts.iter().flat_map(|part| &part.blocks);
    let blanks = ["Bank", "Kontonummer"].map(str::to_owned).to_vec();
    assert!(blocks().any(|block| *block == Block::Blanks(blanks.clone())));
    let signers = blocks().find_map(|block| match block {
        Block::Signatures(signers) => Some(signers.len()),
        _ => None,
    });
    assert_eq!(signers, Some(3));
    let text = all_text(&form);
    for fact in ["15.000 kr.", "100 km", "én måneds varsel", "2019/20"] {
        assert!(text.contains(fact), "{fact}: {text}");
    }
}

#[test]
fn six_columns_are_too_many_for_a_portrait_page() {
    let mut annex = empty_annex();
    let column = |n: u128| {
        let id = crate::domain::ColumnId::own(uuid::Uuid::from_u128(n));
        crate::domain::TableColumn::new(id, String::new())
    };
    annex.columns.push(column(1));
    assert!(!is_wide(&annex));
    annex.columns.push(column(2));
    assert!(is_wide(&annex));
    annex.edit_column(&BuiltIn::Comments.id(), |column| column.hidden = true);
    assert!(!is_wide(&annex));
}
