//! The route as a signal: follows the URL, and changes it.

use leptos::prelude::*;

use super::route::{Place, Route};
use crate::browser;
use crate::domain::{EditPlace, PromptId};

/// Where the user is.
#[derive(Clone, Copy)]
pub struct Router {
    route: RwSignal<Route>,
    /// The page on which the user was last seen to arrive.
    arrived: StoredValue<Option<Route>>,
    /// The control to which the focus goes on the page that comes next.
    returning: StoredValue<Option<String>>,
}

/// Where the user was when the page was left, so that a reload comes back to it.
const PLACE: &str = "samspil.place";

/// Makes the context and listens to the URL as long as the app lives.
pub(super) fn provide_router() {
    let route = RwSignal::new(Route::parse(&browser::location::hash()));
    let listener = browser::location::on_hash_change(move |hash| {
        if browser::erase::is_sealed() {
            // What stands in memory is deleted, and nothing would be kept: begin anew.
            browser::location::reload();
        } else {
            route.try_set(Route::parse(&hash));
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
        arrived: StoredValue::new(None),
        returning: StoredValue::new(None),
    });
}

/// The router of the app.
pub fn use_router() -> Router {
    expect_context()
}

impl Router {
    /// The present route; tracks.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The present route.
    pub fn route_now(self) -> Route {
        self.route.get_untracked()
    }

    /// The present page, whatever prompt is open in it; tracks changes of page only.
    pub fn page(self) -> Memo<Route> {
        Memo::new(move |_| self.route.with(Route::page))
    }

    /// The prompt that is open; tracks.
    pub fn prompt(self) -> Memo<Option<PromptId>> {
        Memo::new(move |_| {
            self.route.with(|route| match route {
                Route::Plan { place, .. } => place.prompt().cloned(),
                Route::Start
                | Route::Annex { .. }
                | Route::Reading(_)
                | Route::Gallery
                | Route::Unknown => None,
            })
        })
    }

    /// Whether this prompt is the one that is open; tracks.
    pub fn is_open(self, prompt: PromptId) -> Memo<bool> {
        Memo::new(move |_| {
            self.route.with(|route| match route {
                Route::Plan { place, .. } => place.prompt() == Some(&prompt),
                Route::Start
                | Route::Annex { .. }
                | Route::Reading(_)
                | Route::Gallery
                | Route::Unknown => false,
            })
        })
    }

    /// Goes to a place: a new entry in the history.
    pub fn go(self, route: &Route) {
        browser::location::set_hash(&route.href());
    }

    /// Shows a place that takes that of the present one in the history, too.
    pub(super) fn show_instead(self, route: Route) {
        browser::location::replace_hash(route.href().trim_start_matches('#'));
        self.route.set(route);
    }

    /// Opens a prompt of this page, or closes the open one. The URL remembers it, so
    /// that a reload and a shared link come back to it; the history does not grow.
    pub fn open_prompt(self, prompt: Option<PromptId>) {
        let next = self.route.with_untracked(|route| match route {
            Route::Plan { draft, place } => Some(Route::Plan {
                draft: *draft,
                place: place.with_prompt(prompt),
            }),
            Route::Start
            | Route::Annex { .. }
            | Route::Reading(_)
            | Route::Gallery
            | Route::Unknown => None,
        });
        if let Some(next) = next {
            browser::location::replace_hash(next.href().trim_start_matches('#'));
            self.route.set(next);
        }
    }

    /// Goes to where an edit was made: to the page if it is another, and to the control.
    pub fn go_back_to(self, place: &EditPlace) {
        let there = Route::parse(&place.page);
        let here = self.route.get_untracked();
        if place.page.is_empty() || there.draft() != here.draft() || there == here {
            browser::focus::focus_back(&place.control);
        } else if there.page() == here.page() {
            if let Route::Plan { place, .. } = &there {
                self.open_prompt(place.prompt().cloned());
            }
            browser::focus::focus_back(&place.control);
        } else {
            self.returning.set_value(Some(place.control.clone()));
            self.go(&there);
        }
    }

    /// Called by each page's heading when it appears. On a new page it takes the focus,
    /// or the prompt does that the address names. After a reload the page is as far down
    /// as it was. When only the language has changed, nothing moves.
    pub fn arrive(self) {
        let route = self.route.get_untracked();
        let last = self.arrived.get_value();
        let page = route.page();
        if last.as_ref() == Some(&page) {
            return;
        }
        self.arrived.set_value(Some(page));
        if let Some(control) = self.returning.try_update_value(Option::take).flatten() {
            browser::focus::focus_back(&control);
            return;
        }
        let prompt = match &route {
            Route::Plan { place, .. } => place.prompt().cloned(),
            Route::Start
            | Route::Annex { .. }
            | Route::Reading(_)
            | Route::Gallery
            | Route::Unknown => None,
        };
        match (prompt, last) {
            (_, None) if come_back(&route) => {}
            (Some(prompt), _) => {
                browser::focus::scroll_into_view(&format!("prompt-{prompt}"));
                browser::focus::focus_soon(&format!("open-{prompt}"));
            }
            (None, None) => {}
            (None, Some(_)) => {
                browser::page::scroll_to(0);
                browser::focus::focus_heading();
            }
        }
    }

    /// The present place in the plan.
    pub fn place(self) -> Option<Place> {
        match self.route.get() {
            Route::Plan { place, .. } => Some(place),
            Route::Start
            | Route::Annex { .. }
            | Route::Reading(_)
            | Route::Gallery
            | Route::Unknown => None,
        }
    }
}

/// Scrolls to where the user was before a reload; says whether this is the same place.
fn come_back(route: &Route) -> bool {
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
