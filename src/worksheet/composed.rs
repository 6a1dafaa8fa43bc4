//! Worksheets that are put together while the app runs: those that users made, and a plan with worksheets
//! added to it.
//!
//! Everything else reads worksheets as static tables. So each table is made once and kept until the page is
//! closed. A new one is only made when the questions change, and not with every edit of their texts.

use std::cell::RefCell;

use super::PLAN;
use super::types::{
    Layout, Prompt, PromptKind, Section, SummaryPart, Theme, Unit, Worksheet, standalone,
};
use crate::domain::{
    ColumnId, DefinedItem, DefinedKind, Definition, Plan, PromptId, Responses, RowId, SectionId,
    ThemeId, WorksheetId,
};

thread_local! {
    static OWN: RefCell<Vec<(Shape, &'static Worksheet)>> = const { RefCell::new(Vec::new()) };
    static PLANS: RefCell<Vec<(Vec<&'static Worksheet>, &'static Worksheet)>> =
        const { RefCell::new(Vec::new()) };
}

/// The number of tables that are found again. Few worksheets are open in one visit; more of them are made when many files
/// are read.
const KNOWN: usize = 64;

/// What of a definition is in its tables: ids and kinds, no texts.
#[derive(PartialEq)]
struct Shape {
    id: WorksheetId,
    items: Vec<(RowId, DefinedKind, Vec<ColumnId>)>,
}

/// The worksheet with this id that the answers belong to: a built-in one, or one that users made.
pub fn find(id: &WorksheetId, responses: &Responses) -> Option<&'static Worksheet> {
    let own = || {
        let mut definitions = responses.definitions.iter();
        definitions.find(|definition| definition.id == *id).map(own)
    };
    standalone(id).or_else(own)
}

/// The worksheets that were added to a plan. One that this version does not know is left out.
pub fn added(plan: &Plan) -> impl Iterator<Item = &'static Worksheet> {
    let ids = plan.worksheets.iter();
    ids.filter_map(|id| find(id, &plan.responses))
}

/// The worksheet of a plan: the guide, and the themes of the worksheets that were added.
pub(super) fn of_plan(plan: &Plan) -> &'static Worksheet {
    if plan.worksheets.is_empty() {
        return &PLAN;
    }
    let mut added: Vec<&'static Worksheet> = Vec::new();
    for worksheet in self::added(plan) {
        if added.iter().all(|other| other.id != worksheet.id) {
            added.push(worksheet);
        }
    }
    PLANS.with_borrow_mut(|plans| {
        let mut known = plans.iter();
        let known = known.find(|(of, _)| {
            of.iter().zip(&added).all(|(a, b)| std::ptr::eq(*a, *b)) && of.len() == added.len()
        });
        if let Some((_, worksheet)) = known {
            return *worksheet;
        }
        let more = added.iter().flat_map(|worksheet| worksheet.themes);
        // The numbers are those of the guide's themes.
        let more = more.map(|theme| {
            let unnumbered = Theme {
                number: None,
                ..(**theme).clone()
            };
            &*Box::leak(Box::new(unnumbered))
        });
        let made: &'static Worksheet = Box::leak(Box::new(Worksheet {
            id: PLAN.id.clone(),
            themes: leak(PLAN.themes.iter().copied().chain(more).collect()),
            panel: None,
        }));
        if plans.len() >= KNOWN {
            plans.remove(0);
        }
        plans.push((added, made));
        made
    })
}

/// The tables of a worksheet that users made.
fn own(definition: &Definition) -> &'static Worksheet {
    OWN.with_borrow_mut(|known| {
        let is_same = |shape: &Shape| {
            shape.id == definition.id
                && shape
                    .items
                    .iter()
                    .map(|(id, kind, _)| (*id, *kind))
                    .eq(definition.present().map(|item| (item.id, item.kind)))
                && shape
                    .items
                    .iter()
                    .zip(definition.present())
                    .all(|((.., columns), item)| columns.iter().cloned().eq(columns_of(item)))
        };
        if let Some((_, worksheet)) = known.iter().find(|(shape, _)| is_same(shape)) {
            return *worksheet;
        }
        let items = definition.present();
        let shape = Shape {
            id: definition.id.clone(),
            items: items
                .map(|item| (item.id, item.kind, columns_of(item).collect()))
                .collect(),
        };
        let made: &'static Worksheet = Box::leak(Box::new(tables(definition)));
        if known.len() >= KNOWN {
            known.remove(0);
        }
        known.push((shape, made));
        made
    })
}

