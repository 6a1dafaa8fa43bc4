//! Text of an annex ("Bilag 1") as a whole: its pages.

pub struct AnnexWords {
    pub places: &'static str,
    pub activities: &'static str,
    pub objectives: &'static str,
    pub report: &'static str,
    pub agreement: &'static str,
    pub print: &'static str,
}
