use crate::text::words::{FaultWords, FieldWords};

pub const WORDS: FieldWords = FieldWords {
    date_incomplete: FaultWords {
        alone: "Datoen er ikke skrevet ferdig eller finnes ikke. Fyll ut dag, måned og år, eller tøm feltet.",
        kept: |kept| {
            format!(
                "Datoen er ikke skrevet ferdig eller finnes ikke, så {kept} gjelder fortsatt. Fyll ut dag, måned og år, eller tøm feltet."
            )
        },
    },
    year_wrong: FaultWords {
        alone: "Årstallet kan ikke stemme. Skriv det med fire sifre, for eksempel 2026.",
        kept: |kept| {
            format!(
                "Årstallet kan ikke stemme, så {kept} gjelder fortsatt. Skriv det med fire sifre, for eksempel 2026."
            )
        },
    },
    time_incomplete: FaultWords {
        alone: "Klokkeslettet er ikke skrevet ferdig. Fyll ut timer og minutter, eller tøm feltet.",
        kept: |kept| {
            format!(
                "Klokkeslettet er ikke skrevet ferdig, så {kept} gjelder fortsatt. Fyll ut timer og minutter, eller tøm feltet."
            )
        },
    },
};
