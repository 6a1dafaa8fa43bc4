//! Messages between the tabs of this browser that have the app open. Called by `state`.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel to the other tabs, open until it is dropped.
#[derive(Debug)]
pub struct Channel {
    channel: BroadcastChannel,
    _receive: Closure<dyn Fn(MessageEvent)>,
}

/// Opens the channel `name`; `receive` is called with messages of other tabs. `None` if the browser has no
/// such API.
pub fn channel(name: &str, receive: impl Fn(String) + 'static) -> Option<Channel> {
    let channel = BroadcastChannel::new(name).ok()?;
    let receive = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(text) = event.data().as_string() {
            receive(text);
        }
    });
    channel.set_onmessage(Some(receive.as_js_value().unchecked_ref()));
    Some(Channel {
        channel,
        _receive: receive,
    })
}

impl Channel {
    /// Sends a message to the other tabs. It is lost if no tab listens.
    pub fn send(&self, text: &str) {
        let _ = self.channel.post_message(&text.into());
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
