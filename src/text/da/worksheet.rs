use crate::text::words::WorksheetWords;

pub const WORDS: WorksheetWords = WorksheetWords {
    list_title: "Arbejdsark",
    list_lead: "Ark, der kan bruges alene. Hvert ark bliver til en kladde på din egen enhed, som du kan gemme og udskrive.",
    start: "Start arket",
    places: "Arkets sider",
    print: "Udskriv og gem",
    title_label: "Titel",
    title_hint: "For eksempel navnet på jeres forløb eller indsats. Den står øverst på udskriften.",
    filled_by: "Hvem udfylder arket?",
    filled_by_hint: "Navne, arbejdssted eller udvalg. Det kommer med på udskriften.",
    triangle: "Roller og relationer",
    empty_text: "Alt, hvad I svarer, samles her til et dokument, I kan udskrive eller gemme.",
    to_questions: "Til spørgsmålene",
    cases_title: "Det har andre gjort",
    cases_lead: "To samarbejder, der er blevet til noget. Lån formålet og idéerne, og gør dem til jeres egne.",
    case_begin: "Brug som udgangspunkt",
    case_ideas: "Idéer at låne",
    case_more: "Læs om eksemplet",
    to_cases: "Se, hvad andre har gjort",
};
