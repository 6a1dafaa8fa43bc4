//! Words of the printed annex.

pub struct AnnexPrintWords {
    pub lead: &'static str,
}
