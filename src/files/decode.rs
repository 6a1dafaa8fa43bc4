//! The text of a file in the encodings that editors save: UTF-8, UTF-16 and Windows-1252.
//!
//! Windows-1252 takes a table of 32 characters. `encoding_rs` was rejected: its decoders share one
//! function, which links the tables of all encodings.

use std::borrow::Cow;
use std::char::decode_utf16;

/// The bytes are not text in a known encoding, or are damaged.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotText {
    /// The index of the first bad byte, if the rest is UTF-8.
    pub at: Option<usize>,
}

/// The text of a file.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, NotText> {
    match bytes {
        // A byte order mark, or an ASCII character that begins a file of this app.
        [0xff, 0xfe, ..] | [b'{' | b'<', 0, ..] => return utf16(bytes, u16::from_le_bytes),
        [0xfe, 0xff, ..] | [0, b'{' | b'<', ..] => return utf16(bytes, u16::from_be_bytes),
        _ => {}
    }
    match str::from_utf8(bytes) {
        Ok(text) => Ok(text.into()),
        Err(_) if is_windows_1252(bytes) => Ok(bytes.iter().copied().map(windows_1252).collect()),
        Err(error) => Err(NotText {
            at: Some(error.valid_up_to()),
        }),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, NotText> {
    let (units, _) = bytes.as_chunks::<2>();
    let text: Result<String, _> = decode_utf16(units.iter().copied().map(unit)).collect();
    text.map(Cow::Owned).map_err(|_| NotText { at: None })
}

/// Whether bytes that are not UTF-8 are text in Windows-1252, and not damaged UTF-8, which would be read
/// with wrong letters.
fn is_windows_1252(bytes: &[u8]) -> bool {
    let (mut letters, mut valid) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        match chunk.invalid() {
            // These begin most letters of UTF-8 in the languages of the app, and occur in none of them.
            [0xc2 | 0xc3, ..] => return false,
            [0xc0..=0xff, ..] => letters += 1,
            _ => {}
        }
    }
    letters > valid && bytes.iter().all(|byte| windows_1252(*byte) != UNDEFINED)
}

/// Stands for bytes that Windows-1252 does not define, and for NUL.
const UNDEFINED: char = char::REPLACEMENT_CHARACTER;

/// The characters 0x80 to 0x9f; the others are as in Unicode.
/// <https://encoding.spec.whatwg.org/#windows-1252>
const HIGH: [char; 32] = [
    '€', UNDEFINED, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', UNDEFINED, 'Ž',
    UNDEFINED, UNDEFINED, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', UNDEFINED,
    'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => {
            let high = HIGH.get(usize::from(byte - 0x80));
            high.copied().unwrap_or(UNDEFINED)
        }
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_and_typographic_characters_of_windows_1252_are_decoded() {
        let bytes = b"{\"a\": \"\xc6ble \xe6\xf8\xe5\xc5 \x93citat\x94 \x96 5 \x80\"}";
        assert_eq!(
            decode(bytes).as_deref(),
            Ok("{\"a\": \"Æble æøåÅ “citat” – 5 €\"}")
        );
    }

    #[test]
    fn utf_16_is_decoded_in_both_orders() {
        let text = "\u{feff}{\"a\": \"Æble 🌲\"}";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [&little, &big] {
            assert_eq!(decode(bytes).as_deref(), Ok(text));
            assert!(
                decode(bytes.get(2..).unwrap_or_default())
                    .is_ok_and(|found| text.ends_with(found.as_ref()))
            );
        }
        let lone = [0xff, 0xfe, 0x00, 0xd8];
        assert_eq!(decode(&lone), Err(NotText { at: None }));
    }

    #[test]
    fn damaged_utf_8_is_not_taken_for_windows_1252() {
        // A cut letter, a letter without its beginning, and one bad letter among good ones.
        for (bytes, at) in [
            (&b"\"Bakkeg\xc3rden\""[..], 7),
            (b"\"Bakkeg\xa5rden\"", 7),
            (b"\"\xc3\xa6ble \xe6\"", 7),
            (b"\"\xe6 \x81\"", 1),
        ] {
            assert_eq!(decode(bytes), Err(NotText { at: Some(at) }));
        }
    }
}
