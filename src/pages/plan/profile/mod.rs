//! The profile page: the parties and the subject of the collaboration.

mod contact_list;
mod contact_row;
mod further_parties;
mod late_hint;
mod party;
mod party_details;
mod profile_ages;
mod profile_aims;
mod profile_frame;
mod profile_period;
mod profile_years;

use leptos::prelude::*;

use crate::domain::Side;
use crate::pages::PageHead;
use crate::pages::plan::names::plan_title;
use crate::state::{Place, use_chunk_words, use_draft, use_texts};
use crate::ui::{Choice, Icon, IconName, TextField};
use crate::worksheet::PLAN;
use further_parties::FurtherParties;
use party::Party;
use profile_aims::ProfileAims;
use profile_frame::ProfileFrame;

/// The profile page.
pub fn profile_page() -> AnyView {
    let words = use_chunk_words();
    let draft = use_draft();
    let first = PLAN.themes.first().map(|theme| {
        let name = (words.plan().next)(&use_texts().theme(&theme.id).short);
        (draft.href(Place::of_theme(&theme.id, None)), name)
    });
    let title = draft.title();
    let tab = move || {
        let plan = title.with(|title| plan_title(title, words));
        format!("{} · {plan}", words.profile().title)
    };
    view! {
        <PageHead
            title=Signal::stored(words.profile().title.to_owned())
            tab=Signal::derive(tab)
            lead=words.profile().intro
        />
        <div class="profile-page">
            <p class="profile-page__privacy">
                <Icon name=IconName::Lock/>
                {words.profile().privacy}
            </p>
            <TextField
                label=words.plan().title_label
                hint=words.profile().title_hint
                value=draft.title()
                on_input=move |title| draft.set_title(title)
                class="profile-page__title"
            />
            <FilledBy/>
            <div class="profile-page__parties">
                <Party side=Side::School/>
                <Party side=Side::LearningEnvironment/>
            </div>
            <FurtherParties/>
            <ProfileFrame/>
            <ProfileAims/>
            <p class="profile-page__next">
                {first.map(|(href, next)| view! {
                    <a class="button button--primary" href=href>
                        {next}
                        <Icon name=IconName::Arrow/>
                    </a>
                })}
            </p>
        </div>
    }
    .into_any()
}

/// The choice of the party that fills in the plan.
#[component]
fn FilledBy() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let options = vec![
        (Side::School, words.plan().school.to_owned()),
        (
            Side::LearningEnvironment,
            words.plan().learning_environment.to_owned(),
        ),
    ];
    let choose = move |side| draft.edit_plan(|plan| plan.profile.filled_by = Some(side));
    view! {
        <Choice
            legend=words.profile().filled_by
            options
            value=draft.plan(|plan| plan.profile.filled_by)
            on_choose=choose
        />
    }
}
