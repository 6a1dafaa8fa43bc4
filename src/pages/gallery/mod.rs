//! The gallery at `#/galleri`: every component in each of its states, for developers and tests. No
//! page links to it, and it stores nothing.

mod messages;
mod pictures;
mod samples;

use leptos::prelude::*;

use super::PageHead;
use crate::state::use_chunk_words;
use messages::{messages, tags};
use pictures::{icons, pictures, progress};
use samples::{buttons, choices, fields, rows};

/// The gallery.
pub fn gallery_page() -> AnyView {
    view! { <GalleryPage/> }.into_any()
}

/// Every component in each of its states.
#[component]
fn GalleryPage() -> impl IntoView {
    let words = use_chunk_words();
    let text = words.gallery();
    let parts = [
        (text.buttons, buttons(words)),
        (text.fields, fields(words)),
        (text.choices, choices(words)),
        (text.rows, rows(words)),
        (text.words, tags(words)),
        (text.messages, messages(words)),
        (text.progress, progress(words)),
        (text.pictures, pictures(words)),
        (text.icons, icons()),
    ];
    let part = |(title, body): (&'static str, AnyView)| {
        view! {
            <section class="gallery-page__part" aria-label=title>
                <h2>{title}</h2>
                {body}
            </section>
        }
    };
    view! {
        <main id="main" class="page gallery-page">
            <PageHead title=Signal::stored(text.title.to_owned()) lead=text.lead/>
            {parts.map(part).collect_view()}
        </main>
    }
    .into_any()
}
