//! The coverage in wide containers: a table of check boxes.
//!
//! With hundreds of activities there are thousands of check boxes. Each row has one memo of its ticks
//! and one listener, and the boxes are named by their row and column headers.

use leptos::prelude::*;

use super::coverage::Ties;
use crate::browser::roving;
use crate::browser::timer;
use crate::domain::{NamedItemId, RowId};
use crate::files::activity_name::ActivityName;
use crate::state::use_chunk_words;
use crate::text::ChunkWords;
use crate::ui::{For, Icon, IconName};

const ID: &str = "coverage-table";
const BOX: &str = ".coverage-table__box";

/// The table. It scrolls in its own container, so that the page never scrolls horizontally. It is one tab stop;
/// arrow keys lead through it.
#[component]
pub fn CoverageTable(ties: Ties) -> impl IntoView {
    view! {
        <div class="coverage-table" id=ID
            on:keydown=move |event| roving::on_key(&event, BOX, roving::in_table)
            on:focusin=move |event| roving::on_focus(&event, BOX)>
            {move || view! { <Table ties objectives=ties.objectives.get()/> }}
        </div>
    }
}

/// The content of the table. It is rebuilt when an objective is renamed or moved, which no key press
/// does.
#[component]
fn Table(ties: Ties, objectives: Vec<(NamedItemId, String)>) -> impl IntoView {
    let words = use_chunk_words();
    let text = &words.objectives();
    let ids: Vec<NamedItemId> = objectives.iter().map(|(id, _)| id.clone()).collect();
    let ids = StoredValue::new(ids);
    Effect::new(move |_| {
        ties.activities.track();
        // Once the rows are in the page.
        timer::after(0, || roving::keep_stop(ID, BOX)).forget();
    });
    let is_gap = move |place: usize| ties.count(place) == 0;
    let columns = (0..objectives.len())
        .map(|place| view! { <col class:coverage-table__gap=move || is_gap(place)/> })
        .collect_view();
    let feet = (0..objectives.len())
        .map(|place| view! { <td class="coverage-table__foot">{move || foot(ties.count(place))}</td> })
        .collect_view();
    let heads = objectives
        .into_iter()
        .enumerate()
        .map(|(place, (_, name))| {
            view! {
                <th scope="col" id=column_id(place)>
                    <span class="coverage-table__objective">{name}</span>
                </th>
            }
        })
        .collect_view();
    view! {
        <table class="coverage-table__table" role="grid" aria-labelledby="coverage-title"
            aria-describedby="coverage-keys">
            <colgroup><col/>{columns}</colgroup>
            <thead>
                <tr><th scope="col" class="coverage-table__corner">{text.activity}</th>{heads}</tr>
            </thead>
            <tbody>
                <For each=move || ties.activities.get() key=Clone::clone let((id, name))>
                    <Row ties id name objectives=ids/>
                </For>
            </tbody>
            <tfoot>
                <tr><th scope="row">{text.total}</th>{feet}</tr>
            </tfoot>
        </table>
    }
    .into_any()
}

/// The count of an objective, or a text and an icon if it is not covered.
fn foot(count: usize) -> AnyView {
    if count > 0 {
        return count.to_string().into_any();
    }
    view! {
        <span class="coverage-table__missing">
            <Icon name=IconName::Warning/>
            {use_chunk_words().objectives().missing}
        </span>
    }
    .into_any()
}

#[component]
fn Row(
    ties: Ties,
    id: RowId,
    name: ActivityName,
    objectives: StoredValue<Vec<NamedItemId>>,
) -> impl IntoView {
    let words = use_chunk_words();
    let ticks = Memo::new(move |_| ties.of(id));
    let is_tied = move |objective: &NamedItemId| ticks.with(|ticks| ticks.contains(objective));
    // The value of the check box is the id of the objective.
    let tick = move |event: leptos::ev::Event| {
        let objective = event_target_value(&event);
        ties.set(id, objective.into(), event_target_checked(&event));
    };
    let cells = objectives.with_value(|objectives| {
        let cell = |(place, objective): (usize, &NamedItemId)| {
            let (value, objective) = (objective.to_string(), objective.clone());
            let names = format!("{} {}", row_id(id), column_id(place));
            view! {
                <td>
                    <label class="coverage-table__cell">
                        <input type="checkbox" class="coverage-table__box" value=value tabindex="-1"
                            aria-labelledby=names prop:checked=move || is_tied(&objective)/>
                    </label>
                </td>
            }
        };
        objectives.iter().enumerate().map(cell).collect_view()
    });
    view! {
        <tr on:change=tick>
            // Ends with a comma, because the objective follows in the names of the check boxes.
            <th scope="row" id=row_id(id) aria-label=format!("{},", name.full(words))>
                {row_name(&name, words)}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

/// The name of an activity. "Aktivitet" is visible only if there is no other name; screen readers
/// always get it.
fn row_name(name: &ActivityName, words: ChunkWords) -> AnyView {
    if name.name.is_empty() {
        return name.full(words).into_any();
    }
    view! { <span class="coverage-table__number">{name.number.clone()}</span> " " {name.name.clone()} }.into_any()
}

fn row_id(id: RowId) -> String {
    format!("coverage-row-{id}")
}

fn column_id(place: usize) -> String {
    format!("coverage-column-{place}")
}
