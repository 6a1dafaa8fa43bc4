//! Doing something later: after some time, or before the next frame is drawn.
//!
//! Called by `state` (autosave) and by the other modules of `browser`. What must not
//! be here: what is done.

use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// Cancels what was planned when it is dropped.
#[must_use = "dropping it cancels it"]
#[derive(Debug)]
pub struct Timer(Option<Pending>);

/// Calls `f` once, `milliseconds` from now, unless the [`Timer`] is dropped before.
pub fn after(milliseconds: u32, f: impl FnOnce() + 'static) -> Timer {
    Timer(plan(milliseconds, Closure::once(f)))
}

impl Timer {
    /// Nothing can cancel it any more.
    pub fn forget(mut self) {
        let pending = self.0.as_mut();
        if let Some(closure) = pending.and_then(|pending| pending.closure.take()) {
            // Handed to the garbage collector, so the memory comes back after the call.
            let _ = closure.into_js_value();
        }
    }
}

/// Calls `f` once, right before the browser draws the next frame.
pub(super) fn on_next_frame(f: impl FnOnce() + 'static) {
    if let Some(window) = super::window() {
        let callback = Closure::once(f).into_js_value();
        let _ = window.request_animation_frame(callback.unchecked_ref());
    }
}

/// Waits until what stands in the page now has been drawn, or would have been: a page that nobody sees
/// is not drawn.
pub async fn drawn() {
    /// In milliseconds.
    const UNSEEN: u32 = 100;
    let drawn = Promise::new(&mut |resolve, _| {
        let resolve = Rc::new(resolve);
        let seen = Rc::clone(&resolve);
        on_next_frame(move || {
            // A frame is drawn after what was asked for before it.
            after(0, move || done(&seen)).forget();
        });
        after(UNSEEN, move || done(&resolve)).forget();
    });
    let _ = JsFuture::from(drawn).await;
}

fn done(resolve: &Function) {
    // A promise that is kept already stays so.
    let _ = resolve.call0(&JsValue::NULL);
}

type Callback = Closure<dyn FnMut()>;

#[derive(Debug)]
struct Pending {
    id: i32,
    /// Taken when the timer is forgotten: then the browser owns it.
    closure: Option<Callback>,
}

fn plan(milliseconds: u32, closure: Callback) -> Option<Pending> {
    let id = super::window()?
        .set_timeout_with_callback_and_timeout_and_arguments_0(
            closure.as_js_value().unchecked_ref(),
            i32::try_from(milliseconds).unwrap_or(i32::MAX),
        )
        .ok()?;
    let closure = Some(closure);
    Some(Pending { id, closure })
}

impl Drop for Pending {
    fn drop(&mut self) {
        if self.closure.is_some()
            && let Some(window) = super::window()
        {
            window.clear_timeout_with_handle(self.id);
        }
    }
}
