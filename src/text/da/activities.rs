use crate::text::words::{
    ActivitiesWords, ActivityDetailWords, ActivityTableWords, AnnexHeadWords, ColumnWords,
};

pub const WORDS: ActivitiesWords = ActivitiesWords {
    lead: "Skriv, hvad du vil gøre i skoleåret. Tomme felter er helt i orden.",
    title_label: "Bilagets titel",
    title_hint: "Står her intet, hedder det »Bilag 1« og skoleåret.",
    head: HEAD,
    table: TABLE,
    details: DETAILS,
    columns: COLUMNS,
};

const HEAD: AnnexHeadWords = AnnexHeadWords {
    title: "Om bilaget",
    school_year: "Skoleår",
    no_school_year: "Ikke valgt",
    ambassador: "Ambassadør",
    position: "Stilling",
    institution: "Skole eller institution",
    municipality: "Kommune",
    leader: "Leder",
    period: "Periode",
    period_from: "Første dag",
    period_to: "Sidste dag",
    period_reversed: "Perioden slutter, før den begynder. Ret en af de to datoer.",
    theme: "Årstema",
    theme_hint: "Det europæiske eTwinning-tema for skoleåret.",
    theme_known: "Årstemaet for skoleåret",
    updated: "Senest opdateret",
    today: "I dag",
    updated_on: |date| format!("opdateret {date}"),
};

const TABLE: ActivityTableWords = ActivityTableWords {
    title: "Planlagte aktiviteter",
    row: |n| format!("Aktivitet {n}"),
    rows: "Række",
    actions: "Flyt eller fjern",
    empty: "Her er ingen aktiviteter endnu. Begynd med den, du er sikker på.",
    keys_hint: "Ctrl og Enter tilføjer en aktivitet. Alt og pil op eller ned flytter den, du står i. Først og sidst i en tekst fører piletasterne videre til næste felt.",
    skip: "Spring tabellen over",
    wide: "Planlagte aktiviteter: bred tabel, der kan rulles til siden",
    number_automatic: "Brug rækkens nummer",
    add: "Tilføj aktivitet",
    remove: "Fjern",
    removed: "Aktiviteten er fjernet.",
    restored: "Aktiviteten er tilbage.",
    moved: |place, of| format!("Flyttet til plads {place} af {of}."),
    removed_list: |n| format!("Fjernede aktiviteter ({n})"),
    removed_text: "De er ude af tabellen og udskriften, men ligger stadig i bilaget.",
    bring_back: "Hent tilbage",
    untitled: "Aktivitet uden tekst",
};

const DETAILS: ActivityDetailWords = ActivityDetailWords {
    title: "Detaljer",
    when: "Hvornår",
    when_hint: "For eksempel »efteråret 2026«.",
    target_groups: "Målgrupper",
    channel: "Kanal",
    channel_hint: "For eksempel webinar, besøg eller nyhedsbrev.",
    target: "Måltal",
    target_hint: "Cirka er godt nok.",
    unit: "Enhed",
    unit_hint: "Lærere, skoler …",
    objectives: "Målsætninger",
    objective_count: |n| match n {
        1 => "1 målsætning".to_owned(),
        n => format!("{n} målsætninger"),
    },
};

const COLUMNS: ColumnWords = ColumnWords {
    title: "Kolonner",
    intro: "Omdøb, flyt og skjul kolonner, eller tilføj dine egne. Det, der er skjult, kommer heller ikke med på udskriften.",
    unnamed: "Uden navn",
    column: |name| format!("Kolonnen »{name}«"),
    name: "Navn",
    show: "Vis",
    left: "Flyt til venstre",
    right: "Flyt til højre",
    remove: "Fjern",
    add: "Tilføj kolonne",
    removed: |name| format!("Kolonnen »{name}« er fjernet. Det, der stod i den, er gemt."),
    restored: |name| format!("Kolonnen »{name}« er tilbage."),
    moved: |name, place, of| format!("»{name}« er nu kolonne {place} af {of}."),
    removed_list: |n| format!("Fjernede kolonner ({n})"),
    bring_back: "Hent tilbage",
};
