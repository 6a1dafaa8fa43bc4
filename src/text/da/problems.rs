use crate::text::words::{ForeignWords, ProblemWords, ReasonWords};

pub const WORDS: ProblemWords = ProblemWords {
    file_title: "Filen kunne ikke åbnes",
    nothing_changed: "Intet er ændret på denne enhed.",
    empty: "Filen er tom. Se, om det er den rigtige, eller hent den igen dér, hvor du fik den.",
    too_large: |mb, limit| {
        format!(
            "Filen fylder {mb} MB. Samspil åbner filer på op til {limit} MB. En plan plejer at fylde langt under 1 MB, så det er nok en anden fil."
        )
    },
    foreign: ForeignWords {
        word: "Det er et Word-dokument.",
        document: "Det er et tekstdokument.",
        pdf: "Det er en PDF.",
        mail: "Det er en mail.",
        spreadsheet: "Det er et regneark.",
        slides: "Det er en præsentation.",
        web_archive: "Det er en webside, der er gemt som arkiv (MHTML).",
        picture: "Det er et billede.",
        recording: "Det er en lyd- eller videofil.",
        archive: "Det er en pakket fil (zip eller lignende).",
        calendar: "Det er en kalenderaftale.",
        shortcut: "Det er en genvej og ikke selve filen.",
        text: "Det er en almindelig tekstfil.",
        unknown: "Filen er lavet i et andet program.",
        own_files: |download, page| {
            format!(
                "Samspil kan kun åbne sine egne filer. Vælg den, du fik med »{download}« eller »{page}«. Den ender på .json eller .html."
            )
        },
        copy: "Skal du bruge noget fra den, så åbn den i dens eget program, og kopiér teksten ind i din plan.",
        attached: "Er der en fil fra Samspil med i mailen, så åbn mailen, gem den vedhæftede fil, og vælg den her.",
        unpack: "Pak den ud, og vælg den fil, der ender på .json eller .html.",
        follow: "Åbn genvejen, hent filen dér, og vælg den her.",
    },
    not_json: |line, column| {
        format!(
            "Filen er gået i stykker ved linje {line}, tegn {column}. Er den blevet rettet i et andet program, så prøv den fil, du havde før."
        )
    },
    too_deep: "Filen har flere lag inden i hinanden, end en plan har, så det er nok en anden fil. Vælg den fil, du fik med »Gem som fil« eller »Gem som side«.",
    too_much: "Filen rummer mere end en million oplysninger. En plan plejer at rumme nogle hundrede, så det er nok en anden fil.",
    too_many: |path, entries, limit| {
        format!(
            "Filen er fra Samspil, men der står {entries} rækker i »{path}«. Samspil kan vise op til {limit}. Prøv den fil, du havde før."
        )
    },
    page_not_ours: "Det er en webside, men den rummer ikke en kladde fra Samspil. Vælg den fil, du fik med »Gem som side«.",
    page_cut: "Siden er fra Samspil, men slutningen mangler. Hent den igen dér, hvor du fik den.",
    page_changed: "Siden er fra Samspil, men kladden i den er blevet ændret eller fjernet, så den ikke kan læses. Er den blevet rettet eller gemt i et andet program, så prøv den fil, du havde før.",
    not_samspil: "Det er ikke en fil fra Samspil. Vælg den fil, du fik med »Gem som fil« eller »Gem som side«.",
    newer: |version| {
        format!(
            "Filen er lavet med en nyere Samspil (filformat {version}). Genindlæs siden for at få den nyeste udgave, og åbn filen igen."
        )
    },
    unknown_kind: |kind| {
        format!(
            "Filen er fra Samspil, men rummer noget, denne udgave ikke kender (»{kind}«). Genindlæs siden for at få den nyeste udgave."
        )
    },
    wrong_type: |path, reason| {
        format!(
            "Filen er fra Samspil, men noget er skrevet forkert ved »{path}«: {reason}. Er den blevet rettet i et andet program, så prøv den fil, du havde før."
        )
    },
    reason: ReasonWords {
        missing: |field| format!("»{field}« mangler"),
        expected: |what| format!("der skal stå {what}"),
        expected_instead: |found, what| format!("der står »{found}«, men der skal stå {what}"),
        text: "en tekst",
        number: "et helt tal",
        yes_or_no: "true eller false",
        list: "en liste",
        group: "en gruppe af felter",
        date_or_time: "en dato eller et klokkeslæt, der findes",
        id: "en id",
        school_year: "et skoleår som 2026/27",
        rating: "et tal fra 1 til 5",
        unknown_choice: |found| format!("»{found}« er ikke en af mulighederne"),
        same_id: "den samme id bruges to gange",
        built_in_id: "den id hører til et af Samspils egne spørgsmål",
        not_a_draft: "det er ikke en kladde fra Samspil",
        no_such_version: "den version af filformatet findes ikke",
        other: "det kan ikke læses",
    },
    unread: "Browseren kunne ikke læse filen. Prøv at vælge den igen.",
    message_waits: "Der er en besked om en fil, du åbnede. Den venter på forsiden.",
    left_out_title: |n| match n {
        1 => "Én kladde i filen kunne ikke læses".to_owned(),
        n => format!("{n} kladder kunne ikke læses"),
    },
    left_out_text: "Gem det som fil, præcis som det var, og send det til en, der kan se på det.",
};
