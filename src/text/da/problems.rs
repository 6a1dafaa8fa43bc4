use crate::text::words::ProblemWords;

pub const WORDS: ProblemWords = ProblemWords {
    file_title: "Filen kunne ikke åbnes",
    nothing_changed: "Intet er ændret på denne enhed.",
    empty: "Filen er tom. Se, om det er den rigtige, eller hent den igen dér, hvor du fik den.",
    too_large: |mb, limit| {
        format!(
            "Filen fylder {mb} MB. Samspil åbner filer på op til {limit} MB. En plan plejer at fylde langt under 1 MB, så det er nok en anden fil."
        )
    },
    not_text: "Filen er ikke en tekstfil, så det er ikke en plan fra Samspil. Vælg den fil, der ender på .json eller .html.",
    not_json: |line, column| {
        format!(
            "Filen er gået i stykker ved linje {line}, tegn {column}. Er den blevet rettet i et andet program, så prøv den fil, du havde før."
        )
    },
    utf16: "Filen er gemt med en anden tegnkodning (UTF-16). Åbn den i et tekstprogram, gem den som UTF-8, og prøv igen. Eller brug den fil, du havde før.",
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
    unread: "Browseren kunne ikke læse filen. Prøv at vælge den igen.",
};
