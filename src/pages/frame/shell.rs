//! What stands around every page, and is built anew with it when the language changes.
//!
//! An open draft lives outside of that boundary. So a switch of language leaves it, and every character
//! in it, alone.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Footer, Header, NoticeBar, ShortcutList, Waiting};
use crate::state::{use_language, use_words};

/// Something that can be built again and again.
type Build = Arc<dyn Fn() -> AnyView + Send + Sync>;

/// A page, with what it brings into the frame around it.
#[derive(Clone)]
pub struct Page {
    /// In the bar at the top.
    pub tools: Option<Build>,
    /// Below that bar.
    pub below: Option<Build>,
    pub body: Build,
}

impl Page {
    /// A page that brings nothing beside itself.
    pub fn new<T: IntoView + 'static>(body: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self {
            tools: None,
            below: None,
            body: Arc::new(move || body().into_any()),
        }
    }

    /// The same with this in the bar at the top, and this below it.
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

/// A page in its frame, built anew when the language changes.
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
    let words = use_words();
    crate::browser::page::remove_shell();
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        crate::browser::focus::focus_heading();
    };
    let Page { tools, below, body } = page;
    view! {
        <a class="skip-link" href="#main" on:click=skip>{words.app.skip}</a>
        <Header tools=tools.map(|tools| tools())/>
        {below.map(|below| below())}
        {body()}
        <Footer/>
        <ShortcutList/>
        <NoticeBar/>
        <div id="announcer" class="visually-hidden" aria-live="polite"></div>
    }
}
