//! What stands in the page: one type for every view, over the signals of Leptos.
//!
//! `view!` and `#[component]` (in `macros/`) have the syntax of Leptos and write calls of this folder.
//! Elements are made at once; what a closure or a signal says is a region of the page that an effect
//! fills anew. Nothing here is generic but the thin conversions into [`AnyView`], [`Value`] and boxed
//! functions: so each further page costs what it says, and not a copy of the machinery.

mod element;
mod event;
mod into_view;
mod keep;
mod list;
mod node;
mod part;
mod region;
mod value;

pub use element::{Element, ElementRef};
pub use event::Targeted;
pub use into_view::{CollectView, IntoView};
pub use list::{list, list_with_places};
pub use node::AnyView;
pub use part::{Children, Props, mount, props_of, show, show_or, untracked};
pub use web_sys::{HtmlInputElement, HtmlTextAreaElement};

pub use value::{IntoAttribute, IntoValue, Value};

/// What a page needs: the macros, the view, and the signals of Leptos.
pub mod prelude {
    pub use super::{AnyView, Children, CollectView, ElementRef, IntoView};
    pub use leptos::callback::{Callable, Callback};
    pub use leptos::prelude::{expect_context, provide_context, use_context};
    pub use leptos::reactive::computed::Memo;
    pub use leptos::reactive::effect::Effect;
    pub use leptos::reactive::owner::{Owner, StoredValue, on_cleanup};
    pub use leptos::reactive::signal::{ArcTrigger, ReadSignal, RwSignal, Trigger, WriteSignal};
    pub use leptos::reactive::traits::{
        Dispose, Get, GetUntracked, GetValue, Notify, Set, SetValue, Track, Update, UpdateValue,
        With, WithUntracked, WithValue,
    };
    pub use leptos::reactive::wrappers::read::{MaybeProp, Signal};
    pub use samspil_macros::{component, view};
}
