//! The notice at the foot of the screen, with the way back where there is one.

use leptos::prelude::*;

use crate::browser::focus::keep_focus_in_sight;
use crate::state::{NoticeTone, use_notices, use_words};
use crate::ui::{Icon, IconName};

/// Shows the present notice. It is heard as well as seen, and stays until closed or replaced.
#[component]
pub fn NoticeBar() -> impl IntoView {
    let words = use_words();
    let notices = use_notices();
    let class = move || match notices.current().map(|notice| notice.tone) {
        Some(NoticeTone::Problem) => "notice-bar notice-bar--problem",
        _ => "notice-bar",
    };
    let body = move || {
        notices.current().map(|notice| {
            view! {
                <div class=class>
                    <p class="notice-bar__text">{notice.text.clone()}</p>
                    {notice.can_undo().then(|| view! {
                        <button type="button" class="notice-bar__undo"
                            on:click=move |_| notices.undo()>
                            <Icon name=IconName::Undo/>
                            {words.app.undo}
                        </button>
                    })}
                    <button type="button" class="notice-bar__close" aria-label=words.app.close
                        on:click=move |_| notices.close()>
                        <Icon name=IconName::Close/>
                    </button>
                </div>
            }
        })
    };
    Effect::new(move |_| {
        if notices.current().is_some() {
            keep_focus_in_sight();
        }
    });
    view! { <div class="notice-place" role="status">{body}</div> }
}
