//! The two pages that are measured: their addresses, and the selectors that show that they are ready.

/// A page, by what is measured in it.
pub struct Site {
    pub url: String,
    /// What a first visit waits for: the button that starts a plan.
    pub start: &'static str,
    /// A draft in the list.
    pub draft: &'static str,
    /// A prompt in a theme.
    pub prompt: &'static str,
    /// The last thing of a theme, by its id.
    pub theme: fn(&str) -> String,
    /// The link to a theme, by its id.
    pub link: fn(&str) -> String,
    /// What comes after the address of theme 1, so that its first answer can be written in.
    pub first: &'static str,
    /// The field of the first answer.
    pub field: &'static str,
}

impl Site {
    pub fn app(url: String) -> Self {
        Self {
            url,
            start: ".way .button--primary",
            draft: ".draft-row",
            prompt: ".prompt-card",
            theme: |id| format!(".theme-page[data-theme={id}] .prompt-card"),
            link: |id| format!("a[href$='/{id}']"),
            first: "/contact.outreach.school-choice",
            field: ".prompt-card--open .prompt-card__body textarea",
        }
    }

    pub fn bare(url: String) -> Self {
        Self {
            url,
            start: ".start",
            draft: ".draft",
            prompt: ".prompt",
            theme: |id| format!(".theme-{id} .prompt"),
            link: |id| format!(".to-{id}"),
            first: "",
            field: ".prompt textarea",
        }
    }
}
