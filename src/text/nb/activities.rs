use crate::text::words::{
    ActivitiesWords, ActivityDetailWords, ActivityTableWords, AnnexHeadWords, ColumnWords,
};

pub const WORDS: ActivitiesWords = ActivitiesWords {
    lead: "Hva vil du gjøre dette skoleåret? Du kan godt la felt stå tomme.",
    title_label: "Tittel på bilaget",
    title_hint: "Hvis feltet er tomt, blir tittelen «Bilag 1» og skoleåret.",
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
    institution: "Skole eller institusjon",
    municipality: "Kommune",
    leader: "Leder",
    period: "Periode",
    period_from: "Første dag",
    period_to: "Siste dag",
    period_reversed: "Siste dag er før første dag. Endre en av datoene.",
    theme: "Årets tema",
    theme_hint: "Det europeiske eTwinning-temaet for skoleåret.",
    theme_known: "Kunngjorte temaer for skoleåret",
    updated: "Sist oppdatert",
    today: "I dag",
    updated_on: |date| format!("oppdatert {date}"),
};

const TABLE: ActivityTableWords = ActivityTableWords {
    title: "Planlagte aktiviteter",
    row: |n| format!("Aktivitet {n}"),
    rows: "Rad",
    actions: "Flytt eller fjern",
    empty: "Ingen aktiviteter ennå. Begynn med en du er sikker på.",
    keys_hint: "Ctrl og Enter legger til en aktivitet. Alt og pil opp eller ned flytter den du står i. Først og sist i en tekst går piltastene videre til neste felt.",
    skip: "Hopp over tabellen",
    wide: "Planlagte aktiviteter: bred tabell som kan rulles sideveis",
    number_automatic: "Bruk radens nummer",
    add: "Legg til aktivitet",
    remove: "Fjern",
    removed: "Aktiviteten er fjernet.",
    restored: "Aktiviteten er tilbake.",
    moved: |place, of| format!("Flyttet til plass {place} av {of}."),
    removed_list: |n| format!("Fjernede aktiviteter ({n})"),
    removed_text: "De vises ikke lenger i tabellen eller på utskriften, men er fortsatt lagret i bilaget.",
    bring_back: "Hent tilbake",
    untitled: "Aktivitet uten tekst",
};

const DETAILS: ActivityDetailWords = ActivityDetailWords {
    title: "Detaljer",
    when: "Når",
    when_hint: "For eksempel «høsten 2026».",
    target_groups: "Målgrupper",
    channel: "Kanal",
    channel_hint: "For eksempel webinar, besøk eller nyhetsbrev.",
    target: "Måltall",
    target_hint: "Et omtrentlig tall holder.",
    unit: "Enhet",
    unit_hint: "Lærere, skoler …",
    objectives: "Målsettinger",
    objective_count: |n| match n {
        1 => "1 målsetting".to_owned(),
        n => format!("{n} målsettinger"),
    },
};

const COLUMNS: ColumnWords = ColumnWords {
    title: "Kolonner",
    intro: "Gi kolonner nytt navn, flytt eller skjul dem, eller legg til egne. Skjulte kolonner blir ikke skrevet ut.",
    unnamed: "Uten navn",
    column: |name| format!("Kolonnen «{name}»"),
    name: "Navn",
    show: "Vis",
    left: "Flytt til venstre",
    right: "Flytt til høyre",
    remove: "Fjern",
    add: "Legg til kolonne",
    removed: |name| format!("Kolonnen «{name}» er fjernet. Innholdet er tatt vare på."),
    restored: |name| format!("Kolonnen «{name}» er tilbake."),
    moved: |name, place, of| format!("«{name}» er nå kolonne {place} av {of}."),
    removed_list: |n| format!("Fjernede kolonner ({n})"),
    bring_back: "Hent tilbake",
};
