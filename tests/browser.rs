//! Tests of `samspil::browser` in a real browser, and of reading files there, where the stack is small.
//!
//! Run by `cargo xtask test`; not compiled for the host.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on is a failed test"
)]

use wasm_bindgen_test::wasm_bindgen_test_configure;

#[path = "browser/address.rs"]
mod address;
#[path = "browser/attention.rs"]
mod attention;
#[path = "browser/cipher.rs"]
mod cipher;
#[path = "browser/database.rs"]
mod database;
#[path = "browser/events.rs"]
mod events;
#[path = "browser/files.rs"]
mod files;
#[path = "browser/locks.rs"]
mod locks;
#[path = "browser/print.rs"]
mod print;
#[path = "browser/reading.rs"]
mod reading;
#[path = "browser/stage.rs"]
mod stage;
#[path = "browser/storage.rs"]
mod storage;
#[path = "browser/storage_denied.rs"]
mod storage_denied;
#[path = "browser/time.rs"]
mod time;

wasm_bindgen_test_configure!(run_in_browser);
