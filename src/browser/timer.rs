//! Timers: after a delay, or before the next frame.
//!
//! Called by `state` (autosave) and by the other modules of `browser`.

use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// A timer that is cancelled when it is dropped.
#[must_use = "dropping it cancels it"]
#[derive(Debug)]
pub struct Timer(Option<Pending>);

/// Calls `f` once after `milliseconds`, unless the [`Timer`] is dropped before.
pub fn after(milliseconds: u32, f: impl FnOnce() + 'static) -> Timer {
    Timer(plan(milliseconds, Closure::once(f)))
}

impl Timer {
    /// Lets the timer run without a handle.
    pub fn forget(mut self) {
        let pending = self.0.as_mut();
        if let Some(closure) = pending.and_then(|pending| pending.closure.take()) {
            // Passed to the garbage collector, which frees it after the call.
            let _ = closure.into_js_value();
        }
    }
}

/// Calls `f` once, right before the next frame is rendered.
pub(super) fn on_next_frame(f: impl FnOnce() + 'static) {
    if let Some(window) = super::window() {
        let callback = Closure::once(f).into_js_value();
        let _ = window.request_animation_frame(callback.unchecked_ref());
    }
}

/// Waits until the current content of the page has been rendered. In a hidden page, which is not
/// rendered, waits for a short time instead.
pub async fn drawn() {
    /// The waiting time in a hidden page, in milliseconds.
    const UNSEEN: u32 = 100;
    let drawn = Promise::new(&mut |resolve, _| {
        let resolve = Rc::new(resolve);
        let seen = Rc::clone(&resolve);
        on_next_frame(move || {
            // The frame is rendered after its callbacks.
            after(0, move || done(&seen)).forget();
        });
        after(UNSEEN, move || done(&resolve)).forget();
    });
    let _ = JsFuture::from(drawn).await;
}

fn done(resolve: &Function) {
    // Resolving a resolved promise does nothing.
    let _ = resolve.call0(&JsValue::NULL);
}

type Callback = Closure<dyn FnMut()>;

#[derive(Debug)]
struct Pending {
    id: i32,
    /// `None` once the timer is forgotten; the browser then owns the callback.
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
