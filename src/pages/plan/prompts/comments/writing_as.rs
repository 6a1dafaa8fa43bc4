//! Who writes a comment: asked for once on a device, shown and changeable with each comment that is begun.

use leptos::prelude::*;

use super::thread::Thread;
use crate::browser::{clock, focus};
use crate::domain::{Comment, DraftKind, Owner, Plan, RowId, Side, visible};
use crate::pages::plan::names::owner_name;
use crate::state::{Author, today, use_chunk_words, use_draft};
use crate::text::ChunkWords;
use crate::ui::{SelectField, TextField, unique_id};

/// What this device knows of the author, as far as the draft has parties.
pub fn author_here() -> Author {
    let has_parties = use_draft().kind() == DraftKind::Plan;
    let author = Author::here();
    let party = author.party.filter(|_| has_parties);
    Author { party, ..author }
}

/// "Line · Havrevangens Skole · 3. maj"
pub fn who(comment: &Comment, words: ChunkWords) -> String {
    let name = match visible(&comment.author) {
        "" => words.comments().unnamed,
        name => name,
    };
    let when = words.when(clock::local(comment.at), today());
    let party = comment.party.map(|party| party_name(party, words));
    let known = [Some(name.to_owned()), party, Some(when)].into_iter();
    known.flatten().collect::<Vec<_>>().join(" · ")
}

/// The name of a party as the plan has it, or its role.
fn party_name(party: Owner, words: ChunkWords) -> String {
    let named = |plan: &Plan| {
        let side = match party {
            Owner::School => Side::School,
            Owner::LearningEnvironment => Side::LearningEnvironment,
            Owner::Both => return None,
        };
        let name = visible(&plan.profile.party(side).name);
        (!name.is_empty()).then(|| name.to_owned())
    };
    let name = use_draft().with(|draft| draft.plan().and_then(named));
    name.unwrap_or_else(|| owner_name(party, words).to_owned())
}

/// Who writes the comment, or the fields for it if nobody was asked yet.
#[component]
pub fn WritingAs(thread: Thread, id: RowId, author: RwSignal<Author>) -> impl IntoView {
    let words = use_chunk_words();
    let is_asked = RwSignal::new(!Author::is_known());
    let name_field = StoredValue::new(unique_id("author"));
    let ask = move |_| {
        is_asked.set(true);
        focus::focus_soon(&name_field.get_value());
    };
    let writes_as = move || {
        let Author { name, party } = author.get();
        let party = party.map(|party| party_name(party, words));
        let known = [Some(name).filter(|name| !name.is_empty()), party].into_iter();
        match known.flatten().collect::<Vec<_>>().join(", ").as_str() {
            "" => words.comments().writes_unnamed.to_owned(),
            who => (words.comments().writes_as)(who),
        }
    };
    let change = move |change: &dyn Fn(&mut Author)| {
        author.update(change);
        thread.sign(id, &author.get_untracked());
    };
    let fields = move || {
        view! {
            <div class="comments__as">
                <TextField label=words.comments().name hint=words.comments().name_hint
                    autocomplete="name" id=name_field.get_value()
                    value=Signal::derive(move || author.with(|author| author.name.clone()))
                    on_input=move |name: String| change(&|author| author.name.clone_from(&name))/>
                {(use_draft().kind() == DraftKind::Plan).then(|| view! {
                    <SelectField label=words.comments().party options=parties(words)
                        value=Signal::derive(move || author.with(party_key))
                        on_change=move |key: String| {
                            change(&|author| author.party = Owner::from_key(&key));
                        }/>
                })}
            </div>
        }
    };
    let line = move || {
        view! {
            <p class="comments__as-line">
                {writes_as}
                <button type="button" class="button button--quiet" on:click=ask>
                    {words.comments().change}
                </button>
            </p>
        }
    };
    let hint = if thread.comments.prompt.kind.is_internal() {
        words.comments().hint_internal
    } else {
        words.comments().hint
    };
    view! {
        <p class="hint">{hint}</p>
        {move || if is_asked.get() { fields().into_any() } else { line().into_any() }}
    }
}

fn party_key(author: &Author) -> String {
    author.party.map_or("", Owner::key).to_owned()
}

fn parties(words: ChunkWords) -> Vec<(String, String)> {
    let none = (String::new(), words.comments().no_party.to_owned());
    let named = Owner::ALL.map(|party| (party.key().to_owned(), party_name(party, words)));
    std::iter::once(none).chain(named).collect()
}
