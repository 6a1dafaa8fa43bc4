//! Words between the tabs of this browser that have the app open.
//!
//! Called by `state`. What must not be here: what the words mean.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

/// A way to speak to the other tabs, and to hear them, until it is dropped.
#[derive(Debug)]
pub struct Channel {
    channel: BroadcastChannel,
    _hear: Closure<dyn Fn(MessageEvent)>,
}

/// Opens the channel `name`; `hear` is called with what other tabs say. `None` where the browser
/// has no such thing.
pub fn channel(name: &str, hear: impl Fn(String) + 'static) -> Option<Channel> {
    let channel = BroadcastChannel::new(name).ok()?;
    let hear = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(text) = event.data().as_string() {
            hear(text);
        }
    });
    channel.set_onmessage(Some(hear.as_js_value().unchecked_ref()));
    Some(Channel {
        channel,
        _hear: hear,
    })
}

impl Channel {
    /// Says something to the other tabs; lost when none hears it.
    pub fn say(&self, text: &str) {
        let _ = self.channel.post_message(&text.into());
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
