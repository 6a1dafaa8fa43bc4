//! The heading of a page: it sets the document title and takes the focus on navigation.

use leptos::prelude::*;

use crate::browser;
use crate::state::{Arrival, use_router, use_words};
use crate::ui::ElementId;

/// The heading of a page.
#[component]
pub fn PageHead(
    /// The heading.
    #[prop(into)]
    title: Signal<String>,
    /// The document title in front of the app's name, if it differs from the heading.
    #[prop(optional, into)]
    tab: Option<Signal<String>>,
    #[prop(optional, into)] lead: String,
    /// The language of the heading, if it is the user's.
    #[prop(optional, into)]
    lang: MaybeProp<&'static str>,
    /// An icon or number in front of the heading.
    #[prop(optional)]
    before: Option<AnyView>,
) -> impl IntoView {
    let words = use_words();
    Effect::new(move |_| {
        let tab = tab.map_or_else(|| title.get(), |tab| tab.get());
        browser::page::set_title(&format!("{tab} · {}", words.app.ends_with));
    });
    focus_on(&use_router().arrive());
    view! {
        <div class="page-head">
            <h1 class="page-head__title" tabindex="-1" lang=move || lang.get()>{before} {title}</h1>
            {(!lead.is_empty()).then(|| view! { <p class="page-head__lead">{lead}</p> })}
        </div>
    }
}

fn focus_on(arrival: &Arrival) {
    match arrival {
        Arrival::Stay => {}
        Arrival::Control(control) => browser::focus::focus_back(control),
        Arrival::Prompt(prompt) => {
            browser::focus::scroll_into_view(&ElementId::Prompt(prompt).to_string());
            browser::focus::focus_soon(&ElementId::PromptToggle(prompt).to_string());
        }
        Arrival::Heading => {
            browser::page::scroll_to(0);
            browser::focus::focus_heading();
        }
    }
}
