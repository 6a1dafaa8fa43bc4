use crate::text::words::ObjectivesWords;

pub const WORDS: ObjectivesWords = ObjectivesWords {
    lead: "Sæt kryds dér, hvor en aktivitet bidrager til en målsætning.",
};
