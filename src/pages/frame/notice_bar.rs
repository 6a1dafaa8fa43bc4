//! The notice at the foot of the screen, with the way back where there is one.

use leptos::prelude::*;

use crate::browser::{focus, timer};
use crate::state::{Notice, NoticeTone, Notices, use_notices, use_updates, use_words};
use crate::ui::{For, Icon, IconName};

/// Shows the present notice. It is heard as well as seen, and stays until closed or replaced.
#[component]
pub fn NoticeBar() -> impl IntoView {
    let words = use_words();
    let notices = use_notices();
    let updates = use_updates();
    let place = place_before(notices);
    // First, so that what is undone may ask for the focus too and get it.
    let go_back = move || place.with_value(|place| focus::focus_back(place));
    let body = move |notice: Notice| {
        let class = match notice.tone {
            NoticeTone::Problem => "notice-bar notice-bar--problem",
            NoticeTone::Calm => "notice-bar",
        };
        view! {
            <div class=class>
                <p class="notice-bar__text">
                    {if notice.is_newer { words.app.newer.into() } else { notice.text.clone() }}
                </p>
                {notice.is_newer.then(|| view! {
                    <button type="button" class="notice-bar__undo"
                        on:click=move |_| updates.take_newer()>
                        {words.app.take_newer}
                    </button>
                })}
                {notice.can_undo().then(|| view! {
                    <button type="button" class="notice-bar__undo"
                        on:click=move |_| { go_back(); notices.undo(); }>
                        <Icon name=IconName::Undo/>
                        {words.app.undo}
                    </button>
                })}
                <button type="button" class="notice-bar__close" aria-label=words.app.close
                    on:click=move |_| { go_back(); notices.close(); }>
                    <Icon name=IconName::Close/>
                </button>
            </div>
        }
    };
    // A list of one: a notice with the text of the one before is announced too, as a new element.
    view! {
        <div class="notice-place" role="status">
            <For each=move || notices.current() key=|notice| notice.number children=body/>
        </div>
    }
}

/// Where the user was when the notice came: its buttons go away under the focus. And where that is,
/// the notice does not cover.
fn place_before(notices: Notices) -> StoredValue<String> {
    /// Milliseconds: what asked for the notice may be about to move the focus.
    const SETTLED: u32 = 150;
    let place = StoredValue::new(String::new());
    Effect::new(move |_| {
        if notices.current().is_some() {
            focus::keep_focus_in_sight();
            let remember = move || {
                let here = focus::here();
                if !here.is_empty() {
                    place.try_set_value(here);
                }
            };
            timer::after(SETTLED, remember).forget();
        }
    });
    place
}
