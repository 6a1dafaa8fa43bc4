//! An address as a QR code.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// The most letters of an address that is shown as a code. A longer one has more modules than a phone reads from a
/// screen.
pub const MOST_IN_QR: usize = 1_200;

/// The margin that readers need, in modules.
const QUIET: usize = 4;

/// A code as the path of a picture in which a module is a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrPicture {
    /// With the margin on both sides.
    pub side: usize,
    /// The dark modules, as the `d` of an SVG path.
    pub path: String,
}

/// The code of an address; `None` if it is too long. A short code can be read with 15 % of it damaged. A long one has 7 %,
/// because smaller modules would be worse.
pub fn qr_picture(address: &str) -> Option<QrPicture> {
    if address.len() > MOST_IN_QR {
        return None;
    }
    let level = if address.len() > MOST_IN_QR / 4 {
        EcLevel::L
    } else {
        EcLevel::M
    };
    let code = QrCode::with_error_correction_level(address, level).ok()?;
    let width = code.width();
    let modules = code.to_colors();
    let mut path = String::new();
    for (row, modules) in modules.chunks(width).enumerate() {
        write_row(&mut path, row + QUIET, modules);
    }
    Some(QrPicture {
        side: width + 2 * QUIET,
        path,
    })
}

/// Writes the runs of dark modules in a row.
fn write_row(path: &mut String, row: usize, modules: &[Color]) {
    let mut at = QUIET;
    for run in modules.chunk_by(|one, next| one == next) {
        if run.first() == Some(&Color::Dark) {
            let length = run.len();
            // Writing to a string can't fail.
            let _ = write!(path, "M{at} {row}h{length}v1h-{length}z");
        }
        at += run.len();
    }
}
