//! Figures of several runs.

/// The one in the middle; of two in the middle the half of both.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    let middle = |at: usize| figures.get(at).copied().unwrap_or(f64::NAN);
    let half = figures.len() / 2;
    if figures.len().is_multiple_of(2) {
        f64::midpoint(middle(half.wrapping_sub(1)), middle(half))
    } else {
        middle(half)
    }
}

/// One thing measured in both pages, run by run.
pub struct Row {
    pub name: &'static str,
    pub app: Vec<f64>,
    pub bare: Vec<f64>,
}

impl Row {
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            app: Vec::new(),
            bare: Vec::new(),
        }
    }

    /// The figures of one of the two pages.
    pub fn of(&mut self, is_app: bool) -> &mut Vec<f64> {
        if is_app {
            &mut self.app
        } else {
            &mut self.bare
        }
    }

    /// The median of the app against that of the bare page.
    pub fn ratio(&self) -> f64 {
        median(self.app.clone()) / median(self.bare.clone())
    }
}
