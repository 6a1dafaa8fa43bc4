//! Earlier versions of the plan: kept before something took their place.

use leptos::prelude::*;

use crate::browser::clock::local;
use crate::browser::download::download;
use crate::files;
use crate::pages::storage_problem;
use crate::state::{Revision, RevisionReason, today, use_draft, use_notices, use_words};

/// The earlier versions of the plan, if there are any.
#[component]
pub fn Revisions() -> impl IntoView {
    let words = use_words();
    let draft = use_draft();
    let all = RwSignal::new(draft.revisions());
    move || {
        let revisions = all.get();
        (!revisions.is_empty()).then(|| {
            let items = revisions
                .into_iter()
                .map(|revision| view! { <RevisionItem revision all/> })
                .collect_view();
            view! {
                <section class="revisions" aria-labelledby="revisions-title">
                    <h2 id="revisions-title" tabindex="-1">{words.plan.revisions}</h2>
                    <ul class="kept__list">{items}</ul>
                </section>
            }
        })
    }
}

#[component]
fn RevisionItem(revision: Revision, all: RwSignal<Vec<Revision>>) -> impl IntoView {
    let words = use_words();
    let (draft, notices) = (use_draft(), use_notices());
    let when = words.when(local(revision.at), today());
    let reason = match revision.reason {
        RevisionReason::BeforeImport => words.plan.revision_before_import,
        RevisionReason::BeforeRestore => words.plan.revision_before_restore,
    };
    let named = format!("{when}, {reason}");
    let label = |verb: &str| format!("{verb}: {named}");
    let (get_label, restore_label) = (
        label(words.app.download),
        label(words.plan.revision_restore),
    );
    let stored = StoredValue::new(revision);
    let get = move |_| {
        let sent = stored.with_value(Revision::draft).and_then(|earlier| {
            let json = files::write_draft(&earlier).ok()?;
            let name = files::file_name(&earlier, today());
            download(&name, "application/json", json)
                .ok()
                .map(|()| name)
        });
        match sent {
            Some(name) => notices.say((words.app.downloaded)(&name)),
            None => notices.problem(words.problems.download_failed),
        }
    };
    let restore = move |_| match stored.with_value(|revision| draft.restore(revision)) {
        Ok(()) => {
            notices.say(words.plan.revision_restored);
            all.set(draft.revisions());
            crate::browser::focus::focus_soon("revisions-title");
        }
        Err(error) => notices.problem(storage_problem(error, words)),
    };
    view! {
        <li class="kept__item">
            <span class="kept__title">{named}</span>
            <button type="button" class="button button--small" aria-label=restore_label
                on:click=restore>{words.plan.revision_restore}</button>
            <button type="button" class="button button--small button--quiet" aria-label=get_label
                on:click=get>{words.app.download}</button>
        </li>
    }
}
