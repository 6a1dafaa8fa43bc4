//! Kinds of files by their first bytes.

use super::{Foreign, by_name};

/// Signatures at the beginning of a file. Those of containers are in [`by_bytes`].
const BEGINNINGS: [(&[u8], Foreign); 26] = [
    (b"{\\rtf", Foreign::Document),
    (b"\x89PNG", Foreign::Picture),
    (b"\xff\xd8\xff", Foreign::Picture),
    (b"GIF8", Foreign::Picture),
    (b"II*\0", Foreign::Picture),
    (b"MM\0*", Foreign::Picture),
    (b"8BPS", Foreign::Picture),
    (b"\0\0\x01\0", Foreign::Picture),
    (b"ID3", Foreign::Recording),
    (b"\xff\xfb", Foreign::Recording),
    (b"\xff\xf3", Foreign::Recording),
    (b"\xff\xf1", Foreign::Recording),
    (b"OggS", Foreign::Recording),
    (b"fLaC", Foreign::Recording),
    (b"\x1a\x45\xdf\xa3", Foreign::Recording),
    (b"\x30\x26\xb2\x75", Foreign::Recording),
    (b"\x1f\x8b", Foreign::Archive),
    (b"7z\xbc\xaf", Foreign::Archive),
    (b"Rar!", Foreign::Archive),
    (b"BZh", Foreign::Archive),
    (b"\xfd7zXZ", Foreign::Archive),
    (b"MSCF", Foreign::Archive),
    (b"L\0\0\0\x01\x14\x02\0", Foreign::Shortcut),
    (b"[InternetShortcut]", Foreign::Shortcut),
    (b"BEGIN:VCALENDAR", Foreign::Calendar),
    (b"BEGIN:VCARD", Foreign::Text),
];

/// The kind of a file by its first bytes; the name tells apart what containers contain.
pub(in crate::files) fn by_bytes(name: &str, bytes: &[u8]) -> Option<Foreign> {
    match bytes {
        [b'P', b'K', 3 | 5 | 7, 4 | 6 | 8, ..] => return Some(in_zip(name, bytes)),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return Some(in_ole(name, bytes)),
        [b'R', b'I', b'F', b'F', _, _, _, _, form @ ..] => {
            let is_picture = form.starts_with(b"WEBP");
            return Some(either(is_picture, Foreign::Picture, Foreign::Recording));
        }
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => {
            let pictures: [&[u8]; 4] = [b"hei", b"hev", b"mif", b"avi"];
            let is_picture = pictures.iter().any(|kind| brand.starts_with(kind));
            return Some(either(is_picture, Foreign::Picture, Foreign::Recording));
        }
        // Text may begin with these letters too; the reserved bytes of a bitmap are zero.
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => return Some(Foreign::Picture),
        [b'b', b'p', b'l', b'i', b's', b't', ..] => {
            return by_name(name).or(Some(Foreign::Unknown));
        }
        _ => {}
    }
    // Some programs write a few bytes in front of it.
    if has(bytes.get(..1024).unwrap_or(bytes), b"%PDF-") {
        return Some(Foreign::Pdf);
    }
    let mut known = BEGINNINGS.iter();
    known.find_map(|(begin, kind)| bytes.starts_with(begin).then_some(*kind))
}

/// What a zip archive contains, by the names in it.
fn in_zip(name: &str, bytes: &[u8]) -> Foreign {
    let within: [(&[u8], Foreign); 7] = [
        (b"word/", Foreign::Word),
        (b"xl/", Foreign::Spreadsheet),
        (b"ppt/", Foreign::Slides),
        (b"opendocument.text", Foreign::Document),
        (b"opendocument.spreadsheet", Foreign::Spreadsheet),
        (b"opendocument.presentation", Foreign::Slides),
        (b"epub+zip", Foreign::Document),
    ];
    let office = [
        &b"[Content_Types].xml"[..],
        b"mimetypeapplication/",
        b".iwa",
    ];
    if !office.iter().any(|part| has_at_an_end(bytes, part)) {
        return Foreign::Archive;
    }
    let mut within = within.iter();
    let found = within.find_map(|(part, kind)| has_at_an_end(bytes, part).then_some(*kind));
    found.or_else(|| by_name(name)).unwrap_or(Foreign::Unknown)
}

/// What an OLE container contains: documents of older Office programs, mails of Outlook.
fn in_ole(name: &str, bytes: &[u8]) -> Foreign {
    let within = [
        ("WordDocument", Foreign::Word),
        ("Workbook", Foreign::Spreadsheet),
        ("PowerPoint Document", Foreign::Slides),
        ("__substg1.0_", Foreign::Mail),
    ];
    let mut within = within.iter();
    let found = within.find_map(|(part, kind)| {
        let part: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
        has(bytes, &part).then_some(*kind)
    });
    found.or_else(|| by_name(name)).unwrap_or(Foreign::Unknown)
}

fn either(is_first: bool, first: Foreign, other: Foreign) -> Foreign {
    if is_first { first } else { other }
}

/// Whether the beginning or the end of an archive has these bytes. The names are in both.
fn has_at_an_end(bytes: &[u8], part: &[u8]) -> bool {
    const END: usize = 64 * 1024;
    let last = bytes.len().saturating_sub(END);
    has(bytes.get(..END).unwrap_or(bytes), part) || has(bytes.get(last..).unwrap_or(bytes), part)
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
