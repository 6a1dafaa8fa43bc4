//! Web Locks: which tab may write.
//!
//! Called by `state`. A lock ends with its tab, however the tab ends. What must not be here: what
//! is locked.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// How a lock is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Only if nobody holds it.
    IfFree,
    /// When those before have let go of it.
    InTurn,
    /// At once: who holds it loses it.
    AtOnce,
}

/// A lock that is held, or waited for, until this is dropped.
#[must_use = "dropping it lets go of the lock"]
#[derive(Clone, Debug, Default)]
pub struct LockHold(Rc<Held>);

#[derive(Debug, Default)]
struct Held {
    release: RefCell<Option<Function>>,
    let_go: RefCell<bool>,
}

/// What becomes of asking for a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockNews {
    Held,
    /// Somebody else has it; only told when asked [`Asking::IfFree`].
    Taken,
    /// It was held, and another tab has taken it.
    Lost,
    /// The browser has no locks, or denies them with all storage.
    Unknown,
}

/// Asks for the lock `name`; `tell` is called with what becomes of it.
pub fn ask(name: &str, asking: Asking, tell: impl Fn(LockNews) + Clone + 'static) -> LockHold {
    let hold = LockHold::default();
    let (inner, told) = (hold.0.clone(), tell.clone());
    // The lock is held as long as the promise that this gives is open.
    let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        if lock.is_null() {
            told(LockNews::Taken);
            return JsValue::UNDEFINED;
        }
        if *inner.let_go.borrow() {
            return JsValue::UNDEFINED;
        }
        let open = Promise::new(&mut |resolve, _| {
            *inner.release.borrow_mut() = Some(resolve);
        });
        told(LockNews::Held);
        open.into()
    });
    let Some(ended) = request(name, asking, &granted) else {
        tell(LockNews::Unknown);
        return hold;
    };
    let own = hold.0.clone();
    super::spawn(async move {
        // It ends in error when the lock was taken away, and where the browser denies storage.
        if JsFuture::from(ended).await.is_err() && !*own.let_go.borrow() {
            let was_held = own.release.borrow().is_some();
            tell(if was_held {
                LockNews::Lost
            } else {
                LockNews::Unknown
            });
        }
    });
    hold
}

impl LockHold {
    /// Lets go of the lock, and of waiting for it.
    pub fn release(&self) {
        *self.0.let_go.borrow_mut() = true;
        if let Some(release) = self.0.release.borrow_mut().take() {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// `navigator.locks.request`, where there is such a thing.
fn request(name: &str, asking: Asking, granted: &JsValue) -> Option<Promise> {
    let navigator = super::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let options = Object::new();
    let option = match asking {
        Asking::IfFree => Some("ifAvailable"),
        Asking::InTurn => None,
        Asking::AtOnce => Some("steal"),
    };
    if let Some(option) = option {
        Reflect::set(&options, &option.into(), &true.into()).ok()?;
    }
    let promise = request
        .call3(&locks, &name.into(), &options, granted)
        .ok()?;
    promise.dyn_into().ok()
}
