//! The language of the user's texts, where it is not that of the page. Screen readers switch their voice by it,
//! and browsers their spelling.

use leptos::prelude::*;

#[derive(Clone, Copy)]
struct WrittenIn(Option<&'static str>);

/// Provides the language of the user's texts, for the fields and documents of a page.
pub fn provide_written_in(tag: Option<&'static str>) {
    provide_context(WrittenIn(tag));
}

/// The `lang` of the user's texts: none if they are in the language of the page.
pub fn use_written_in() -> Option<&'static str> {
    let WrittenIn(tag) = use_context()?;
    tag
}
