//! The frame of every page. Frame and page are rebuilt when the language changes.
//!
//! The open draft is outside of what is rebuilt, so a change of language does not affect it.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Footer, Header, NoticeBar, ShortcutList, Waiting};
use crate::browser::{fold, keys};
use crate::state::use_language;

/// A view that can be built repeatedly.
type Build = Arc<dyn Fn() -> AnyView + Send + Sync>;

/// A page, with its additions to the frame.
#[derive(Clone)]
pub struct Page {
    /// Rendered in the header.
    pub tools: Option<Build>,
    /// Rendered below the header.
    pub below: Option<Build>,
    pub body: Build,
}

impl Page {
    /// A page without additions to the frame.
    pub fn new<T: IntoView + 'static>(body: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self {
            tools: None,
            below: None,
            body: Arc::new(move || body().into_any()),
        }
    }

    /// Adds views to the header and below it.
    #[must_use]
    pub fn with_tools(
        self,
        tools: impl Fn() -> AnyView + Send + Sync + 'static,
        below: impl Fn() -> AnyView + Send + Sync + 'static,
    ) -> Self {
        Self {
            tools: Some(Arc::new(tools)),
            below: Some(Arc::new(below)),
            ..self
        }
    }
}

/// A page in its frame, rebuilt when the language changes.
#[component]
pub fn Localised(page: Page) -> impl IntoView {
    let language = use_language();
    move || match language.shown() {
        Some(_) => {
            let page = page.clone();
            view! { <Shell page/> }.into_any()
        }
        None => view! { <Waiting/> }.into_any(),
    }
}

#[component]
fn Shell(page: Page) -> impl IntoView {
    crate::browser::page::remove_shell();
    // Wherever the focus is: not every browser focuses the button that was pressed.
    let listener = keys::on_key(|press| press.key == "Escape" && fold::close_panel());
    let kept = StoredValue::new_local(listener);
    on_cleanup(move || kept.dispose());
    let Page { tools, below, body } = page;
    view! {
        <Header tools=tools.map(|tools| tools())/>
        {below.map(|below| below())}
        {body()}
        <Footer/>
        <ShortcutList/>
        <NoticeBar/>
        <div id="announcer" class="visually-hidden" aria-live="polite"></div>
    }
}
