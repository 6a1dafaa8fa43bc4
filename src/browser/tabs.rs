//! Messages between the tabs of this browser that have the app open. Called by `state`.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel to the other tabs, open until it is dropped.
#[derive(Debug)]
pub struct Channel {
    channel: BroadcastChannel,
    _hear: Closure<dyn Fn(MessageEvent)>,
}

/// Opens the channel `name`; `hear` is called with messages of other tabs. `None` if the browser has no
/// such API.
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
    /// Sends a message to the other tabs. It is lost if no tab listens.
    pub fn say(&self, text: &str) {
        let _ = self.channel.post_message(&text.into());
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
