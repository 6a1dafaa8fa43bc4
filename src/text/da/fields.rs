use crate::text::words::{FaultWords, FieldWords};

pub const WORDS: FieldWords = FieldWords {
    cancel: "Annullér",
    date_incomplete: FaultWords {
        alone: "Datoen er ikke skrevet færdig eller findes ikke. Udfyld dag, måned og år, eller ryd feltet.",
        kept: |kept| {
            format!(
                "Datoen er ikke skrevet færdig eller findes ikke, så {kept} gælder stadig. Udfyld dag, måned og år, eller ryd feltet."
            )
        },
    },
    year_wrong: FaultWords {
        alone: "Årstallet kan ikke passe. Skriv det med fire cifre, for eksempel 2026.",
        kept: |kept| {
            format!(
                "Årstallet kan ikke passe, så {kept} gælder stadig. Skriv det med fire cifre, for eksempel 2026."
            )
        },
    },
    time_incomplete: FaultWords {
        alone: "Klokkeslættet er ikke skrevet færdigt. Udfyld timer og minutter, eller ryd feltet.",
        kept: |kept| {
            format!(
                "Klokkeslættet er ikke skrevet færdigt, så {kept} gælder stadig. Udfyld timer og minutter, eller ryd feltet."
            )
        },
    },
    join_lines: "Fjern linjeskift midt i sætningerne",
};
