//! Text about links that hold a draft.

pub struct LinkWords {
    /// Shown where messages about files have the name of the file.
    pub name: &'static str,
    pub fold: &'static str,
    pub lead: &'static str,
    pub own_phrase: &'static str,
    pub own_phrase_hint: &'static str,
    pub make: &'static str,
    pub address: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    /// The length of the address.
    pub letters: fn(usize) -> String,
    pub long: &'static str,
    pub too_long: fn(usize) -> String,
    pub file_instead: &'static str,
    /// The name of the QR code.
    pub code: &'static str,
    pub code_hint: &'static str,
    pub no_code: &'static str,
    pub offered_title: fn(&str) -> String,
    pub offered_text: &'static str,
    pub accept: &'static str,
    pub leave: &'static str,
    pub locked_title: &'static str,
    pub locked_text: &'static str,
    pub wrong_title: &'static str,
    pub wrong_text: &'static str,
    pub phrase: &'static str,
    pub unlock: &'static str,
    pub refused_title: &'static str,
    pub cut: &'static str,
    pub damaged: &'static str,
    pub newer: &'static str,
    pub no_cipher: &'static str,
}
