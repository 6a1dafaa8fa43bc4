use crate::text::words::WorksheetWords;

pub const WORDS: WorksheetWords = WorksheetWords {
    list_title: "Worksheets",
    list_lead: "Worksheets that you can use on their own. Each becomes a draft on your own device, to save and print.",
    start: "Start this worksheet",
    places: "Pages of the worksheet",
    print: "Print and save",
    title_label: "Title",
    title_hint: "For example the name of your project. It goes at the top of the printout.",
    filled_by: "Who is filling this in?",
    filled_by_hint: "Names, workplace or committee. It is included in the printout.",
    triangle: "Roles and relationships",
    empty_text: "Everything you answer is gathered here in a document that you can print or save.",
    to_questions: "Go to the questions",
    cases_title: "What others have done",
    cases_lead: "Two collaborations that came to something. Borrow the purpose and the ideas, and make them your own.",
    case_begin: "Use as a starting point",
    case_ideas: "Ideas to borrow",
    case_more: "Read about the example",
    to_cases: "See what others have done",
};
