//! Encryption with a pass phrase, by the browser's WebCrypto: AES-GCM with 256 bits, and a key by PBKDF2 with
//! HMAC-SHA-256.
//!
//! Called by `state`. Browsers offer it to pages in a secure context only: `https`, or the own machine.

use js_sys::{Array, Object, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesDerivedKeyParams, AesGcmParams, CryptoKey, Pbkdf2Params, SubtleCrypto};

/// The rounds of a new key. OWASP's Password Storage Cheat Sheet asks for 600,000 with HMAC-SHA-256.
pub const ROUNDS: u32 = 600_000;

/// Encrypted bytes, and what makes their key from a pass phrase.
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
    /// The browser has no WebCrypto here.
    Unavailable,
    /// Another pass phrase encrypted the bytes, or they were changed.
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
    let subtle = subtle().ok_or(Unavailable)?;
    let data = Uint8Array::from(bytes);
    let sealed = subtle.encrypt_with_object_and_js_u8_array(&gcm(&iv), &key, &data);
    let bytes = bytes_of(sealed).await.ok_or(Unavailable)?;
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
    let subtle = subtle().ok_or(Unavailable)?;
    let data = Uint8Array::from(sealed.bytes.as_slice());
    let bytes = subtle.decrypt_with_object_and_js_u8_array(&gcm(&sealed.iv), &key, &data);
    bytes_of(bytes).await.ok_or(WrongPhrase)
}

fn subtle() -> Option<SubtleCrypto> {
    let subtle = super::window()?.crypto().ok()?.subtle();
    // Undefined where the context is not secure.
    (!AsRef::<JsValue>::as_ref(&subtle).is_undefined()).then_some(subtle)
}

fn random<const LENGTH: usize>() -> Result<[u8; LENGTH], CipherError> {
    let mut bytes = [0; LENGTH];
    let crypto = super::window().and_then(|window| window.crypto().ok());
    let crypto = crypto.ok_or(Unavailable)?;
    let filled = crypto.get_random_values_with_u8_array(&mut bytes);
    filled.map(|_| bytes).map_err(|_| Unavailable)
}

async fn key(phrase: &str, salt: &[u8], rounds: u32) -> Option<CryptoKey> {
    let subtle = subtle()?;
    let phrase = Uint8Array::from(phrase.as_bytes());
    let uses = Array::of1(&"deriveKey".into());
    let base = subtle.import_key_with_str("raw", &phrase, "PBKDF2", false, &uses);
    let base: CryptoKey = awaited(base).await?.unchecked_into();
    let salt = Uint8Array::from(salt);
    let way = Pbkdf2Params::new_with_str("PBKDF2", "SHA-256", rounds, &salt);
    let kind = AesDerivedKeyParams::new("AES-GCM", 256);
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let (way, kind): (&Object, &Object) = (&way, &kind);
    let key = subtle.derive_key_with_object_and_object(way, &base, kind, false, &uses);
    Some(awaited(key).await?.unchecked_into())
}

fn gcm(iv: &[u8]) -> AesGcmParams {
    AesGcmParams::new_with_u8_array("AES-GCM", &Uint8Array::from(iv))
}

async fn bytes_of(promise: Result<Promise, JsValue>) -> Option<Vec<u8>> {
    let buffer = awaited(promise).await?;
    Some(Uint8Array::new(&buffer).to_vec())
}

async fn awaited(promise: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?).await.ok()
}
