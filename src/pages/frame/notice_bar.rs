//! The notice at the bottom of the screen, with an undo button if it can be undone.

use leptos::prelude::*;

use crate::browser::{focus, page, timer};
use crate::state::{Notice, NoticeTone, Notices, use_notices, use_updates, use_words};
use crate::ui::{For, Icon, IconName};

/// Shows the current notice. Screen readers announce it. It stays for a while; an error stays until it is
/// closed or its page is left.
#[component]
pub fn NoticeBar() -> impl IntoView {
    let words = use_words();
    let notices = use_notices();
    let updates = use_updates();
    let place = place_before(notices);
    leave_in_time(notices);
    // First, so that the undone action can move the focus afterwards.
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

/// The focused element when the notice appeared; the focus returns to it when the buttons of the notice
/// disappear. Also scrolls that element clear of the notice.
fn place_before(notices: Notices) -> StoredValue<String> {
    /// Milliseconds to wait, because the action that shows the notice may still move the focus.
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

/// Closes each notice after a while. The while begins again as long as the notice is under the pointer or
/// has the focus, and as long as nobody sees the page.
fn leave_in_time(notices: Notices) {
    let shown = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let notice = notices.current();
        let run = shown.try_update_value(|shown| {
            *shown += 1;
            *shown
        });
        let leaves = notice.is_some_and(|notice| notice.tone == NoticeTone::Calm);
        if let Some(run) = run.filter(|_| leaves) {
            let is_current = move || shown.try_get_value() == Some(run);
            count_down(notices, is_current, STAY);
        }
    });
}

/// How long a notice stays, in seconds.
const STAY: u32 = 20;

fn count_down(notices: Notices, is_current: impl Fn() -> bool + Copy + 'static, left: u32) {
    const SECOND: u32 = 1000;
    let next = move || {
        if !is_current() {
            return;
        }
        match left - 1 {
            _ if page::is_attended(".notice-bar") => count_down(notices, is_current, STAY),
            0 => notices.close(),
            left => count_down(notices, is_current, left),
        }
    };
    timer::after(SECOND, next).forget();
}
