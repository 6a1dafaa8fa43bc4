//! What the other side changed since the two sides last had the same, answer by answer, until it is put away; and what was
//! decided when it was taken.

mod decided;
mod item;
mod places;

use leptos::prelude::*;

use super::changed;
use super::sender::headline;
use crate::browser::clock::local;
use crate::browser::focus::focus_soon;
use crate::browser::spawn;
use crate::domain::changes::tally;
use crate::pages::plan::NamedParty;
use crate::state::{Taken, today, use_chunk_words, use_draft};
use crate::ui::For;

use decided::Decided;
use item::SinceItem;
use places::key;

/// The last merge into the open draft; nothing if there is none, or all of it is put away.
#[component]
pub fn SinceLast() -> impl IntoView {
    let draft = use_draft();
    let taken = RwSignal::new(None::<Taken>);
    spawn(async move {
        if let Some(found) = draft.taken().await {
            // The page may have been left meanwhile.
            taken.try_set(Some(found));
        }
    });
    move || {
        taken
            .get()
            .map(|taken| untrack(|| view! { <OfMerge taken/> }.into_any()))
    }
}

#[component]
fn OfMerge(taken: Taken) -> impl IntoView {
    let (words, draft) = (use_chunk_words(), use_draft());
    let text = words.since();
    let from = taken.from.as_ref();
    let sender = from.and_then(|from| NamedParty::of(from, &taken.after, words));
    let who = sender.as_ref().map(|who| who.within.as_str());
    let first = sender.as_ref().map(|who| who.first.as_str());
    let since = taken.since.map(|at| words.when(local(at), today()));
    let title = (text.title)(who, since.as_deref());
    let undone = (text.undone)(who);
    let came = headline(&tally(&taken.before, &taken.after), first, words);
    let parts = changed(&taken.before, &taken.after);
    let items: Vec<_> = parts.into_iter().flat_map(|part| part.items).collect();
    let has_decisions = !taken.decisions.is_empty();
    let taken = StoredValue::new(taken);
    let items = StoredValue::new(items);
    let away = RwSignal::new(taken.with_value(|taken| taken.put_away.clone()));
    let open = Memo::new(move |_| {
        items.with_value(|items| {
            let indexed = items.iter().enumerate();
            let open = indexed.filter(|(_, item)| away.with(|away| !away.contains(&key(item))));
            open.map(|(at, _)| at).collect::<Vec<usize>>()
        })
    });
    let put_away = move |which: &dyn Fn(usize) -> bool| {
        away.update(|away| {
            items.with_value(|items| {
                let indexed = items.iter().enumerate();
                away.extend(
                    indexed
                        .filter(|(at, _)| which(*at))
                        .map(|(_, item)| key(item)),
                );
            });
        });
        taken.update_value(|taken| taken.put_away = away.get_untracked());
        draft.put_away(taken.get_value());
        // The button is gone with its item.
        focus_soon(TITLE);
    };
    let is_undone = draft.slice(move |now| taken.with_value(|taken| taken.is_undone(now)));
    let has_items = Memo::new(move |_| !open.with(Vec::is_empty));
    let is_shown = Memo::new(move |_| has_items.get() || has_decisions);
    // Read by closures that run again.
    let said = StoredValue::new((title, came, undone));
    view! {
        <Show when=move || is_shown.get()>
            <section class="since" aria-labelledby=TITLE>
                <h2 id=TITLE class="since__title" tabindex="-1">
                    {said.with_value(|(title, ..)| title.clone())}
                </h2>
                <Show when=move || is_undone.get()>
                    <p>{said.with_value(|(.., undone)| undone.clone())}</p>
                </Show>
                <Show when=move || has_items.get() && !is_undone.get()>
                    <p>{said.with_value(|(_, came, _)| came.clone())}</p>
                    <ul class="since__list">
                        <For each=move || open.get() key=|at| *at let:at>
                            {items.with_value(|items| items.get(at).cloned()).map(|item| view! {
                                <SinceItem item taken
                                    on_seen=Callback::new(move |()| put_away(&|one| one == at))/>
                            })}
                        </For>
                    </ul>
                    <button type="button" class="button" on:click=move |_| put_away(&|_| true)>
                        {text.all_seen}
                    </button>
                </Show>
                <Show when=move || has_decisions && !is_undone.get()>
                    <Decided taken/>
                </Show>
            </section>
        </Show>
    }
    .into_any()
}

/// The id of the heading.
const TITLE: &str = "since-last";
