//! The route as a signal: follows the URL, and changes it.

use std::cell::Cell;

use leptos::prelude::*;

use super::keys::WAITING;
use super::route::{Place, Route};
use crate::browser;
use crate::domain::{EditPlace, PromptId};
use crate::files::LINK;

/// The current route.
#[derive(Clone, Copy)]
pub struct Router {
    route: RwSignal<Route>,
    /// Whether files or a link that holds a draft were received, or files are left from an earlier visit; notifies of each.
    received: RwSignal<bool>,
    /// The last page whose heading has appeared.
    arrived: StoredValue<Option<Route>>,
    /// The control to focus on the next page.
    returning: StoredValue<Option<String>>,
}

/// Where the focus goes when a page appears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Focus and scroll position stay as they are.
    Stay,
    /// To the control of an edit that was undone, as `browser::focus` names it.
    Control(String),
    /// To the prompt that the URL names.
    Prompt(PromptId),
    /// To the heading, at the top of a new page.
    Heading,
}

/// The route and scroll position when the page was left, to restore them after a reload.
const PLACE: &str = "samspil.place";

/// Provides the context, and follows the URL.
pub(super) fn provide_router() {
    let is_waiting = matches!(browser::storage::read(WAITING), Ok(Some(_)));
    let received = RwSignal::new(is_waiting);
    let route = RwSignal::new(read(&browser::location::hash(), received));
    let listener = browser::location::on_hash_change(move |hash| {
        if browser::erase::is_sealed() {
            // The data in memory was deleted elsewhere, and nothing can be stored, so start again.
            browser::location::reload();
        } else {
            route.try_set(read(&hash, received));
        }
    });
    let leaving = browser::leave::on_leave(move || {
        let href = route.try_with_untracked(Route::href).unwrap_or_default();
        browser::session::write(PLACE, &format!("{} {href}", browser::page::scroll_y()));
    });
    let kept = StoredValue::new_local((listener, leaving));
    on_cleanup(move || kept.dispose());
    provide_context(Router {
        route,
        received,
        arrived: StoredValue::new(None),
        returning: StoredValue::new(None),
    });
}

thread_local! {
    /// The text of the link that was opened last, until it is taken. Not a signal: a signal of texts is code of its own.
    static LINKED: Cell<Option<String>> = const { Cell::new(None) };
}

/// The route of a fragment. A link that holds a draft is at once removed from the address and the history: what it holds
/// is nobody else's business.
fn read(hash: &str, received: RwSignal<bool>) -> Route {
    let Some(text) = hash.strip_prefix(LINK) else {
        return Route::parse(hash);
    };
    browser::location::replace_hash("/");
    LINKED.set(Some(text.to_owned()));
    received.try_set(true);
    Route::Start
}

/// The router of the app.
pub fn use_router() -> Router {
    expect_context()
}

impl Router {
    /// The current route; tracks.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The current route; does not track.
    pub fn route_now(self) -> Route {
        self.route.get_untracked()
    }

    /// The current page without its open prompt, so that the memo changes only with the page.
    pub fn page(self) -> Memo<Route> {
        Memo::new(move |_| self.route.with(Route::page))
    }

    /// The open prompt.
    pub fn prompt(self) -> Memo<Option<PromptId>> {
        Memo::new(move |_| self.route.with(|route| open_prompt(route).cloned()))
    }

    /// Whether this prompt is the open one.
    pub fn is_open(self, prompt: PromptId) -> Memo<bool> {
        Memo::new(move |_| self.route.with(|route| open_prompt(route) == Some(&prompt)))
    }

    /// Whether files or a link were received, or files are left from an earlier visit.
    pub(super) fn received(self) -> RwSignal<bool> {
        self.received
    }

    /// Whether a link that holds a draft was opened and not taken; tracks.
    pub(in crate::state) fn has_link(self) -> bool {
        self.received.track();
        let link = LINKED.take();
        let is_there = link.is_some();
        LINKED.set(link);
        is_there
    }

    /// The text of the link that was opened last, once; tracks.
    pub(in crate::state) fn take_link(self) -> Option<String> {
        self.received.track();
        LINKED.take()
    }

    /// Navigates to a route, with a history entry.
    pub fn go(self, route: &Route) {
        browser::location::set_hash(&route.href());
    }

    /// Shows a route, and replaces the current history entry.
    pub fn show_instead(self, route: Route) {
        browser::location::replace_hash(route.href().trim_start_matches('#'));
        self.route.set(route);
    }

    /// Opens a prompt of this page, or closes the open one. The URL contains it, for reloads and shared
    /// links, but no history entry is added.
    pub fn open_prompt(self, prompt: Option<PromptId>) {
        let has_prompts = self.route.with_untracked(|route| route.place().is_some());
        if has_prompts {
            let next = self.route.with_untracked(|route| route.with_prompt(prompt));
            browser::location::replace_hash(next.href().trim_start_matches('#'));
            self.route.set(next);
        }
    }

    /// Goes to the place of an edit: to its page, and to its control.
    pub fn go_back_to(self, place: &EditPlace) {
        let there = Route::parse(&place.page);
        let here = self.route.get_untracked();
        if place.page.is_empty() || there.draft() != here.draft() || there == here {
            browser::focus::focus_back(&place.control);
        } else if there.page() == here.page() {
            if let Some(place) = there.place() {
                self.open_prompt(place.prompt().cloned());
            }
            browser::focus::focus_back(&place.control);
        } else {
            self.returning.set_value(Some(place.control.clone()));
            self.go(&there);
        }
    }

    /// Called by each page's heading when it appears. Returns where the focus goes: nowhere when only
    /// the language changed, and nowhere after a reload, which restores the scroll position.
    pub fn arrive(self) -> Arrival {
        let route = self.route.get_untracked();
        let last = self.arrived.get_value();
        let page = route.page();
        if last.as_ref() == Some(&page) {
            return Arrival::Stay;
        }
        self.arrived.set_value(Some(page));
        if let Some(control) = self.returning.try_update_value(Option::take).flatten() {
            return Arrival::Control(control);
        }
        if last.is_none() && restore_scroll(&route) {
            return Arrival::Stay;
        }
        match (open_prompt(&route), last) {
            (Some(prompt), _) => Arrival::Prompt(prompt.clone()),
            (None, None) => Arrival::Stay,
            (None, Some(_)) => Arrival::Heading,
        }
    }
}

/// Restores the scroll position from before a reload; returns whether this is the same place.
fn restore_scroll(route: &Route) -> bool {
    let place = browser::session::read(PLACE).unwrap_or_default();
    let y = match place.split_once(' ') {
        Some((y, href)) if href == route.href() => y.parse().ok(),
        _ => None,
    };
    if let Some(y) = y {
        browser::timer::after(0, move || browser::page::scroll_to(y)).forget();
    }
    y.is_some()
}

fn open_prompt(route: &Route) -> Option<&PromptId> {
    route.place().and_then(Place::prompt)
}
