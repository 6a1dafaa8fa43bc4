//! Encryption with a passphrase, and the clipboard.

use samspil::browser::cipher::{CipherError, ROUNDS, Sealed, seal, unseal};
use samspil::browser::clipboard::copy;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::js;

const PHRASE: &str = "ræven går i åen";

#[wasm_bindgen_test]
async fn what_is_encrypted_is_decrypted_by_the_same_phrase_alone() {
    let sealed = seal(PHRASE, b"Vandets vej").await.unwrap();
    assert_eq!(sealed.rounds, ROUNDS);
    assert_eq!(sealed.bytes.len(), 11 + 16);
    assert_eq!(
        unseal(PHRASE, &sealed).await.as_deref(),
        Ok(&b"Vandets vej"[..])
    );
    let wrong = unseal("ræven gik i åen", &sealed).await;
    assert_eq!(wrong, Err(CipherError::WrongPhrase));
}

#[wasm_bindgen_test]
async fn nothing_that_was_changed_is_decrypted() {
    let sealed = seal(PHRASE, b"Vandets vej").await.unwrap();
    let ways: [fn(&mut Sealed); 4] = [
        |sealed| sealed.rounds -= 1,
        |sealed| sealed.salt[0] ^= 1,
        |sealed| sealed.iv[11] ^= 1,
        |sealed| sealed.bytes.rotate_left(1),
    ];
    for change in ways {
        let mut changed = sealed.clone();
        change(&mut changed);
        let opened = unseal(PHRASE, &changed).await;
        assert_eq!(opened, Err(CipherError::WrongPhrase));
    }
}

#[wasm_bindgen_test]
async fn the_same_is_encrypted_differently_each_time() {
    let one = seal(PHRASE, b"Vandets vej").await.unwrap();
    let other = seal(PHRASE, b"Vandets vej").await.unwrap();
    assert_ne!(one.salt, other.salt);
    assert_ne!(one.iv, other.iv);
    assert_ne!(one.bytes, other.bytes);
}

#[wasm_bindgen_test]
async fn without_a_secure_context_it_is_an_error() {
    let hide = "const subtle = crypto.subtle;
        Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
        return subtle";
    js(hide, &JsValue::NULL);
    let sealed = seal(PHRASE, b"Vandets vej").await;
    js("delete crypto.subtle", &JsValue::NULL);
    assert_eq!(sealed, Err(CipherError::Unavailable));
    assert!(seal(PHRASE, b"").await.is_ok());
}

#[wasm_bindgen_test]
async fn a_text_is_copied_unless_the_browser_refuses() {
    let stub = |code: &str| {
        let code = format!(
            "Object.defineProperty(navigator, 'clipboard', {{ value: {code}, configurable: true }})"
        );
        js(&code, &JsValue::NULL);
    };
    stub("{ writeText: async text => { globalThis.copied = text } }");
    assert!(copy("æ#/link/").await);
    let copied = js("return globalThis.copied", &JsValue::NULL);
    assert_eq!(copied.as_string().as_deref(), Some("æ#/link/"));
    stub("{ writeText: async () => { throw new DOMException('', 'NotAllowedError') } }");
    assert!(!copy("æ").await);
    stub("undefined");
    assert!(!copy("æ").await);
    js("delete navigator.clipboard", &JsValue::NULL);
}
