use crate::domain::merge::Choice;
use crate::text::words::SinceWords;

pub const WORDS: SinceWords = SinceWords {
    title: |who, since| match (who, since) {
        (Some(who), Some(since)) => format!("Nytt fra {who} siden {since}"),
        (Some(who), None) => format!("Nytt fra {who}"),
        (None, Some(since)) => format!("Nytt siden {since}"),
        (None, None) => "Nytt fra filen".to_owned(),
    },
    open: "Gå til stedet",
    seen: "Sett",
    all_seen: "Alt er sett",
    reply: "Svar",
    reply_label: "Svaret ditt",
    send: "Legg svaret ved som kommentar",
    replied: |prompt| format!("Svaret ligger som kommentar til «{prompt}»."),
    decided: |n| match n {
        1 => "Dette valgte du: 1 sted".to_owned(),
        n => format!("Dette valgte du: {n} steder"),
    },
    chosen: |choice, who| match choice {
        None => "Du valgte ikke. Det som sto her, ble stående.".to_owned(),
        Some(Choice::Mine) => "Du beholdt det som sto her.".to_owned(),
        Some(Choice::Theirs) => match who {
            Some(who) => format!("Du tok det fra {who}."),
            None => "Du tok det fra filen.".to_owned(),
        },
        Some(Choice::Both) => "Du beholdt begge tekstene.".to_owned(),
        Some(Choice::Text(_)) => "Du skrev en felles tekst.".to_owned(),
    },
    stood_here: "Her sto det",
    stood_there: "I filen sto det",
    put_back: "Sett inn igjen",
    is_back: "Det er satt inn igjen.",
    no_place: "Stedet finnes ikke lenger. Du kan merke teksten og kopiere den.",
    undone: |who| match who {
        Some(who) => format!("Det nye fra {who} ble tatt med og angret igjen."),
        None => "Det nye fra filen ble tatt med og angret igjen.".to_owned(),
    },
};
