use crate::text::words::ActivitiesWords;

pub const WORDS: ActivitiesWords = ActivitiesWords {
    lead: "Skriv det, I vil gøre i skoleåret. Tomme felter er helt i orden.",
};
