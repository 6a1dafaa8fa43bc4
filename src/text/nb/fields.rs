use crate::text::words::{FaultWords, FieldWords};

pub const WORDS: FieldWords = FieldWords {
    cancel: "Avbryt",
    date_incomplete: FaultWords {
        alone: "Datoen er ufullstendig eller finnes ikke. Fyll inn dag, måned og år, eller tøm feltet.",
        kept: |kept| {
            format!(
                "Datoen er ufullstendig eller finnes ikke, så {kept} gjelder fortsatt. Fyll inn dag, måned og år, eller tøm feltet."
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
        alone: "Klokkeslettet er ufullstendig. Fyll inn timer og minutter, eller tøm feltet.",
        kept: |kept| {
            format!(
                "Klokkeslettet er ufullstendig, så {kept} gjelder fortsatt. Fyll inn timer og minutter, eller tøm feltet."
            )
        },
    },
    join_lines: "Fjern linjeskift midt i setningene",
};
