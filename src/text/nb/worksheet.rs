use crate::text::words::WorksheetWords;

pub const WORDS: WorksheetWords = WorksheetWords {
    list_title: "Arbeidsark",
    list_lead: "Ark som kan brukes alene. Hvert ark blir et utkast på din egen enhet, som du kan lagre og skrive ut.",
    start: "Start arket",
    places: "Sidene i arket",
    print: "Skriv ut og lagre",
    title_label: "Tittel",
    title_hint: "For eksempel navnet på opplegget eller satsingen. Den står øverst på utskriften.",
    filled_by: "Hvem fyller ut arket?",
    filled_by_hint: "Navn, arbeidssted eller utvalg. Det kommer med på utskriften.",
    triangle: "Roller og relasjoner",
    empty_text: "Alt dere svarer, samles her til et dokument dere kan skrive ut eller lagre.",
    to_questions: "Til spørsmålene",
    cases_title: "Dette har andre gjort",
    cases_lead: "To samarbeid som det ble noe av. Lån formålet og ideene, og gjør dem til deres egne.",
    case_begin: "Bruk som utgangspunkt",
    case_ideas: "Ideer å låne",
    case_more: "Les om eksempelet",
    to_cases: "Se hva andre har gjort",
};