fn columns_of(item: &DefinedItem) -> impl Iterator<Item = ColumnId> {
    let is_table = item.kind == DefinedKind::Table;
    let columns = item.columns.iter().filter(move |_| is_table);
    columns
        .filter(|column| !column.name.trim().is_empty())
        .map(|column| (&column.id).into())
}

/// Prompts above the first heading are in a theme or a section without a heading of its own, which has the name
/// of the worksheet.
fn tables(definition: &Definition) -> Worksheet {
    let mut themes = Vec::new();
    let (mut theme, mut sections) = (first_theme(definition), Vec::new());
    let (mut section, mut prompts) = (first_section(&theme), Vec::new());
    for item in definition.present() {
        match item.kind {
            DefinedKind::Theme => {
                end_section(&mut section, &mut prompts, &mut sections);
                end_theme(&mut theme, &mut sections, &mut themes);
                theme = theme_id(item.id);
                section = first_section(&theme);
            }
            DefinedKind::Section => {
                end_section(&mut section, &mut prompts, &mut sections);
                section = section_id(item.id);
            }
            kind => prompts.push(Prompt {
                id: prompt_id(item.id),
                kind: prompt_kind(kind, item),
            }),
        }
    }
    end_section(&mut section, &mut prompts, &mut sections);
    // A worksheet has at least one page.
    if !sections.is_empty() || themes.is_empty() {
        themes.push(made_theme(theme, sections));
    }
    number(&mut themes);
    let themes = themes.into_iter().map(|theme| &*Box::leak(Box::new(theme)));
    Worksheet {
        id: definition.id.clone(),
        themes: leak(themes.collect()),
        panel: None,
    }
}

fn end_section(id: &mut SectionId, prompts: &mut Vec<Prompt>, sections: &mut Vec<Section>) {
    if prompts.is_empty() {
        return;
    }
    sections.push(Section {
        id: id.clone(),
        direction: None,
        own_kind: PromptKind::RECORD,
        prompts: leak(std::mem::take(prompts)),
    });
}

fn end_theme(id: &mut ThemeId, sections: &mut Vec<Section>, themes: &mut Vec<Theme>) {
    if !sections.is_empty() {
        themes.push(made_theme(id.clone(), std::mem::take(sections)));
    }
}

fn made_theme(id: ThemeId, sections: Vec<Section>) -> Theme {
    Theme {
        id,
        number: None,
        layout: Layout::Open,
        summary: SummaryPart::Answers,
        sections: leak(sections),
    }
}

/// Numbers the themes if there are several.
fn number(themes: &mut [Theme]) {
    if themes.len() > 1 {
        for (theme, number) in themes.iter_mut().zip(1..) {
            theme.number = Some(number);
        }
    }
}

fn leak<T>(items: Vec<T>) -> &'static [T] {
    Box::leak(items.into_boxed_slice())
}

/// The theme of the prompts above the first theme.
pub(super) fn first_theme(definition: &Definition) -> ThemeId {
    definition.id.as_str().to_owned().into()
}

/// The section of the prompts above the first section of a theme.
pub(super) fn first_section(theme: &ThemeId) -> SectionId {
    theme.as_str().to_owned().into()
}

pub(super) fn theme_id(id: RowId) -> ThemeId {
    format!("own.{id}").into()
}

pub(super) fn section_id(id: RowId) -> SectionId {
    format!("own.{id}").into()
}

/// The prompt of an item.
pub fn prompt_id(id: RowId) -> PromptId {
    PromptId::own(id.0)
}

fn prompt_kind(kind: DefinedKind, item: &DefinedItem) -> PromptKind {
    match kind {
        DefinedKind::Theme | DefinedKind::Section | DefinedKind::Record => PromptKind::RECORD,
        DefinedKind::Internal => PromptKind::Record { internal: true },
        DefinedKind::Consideration => PromptKind::CONSIDERATION,
        DefinedKind::Hours => PromptKind::Consideration {
            unit: Some(Unit::Hours),
        },
        DefinedKind::Money => PromptKind::Consideration {
            unit: Some(Unit::Money),
        },
        DefinedKind::Idea => PromptKind::Idea,
        DefinedKind::Checkpoint => PromptKind::Checkpoint,
        DefinedKind::Criterion => PromptKind::Criterion,
        DefinedKind::Table => PromptKind::Table {
            columns: leak(columns_of(item).collect()),
        },
    }
}

#[cfg(test)]
mod tests;
