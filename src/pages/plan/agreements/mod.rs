//! The agreements page: points to agree on, tasks, meetings, and the text to sign.

mod agreement_draft;
mod agreement_text;
mod meeting_card;
mod meeting_link;
mod meeting_list;
mod task_list;
mod task_row;

use leptos::prelude::*;

use crate::pages::PageHead;
use crate::pages::frame::Writing;
use crate::pages::plan::names::plan_title;
use crate::pages::plan::prompts::SectionPrompts;
use crate::pages::plan::theme::{Finish, ShowAll};
use crate::state::{use_chunk_words, use_draft, use_texts};
use crate::worksheet::{Layout, PLAN, Section, Theme};
use agreement_text::AgreementText;
use meeting_list::MeetingList;
use task_list::TaskList;

/// The page as a function, for the chunk that it is in.
pub fn agreements_page() -> AnyView {
    let theme = PLAN.theme_with(Layout::Agreement);
    theme
        .map(|theme| view! { <AgreementsPage theme/> })
        .into_any()
}

/// The agreements page.
#[component]
fn AgreementsPage(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let text = use_texts().theme(&theme.id);
    let title = draft.title();
    let tab = move || {
        let plan = title.with(|title| plan_title(title, words));
        format!("{} · {plan}", words.plan().agreements)
    };
    let points = theme
        .sections
        .iter()
        .map(|section| view! { <Points section/> })
        .collect_view();
    view! {
        <PageHead title=Signal::stored(text.title) tab=Signal::derive(tab) lead=text.intro/>
        <div class="agreements-page" data-theme=theme.id.to_string()>
            {points}
            <Writing>
                <ShowAll theme/>
                <TaskList/>
                <MeetingList/>
                <AgreementText/>
                <Finish theme/>
            </Writing>
        </div>
    }
    .into_any()
}

/// A section of points with its heading.
#[component]
fn Points(section: &'static Section) -> impl IntoView {
    let text = use_texts().section(&section.id);
    let id = format!("section-{}", section.id);
    let labelled = id.clone();
    view! {
        <section class="section" aria-labelledby=labelled>
            <h2 class="section__title" id=id.clone()>{text.title}</h2>
            <p class="section__intro">{text.intro}</p>
            <SectionPrompts section/>
        </section>
    }
    .into_any()
}
