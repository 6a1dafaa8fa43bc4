//! Web Locks, which decide which tab may write.
//!
//! Called by `state`. The browser releases a lock when its tab ends for any reason.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// How to request a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Only if it is free.
    IfFree,
    /// When all earlier requests have released it.
    InTurn,
    /// At once, by taking it from its holder.
    AtOnce,
}

/// A lock that is held or requested until this is dropped.
#[must_use = "dropping it lets go of the lock"]
#[derive(Clone, Debug, Default)]
pub struct LockHold(Rc<Held>);

#[derive(Debug, Default)]
struct Held {
    release: RefCell<Option<Function>>,
    let_go: RefCell<bool>,
}

/// The result of a request for a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockNews {
    Held,
    /// Another tab holds it; only for [`Asking::IfFree`].
    Taken,
    /// This tab held it, and another tab has taken it.
    Lost,
    /// The browser has no Web Locks, or denies them together with storage.
    Unknown,
}

/// Requests the lock `name`; `tell` is called with the results.
pub fn ask(name: &str, asking: Asking, tell: impl Fn(LockNews) + Clone + 'static) -> LockHold {
    let hold = LockHold::default();
    let (inner, told) = (hold.0.clone(), tell.clone());
    // The lock is held as long as the returned promise is pending.
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
        // The promise rejects if the lock was taken away, or if the browser denies storage.
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
    /// Releases the lock, or withdraws the request.
    pub fn release(&self) {
        *self.0.let_go.borrow_mut() = true;
        if let Some(release) = self.0.release.borrow_mut().take() {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// `navigator.locks.request`, if the browser has it.
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
