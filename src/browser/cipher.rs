//! Encryption with a passphrase, by the browser's `WebCrypto`: AES-GCM with 256 bits, and a key by PBKDF2 with
//! HMAC-SHA-256.
//!
//! Its methods are looked up by name: each binding of `web-sys` would be a part of the first load.
//!
//! Called by `state`. Browsers offer it to pages in a secure context only: `https`, or the own machine.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The rounds of a new key. OWASP's Password Storage Cheat Sheet asks for 600,000 with HMAC-SHA-256.
pub const ROUNDS: u32 = 600_000;

/// Encrypted bytes, and what makes their key from a passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    pub rounds: u32,
    pub salt: [u8; 16],
    pub iv: [u8; 12],
    /// With the tag of AES-GCM at the end.
    pub bytes: Vec<u8>,
}

/// Why bytes were not encrypted or decrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CipherError {
    /// The browser has no `WebCrypto` here.
    Unavailable,
    /// Another passphrase encrypted the bytes, or they were changed.
    WrongPhrase,
}

use CipherError::{Unavailable, WrongPhrase};

/// Encrypts bytes. Salt and initialisation vector are new each time.
///
/// # Errors
/// [`CipherError::Unavailable`]
pub async fn seal(phrase: &str, bytes: &[u8]) -> Result<Sealed, CipherError> {
    let (salt, iv) = (random()?, random()?);
    let key = key(phrase, &salt, ROUNDS).await.ok_or(Unavailable)?;
    let bytes = run("encrypt", &iv, key, bytes).await.ok_or(Unavailable)?;
    Ok(Sealed {
        rounds: ROUNDS,
        salt,
        iv,
        bytes,
    })
}

/// Decrypts bytes.
///
/// # Errors
/// [`CipherError`]
pub async fn unseal(phrase: &str, sealed: &Sealed) -> Result<Vec<u8>, CipherError> {
    let key = key(phrase, &sealed.salt, sealed.rounds).await;
    let key = key.ok_or(Unavailable)?;
    let opened = run("decrypt", &sealed.iv, key, &sealed.bytes).await;
    opened.ok_or(WrongPhrase)
}

fn random<const LENGTH: usize>() -> Result<[u8; LENGTH], CipherError> {
    let bytes = Uint8Array::from([0; LENGTH].as_slice());
    let filled =
        crypto().and_then(|crypto| call(&crypto, "getRandomValues", &[bytes.clone().into()]));
    filled.ok_or(Unavailable)?;
    bytes.to_vec().try_into().map_err(|_| Unavailable)
}

async fn key(phrase: &str, salt: &[u8], rounds: u32) -> Option<JsValue> {
    let base = [
        "raw".into(),
        bytes(phrase.as_bytes()),
        "PBKDF2".into(),
        false.into(),
        Array::of1(&"deriveKey".into()).into(),
    ];
    let base = awaited("importKey", &base).await?;
    let way = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("iterations", rounds.into()),
        ("salt", bytes(salt)),
    ])?;
    let kind = object(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into()).into();
    awaited("deriveKey", &[way, base, kind, false.into(), uses]).await
}

/// Encrypts or decrypts.
async fn run(method: &str, iv: &[u8], key: JsValue, data: &[u8]) -> Option<Vec<u8>> {
    let way = object(&[("name", "AES-GCM".into()), ("iv", bytes(iv))])?;
    let buffer = awaited(method, &[way, key, bytes(data)]).await?;
    Some(Uint8Array::new(&buffer).to_vec())
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn object(fields: &[(&str, JsValue)]) -> Option<JsValue> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value).ok()?;
    }
    Some(object.into())
}

fn crypto() -> Option<JsValue> {
    Reflect::get(&super::window()?.into(), &"crypto".into()).ok()
}

/// The result of a method of `SubtleCrypto`, which is undefined where the context is not secure.
async fn awaited(method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let subtle = Reflect::get(&crypto()?, &"subtle".into()).ok()?;
    let promise: Promise = call(&subtle, method, arguments)?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// Calls a method; `None` if there is none, or if it throws. By bindings that the first load has anyway: `apply` of
/// `js-sys`, and `push` of its arrays, would be two more.
pub(super) fn call(target: &JsValue, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(target, &method.into()).ok()?.dyn_into().ok()?;
    let apply: Function = Reflect::get(&function, &"apply".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let (first, rest) = arguments.split_first()?;
    let list = Array::of1(first);
    for (at, argument) in (1_u32..).zip(rest) {
        Reflect::set(&list, &at.into(), argument).ok()?;
    }
    apply
        .call3(&function, target, &list, &JsValue::UNDEFINED)
        .ok()
}
