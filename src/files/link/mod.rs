//! A draft as the fragment of an address.
//!
//! The text is base64url without padding: a head of twelve bytes, then the data. The head has the version, whether the
//! data is encrypted, its length, a check of these, and the checksum of the data. So a link that was cut is told from one
//! in which something was changed, and nothing damaged is ever read. What follows the data is ignored: mail programs
//! add to links. The data is the JSON of a file for the other party, compressed; `browser::cipher` encrypts it.

mod checksum;
mod qr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use super::document::for_other_party;
use super::{FileError, MAX_BYTES, write_stored};
use crate::domain::Draft;

use checksum::crc32;
pub use qr::{MOST_IN_QR, QrPicture, qr_picture};

/// What an address begins with after `#`, if a draft follows.
pub const LINK: &str = "/link/";

/// The length of an address from which some programs may cut it.
pub const LONG_LINK: usize = 2_000;

/// The length of an address from which none is made.
pub const LONGEST_LINK: usize = 8_000;

const VERSION: u8 = 1;
const HEAD: usize = 12;
const HEAD_LETTERS: usize = HEAD / 3 * 4;
const PLAIN: u8 = 0;
const LOCKED: u8 = 1;
const SALT: usize = 16;
const IV: usize = 12;

/// The most rounds of a key that a link may ask for: more would stop the browser for long.
const MOST_ROUNDS: u32 = 10_000_000;

/// The most that the data of a link may be. An address has less in every browser.
const MOST_DATA: usize = 4 * 1024 * 1024;

/// Deflate from 0 to 10: as small as it gets.
const LEVEL: u8 = 10;

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Linked {
    /// Compressed.
    Plain(Vec<u8>),
    /// Compressed, then encrypted.
    Locked(Locked),
}

/// Encrypted data, and what makes its key from a passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    pub rounds: u32,
    pub salt: [u8; SALT],
    pub iv: [u8; IV],
    pub sealed: Vec<u8>,
}

/// Why a link can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// Its end is missing.
    Cut,
    /// Something in it was changed.
    Damaged,
    /// A newer version of the app made it.
    Newer,
}

/// The draft as the data of a link: without what is internal, compressed.
///
/// # Errors
/// As [`super::write_draft`].
pub fn packed(draft: &Draft) -> Result<Vec<u8>, FileError> {
    let json = write_stored(&for_other_party(draft))?;
    Ok(compress_to_vec(json.as_bytes(), LEVEL))
}

/// The text of the file in the data of a link, for [`super::read_file`].
///
/// # Errors
/// [`LinkFault::Damaged`], also if the file is larger than any that is read.
pub fn unpacked(data: &[u8]) -> Result<Vec<u8>, LinkFault> {
    decompress_to_vec_with_limit(data, MAX_BYTES).map_err(|error| match error.status {
        TINFLStatus::FailedCannotMakeProgress | TINFLStatus::NeedsMoreInput => LinkFault::Cut,
        _ => LinkFault::Damaged,
    })
}

/// The text of a link, which follows [`LINK`].
pub fn write_link(linked: &Linked) -> String {
    let (kind, data) = match linked {
        Linked::Plain(data) => (PLAIN, data.clone()),
        Linked::Locked(locked) => (LOCKED, locked.to_bytes()),
    };
    let mut bytes = vec![VERSION, kind];
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
    bytes.extend(length.to_be_bytes());
    bytes.extend(head_check(&bytes));
    bytes.extend(crc32(&data).to_be_bytes());
    bytes.extend(data);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What the text of a link holds.
///
/// # Errors
/// [`LinkFault`]
pub fn read_link(text: &str) -> Result<Linked, LinkFault> {
    let (head, rest) = text
        .split_at_checked(HEAD_LETTERS)
        .ok_or_else(|| rest_fault(text))?;
    let head: [u8; HEAD] = decode(head)?.try_into().map_err(|_| LinkFault::Damaged)?;
    let [version, kind, ..] = head;
    let (start, checks) = head.split_at(6);
    let (check, sum) = checks.split_at(2);
    if check != head_check(start) {
        return Err(LinkFault::Damaged);
    }
    if version != VERSION {
        return Err(LinkFault::Newer);
    }
    let (_, length) = start.split_at(2);
    let length = number(length) as usize;
    if length > MOST_DATA {
        return Err(LinkFault::Damaged);
    }
    let letters = (length * 4).div_ceil(3);
    let Some((data, _)) = rest.split_at_checked(letters) else {
        return Err(rest_fault(rest));
    };
    let data = decode(data)?;
    if crc32(&data) != number(sum) {
        return Err(LinkFault::Damaged);
    }
    match kind {
        PLAIN => Ok(Linked::Plain(data)),
        LOCKED => Locked::of(&data).map(Linked::Locked),
        _ => Err(LinkFault::Damaged),
    }
}

/// The fault of a text that ends too early. A letter that no link has is a change, wherever the rest is.
fn rest_fault(rest: &str) -> LinkFault {
    if rest.bytes().all(is_letter) {
        LinkFault::Cut
    } else {
        LinkFault::Damaged
    }
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

fn decode(text: &str) -> Result<Vec<u8>, LinkFault> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| LinkFault::Damaged)
}

/// The number in four bytes.
fn number(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |sum, byte| (sum << 8) | u32::from(*byte))
}

/// The half of the checksum of what precedes it in the head.
fn head_check(head: &[u8]) -> [u8; 2] {
    let [_, _, a, b] = crc32(head).to_be_bytes();
    [a, b]
}

impl Locked {
    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.rounds.to_be_bytes().to_vec();
        bytes.extend(self.salt);
        bytes.extend(self.iv);
        bytes.extend(&self.sealed);
        bytes
    }

    fn of(data: &[u8]) -> Result<Self, LinkFault> {
        let read = || {
            let (rounds, rest) = data.split_first_chunk()?;
            let (salt, rest) = rest.split_first_chunk()?;
            let (iv, sealed) = rest.split_first_chunk()?;
            let rounds = u32::from_be_bytes(*rounds);
            (1..=MOST_ROUNDS).contains(&rounds).then(|| Self {
                rounds,
                salt: *salt,
                iv: *iv,
                sealed: sealed.to_vec(),
            })
        };
        read().ok_or(LinkFault::Damaged)
    }
}
