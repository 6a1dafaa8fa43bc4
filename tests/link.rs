//! Links that hold a draft: what is written is read, and nothing damaged is.
//!
//! A hundred thousand damaged links, the same in every run.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use samspil::domain::Draft;
use samspil::files::document::for_other_party;
use samspil::files::{
    LinkFault, Linked, Locked, MOST_IN_QR, packed, qr_picture, read, read_file, read_link,
    unpacked, write_link, write_stored,
};
use support::damage::below;
use support::small;

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn drafts_of(text: &str) -> Vec<Draft> {
    read(text.as_bytes()).unwrap()
}

fn link_of(draft: &Draft) -> String {
    write_link(&Linked::Plain(packed(draft).unwrap()))
}

fn locked() -> Linked {
    Linked::Locked(Locked {
        rounds: 600_000,
        salt: [7; 16],
        iv: [9; 12],
        sealed: (0..=255).collect(),
    })
}

/// Reads a link as the app does.
fn opened(link: &str) -> Result<Vec<Draft>, String> {
    let linked = read_link(link).map_err(|fault| format!("{fault:?}"))?;
    let Linked::Plain(data) = linked else {
        return Err("locked".to_owned());
    };
    let file = unpacked(&data).map_err(|fault| format!("{fault:?}"))?;
    let contents = read_file("", &file).map_err(|error| format!("{error:?}"))?;
    Ok(contents.drafts)
}

#[test]
fn every_draft_comes_out_of_its_link_as_it_goes_to_the_other_party() {
    for (path, text) in support::samples() {
        for draft in drafts_of(&text) {
            let shared = for_other_party(&draft);
            // What is written is read again in the same form.
            let shared = drafts_of(&write_stored(&shared).unwrap());
            assert_eq!(opened(&link_of(&draft)).unwrap(), shared, "{path:?}");
        }
    }
    assert_eq!(read_link(&write_link(&locked())), Ok(locked()));
}

#[test]
fn a_link_says_nothing_of_the_draft_in_letters_and_no_program_has_to_encode_it() {
    let mut draft = drafts_of(&small::files()[0].to_string()).remove(0);
    draft.meta.title = "Vandets vej".to_owned();
    let link = link_of(&draft);
    assert!(link.bytes().all(|byte| LETTERS.contains(&byte)), "{link}");
    assert!(!link.contains("Vandets"));
}

#[test]
fn a_link_that_was_cut_says_so_wherever_it_was_cut() {
    for link in [small_links(), vec![write_link(&locked())]].concat() {
        for end in 0..link.len() {
            assert_eq!(
                read_link(&link[..end]),
                Err(LinkFault::Cut),
                "at {end} of {link}"
            );
        }
    }
}

#[test]
fn what_a_mail_program_adds_behind_a_link_is_ignored() {
    for link in small_links() {
        let whole = read_link(&link);
        for added in [".", ")", ">", "%20", "?fbclid=1", " og en hilsen"] {
            assert_eq!(read_link(&format!("{link}{added}")), whole);
        }
    }
}

#[test]
fn a_changed_letter_is_damage_and_a_later_version_is_told() {
    for link in [small_links(), vec![write_link(&locked())]].concat() {
        for at in 0..link.len() {
            let mut changed = link.clone().into_bytes();
            let place = LETTERS.iter().position(|letter| *letter == changed[at]);
            changed[at] = LETTERS[(place.unwrap() + 1) % LETTERS.len()];
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(read_link(&changed), Err(LinkFault::Damaged), "at {at}");
        }
    }
    // Version 2, with a head that fits.
    assert_eq!(read_link(LATER), Err(LinkFault::Newer));
}

/// A link of version 2 without data.
const LATER: &str = "AgAAAAAAAKgAAAAA";

fn small_links() -> Vec<String> {
    let files = small::files().map(|file| file.to_string());
    let drafts = files.iter().flat_map(|file| drafts_of(file));
    drafts.map(|draft| link_of(&draft)).collect()
}

#[test]
fn no_damaged_link_is_read_as_another_draft_and_none_panics() {
    let links = small_links();
    let whole: Vec<Vec<Draft>> = links.iter().map(|link| opened(link).unwrap()).collect();
    let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[21; 32]);
    let mut refused = 0;
    for _ in 0..100_000 {
        let which = below(&mut rng, links.len());
        let link = damaged(&mut rng, &links[which]);
        match opened(&link) {
            Ok(drafts) => assert!(drafts == whole[which], "it reads another draft: {link}"),
            Err(_) => refused += 1,
        }
        // Whatever is inflated is refused or read, also without the checksum in front.
        let data: Vec<u8> = link.bytes().take(200).collect();
        let _ = unpacked(&data).map(|file| read_file("", &file));
    }
    assert!(refused > 90_000, "only {refused} were refused");
}

/// Cuts, changes, moves and adds letters, or makes up a link.
fn damaged(rng: &mut TestRng, link: &str) -> String {
    let mut letters = link.as_bytes().to_vec();
    let at = below(rng, letters.len());
    match below(rng, 6) {
        0 => letters.truncate(at),
        1 => letters[at] = LETTERS[below(rng, LETTERS.len())],
        2 => letters.insert(at, LETTERS[below(rng, LETTERS.len())]),
        3 => drop(letters.drain(at..(at + 1 + below(rng, 9)).min(link.len()))),
        4 => {
            let other = below(rng, link.len());
            letters.swap(at, other);
        }
        _ => {
            for letter in &mut letters {
                *letter = LETTERS[(rng.next_u32() % 64) as usize];
            }
        }
    }
    String::from_utf8(letters).unwrap()
}

#[test]
fn more_than_a_file_may_have_is_not_inflated() {
    let bomb = miniz_oxide::deflate::compress_to_vec(&vec![b' '; 21 * 1024 * 1024], 9);
    assert!(bomb.len() < 100_000);
    assert_eq!(unpacked(&bomb), Err(LinkFault::Damaged));
}

#[test]
fn a_reader_of_codes_reads_the_address_in_the_picture() {
    for length in [60, 300, 301, 800, MOST_IN_QR] {
        let mut address = "https://samspil.example/app/#/link/".to_owned();
        let mut letters = LETTERS.iter().cycle().map(|letter| char::from(*letter));
        address.extend(letters.by_ref().take(length - address.len()));
        assert_eq!(scanned(&address), address);
    }
    assert_eq!(qr_picture(&"a".repeat(MOST_IN_QR + 1)), None);
}

/// Draws the picture with four points for each module, and reads it.
fn scanned(address: &str) -> String {
    const SCALE: usize = 4;
    let picture = qr_picture(address).unwrap();
    let side = picture.side * SCALE;
    let mut dark = vec![false; side * side];
    for run in picture.path.split('M').skip(1) {
        let numbers: Vec<usize> = run
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|number| number.parse().ok())
            .collect();
        let [x, y, width, ..] = numbers[..] else {
            panic!("{run}")
        };
        for row in y * SCALE..(y + 1) * SCALE {
            dark[row * side + x * SCALE..row * side + (x + width) * SCALE].fill(true);
        }
    }
    let shade = |x: usize, y: usize| if dark[y * side + x] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
    let grids = image.detect_grids();
    grids[0].decode().unwrap().1
}
