//! A draft in the list.

use std::iter;
use std::sync::Arc;

use leptos::prelude::*;

use super::draft_actions::{DraftActions, Row};
use crate::browser::clock::local;
use crate::domain::{DraftId, DraftKind, visible};
use crate::files::CardFacts;
use crate::pages::names::{annex_title, in_file};
use crate::pages::{Chunk, Later, LibraryPart};
use crate::state::{DraftCard, Route, today, use_words};
use crate::text::Words;
use crate::ui::ShareBar;
use crate::worksheet::{PLAN, Progress, Theme};

/// A draft in the list.
#[component]
pub fn DraftRow(card: Arc<DraftCard>) -> impl IntoView {
    let words = use_words();
    let renaming = RwSignal::new(false);
    let id = card.id;
    let href = Route::entry(card.id, card.facts.kind()).href();
    let title = shown_title(&card, words);
    let names = card.facts.names().into_iter().enumerate();
    let parties = names
        .map(|(at, name)| {
            view! { {(at > 0).then_some(" · ")} <bdi>{name.to_owned()}</bdi> }
        })
        .collect_view();
    let kind = match card.facts.kind() {
        DraftKind::Plan => words.start.kind_plan,
        DraftKind::Annex => words.start.kind_annex,
        DraftKind::Worksheet => words.start.kind_worksheet,
    };
    let (modified, filed) = (card.modified, card.in_file);
    let changed = move || words.when(local(modified), today());
    let filed = move || in_file(filed, words);
    let text = &words.start;
    provide_context(Row {
        card: Arc::clone(&card),
        renaming,
    });
    view! {
        <tr class="draft-row">
            <th scope="row" class="draft-row__title">
                {move || if renaming.get() {
                    view! { <Later chunk=Chunk::Library(LibraryPart::Rename)/> }.into_any()
                } else {
                    view! {
                        <a class="draft-row__link" id=row_id(id) href=href.clone()>
                            <bdi>{title.clone()}</bdi>
                        </a>
                        <span class="draft-row__kind">{kind}</span>
                    }.into_any()
                }}
            </th>
            <td data-label=text.col_parties>{parties}</td>
            <td data-label=text.col_progress><DraftProgress facts=card.facts.clone()/></td>
            <td data-label=text.col_changed>
                {changed} <br/> <span class="draft-row__kind">{filed}</span>
            </td>
            <td class="draft-row__actions"><DraftActions card/></td>
        </tr>
    }
}

/// The id of the link to the draft in its row.
pub fn row_id(id: DraftId) -> String {
    format!("draft-{id}")
}

/// The title, or a placeholder. In an element of its own, for example `<bdi>`; in a sentence it must be
/// [`isolated`](crate::domain::isolated).
pub fn shown_title(card: &DraftCard, words: &Words) -> String {
    match (visible(&card.title), &card.facts) {
        ("", CardFacts::Plan { .. }) => words.start.untitled.to_owned(),
        ("", CardFacts::Annex { updated, .. }) => annex_title(updated.school_year, words),
        ("", CardFacts::Worksheet { .. }) => words.start.kind_worksheet.to_owned(),
        (title, _) => title.to_owned(),
    }
}

/// The progress of a draft.
#[component]
fn DraftProgress(facts: CardFacts) -> impl IntoView {
    let words = use_words();
    match facts {
        CardFacts::Plan { progress, .. } => view! { <PlanProgress progress/> }.into_any(),
        CardFacts::Worksheet { progress, .. } => {
            let answered = progress.iter().map(|theme| theme.answered).sum();
            let of = progress.iter().map(|theme| theme.applicable).sum();
            view! { <span>{(words.start.answered)(answered, of)}</span> }.into_any()
        }
        CardFacts::Annex {
            activities,
            covered: (covered, of),
            ..
        } => view! {
            <span>{(words.start.annex_activities)(activities)}</span>
            <br/>
            <span>{(words.start.annex_covered)(covered, of)}</span>
        }
        .into_any(),
    }
}

#[component]
fn PlanProgress(progress: Vec<Progress>) -> impl IntoView {
    let words = use_words();
    let names = words.start.themes;
    let counted: Vec<_> = iter::zip(PLAN.themes, progress)
        .filter(|(theme, _)| theme.number.is_some())
        .collect();
    let bars = iter::zip(&counted, names)
        .map(|(&(theme, progress), name)| {
            let said = said(theme, progress, words);
            let said = format!("{name}: {said}");
            let tip = said.clone();
            view! {
                <li class="draft-progress__theme" title=tip>
                    <ShareBar share=share(progress) theme=theme.id.to_string()/>
                    <span class="visually-hidden">{said}</span>
                </li>
            }
        })
        .collect_view();
    let (mut answered, mut of, mut picked) = (0, 0, 0);
    for (theme, progress) in counted {
        // Nobody is meant to decide about every idea of the catalogue.
        if theme.layout.counts_picks() {
            picked = progress.picked;
        } else {
            answered += progress.answered;
            of += progress.applicable;
        }
    }
    view! {
        <ul class="draft-progress">{bars}</ul>
        <span>{(words.start.answered)(answered, of)}</span>
        {(picked > 0).then(|| view! { <br/> <span>{(words.start.ideas_picked)(picked)}</span> })}
    }
}

fn share(progress: Progress) -> f64 {
    if progress.finished {
        return 1.0;
    }
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    count(progress.answered) / count(progress.applicable.max(1))
}

/// The progress of a theme as text.
fn said(theme: &Theme, progress: Progress, words: &Words) -> String {
    if theme.layout.counts_picks() {
        (words.start.picked)(progress.picked)
    } else {
        (words.start.answered)(progress.answered, progress.applicable)
    }
}
