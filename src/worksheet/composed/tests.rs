//! What the tables of worksheets that users made, and of plans with worksheets, have.

use uuid::Uuid;

use super::*;

fn item(n: u128, kind: DefinedKind) -> DefinedItem {
    DefinedItem::new(RowId(Uuid::from_u128(n)), kind)
}

fn definition(items: Vec<DefinedItem>) -> Definition {
    Definition {
        items,
        ..Definition::new(WorksheetId::own(Uuid::nil()))
    }
}

/// The number of prompts in each section of each theme.
fn counts(worksheet: &Worksheet) -> Vec<Vec<usize>> {
    let sections = |theme: &&Theme| {
        theme
            .sections
            .iter()
            .map(|section| section.prompts.len())
            .collect()
    };
    worksheet.themes.iter().map(sections).collect()
}

#[test]
fn a_prompt_belongs_to_the_headings_above_it() {
    use DefinedKind::{Record, Section, Theme};
    let kinds = [
        Record, Section, Record, Record, Theme, Record, Section, Theme, Section, Record,
    ];
    let items = kinds.into_iter().zip(1..).map(|(kind, n)| item(n, kind));
    let worksheet = own(&definition(items.collect()));
    assert_eq!(counts(worksheet), [vec![1, 2], vec![1], vec![1]]);
}

#[test]
fn a_worksheet_without_questions_has_a_page() {
    assert_eq!(counts(own(&definition(Vec::new()))), [Vec::<usize>::new()]);
}

#[test]
fn tables_are_made_once_whatever_the_texts_are() {
    let mut one = definition(vec![item(1, DefinedKind::Record)]);
    let first = own(&one);
    one.name = "Naturdage".to_owned();
    assert!(std::ptr::eq(first, own(&one)));
    one.items.push(item(2, DefinedKind::Idea));
    assert!(!std::ptr::eq(first, own(&one)));
}

#[test]
fn a_plan_has_the_themes_of_the_worksheets_that_were_added() {
    let mut plan = Plan::default();
    assert!(std::ptr::eq(of_plan(&plan), &raw const PLAN));
    let made = definition(vec![item(1, DefinedKind::Record)]);
    plan.worksheets = vec![
        WorksheetId::fixed("roles"),
        made.id.clone(),
        WorksheetId::fixed("roles"),
        WorksheetId::fixed("of-a-newer-version"),
    ];
    plan.responses.definitions.push(made);
    let composed = of_plan(&plan);
    let more: Vec<_> = composed.themes.iter().skip(PLAN.themes.len()).collect();
    assert_eq!(more.len(), 2);
    assert!(more.iter().all(|theme| theme.number.is_none()));
    assert!(std::ptr::eq(composed, of_plan(&plan)));
}
